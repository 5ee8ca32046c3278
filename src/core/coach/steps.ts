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
  /** A promise with a time, or tied to an event, is somewhere in the draft. */
  timed: boolean;
  /** The language's cues are known: what is missing may be said. */
  judged: boolean;
}

export function readSteps(sentences: readonly Sentence[], language: string | null): ReadSteps {
  const cues = language ? cuesFor(language) : null;
  const first = new Map<StepId, number>();
  let timed = false;
  const note = (step: StepId, at: number) => {
    const before = first.get(step);
    if (before === undefined || at < before) first.set(step, at);
  };
  for (const { text, start } of sentences) {
    const promise = parsePromise(text, { ...ANY_MORNING, language });
    if (promise) {
      note('promise', start + Math.max(0, text.indexOf(promise.quote)) + promise.quote.length - 1);
      if (!promise.openEnded) timed = true;
    }
    if (!cues) continue;
    const folded = foldText(text);
    for (const step of STEPS) {
      const hit = cues[step]?.exec(folded);
      // "I'll write once it is scanned" promises; it is not where the parcel's facts are told.
      if (!hit || (promise && step === 'fact' && /^[^,;:.]*$/.test(text))) continue;
      note(step, start + hit.index + (step === 'promise' ? 0.5 : 0));
    }
  }
  const steps = [...first].sort((a, b) => a[1] - b[1]).map(([step]) => step);
  return { steps, timed, judged: cues !== null };
}
