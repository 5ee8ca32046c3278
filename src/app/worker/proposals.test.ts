/** Corrections as proposed phrasings: kept only when asked for, without names and numbers, and never in anybody's way. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Proposal } from '../../core/matching/phrasing.ts';
import type { MessageReading } from '../../protocol/views.ts';
import { PROPOSALS_LIMIT } from './proposals.ts';
import { FRESH } from './repository.ts';
import { createWorld, type World } from './testing/world.ts';

const T0 = Date.UTC(2026, 10, 23, 8, 0);
const SARAH = { key: 'chat:sarah kim', title: 'Sarah Kim 🌸', phone: null, kind: 'person' as const };
const MEI = { key: 'chat:mei', title: 'Mei', phone: null, kind: 'person' as const };

let world: World;
beforeEach(async () => {
  world = createWorld({ now: T0 });
  await world.ask('consent.set', { given: true });
  await world.ask('settings.set', { patch: { proposePhrasings: true, agentName: 'Li Na' } });
});

let n = 0;
const said = (text: string, direction: 'in' | 'out' = 'in'): MessageReading => ({
  id: `M${++n}`,
  direction,
  at: world.now - 60_000,
  text,
  hasPhoto: false,
});
type Person = Omit<typeof SARAH, 'kind'> & { kind: 'person' | 'group' };
const analyse = (texts: (string | MessageReading)[], chat: Person = SARAH) =>
  world.ask('chat.analyse', {
    reading: { chat, messages: texts.map((m) => (typeof m === 'string' ? said(m) : m)) },
  });
const choose = (scenario: string | null, chat = SARAH) =>
  world.ask('chat.remember', { chatKey: chat.key, patch: { scenario } });
/** As the sidebar does: the choice, and the chat read anew. */
const correct = async (scenario: string | null, texts: (string | MessageReading)[], chat = SARAH) => {
  await choose(scenario, chat);
  return analyse(texts, chat);
};
const waiting = async () => (await world.ask('proposal.list', {})).proposals;
const listed = async () => (await waiting()).map((p) => [p.scenario, p.language, p.text]);

const WORDS = [
  'Hi Li Na, Sarah here',
  'order #20417 came with a huge crack in the vase',
  'call +1 555 010 0199',
];
const LEFT = 'order came with a huge crack in the vase';

describe('a correction', () => {
  it('leaves nothing where the setting is off, as it is to begin with', async () => {
    world = createWorld({ now: T0 });
    await world.ask('consent.set', { given: true });
    await correct('customs_hold', WORDS);
    expect(await waiting()).toEqual([]);
    expect(JSON.stringify(world.local.data)).not.toMatch(/crack|vase/);
    // Switched on later, it does not reach back.
    await world.ask('settings.set', { patch: { proposePhrasings: true } });
    await analyse(WORDS);
    expect(await waiting()).toEqual([]);
  });

  it('proposes the customer’s words without name and number', async () => {
    const analysis = await correct('customs_hold', ['old news', said('we look into it', 'out'), ...WORDS]);
    expect(analysis).toMatchObject({ scenario: 'customs_hold', scenarioFrom: 'agent' });
    const [proposal] = await waiting();
    expect(proposal).toMatchObject({ at: T0, scenario: 'customs_hold', language: 'en' });
    expect(proposal?.text).toContain(LEFT);
    expect(JSON.stringify(world.local.data.proposals)).not.toMatch(/sarah|kim|li na|20417|555|old news/i);
  });

  it('is looked at once: what the customer writes later is not proposed by itself', async () => {
    await correct('customs_hold', WORDS);
    await analyse([...WORDS, 'and now the lamp is missing too']);
    expect(await listed()).toHaveLength(1);
  });

  it('that agrees with the matcher is none', async () => {
    const words = ['order #20417 has not moved for 5 days', 'is it lost? so worried'];
    const { suggestions } = await analyse(words);
    await correct(suggestions[0]?.scenario ?? '', words);
    expect(await waiting()).toEqual([]);
  });

  it('of words that hold nothing else proposes nothing, and of a group neither', async () => {
    await correct('customs_hold', ['Sarah', '20417', 'ok thanks']);
    const group = { ...SARAH, key: 'group:us', title: 'Us' };
    await choose('customs_hold', group);
    await analyse(WORDS, { ...group, kind: 'group' });
    expect(await waiting()).toEqual([]);
  });

  it('made again replaces the first: the last choice counts', async () => {
    await correct('customs_hold', WORDS);
    await correct('refund_status', [...WORDS, 'well?']);
    expect(await listed()).toEqual([['refund_status', 'en', expect.stringContaining(LEFT)]]);
  });

  it('made again before the chat was read proposes once', async () => {
    await choose('customs_hold');
    await correct('refund_status', WORDS);
    expect((await listed()).map(([scenario]) => scenario)).toEqual(['refund_status']);
  });

  it('that is taken back takes its proposal along', async () => {
    await correct('customs_hold', WORDS);
    await correct(null, WORDS);
    expect(await waiting()).toEqual([]);
  });

  it('of another matter leaves the earlier proposal', async () => {
    await correct('customs_hold', WORDS);
    await correct('pickup_point', [
      ...WORDS,
      said('sorry, I look into it', 'out'),
      'i want the money instead',
    ]);
    expect(await listed()).toEqual([
      ['customs_hold', 'en', expect.stringContaining(LEFT)],
      ['pickup_point', 'en', 'i want the money instead'],
    ]);
  });

  it('in two chats with the same words proposes them once per scenario', async () => {
    const words = ['the vase has a crack, any news'];
    await correct('customs_hold', words);
    await correct('customs_hold', ['The vase has a crack,  any news'], MEI);
    expect(await listed()).toHaveLength(1);
    await correct('refund_status', words, MEI);
    expect((await listed()).map(([scenario]) => scenario)).toEqual(['customs_hold', 'refund_status']);
  });

  it('is in the language that the agent chose', async () => {
    await world.ask('chat.remember', { chatKey: SARAH.key, patch: { language: 'es' } });
    await correct('customs_hold', ['el jarrón llegó con una grieta enorme']);
    expect((await waiting())[0]).toMatchObject({ language: 'es' });
  });
});

