/** Facts: what was read out of the messages against what a careful reader marked, and how to address the person. */
import { howToAddress } from '../../src/core/facts/address.ts';
import { extractFacts } from '../../src/core/facts/extract.ts';
import type { Fact } from '../../src/core/facts/model.ts';
import { foldText } from '../../src/core/language/fold.ts';
import {
  BadLine,
  Clock,
  type Line,
  type Miss,
  perLanguage,
  type Report,
  ratio,
  Tallies,
  textsOf,
  warmUp,
} from './shared.ts';

/** Kinds that are labelled; others (names, clock times) are read but not measured here. */
const KINDS = [
  'order_no',
  'tracking_no',
  'carrier',
  'date',
  'place',
  'country',
  'product',
  'amount',
] as const;
const NUMBERS: readonly string[] = ['order_no', 'tracking_no'];

interface Span {
  kind: string;
  value: string;
  valid?: boolean;
  optional?: boolean;
}

interface Judged {
  line: Line;
  spans: Span[];
  /** Labelled and not found, found and not labelled. */
  missing: Span[];
  extra: Fact[];
  tallies: { kind: string; right: number; wrong: number; missed: number }[];
  name: { asked: boolean; right: boolean; got: string | null };
  validity: { n: number; right: number };
}

/** Numbers are the same whatever their blanks and capitals; words whatever their case and accents. */
function same(kind: string, a: string, b: string): boolean {
  const plain = (s: string) =>
    NUMBERS.includes(kind)
      ? s.toUpperCase().replace(/[\s.\-_/#]/g, '')
      : foldText(s)
          .replace(/[\s.,]+/g, ' ')
          .trim();
  return plain(a) === plain(b);
}

function spansOf(line: Line, at: number): Span[] {
  const spans = line.spans ?? [];
  if (!Array.isArray(spans)) throw new BadLine(at, '"spans" must be a list');
  return spans.map((s: Partial<Span>) => {
    if (typeof s.kind !== 'string' || typeof s.value !== 'string')
      throw new BadLine(at, 'a span needs "kind" and "value"');
    return s as Span;
  });
}

function judgeName(line: Line, got: string | null): Judged['name'] {
  if (!('first_name' in line)) return { asked: false, right: true, got };
  const alternatives = Array.isArray(line.first_name_alt) ? line.first_name_alt : [];
  return { asked: true, right: [line.first_name, ...alternatives].includes(got), got };
}

function judge(line: Line, at: number, clock: Clock): Judged {
  const header = typeof line.header === 'string' ? line.header : '';
  const now = typeof line.ref === 'string' ? Date.parse(line.ref) : Date.parse('2026-11-15T12:00:00Z');
  const phone = /^\+[\d\s()-]{7,}$/.test(header) ? `+${header.replace(/\D/g, '')}` : null;
  const messages = textsOf(line).map((text, i) => ({ id: `m${i}`, text, at: now }));
  const [facts, name] = clock.time(() => [
    extractFacts({ messages, header, phone, language: line.lang, now }),
    howToAddress(header),
  ]);
  const read = facts.filter((f) => f.source.from === 'message' && KINDS.some((k) => k === f.kind));
  const spans = spansOf(line, at);
  const left = [...read];
  const missing: Span[] = [];
  const validity = { n: 0, right: 0 };
  const tallies = KINDS.map((kind) => ({ kind, right: 0, wrong: 0, missed: 0 }));
  const tallyOf = (kind: string) => tallies.find((t) => t.kind === kind);
  for (const span of spans) {
    const i = left.findIndex((f) => f.kind === span.kind && same(span.kind, f.value, span.value));
    const fact = left[i];
    if (fact) left.splice(i, 1);
    if (fact && span.valid !== undefined) {
      validity.n += 1;
      if ((fact.certainty !== 'doubtful') === span.valid) validity.right += 1;
    }
    if (span.optional) continue;
    const tally = tallyOf(span.kind);
    if (fact && tally) tally.right += 1;
    else if (tally) {
      tally.missed += 1;
      missing.push(span);
    }
  }
  for (const fact of left) {
    const tally = tallyOf(fact.kind);
    if (tally) tally.wrong += 1;
  }
  return { line, spans, missing, extra: left, tallies, name: judgeName(line, name), validity };
}

function kinds(part: readonly Judged[]): Tallies {
  const all = new Tallies();
  for (const { tallies } of part)
    for (const { kind, right, wrong, missed } of tallies) {
      const tally = all.of(kind);
      tally.right += right;
      tally.wrong += wrong;
      tally.missed += missed;
    }
  return all;
}

function summary(part: readonly Judged[]) {
  const total = kinds(part).total().figures();
  const named = part.filter((j) => j.name.asked);
  return {
    n: part.length,
    precision: total.precision,
    recall: total.recall,
    first_name: ratio(named.filter((j) => j.name.right).length, named.length),
  };
}

export function measureFacts(lines: readonly Line[]): Report {
  const clock = new Clock();
  warmUp(lines, (line, i) => judge(line, i + 1, new Clock()));
  const judged = lines.map((line, i) => judge(line, i + 1, clock));
  const misses = judged.flatMap(({ line, spans, missing, extra, name }, i): Miss[] => {
    if (missing.length === 0 && extra.length === 0 && name.right) return [];
    const expected = { spans, first_name: line.first_name };
    const got = { missing, extra, first_name: name.got };
    return [{ line: i + 1, lang: line.lang, text: line.text, expected, got }];
  });
  const perKind = kinds(judged).figures();
  const checked = judged.reduce((n, j) => n + j.validity.n, 0);
  const checkedRight = judged.reduce((n, j) => n + j.validity.right, 0);
  const figures = {
    ...summary(judged),
    us_per_line: clock.median(),
    per_kind: perKind,
    per_label: perKind,
    /** Of the numbers labelled valid or not: how often the check digit said the same. */
    validity_right: ratio(checkedRight, checked),
    per_lang: perLanguage(judged, (j) => j.line.lang, summary),
  };
  return { figures, misses };
}
