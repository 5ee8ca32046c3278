/** A promise to a customer: what was said, and by when. Times are epoch milliseconds, zones are IANA names. */

/** What a reply commits us to, as read from its text. */
export interface ParsedPromise {
  /** Exact words of the reply that make the promise. */
  quote: string;
  /** When the customer may expect to have heard from us: the latest moment that keeps the promise. */
  due: number;
  /** The zone the words were read in. */
  tz: string;
  /** "The second they reply": no time in it; `due` then comes from the house rule's rhythm. */
  openEnded: boolean;
}

export interface PromiseContext {
  language: string | null;
  /** When the reply was (or is being) sent. */
  now: number;
  /** The customer's zone where known, else the agent's. */
  customerTz: string | null;
  agentTz: string;
  /** Hours after which an open-ended promise asks for an update (house rule, default 24). */
  openEndedHours: number;
  /** Weekdays on which the shop works, 0 is Sunday; Monday to Friday where not given. */
  workdays?: readonly number[];
  /** Days on which it does not, as `YYYY-MM-DD` on the clock the promise is read by. */
  holidays?: readonly string[];
}

export type PromiseState = 'open' | 'due' | 'kept' | 'missed' | 'snoozed' | 'dropped';

export type PromiseEvent =
  | { at: number; what: 'made'; due: number }
  | { at: number; what: 'corrected'; due: number }
  /** `slot`: the moment the rules had set for it (see `nudge-slots.ts`); `at` may be later. */
  | { at: number; what: 'nudged'; why: NudgeKind; slot: number }
  | { at: number; what: 'snoozed'; until: number }
  | { at: number; what: 'missed' }
  | { at: number; what: 'kept' }
  | { at: number; what: 'dropped' }
  | { at: number; what: 'reopened' }
  | { at: number; what: 'replaced'; by: string }
  /** Sent as the last word of a solved case: the agent is asked whether anything is still owed. */
  | { at: number; what: 'closing' }
  /** The agent says that it is still owed. */
  | { at: number; what: 'held' }
  /** Taken over from a file. */
  | { at: number; what: 'imported' };

/** `ahead`: a while before; `due`: at the time; `missed`: found overdue; `again`: still overdue. */
export type NudgeKind = 'ahead' | 'due' | 'missed' | 'again';

export interface PromiseRecord {
  id: string;
  chat: { key: string; title: string };
  /** How the customer is addressed ("Sarah"), for the nudge. */
  customer: string;
  /** The promising words only, not the message. */
  text: string;
  /** Id of the sent message it was read from, so that two tabs cannot arm it twice. */
  messageId: string | null;
  scenario: string | null;
  language: string | null;
  madeAt: number;
  due: number;
  tz: string;
  state: PromiseState;
  snoozedUntil: number | null;
  history: PromiseEvent[];
  /** Who promised, as the agent signs handovers; null where nothing was set. */
  by: string | null;
}
