/**
 * The names that are known of a chat (its title, the agent's own) and where they stand in a text: in any case and
 * without their accents, declined, with what a script writes onto them.
 */

import { howToAddress } from '../../facts/address.ts';
import { AFTER_NAME, NOISE, PARTICLES } from '../../facts/address-words.ts';
import { foldText } from '../../language/fold.ts';
import type { Span } from './cut.ts';

/** Scripts that put no blank between words. */
const RUN_ON =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}々ー]';
const PIECE = new RegExp(
  `[\\p{Script=Han}々]+|[\\p{Script=Hiragana}\\p{Script=Katakana}ー]+|(?:(?!${RUN_ON})[\\p{L}\\p{M}])+|(?:${RUN_ON}\\p{M}*)+`,
  'gu',
);
const RUNS_ON = new RegExp(RUN_ON, 'u');
const WORD = new RegExp(`(?:(?!${RUN_ON})[\\p{L}\\p{M}\\p{N}'_-])+`, 'gu');

const HONORIFIC = /(?:先生|女士|小姐|太太|老师|老板|经理|阿姨|叔叔)$/u;
const HONORIFIC_KANA = new Set(['さん', 'くん', 'ちゃん', 'さま']);

/** What European languages hang onto a name. */
const ENDING = /^(?:s|es|a|e|i|u|y|em|om|ie|owi|ego|iej)$/;
const ENDING_FOR_A = /^(?:y|i|e|o|u|ie|ii|ei)$/;

export class KnownNames {
  readonly #words: ReadonlySet<string>;
  readonly #runs: readonly string[];

  /** @param texts whatever holds names: the chat's title, the agent's name */
  constructor(texts: readonly string[]) {
    const words = new Set<string>();
    const runs = new Set<string>();
    for (const text of texts) {
      const spelled = [text, text.normalize('NFKC'), howToAddress(text) ?? ''];
      for (const [piece] of spelled.flatMap((t) => [...foldText(t).matchAll(PIECE)])) {
        if (RUNS_ON.test(piece)) for (const run of runsOf(piece)) runs.add(run);
        else if (isName(piece)) words.add(piece);
        // "김민수": a surname of one syllable is written onto the given name.
        if (/^\p{Script=Hangul}{3}$/u.test(piece)) words.add(piece.slice(1));
      }
    }
    this.#words = words;
    // The longer first: "王小明" before "小明".
    this.#runs = [...runs].sort((a, b) => b.length - a.length);
  }

  /** Whether a word (folded) is one of the names, or made of one. */
  has(word: string): boolean {
    return word.split(/['_\p{N}-]+/u).some((part) => {
      for (const name of this.#words) if (isFormOf(part, name)) return true;
      return false;
    });
  }

  /** Where the names stand in a folded text. */
  *find(text: string): Iterable<Span> {
    for (const m of text.matchAll(WORD))
      if (this.has(m[0])) yield { start: m.index, end: m.index + m[0].length };
    for (const run of this.#runs)
      for (let i = text.indexOf(run); i >= 0; i = text.indexOf(run, i + 1))
        yield { start: i, end: i + run.length };
  }
}

/** Words in a title that say what the chat is about ("order", "new", "de") are nobody's name; single letters neither. */
function isName(word: string): boolean {
  return word.length > 1 && !NOISE.has(word) && !PARTICLES.has(word) && !AFTER_NAME.has(word);
}

/** A run of signs without blanks, and the names that may be in it: given name, surname. */
function runsOf(run: string): string[] {
  if (HONORIFIC_KANA.has(run)) return [];
  const bare = run.replace(HONORIFIC, '');
  const han = /^[\p{Script=Han}々]+$/u.test(bare);
  return [
    run,
    ...(bare.length > 1 ? [bare] : []),
    ...(han && bare.length >= 3 ? [bare.slice(-2)] : []),
    ...(han && bare.length >= 4 ? [bare.slice(0, 2)] : []),
  ];
}

function isFormOf(word: string, name: string): boolean {
  if (word === name) return true;
  if (/^\p{Script=Latin}/u.test(name)) {
    if (name.length < 4) return false;
    if (word.startsWith(name)) return ENDING.test(word.slice(name.length));
    return (
      name.endsWith('a') &&
      word.startsWith(name.slice(0, -1)) &&
      ENDING_FOR_A.test(word.slice(name.length - 1))
    );
  }
  if (/^\p{Script=Cyrillic}/u.test(name)) {
    const stem = name.replace(/[аеиоуыэюяьй]$/u, '');
    return stem.length >= 2 && word.startsWith(stem) && word.length <= name.length + 2;
  }
  // Korean particles, Arabic and Hebrew prefixes, Indian cases: written onto the name.
  const least = /^\p{Script=Hangul}/u.test(name) ? 2 : 3;
  return name.length >= least && word.includes(name) && word.length <= name.length + 5;
}
