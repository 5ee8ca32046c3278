/** Phrasings made ready to be learned: each as the features, concepts and signals that stand in it. */
import { conceptGains } from './concepts/gains.ts';
import type { Ear } from './concepts/lexicon.ts';
import { readMessage } from './features.ts';
import { heardFeatures, signalsHeard } from './hear.ts';
import { type Gains, gainsOf } from './learned.ts';
import { OTHER } from './signals/types.ts';

export interface Lessons {
  /** Base code, such as `pt`. */
  language: string;
  /** Phrasings per scenario id, `other` among them; the messages of one phrasing stand on lines of their own. */
  phrasings: ReadonlyMap<string, readonly string[]>;
}

/** One phrasing. */
export interface Lesson {
  gains: Gains;
  concepts: Gains;
  heard: ReadonlyMap<number, number>;
  /** Place of its scenario among the ids. */
  label: number;
  weight: number;
}

const median = (list: readonly number[]): number =>
  [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;

/** @param ids scenarios in the order of the labels */
export function readLessons(
  ids: readonly string[],
  { phrasings, language }: Lessons,
  ear: Ear | null,
): Lesson[] {
  const counts = ids.map((id) => phrasings.get(id)?.length ?? 0);
  const usual = median(counts.filter((n) => n > 0));
  const lessons: Lesson[] = [];
  ids.forEach((id, label) => {
    // A scenario with few phrasings is not to be drowned by one with many.
    const weight = id === OTHER ? 1 : Math.min(2, Math.max(0.5, usual / Math.max(1, counts[label] ?? 1)));
    for (const phrasing of phrasings.get(id) ?? []) {
      const messages = phrasing.split('\n').map(readMessage);
      lessons.push({
        gains: gainsOf(messages),
        concepts: conceptGains(messages, ear),
        heard: heardFeatures(signalsHeard(messages, [language])),
        label,
        weight,
      });
    }
  });
  return lessons;
}
