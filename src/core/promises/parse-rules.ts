/** A language's words compiled once into patterns that find the parts of a time in folded text. */
import type { Part, PromiseLocale } from './parse-locale.ts';

export interface FoundPart {
  part: Part;
  start: number;
  end: number;
}

interface Rule {
  pattern: RegExp;
  read(groups: Record<string, string | undefined>, text: string, start: number, end: number): Part[];
}

export interface CompiledLocale {
  locale: PromiseLocale;
  rules: readonly Rule[];
  tell: RegExp;
  newsComes: RegExp | null;
  act: RegExp;
  wait: RegExp | null;
  waitUntil: RegExp | null;
  third: RegExp;
  undo: RegExp | null;
  unbound: RegExp | null;
  offer: RegExp | null;
  condition: RegExp | null;
  trigger: RegExp;
  vague: RegExp;
  limit: RegExp;
  tag: RegExp;
  breaks: RegExp;
}

/** Chinese and Japanese numerals up to 99, or digits. */
export function numeral(text: string): number {
  if (/^\d/.test(text)) return Number.parseFloat(text.replace(',', '.'));
  const digits = '零一二三四五六七八九';
  const value = (c: string) => (c === '两' ? 2 : c === '〇' ? 0 : digits.indexOf(c));
  const ten = text.indexOf('十');
  if (ten < 0) return value(text);
  const tens = ten === 0 ? 1 : value(text.slice(0, ten));
  const ones = ten === text.length - 1 ? 0 : value(text.slice(ten + 1));
  return tens * 10 + ones;
}

function compile(source: string, spaced: boolean): RegExp {
  const inner = `(?:${source})`;
  return new RegExp(spaced ? `(?<![\\p{L}\\p{N}])${inner}(?![\\p{L}\\p{N}])` : inner, 'gu');
}

function test(source: string, spaced: boolean): RegExp {
  return new RegExp(compile(source, spaced).source, 'u');
}

const NUMBER = '\\d{1,3}(?:[.,]5)?';

function daysRules(l: PromiseLocale): Rule[] {
  return l.days.map(([source, offset, period]) => ({
    pattern: compile(source, l.spaced),
    read: () => {
      const day: Part = { kind: 'day', offset };
      return period ? [day, { kind: 'period', period }] : [day];
    },
  }));
}

function weekdayRules(l: PromiseLocale): Rule[] {
  const before = l.weekdayBefore ?? [];
  const after = l.weekdayAfter ?? [];
  const gap = l.spaced ? '\\s+' : '';
  const pre = before.map(([s], i) => `(?<b${i}>${s})${gap}`).join('|');
  const post = after.map(([s], i) => `${gap}(?<a${i}>${s})`).join('|');
  const past = (source: string | undefined, side: 'before' | 'after') =>
    source ? new RegExp(side === 'before' ? `(?:${source})\\s*$` : `^\\s*(?:${source})`, 'u') : null;
  const pastBefore = past(l.pastBefore, 'before');
  const pastAfter = past(l.pastAfter, 'after');
  const glued = (l.gluedPeriods ?? []).map(([s], i) => `(?<p${i}>${s})`).join('|');
  const suffix = glued ? `(?:${glued})?` : '';
  return l.weekdays.map((source, weekday) => ({
    pattern: compile(
      `${pre ? `(?:${pre})?` : ''}(?:${source})${suffix}${post ? `(?:${post})?` : ''}`,
      l.spaced,
    ),
    read: (groups, text, start, end) => {
      if (pastBefore?.test(text.slice(Math.max(0, start - 16), start))) return [];
      if (pastAfter?.test(text.slice(end, end + 16))) return [];
      let style = before.find((_, i) => groups[`b${i}`])?.[1];
      style ??= after.find((_, i) => groups[`a${i}`])?.[1];
      const period = (l.gluedPeriods ?? []).find((_, i) => groups[`p${i}`])?.[1];
      const part: Part = { kind: 'weekday', weekday, style: style ?? 'coming' };
      return period ? [part, { kind: 'period', period }] : [part];
    },
  }));
}

