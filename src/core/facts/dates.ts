/** Dates and clock times as customers write them. Month names come from `Intl`, in the message's language and English. */
import { foldText } from '../language/fold.ts';
import { RELATIVE_DAYS, SINCE } from './date-words.ts';
import { isFree, type Reading, type Span, written } from './span.ts';

const EN_SHORT = 'jan feb mar apr may jun jul aug sep sept oct nov dec'.split(' ');
const months = new Map<string, string>();

/** Every name a language has for a month, alone and after a day ("października"), long and short. */
function monthNames(language: string): string {
  const ready = months.get(language);
  if (ready !== undefined) return ready;
  const names = new Set<string>(language === 'en' ? EN_SHORT : []);
  for (const month of ['long', 'short'] as const)
    for (const day of [undefined, 'numeric'] as const) {
      const format = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC', ...(day ? { day } : {}) });
      for (let m = 0; m < 12; m++)
        for (const { type, value } of format.formatToParts(Date.UTC(2026, m, 15)))
          if (type === 'month' && /\p{L}{3}/u.test(value)) names.add(foldText(value).replace(/\.$/, ''));
    }
  const source = [...names].sort((a, b) => b.length - a.length).join('|');
  months.set(language, source);
  return source;
}

const compiled = new Map<string, RegExp[]>();

function named(language: string): RegExp[] {
  const ready = compiled.get(language);
  if (ready) return ready;
  // English names are understood in every chat; Chinese and Japanese have no others.
  const own = language === 'en' ? '' : monthNames(language);
  const names = `(?:${[own, monthNames('en')].filter((list) => list !== '').join('|')})`;
  const year = "(?:,? (?:de |del )?(?:20\\d\\d|'\\d\\d))?";
  const made = [
    new RegExp(
      `(?<![\\p{L}\\p{N}.,])\\d{1,2}(?:st|nd|rd|th|\\.|er|º)?\\s?(?:of |de |di )?${names}(?![\\p{L}])${year}`,
      'gu',
    ),
    new RegExp(
      `(?<![\\p{L}\\p{N}])${names}\\.? (?:the )?\\d{1,2}(?:st|nd|rd|th)?(?![\\p{L}\\p{N}:])${year}`,
      'gu',
    ),
  ];
  compiled.set(language, made);
  return made;
}

const ISO = /(?<![\p{N}/-])20\d\d[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\d|3[01])(?![\p{N}/-])/gu;
const WITH_YEAR =
  /(?<![\p{N}/.-])(?:0?[1-9]|[12]\d|3[01])([./-])(?:0?[1-9]|1[0-2]|[12]\d|3[01])\1(?:20)?\d\d(?![\p{N}/-])/gu;
const SLASH =
  /(?<![\p{L}\p{N}/.,-])(?<d>[1-9]|0[1-9]|[12]\d|3[01])\/(?<m>[1-9]|0[1-9]|[12]\d|3[01])(?![\p{L}\p{N}/]|[.,]\d)/gu;
const DOT = /(?<![\p{N}/.,-])(?:0?[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])\.?(?![\p{N}/:])/gu;
const CJK =
  /(?:\d{1,2}|[一二三四五六七八九十]{1,2})月\s?(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s?(?:日|号|號)?|(?<![\d#])\d{1,2}(?:号|日)(?![线楼店机内間])/gu;
/** "2/3" of a set, a box, a try: no date. */
const PART_BEFORE = /(?:box|carton|part|parcel|piece|package|no|nr|step|caja|colis|paket|size|talla)\s*$/u;
const TIME =
  /(?<![\p{N}:.])(?:[01]?\d|2[0-3]):[0-5]\d(?:\s?[ap]\.?m\b\.?)?(?![\p{N}:])|(?<![\p{N}:.])(?:1[0-2]|[1-9])\s?[ap]m\b/gu;

export function findDates(reading: Reading): Span[] {
  const { text } = reading.folded;
  const language = reading.language ?? 'en';
  const found: Span[] = [];
  const add = (m: RegExpMatchArray, kind: 'date' | 'time', certainty: Span['certainty']) => {
    const start = m.index ?? 0;
    const end = start + m[0].replace(/[\s,]+$/, '').length;
    if (!isFree(reading, start, end) || found.some((f) => start < f.end && end > f.start)) return;
    found.push({ kind, value: written(reading, start, end), start, end, certainty });
  };
  for (const pattern of [...named(language), ISO, WITH_YEAR, CJK])
    for (const m of text.matchAll(pattern)) add(m, 'date', 'certain');
  for (const m of text.matchAll(TIME)) add(m, 'time', 'certain');
  for (const m of text.matchAll(SLASH)) {
    const [d, month] = [Number(m.groups?.d), Number(m.groups?.m)];
    if (Math.min(d, month) > 12) continue;
    const before = text.slice(Math.max(0, m.index - 14), m.index);
    // Small fractions need a word that announces a date.
    if (PART_BEFORE.test(before) || (Math.max(d, month) < 6 && !SINCE.test(before))) continue;
    add(m, 'date', 'certain');
  }
  for (const m of text.matchAll(DOT))
    if (SINCE.test(text.slice(Math.max(0, m.index - 14), m.index))) add(m, 'date', 'certain');
  const relative = RELATIVE_DAYS[language] ?? RELATIVE_DAYS.en;
  if (relative) for (const m of text.matchAll(relative)) add(m, 'date', 'likely');
  return found;
}
