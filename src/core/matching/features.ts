/**
 * What the matcher looks at in a message: words, neighbours, pieces of words (a slip
 * of the thumb keeps most of them), marks and emoji; for scripts without blanks runs of one to four characters. Each is
 * known by a 32-bit number made of its letters, so that no string is built for what is only counted.
 */
import { type Folded, fold } from '../language/fold.ts';

/** What one message holds; the arrays run side by side, one entry per feature. */
export interface Message {
  source: string;
  folded: Folded;
  hashes: Uint32Array;
  gains: Float32Array;
  /** Where the feature stands in the folded text, and whether it may stand as a reason before the agent's eyes. */
  starts: Int32Array;
  ends: Int32Array;
  shows: Uint8Array;
}

/** Longest stretch of one message that is read: a complaint is told in its first lines. */
export const MESSAGE_CAP = 1200;

/** How much one kind of feature counts. Tuned by `npm run evaluate` on labelled text of ours. */
const WORD = 1;
const PAIR = 0.6;
const PIECE = 0.5;
const PIECE_LENGTH = 4;
const MARK = 0.5;
const RUNS = [1, 1, 0.5, 0.2];

const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+|[\p{L}\p{M}']+|\d+|[?!…]|\p{Extended_Pictographic}/gu;
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]/u;
const LETTER = /^[\p{L}']/u;

/** FNV-1a, 32 bit: http://www.isthe.com/chongo/tech/comp/fnv/ */
const FNV_PRIME = 0x01000193;
const FNV_OFFSET = 0x811c9dc5;

/** One of the 32-bit numbers that features are known by; each kind of feature has its own seed. */
export function hashOf(text: string, from: number, to: number, seed: number): number {
  let h = (FNV_OFFSET ^ seed) >>> 0;
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), FNV_PRIME);
  return stir(h);
}

/** FNV's low bits alone repeat themselves. */
function stir(h: number): number {
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  return h >>> 0;
}

/** The number of two features together. */
export const join = (a: number, b: number, seed: number): number =>
  stir(Math.imul(a, FNV_PRIME) ^ (b + seed));

/** "soooo" is "so" typed with feeling: three or more of a letter become one. */
function withoutElongation(folded: Folded): Folded {
  const { text, at } = folded;
  if (!/(\p{L})\1\1/u.test(text)) return folded;
  const kept: number[] = [];
  let short = '';
  for (const match of text.matchAll(/(\p{L})\1{2,}|[\s\S]/gu)) {
    const char = match[1] ?? match[0];
    for (let k = 0; k < char.length; k++) kept.push(at[match.index + k] ?? 0);
    short += char;
  }
  kept.push(at[text.length] ?? 0);
  return { text: short, at: Int32Array.from(kept) };
}

class Features {
  readonly hashes: number[] = [];
  readonly gains: number[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly shows: number[] = [];

  add(hash: number, gain: number, start: number, end: number, shows: boolean): void {
    this.hashes.push(hash);
    this.gains.push(gain);
    this.starts.push(start);
    this.ends.push(end);
    this.shows.push(shows ? 1 : 0);
  }
}

const NUMBER = hashOf('#', 0, 1, 1);

interface Word {
  hash: number;
  start: number;
  end: number;
}

function addPieces(text: string, { start, end }: Word, out: Features): void {
  const length = end - start;
  if (length < 3) return;
  // "^word$", four letters at a time, without building it.
  for (let i = -1; i + PIECE_LENGTH <= length + 1; i++) {
    const from = Math.max(i, 0);
    const to = Math.min(i + PIECE_LENGTH, length);
    const border = (i < 0 ? 1 : 0) + (i + PIECE_LENGTH > length ? 2 : 0);
    out.add(hashOf(text, start + from, start + to, 16 + border), PIECE, start, end, false);
  }
}

function addRuns(text: string, start: number, end: number, out: Features): void {
  for (let i = start; i < end; i++)
    for (let n = 1; n <= RUNS.length && i + n <= end; n++)
      out.add(hashOf(text, i, i + n, 2), RUNS[n - 1] ?? 0, i, i + n, n > 1);
}

/** Reads one message: at most `MESSAGE_CAP` characters of it. */
export function readMessage(source: string): Message {
  const folded = withoutElongation(fold(source, MESSAGE_CAP));
  const { text } = folded;
  const out = new Features();
  let before: Word | null = null;
  for (const match of text.matchAll(TOKEN)) {
    const token = match[0];
    let start = match.index;
    let end = start + token.length;
    if (UNSPACED.test(token)) {
      addRuns(text, start, end, out);
      before = null;
      continue;
    }
    const isNumber = /^\d/.test(token);
    if (!isNumber && !LETTER.test(token)) {
      out.add(hashOf(text, start, end, 3), MARK, start, end, false);
      continue;
    }
    while (start < end && text[start] === "'") start++;
    while (end > start && text[end - 1] === "'") end--;
    if (start === end) continue;
    const word = { hash: isNumber ? NUMBER : hashOf(text, start, end, 1), start, end };
    out.add(word.hash, WORD, start, end, !isNumber);
    if (!isNumber) addPieces(text, word, out);
    if (before) out.add(join(before.hash, word.hash, 4), PAIR, before.start, end, true);
    before = word;
  }
  return {
    source,
    folded,
    hashes: Uint32Array.from(out.hashes),
    gains: Float32Array.from(out.gains),
    starts: Int32Array.from(out.starts),
    ends: Int32Array.from(out.ends),
    shows: Uint8Array.from(out.shows),
  };
}
