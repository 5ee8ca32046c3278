/**
 * What the phrasings of one language teach: a weight for every feature and scenario, found by softmax regression
 * (maximum entropy) with AdaGrad steps (Duchi, Hazan, Singer 2011); beside it, by logistic regression on the same
 * features, whether a message tells of a problem at all. Each pass looks at every phrasing once, in an order that is
 * always the same: the same pack teaches the same weights on every machine.
 */
import { readMessage } from './features.ts';
import { signalHash, signalsHeard } from './hear.ts';
import { gainsOf, type Learned, logistic, softmax, type Weighed, weigh } from './learned.ts';
import { OTHER } from './signals/types.ts';

export interface Lessons {
  /** Base code, such as `pt`. */
  language: string;
  /** Phrasings per scenario id, `other` among them; the messages of one phrasing stand on lines of their own. */
  phrasings: ReadonlyMap<string, readonly string[]>;
}

/** Steps of the learning. Tuned on held-back lines of ours (`bench/match`). */
const RATE = 0.5;
const BIAS_RATE = 0.05;
const START = 0.01;
/** An error smaller than this teaches nothing worth its time. */
const SLIGHT = 0.01;
const PASSES = 12;
/** A tiny pack is gone over more often, a huge one less: about this many steps at least, and this much work at most. */
const MIN_STEPS = 3000;
const MAX_PASSES = 30;
const MAX_WORK = 12e6;
/** A scenario with this many phrasings says each of its telling words twice; what it says once is chance. */
const RICH = 40;
/** One lesson in a hundred has no word in it: what nobody has taught tells of nothing. */
const EMPTY_SHARE = 0.01;
/** What a signal says before any phrasing has been read: for its scenario, against silence, for a problem. */
const PRIOR = { own: 2.5, other: -1.5, problem: 1 };

interface Lesson {
  gains: Map<number, number>;
  heard: ReadonlyMap<number, number>;
  label: number;
  weight: number;
}

interface Encoded extends Weighed {
  label: number;
  weight: number;
}

/** Always the same "random" order. The quick generator of Numerical Recipes. */
function shuffle(list: unknown[]): void {
  let state = 20260101;
  for (let i = list.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = state % (i + 1);
    [list[i], list[j]] = [list[j], list[i]];
  }
}

