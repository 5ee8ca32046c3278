/** Literal phrases of a pack's minefields in a draft: whole words, whatever the case, accents or apostrophes. */
import { type Folded, foldText, quoteOf } from '../language/fold.ts';
import type { Minefield } from '../scripts/model.ts';
import type { CoachFinding } from './model.ts';

const WORD = /[\p{L}\p{N}]/u;
/** Scripts that set no blanks between words have no word border to ask for. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const base = (language: string) => language.split('-')[0]?.toLowerCase() ?? language;

function bordered(text: string, start: number, end: number): boolean {
  const open =
    !WORD.test(text[start] ?? '') || UNSPACED.test(text[start] ?? '') || !WORD.test(text[start - 1] ?? '');
  const last = text[end - 1] ?? '';
  return open && (!WORD.test(last) || UNSPACED.test(last) || !WORD.test(text[end] ?? ''));
}

function find(folded: Folded, phrase: string): number {
  const needle = foldText(phrase).trim();
  if (needle === '') return -1;
  for (let at = folded.text.indexOf(needle); at >= 0; at = folded.text.indexOf(needle, at + 1))
    if (bordered(folded.text, at, at + needle.length)) return at;
  return -1;
}

/** The first hit of each minefield: the agent rewrites the sentence, more quotes would only pile up. */
export function findPhrases(
  text: string,
  folded: Folded,
  language: string | null,
  minefields: readonly Minefield[],
): CoachFinding[] {
  const findings: CoachFinding[] = [];
  for (const { id, phrases } of minefields) {
    const lists = Object.entries(phrases).filter(([l]) => language === null || base(l) === base(language));
    let first: { at: number; length: number } | null = null;
    for (const phrase of lists.flatMap(([, list]) => list)) {
      const at = find(folded, phrase);
      const length = foldText(phrase).trim().length;
      if (at >= 0 && (first === null || at < first.at || (at === first.at && length > first.length)))
        first = { at, length };
    }
    if (first)
      findings.push({ minefield: id, quote: quoteOf(text, folded, first.at, first.at + first.length) });
  }
  return findings;
}
