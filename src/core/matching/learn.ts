/**
 * What the phrasings of a pack teach: for every feature, how much more often it stands in one scenario's phrasings than
 * in all the others' (smoothed log odds). Deterministic, a few milliseconds per thousand phrasings, no randomness.
 */
import { readMessage } from './features.ts';
import type { TrainingScenario } from './model.ts';

export interface Learned {
  /** Scenario ids, in the order of the weights. */
  ids: readonly string[];
  /** Feature → weight per scenario. */
  weights: ReadonlyMap<string, Float32Array>;
}

/** Weight of what has never been seen: the larger, the more often a word must be seen before it counts. */
const SMOOTHING = 0.6;
/** No single word decides alone, however rare. */
const MAX_WEIGHT = 2.2;

/**
 * One model per language (base code): "Stück" and "stuck" fold to the same letters, and each language has its own way
 * of being wordy. A scenario without phrasings in a language lives there by its signals.
 */
export function learnByLanguage(training: readonly TrainingScenario[]): ReadonlyMap<string, Learned> {
  const bases = new Map<string, TrainingScenario[]>();
  for (const language of new Set(training.flatMap((s) => Object.keys(s.phrasings)))) {
    const base = language.split('-')[0]?.toLowerCase() ?? language;
    const part = training.map(({ id, phrasings }) => ({
      id,
      phrasings: { [language]: phrasings[language] ?? [] },
    }));
    bases.set(base, [...(bases.get(base) ?? []), ...part]);
  }
  return new Map([...bases].map(([base, part]) => [base, learn(merge(part))]));
}

/** Variants of one language ("pt-BR", "pt-PT") teach the same model. */
function merge(parts: readonly TrainingScenario[]): TrainingScenario[] {
  const byId = new Map<string, TrainingScenario>();
  for (const { id, phrasings } of parts)
    byId.set(id, { id, phrasings: { ...byId.get(id)?.phrasings, ...phrasings } });
  return [...byId.values()];
}

function learn(training: readonly TrainingScenario[]): Learned {
  const ids = training.map((s) => s.id);
  const totals = new Float64Array(ids.length);
  const counts = new Map<string, Float64Array>();
  training.forEach((scenario, c) => {
    for (const phrasing of Object.values(scenario.phrasings).flat()) {
      totals[c] = (totals[c] ?? 0) + 1;
      const seen = new Set<string>();
      for (const line of phrasing.split('\n')) for (const f of readMessage(line).features) seen.add(f.key);
      for (const key of seen) {
        let row = counts.get(key);
        if (!row) {
          row = new Float64Array(ids.length);
          counts.set(key, row);
        }
        row[c] = (row[c] ?? 0) + 1;
      }
    }
  });
  const weights = new Map<string, Float32Array>();
  for (const [key, row] of counts) {
    // Rates, not counts, so that a scenario with many phrasings does not drown one with few.
    const rates = row.map((n, c) => n / Math.max(1, totals[c] ?? 1));
    const sum = rates.reduce((a, b) => a + b, 0);
    const seen = row.reduce((a, b) => a + b, 0);
    const floor = SMOOTHING / Math.max(20, ...totals);
    const others = Math.max(1, ids.length - 1);
    // A feature seen once may be chance; it reaches its full weight with the third sighting.
    const trust = Math.min(1, (seen + 0.5) / 3);
    weights.set(
      key,
      Float32Array.from(rates, (rate) => {
        const odds = Math.log((rate + floor) / ((sum - rate) / others + floor));
        return trust * Math.max(-MAX_WEIGHT, Math.min(MAX_WEIGHT, odds));
      }),
    );
  }
  return { ids, weights };
}
