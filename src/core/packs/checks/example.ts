/** Error examples: their spans stand in them and trip their minefield, and the better wording trips none. */
import type { ErrorExample } from '../../scripts/model.ts';
import type { Pack } from '../schema.ts';
import { findPhrase } from './phrase.ts';
import type { PackProblem } from './problem.ts';
import { checkQuotes, checkWording } from './wording.ts';

export function checkExample(example: ErrorExample, path: string, pack: Pack): PackProblem[] {
  const problems: PackProblem[] = [];
  if (example.spans.length < 2 || example.spans.length > 4)
    problems.push({ path, code: 'spans_count', detail: `${example.spans.length}, wanted 2 to 4` });
  for (const [i, span] of example.spans.entries()) {
    const at = `${path}/spans/${i + 1}`;
    problems.push(...checkQuotes(span.quote, example.text, at));
    const minefield = pack.minefields.find((m) => m.id === span.minefield);
    if (!minefield) {
      problems.push({ path: at, code: 'minefield_unknown', detail: span.minefield });
      continue;
    }
    // A structural minefield (step order, emoji) has no phrases to trip.
    for (const [language, quote] of Object.entries(span.quote)) {
      const phrases = minefield.phrases[language];
      if (phrases && phrases.length > 0 && findPhrase(quote, phrases) === null)
        problems.push({
          path: `${at}/quote/${language}`,
          code: 'span_not_tripped',
          detail: `${minefield.id}: ${quote}`,
        });
    }
  }
  for (const [language, text] of Object.entries(example.better))
    for (const finding of checkWording(text, language, pack.minefields))
      problems.push({ path: `${path}/better/${language}`, ...finding });
  return problems;
}
