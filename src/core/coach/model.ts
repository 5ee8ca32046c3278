/** The coach reads a draft and says what would hurt, before it is sent. */
import type { StageId, StepId } from '../scripts/model.ts';

export interface CoachFinding {
  minefield: string;
  /** The words that tripped it, exact substring of the draft; null for structural findings (missing step). */
  quote: string | null;
}

export interface CoachInput {
  text: string;
  language: string | null;
  stage: StageId | null;
  /** Earlier replies to this customer that are still on the page; never stored. */
  sentBefore: readonly string[];
  /** Steps whose words are a script's, untouched: they are there whatever the ear makes of them. */
  scripted?: readonly StepId[];
}

export interface CoachResult {
  findings: CoachFinding[];
  /** Steps recognised in the draft, in the order they appear. */
  steps: StepId[];
}
