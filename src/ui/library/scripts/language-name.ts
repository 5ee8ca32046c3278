import type { UiLanguage } from '../../../core/scripts/model.ts';
import type { Translate } from '../../../i18n/translate.ts';

/** A language in the agent's words; packs may hold ones that the interface has no word for. */
export function languageName(code: string, t: Translate, ui: UiLanguage): string {
  // The key's type lists the languages with a word of ours; any other code falls back to the browser's.
  return t(`languages.${code}` as 'languages.en', {
    defaultValue: new Intl.DisplayNames(ui, { type: 'language' }).of(code) ?? code,
  });
}
