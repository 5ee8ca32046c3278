/**
 * The sidebar's own translator: nested keys, values in `{{braces}}`, plurals by `Intl`. It does for our words exactly
 * what i18next does (a test compares them, key by key), in a fortieth of its size: i18next alone would be an eighth of
 * the content script that every WhatsApp tab has to load.
 */
import type { UiLanguage } from '../core/scripts/model.ts';
import type { Translate, Words } from './translate.ts';

/** Keys, plurals and values over the words of one language. An unknown key comes back as it is. */
export function smallTranslate(language: UiLanguage, words: Words): Translate {
  const plurals = new Intl.PluralRules(language);
  const find = (key: string): string | undefined => {
    let at: string | Words | undefined = words;
    for (const part of key.split('.')) at = typeof at === 'object' ? at[part] : undefined;
    return typeof at === 'string' ? at : undefined;
  };
  const translate = (key: string, values: Readonly<Record<string, unknown>> = {}): string => {
    const { count } = values;
    const plural = typeof count === 'number' ? find(`${key}_${plurals.select(count)}`) : undefined;
    const text = plural ?? find(key) ?? key;
    return text.replace(/\{\{(\w+)\}\}/g, (hole, name: string) => String(values[name] ?? hole));
  };
  // The keys' types are i18next's; what they promise is proven by the comparison.
  return translate as Translate;
}
