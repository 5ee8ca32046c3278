/** A world for the worker's use cases in tests: real logic over plain objects, and a clock one can move. */
import { readBuiltIn } from '../../../../packs/read-built-in.ts';
import { readLexicon } from '../../../../packs/read-lexicon.ts';
import { toBytes } from '../../../core/matching/stored.ts';
import { teach, teachShared } from '../../../core/matching/teach.ts';
import type { Result } from '../../../protocol/envelope.ts';
import type { Answer, RequestBody, RequestType } from '../../../protocol/requests.ts';
import type { KeyValueStore, NotificationView, Ports } from '../../ports.ts';
import type { Context } from '../context.ts';
import { Library } from '../library.ts';
import { Repository } from '../repository.ts';
import { answer } from '../router.ts';
import { packPort } from './pack-port.ts';

export class MemoryStore implements KeyValueStore {
  data: Record<string, unknown>;
  /** Makes the next writes fail, as a full disk does. */
  full = false;
  writes = 0;

  constructor(data: Record<string, unknown> = {}) {
    this.data = data;
  }
  async read(keys?: readonly string[]) {
    const all = Object.entries(this.data);
    return structuredClone(Object.fromEntries(keys ? all.filter(([key]) => keys.includes(key)) : all));
  }
  async write(values: Record<string, unknown>) {
    if (this.full) throw new Error('QUOTA_BYTES quota exceeded');
    this.writes++;
    this.data = { ...this.data, ...structuredClone(values) };
  }
  async remove(keys: string[]) {
    this.data = Object.fromEntries(Object.entries(this.data).filter(([key]) => !keys.includes(key)));
  }
}

export interface World {
  local: MemoryStore;
  session: MemoryStore;
  cache: Map<string, Uint8Array>;
  now: number;
  alarm: number | null;
  badge: number;
  shown: NotificationView[];
  cleared: string[];
  events: unknown[];
  /** Whether a WhatsApp tab takes events. */
  tabOpen: boolean;
  /** A worker started anew on the same storage. */
  restart(): void;
  /** … and with it everything that lives in the browser's memory only. */
  closeBrowser(): void;
  ask<T extends RequestType>(type: T, body: RequestBody<T>): Promise<Answer<T>>;
  tryAsk(type: string, body: unknown): Promise<Result<unknown>>;
  context(): Context;
}

const BUILT_IN = readBuiltIn();
const PACK = packPort(BUILT_IN);
const SHARED = teachShared(BUILT_IN.scenarios, readLexicon);
const knowledge = teach(BUILT_IN.scenarios, readLexicon, SHARED);
/** As the build ships it; every language is learned once for all worlds. */
const shipped = new Map<string, Uint8Array | null>();
function shippedLearned(of: string): Uint8Array | null {
  const ready = shipped.get(of);
  if (ready !== undefined) return ready;
  const learned = of === 'shared' ? SHARED : knowledge(of).learned;
  const bytes = learned && toBytes(learned);
  shipped.set(of, bytes);
  return bytes;
}

export function createWorld(start: { now: number; tz?: string; stored?: Record<string, unknown> }): World {
  let ids = 0;
  let context: Context;
  const world: World = {
    local: new MemoryStore(start.stored),
    session: new MemoryStore(),
    cache: new Map(),
    now: start.now,
    alarm: null,
    badge: 0,
    shown: [],
    cleared: [],
    events: [],
    tabOpen: true,
    restart() {
      const repository = new Repository(world.local, ports.clock);
      context = { ports, repository, library: new Library(ports, repository) };
    },
    closeBrowser() {
      world.session.data = {};
      world.restart();
    },
    async ask(type, body) {
      const result = await answer(context, { anxin: 1, type, body });
      if (!result.ok) throw new Error(`${type}: ${result.error.code} ${result.error.detail}`);
      return result.value as never;
    },
    tryAsk: (type, body) => answer(context, { anxin: 1, type, body }),
    context: () => context,
  };
  const ports: Ports = {
    local: world.local,
    session: world.session,
    alarm: {
      async set(at) {
        world.alarm = at;
      },
    },
    notifier: {
      async show(view) {
        world.shown.push(view);
      },
      async clear(id) {
        world.cleared.push(id);
      },
    },
    badge: {
      async set(count) {
        world.badge = count;
      },
    },
    windows: {
      async openWhatsApp(event) {
        if (world.tabOpen) world.events.push(event);
        return world.tabOpen;
      },
      async openPage() {},
      async broadcast() {},
    },
    builtInPack: PACK,
    builtInLearned: async (of) => shippedLearned(of),
    sidebarStyles: () => '.panel{}',
    builtInLexicon: async (language) => JSON.stringify(readLexicon(language)),
    cache: {
      read: async (key) => world.cache.get(key) ?? null,
      write: async (key, bytes) => {
        world.cache.set(key, bytes);
      },
      clear: async () => world.cache.clear(),
    },
    clock: { now: () => world.now, timeZone: () => start.tz ?? 'Asia/Shanghai' },
    newId: () => `id-${++ids}`,
    browserLanguage: () => 'en-GB',
  };
  world.restart();
  return world;
}
