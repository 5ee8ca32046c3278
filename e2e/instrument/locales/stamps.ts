/**
 * How a minute is printed, pattern by pattern. Written from the record of what the page prints, and on purpose without
 * any code of the reader's: what one side gets wrong the other must not get wrong as well.
 */
import type { Moment } from '../conversation.ts';

type Print = (moment: Moment) => string;

const two = (n: number): string => String(n).padStart(2, '0');
const hour12 = (hour: number): number => hour % 12 || 12;

/** The same text in the digits of another script, given that script's zero. */
export const inDigits =
  (zero: string, print: Print): Print =>
  (moment) =>
    print(moment).replace(/\d/g, (digit) => String.fromCodePoint((zero.codePointAt(0) ?? 0) + Number(digit)));

export const clock24: Print = ({ hour, minute }) => `${two(hour)}:${two(minute)}`;
/** Without a leading zero: `9:05`. */
export const clock24Short: Print = ({ hour, minute }) => `${hour}:${two(minute)}`;
export const clock24Dot: Print = ({ hour, minute }) => `${two(hour)}.${two(minute)}`;

/** `2:05 PM`: words for the halves of the day after the clock. */
export const clock12 =
  (am: string, pm: string, space = ' '): Print =>
  ({ hour, minute }) =>
    `${hour12(hour)}:${two(minute)}${space}${hour < 12 ? am : pm}`;

/** `ÖS 2:05`: words for the halves of the day before the clock. */
export const clock12Before =
  (am: string, pm: string, space = ' '): Print =>
  ({ hour, minute }) =>
    `${hour < 12 ? am : pm}${space}${hour12(hour)}:${two(minute)}`;

/** Part of the day in words, each with the minute of the day it ends before. */
type Parts = readonly (readonly [until: number, word: string])[];

const partAt = (parts: Parts, { hour, minute }: Moment): string =>
  parts.find(([until]) => hour * 60 + minute < until)?.[1] ?? '';

/** `下午2:05`, `दोपहर 2:05 बजे`: the day in more than two parts. */
export const clockByParts =
  (parts: Parts, space = '', after = ''): Print =>
  (moment) =>
    `${partAt(parts, moment)}${space}${hour12(moment.hour)}:${two(moment.minute)}${after}`;

export const CHINESE_PARTS: Parts = [
  [360, '凌晨'],
  [540, '早上'],
  [690, '上午'],
  [750, '中午'],
  [1080, '下午'],
  [1440, '晚上'],
];
export const HINDI_PARTS: Parts = [
  [240, 'रात'],
  [600, 'सुबह'],
  [1020, 'दोपहर'],
  [1200, 'शाम'],
  [1440, 'रात'],
];

export const monthFirst: Print = ({ year, month, day }) => `${month}/${day}/${year}`;
export const dayFirst: Print = ({ year, month, day }) => `${day}/${month}/${year}`;
export const dayFirstPadded: Print = ({ year, month, day }) => `${two(day)}/${two(month)}/${year}`;
export const dots: Print = ({ year, month, day }) => `${day}.${month}.${year}`;
export const dotsPadded: Print = ({ year, month, day }) => `${two(day)}.${two(month)}.${year}`;
export const dotsSpaced: Print = ({ year, month, day }) => `${day}. ${month}. ${year}`;
export const yearFirstDots: Print = ({ year, month, day }) => `${year}. ${month}. ${day}.`;
export const yearFirstDotsPadded: Print = ({ year, month, day }) => `${year}. ${two(month)}. ${two(day)}.`;
export const yearFirstSlash: Print = ({ year, month, day }) => `${year}/${month}/${day}`;
export const yearMonthDay: Print = ({ year, month, day }) => `${year}年${month}月${day}日`;
export const hyphens: Print = ({ year, month, day }) => `${two(day)}-${two(month)}-${year}`;
export const isoDate: Print = ({ year, month, day }) => `${year}-${two(month)}-${two(day)}`;
/** Years from 543 BC. */
export const buddhist: Print = (moment) => dayFirst({ ...moment, year: moment.year + 543 });

const NOWRUZ_1405 = Date.UTC(2026, 2, 21);

/** The Iranian year 1405 (21 March 2026 to 20 March 2027), which the conversations lie in. */
export const jalali: Print = ({ year, month, day }) => {
  const ordinal = Math.round((Date.UTC(year, month - 1, day) - NOWRUZ_1405) / 86_400_000);
  if (ordinal < 0 || ordinal > 364) throw new RangeError(`${year}-${month}-${day} is not in the year 1405`);
  // Six months of 31 days, then months of 30.
  return ordinal < 186
    ? `1405/${Math.floor(ordinal / 31) + 1}/${(ordinal % 31) + 1}`
    : `1405/${Math.floor((ordinal - 186) / 30) + 7}/${((ordinal - 186) % 30) + 1}`;
};
