/** Every promise: what the session holds, and what stands on the shelves, asked for when the board opens. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { isOwed } from '../../../core/promises/ledger.ts';
import type { PromiseRecord } from '../../../core/promises/model.ts';
import { useApp } from '../../shared/app-context.tsx';

export interface Ledger {
  promises: readonly PromiseRecord[];
  /** Asks anew for what stands on the shelves. */
  reload(): void;
}

export function useLedger(atHand: readonly PromiseRecord[]): Ledger {
  const { ask } = useApp();
  const [all, setAll] = useState<readonly PromiseRecord[]>([]);
  const [turn, setTurn] = useState(0);
  const before = useRef(atHand);
  const reload = useCallback(() => setTurn((n) => n + 1), []);

  useEffect(() => {
    const here = new Set(atHand.map((p) => p.id));
    // One that is no longer at hand went to a shelf, or was wiped: only the worker knows.
    if (before.current.some((p) => !here.has(p.id))) reload();
    before.current = atHand;
  }, [atHand, reload]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn asks once
  useEffect(() => {
    let over = false;
    void (async () => {
      const result = await ask('ledger.get', {});
      if (!over && result.ok) setAll(result.value.promises);
    })();
    return () => {
      over = true;
    };
  }, [ask, turn]);

  const promises = useMemo(() => {
    const here = new Set(atHand.map((p) => p.id));
    // The answer may be older than what the session says since; but what is owed is always at hand.
    return [...all.filter((p) => !here.has(p.id) && !isOwed(p)), ...atHand];
  }, [all, atHand]);
  return { promises, reload };
}
