/** The life of a promise as the agent lives it, through the worker's own door. */
import { beforeEach, describe, expect, it } from 'vitest';
import { ringDue } from './nudges.ts';
import { createWorld, type World } from './testing/world.ts';

const MIN = 60_000;
const HOUR = 60 * MIN;
/** Monday 23 November 2026, 16:00 in Shanghai. */
const T0 = Date.UTC(2026, 10, 23, 8, 0);
const SARAH = { key: 'chat:sarah kim', title: 'Sarah Kim', phone: null, kind: 'person' as const };
const SCRIPT = {
  scenario: 'tracking_stalled',
  stage: 'diagnosis' as const,
  variants: ['tracking_stalled.promise.warm'],
  promiseId: null,
  promiseTime: null as string | null,
};

let world: World;

beforeEach(async () => {
  world = createWorld({ now: T0 });
  await world.ask('consent.set', { given: true });
});

function send(text: string, composition: typeof SCRIPT | null, id = 'MSG1') {
  return world.ask('chat.sent', {
    chat: SARAH,
    message: { id, text, at: world.now },
    language: 'en',
    customer: 'Sarah',
    composition,
  });
}

describe('sending', () => {
  it('arms a script’s promise although its sentence is none to the parser', async () => {
    const text = 'It stands: tomorrow evening, right here in this chat.';
    expect((await send(text, SCRIPT, 'A')).armed).toBeNull();
    const { armed } = await send(text, { ...SCRIPT, promiseTime: 'tomorrow evening' }, 'B');
    expect(armed?.text).toContain('tomorrow evening');
  });

  it('arms a script’s promise with its words, its time and its zone', async () => {
    const { armed } = await send("Whatever happens, you'll hear from me by tomorrow evening.", SCRIPT);
    expect(armed).toMatchObject({
      customer: 'Sarah',
      state: 'open',
      tz: 'Asia/Shanghai',
      scenario: 'tracking_stalled',
    });
    expect(armed?.text).toContain('tomorrow evening');
    expect(new Date(armed?.due ?? 0).toISOString().slice(0, 10)).toBe('2026-11-24');
    expect(world.alarm).not.toBeNull();
  });

  it.each([
    // Monday the 23rd; the third business day is Thursday, and one more when Wednesday is off.
    [[1, 2, 3, 4, 5], [], '2026-11-26'],
    [[1, 2, 3, 4, 5], ['2026-11-25'], '2026-11-27'],
    [[1, 2], [], '2026-12-01'],
  ])('counts business days by the shop’s calendar: %j without %j', async (businessDays, holidays, day) => {
    const { settings } = await world.ask('session.open', { surface: 'page' });
    await world.ask('settings.set', {
      patch: { houseRules: { ...settings.houseRules, businessDays, holidays } },
    });
    const { proposed } = await send("I'll write to you within 3 business days", null);
    expect(new Date(proposed?.due ?? 0).toISOString().slice(0, 10)).toBe(day);
  });

  it('only proposes what was typed by hand', async () => {
    const { armed, proposed } = await send("I'll write to you tomorrow evening", null);
    expect(armed).toBeNull();
    expect(proposed?.quote).toContain('tomorrow evening');
    expect((await world.ask('session.open', { surface: 'page' })).promises).toEqual([]);
  });

  it('stores the promising words and never the message', async () => {
    await send("My secret sentence about your mother. You'll hear from me by tomorrow evening.", SCRIPT);
    expect(JSON.stringify(world.local.data)).not.toContain('secret');
  });

  it('arms once when two tabs see the same message', async () => {
    await Promise.all([
      send("You'll hear from me by tomorrow evening.", SCRIPT),
      send("You'll hear from me by tomorrow evening.", SCRIPT),
    ]);
    expect((await world.ask('session.open', { surface: 'page' })).promises).toHaveLength(1);
  });

  it('replaces the older promise of the chat, visibly', async () => {
    await send("You'll hear from me by tomorrow evening.", SCRIPT, 'A');
    await send("You'll hear from me by tomorrow morning.", SCRIPT, 'B');
    const { promises } = await world.ask('session.open', { surface: 'page' });
    expect(promises.map((p) => p.state)).toEqual(['dropped', 'open']);
    expect(promises[0]?.history.at(-1)).toMatchObject({ what: 'replaced', by: promises[1]?.id });
  });

  it('keeps the promise when the progress script goes out, and takes its notification down', async () => {
    const { armed } = await send("You'll hear from me by tomorrow evening.", SCRIPT, 'A');
    world.now = (armed?.due ?? 0) + MIN;
    await ringDue(world.context());
    expect(world.badge).toBe(1);
    const outcome = await send(
      'No news yet, I am still on it. Next update by Friday at 18:00.',
      { ...SCRIPT, stage: 'progress' as never },
      'B',
    );
    expect(outcome.kept.map((p) => p.id)).toEqual([armed?.id]);
    expect(outcome.armed?.state).toBe('open');
    expect(world.cleared).toContain(armed?.id);
    expect(world.badge).toBe(0);
  });

  it('asks whether free words were the update', async () => {
    const { armed } = await send("You'll hear from me by tomorrow evening.", SCRIPT, 'A');
    world.now = (armed?.due ?? 0) + MIN;
    await ringDue(world.context());
    const outcome = await send('They found it, it is in Leipzig', null, 'B');
    expect(outcome.askKept?.id).toBe(armed?.id);
  });
});

