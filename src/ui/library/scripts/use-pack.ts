/** The team's pack as the library page holds it: every write is preceded by a snapshot, for one step back. */
import { useCallback, useEffect, useState } from 'react';
import { formatPack } from '../../../core/packs/format.ts';
import type { Pack } from '../../../core/packs/schema.ts';
import type { Result } from '../../../protocol/envelope.ts';
import type { PackState } from '../../../protocol/views.ts';
import { useApp } from '../../shared/app-context.tsx';

export interface PackEditing {
  /** Null until the worker has answered. */
  state: PackState | null;
  /** Code of what went wrong last, null when nothing did. */
  failure: string | null;
  canUndo: boolean;
  /** Applies an edit to the pack as it is stored now, so that a second tab's work is not overwritten. */
  edit(change: (pack: Pack) => Pack): Promise<boolean>;
  /** Takes an import: the merged pack, and the file it came from as the next merge's base. */
  replace(pack: Pack, base: Pack): Promise<boolean>;
  reset(): Promise<boolean>;
  undo(): Promise<boolean>;
}

export function usePack(): PackEditing {
  const { ask } = useApp();
  const [state, setState] = useState<PackState | null>(null);
  const [before, setBefore] = useState<PackState | null>(null);
  const [failure, setFailure] = useState<string | null>(null);

  useEffect(() => {
    let live = true;
    void ask('pack.get', {}).then((result) => {
      if (!live) return;
      if (result.ok) setState(result.value);
      else setFailure(result.error.code);
    });
    return () => {
      live = false;
    };
  }, [ask]);

  const settle = useCallback((result: Result<PackState>, undoTo: PackState | null): boolean => {
    setFailure(result.ok ? null : result.error.code);
    if (!result.ok) return false;
    setState(result.value);
    setBefore(undoTo);
    return true;
  }, []);

  const write = async (make: (stored: PackState) => Promise<Result<PackState>>): Promise<boolean> => {
    const stored = await ask('pack.get', {});
    if (!stored.ok) return settle(stored, null);
    return settle(await make(stored.value), stored.value);
  };

  return {
    state,
    failure,
    canUndo: before !== null,
    edit: (change) => write((stored) => ask('pack.set', { text: formatPack(change(stored.pack)) })),
    replace: (pack, base) => write(() => ask('pack.set', { text: formatPack(pack), base: formatPack(base) })),
    reset: () => write(() => ask('pack.reset', {})),
    undo: async () => {
      if (!before) return false;
      const result = before.own
        ? await ask('pack.set', { text: formatPack(before.pack), base: formatPack(before.base) })
        : await ask('pack.reset', {});
      return settle(result, null);
    },
  };
}
