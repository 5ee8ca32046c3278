/** Messages in, scenarios with reasons out, or an honest abstention. */
import type { LanguageCode } from '../scripts/model.ts';

export interface Suggestion {
  scenario: string;
  /** 0 to 1; comparable only within one answer. */
  score: number;
  /** The customer's own words (as written) that led here, at most four, each an exact substring of a message. */
  reasons: string[];
}

export interface MatchResult {
  /** Best first, at most three; empty means "not sure": the product then stays silent. */
  suggestions: Suggestion[];
}

export interface MatchInput {
  /** The customer's messages since our last reply, oldest first. */
  texts: readonly string[];
  language: LanguageCode | null;
  /** Whether a photo or video came with them. */
  hasPhoto?: boolean;
  /** The scenario this chat was on before, if any. */
  running?: string | null;
}

/** What the matcher learns from: id and phrasings of every scenario of the pack, `other` among them. */
export interface TrainingScenario {
  id: string;
  phrasings: { [language: string]: readonly string[] };
}

export interface Matcher {
  match(input: MatchInput): MatchResult;
}
