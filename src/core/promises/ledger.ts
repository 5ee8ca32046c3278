/**
 * The ledger's arithmetic: what a promise becomes when something happens, and which nudges are owed now. Pure: the
 * caller passes the clock, writes the result to storage first, and only then rings.
 */
import type { NudgeKind, PromiseEvent, PromiseRecord } from './model.ts';
import { isSettled, type NudgeRules, Schedule, type Slot } from './nudge-slots.ts';

export const DEFAULT_GRACE_MS = 15 * 60_000;

export interface Nudge {
  promise: PromiseRecord;
  why: NudgeKind;
  slot: number;
}

export type PromiseChange =
  | { kind: 'correct'; due: number }
  | { kind: 'snooze'; until: number }
  | { kind: 'keep' }
  | { kind: 'drop' }
  | { kind: 'reopen' }
  /** Asked whether it may be dropped, the agent says no. */
  | { kind: 'hold' };

/** States in which we still owe the customer something. */
export function isOwed(promise: Pick<PromiseRecord, 'state'>): boolean {
  return !isSettled(promise);
}

/** A change made by the agent (or by an update going out). A change that does not apply leaves the record as it is. */
export function changePromise(promise: PromiseRecord, change: PromiseChange, now: number): PromiseRecord {
  const owed = isOwed(promise);
  switch (change.kind) {
    case 'correct':
      return withEvent(
        { ...promise, due: change.due, state: 'open', snoozedUntil: null },
        { at: now, what: 'corrected', due: change.due },
      );
    case 'snooze':
      return owed
        ? withEvent(
            { ...promise, state: 'snoozed', snoozedUntil: change.until },
            { at: now, what: 'snoozed', until: change.until },
          )
        : promise;
    case 'keep':
      return owed ? settle(promise, 'kept', { at: now, what: 'kept' }) : promise;
    case 'drop':
      return owed ? settle(promise, 'dropped', { at: now, what: 'dropped' }) : promise;
    case 'reopen':
      return owed
        ? promise
        : withEvent({ ...promise, state: 'open', snoozedUntil: null }, { at: now, what: 'reopened' });
    case 'hold':
      return owed ? withEvent(promise, { at: now, what: 'held' }) : promise;
  }
}

/** A newer promise in the same chat takes the older one's place, visibly. */
export function replacePromise(promise: PromiseRecord, by: string, now: number): PromiseRecord {
  return isOwed(promise) ? settle(promise, 'dropped', { at: now, what: 'replaced', by }) : promise;
}

/** The last word of a solved case went out while the promise stood. */
export function closePromise(promise: PromiseRecord, now: number): PromiseRecord {
  return isOwed(promise) ? withEvent(promise, { at: now, what: 'closing' }) : promise;
}

/** When it was kept or dropped; for one that is still owed, when anything last happened to it. */
export function lastChangeAt(promise: PromiseRecord): number {
  return promise.history.at(-1)?.at ?? promise.madeAt;
}

const settle = (promise: PromiseRecord, state: 'kept' | 'dropped', event: PromiseEvent): PromiseRecord =>
  withEvent({ ...promise, state, snoozedUntil: null }, event);

/** Beyond this many events the oldest repetitions go; what was promised, changed and settled stays for ever. */
const LONGEST_HISTORY = 80;

function withEvent(promise: PromiseRecord, event: PromiseEvent): PromiseRecord {
  const history = [...promise.history, event];
  if (history.length > LONGEST_HISTORY) {
    const oldest = history.findIndex((e) => e.what === 'nudged' && e.why === 'again');
    if (oldest >= 0 && oldest < history.length - 1) history.splice(oldest, 1);
  }
  return { ...promise, history };
}

export interface Reconciled {
  promises: PromiseRecord[];
  nudges: Nudge[];
  /** When to look again (epoch ms), null when nothing is ahead: the time of the one alarm. */
  next: number | null;
}

/**
 * Brings the ledger up to `now`. Running it twice at the same moment owes nothing more, so a worker that is killed
 * and started again rings each nudge once.
 */
export function reconcile(
  promises: readonly PromiseRecord[],
  now: number,
  rules: NudgeRules | Schedule,
): Reconciled {
  const schedule = rules instanceof Schedule ? rules : new Schedule(rules);
  const { graceMs } = schedule.rules;
  const nudges: Nudge[] = [];
  let next = Number.POSITIVE_INFINITY;
  const advanced = promises.map((promise) => {
    if (isSettled(promise)) return promise;
    let current = atTime(promise, now, graceMs);
    const slots = schedule.look(current, now);
    if (slots.pending) {
      const why = reason(current, slots.pending);
      current = withEvent(current, { at: now, what: 'nudged', why, slot: slots.pending.at });
      nudges.push({ promise: current, why, slot: slots.pending.at });
    }
    next = Math.min(next, nextLook(current, now, graceMs, slots.next));
    return current;
  });
  return { promises: advanced, nudges, next: next === Number.POSITIVE_INFINITY ? null : next };
}

/** The state that an owed promise has at a moment. A clock that was put back takes back what it had brought. */
function atTime(promise: PromiseRecord, now: number, graceMs: number): PromiseRecord {
  const { state, snoozedUntil, due } = promise;
  if (state === 'snoozed' && snoozedUntil !== null && snoozedUntil > now) return promise;
  const is = due > now ? 'open' : due + graceMs <= now ? 'missed' : 'due';
  if (is === state) return promise;
  const moved: PromiseRecord = { ...promise, state: is, snoozedUntil: null };
  return is === 'missed' && !wasMissed(promise) ? withEvent(moved, { at: now, what: 'missed' }) : moved;
}

/** Whether the time that the promise has now was missed. */
export function wasMissed({ history }: Pick<PromiseRecord, 'history'>): boolean {
  const set = history.findLastIndex((e) => e.what === 'made' || e.what === 'corrected');
  return history.slice(Math.max(0, set)).some((e) => e.what === 'missed');
}

function reason(promise: PromiseRecord, slot: Slot): NudgeKind {
  if (slot.kind === 'ahead') return 'ahead';
  if (promise.state !== 'missed') return 'due';
  const rungBefore = promise.history.some((e) => e.what === 'nudged' && e.slot >= promise.due);
  return slot.kind === 'again' && rungBefore ? 'again' : 'missed';
}

/** The first moment after `now` at which something happens to a promise by itself. */
function nextLook(promise: PromiseRecord, now: number, graceMs: number, slot: number | null): number {
  const { state, snoozedUntil, due } = promise;
  let next = slot ?? Number.POSITIVE_INFINITY;
  // A state changes at these moments; until a snooze ends it does not.
  if (state === 'snoozed') return snoozedUntil === null ? next : Math.min(next, snoozedUntil);
  if (due > now) next = Math.min(next, due);
  else if (due + graceMs > now) next = Math.min(next, due + graceMs);
  return next;
}
