/**
 * What the disk had no room for. It waits in the browser's memory and is tried again until it stands: a script's promise
 * that went out, and the nudges that were told, so that no retry tells them twice.
 */
import type { PromiseRecord } from '../../core/promises/model.ts';
import type { RequestBody } from '../../protocol/requests.ts';
import { SESSION_KEYS, type Untold } from '../migrations/schema.ts';
import type { Context } from './context.ts';

export interface Unsaved {
  promises: RequestBody<'promise.add'>[];
  nudged: (Untold & { at: number })[];
}

const NOTHING: Unsaved = { promises: [], nudged: [] };

export async function readUnsaved({ ports }: Context): Promise<Unsaved> {
  return (
    ((await ports.session.read([SESSION_KEYS.unsaved]))[SESSION_KEYS.unsaved] as Unsaved | undefined) ??
    NOTHING
  );
}

export async function writeUnsaved({ ports }: Context, unsaved: Unsaved): Promise<void> {
  if (unsaved.promises.length + unsaved.nudged.length === 0)
    await ports.session.remove([SESSION_KEYS.unsaved]);
  else await ports.session.write({ [SESSION_KEYS.unsaved]: unsaved });
}

/** The promises with the nudges that were told and could not be written. */
export function withNudged(
  promises: readonly PromiseRecord[],
  nudged: Unsaved['nudged'],
): readonly PromiseRecord[] {
  if (nudged.length === 0) return promises;
  return promises.map((promise) => {
    const missing = nudged.filter(
      (n) => n.id === promise.id && !promise.history.some((e) => e.what === 'nudged' && e.slot === n.slot),
    );
    if (missing.length === 0) return promise;
    const events = missing.map(({ at, why, slot }) => ({ at, what: 'nudged' as const, why, slot }));
    return { ...promise, history: [...promise.history, ...events] };
  });
}
