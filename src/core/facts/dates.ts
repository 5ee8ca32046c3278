/** Dates and clock times as customers write them. Month names come from `Intl`, in the message's language and English. */
import { foldText } from '../language/fold.ts';
import { DOTTED, ENGLISH_DAYS, GLUED_DAYS, RELATIVE_DAYS, SINCE } from './date-words.ts';
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
  const names = `(?:${[own, EXTRA[language] ?? '', monthNames('en')].filter((list) => list !== '').join('|')})`;
  const year = "(?:(?:,? (?:de |del |do ano )?|[-/.])(?:20\\d\\d|'\\d\\d)(?!\\d))?";
  // Turkish and Russian endings are glued on ("12 Kasıma"); they are no part of the date.
  const made = [
    new RegExp(
      `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}.,])(?<!(?:rua|avenida|av|calle|via|rue) )\\d{1,2}(?:st|nd|rd|th|\\.|er|º|°|-?го|-?е)?[\\s-]?(?:of |de |di |d'|do )?${names}${ENDINGS[language] ?? '(?![\\p{L}])'}${year}`,
      'gu',
    ),
    new RegExp(
      `(?<![\\p{L}\\p{N}])${names}\\.?[ -](?:the )?\\d{1,2}(?:st|nd|rd|th)?(?![\\p{L}\\p{N}:]|[.,]\\d)${year}`,
      'gu',
    ),
  ];
  compiled.set(language, made);
  return made;
}

/** Short forms that people type and no dictionary lists. */
const EXTRA: { readonly [language: string]: string } = {
  es: 'set|sept|setiembre',
  tr: 'kas|eki',
  id: 'agt|agst|nop|nopember|pebruari',
  ar: 'تشرين الاول|تشرين الثاني|كانون الاول|كانون الثاني|نوفمبر|اكتوبر|ديسمبر|سبتمبر',
};
const ENDINGS: { readonly [language: string]: string } = {
  tr: '(?=$|[^\\p{L}]|(?:d[ae]n?|t[ae]n?|[aeıiuü]|y[ae]|n[ıiuü]n)(?!\\p{L}))',
};

const ISO = /(?<![\p{N}/-])20\d\d[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\d|3[01])(?![\p{N}/-])/gu;
const WITH_YEAR =
  /(?<![\p{N}/.-])(?:0?[1-9]|[12]\d|3[01])([./-])(?:0?[1-9]|1[0-2]|[12]\d|3[01])\1(?:20)?\d\d(?![\p{N}/-])/gu;
