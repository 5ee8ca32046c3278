/**
 * Signals: what a person from the trade hears at once ("says delivered", "wrong size"), by scenario id. They steady the
 * matcher where a pack has few phrasings, and keep it silent where a message clearly tells of a scenario that the pack
 * does not have. A team's own ids simply have none and live by their phrasings.
 */

/** Regular expression source over folded text, and how much it says: 3 suffices alone, 1 is a hint. */
export type Signal = readonly [string, number];
export type Signals = { readonly [scenario: string]: readonly Signal[] };

/** The id under which everything that is no parcel problem is gathered. */
export const OTHER = 'other';

export interface CompiledSignal {
  scenario: string;
  pattern: RegExp;
  weight: number;
}

/** @param spaced whether the language sets words apart by blanks: only then do patterns end at word borders */
export function compileSignals(signals: Signals, spaced: boolean): CompiledSignal[] {
  return Object.entries(signals).flatMap(([scenario, list]) =>
    list.map(([source, weight]) => ({
      scenario,
      weight,
      pattern: new RegExp(spaced ? `(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])` : source, 'u'),
    })),
  );
}
