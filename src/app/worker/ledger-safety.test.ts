/** Nothing promised is ever forgotten: full disks, damaged records, killed workers, handovers, absences. */
import { beforeEach, describe, expect, it } from 'vitest';
import { writeLedger } from '../../core/promises/exchange/ledger-file.ts';
import type { PromiseRecord } from '../../core/promises/model.ts';
import { SCHEMA_VERSION } from '../migrations/schema.ts';
import { ringDue } from './nudges.ts';
import { snoozeWaiting } from './promises.ts';
import { FRESH } from './repository.ts';
import { createWorld, type World } from './testing/world.ts';

const MIN = 60_000;
const HOUR = 60 * MIN;
const DAY = 24 * HOUR;
/** Monday 23 November 2026, 16:00 in Shanghai. */
const T0 = Date.UTC(2026, 10, 23, 8, 0);
const SARAH = { key: 'chat:sarah kim', title: 'Sarah Kim', phone: null, kind: 'person' as const };
const SCRIPT = {
  scenario: 'tracking_stalled',
  stage: 'diagnosis' as string,
  variants: ['tracking_stalled.promise.warm'],
  promiseId: null,
  promiseTime: null as string | null,
};

let world: World;

beforeEach(async () => {
  world = createWorld({ now: T0 });
  await world.ask('consent.set', { given: true });
});

const send = (text: string, composition: typeof SCRIPT | null, id = 'MSG1') =>
  world.ask('chat.sent', {
    chat: SARAH,
    message: { id, text, at: world.now },
    language: 'en',
    customer: 'Sarah',
    composition: composition as never,
  });

const add = (n: number | string, due: number) =>
  world.ask('promise.add', {
    chat: { ...SARAH, key: `chat:${n}`, title: `Customer ${n}` },
    customer: `Customer ${n}`,
    quote: 'tomorrow',
    due,
    tz: 'UTC',
    messageId: `M${n}`,
    scenario: null,
    language: 'en',
  });

const session = () => world.ask('session.open', { surface: 'page' });
const byId = async (id: string) => (await world.ask('ledger.get', {})).promises.find((p) => p.id === id);
const look = (now: number) => {
  world.now = now;
  return ringDue(world.context());
};

describe('a full disk', () => {
  it('keeps a promise that went out, says so, and writes it as soon as there is room', async () => {
    await send("You'll hear from me by tomorrow evening.", SCRIPT, 'A');
    world.local.full = true;
    const outcome = await send("You'll hear from me by tomorrow morning.", SCRIPT, 'B');
    expect(outcome.armed).toBeNull();
    expect(outcome.proposed?.quote).toContain('tomorrow morning');
    expect(await session()).toMatchObject({
      storage: { mode: 'ok', full: true },
      promises: [{ messageId: 'A' }],
    });
    // The alarm tries again within a minute or so.
    expect(world.alarm).toBeLessThanOrEqual(T0 + 2 * MIN);
    world.restart();
    await look(T0 + 2 * MIN);
    expect((await session()).storage).toMatchObject({ full: true });
    world.local.full = false;
    await look(T0 + 3 * MIN);
    const { promises, storage } = await session();
    expect(storage).toMatchObject({ full: false });
    expect(promises.map((p) => [p.messageId, p.state])).toEqual([
      ['A', 'dropped'],
      ['B', 'open'],
    ]);
  });

  it('is not asked twice: what the agent confirmed by hand meanwhile is the same promise', async () => {
    world.local.full = true;
    const { proposed } = await send("You'll hear from me by tomorrow morning.", SCRIPT, 'B');
    world.local.full = false;
    await world.ask('promise.add', {
      chat: SARAH,
      customer: 'Sarah',
      quote: proposed?.quote ?? '',
      due: proposed?.due ?? 0,
      tz: proposed?.tz ?? 'UTC',
      messageId: proposed?.messageId ?? null,
      scenario: null,
      language: 'en',
    });
    await look(T0 + 3 * MIN);
    expect((await session()).promises).toHaveLength(1);
  });

  it('refuses a change of the agent’s, and what stood before stands', async () => {
    const { id } = await add(1, T0 + HOUR);
    world.local.full = true;
    expect(await world.tryAsk('promise.change', { id, change: { kind: 'drop' } })).toMatchObject({
      error: { code: 'storage-failed' },
    });
    expect((await session()).promises).toMatchObject([{ id, state: 'open' }]);
  });

  it('rings once all the same, and not again when there is room, nor in a worker started anew', async () => {
    const { id } = await add(1, T0 + HOUR);
    world.local.full = true;
    for (const minutes of [60, 61, 62]) {
      world.restart();
      await look(T0 + minutes * MIN);
    }
    expect(world.shown.map((n) => n.id)).toEqual([id]);
    world.local.full = false;
    await look(T0 + 63 * MIN);
    expect(world.shown).toHaveLength(1);
    const kept = (await session()).promises[0];
    expect(kept?.history.filter((e) => e.what === 'nudged')).toHaveLength(1);
    expect(kept?.state).toBe('due');
  });

  it('asks whether an update was one, since it could not be marked', async () => {
    const { armed } = await send("You'll hear from me by tomorrow evening.", SCRIPT, 'A');
    world.local.full = true;
    const outcome = await send('They found it, it is in Leipzig.', { ...SCRIPT, stage: 'good_news' }, 'B');
    expect(outcome).toMatchObject({ kept: [], askKept: { id: armed?.id } });
  });
});

