/** Which promises the board shows, and under which heading. */
import { toZoned } from '../../../core/clock/zone.ts';
import { foldText } from '../../../core/language/fold.ts';
import { isOwed, lastChangeAt } from '../../../core/promises/ledger.ts';
import type { PromiseRecord } from '../../../core/promises/model.ts';

export const GROUPS = ['overdue', 'today', 'later', 'done'] as const;
export type Group = (typeof GROUPS)[number];

export const FILTERS = ['all', 'owed', 'overdue', 'kept', 'dropped'] as const;
export type Filter = (typeof FILTERS)[number];

/** Owed ones by due time, overdue first; closed ones with the latest on top. Empty groups are left out. */
export function groupPromises(
  promises: readonly PromiseRecord[],
  now: number,
  timeZone: string,
): { group: Group; promises: PromiseRecord[] }[] {
  return GROUPS.map((group) => ({
    group,
    promises: promises
      .filter((p) => groupOf(p, now, timeZone) === group)
      .toSorted((a, b) => (group === 'done' ? lastChangeAt(b) - lastChangeAt(a) : a.due - b.due)),
  })).filter((g) => g.promises.length > 0);
}

export function groupOf(promise: PromiseRecord, now: number, timeZone: string): Group {
  if (!isOwed(promise)) return 'done';
  if (promise.due <= now) return 'overdue';
  const due = toZoned(promise.due, timeZone);
  const today = toZoned(now, timeZone);
  return due.year === today.year && due.month === today.month && due.day === today.day ? 'today' : 'later';
}

export function passes(promise: PromiseRecord, filter: Filter, query: string, now: number): boolean {
  return passesFilter(promise, filter, now) && matches(promise, query);
}

function passesFilter(promise: PromiseRecord, filter: Filter, now: number): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'owed':
      return isOwed(promise);
    case 'overdue':
      return isOwed(promise) && promise.due <= now;
    default:
      return promise.state === filter;
  }
}

function matches(promise: PromiseRecord, query: string): boolean {
  const wanted = foldText(query.trim());
  if (wanted === '') return true;
  return [promise.customer, promise.chat.title, promise.text].some((words) =>
    foldText(words).includes(wanted),
  );
}
