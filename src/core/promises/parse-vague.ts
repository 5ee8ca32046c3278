/** "I'll let you know soon": we commit ourselves and name neither a time nor an event. */
import { fold, quoteOf } from '../language/fold.ts';
import { compiledLocale } from './locales/index.ts';
import { readClauses } from './parse-clauses.ts';

/** The vague words of the first such commitment, exactly as written; null where there is none. */
export function vagueCommitment(text: string, language: string): string | null {
  const compiled = compiledLocale(language);
  if (!compiled) return null;
  const folded = fold(text, 6000);
  for (const sentence of readClauses(folded.text, compiled)) {
    if (sentence.some((c) => c.times.length > 0)) continue;
    for (const clause of sentence) {
      if (!clause.vague || clause.trigger || clause.question) continue;
      if (!(clause.tells || clause.acts || sentence.some((c) => c.tells))) continue;
      const hit = compiled.vague.exec(folded.text.slice(clause.start, clause.end));
      if (hit)
        return quoteOf(text, folded, clause.start + hit.index, clause.start + hit.index + hit[0].length);
    }
  }
  return null;
}
