/** Which promises the board shows, and under which heading. */
import { addDays, fromZoned, toZoned } from '../../../core/clock/zone.ts';
import { foldText } from '../../../core/language/fold.ts';
import { isOwed, lastChangeAt } from '../../../core/promises/ledger.ts';
import type { PromiseRecord } from '../../../core/promises/model.ts';

export const GROUPS = ['overdue', 'today', 'later', 'done'] as const;
export type Group = (typeof GROUPS)[number];

export const FILTERS = ['all', 'owed', 'overdue', 'kept', 'dropped'] as const;
export type Filter = (typeof FILTERS)[number];

export interface Wanted {
  filter: Filter;
  query: string;
  /** A scenario's id; null: any. */
  scenario: string | null;
}

/** Owed ones by due time, overdue first; closed ones with the latest on top. Empty groups are left out. */
export function groupPromises(
  promises: readonly PromiseRecord[],
  now: number,
  timeZone: string,
): { group: Group; promises: PromiseRecord[] }[] {
  const tonight = fromZoned(addDays(toZoned(now, timeZone), 1), timeZone);
  const groups: Record<Group, PromiseRecord[]> = { overdue: [], today: [], later: [], done: [] };
  for (const promise of promises) groups[groupOf(promise, now, tonight)].push(promise);
  return GROUPS.map((group) => ({
    group,
    promises: groups[group].sort((a, b) =>
      group === 'done' ? lastChangeAt(b) - lastChangeAt(a) : a.due - b.due,
    ),
  })).filter((g) => g.promises.length > 0);
}

function groupOf(promise: PromiseRecord, now: number, tonight: number): Group {
  if (!isOwed(promise)) return 'done';
  if (promise.due <= now) return 'overdue';
  return promise.due < tonight ? 'today' : 'later';
}

/** Those that are wanted, in the ledger's order. */
export function choosePromises(
  promises: readonly PromiseRecord[],
  { filter, query, scenario }: Wanted,
  now: number,
): PromiseRecord[] {
  const words = foldText(query.trim());
  return promises.filter(
    (promise) =>
      passesFilter(promise, filter, now) &&
      (scenario === null || promise.scenario === scenario) &&
      (words === '' || searchable(promise).includes(words)),
  );
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

/** Folding ten thousand promises takes longer than a key press: each is folded once. */
const folded = new WeakMap<PromiseRecord, string>();

function searchable(promise: PromiseRecord): string {
  let text = folded.get(promise);
  if (text === undefined) {
    text = [promise.customer, promise.chat.title, promise.text].map((words) => foldText(words)).join('\n');
    folded.set(promise, text);
  }
  return text;
}
