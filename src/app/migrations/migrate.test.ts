import { describe, expect, it } from 'vitest';
import { readBuiltIn } from '../../../packs/read-built-in.ts';
import type { Pack } from '../../core/packs/schema.ts';
import { ringDue } from '../worker/nudges.ts';
import { FRESH } from '../worker/repository.ts';
import { storedTeamPack } from '../worker/testing/pack-port.ts';
import { createWorld, MemoryStore } from '../worker/testing/world.ts';
import { unzip } from '../worker/zip-text.ts';
import { loadStored, type MigrationStep } from './migrate.ts';
import { BACKUP_KEY, SCHEMA_VERSION } from './schema.ts';
import { VERSION_1, VERSION_2 } from './shipped.fixture.ts';

const STEPS: MigrationStep[] = [
  { from: 1, run: (data) => ({ ...data, two: true }) },
  { from: 2, run: (data) => ({ ...data, three: true }) },
];
const V1 = { schema: 1, promises: [{ id: 'p' }], settings: { uiLanguage: 'en' } };

describe('loadStored', () => {
  it('starts fresh on empty storage only', async () => {
    const store = new MemoryStore();
    expect(await loadStored(store, FRESH)).toEqual(FRESH);
    expect(store.data).toEqual(FRESH);
  });

  it('runs the chain step by step, backup first', async () => {
    const store = new MemoryStore(V1);
    expect(await loadStored(store, FRESH, STEPS, 3)).toMatchObject({
      schema: 3,
      two: true,
      three: true,
      promises: [{ id: 'p' }],
    });
    expect(store.data[BACKUP_KEY]).toEqual(V1);
  });

  it('leaves everything as it was when a step fails', async () => {
    const store = new MemoryStore(V1);
    const broken: MigrationStep[] = [
      { from: 1, run: (data) => ({ ...data, promises: [] }) },
      {
        from: 2,
        run: () => {
          throw new Error('no');
        },
      },
    ];
    await expect(loadStored(store, FRESH, broken, 3)).rejects.toMatchObject({ code: 'migration-failed' });
    const { [BACKUP_KEY]: _backup, ...left } = store.data;
    expect(left).toEqual(V1);
  });

  it.each([
    ['a hole in the chain', V1, 3, 'migration-failed', [] as MigrationStep[]],
    ['data of a newer version', { schema: 9 }, 3, 'storage-newer', STEPS],
  ])('refuses %s without touching it', async (_name, data, target, code, steps) => {
    const store = new MemoryStore(data);
    await expect(loadStored(store, FRESH, steps, target)).rejects.toMatchObject({ code });
    expect(store.data).toMatchObject(data);
  });
});

describe('from version 1 to 2', () => {
  const builtIn = readBuiltIn();
  const pack: Pack = { ...builtIn, id: 'team', version: '0.3.0' };
  const v1 = { ...FRESH, schema: 1, promises: [{ id: 'p' }] };

  it('stores the team’s pack in parts, and loses no word of it nor of what it was taken from', async () => {
    const store = new MemoryStore({ ...v1, teamPack: { pack, base: builtIn } });
    await loadStored(store, FRESH);
    const stored = await loadStored(store, FRESH);
    expect(stored).toMatchObject({ schema: 3, promises: [{ id: 'p' }] });
    expect(Object.keys(stored)).not.toContain('teamPack.frame');
    expect(storedTeamPack(store.data)).toEqual(pack);
    expect(JSON.parse(await unzip(store.data['teamPack.base'] as string))).toEqual(builtIn);
  });

  it('has nothing to do where the built-in pack serves', async () => {
    const store = new MemoryStore({ ...v1, teamPack: null });
    expect(await loadStored(store, FRESH)).toMatchObject({ schema: 3, teamPack: null });
    expect(Object.keys(store.data).filter((key) => key.startsWith('teamPack.'))).toEqual([]);
  });
});

describe.each([
  ['1', VERSION_1],
  ['2', VERSION_2],
])('a store as version %s left it', (_name, shipped) => {
  it('comes up to date with every promise, setting and chat, and a backup of what it was', async () => {
    const world = createWorld({ now: Date.UTC(2026, 10, 26, 2, 0), stored: shipped });
    const { promises, settings, storage } = await world.ask('session.open', { surface: 'page' });
    expect(storage).toEqual({ mode: 'ok', full: false, aside: 0 });
    expect(promises.map((p) => [p.id, p.state, p.by])).toEqual([
      ['owed', 'due', null],
      ['kept', 'kept', null],
    ]);
    expect(settings).toMatchObject({
      uiLanguage: 'zh-CN',
      houseRules: { nudgeAheadMinutes: 45, quietHours: null },
    });
    expect(world.local.data).toMatchObject({
      schema: SCHEMA_VERSION,
      chats: shipped.chats,
      consent: shipped.consent,
      [BACKUP_KEY]: shipped,
    });
  });

  it('does not ring anew for what was rung before', async () => {
    const world = createWorld({ now: Date.UTC(2026, 10, 25, 10, 30), stored: shipped });
    await ringDue(world.context());
    expect(world.shown).toEqual([]);
    expect(world.badge).toBe(1);
  });
});
