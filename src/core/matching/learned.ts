/**
 * What was learned of one language, and what it says of a message: one raw score per scenario, and one for whether the
 * message tells of a problem at all. Small enough to be stored: a quarter of the room that plain numbers take, and
 * nothing lost that a decision would notice.
 */
import type { Message } from './features.ts';

export interface Learned {
  /** Scenario ids, in the order of the columns. */
  ids: readonly string[];
  /** Hash of a feature → its row. */
  rowOf: ReadonlyMap<number, number>;
  /** Hashes of the rows. */
  hashes: Uint32Array;
  /** How rare each row's feature is among the phrasings (inverse document frequency), and one that was never seen. */
  rarity: Float32Array;
  unseen: number;
  /** Rows × (scenarios + 1), as whole steps of the row's own size; the last column tells problems from the rest. */
  steps: Int8Array;
  sizes: Float32Array;
  /** Per column: how common it is before a word is read. */
  bias: Float32Array;
}

/** A message as its features weigh in it. */
export interface Weighed {
  rows: number[];
  values: number[];
}

/** All messages together have this length, however many words they hold. */
const LENGTH = 1.5;

/** Every feature once, with its strongest gain. */
export function gainsOf(messages: readonly Message[]): Map<number, number> {
  const gains = new Map<number, number>();
  for (const { hashes, gains: own } of messages)
    for (let i = 0; i < hashes.length; i++) {
      const hash = hashes[i] as number;
      const gain = own[i] as number;
      if (gain > (gains.get(hash) ?? 0)) gains.set(hash, gain);
    }
  return gains;
}

/** Words that were never seen weigh too: what is mostly unknown tells little. */
export function weigh(
  gains: ReadonlyMap<number, number>,
  { rowOf, rarity, unseen }: Pick<Learned, 'rowOf' | 'rarity' | 'unseen'>,
  length = LENGTH,
): Weighed {
  const rows: number[] = [];
  const values: number[] = [];
  let squares = 0;
  for (const [hash, gain] of gains) {
    const row = rowOf.get(hash);
    const value = gain * (row === undefined ? unseen : (rarity[row] as number));
    squares += value * value;
    if (row === undefined) continue;
    rows.push(row);
    values.push(value);
  }
  const scale = squares > 0 ? length / Math.sqrt(squares) : 0;
  for (let i = 0; i < values.length; i++) values[i] = (values[i] as number) * scale;
  return { rows, values };
}

/** Raw scores of the columns. */
export function rawScores({ rows, values }: Weighed, { bias, steps, sizes }: Learned): Float64Array {
  const raw = Float64Array.from(bias);
  const columns = raw.length;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    const value = (values[i] as number) * (sizes[row] as number);
    const at = row * columns;
    for (let c = 0; c < columns; c++) raw[c] = (raw[c] as number) + value * (steps[at + c] as number);
  }
  return raw;
}

/** Turns raw scores into shares of one, in place. */
export function softmax(raw: Float64Array): void {
  let top = Number.NEGATIVE_INFINITY;
  for (const x of raw) if (x > top) top = x;
  let sum = 0;
  for (let c = 0; c < raw.length; c++) {
    const e = Math.exp((raw[c] as number) - top);
    raw[c] = e;
    sum += e;
  }
  for (let c = 0; c < raw.length; c++) raw[c] = (raw[c] as number) / sum;
}

export const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