describe('what goes wrong in between', () => {
  it('a killed worker proposes as soon as the chat is read, but not what is written much later', async () => {
    await choose('customs_hold');
    world.restart();
    await analyse(WORDS);
    expect(await waiting()).toHaveLength(1);
    await choose('refund_status', MEI);
    world.restart();
    world.now += 10 * 60_000;
    await analyse(WORDS, MEI);
    expect(await waiting()).toHaveLength(1);
  });

  it('a full disk does not disturb the analysis', async () => {
    await choose('customs_hold');
    world.local.full = true;
    expect(await analyse(WORDS)).toMatchObject({ scenario: 'customs_hold' });
    world.local.full = false;
    await analyse(WORDS);
    expect(await waiting()).toHaveLength(1);
  });

  it('the newest are kept when there are too many', async () => {
    const many = Array.from({ length: PROPOSALS_LIMIT }, (_, i): Proposal => {
      const text = `broken in a way ${String.fromCodePoint(0x4e00 + i)}`;
      return { id: `p${i}`, at: i, scenario: 'customs_hold', language: 'en', text };
    });
    world.local.data.proposals = many;
    await correct('customs_hold', WORDS);
    const kept = await waiting();
    expect(kept).toHaveLength(PROPOSALS_LIMIT);
    expect(kept[0]?.id).toBe('p1');
    expect(kept.at(-1)?.text).toContain(LEFT);
  });

  it('a damaged entry is put aside and the others stay', async () => {
    const good = { id: 'p', at: 1, scenario: 'customs_hold', language: 'en', text: 'it is broken' };
    const consent = { at: 1, version: 2 };
    world = createWorld({ now: T0, stored: { ...FRESH, consent, proposals: [good, { id: 'q' }, 7] } });
    expect(await waiting()).toEqual([good]);
    expect(world.local.data.aside).toMatchObject([{ of: 'proposals', count: 2 }]);
    const { storage } = await world.ask('session.open', { surface: 'page' });
    expect(storage).toMatchObject({ aside: 2 });
  });

  it('a store of before there were any has none, and nothing is put aside', async () => {
    const { proposals: _none, ...before } = { ...FRESH, consent: { at: 1, version: 2 } };
    world = createWorld({ now: T0, stored: before });
    expect(await waiting()).toEqual([]);
    await world.ask('settings.set', { patch: { proposePhrasings: true } });
    await correct('customs_hold', WORDS);
    expect(await waiting()).toHaveLength(1);
    expect(world.local.data.aside).toEqual([]);
  });
});

describe('what waits', () => {
  it('can be dropped, and put back where it stood', async () => {
    await correct('customs_hold', WORDS);
    world.now += 1000;
    await correct('pickup_point', ['the money is not back yet'], MEI);
    const [first, second] = await waiting();
    if (!first || !second) throw new Error('two wait');
    expect((await world.ask('proposal.drop', { id: first.id })).proposals).toEqual([second]);
    await world.ask('proposal.drop', { id: first.id });
    expect((await world.ask('proposal.restore', { proposal: first })).proposals).toEqual([first, second]);
    expect((await world.ask('proposal.restore', { proposal: first })).proposals).toEqual([first, second]);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['a wipe', () => world.ask('data.wipe', {})],
    ['switching it off', () => world.ask('settings.set', { patch: { proposePhrasings: false } })],
    ['forgetting the chat', () => world.ask('chat.forget', { chatKey: SARAH.key })],
  ])('goes with %s', async (_name, end) => {
    await correct('customs_hold', WORDS);
    await end();
    expect(await waiting()).toEqual([]);
    expect(JSON.stringify([world.local.data, world.session.data])).not.toMatch(/crack|vase/);
  });

  it('does not come back once it is switched off', async () => {
    await correct('customs_hold', WORDS);
    const [proposal] = await waiting();
    if (!proposal) throw new Error('one waits');
    await world.ask('settings.set', { patch: { proposePhrasings: false } });
    expect((await world.ask('proposal.restore', { proposal })).proposals).toEqual([]);
  });
});
