/**
 * The ledger's arithmetic: what a promise becomes when something happens, and which nudges are owed now. Pure: the
 * caller passes the clock, writes the result to storage first, and only then rings.
 */
import type { NudgeKind, PromiseEvent, PromiseRecord } from './model.ts';

export interface NudgeRules {
  /** How long before the due time to nudge, in milliseconds (house rule, default 30 minutes). */
  aheadMs: number;
  /** How long a due promise may wait before it counts as missed, in milliseconds. */
  graceMs: number;
}

export const DEFAULT_NUDGE_RULES: NudgeRules = { aheadMs: 30 * 60_000, graceMs: 15 * 60_000 };

export interface Nudge {
  promise: PromiseRecord;
  why: NudgeKind;
}

export type PromiseChange =
  | { kind: 'correct'; due: number }
  | { kind: 'snooze'; until: number }
  | { kind: 'keep' }
  | { kind: 'drop' }
  | { kind: 'reopen' };

/** States in which we still owe the customer something. */
export function isOwed(promise: PromiseRecord): boolean {
  return promise.state !== 'kept' && promise.state !== 'dropped';
}

/** A change made by the agent (or by an update going out). A change that does not apply leaves the record as it is. */
export function changePromise(promise: PromiseRecord, change: PromiseChange, now: number): PromiseRecord {
  switch (change.kind) {
    case 'correct':
      return withEvent(
        { ...promise, due: change.due, state: 'open', snoozedUntil: null },
        { at: now, what: 'corrected', due: change.due },
      );
    case 'snooze':
      if (!isOwed(promise)) return promise;
      return withEvent(
        { ...promise, state: 'snoozed', snoozedUntil: change.until },
        { at: now, what: 'snoozed', until: change.until },
      );
    case 'keep':
      return isOwed(promise)
        ? withEvent({ ...promise, state: 'kept', snoozedUntil: null }, { at: now, what: 'kept' })
        : promise;
    case 'drop':
      return isOwed(promise)
        ? withEvent({ ...promise, state: 'dropped', snoozedUntil: null }, { at: now, what: 'dropped' })
        : promise;
    case 'reopen':
      return isOwed(promise)
        ? promise
        : withEvent({ ...promise, state: 'open', snoozedUntil: null }, { at: now, what: 'reopened' });
  }
}

/** A newer promise in the same chat takes the older one's place, visibly. */
export function replacePromise(promise: PromiseRecord, by: string, now: number): PromiseRecord {
  return isOwed(promise)
    ? withEvent({ ...promise, state: 'dropped', snoozedUntil: null }, { at: now, what: 'replaced', by })
    : promise;
}

function withEvent(promise: PromiseRecord, event: PromiseEvent): PromiseRecord {
  return { ...promise, history: [...promise.history, event] };
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
export function reconcile(promises: readonly PromiseRecord[], now: number, rules: NudgeRules): Reconciled {
  const nudges: Nudge[] = [];
  const advanced = promises.map((promise) => {
    const step = advance(promise, now, rules);
    if (step.nudge) nudges.push({ promise: step.promise, why: step.nudge });
    return step.promise;
  });
  const times = advanced.map((p) => nextTime(p, now, rules)).filter((t) => t !== null);
  return { promises: advanced, nudges, next: times.length > 0 ? Math.min(...times) : null };
}

function advance(
  promise: PromiseRecord,
  now: number,
  rules: NudgeRules,
): { promise: PromiseRecord; nudge: NudgeKind | null } {
  if (promise.state === 'snoozed') {
    if (promise.snoozedUntil === null || promise.snoozedUntil > now) return { promise, nudge: null };
    if (promise.due > now) return nudged({ ...promise, state: 'open', snoozedUntil: null }, 'ahead', now);
    const state = overdue(promise, now, rules) ? 'missed' : 'due';
    return nudged({ ...promise, state, snoozedUntil: null }, state, now);
  }
  if (promise.state === 'open' && promise.due <= now) {
    const state = overdue(promise, now, rules) ? 'missed' : 'due';
    return nudged({ ...promise, state }, state, now);
  }
  // Rung at its time already: only the colour changes, nobody is rung twice.
  if (promise.state === 'due' && overdue(promise, now, rules))
    return { promise: { ...promise, state: 'missed' }, nudge: null };
  const ahead = aheadTime(promise, rules);
  if (ahead !== null && ahead <= now) return nudged(promise, 'ahead', now);
  return { promise, nudge: null };
}

function nudged(
  promise: PromiseRecord,
  why: NudgeKind,
  now: number,
): { promise: PromiseRecord; nudge: NudgeKind } {
  return { promise: withEvent(promise, { at: now, what: 'nudged', why }), nudge: why };
}

const overdue = (promise: PromiseRecord, now: number, rules: NudgeRules) =>
  promise.due + rules.graceMs <= now;

/** When the early nudge is owed; null when it was given, or when the time was set later than that moment itself. */
function aheadTime(promise: PromiseRecord, rules: NudgeRules): number | null {
  if (promise.state !== 'open') return null;
  const at = promise.due - rules.aheadMs;
  const set = promise.history.findLast(
    (e) => e.what === 'made' || e.what === 'corrected' || e.what === 'reopened',
  );
  if (!set || set.at >= at) return null;
  const since = promise.history.slice(promise.history.lastIndexOf(set));
  return since.some((e) => e.what === 'nudged' || e.what === 'snoozed') ? null : at;
}

function nextTime(promise: PromiseRecord, now: number, rules: NudgeRules): number | null {
  switch (promise.state) {
    case 'open': {
      const ahead = aheadTime(promise, rules);
      return ahead !== null && ahead > now ? ahead : promise.due;
    }
    case 'snoozed':
      return promise.snoozedUntil ?? promise.due;
    case 'due':
      return promise.due + rules.graceMs;
    default:
      return null;
  }
}
