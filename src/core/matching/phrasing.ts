/** A phrasing that waits for the team lead, and when two phrasings are the same. Light: the library page knows it too. */
import { foldText } from '../language/fold.ts';

export interface Proposal {
  id: string;
  /** Epoch milliseconds. */
  at: number;
  /** Scenario that the agent chose. */
  scenario: string;
  /** As the chat's: `en`, `pt-BR`. */
  language: string;
  /** Without names and numbers; several messages are lines of it. */
  text: string;
}

/** Longest proposal, in UTF-16 units: what a customer needs to say what is wrong. */
export const PROPOSAL_LENGTH = 300;

/** Whether two phrasings teach the same: case, accents and blanks do not count. */
export function samePhrasing(a: string, b: string): boolean {
  return comparable(a) === comparable(b);
}

/** Whether one was made of the messages of the other, and of what was written since. */
export function sameMessages(a: string, b: string): boolean {
  const [one, other] = [comparable(a), comparable(b)];
  return one.startsWith(other) || other.startsWith(one);
}

const comparable = (text: string) => foldText(text).replace(/\s+/g, ' ').trim();