describe('a damaged store', () => {
  const whole = (id: string, due: number): PromiseRecord => ({
    id,
    chat: { key: `chat:${id}`, title: id },
    customer: id,
    text: 'tomorrow',
    messageId: null,
    scenario: null,
    language: 'en',
    madeAt: T0 - DAY,
    due,
    tz: 'UTC',
    state: 'open',
    snoozedUntil: null,
    history: [{ at: T0 - DAY, what: 'made', due }],
    by: null,
  });
  const start = (stored: Record<string, unknown>) =>
    createWorld({ now: T0, stored: { ...FRESH, consent: { at: 1, version: 1 }, ...stored } });

  it('keeps what is readable, puts the rest aside, says so, and goes on', async () => {
    const wreck = { id: 7, due: 'soon' };
    world = start({
      promises: [whole('a', T0 + HOUR), wreck, { ...whole('b', T0 + HOUR), history: 3 }, null],
    });
    const { promises, storage } = await session();
    expect(promises.map((p) => p.id)).toEqual(['a', 'b']);
    expect(storage).toEqual({ mode: 'ok', full: false, aside: 3 });
    await look(T0 + HOUR);
    expect(world.badge).toBe(2);
    const [mark] = world.local.data.aside as { key: string; of: string }[];
    expect(mark?.of).toBe('promises');
    expect(world.local.data[mark?.key ?? '']).toEqual([
      wreck,
      { ...whole('b', T0 + HOUR), history: 3 },
      null,
    ]);
    expect((await session()).storage).toMatchObject({ aside: 3 });
  });

  it.each([
    ['promises', 'oops', []],
    ['chats', 5, {}],
    ['settings', null, undefined],
    ['figures', [], {}],
  ])('a damaged "%s" stands aside and blocks nothing else', async (key, raw, instead) => {
    world = start({ [key]: raw });
    await add(1, T0 + HOUR);
    const marks = world.local.data.aside as { key: string; of: string }[];
    expect(marks.map((m) => m.of)).toEqual([key]);
    expect(world.local.data[marks[0]?.key ?? '']).toEqual(raw);
    if (instead !== undefined && key !== 'promises' && key !== 'figures')
      expect(world.local.data[key]).toEqual(instead);
    expect((await session()).promises).toHaveLength(1);
  });

  it('on a full disk stays where it is until there is room', async () => {
    world = start({ promises: [whole('a', T0 + HOUR), { id: 7 }] });
    world.local.full = true;
    expect((await session()).promises).toHaveLength(1);
    expect(world.local.data.promises).toHaveLength(2);
    world.local.full = false;
    expect((await session()).promises).toHaveLength(1);
    expect(world.local.data.promises).toHaveLength(1);
    expect(world.local.data.aside).toHaveLength(1);
  });

  it('of a newer version is left alone, read-only', async () => {
    world = createWorld({ now: T0, stored: { schema: SCHEMA_VERSION + 1, promises: [] } });
    expect((await session()).storage).toEqual({ mode: 'read-only', code: 'storage-newer' });
    await look(T0 + HOUR).catch(() => undefined);
    expect(world.local.data).toEqual({ schema: SCHEMA_VERSION + 1, promises: [] });
  });

  it('a shelf with a damaged record gives the others', async () => {
    const kept = { ...whole('old', T0 - 60 * DAY), state: 'kept', madeAt: T0 - 61 * DAY };
    world = start({ shelves: ['2026-09'], 'shelf.2026-09': [kept, 'wreck'] });
    expect((await world.ask('ledger.get', {})).promises.map((p) => p.id)).toEqual(['old']);
    await add(1, T0 + HOUR);
    expect(world.local.data.aside).toMatchObject([{ of: 'shelf.2026-09', count: 1 }]);
  });
});

