/**
 * The languages that pages are written in. Clock and date follow the record of what each prints; `browser` differs from
 * `lang` where a variety of the page's language decides (a page in Spanish, printed in Mexico).
 */
import type { Locale } from './locale.ts';
import { pseudo } from './pseudo.ts';
import {
  buddhist,
  CHINESE_PARTS,
  clock12,
  clock12Before,
  clock24,
  clock24Dot,
  clock24Short,
  clockByParts,
  dayFirst,
  dayFirstPadded,
  dots,
  dotsPadded,
  dotsSpaced,
  HINDI_PARTS,
  hyphens,
  inDigits,
  isoDate,
  jalali,
  monthFirst,
  yearFirstDots,
  yearFirstDotsPadded,
  yearFirstSlash,
  yearMonthDay,
} from './stamps.ts';
import { ar } from './words/ar.ts';
import { bn } from './words/bn.ts';
import { cs } from './words/cs.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import { fa } from './words/fa.ts';
import { fr } from './words/fr.ts';
import { he } from './words/he.ts';
import { hi } from './words/hi.ts';
import { hu } from './words/hu.ts';
import { id } from './words/id.ts';
import { it } from './words/it.ts';
import { ja } from './words/ja.ts';
import { ko } from './words/ko.ts';
import { nl } from './words/nl.ts';
import { pl } from './words/pl.ts';
import { ptBr } from './words/pt-br.ts';
import { ru } from './words/ru.ts';
import { sv } from './words/sv.ts';
import { th } from './words/th.ts';
import { tr } from './words/tr.ts';
import { uk } from './words/uk.ts';
import { ur } from './words/ur.ts';
import { vi } from './words/vi.ts';
import { zhCn } from './words/zh-cn.ts';
import { zhHant } from './words/zh-hant.ts';

const ARABIC_ZERO = '٠';
const PERSIAN_ZERO = '۰';
const BENGALI_ZERO = '০';
const NARROW = '\u202f';

type Row = Pick<Locale, 'lang' | 'words' | 'clock' | 'date'> & Partial<Locale>;

const locale = (name: string, row: Row): Locale => ({
  id: name,
  browser: row.lang,
  dir: 'ltr',
  separator: ', ',
  ...row,
});

const english = { lang: 'en', words: en };
const spanish = { lang: 'es', words: es };
const turkish = { lang: 'tr', words: tr, date: dotsPadded };
const ukrainian = { lang: 'uk', words: uk, date: dotsPadded };
const czech = { lang: 'cs', words: cs, date: dotsSpaced };
const hungarian = { lang: 'hu', words: hu, date: yearFirstDotsPadded };
const swedish = { lang: 'sv', words: sv, date: isoDate };
const arabic = {
  lang: 'ar',
  words: ar,
  dir: 'rtl',
  separator: '، ',
  date: inDigits(ARABIC_ZERO, yearFirstSlash),
} as const;
const persian = { lang: 'fa', words: fa, dir: 'rtl', date: inDigits(PERSIAN_ZERO, jalali) } as const;
const bengali = { lang: 'bn', words: bn, date: inDigits(BENGALI_ZERO, dayFirst) };
const vietnamese = { lang: 'vi', words: vi, date: dayFirst };
const japanese = { lang: 'ja', words: ja, date: yearFirstSlash };
const korean = { lang: 'ko', words: ko, date: yearFirstDots };