function dateRules(l: PromiseLocale): Rule[] {
  const names = l.months.map((m, i) => `(?<n${i}>${m})`).join('|');
  const named = l.spaced
    ? [
        `(?<day>\\d{1,2})(?:st|nd|rd|th|º|er|\\.)?\\s*(?:of |de |di )?(?:${names})(?:\\s+(?:de |del )?(?<year>20\\d\\d))?`,
        `(?:${names})\\s+(?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?![:\\d])(?:,?\\s+(?<year>20\\d\\d))?`,
      ]
    : [];
  return [...(names ? named : []), ...(l.dates ?? [])].map((source) => ({
    pattern: compile(source, l.spaced),
    read: (groups) => {
      const day = numeral(groups.day ?? '');
      const byName = l.months.findIndex((_, i) => groups[`n${i}`] !== undefined) + 1;
      const month = groups.month ? numeral(groups.month) : byName || null;
      const year = groups.year ? Number(groups.year) : null;
      if (!(day >= 1 && day <= 31) || (month !== null && !(month >= 1 && month <= 12))) return [];
      return [{ kind: 'date', day, month, year }];
    },
  }));
}

function spanRules(l: PromiseLocale): Rule[] {
  const words = l.numbers.map(([s], i) => `(?<w${i}>${s})`).join('|');
  const lower = l.numbers.map(([s]) => `|${s}`).join('');
  const units = l.units.map(([s], i) => `(?<u${i}>${s})`).join('|');
  const cjk = l.spaced ? '' : '|[一二两三四五六七八九十]{1,3}';
  const gap = l.spaced ? '[\\s-]*' : '\\s*';
  const notBefore = l.spanNotBefore ? new RegExp(`(?:${l.spanNotBefore})\\s*$`, 'u') : null;
  const notAfter = l.spanNotAfter ? new RegExp(`^\\s*(?:${l.spanNotAfter})`, 'u') : null;
  const allowed = (text: string, start: number, end: number) =>
    !notBefore?.test(text.slice(Math.max(0, start - 20), start)) &&
    !notAfter?.test(text.slice(end, end + 20));
  const counted: Rule = {
    pattern: compile(
      `(?:(?:${NUMBER}${cjk}${lower})\\s*(?:${l.range})\\s*)?(?:${words ? `${words}|` : ''}(?<n>${NUMBER}${cjk}))${gap}(?:${units})`,
      l.spaced,
    ),
    read: (groups, text, start, end) => {
      if (!allowed(text, start, end)) return [];
      const count = groups.n
        ? numeral(groups.n)
        : (l.numbers.find((_, i) => groups[`w${i}`] !== undefined)?.[1] ?? 0);
      const unit = l.units.find((_, i) => groups[`u${i}`] !== undefined)?.[1];
      if (unit === undefined || !(count > 0)) return [];
      if (unit === 'business') return count > 60 ? [] : [{ kind: 'business', days: count }];
      const minutes = count * unit;
      // Longer than a quarter of a year is no promise to write back.
      return minutes > 90 * 1440 ? [] : [{ kind: 'span', minutes }];
    },
  };
  const fixed = l.spans.map(
    ([source, minutes]): Rule => ({
      pattern: compile(source, l.spaced),
      read: (_, text, start, end) => (allowed(text, start, end) ? [{ kind: 'span', minutes }] : []),
    }),
  );
  return [...fixed, counted];
}

/** Hours in words stand wherever a clock pattern has the digits of an hour. */
function withHourWords(source: string, hours: readonly string[]): string {
  return hours.length === 0
    ? source
    : source.replaceAll('(?<h>\\d{1,2}', `(?<h>\\d{1,2}|${hours.map((h) => `(?:${h})`).join('|')}`);
}