const SLASH =
  /(?<![\p{Script=Latin}\p{N}/.,#-])(?<d>[1-9]|0[1-9]|[12]\d|3[01])\/(?<m>[1-9]|0[1-9]|[12]\d|3[01])(?![\p{Script=Latin}\p{N}/]|[.,]\d)/gu;
const DOT =
  /(?<![\p{L}\p{N}/.,-])(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])(?<dot>\.?)(?![\p{N}/:]|\.\d)/gu;
const DASH = /(?<![\p{L}\p{N}/.,-])(?:0?[1-9]|[12]\d|3[01])-(?:0[1-9]|1[0-2])(?![\p{L}\p{N}/:.-])/gu;
const CJK =
  /(?:(?:20)?\d\d年\s?)?(?:\d{1,2}|[一二三四五六七八九十]{1,2})月\s?(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s?(?:日|号|號)?|(?<![\d#年月])(?:[1-9]|[12]\d|3[01])(?:号|日)(?![线楼店机内間目以])/gu;
/** "10日待ってます" is how long, "3日" at a sentence's end too; a day of the month is followed by what happened on it. */
const JA_DURATION = /^(?:間|ほど|くらい|ぐらい|以上|待|経|過|も|たっ|かか|$|[。！!？?\s]*$)/u;
/** "2/3" of a set, a box, a try: no date. */
const PART_BEFORE =
  /(?:box|carton|part|parcel|piece|package|item|no|nr|step|caja|colis|paket|size|talla|score|apt|unit|flat|nummer|haus)\s*$/u;
/** "1/2 pieces": a share. */
const PART_AFTER =
  /^\s?(?:pieces?|items?|boxes|parcels?|packages?|of|cm|inch|kg|pcs|paquetes|cajas|colis|pakete|件|个)/u;
const TIME =
  /(?<![\p{N}:.])(?:[01]?\d|2[0-3])[:h][0-5]\d(?:\s?[ap]\.?m\b\.?)?(?![\p{N}:])|(?<![\p{N}:.])(?:1[0-2]|[1-9])\s?[ap]m\b|(?<![\p{N}:.,])(?:[01]?\d|2[0-3]) ?(?:uhr|h|uur)(?![\p{L}\p{N}])/gu;
/** "14.20 Uhr", "14.30h": a clock, not the 14th. */
const CLOCK_AFTER =
  /^\s?(?:uhr|h(?!\p{L})|uur|ч(?!\p{L})|час|da(?!\p{L})|'d[ae]|pm|am|%|kg|cm|€|\$|zl|tl|руб)/u;

/** Cheap to ask first: the patterns proper look back at every sign. */
const WORD_AND_NUMBER = /\p{L}\.?[ -](?:the )?\d/u;
const YEAR_LIKE = /\d[./-]\d{1,2}[./-]\d/;
const CLOCK_LIKE = /\d[:h]|[ap]m|\d ?(?:uhr|uur|h)/;
/** Cheap to ask first, in chats of other languages. */
const ENGLISH = /day|tom[mo]|tmrw|last |night|since |until |till |from |before /;

export function findDates(reading: Reading): Span[] {
  const { text } = reading.folded;
  const language = reading.language ?? 'en';
  const found: Span[] = [];
  const put = (start: number, end: number, kind: 'date' | 'time', certainty: Span['certainty']) => {
    if (!isFree(reading, start, end) || found.some((f) => start < f.end && end > f.start)) return;
    found.push({ kind, value: written(reading, start, end), start, end, certainty });
  };
  const add = (m: RegExpMatchArray, kind: 'date' | 'time', certainty: Span['certainty']) => {
    const start = m.index ?? 0;
    put(start, start + m[0].replace(/[\s,-]+$/, '').length, kind, certainty);
  };
  const lead = (m: RegExpMatchArray) => text.slice(Math.max(0, (m.index ?? 0) - 14), m.index);
  if (/\d|月/.test(text)) {
    const [dayFirst, monthFirst] = named(language);
    const dated = [
      ...(dayFirst ? [dayFirst] : []),
      ...(monthFirst && WORD_AND_NUMBER.test(text) ? [monthFirst] : []),
      ...(YEAR_LIKE.test(text) ? [ISO, WITH_YEAR] : []),
    ];
    for (const pattern of dated) for (const m of text.matchAll(pattern)) add(m, 'date', 'certain');
    for (const m of text.matchAll(CJK)) {
      const rest = text.slice(m.index + m[0].length, m.index + m[0].length + 4);
      if (language === 'ja' && !m[0].includes('月') && JA_DURATION.test(rest)) continue;
      add(m, 'date', 'certain');
    }
    if (CLOCK_LIKE.test(text)) for (const m of text.matchAll(TIME)) add(m, 'time', 'certain');
    for (const m of text.matchAll(SLASH)) {
      const [d, month] = [Number(m.groups?.d), Number(m.groups?.m)];
      if (Math.min(d, month) > 12) continue;
      const before = lead(m);
      if (
        PART_BEFORE.test(before) ||
        PART_AFTER.test(text.slice(m.index + m[0].length, m.index + m[0].length + 12))
      )
        continue;
      // Small fractions need a word that announces a date.
      if (Math.max(d, month) < 6 && !SINCE.test(before)) continue;
      add(m, 'date', 'certain');
    }
    for (const m of text.matchAll(DOT)) {
      const end = m.index + m[0].length;
      if (CLOCK_AFTER.test(text.slice(end, end + 6))) continue;
      const twoDigits = /\.\d\d/.test(m[0]);
      if (
        SINCE.test(lead(m)) ||
        (DOTTED.has(language) && (m.groups?.dot || twoDigits) && /\.(?:0|1[0-2])|\.$/.test(m[0]))
      )
        put(
          m.index,
          end -
            (m.groups?.dot &&
            /[\s]*$/.test(text.slice(end)) &&
            text.slice(end).trim() === '' &&
            !DOTTED.has(language)
              ? 1
              : 0),
          'date',
          'certain',
        );
    }
    for (const m of text.matchAll(DASH)) if (SINCE.test(lead(m))) add(m, 'date', 'certain');
  }
  const glued = GLUED_DAYS[language];
  if (glued)
    for (const m of text.matchAll(glued)) {
      const start = m.index + m[0].indexOf(m.groups?.day ?? '');
      put(start, start + (m.groups?.day?.length ?? 0), 'date', 'likely');
    }
  const own = RELATIVE_DAYS[language];
  for (const relative of [
    ...(own ? [own] : []),
    ...(ENGLISH.test(text) && own !== ENGLISH_DAYS ? [ENGLISH_DAYS] : []),
  ])
    for (const m of text.matchAll(relative)) add(m, 'date', 'likely');
  return found;
}