export const LOCALES: readonly Locale[] = [
  locale('en', { ...english, browser: 'en-US', clock: clock12('AM', 'PM', NARROW), date: monthFirst }),
  locale('en-24', { ...english, browser: 'en-US', clock: clock24, date: monthFirst }),
  locale('en-gb', { ...english, browser: 'en-GB', clock: clock24, date: dayFirstPadded }),
  locale('en-in', { ...english, browser: 'en-IN', clock: clock12('am', 'pm'), date: dayFirst }),
  locale('pt-br', { lang: 'pt-BR', words: ptBr, clock: clock24, date: dayFirstPadded }),
  locale('es', { ...spanish, browser: 'es-ES', clock: clock24Short, date: dayFirst }),
  locale('es-12', { ...spanish, clock: clock12('a.\u00a0m.', 'p.\u00a0m.', '\u00a0'), date: dayFirst }),
  locale('es-mx', { ...spanish, browser: 'es-MX', clock: clock12('a.m.', 'p.m.'), date: dayFirst }),
  locale('fr', { lang: 'fr', words: fr, clock: clock24, date: dayFirstPadded }),
  locale('de', { lang: 'de', words: de, clock: clock24, date: dots }),
  locale('it', { lang: 'it', words: it, clock: clock24, date: dayFirstPadded }),
  locale('pl', { lang: 'pl', words: pl, clock: clock24, date: dots }),
  locale('ru', { lang: 'ru', words: ru, clock: clock24, date: dotsPadded }),
  locale('tr', { ...turkish, clock: clock24 }),
  locale('tr-12', { ...turkish, clock: clock12Before('ÖÖ', 'ÖS') }),
  locale('uk', { ...ukrainian, clock: clock24 }),
  locale('uk-12', { ...ukrainian, clock: clock12('дп', 'пп') }),
  locale('cs', { ...czech, clock: clock24Short }),
  locale('cs-12', { ...czech, clock: clock12('dop.', 'odp.') }),
  locale('hu', { ...hungarian, clock: clock24Short }),
  locale('hu-12', { ...hungarian, clock: clock12Before('de.', 'du.') }),
  locale('nl', { lang: 'nl', words: nl, clock: clock24, date: hyphens }),
  locale('sv', { ...swedish, clock: clock24 }),
  locale('sv-12', { ...swedish, clock: clock12('fm', 'em') }),
  locale('id', { lang: 'id', words: id, clock: clock24Dot, date: dayFirst }),
  locale('ar', { ...arabic, clock: inDigits(ARABIC_ZERO, clock24) }),
  locale('ar-12', { ...arabic, clock: inDigits(ARABIC_ZERO, clock12('ص', 'م')) }),
  locale('fa', { ...persian, clock: inDigits(PERSIAN_ZERO, clock24) }),
  locale('fa-12', { ...persian, clock: inDigits(PERSIAN_ZERO, clock12('ق.ظ.', 'ب.ظ.')) }),
  locale('he', { lang: 'he', words: he, dir: 'rtl', clock: clock24, date: dots }),
  locale('ur', { lang: 'ur', words: ur, dir: 'rtl', separator: '، ', clock: clock24, date: dayFirst }),
  locale('hi', { lang: 'hi', words: hi, clock: clockByParts(HINDI_PARTS, ' ', ' बजे'), date: dayFirst }),
  locale('bn', { ...bengali, clock: inDigits(BENGALI_ZERO, clock24) }),
  locale('bn-12', { ...bengali, clock: inDigits(BENGALI_ZERO, clock12('AM', 'PM')) }),
  locale('th', { lang: 'th', words: th, clock: clock24, date: buddhist }),
  locale('vi', { ...vietnamese, clock: clock24 }),
  locale('vi-12', { ...vietnamese, clock: clock12('SA', 'CH') }),
  locale('ko', { ...korean, clock: clock24 }),
  locale('ko-12', { ...korean, clock: clock12Before('오전', '오후') }),
  locale('ja', { ...japanese, clock: clock24Short }),
  locale('ja-12', { ...japanese, clock: clock12Before('午前', '午後', '') }),
  locale('zh-cn', { lang: 'zh-CN', words: zhCn, clock: clock24, date: yearMonthDay }),
  locale('zh-cn-12', { lang: 'zh-CN', words: zhCn, clock: clockByParts(CHINESE_PARTS), date: yearMonthDay }),
  locale('zh-hk', { lang: 'zh-HK', words: zhHant, clock: clockByParts(CHINESE_PARTS), date: dayFirst }),
  // Words that no reader knows.
  locale('pseudo', { lang: 'x-pseudo', words: pseudo, clock: clock24, date: isoDate }),
  locale('zh-tw', { lang: 'zh-TW', words: zhHant, clock: clock24, date: yearMonthDay }),
];

/** @throws RangeError where there is none of this id */
export function localeOf(name: string): Locale {
  const found = LOCALES.find((entry) => entry.id === name);
  if (!found) throw new RangeError(`no locale ${name}`);
  return found;
}

/** The language of pages that ask for none. */
export const ENGLISH: Locale = localeOf('en-24');
