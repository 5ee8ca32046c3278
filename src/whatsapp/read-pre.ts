/**
 * Parses `data-pre-plain-text`: "[" time, separator, date "] " sender ": ". Tolerant of every script and order that the
 * page's languages print; where day and month cannot be told apart by one message it says so, and `date-order.ts`
 * looks at the rest of the chat.
 */
import { cleanTitle } from '../core/conversation/model.ts';
import { type CivilDate, toGregorian } from './calendars.ts';
import { hourOfDay } from './day-periods.ts';

/** Hour on the 24-hour clock. */
export interface ClockTime {
  hour: number;
  minute: number;
}

export type DateReading =
  | { kind: 'certain'; date: CivilDate }
  /** `3/11/2026`: day first or month first. `padded` is null where both have two digits anyway. */
  | { kind: 'ambiguous'; first: number; second: number; year: number; padded: boolean | null };

export interface PreReading {
  raw: string;
  /** As printed, with its day period. */
  clock: string;
  /** Null where the day period is unknown. */
  time: ClockTime | null;
  /** Null where the date is not understood. */
  date: DateReading | null;
  /** Order that this message proves for dates of its shape, where it does. */
  proves: { order: DateOrder; padded: boolean | null } | null;
  author: string | null;
}

export type DateOrder = 'day-first' | 'month-first';

const MARKS = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;
const SPACES = /[\u00a0\u202f\u2007\u2009]/g;

/** Every decimal digit of Unicode as ASCII; other characters stay. */
export function asciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    if (code < 128) return digit;
    // Digits come in runs of ten; the value is the distance to the first character of the run.
    let zero = code;
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
    return String((code - zero) % 10);
  });
}

const plain = (text: string) => asciiDigits(text.replace(MARKS, '').replace(SPACES, ' ')).trim();

const TIME = /(\d{1,2})\s*[:.٫]\s*(\d{2})(?:[:.]\d{2})?/;

/** Reads a clock text ("10:05", "2.05 PM", "下午2:05"). Null where it is none or its day period is unknown. */
export function parseClock(text: string): ClockTime | null {
  const source = plain(text);
  const match = TIME.exec(source);
  if (!match) return null;
  const around = `${source.slice(0, match.index)} ${source.slice(match.index + match[0].length)}`;
  const hour = hourOfDay(Number(match[1]), around);
  const minute = Number(match[2]);
  return hour === null || minute > 59 ? null : { hour, minute };
}

/** True for a short text that is nothing but a clock. */
export function isClock(text: string): boolean {
  const source = plain(text);
  return source.length <= 24 && TIME.test(source) && !/\d{3}/.test(source) && parseClock(source) !== null;
}

function parseDate(text: string): Pick<PreReading, 'date' | 'proves'> {
  const none = { date: null, proves: null };
  const source = plain(text);
  // Digits with separators, and the words that stand for year, month, day (and a Thai or Korean dot).
  if (!/^[\d\s/.\-年月日년월일]+$/.test(source)) return none;
  const tokens = source.match(/\d+/g);
  if (tokens?.length !== 3) return none;
  const yearAt = tokens.findIndex((token) => token.length === 4);
  if (yearAt < 0 || tokens.some((token, i) => i !== yearAt && token.length > 2)) return none;
  const [a = 0, b = 0, c = 0] = tokens.map(Number);
  const certain = (date: CivilDate): Pick<PreReading, 'date' | 'proves'> => {
    const gregorian = toGregorian(date);
    return gregorian ? { date: { kind: 'certain', date: gregorian }, proves: null } : none;
  };
  if (yearAt === 0) return certain({ year: a, month: b, day: c });
  if (yearAt !== 2) return none;
  // Every language that writes dots or hyphens with the year last puts the day first.
  if (!source.includes('/')) return certain({ year: c, month: b, day: a });
  const short = tokens.slice(0, 2);
  const padded = short.some((token) => token.startsWith('0'))
    ? true
    : short.some((t) => t.length === 1)
      ? false
      : null;
  if (a > 12 || b > 12) {
    const order: DateOrder = a > 12 ? 'day-first' : 'month-first';
    const read = certain(a > 12 ? { year: c, month: b, day: a } : { year: c, month: a, day: b });
    return read.date ? { ...read, proves: { order, padded } } : none;
  }
  if (a === b) return certain({ year: c, month: b, day: a });
  return { date: { kind: 'ambiguous', first: a, second: b, year: c, padded }, proves: null };
}

/**
 * Reads one `data-pre-plain-text`. Null where it does not have the shape at all; a sender may hold `: ` and `] `.
 */
export function parsePre(raw: string): PreReading | null {
  const open = raw.indexOf('[');
  if (open < 0 || raw.slice(0, open).replace(MARKS, '').trim() !== '') return null;
  const close = raw.indexOf(']', open);
  if (close < 0) return null;
  const inner = raw.slice(open + 1, close);
  const author = cleanTitle(raw.slice(close + 1).replace(/:\s?$/, '')) || null;
  const parts = inner.split(/[,،，、]/);
  const last = parts.pop() ?? '';
  const first = parts.join(',');
  let clock = first;
  let date = last;
  // Date before time, should a build ever print it so.
  if (/\d{4}/.test(plain(first)) && TIME.test(plain(last))) [clock, date] = [last, first];
  if (!TIME.test(plain(clock))) return null;
  return {
    raw,
    clock: clock.replace(MARKS, '').replace(SPACES, ' ').trim(),
    time: parseClock(clock),
    ...parseDate(date),
    author,
  };
}