describe('a worker that dies between writing and telling', () => {
  it('tells at its next start', async () => {
    const { id } = await add(1, T0 + HOUR);
    const show = world.context().ports.notifier.show;
    world.context().ports.notifier.show = async () => {
      throw new Error('killed');
    };
    await look(T0 + HOUR).catch(() => undefined);
    expect(world.shown).toEqual([]);
    expect((await session()).promises[0]?.history.at(-1)?.what).toBe('nudged');
    world.context().ports.notifier.show = show;
    world.restart();
    await look(T0 + HOUR + MIN);
    await look(T0 + HOUR + 2 * MIN);
    expect(world.shown.map((n) => n.id)).toEqual([id]);
  });
});

describe('being away', () => {
  it('is told as one digest at the browser’s start, and the board knows what it was', async () => {
    const made = [await add(1, T0 + HOUR), await add(2, T0 + 2 * HOUR), await add(3, T0 + 90 * DAY)];
    world.closeBrowser();
    await look(T0 + 20 * HOUR);
    expect(world.shown).toMatchObject([{ id: 'digest', title: 'While you were away: 2 promises came due' }]);
    expect((await session()).away).toEqual(made.slice(0, 2).map((p) => p.id));
    await world.ask('away.seen', {});
    expect((await session()).away).toEqual([]);
    world.restart();
    await look(T0 + 20 * HOUR + MIN);
    expect(world.shown).toHaveLength(1);
  });

  it('a single one rings as itself, with its own buttons', async () => {
    const { id } = await add(1, T0 + HOUR);
    world.closeBrowser();
    await look(T0 + 20 * HOUR);
    expect(world.shown).toMatchObject([{ id, title: 'Overdue: you promised Customer 1 an update' }]);
  });

  it('the digest’s second button puts all of them off', async () => {
    for (const n of [1, 2]) await add(n, T0 + HOUR);
    world.closeBrowser();
    await look(T0 + 20 * HOUR);
    await snoozeWaiting(world.context());
    expect(world.badge).toBe(0);
    expect(world.cleared).toContain('digest');
    expect((await session()).promises.map((p) => p.state)).toEqual(['snoozed', 'snoozed']);
  });
});

