/**
 * Brings stored data up to the current version. The chain is typed: each step's input is the previous step's output.
 * A backup is written before the first step; when anything fails the old data stays as it was and the app is read-only.
 */
import { AppError } from '../errors.ts';
import type { KeyValueStore } from '../ports.ts';
import { ledgerOnShelves } from './ledger-on-shelves.ts';
import { packInParts } from './pack-in-parts.ts';
import { BACKUP_KEY, SCHEMA_VERSION, type Stored } from './schema.ts';

/** A step from version N to N + 1. It must not change its input. */
export interface MigrationStep {
  from: number;
  run(data: Record<string, unknown>): Record<string, unknown> | Promise<Record<string, unknown>>;
}

/** One entry per shipped version but the last. */
export const STEPS: readonly MigrationStep[] = [
  { from: 1, run: packInParts },
  { from: 2, run: ledgerOnShelves },
];

/**
 * Reads storage, migrating it where it is older.
 * @throws AppError `storage-newer` (written by a newer version), `migration-failed` (nothing was changed)
 */
export async function loadStored(
  store: KeyValueStore,
  fresh: Stored,
  steps: readonly MigrationStep[] = STEPS,
  target: number = SCHEMA_VERSION,
): Promise<Stored> {
  // The daily reading leaves out what is large and rarely needed: the team's pack and the backup.
  const daily = await store.read(Object.keys(fresh));
  if (daily.schema === target) return { ...fresh, ...daily } as Stored;
  const { [BACKUP_KEY]: _backup, ...data } = await store.read();
  if (Object.keys(data).length === 0) {
    await store.write({ ...fresh });
    return fresh;
  }
  const version = typeof data.schema === 'number' ? data.schema : 0;
  if (version > target)
    throw new AppError('storage-newer', `stored by schema ${version}, this version reads up to ${target}`);
  await store.write({ [BACKUP_KEY]: structuredClone(data) });
  let current: Record<string, unknown> = data;
  try {
    for (let at = version; at < target; at++) {
      const step = steps.find((s) => s.from === at);
      if (!step) throw new Error(`no step from version ${at}`);
      current = { ...(await step.run(structuredClone(current))), schema: at + 1 };
    }
  } catch (cause) {
    throw new AppError('migration-failed', `from schema ${version}: ${String(cause)}`, { cause });
  }
  await store.write(current);
  // A key that the new version does not know would stay for ever.
  const gone = Object.keys(data).filter((key) => !(key in current));
  if (gone.length > 0) await store.remove(gone);
  return { ...fresh, ...current } as Stored;
}
