/**
 * The coach: reads a draft before it is sent and says what would hurt. Phrases come from the pack's minefields, the
 * rest from the draft's build. It warns, never forbids; a person decides and a person sends.
 */
import { detectLanguage } from '../language/detect.ts';
import { fold } from '../language/fold.ts';
import { PROMISE_LANGUAGES } from '../promises/locales/index.ts';
import { vagueCommitment } from '../promises/parse-vague.ts';
import type { Minefield } from '../scripts/model.ts';
import { blameShifting } from './blame.ts';
import type { CoachFinding, CoachInput, CoachResult } from './model.ts';
import { findPhrases } from './phrases.ts';
import { stiffSalutation } from './salutation.ts';
import { sentencesOf } from './sentences.ts';
import { readSteps } from './steps.ts';
import { emojiOverload, missingSteps, repeats, stepOrder, unfilledBlank } from './structure.ts';

/** A WhatsApp reply; whatever comes after is no longer one. */
const CAP = 6000;
const SENT_BEFORE = 40;

/** Ids of findings are those of the pack's minefields; a quote is an exact substring of the draft. */
export function coach(input: CoachInput, minefields: readonly Minefield[]): CoachResult {
  const text = input.text.slice(0, CAP);
  if (text.trim() === '') return { findings: [], steps: [] };
  const language = input.language ?? detectLanguage([text], PROMISE_LANGUAGES).language;
  const folded = fold(text, CAP);
  const sentences = sentencesOf(text);
  const before = input.sentBefore.slice(-SENT_BEFORE).flatMap((sent) => sentencesOf(sent.slice(0, CAP)));
  const read = readSteps(sentences, language);
  const phrases = findPhrases(text, folded, language, minefields)
    // "Soon" beside a time is only a manner of speaking.
    .filter(({ minefield }) => minefield !== 'vague_promise' || !read.timed);
  const vague = read.timed || !language ? null : vagueCommitment(text, language);
  const all: CoachFinding[] = [
    ...phrases,
    ...(vague === null ? [] : [{ minefield: 'vague_promise', quote: vague }]),
    ...stiffSalutation(text, folded),
    ...blameShifting(text, folded),
    ...unfilledBlank(text),
    ...repeats(sentences, before),
    ...emojiOverload(text),
    ...stepOrder(read, input.stage, input.scripted),
    ...missingSteps(read, input.stage, input.scripted),
  ];
  const seen = new Set<string>();
  const findings = all.filter(({ minefield }) => !seen.has(minefield) && seen.add(minefield));
  return { findings, steps: read.steps };
}
