/** From a pack's phrasings to what the matcher knows, one language at a time, when it is first met. */
import { type Lessons, learn } from './learn.ts';
import type { Learned } from './learned.ts';
import type { TrainingScenario } from './model.ts';

/** What was learned of a language (base code); null where the pack has no phrasing in it. */
export type LearnedSource = (language: string) => Learned | null;

/** "pt-BR" and "pt-PT" teach the same: `pt`. */
export const baseLanguage = (language: string): string => language.split('-')[0]?.toLowerCase() ?? language;

/** @returns null where no scenario has a phrasing in the language */
export function lessonsIn(language: string, training: readonly TrainingScenario[]): Lessons | null {
  const phrasings = new Map<string, readonly string[]>();
  for (const { id, phrasings: all } of training) {
    const own = Object.entries(all).flatMap(([code, list]) => (baseLanguage(code) === language ? list : []));
    if (own.length > 0) phrasings.set(id, own);
  }
  return phrasings.size === 0 ? null : { language, phrasings };
}

/** Learns a language when it is first asked for, and keeps it. */
export function teach(training: readonly TrainingScenario[]): LearnedSource {
  const learned = new Map<string, Learned | null>();
  return (language) => {
    const ready = learned.get(language);
    if (ready !== undefined) return ready;
    const lessons = lessonsIn(language, training);
    const model = lessons && learn(lessons);
    learned.set(language, model);
    return model;
  };
}
