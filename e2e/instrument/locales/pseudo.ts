/**
 * A language that nobody speaks: whoever reads a page in it has nothing but the page's structure to go by. Its words
 * are the English ones in another alphabet, so that no list of words can hold them.
 */

import { en } from './words/en.ts';
import type { PageWords } from './words.ts';

const GEORGIAN_A = 0x10d0;

const disguise = (text: string): string =>
  text.replace(/[a-z]/gi, (letter) =>
    String.fromCodePoint(GEORGIAN_A + letter.toLowerCase().charCodeAt(0) - 0x61),
  );

export const pseudo = Object.fromEntries(
  Object.entries(en).map(([key, word]) => [key, disguise(word)]),
) as unknown as PageWords;
