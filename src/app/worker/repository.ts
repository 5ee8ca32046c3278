/**
 * The single writer. All changes pass through one queue, each is one atomic write, and nothing is kept in memory
 * between them that storage does not hold: the worker may be killed after any line.
 */
import type { PromiseRecord } from '../../core/promises/model.ts';
import { shelve } from '../../core/promises/shelves.ts';
import { AppError } from '../errors.ts';
import { loadStored } from '../migrations/migrate.ts';
import { SCHEMA_VERSION, type Stored, shelfKey } from '../migrations/schema.ts';
import type { KeyValueStore } from '../ports.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { mend, mendShelf } from './mend.ts';

export const FRESH: Stored = {
  schema: SCHEMA_VERSION,
  consent: null,
  settings: DEFAULT_SETTINGS,
  promises: [],
  chats: {},
  teamPack: null,
  shelves: [],
  figures: {},
  untold: [],
  proposals: [],
  aside: [],
};

type Write = Partial<Stored> & Record<string, unknown>;

interface Whole {
  /** Settled ones of the shelves first. */
  promises: PromiseRecord[];
  shelves: Map<string, PromiseRecord[]>;
}

export class Repository {
  readonly #store: KeyValueStore;
  readonly #clock: { now(): number };
  #queue: Promise<unknown> = Promise.resolve();
  /** Why nothing may be written, once that is known. */
  #readOnly: AppError | null = null;
  /** The last write was refused. */
  #full = false;
  /** What goes along with the next write: the unreadable that is put aside. */
  #mending: Record<string, unknown> | null = null;

  constructor(store: KeyValueStore, clock: { now(): number }) {
    this.#store = store;
    this.#clock = clock;
  }

  /** Storage as it stands after every change asked for so far. Newer data, or such as cannot be migrated, reads as fresh, and read-only. */
  read(): Promise<Stored> {
    return this.#enqueue(async () => {
      const stored = await this.#load();
      // On a full disk it waits for the next write; until then nothing of it is overwritten.
      if (this.#mending) await this.#write({}).catch(() => undefined);
      return stored;
    });
  }

  /**
   * Reads, changes, writes, in turn. `change` returns the keys to write and an answer.
   * @throws AppError `storage-newer`, `migration-failed`: nothing is written; `storage-failed`: the write was refused (disk full), what stood before stands
   */
  update<T>(change: (stored: Stored) => { write: Write; answer: T }): Promise<T> {
    return this.#enqueue(async () => {
      const stored = await this.#load();
      if (this.#readOnly) throw this.#readOnly;
      const { write, answer } = change(stored);
      if (Object.keys(write).length > 0) await this.#write(write);
      return answer;
    });
  }

  /** Every promise, those on the shelves too. */
  readLedger(): Promise<PromiseRecord[]> {
    return this.#enqueue(async () => {
      const { promises } = await this.#whole(await this.#load());
      if (this.#mending) await this.#write({}).catch(() => undefined);
      return promises;
    });
  }

  /**
   * Changes promises wherever they stand, and puts each where it belongs: one atomic write.
   * @throws AppError as `update`
   */
  updateLedger<T>(
    change: (
      promises: readonly PromiseRecord[],
      stored: Stored,
    ) => { promises: readonly PromiseRecord[]; write?: Write; answer: T },
  ): Promise<T> {
    return this.#enqueue(async () => {
      const stored = await this.#load();
      if (this.#readOnly) throw this.#readOnly;
      const before = await this.#whole(stored);
      const { promises, write = {}, answer } = change(before.promises, stored);
      const { atHand, shelves } = shelve(promises, this.#clock.now());
      const months = Object.keys(shelves).sort();
      const changed = months.filter((month) => !sameItems(shelves[month], before.shelves.get(month)));
      await this.#write({
        ...write,
        promises: atHand,
        shelves: months,
        ...Object.fromEntries(changed.map((month) => [shelfKey(month), shelves[month]])),
      });
      const gone = stored.shelves.filter((month) => !(month in shelves));
      if (gone.length > 0) await this.#store.remove(gone.map(shelfKey));
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
      this.#mending = null;
      await this.#write({ ...FRESH, ...keep });
    });
  }

  get readOnly(): AppError | null {
    return this.#readOnly;
  }

  /** Whether the last write was refused: what is shown may be ahead of the disk. */
  get full(): boolean {
    return this.#full;
  }

  async #load(): Promise<Stored> {
    try {
      const { stored, write } = mend(await loadStored(this.#store, FRESH), this.#clock.now());
      this.#readOnly = null;
      this.#mending = write;
      return stored;
    } catch (error) {
      this.#readOnly =
        error instanceof AppError ? error : new AppError('storage-failed', String(error), { cause: error });
      this.#mending = null;
      return FRESH;
    }
  }

  async #whole(stored: Stored): Promise<Whole> {
    const raw = stored.shelves.length > 0 ? await this.#store.read(stored.shelves.map(shelfKey)) : {};
    const shelves = new Map<string, PromiseRecord[]>();
    const atHand = new Set(stored.promises.map((p) => p.id));
    for (const month of stored.shelves) {
      const shelf = mendShelf(raw[shelfKey(month)], shelfKey(month), this.#clock.now());
      if (shelf.marks.length > 0) {
        stored.aside = [...stored.aside, ...shelf.marks];
        this.#mending = {
          ...this.#mending,
          ...shelf.values,
          aside: stored.aside,
          [shelfKey(month)]: shelf.promises,
        };
      }
      shelves.set(
        month,
        shelf.promises.filter((p) => !atHand.has(p.id)),
      );
    }
    return { promises: [...[...shelves.values()].flat(), ...stored.promises], shelves };
  }

  async #write(values: Record<string, unknown>): Promise<void> {
    try {
      await this.#store.write({ ...this.#mending, ...values });
      this.#mending = null;
      this.#full = false;
    } catch (cause) {
      this.#full = true;
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

function sameItems(a: readonly unknown[] | undefined, b: readonly unknown[] | undefined): boolean {
  return a !== undefined && b !== undefined && a.length === b.length && a.every((item, i) => item === b[i]);
}
