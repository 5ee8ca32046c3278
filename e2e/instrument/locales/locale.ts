/** A language of WhatsApp Web: how it prints a minute, and its own words. */
import type { Moment } from '../conversation.ts';
import type { PageWords } from './words.ts';

export interface Locale {
  /** Short name for tables and failure messages. */
  id: string;
  /** `html[lang]`. */
  lang: string;
  /** The browser's language, which decides between varieties of the page's. */
  browser: string;
  dir: 'ltr' | 'rtl';
  clock(moment: Moment): string;
  date(moment: Moment): string;
  /** Between clock and date. */
  separator: string;
  words: PageWords;
}

/** The bracket of `data-pre-plain-text`, up to the sender. */
export const stampOf = (locale: Locale, moment: Moment): string =>
  `[${locale.clock(moment)}${locale.separator}${locale.date(moment)}] `;

/** Puts a name, number or emoji where a phrase has `{}`. */
export const fill = (phrase: string, value: string | number): string =>
  phrase.replace('{}', () => String(value));
