/** Variants beside each other: a customer who writes three times must not read one sentence thrice. */
import { foldText } from '../../language/fold.ts';
import type { PackProblem } from './problem.ts';
import type { Script } from './scripts.ts';
import { withoutBlanks } from './wording.ts';

/** Shared words over all words of two variants: from here on they read as the same sentence. */
const MAX_LIKENESS = 0.6;

export function alike(all: readonly Script[]): PackProblem[] {
  const problems: PackProblem[] = [];
  all.forEach((script, i) => {
    for (const earlier of all.slice(0, i).filter((e) => e.group.path === script.group.path))
      for (const [language, text] of Object.entries(script.variant.text)) {
        const other = earlier.variant.text[language];
        if (other === undefined) continue;
        const likeness = jaccard(words(text, language), words(other, language));
        if (likeness >= MAX_LIKENESS)
          problems.push({
            path: `${script.path}/text/${language}`,
            code: 'variants_alike',
            detail: `${likeness.toFixed(2)} ${earlier.variant.id}`,
          });
      }
  });
  return problems;
}

function words(text: string, language: string): Set<string> {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const found = new Set<string>();
  for (const { segment, isWordLike } of segmenter.segment(withoutBlanks(text)))
    if (isWordLike) found.add(foldText(segment));
  return found;
}

function jaccard(a: Set<string>, b: Set<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  const all = a.size + b.size - shared;
  return all === 0 ? 1 : shared / all;
}
