/**
 * The single writer. All changes pass through one queue, each is one atomic write, and nothing is kept in memory
 * between them that storage does not hold: the worker may be killed after any line.
 */
import { AppError } from '../errors.ts';
import { loadStored } from '../migrations/migrate.ts';
import { SCHEMA_VERSION, type Stored } from '../migrations/schema.ts';
import type { KeyValueStore } from '../ports.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';

export const FRESH: Stored = {
  schema: SCHEMA_VERSION,
  consent: null,
  settings: DEFAULT_SETTINGS,
  promises: [],
  chats: {},
  teamPack: null,
};

export class Repository {
  readonly #store: KeyValueStore;
  #queue: Promise<unknown> = Promise.resolve();
  /** Why nothing may be written, once that is known. */
  #readOnly: AppError | null = null;

  constructor(store: KeyValueStore) {
    this.#store = store;
  }

  /** Storage as it stands after every change asked for so far. Damaged or newer data reads as fresh, and read-only. */
  read(): Promise<Stored> {
    return this.#enqueue(() => this.#load());
  }

  /**
   * Reads, changes, writes, in turn. `change` returns the keys to write and an answer.
   * @throws AppError `storage-newer`, `migration-failed`, `storage-damaged`: nothing is written; `storage-failed`: the write was refused (disk full)
   */
  update<T>(
    change: (stored: Stored) => { write: Partial<Stored> & Record<string, unknown>; answer: T },
  ): Promise<T> {
    return this.#enqueue(async () => {
      const stored = await this.#load();
      if (this.#readOnly) throw this.#readOnly;
      const { write, answer } = change(stored);
      if (Object.keys(write).length > 0) await this.#write(write);
      return answer;
    });
  }

  /** Removes what `choose` picks of all the keys that are stored, in turn with every other change. */
  tidy(choose: (stored: Stored, keys: string[]) => string[]): Promise<void> {
    return this.#enqueue(async () => {
      const stored = await this.#load();
      if (this.#readOnly) return;
      const unused = choose(stored, Object.keys(await this.#store.read()));
      if (unused.length > 0) await this.#store.remove(unused);
    });
  }

  /** Forgets everything, backup included. */
  wipe(keep: Pick<Stored, 'consent'>): Promise<void> {
    return this.#enqueue(async () => {
      const all = await this.#store.read();
      await this.#store.remove(Object.keys(all));
      this.#readOnly = null;
      await this.#write({ ...FRESH, ...keep });
    });
  }

  get readOnly(): AppError | null {
    return this.#readOnly;
  }

  async #load(): Promise<Stored> {
    try {
      const stored = await loadStored(this.#store, FRESH);
      assertShape(stored);
      this.#readOnly = null;
      return { ...stored, settings: completed(stored.settings) };
    } catch (error) {
      this.#readOnly =
        error instanceof AppError ? error : new AppError('storage-failed', String(error), { cause: error });
      return FRESH;
    }
  }

  async #write(values: Record<string, unknown>): Promise<void> {
    try {
      await this.#store.write(values);
    } catch (cause) {
      throw new AppError('storage-failed', String(cause), { cause });
    }
  }

  #enqueue<T>(job: () => Promise<T>): Promise<T> {
    const run = this.#queue.then(job);
    // The chain goes on after a failed job; the failure itself reaches the caller through `run`.
    this.#queue = run.catch(() => undefined);
    return run;
  }
}

/** Settings and house rules of before a version that added some have the defaults of those. */
function completed(settings: Stored['settings']): Stored['settings'] {
  const houseRules = { ...DEFAULT_SETTINGS.houseRules, ...settings.houseRules };
  return { ...DEFAULT_SETTINGS, ...settings, houseRules };
}

/** Coarse on purpose: it catches a damaged store, not every wrong field. */
function assertShape(stored: Stored): void {
  const whole =
    Array.isArray(stored.promises) &&
    stored.promises.every(
      (p) => typeof p?.id === 'string' && typeof p.due === 'number' && Array.isArray(p.history),
    ) &&
    isRecord(stored.chats) &&
    isRecord(stored.settings);
  if (!whole) throw new AppError('storage-damaged', 'promises, chats or settings do not have their form');
}

const isRecord = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
