/** Minefields that are no phrases: what is missing, in the wrong order, left blank, sent twice, or too colourful. */
import { foldText } from '../language/fold.ts';
import type { StageId, StepId } from '../scripts/model.ts';
import type { CoachFinding } from './model.ts';
import type { Sentence } from './sentences.ts';
import type { ReadSteps } from './steps.ts';

/** Stages whose reply has to hold all four steps (playbook, section 6). */
const FULL: readonly (StageId | null)[] = ['diagnosis', 'bad_news'];
const EMOJI =
  /(?:\p{RI}\p{RI}|\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f)(?:\p{Emoji_Modifier})?(?:\u200d(?:\p{Extended_Pictographic})\ufe0f?\p{Emoji_Modifier}?)*/gu;
/** More than this is confetti (playbook, section 4: "one or two"). */
const EMOJI_LIMIT = 2;
const BLANK =
  /\{\{[^{}\n]{0,80}\}\}|\[(?!\d{1,3}\])[\p{L}_][^\][\n]{0,40}\]|【[^】\n]{1,30}】|_{3,}|\bX{3,}\b/u;
const REPEAT_WORDS = 4;
/** A Chinese or Japanese sentence of this many characters says what four words say. */
const REPEAT_CHARACTERS = 7;

export function missingSteps(
  read: ReadSteps,
  stage: StageId | null,
  scripted: readonly StepId[] = [],
): CoachFinding[] {
  if (!read.judged || !FULL.includes(stage)) return [];
  const has = (step: StepId) => read.steps.includes(step) || scripted.includes(step);
  return !has('solution') || !has('promise') ? [{ minefield: 'missing_step', quote: null }] : [];
}

/** A reason or a fix before the empathy is not heard; a draft without empathy is judged by what it lacks, not its order. */
export function stepOrder(
  read: ReadSteps,
  stage: StageId | null,
  scripted: readonly StepId[] = [],
): CoachFinding[] {
  // A script opens with its empathy.
  if (scripted.includes('empathy')) return [];
  if (!read.judged || (stage !== null && stage !== 'first_reply' && !FULL.includes(stage))) return [];
  const empathy = read.sentence.get('empathy');
  if (empathy === undefined) return [];
  const early = [read.sentence.get('fact'), read.sentence.get('solution')].some(
    (s) => s !== undefined && s < empathy,
  );
  return early ? [{ minefield: 'step_order', quote: null }] : [];
}

export function emojiOverload(text: string): CoachFinding[] {
  const all = [...text.matchAll(EMOJI)];
  const extra = all[EMOJI_LIMIT];
  return extra ? [{ minefield: 'emoji_overload', quote: extra[0] }] : [];
}

export function unfilledBlank(text: string): CoachFinding[] {
  const hit = BLANK.exec(text);
  return hit ? [{ minefield: 'unfilled_blank', quote: hit[0] }] : [];
}

function plain(sentence: string): string {
  return foldText(sentence)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function longEnough(words: string): boolean {
  return (
    words.split(' ').length >= REPEAT_WORDS ||
    (words.match(/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/gu)?.length ?? 0) >=
      REPEAT_CHARACTERS
  );
}

export function repeats(sentences: readonly Sentence[], before: readonly Sentence[]): CoachFinding[] {
  const sent = new Set(before.map((s) => plain(s.text)).filter(longEnough));
  const twice = sentences.find((s) => sent.has(plain(s.text)));
  return twice ? [{ minefield: 'repeat', quote: twice.text }] : [];
}
