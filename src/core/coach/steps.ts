/** Which of the four steps a draft takes, in the order in which they first appear. */
import { foldText } from '../language/fold.ts';
import { parsePromise } from '../promises/parse.ts';
import { STEPS, type StepId } from '../scripts/model.ts';
import { cuesFor } from './cues/index.ts';
import type { Sentence } from './sentences.ts';

/**
 * Only whether a sentence promises matters here, not when: a fixed morning keeps the coach a function of the draft
 * alone ("by 10", read in the evening, would still be to come).
 */
const ANY_MORNING = {
  now: Date.UTC(2026, 0, 7, 6),
  customerTz: 'UTC',
  agentTz: 'UTC',
  openEndedHours: 24,
};

export interface ReadSteps {
  steps: StepId[];
  /** For each step taken, the number of the sentence in which it first appears. */
  sentence: ReadonlyMap<StepId, number>;
  /** A promise with a time is somewhere in the draft. */
  timed: boolean;
  /** The language's cues are known: what is missing may be said. */
  judged: boolean;
}

export function readSteps(sentences: readonly Sentence[], language: string | null): ReadSteps {
  const cues = language ? cuesFor(language) : null;
  const first = new Map<StepId, number>();
  let started: number | null = null;
  let timed = false;
  const note = (step: StepId, at: number) => {
    if (!first.has(step)) first.set(step, at);
  };
  sentences.forEach(({ text }, i) => {
    const promise = parsePromise(text, { ...ANY_MORNING, language });
    if (promise) note('promise', i);
    if (promise && !promise.openEnded) timed = true;
    if (!cues) return;
    const folded = foldText(text);
    for (const step of STEPS) {
      // "I'll write once it is scanned" promises; it is not where the parcel's facts are told.
      const told = step === 'fact' && promise !== null && !/[,;:.，；：]/.test(text);
      if (!told && cues[step]?.test(folded)) note(step, i);
    }
    if (started === null && cues.started?.test(folded)) started = i;
  });
  if (started !== null) note('solution', started);
  // Within one sentence the steps merge (playbook, section 2): they then count in their own order.
  const steps = STEPS.filter((step) => first.has(step)).sort(
    (a, b) => (first.get(a) ?? 0) - (first.get(b) ?? 0),
  );
  return { steps, sentence: first, timed, judged: cues !== null };
}
