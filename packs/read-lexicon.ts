/** The lexicons of concepts, as their authors write them: for the build, the tools and the tests. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lexicon } from '../src/core/matching/concepts/lexicon.ts';

export const LEXICON_FOLDER = join(import.meta.dirname, 'lexicons');

/** English words of the trade that people mix into every language. */
const BORROWED = 'borrowed';
const LENDER = 'en';

function read(name: string): Lexicon | null {
  const file = join(LEXICON_FOLDER, `${name}.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

/** @returns null where nobody has written one of the language (base code) */
export function readLexicon(language: string): Lexicon | null {
  const own = read(language);
  if (!own || language === LENDER) return own;
  const borrowed = read(BORROWED) ?? {};
  return Object.fromEntries(
    Object.entries(own).map(([concept, words]) => [
      concept,
      [...new Set([...words, ...(borrowed[concept] ?? [])])],
    ]),
  );
}
