/** Every interface language's words: for the worker and the library page, where their size does not matter. */
import i18next from 'i18next';
import type { UiLanguage } from '../core/scripts/model.ts';
import en from './locales/en.json' with { type: 'json' };
import zhCN from './locales/zh-CN.json' with { type: 'json' };
import type { Translate, Words } from './translate.ts';

const WORDS: Readonly<Record<UiLanguage, typeof en | typeof zhCN>> = { en, 'zh-CN': zhCN };

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

/** What the sidebar says: everything but the words of our own pages. */
export function sidebarWords(language: UiLanguage): Words {
  const { welcome: _welcome, library: _library, ...words } = WORDS[language];
  return words;
}
