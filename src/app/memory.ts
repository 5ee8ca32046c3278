/** What is remembered about a chat: the least that the next reply needs, and never a word the customer wrote. */

export interface ChatMemory {
  /** Language the agent chose over the detected one. */
  language: string | null;
  /** Scenario the agent chose over the recognised one. */
  scenario: string | null;
  /** Scenario of the script sent last, so that "still nothing?" is understood. */
  running: string | null;
  /** Values of blanks that the agent typed or confirmed (order number, last scan…). */
  blanks: Record<string, string>;
  /** Ids of variants this chat has already been sent: never offered first again. */
  usedVariants: string[];
  /** Language they were last surely heard to write, for a chat of which only "ok" is on screen. */
  heard: string | null;
  /** Order and tracking number that their messages held, for when those are no longer on screen. */
  found: Partial<Record<'order_no' | 'tracking_no', string>>;
  /** Customer's time zone as chosen by the agent. */
  tz: string | null;
  /** When the agent chose the scenario (epoch ms), until the words it was about have been looked at. */
  corrected: number | null;
  /** Ids of phrasings that were proposed out of this chat and may still wait. */
  proposed: string[];
  /** For pruning: epoch ms of the last change. */
  touched: number;
}

export const EMPTY_MEMORY: ChatMemory = {
  language: null,
  heard: null,
  found: {},
  scenario: null,
  running: null,
  blanks: {},
  usedVariants: [],
  tz: null,
  corrected: null,
  proposed: [],
  touched: 0,
};

/** Chats beyond this many, the longest untouched first, are forgotten. */
export const MEMORY_LIMIT = 2000;

/** Drops the longest untouched chats beyond the limit. */
export function pruneMemory(
  chats: Record<string, ChatMemory>,
  limit = MEMORY_LIMIT,
): Record<string, ChatMemory> {
  const entries = Object.entries(chats);
  if (entries.length <= limit) return chats;
  return Object.fromEntries(entries.sort(([, a], [, b]) => b.touched - a.touched).slice(0, limit));
}
