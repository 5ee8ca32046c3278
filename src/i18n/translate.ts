/** The interface's words in the agent's language. Keys are typed from `en.json`; a missing one does not compile. */
import i18next, { type TFunction } from 'i18next';
import type { UiLanguage } from '../core/scripts/model.ts';
import en from './locales/en.json' with { type: 'json' };
import zhCN from './locales/zh-CN.json' with { type: 'json' };

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en };
    returnNull: false;
  }
}

export type Translate = TFunction;

const instance = i18next.createInstance();
void instance.init({
  lng: 'en',
  fallbackLng: 'en',
  resources: { en: { translation: en }, 'zh-CN': { translation: zhCN } },
  initAsync: false,
  // React escapes what it renders; escaping here would show "&amp;" to the agent.
  interpolation: { escapeValue: false },
});

/** Words of one interface language. Cheap: call it wherever the language is known. */
export function translate(language: UiLanguage): Translate {
  return instance.getFixedT(language);
}
