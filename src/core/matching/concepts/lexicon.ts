/**
 * What people speak of, said without their language: "kaputt", "rotto" and "broken" are one concept. A lexicon names
 * the words of one language; made ready, it finds them in folded text in one walk.
 */
import { fold } from '../../language/fold.ts';
import { hashOf } from '../features.ts';

/**
 * Concept → what it is called: words, beginnings of words (`zerbroch*`), phrases of up to five of both; in scripts
 * without blanks runs of characters.
 */
export type Lexicon = Readonly<Record<string, readonly string[]>>;

/** A concept and the word of the text that it was heard at. */
export interface ConceptHeard {
  /** What the concept is known by among the features. */
  concept: number;
  at: number;
}

interface Entry {
  concept: number;
  /** What follows the first word. */
  rest: readonly string[];
}

/** A lexicon made ready. */
export interface Ear {
  words: ReadonlyMap<string, readonly Entry[]>;
  stems: ReadonlyMap<string, readonly Entry[]>;
  runs: ReadonlyMap<string, readonly number[]>;
  longestStem: number;
  longestRun: number;
}

const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])[\p{L}\p{M}\p{N}'])+/gu;
const PATTERN = /[\p{L}\p{M}\p{N}']+\*?/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const CONCEPT_SEED = 8;
const SHORTEST_STEM = 2;
/** Characters that make about a word in scripts without blanks. */
const WORD_LENGTH = 2;

export function makeEar(lexicon: Lexicon): Ear {
  const words = new Map<string, Entry[]>();
  const stems = new Map<string, Entry[]>();
  const runs = new Map<string, number[]>();
  const put = <T>(map: Map<string, T[]>, key: string, value: T): void => {
    const list = map.get(key);
    if (list) list.push(value);
    else map.set(key, [value]);
  };
  for (const [name, entries] of Object.entries(lexicon)) {
    const concept = hashOf(name, 0, name.length, CONCEPT_SEED);
    for (const { text } of entries.map((entry) => fold(entry))) {
      const [first, ...rest] = text.match(PATTERN) ?? [];
      if (!first) continue;
      if (UNSPACED.test(text)) put(runs, text, concept);
      else if (first.endsWith('*')) put(stems, first.slice(0, -1), { concept, rest });
      else put(words, first, { concept, rest });
    }
  }
  const longest = (map: ReadonlyMap<string, unknown>): number =>
    [...map.keys()].reduce((most, key) => Math.max(most, key.length), 0);
  return { words, stems, runs, longestStem: longest(stems), longestRun: longest(runs) };
}

const fits = (pattern: string, word: string | undefined): boolean =>
  word !== undefined && (pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern);

/** Every concept that a folded text speaks of, in the order of the text. */
export function conceptsIn(
  text: string,
  { words, stems, runs, longestStem, longestRun }: Ear,
): ConceptHeard[] {
  const heard: ConceptHeard[] = [];
  const tokens = text.match(WORD) ?? [];
  let at = 0;
  const hear = (entries: readonly Entry[] | undefined, index: number): void => {
    for (const { concept, rest } of entries ?? [])
      if (rest.every((pattern, i) => fits(pattern, tokens[index + 1 + i]))) heard.push({ concept, at });
  };
  tokens.forEach((token, index) => {
    if (longestRun > 0 && UNSPACED.test(token)) {
      for (let i = 0; i < token.length; i++)
        for (let n = 1; n <= longestRun && i + n <= token.length; n++)
          for (const concept of runs.get(token.slice(i, i + n)) ?? [])
            heard.push({ concept, at: at + Math.floor(i / WORD_LENGTH) });
      at += Math.ceil(token.length / WORD_LENGTH);
      return;
    }
    hear(words.get(token), index);
    for (let n = SHORTEST_STEM; n <= longestStem && n <= token.length; n++)
      hear(stems.get(token.slice(0, n)), index);
    at += 1;
  });
  return heard;
}
