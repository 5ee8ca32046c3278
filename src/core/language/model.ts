/** Which language the customer writes. */

export interface LanguageGuess {
  /** One of the candidates, or null: not sure. */
  language: string | null;
  /** 0 to 1. */
  confidence: number;
}