describe('nudging', () => {
  it('rings once at its time, in a worker that was killed meanwhile', async () => {
    const { armed } = await send("You'll hear from me by tomorrow evening.", SCRIPT);
    world.now = armed?.due ?? 0;
    world.restart();
    await ringDue(world.context());
    world.restart();
    await ringDue(world.context());
    expect(world.shown.map((n) => n.id)).toEqual([armed?.id]);
    expect(world.shown[0]?.title).toBe('You promised Sarah an update');
  });

  it('tells of several missed ones in one digest', async () => {
    for (const n of [1, 2, 3, 4]) {
      await world.ask('promise.add', {
        chat: { ...SARAH, key: `chat:${n}`, title: `Customer ${n}` },
        customer: `Customer ${n}`,
        quote: 'tomorrow',
        due: T0 + HOUR,
        tz: 'UTC',
        messageId: null,
        scenario: null,
        language: 'en',
      });
    }
    world.now = T0 + 30 * HOUR;
    await ringDue(world.context());
    expect(world.shown).toHaveLength(1);
    expect(world.shown[0]).toMatchObject({ id: 'digest', title: '4 promises are waiting' });
    expect(world.badge).toBe(4);
  });

  it('keeps the opened chat for a tab that does not stand yet', async () => {
    const { armed } = await send("You'll hear from me by tomorrow evening.", SCRIPT);
    world.tabOpen = false;
    expect(await world.ask('promise.follow', { id: armed?.id ?? '' })).toEqual({ delivered: false });
    expect((await world.ask('session.open', { surface: 'page' })).pendingOpen?.title).toBe('Sarah Kim');
    expect((await world.ask('session.open', { surface: 'sidebar' })).pendingOpen?.promiseId).toBe(armed?.id);
    expect((await world.ask('session.open', { surface: 'sidebar' })).pendingOpen).toBeNull();
  });
});

describe('what must not happen', () => {
  it('reads and stores nothing before consent', async () => {
    const dark = createWorld({ now: T0 });
    const reading = { chat: SARAH, messages: [] };
    expect(await dark.tryAsk('chat.analyse', { reading })).toMatchObject({
      ok: false,
      error: { code: 'consent-missing' },
    });
    expect(
      await dark.tryAsk('chat.sent', {
        chat: SARAH,
        message: { id: 'x', text: "I'll write tomorrow", at: T0 },
        language: 'en',
        customer: null,
        composition: null,
      }),
    ).toMatchObject({
      ok: false,
      error: { code: 'consent-missing' },
    });
    expect(dark.local.data.promises).toEqual([]);
  });

  it.each([
    ['an unknown type', 'promise.sendForMe', {}],
    ['a body of another shape', 'promise.change', { id: 7, change: { kind: 'keep' } }],
    ['an unknown change', 'promise.change', { id: 'a', change: { kind: 'explode' } }],
  ])('refuses %s', async (_name, type, body) => {
    expect(await world.tryAsk(type, body)).toMatchObject({ ok: false, error: { code: 'invalid-message' } });
  });
});