describe('repeating', () => {
  it('is grouped: several that are overdue still are one notification', async () => {
    // Sooner than any early nudge would come.
    await add(1, T0 + 20 * MIN);
    await add(2, T0 + 21 * MIN);
    await look(T0 + 20 * MIN);
    await look(T0 + 21 * MIN);
    expect(world.shown).toHaveLength(2);
    await look(T0 + 81 * MIN);
    expect(world.shown.at(-1)?.id).toBe('digest');
    expect(world.shown).toHaveLength(3);
  });

  it('quiet hours hold the ring back and not the badge', async () => {
    const { settings } = await session();
    const houseRules = {
      ...settings.houseRules,
      quietHours: { from: 22 * 60, to: 8 * 60, days: [0, 1, 2, 3, 4, 5, 6] },
    };
    await world.ask('settings.set', { patch: { houseRules: houseRules as never } });
    // 23:00 in Shanghai; made after the early nudge would have come.
    world.now = T0 + 6.5 * HOUR;
    await add(1, T0 + 7 * HOUR);
    await look(T0 + 7 * HOUR);
    expect(world.shown).toEqual([]);
    expect(world.badge).toBe(1);
    await look(T0 + 16 * HOUR);
    expect(world.shown).toHaveLength(1);
  });

  it('"tomorrow morning" is the start of the next working day', async () => {
    // Saturday, 28 November, 16:00 in Shanghai: the shop is closed on Sunday.
    world.now = T0 + 5 * DAY;
    const { id } = await add(1, world.now + HOUR);
    await world.ask('promise.change', { id, change: { kind: 'snooze', until: 'morning' } });
    expect(new Date((await byId(id))?.snoozedUntil ?? 0).toISOString()).toBe('2026-11-30T01:00:00.000Z');
  });
});

describe('"thanks", and the end of a case', () => {
  const analyse = (texts: [string, 'in' | 'out', string?][]) =>
    world.ask('chat.analyse', {
      reading: {
        chat: SARAH,
        messages: texts.map(([text, direction, id], i) => ({
          id: id ?? `x${i}`,
          direction,
          at: world.now + i * MIN,
          text,
          hasPhoto: false,
        })),
      },
    });
  const PROMISED: [string, 'out', string] = ["You'll hear from me by tomorrow evening.", 'out', 'A'];

  it.each<[string, [string, 'in' | 'out', string?][], boolean]>([
    ['thanks right after the promise', [PROMISED, ['ok thanks!', 'in']], false],
    [
      'thanks after more was said',
      [PROMISED, ['It is in Leipzig now.', 'out'], ['great, thanks', 'in']],
      true,
    ],
    ['it has come', [PROMISED, ['Got it, thanks!', 'in']], true],
    ['it has come, in Spanish', [PROMISED, ['ya me llegó, gracias', 'in']], true],
    ['it has not come', [PROMISED, ["I haven't got it", 'in']], false],
    ['thanks and a question', [PROMISED, ['Got it, thanks', 'in'], ['and the other parcel?', 'in']], false],
    ['nothing', [PROMISED], false],
  ])('%s', async (_name, messages, asks) => {
    await send(PROMISED[0], SCRIPT, 'A');
    expect((await analyse(messages)).settles !== null).toBe(asks);
  });

  it('is asked until the agent says that it is still owed', async () => {
    const { armed } = await send(PROMISED[0], SCRIPT, 'A');
    const thanks: [string, 'in' | 'out', string?][] = [PROMISED, ['Got it, thanks!', 'in']];
    const { settles } = await analyse(thanks);
    expect(settles?.id).toBe(armed?.id);
    world.now += 5 * MIN;
    await world.ask('promise.change', { id: armed?.id ?? '', change: { kind: 'hold' } });
    world.now -= 5 * MIN;
    expect((await analyse(thanks)).settles).toBeNull();
  });

  it('the closing script asks too, and keeps nothing by itself', async () => {
    const { armed } = await send(PROMISED[0], SCRIPT, 'A');
    await send('Happy that it is solved! Write to me any time.', { ...SCRIPT, stage: 'closing' }, 'B');
    expect((await session()).promises).toMatchObject([{ id: armed?.id, state: 'open' }]);
    expect((await analyse([PROMISED, ['Happy that it is solved!', 'out', 'B']])).settles?.id).toBe(armed?.id);
  });
});

