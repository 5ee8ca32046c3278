/** What the sidebar is told about a chat, with the built-in pack. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { MessageReading } from '../../protocol/views.ts';
import { createWorld, type World } from './testing/world.ts';

const T0 = Date.UTC(2026, 10, 23, 8, 0);
const MIN = 60_000;
const chat = { key: 'chat:sarah kim', title: 'Sarah Kim 🌸', phone: null, kind: 'person' as const };

let world: World;
beforeEach(async () => {
  world = createWorld({ now: T0 });
  await world.ask('consent.set', { given: true });
});

let n = 0;
const said = (direction: 'in' | 'out', text: string, minutesAgo = 10): MessageReading => ({
  id: `M${++n}`,
  direction,
  at: T0 - minutesAgo * MIN,
  text,
  hasPhoto: false,
});
const analyse = (messages: MessageReading[]) => world.ask('chat.analyse', { reading: { chat, messages } });

const WORRIED = [
  said('in', 'hi again', 15),
  said('in', 'order #20417 has not moved for 5 days', 14),
  said('in', 'is it lost? so worried', 14),
];

describe('chat.analyse', () => {
  it('knows who, how long, what and why, and where each fact is from', async () => {
    const analysis = await analyse([
      said('in', 'thanks!', 3000),
      said('out', 'You are welcome', 2990),
      ...WORRIED,
    ]);
    expect(analysis).toMatchObject({
      firstName: 'Sarah',
      scenario: 'tracking_stalled',
      scenarioFrom: 'match',
      stage: 'opened',
      nextScript: 'diagnosis',
    });
    expect(analysis.language.chosen).toBe('en');
    expect(analysis.waitingSince).toBe(T0 - 15 * MIN);
    expect(analysis.suggestions[0]?.reasons.length).toBeGreaterThan(0);
    for (const reason of analysis.suggestions[0]?.reasons ?? [])
      expect(WORRIED.map((m) => m.text).join('\n')).toContain(reason);
    expect(analysis.blanks.order_no).toMatchObject({ value: '20417', source: { from: 'message' } });
    expect(analysis.blanks.last_scan_date).toBeUndefined();
    expect(analysis.blanks.last_scan_place).toBeUndefined();
    expect(analysis.blanks.answer_hours).toMatchObject({ value: '24–48', source: { from: 'house_rule' } });
  });

  it('keeps the number and the language of a chat whose messages are no longer on screen', async () => {
    await world.ask('chat.remember', {
      chatKey: chat.key,
      patch: { blanks: { last_scan_place: 'Leipzig' } },
    });
    await analyse([said('in', 'hola, mi pedido #20417 no ha llegado todavía, ¿dónde está?', 900)]);
    const later = await analyse([said('in', 'ok', 1)]);
    expect(later.language.chosen).toBe('es');
    expect(later.blanks.order_no).toMatchObject({ value: '20417', source: { from: 'memory' } });
    // Two on screen leave the blank open, whatever is remembered.
    const two = await analyse([said('in', 'pedido 20418', 2), said('in', 'pedido 20419', 1)]);
    expect(two.blanks.order_no).toBeUndefined();
    await world.ask('chat.forget', { chatKey: chat.key });
    const forgotten = await analyse([said('in', 'ok', 1)]);
    expect(forgotten.blanks.order_no).toBeUndefined();
    expect(forgotten.language.chosen).toBe('en');
  });

  it('looking at a chat leaves no trace, and what was forgotten does not come back', async () => {
    await analyse([said('in', 'order #20417 please', 900)]);
    await world.ask('chat.remember', { chatKey: chat.key, patch: { scenario: 'damaged_item' } });
    await world.ask('chat.forget', { chatKey: chat.key });
    await analyse([said('in', 'order #20417 please', 900)]);
    const later = await analyse([said('in', 'ok', 1)]);
    expect(later.blanks.order_no).toBeUndefined();
  });

  it('keeps nothing of a chat where remembering is switched off', async () => {
    await world.ask('settings.set', { patch: { rememberFacts: false } });
    await world.ask('chat.remember', { chatKey: chat.key, patch: { scenario: 'damaged_item' } });
    await analyse([said('in', 'order #20417 please', 900)]);
    const later = await analyse([said('in', 'ok', 1)]);
    expect(later.blanks.order_no).toBeUndefined();
  });

  it("reads the shop's own order numbers by the forms of the house rules", async () => {
    const { settings } = await world.ask('session.open', { surface: 'sidebar' });
    const text = 'hi its ab 204170, still nothing';
    expect((await analyse([said('in', text)])).blanks.order_no).toBeUndefined();
    const houseRules = { ...settings.houseRules, orderFormats: ['AB-######'] };
    await world.ask('settings.set', { patch: { houseRules } });
    expect((await analyse([said('in', text)])).blanks.order_no?.value).toBe('ab 204170');
  });

  it.each([
    ['+44 7700 900123', 'hi', 'Europe/London', 'phone'],
    ['+44 7700 900123', 'I live in Chicago', 'America/Chicago', 'message'],
    [null, 'hi', null, null],
    ['+61 491 570 156', 'hi', null, null],
  ])('the clock of %s who wrote "%s" is %s', async (phone, text, tz, tzSource) => {
    const reading = { chat: { ...chat, phone }, messages: [said('in', text)] };
    expect(await world.ask('chat.analyse', { reading })).toMatchObject({ tz, tzSource });
    await world.ask('chat.remember', { chatKey: chat.key, patch: { tz: 'Asia/Tokyo' } });
    expect(await world.ask('chat.analyse', { reading })).toMatchObject({
      tz: 'Asia/Tokyo',
      tzSource: 'agent',
    });
  });

  it('knows the carrier from the form of a number where nobody has named one', async () => {
    const analysis = await analyse([said('in', 'it is 1Z5R89390357567127')]);
    expect(analysis.blanks.carrier).toMatchObject({ value: 'UPS', source: { from: 'message' } });
  });

  it('takes a tracking number that we sent ourselves', async () => {
    const analysis = await analyse([said('out', 'Your tracking number: LV482093152CN', 5000), ...WORRIED]);
    expect(analysis.blanks.tracking_no?.value).toBe('LV482093152CN');
  });

  it('asks instead of guessing between two order numbers', async () => {
    const analysis = await analyse([
      said('in', 'order #20417 has not moved for days'),
      said('in', 'and order #20533 too'),
    ]);
    expect(analysis.blanks.order_no).toBeUndefined();
    expect(analysis.facts.filter((f) => f.kind === 'order_no').map((f) => f.value)).toEqual([
      '20417',
      '20533',
    ]);
  });

  it('stays silent on small talk', async () => {
    const analysis = await analyse([said('in', 'hi! do you have the throw in blue as well?')]);
    expect(analysis).toMatchObject({ suggestions: [], scenario: null });
  });

  it('remembers a corrected scenario, a chosen language and typed numbers, and forgets them when told', async () => {
    await world.ask('chat.remember', {
      chatKey: chat.key,
      patch: { scenario: 'customs_hold', language: 'es', blanks: { last_scan_place: 'Leipzig' } },
    });
    expect(await analyse(WORRIED)).toMatchObject({
      scenario: 'customs_hold',
      scenarioFrom: 'agent',
      language: { chosen: 'es' },
      blanks: { last_scan_place: { value: 'Leipzig', source: { from: 'memory' } } },
    });
    await world.ask('chat.forget', { chatKey: chat.key });
    expect(await analyse(WORRIED)).toMatchObject({
      scenario: 'tracking_stalled',
      language: { chosen: 'en' },
    });
  });

  it('does not store a word the customer wrote', async () => {
    await analyse([...WORRIED, said('in', 'my neighbour Zebedee says hello')]);
    expect(JSON.stringify(world.local.data)).not.toMatch(/Zebedee|moved for 5 days/);
  });

  it('goes on with the running scenario when the customer asks again', async () => {
    await world.ask('promise.add', {
      chat,
      customer: 'Sarah',
      quote: 'by tomorrow evening',
      due: T0 + 60 * MIN,
      tz: 'UTC',
      messageId: null,
      scenario: 'tracking_stalled',
      language: 'en',
    });
    const analysis = await analyse([said('out', 'I asked them', 20), said('in', 'still nothing?', 5)]);
    expect(analysis).toMatchObject({
      scenario: 'tracking_stalled',
      stage: 'worried_again',
      nextScript: 'reassurance',
    });
  });
});

describe('scenario.get', () => {
  it('gives the customer’s language with the meaning in the agent’s', async () => {
    await world.ask('settings.set', { patch: { uiLanguage: 'zh-CN' } });
    const view = await world.ask('scenario.get', { id: 'tracking_stalled', language: 'es' });
    expect(view.language).toBe('es');
    expect(view.steps.map((s) => s.step)).toEqual(['empathy', 'fact', 'solution', 'promise']);
    expect(view.steps[0]?.variants[0]?.meaning).toMatch(/[\u4e00-\u9fff]/);
  });

  it('says which language it serves when the pack lacks the asked one', async () => {
    expect((await world.ask('scenario.get', { id: 'customs_hold', language: 'sv' })).language).toBe('en');
  });

  it('refuses an unknown scenario by code', async () => {
    expect(await world.tryAsk('scenario.get', { id: 'aliens', language: 'en' })).toMatchObject({
      ok: false,
      error: { code: 'unknown-scenario' },
    });
  });
});

describe('drafts', () => {
  const draft = {
    scenario: 'customs_hold',
    stage: 'diagnosis' as const,
    tiers: [],
    language: 'en',
    blocks: [],
    values: {},
    promiseId: null,
  };

  it('wait per chat, in memory only', async () => {
    await Promise.all([
      world.ask('draft.put', { chatKey: 'chat:a', title: 'A', draft }),
      world.ask('draft.put', { chatKey: 'chat:b', title: 'B', draft }),
    ]);
    expect(await world.ask('draft.get', { chatKey: 'chat:a' })).toEqual(draft);
    expect(await world.ask('draft.list', {})).toEqual([
      { chatKey: 'chat:a', title: 'A' },
      { chatKey: 'chat:b', title: 'B' },
    ]);
    await world.ask('draft.put', { chatKey: 'chat:a', title: 'A', draft: null });
    expect(await world.ask('draft.get', { chatKey: 'chat:a' })).toBeNull();
    expect(await world.ask('draft.get', { chatKey: 'chat:b' })).toEqual(draft);
    expect(JSON.stringify(world.local.data)).not.toContain('customs_hold');
  });
});
