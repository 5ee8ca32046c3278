/**
 * Where promises stand. What is owed, and what was settled lately, is at hand and is read with everything; what was
 * settled before that stands on a shelf per month, so that years of kept promises cost no chat anything.
 */
import { isOwed, lastChangeAt } from './ledger.ts';
import type { PromiseRecord } from './model.ts';

/** How long a settled promise stays at hand: somebody may want to look at it or take it back. */
export const AT_HAND_MS = 7 * 86_400_000;
/** Shelves beyond this many, the oldest first, are emptied. Nothing that is owed ever stands on one. */
export const SHELVES_KEPT = 13;

export interface Shelved {
  atHand: PromiseRecord[];
  /** By month of settling, "2026-11". */
  shelves: Record<string, PromiseRecord[]>;
}

/** Whether a promise is settled and may leave the hand. */
export function isForShelf(promise: PromiseRecord, now: number): boolean {
  return !isOwed(promise) && now - lastChangeAt(promise) >= AT_HAND_MS;
}

/** Puts each promise where it belongs at a moment. */
export function shelve(promises: readonly PromiseRecord[], now: number): Shelved {
  const atHand: PromiseRecord[] = [];
  const shelves: Record<string, PromiseRecord[]> = {};
  for (const promise of promises) {
    if (!isForShelf(promise, now)) {
      atHand.push(promise);
      continue;
    }
    const month = new Date(lastChangeAt(promise)).toISOString().slice(0, 7);
    const shelf = shelves[month] ?? [];
    shelf.push(promise);
    shelves[month] = shelf;
  }
  const kept = Object.keys(shelves).sort().slice(-SHELVES_KEPT);
  return { atHand, shelves: Object.fromEntries(kept.map((month) => [month, shelves[month] ?? []])) };
}
