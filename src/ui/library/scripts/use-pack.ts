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
  /**
   * Applies an edit to the pack as it is stored now, so that a second tab's work is not overwritten.
   * @param undone what else is to be taken back when the edit is
   */
  edit(change: (pack: Pack) => Pack, undone?: () => void): Promise<Result<PackState>>;
  /** Takes an import: the merged pack, and the file it came from as the next merge's base. */
  replace(pack: Pack, base: Pack): Promise<boolean>;
  reset(): Promise<boolean>;
  undo(): Promise<boolean>;
}

/** What an undo goes back to. */
interface Before extends PackState {
  undone?: (() => void) | undefined;
}

export function usePack(): PackEditing {
  const { ask } = useApp();
  const [state, setState] = useState<PackState | null>(null);
  const [before, setBefore] = useState<Before | null>(null);
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

  const settle = useCallback((result: Result<PackState>, undoTo: Before | null): Result<PackState> => {
    setFailure(result.ok ? null : result.error.code);
    if (!result.ok) return result;
    setState(result.value);
    setBefore(undoTo);
    return result;
  }, []);

  const write = async (
    make: (stored: PackState) => Promise<Result<PackState>>,
    undone?: () => void,
  ): Promise<Result<PackState>> => {
    const stored = await ask('pack.get', {});
    if (!stored.ok) return settle(stored, null);
    return settle(await make(stored.value), { ...stored.value, undone });
  };

  return {
    state,
    failure,
    canUndo: before !== null,
    edit: (change, undone) =>
      write((stored) => ask('pack.set', { text: formatPack(change(stored.pack)) }), undone),
    replace: async (pack, base) =>
      (await write(() => ask('pack.set', { text: formatPack(pack), base: formatPack(base) }))).ok,
    reset: async () => (await write(() => ask('pack.reset', {}))).ok,
    undo: async () => {
      if (!before) return false;
      const result = before.own
        ? await ask('pack.set', { text: formatPack(before.pack), base: formatPack(before.base) })
        : await ask('pack.reset', {});
      if (!settle(result, null).ok) return false;
      before.undone?.();
      return true;
    },
  };
}
