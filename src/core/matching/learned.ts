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

/** Features and how much each counts, side by side; none stands there twice. */
export interface Gains {
  hashes: readonly number[];
  gains: readonly number[];
}

/** Where a feature stands in the list that is being made, plus one; 0: not yet there. Kept, as it is needed often. */
let slots = new Int32Array(2048);

/** Every feature of the messages once, as it counts where it was met first: a feature counts alike wherever it stands. */
export function gainsOf(messages: readonly Message[]): Gains {
  const most = messages.reduce((sum, { hashes }) => sum + hashes.length, 0);
  while (slots.length < 2 * most) slots = new Int32Array(2 * slots.length);
  slots.fill(0);
  const mask = slots.length - 1;
  const hashes: number[] = [];
  const gains: number[] = [];
  for (const message of messages)
    for (let i = 0; i < message.hashes.length; i++) {
      const hash = message.hashes[i] as number;
      let slot = hash & mask;
      while (slots[slot] !== 0 && hashes[(slots[slot] as number) - 1] !== hash) slot = (slot + 1) & mask;
      if (slots[slot] !== 0) continue;
      hashes.push(hash);
      slots[slot] = hashes.length;
      gains.push(message.gains[i] as number);
    }
  return { hashes, gains };
}

/** Words that were never seen weigh too: what is mostly unknown tells little. */
export function weigh(
  { hashes, gains }: Gains,
  { rowOf, rarity, unseen }: Pick<Learned, 'rowOf' | 'rarity' | 'unseen'>,
  length = LENGTH,
): Weighed {
  const rows: number[] = [];
  const values: number[] = [];
  let squares = 0;
  for (let i = 0; i < hashes.length; i++) {
    const row = rowOf.get(hashes[i] as number);
    const value = (gains[i] as number) * (row === undefined ? unseen : (rarity[row] as number));
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
