/**
 * What the matcher looks at in a message: words, pairs of neighbours, pieces of longer words (a slip of the thumb
 * keeps most of them), and for scripts without blanks runs of one to three characters. Each knows where it stands.
 */
import { type Folded, fold } from '../language/fold.ts';
import { SMALL_WORDS } from './small-words.ts';

export interface Feature {
  key: string;
  /** How much one occurrence counts: a pair says more than a word, a piece of a word far less. */
  gain: number;
  start: number;
  end: number;
  /** May stand as a reason before the agent's eyes. */
  shows: boolean;
}

export interface Message {
  source: string;
  folded: Folded;
  features: Feature[];
}

/** Longest stretch of one message that is read: a complaint is told in its first lines. */
export const MESSAGE_CAP = 1200;

const TOKEN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+|[\p{L}']+|\d+/gu;
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]/u;

function wordKey(word: string): string {
  if (/^\d/.test(word)) return '#';
  return word.replace(/^'+|'+$/g, '');
}

function pieces(key: string, start: number, end: number, out: Feature[]): void {
  if (key.length < 5) return;
  const padded = `^${key}$`;
  for (let i = 0; i + 4 <= padded.length; i++)
    out.push({ key: `~${padded.slice(i, i + 4)}`, gain: 0.25, start, end, shows: false });
}

function runs(run: string, start: number, out: Feature[]): void {
  for (let i = 0; i < run.length; i++) {
    for (const n of [1, 2, 3]) {
      if (i + n > run.length) break;
      const gain = n === 1 ? 0.3 : n === 2 ? 0.9 : 1.1;
      out.push({ key: run.slice(i, i + n), gain, start: start + i, end: start + i + n, shows: n > 1 });
    }
  }
}

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

export function readMessage(source: string): Message {
  const folded = withoutElongation(fold(source, MESSAGE_CAP));
  const features: Feature[] = [];
  let before: { key: string; small: boolean; start: number; end: number } | null = null;
  for (const match of folded.text.matchAll(TOKEN)) {
    const start = match.index;
    const end = start + match[0].length;
    if (UNSPACED.test(match[0])) {
      runs(match[0], start, features);
      before = null;
      continue;
    }
    const key = wordKey(match[0]);
    if (key === '') continue;
    const small = key === '#' || SMALL_WORDS.has(key);
    features.push({ key, gain: small ? 0.15 : 1, start, end, shows: !small });
    if (!small) pieces(key, start, end, features);
    if (before && start - before.end <= 3) {
      const gain = small && before.small ? 0.25 : 1;
      features.push({ key: `${before.key} ${key}`, gain, start: before.start, end, shows: gain === 1 });
    }
    before = { key, small, start, end };
  }
  return { source, folded, features };
}
