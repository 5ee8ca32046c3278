/** From a pack's phrasings to what the matcher knows, one language at a time, when it is first met. */
import { type Ear, type Lexicon, makeEar } from './concepts/lexicon.ts';
import { learn, learnShared } from './learn.ts';
import type { Learned } from './learned.ts';
import type { Lessons } from './lessons.ts';
import type { TrainingScenario } from './model.ts';

/** What is known of one language. */
export interface Knowledge {
  /** Of its phrasings; null where the pack has none. */
  learned: Learned | null;
  /** Of what all languages teach together; null: nothing. */
  shared: Learned | null;
  /** Hears its concepts; null where nobody has written its lexicon. */
  ear: Ear | null;
}

/** What is known of a language (base code). */
export type KnowledgeSource = (language: string) => Knowledge;

export type LexiconSource = (language: string) => Lexicon | null;

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

/** Learns from every language that has both phrasings and a lexicon; null where none has. */
export function teachShared(training: readonly TrainingScenario[], lexicons: LexiconSource): Learned | null {
  const languages = [...new Set(training.flatMap((t) => Object.keys(t.phrasings).map(baseLanguage)))].sort();
  const all = languages.flatMap((language) => {
    const lessons = lessonsIn(language, training);
    const lexicon = lexicons(language);
    return lessons && lexicon ? [{ lessons, ear: makeEar(lexicon) }] : [];
  });
  return all.length === 0 ? null : learnShared(all);
}

/** Learns a language when it is first asked for, and keeps it. */
export function teach(
  training: readonly TrainingScenario[],
  lexicons: LexiconSource = () => null,
  shared: Learned | null = teachShared(training, lexicons),
): KnowledgeSource {
  const known = new Map<string, Knowledge>();
  return (language) => {
    const ready = known.get(language);
    if (ready) return ready;
    const lessons = lessonsIn(language, training);
    const lexicon = lexicons(language);
    const ear = lexicon && makeEar(lexicon);
    const knowledge = { learned: lessons && learn(lessons, ear, shared), shared, ear };
    known.set(language, knowledge);
    return knowledge;
  };
}
