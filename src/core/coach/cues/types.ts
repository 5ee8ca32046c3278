/** By which words a step is recognised, per language: sources of regular expressions over folded text. */
export interface StepCues {
  empathy: string;
  fact: string;
  solution: string;
  /** "On it now": part of the empathy in a full reply, the solution where nothing more concrete is said. */
  started?: string;
  /** Promises that the promise reader, rightly, does not take for one with a due time. */
  promise?: string;
}