function clockRules(l: PromiseLocale): Rule[] {
  const hours = l.hours ?? [];
  const named = hours.map((h) => new RegExp(`^(?:${h})$`, 'u'));
  return l.clocks.map((source) => ({
    pattern: compile(withHourWords(source, hours), l.spaced),
    read: (groups) => {
      const said = groups.h ?? '';
      const word = /^\d/.test(said) ? -1 : named.findIndex((pattern) => pattern.test(said));
      let hour = word >= 0 ? word + 1 : numeral(said);
      const minutes = groups.m ?? groups.m2;
      let minute = minutes ? numeral(minutes) : 0;
      if (groups.plus !== undefined) minute = 30;
      if (groups.quarter !== undefined) minute = 15;
      const before = { minus: 30, toQuarter: 45, ofQuarter: 15 } as const;
      for (const [group, value] of Object.entries(before)) {
        if (groups[group] === undefined) continue;
        hour = hour === 1 ? 12 : hour - 1;
        minute = value;
      }
      if (!(hour >= 0 && hour <= 24 && minute >= 0 && minute < 60)) return [];
      const half = groups.pm ? 'pm' : groups.am ? 'am' : null;
      if (half && hour > 12) return [{ kind: 'clock', hour, minute, half: null, exact: true }];
      return [{ kind: 'clock', hour, minute, half, exact: Boolean(minutes) && Boolean(l.clock24) }];
    },
  }));
}

/** "… when they open and on Monday I'll tell you": the day belongs to what follows. */
function beforeDays(l: PromiseLocale, and: string): string {
  const days = [...l.weekdays, ...l.days.map(([source]) => source)]
    .map((source) => `(?:${source})`)
    .join('|');
  return `\\s(?:${and})\\s(?=(?:\\p{L}{1,2}\\s)?(?:${days})(?!\\p{L}))`;
}

export function compileLocale(l: PromiseLocale): CompiledLocale {
  const constant = (source: string, part: Part): Rule => ({
    pattern: compile(source, l.spaced),
    read: () => [part],
  });
  const rules: Rule[] = [
    // First, so that "last night" keeps its night.
    ...(l.past ? [constant(l.past, { kind: 'past' })] : []),
    ...l.zones.map(([s, zone]) => constant(s, { kind: 'zone', zone })),
    ...weekdayRules(l),
    ...(l.weeks ?? []).map(([s, weeks, part]) =>
      constant(s, { kind: 'week', weeks, ...(part ? { part } : {}) }),
    ),
    ...(l.sameDay ? [constant(l.sameDay, { kind: 'same-day' })] : []),
    ...spanRules(l),
    ...dateRules(l),
    ...clockRules(l),
    ...(l.weekend ? [constant(l.weekend, { kind: 'weekend' })] : []),
    ...daysRules(l),
    ...l.periods.map(([s, period]) => constant(s, { kind: 'period', period })),
  ];
  return {
    locale: l,
    rules,
    tell: test(l.tell, l.spaced),
    newsComes: l.newsComes ? test(l.newsComes, l.spaced) : null,
    act: test(l.act, l.spaced),
    wait: l.wait ? test(l.wait, l.spaced) : null,
    waitUntil: l.waitUntil ? test(l.waitUntil, l.spaced) : null,
    third: test(l.third, l.spaced),
    undo: l.undo ? test(l.undo, l.spaced) : null,
    unbound: l.unbound ? test(l.unbound, l.spaced) : null,
    offer: l.offer ? test(l.offer, l.spaced) : null,
    condition: l.condition ? test(`^\\s*(?:${l.condition})`, l.spaced) : null,
    trigger: test(l.trigger, l.spaced),
    vague: test(l.vague, l.spaced),
    limit: test(l.limit, l.spaced),
    tag: test(l.tag, l.spaced),
    breaks: new RegExp(l.and ? `${l.breaks}|${beforeDays(l, l.and)}` : l.breaks, 'gu'),
  };
}

/** Parts of times in a stretch of folded text, left to right; an earlier rule keeps the ground it has taken. */
export function findParts(c: CompiledLocale, text: string, offset: number): FoundPart[] {
  const found: FoundPart[] = [];
  for (const rule of c.rules) {
    rule.pattern.lastIndex = 0;
    for (const match of text.matchAll(rule.pattern)) {
      const start = offset + match.index;
      const end = start + match[0].length;
      if (found.some((f) => start < f.end && end > f.start)) continue;
      const parts = rule.read(match.groups ?? {}, text, match.index, match.index + match[0].length);
      for (const part of parts) found.push({ part, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
