/** What turning keys into words looks like. Keys are typed from `en.json`; a missing one does not compile. */
import type { TFunction } from 'i18next';
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
