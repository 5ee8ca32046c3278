/** Minefields are phrases, found in the folded text; no regular expression of a pack is ever run. */
import { foldText } from '../../language/fold.ts';

/**
 * Where a minefield's phrase stands in a text, by its folded form (no case, no accents) and, for alphabets, at word
 * borders. Null when it does not.
 */
export function findPhrase(text: string, phrases: readonly string[]): string | null {
  const folded = foldText(text);
  return phrases.find((phrase) => hasPhrase(folded, foldText(phrase))) ?? null;
}

function hasPhrase(folded: string, phrase: string): boolean {
  for (let at = folded.indexOf(phrase); at !== -1; at = folded.indexOf(phrase, at + 1)) {
    const before = folded[at - 1] ?? '';
    const after = folded[at + phrase.length] ?? '';
    if (!joins(before, phrase[0] ?? '') && !joins(phrase.at(-1) ?? '', after)) return true;
  }
  return false;
}

const WORD = /^[\p{L}\p{N}]$/u;
const HAN = /^\p{Script=Han}$/u;
/** Whether two neighbours belong to one word. Chinese has no borders to look for. */
function joins(left: string, right: string): boolean {
  return WORD.test(left) && WORD.test(right) && !HAN.test(left) && !HAN.test(right);
}