const median = (list: readonly number[]): number =>
  [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;

/** A signal as a feature: its value is its strength. */
export function heardFeatures(
  messages: Parameters<typeof signalsHeard>[0],
  languages: readonly string[],
): Map<number, number> {
  return new Map(signalsHeard(messages, languages).map((s) => [signalHash(s.scenario), s.strength]));
}

function readLessons(ids: readonly string[], { phrasings, language }: Lessons): Lesson[] {
  const counts = ids.map((id) => phrasings.get(id)?.length ?? 0);
  const usual = median(counts.filter((n) => n > 0));
  const lessons: Lesson[] = [];
  ids.forEach((id, label) => {
    // A scenario with few phrasings is not to be drowned by one with many.
    const weight = id === OTHER ? 1 : Math.min(2, Math.max(0.5, usual / Math.max(1, counts[label] ?? 1)));
    for (const phrasing of phrasings.get(id) ?? []) {
      const messages = phrasing.split('\n').map(readMessage);
      lessons.push({ gains: gainsOf(messages), heard: heardFeatures(messages, [language]), label, weight });
    }
  });
  return lessons;
}

/** The features that are learned, each with its row and rarity. */
function countFeatures(
  ids: readonly string[],
  lessons: readonly Lesson[],
): Pick<Learned, 'rowOf' | 'hashes' | 'rarity' | 'unseen'> {
  const perLabel = ids.map((_, c) => lessons.filter((l) => l.label === c).length);
  const counts = new Map<number, number>();
  const once = new Map<number, number>();
  for (const { gains, label } of lessons)
    for (const hash of gains.keys()) {
      counts.set(hash, (counts.get(hash) ?? 0) + 1);
      once.set(hash, label);
    }
  const rowOf = new Map<number, number>();
  const rarity: number[] = [];
  const rare = (n: number): number => Math.log((lessons.length + 1) / (n + 0.5));
  for (const [hash, n] of counts) {
    if (n === 1 && (perLabel[once.get(hash) ?? 0] ?? 0) >= RICH) continue;
    rowOf.set(hash, rowOf.size);
    rarity.push(rare(n));
  }
  for (const id of ids) {
    const hash = signalHash(id);
    if (rowOf.has(hash)) continue;
    rowOf.set(hash, rowOf.size);
    rarity.push(0);
  }
  return {
    rowOf,
    hashes: Uint32Array.from(rowOf.keys()),
    rarity: Float32Array.from(rarity),
    unseen: Math.fround(rare(0)),
  };
}

function encode(lessons: readonly Lesson[], known: ReturnType<typeof countFeatures>): Encoded[] {
  return lessons.map(({ gains, heard, label, weight }) => {
    const { rows, values } = weigh(gains, known);
    addHeard(rows, values, heard, known.rowOf);
    return { rows, values, label, weight };
  });
}

/** Puts the signals beside the words. */
export function addHeard(
  rows: number[],
  values: number[],
  heard: ReadonlyMap<number, number>,
  rowOf: ReadonlyMap<number, number>,
): void {
  for (const [hash, strength] of heard) {
    const row = rowOf.get(hash);
    if (row === undefined) continue;
    rows.push(row);
    values.push(strength);
  }
}

function passesFor(lessons: number, columns: number): number {
  const wanted = Math.max(PASSES, Math.min(MAX_PASSES, Math.ceil(MIN_STEPS / Math.max(1, lessons))));
  return Math.max(1, Math.min(wanted, Math.floor(MAX_WORK / Math.max(1, lessons * columns))));
}

/** Learns one language. About a tenth of a second for two thousand phrasings of twenty-four scenarios. */
export function learn(lessons: Lessons): Learned {
  const ids = [...lessons.phrasings.keys()];
  const read = readLessons(ids, lessons);
  const known = countFeatures(ids, read);
  const taught = encode(read, known);
  const other = ids.indexOf(OTHER);
  if (other >= 0 && taught.length > 0)
    for (let i = 0; i < Math.max(2, taught.length * EMPTY_SHARE); i++)
      taught.push({ rows: [], values: [], label: other, weight: 1 });
  shuffle(taught);
  const columns = ids.length + 1;
  const school = new School(known.rowOf.size, columns);
  ids.forEach((id, c) => {
    const row = known.rowOf.get(signalHash(id)) ?? 0;
    school.set(row, c, PRIOR.own);
    if (other >= 0 && c !== other) school.set(row, other, PRIOR.other);
    school.set(row, ids.length, c === other ? -PRIOR.problem : PRIOR.problem);
  });
  const passes = passesFor(taught.length, columns);
  for (let pass = 0; pass < passes; pass++) for (const lesson of taught) school.teach(lesson, other);
  return { ids, ...known, ...school.result() };
}

class School {
  readonly #weights: Float32Array;
  readonly #past: Float32Array;
  readonly #bias: Float32Array;
  readonly #biasPast: Float32Array;
  readonly #shares: Float64Array;

  constructor(
    readonly rows: number,
    readonly columns: number,
  ) {
    this.#weights = new Float32Array(rows * columns);
    this.#past = new Float32Array(rows * columns).fill(START);
    this.#bias = new Float32Array(columns);
    this.#biasPast = new Float32Array(columns).fill(START);
    this.#shares = new Float64Array(columns - 1);
  }

  set(row: number, column: number, weight: number): void {
    this.#weights[row * this.columns + column] = weight;
  }

  teach(lesson: Encoded, other: number): void {
    const { rows, values, label, weight } = lesson;
    const shares = this.#shares;
    const last = this.columns - 1;
    let problem = this.#bias[last] as number;
    for (let c = 0; c < last; c++) shares[c] = this.#bias[c] as number;
    for (let i = 0; i < rows.length; i++) {
      const at = (rows[i] as number) * this.columns;
      const v = values[i] as number;
      for (let c = 0; c < last; c++)
        shares[c] = (shares[c] as number) + v * (this.#weights[at + c] as number);
      problem += v * (this.#weights[at + last] as number);
    }
    softmax(shares);
    for (let c = 0; c < last; c++)
      this.#correct(lesson, c, ((c === label ? 1 : 0) - (shares[c] as number)) * weight);
    this.#correct(lesson, last, (label === other ? 0 : 1) - logistic(problem));
  }

  #correct({ rows, values }: Encoded, column: number, error: number): void {
    if (error < SLIGHT && error > -SLIGHT) return;
    const biasPast = (this.#biasPast[column] as number) + error * error;
    this.#biasPast[column] = biasPast;
    this.#bias[column] = (this.#bias[column] as number) + (BIAS_RATE * error) / Math.sqrt(biasPast);
    const weights = this.#weights;
    const past = this.#past;
    for (let i = 0; i < rows.length; i++) {
      const at = (rows[i] as number) * this.columns + column;
      const slope = error * (values[i] as number);
      const sum = (past[at] as number) + slope * slope;
      past[at] = sum;
      weights[at] = (weights[at] as number) + (RATE * slope) / Math.sqrt(sum);
    }
  }

  result(): Pick<Learned, 'steps' | 'sizes' | 'bias'> {
    const { columns, rows } = this;
    const steps = new Int8Array(rows * columns);
    const sizes = new Float32Array(rows);
    for (let row = 0; row < rows; row++) {
      const own = this.#weights.subarray(row * columns, (row + 1) * columns);
      const most = own.reduce((top, w) => Math.max(top, Math.abs(w)), 0);
      const size = most / 127;
      sizes[row] = size;
      if (size > 0)
        for (let c = 0; c < columns; c++) steps[row * columns + c] = Math.round((own[c] as number) / size);
    }
    return { steps, sizes, bias: this.#bias };
  }
}