describe('handing over', () => {
  it('takes over a colleague’s promises, rings for them here, and knows who made them', async () => {
    await world.ask('settings.set', { patch: { agentName: 'Li Na' } });
    const { id } = await add(1, T0 + 3 * HOUR);
    const text = writeLedger((await world.ask('ledger.get', {})).promises, 'Li Na', T0);
    const next = createWorld({ now: T0 + HOUR });
    await next.ask('consent.set', { given: true });
    expect(await next.ask('ledger.import', { text })).toEqual({ added: 1, updated: 0 });
    expect(await next.ask('ledger.import', { text })).toEqual({ added: 0, updated: 0 });
    next.now = T0 + 3 * HOUR;
    await ringDue(next.context());
    expect(next.shown.map((n) => n.id)).toEqual([id]);
    expect((await next.ask('session.open', { surface: 'page' })).promises).toMatchObject([
      { id, by: 'Li Na' },
    ]);
  });

  it('refuses what is no ledger, and changes nothing', async () => {
    await add(1, T0 + HOUR);
    const before = structuredClone(world.local.data);
    expect(await world.tryAsk('ledger.import', { text: '{}' })).toMatchObject({
      error: { code: 'ledger-invalid' },
    });
    expect(world.local.data).toEqual(before);
  });
});

describe('what was settled long ago', () => {
  it('stands on a shelf, is still found, and comes back when it is reopened', async () => {
    const { id } = await add(1, T0 + HOUR);
    await add(2, T0 + 400 * DAY);
    await world.ask('promise.change', { id, change: { kind: 'keep' } });
    await look(T0 + 8 * DAY);
    expect((world.local.data.promises as PromiseRecord[]).map((p) => p.customer)).toEqual(['Customer 2']);
    expect(world.local.data['shelf.2026-11']).toMatchObject([{ id }]);
    expect((await byId(id))?.state).toBe('kept');
    await world.ask('promise.change', { id, change: { kind: 'reopen' } });
    expect((await session()).promises.find((p) => p.id === id)?.state).toBe('missed');
    expect(Object.keys(world.local.data).filter((k) => k.startsWith('shelf.'))).toEqual([]);
  });

  it('a sidebar is told only of what is owed', async () => {
    const { id } = await add(1, T0 + HOUR);
    await add(2, T0 + 2 * HOUR);
    await world.ask('promise.change', { id, change: { kind: 'keep' } });
    const { promises } = await world.ask('session.open', { surface: 'sidebar' });
    expect(promises.map((p) => [p.customer, p.history.length])).toEqual([['Customer 2', 1]]);
  });
});

describe('figures', () => {
  it('count replies and updates, and are wiped with everything', async () => {
    await world.ask('chat.analyse', {
      reading: {
        chat: SARAH,
        messages: [
          { id: 'q', direction: 'in', at: T0 - 9 * MIN, text: 'where is my order?', hasPhoto: false },
        ],
      },
    });
    const { armed } = await send("You'll hear from me by tomorrow evening.", SCRIPT, 'A');
    world.now = T0 + 2 * HOUR;
    await world.ask('promise.change', { id: armed?.id ?? '', change: { kind: 'keep' } });
    const { figures } = await session();
    expect(figures['2026-W48']).toMatchObject({ made: 1, inTime: 1, missed: 0 });
    expect(figures['2026-W48']?.firstReply?.reduce((a, b) => a + b)).toBe(1);
    expect(figures['2026-W48']?.update?.reduce((a, b) => a + b)).toBe(1);
    expect(JSON.stringify(world.local.data.figures)).not.toMatch(/sarah|order/i);
    await world.ask('data.wipe', {});
    expect((await session()).figures).toEqual({});
  });
});
