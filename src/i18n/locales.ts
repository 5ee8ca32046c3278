/** Every interface language's words: for the worker and the library page, where their size does not matter. */
import type { UiLanguage } from '../core/scripts/model.ts';
import en from './locales/en.json' with { type: 'json' };
import zhCN from './locales/zh-CN.json' with { type: 'json' };
import { createTranslate, type Translate, type Words } from './translate.ts';

const WORDS: Readonly<Record<UiLanguage, typeof en | typeof zhCN>> = { en, 'zh-CN': zhCN };
const made = new Map<UiLanguage, Translate>();

/** Words of one interface language. Cheap: call it wherever the language is known. */
export function translate(language: UiLanguage): Translate {
  let t = made.get(language);
  if (!t) {
    t = createTranslate(language, WORDS[language]);
    made.set(language, t);
  }
  return t;
}

/** What the sidebar says: everything but the words of our own pages. */
export function sidebarWords(language: UiLanguage): Words {
  const { welcome: _welcome, library: _library, ...words } = WORDS[language];
  return words;
}
