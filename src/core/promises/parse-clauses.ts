/** A reply cut into sentences and clauses, each with who speaks in it and which times it names. */
import type { Part } from './parse-locale.ts';
import { type CompiledLocale, type FoundPart, findParts } from './parse-rules.ts';

export interface Clause {
  start: number;
  end: number;
  /** Each is one moment; parts in the order written. */
  times: Part[][];
  tells: boolean;
  acts: boolean;
  waits: boolean;
  /** Asks to be given until then. */
  until: boolean;
  third: boolean;
  undone: boolean;
  question: boolean;
  trigger: boolean;
  vague: boolean;
  limit: boolean;
}

interface Moment extends Span {
  parts: Part[];
}

interface Span {
  start: number;
  end: number;
}

/** Abbreviated a.m./p.m., decimals and dates ("26. November", "26.11. um 18 Uhr") keep their dots. */
const SENTENCE_END =
  /[!?。！？…\n]+|\.(?=\s|$|["')\]])(?<!\b[ap]\.m\.(?=\s*[a-z(]))(?<!\bno\.)(?<!\b\d{1,2}\.(?= (?:[Jj]an|[Ff]eb|[Mm][aä]r|[Aa]pr|[Mm]ai|[Jj]u[nl]|[Aa]ug|[Ss]ep|[Oo]kt|[Nn]ov|[Dd]ez)))(?<!\d\.\d{1,2}\.(?=,? \p{Ll}))/gu;

function cut(text: string, from: number, to: number, pattern: RegExp): Span[] {
  const spans: Span[] = [];
  let start = from;
  for (const match of text.slice(from, to).matchAll(pattern)) {
    const at = from + match.index;
    const end = at + match[0].length;
    if (end > start) spans.push({ start, end });
    start = end;
  }
  if (start < to) spans.push({ start, end: to });
  return spans.filter((s) => text.slice(s.start, s.end).trim() !== '');
}

/** Most letters between the two halves of one day: "Wednesday, 25 November", "el miércoles, día 25". */
const SAME_DAY_GAP = 6;

/** "Wednesday 25 November" and "tomorrow, Sunday," are one day said twice, not two. */
function saysDayTwice(before: FoundPart | undefined, found: FoundPart): boolean {
  if (!before || found.start - before.end > SAME_DAY_GAP) return false;
  const kinds = [before.part.kind, found.part.kind].sort().join();
  return ['date,weekday', 'day,weekday', 'date,day'].includes(kinds);
}

/** The moment that stands closest to the words of ours comes first: "closed till Monday and I'll write at 10". */
function closestFirst(found: Moment[], words: RegExpExecArray | null, offset: number): Part[][] {
  if (!words || found.length < 2) return found.map((m) => m.parts);
  const start = offset + words.index;
  const end = start + words[0].length;
  const away = (m: Moment) => Math.max(0, start - m.end, m.start - end);
  return [...found].sort((a, b) => away(a) - away(b)).map((m) => m.parts);
}

/** Most letters between "yesterday" and the hour that belongs to it. */
const PAST_GAP = { spaced: 8, unspaced: 3 } as const;

/** "Yesterday evening at 11", "at 11 yesterday": an hour of a day gone by; "yesterday's order tomorrow" are two days. */
function ofThePast(
  last: { kinds: ReadonlySet<string> } | undefined,
  before: FoundPart | undefined,
  found: FoundPart,
  spaced: boolean,
): boolean {
  if (!last || !before || found.start - before.end > PAST_GAP[spaced ? 'spaced' : 'unspaced']) return false;
  const hours = ['clock', 'period', 'past'];
  return hours.includes(found.part.kind) && [...last.kinds].every((kind) => hours.includes(kind));
}

/** Two parts of one kind are two moments, except that a clock sharpens a span's day ("in two days at 10"). */
function moments(parts: readonly FoundPart[], spaced: boolean): Moment[] {
  const groups: (Moment & { kinds: Set<string> })[] = [];
  let before: FoundPart | undefined;
  for (const found of parts) {
    const { part } = found;
    const last = groups.at(-1);
    const twice = saysDayTwice(before, found);
    const gone = part.kind === 'past' || (last?.kinds.has('past') ?? false);
    const beside = gone && ofThePast(last, before, found, spaced);
    before = found;
    if ((twice || beside) && last) {
      last.kinds.add(part.kind);
      last.parts.push(part);
      continue;
    }
    const dayLike = ['day', 'weekday', 'date', 'weekend'].includes(part.kind);
    const kind = dayLike ? 'day' : part.kind;
    const alone = part.kind === 'span' || part.kind === 'business';
    const sharpens = part.kind === 'clock' || part.kind === 'period';
    const counted = last?.parts.find((p) => p.kind === 'span' || p.kind === 'business');
    const wholeDays =
      counted?.kind === 'business' || (counted?.kind === 'span' && counted.minutes % 1440 === 0);
    const full = counted !== undefined && !(sharpens && wholeDays);
    const second = last?.kinds.has(kind) ?? true;
    if (part.kind === 'zone' && last) last.parts.push(part);
    else if (!last || second || full || alone || gone)
      groups.push({ kinds: new Set([kind]), parts: [part], start: found.start, end: found.end });
    else {
      last.kinds.add(kind);
      last.parts.push(part);
    }
  }
  return groups.filter((g) => g.parts.some((p) => p.kind !== 'zone'));
}

/** Letters that may stand around the times of a stretch that says nothing but a time ("on", "um", "в"). */
const TIME_ONLY_REST = 5;
const TIME_ONLY_LENGTH = 40;

function saysOnlyTime(text: string, { start, end }: Span, c: CompiledLocale): boolean {
  if (end - start > TIME_ONLY_LENGTH) return false;
  const found = findParts(c, text.slice(start, end), start);
  if (found.length === 0 || found.some(({ part }) => part.kind === 'span')) return false;
  let rest = '';
  for (let i = start; i < end; i++) if (!found.some((f) => i >= f.start && i < f.end)) rest += text[i];
  return rest.replace(/[^\p{L}\p{N}]/gu, '').length <= (c.locale.spaced ? TIME_ONLY_REST : 1);
}

/** "Tomorrow, Sunday, at 11 I'll write": the commas part nothing. */
function joinTimes(text: string, marks: readonly Span[], c: CompiledLocale): Span[] {
  const joined: Span[] = [];
  let open: Span | null = null;
  for (const mark of marks) {
    const span: Span = open ? { start: open.start, end: mark.end } : mark;
    if (span.end - span.start <= 2 * TIME_ONLY_LENGTH && saysOnlyTime(text, mark, c)) open = span;
    else {
      joined.push(span);
      open = null;
    }
  }
  return open ? [...joined, open] : joined;
}

/** Cheap next to finding times, which only a sentence of ours needs. */
function speaksOfUs(text: string, c: CompiledLocale): boolean {
  return [c.tell, c.act, c.wait, c.waitUntil, c.newsComes].some((words) => words?.test(text));
}

function clausesOf(text: string, sentence: Span, c: CompiledLocale): Clause[] {
  const whole = text.slice(sentence.start, sentence.end);
  const marks = cut(text, sentence.start, sentence.end, /[,;:()，；：、](?!\d)|\s[-–—]\s/gu);
  const ours = marks.some((m) => speaksOfUs(text.slice(m.start, m.end), c));
  const spans = (ours ? joinTimes(text, marks, c) : marks).flatMap((m) =>
    cut(text, m.start, m.end, c.breaks),
  );
  const last = spans.at(-1);
  const offered = c.offer?.test(whole) ?? false;
  const asks = /\?["')\]\s]*$/u.test(whole);
  const lastText = last ? text.slice(last.start, last.end).trim() : '';
  // "¿vale?": the tag's own opening mark is no part of it.
  const tagged =
    asks && spans.length > 1 && lastText.length < 24 && c.tag.test(lastText.replace(/^¿\s*/u, ''));
  return spans.map(({ start, end }) => {
    const own = text.slice(start, end);
    let times: Part[][] | null = null;
    const third = c.third.test(own);
    const told = c.tell.exec(own);
    const trigger = c.trigger.test(own);
    const until = c.waitUntil?.test(own) ?? false;
    const elsewhere = third || (!trigger && (c.condition?.test(own) ?? false));
    return {
      start,
      end: end - (/[\s,;:.!?，；：、。！？]*$/u.exec(own)?.[0].length ?? 0),
      get times() {
        times ??= closestFirst(
          moments(findParts(c, own, start), c.locale.spaced),
          told ?? c.act.exec(own),
          start,
        );
        return times;
      },
      tells: told !== null || (!elsewhere && (c.newsComes?.test(own) ?? false)),
      acts: c.act.test(own),
      waits: until || (c.wait?.test(own) ?? false),
      until,
      third,
      undone: !until && (offered || (c.undo?.test(own) ?? false) || (c.unbound?.test(own) ?? false)),
      question: asks && !tagged,
      trigger,
      vague: c.vague.test(own),
      limit: c.limit.test(own),
    };
  });
}

export function readClauses(text: string, c: CompiledLocale): Clause[][] {
  return cut(text, 0, text.length, SENTENCE_END).map((sentence) => clausesOf(text, sentence, c));
}
