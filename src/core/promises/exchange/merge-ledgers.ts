/**
 * Takes over a colleague's ledger. Promises are matched by id, or by the message that made them, since two machines may
 * have noted the same one. Where both know a promise, the one to which something happened last says how it stands, and
 * every event that either side knows stays in its history.
 */
import { lastChangeAt } from '../ledger.ts';
import type { PromiseEvent, PromiseRecord } from '../model.ts';
import { isSettled } from '../nudge-slots.ts';

export type TakeoverKind =
  /** Not known here until now. */
  | 'added'
  /** Known; the file knows more, or something later. */
  | 'updated'
  /** Known; this machine knows as much or something later, and stays as it is but for events it did not know. */
  | 'kept'
  | 'same';

export interface Takeover {
  kind: TakeoverKind;
  /** Both sides were changed since they parted: what the other one said is shown beside. */
  conflict: boolean;
  mine: PromiseRecord | null;
  theirs: PromiseRecord;
  /** How it will stand here. */
  result: PromiseRecord;
}

export interface TakeoverPlan {
  /** One per promise of the file. */
  steps: Takeover[];
  /** The whole ledger as it will be. */
  promises: PromiseRecord[];
}

/** @param now when it is taken over: owed promises that are new here ring by this machine's rules from then on */
export function planTakeover(
  mine: readonly PromiseRecord[],
  theirs: readonly PromiseRecord[],
  now: number,
): TakeoverPlan {
  const byId = new Map(mine.map((p) => [p.id, p]));
  const byMessage = new Map(mine.flatMap((p) => (p.messageId ? [[messageKey(p), p] as const] : [])));
  const results = new Map<string, PromiseRecord>();
  const steps = theirs.map((other): Takeover => {
    const own = byId.get(other.id) ?? (other.messageId ? byMessage.get(messageKey(other)) : undefined);
    const step = own ? meet(results.get(own.id) ?? own, other) : add(other, now);
    results.set(step.result.id, step.result);
    return step;
  });
  const known = new Set(mine.map((p) => p.id));
  return {
    steps,
    promises: [
      ...mine.map((p) => results.get(p.id) ?? p),
      ...[...results.values()].filter((p) => !known.has(p.id)),
    ],
  };
}

const messageKey = (p: PromiseRecord) => `${p.chat.key}\n${p.messageId}`;

function add(theirs: PromiseRecord, now: number): Takeover {
  const result: PromiseRecord = isSettled(theirs)
    ? theirs
    : { ...theirs, history: [...theirs.history, { at: now, what: 'imported' }] };
  return { kind: 'added', conflict: false, mine: null, theirs, result };
}

function meet(mine: PromiseRecord, theirs: PromiseRecord): Takeover {
  const history = union(mine.history, theirs.history);
  const news = history.length > mine.history.length;
  const mineHasMore = history.length > theirs.history.length;
  if (!news) return { kind: mineHasMore ? 'kept' : 'same', conflict: false, mine, theirs, result: mine };
  const conflict = mineHasMore && !sameStanding(mine, theirs);
  const a = lastDecision(mine);
  const b = lastDecision(theirs);
  const later = b === a ? theirs.history.length > mine.history.length : b > a;
  const winner = later ? theirs : mine;
  const { state, due, snoozedUntil } = winner;
  const result: PromiseRecord = { ...mine, state, due, snoozedUntil, history };
  return { kind: later ? 'updated' : 'kept', conflict, mine, theirs, result };
}

const sameStanding = (a: PromiseRecord, b: PromiseRecord) =>
  isSettled(a) === isSettled(b) && (isSettled(a) ? a.state === b.state : a.due === b.due);

const DECISIONS = new Set([
  'made',
  'corrected',
  'snoozed',
  'kept',
  'dropped',
  'reopened',
  'replaced',
  'held',
]);

/** When somebody last decided something about it: rings and missed times are no decisions. */
function lastDecision(promise: PromiseRecord): number {
  return promise.history.findLast((e) => DECISIONS.has(e.what))?.at ?? lastChangeAt(promise);
}

/** Every event of either side once, in order of time; what happened at one moment stays in its side's order. */
function union(a: readonly PromiseEvent[], b: readonly PromiseEvent[]): PromiseEvent[] {
  const known = new Set(a.map(eventKey));
  const added = b.filter((e) => !known.has(eventKey(e)) && e.what !== 'imported');
  return added.length === 0 ? [...a] : [...a, ...added].sort((x, y) => x.at - y.at);
}

function eventKey(event: PromiseEvent): string {
  return JSON.stringify(Object.entries(event).sort(([x], [y]) => (x < y ? -1 : 1)));
}
