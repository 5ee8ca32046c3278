/**
 * Turns keys into words. Keys are typed from `en.json`; a missing one does not compile. Holds no words itself: the
 * sidebar gets those of one language from the worker, so that the content script carries none.
 */
import i18next, { type TFunction } from 'i18next';
import type { UiLanguage } from '../core/scripts/model.ts';
import type en from './locales/en.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en };
    returnNull: false;
  }
}

export type Translate = TFunction;

/** The words of one interface language, as its locale file nests them. */
export type Words = { readonly [key: string]: string | Words };

/** Keys, plurals and values over these words. Make it once per language: it prepares itself. */
export function createTranslate(language: UiLanguage, words: Words): Translate {
  const instance = i18next.createInstance();
  void instance.init({
    lng: language,
    resources: { [language]: { translation: words } },
    initAsync: false,
    // React escapes what it renders; escaping here would show "&amp;" to the agent.
    interpolation: { escapeValue: false },
  });
  return instance.getFixedT(language);
}
