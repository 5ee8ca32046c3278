import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Chat, ChatSnapshot } from '../../core/conversation/model.ts';
import type { Ask } from '../../protocol/envelope.ts';
import { createWorld, type World } from '../worker/testing/world.ts';
import { createSidebar, type Sidebar } from './create-sidebar.ts';
import type { PageEvents, PageHealth, SidebarPage } from './page-port.ts';

const NOW = Date.UTC(2026, 10, 23, 4, 0);
const BLIND: PageHealth = { level: 'blind', facts: ['title'], missing: ['title'] };
const NAMELESS: Chat = { key: 'chat:', title: '', phone: null, kind: 'unknown' };
const SARAH: Chat = { key: 'chat:sarah kim', title: 'Sarah Kim', phone: null, kind: 'person' };
const CLOSED: Chat = { key: '', title: '', phone: null, kind: 'none' };

let world: World;
let sidebar: Sidebar;
let events: PageEvents;
let copied: string[] = [];
let inserted: string[] = [];

const state = () => sidebar.store.getState();
const show = (chat: Chat, settled = true) => {
  const snapshot: ChatSnapshot = { chat, messages: [], settled };
  events.onSnapshot(snapshot);
};
const until = (check: () => unknown) => vi.waitFor(() => expect(check()).toBeTruthy());
const undo = () => state().notice?.action?.run();

beforeEach(async () => {
  world = createWorld({ now: NOW });
  await world.ask('consent.set', { given: true });
  copied = [];
  inserted = [];
  const page: SidebarPage = {
    observe: (e) => {
      events = e;
    },
    insert: async (text) => {
      inserted.push(text);
      return { ok: true };
    },
    openChat: async () => ({ ok: true }),
    copy: async (text) => {
      copied.push(text);
      return true;
    },
    focusComposer: () => undefined,
    lookNow: () => undefined,
    diagnose: () => ({ rows: 3 }),
  };
  sidebar = createSidebar({
    ask: world.tryAsk as Ask,
    page,
    clock: { now: () => NOW, timeZone: () => 'Asia/Shanghai' },
    about: { version: '0.1.0', browser: 'Chrome/141' },
    signal: new AbortController().signal,
    ready: Promise.resolve(),
  });
  await sidebar.opened;
  await until(() => state().choices.length > 0);
});

/** A nameless chat, a scenario chosen, and every gap filled. */
async function writeByHand(name = 'Sarah') {
  show(NAMELESS);
  await sidebar.compose.setScenario('tracking_stalled');
  for (const [blank, value] of Object.entries({
    customer_name: name,
    order_no: '20417',
    tracking_no: 'LV482093152CN',
    last_scan_date: '18 November',
    last_scan_place: 'Leipzig',
  }))
    sidebar.compose.fill(blank, value);
}

describe('a chat without a name', () => {
  it('is written to by hand: scenario, stage, language, blanks, and copied', async () => {
    show(NAMELESS);
    expect(state()).toMatchObject({ chat: null, unnamed: true, reply: null });
    await sidebar.compose.setScenario('tracking_stalled');
    expect(state().reply).toMatchObject({ chatKey: '', scenario: 'tracking_stalled', stage: 'diagnosis' });
    await sidebar.compose.copyAll();
    expect(copied).toEqual([]);
    expect(state().notice?.code).toBe('gaps');
    await writeByHand();
    await sidebar.compose.copyAll();
    expect(state().notice?.code).toBe('copied');
    expect(copied[0]).toMatch(/Sarah[\s\S]*20417[\s\S]*Leipzig/);
    await sidebar.compose.setLanguage('es');
    expect(state().reply).toMatchObject({ language: 'es', values: { customer_name: 'Sarah' } });
    sidebar.compose.setStage('progress');
    expect(state().reply).toMatchObject({
      chatKey: '',
      stage: 'progress',
      values: { customer_name: 'Sarah' },
    });
  });

  it('knows the house rules', async () => {
    show(NAMELESS);
    await sidebar.compose.setScenario('tracking_stalled');
    expect(state().analysis?.blanks.answer_hours?.value).toBe('24–48');
  });

  it('leaves nothing in any storage, and nothing is inserted', async () => {
    const local = structuredClone(world.local.data);
    const session = structuredClone(world.session.data);
    await writeByHand();
    sidebar.compose.edit(0, 'My own words, {{customer_name}}.');
    sidebar.compose.remember('order_no', '20417');
    await sidebar.compose.insertAll();
    await sidebar.compose.insertBlock(0);
    await sidebar.compose.copyAll();
    events.onSent(NAMELESS, {
      id: 'A1',
      direction: 'out',
      author: null,
      pre: null,
      at: NOW,
      clock: null,
      text: 'I will write to you by tomorrow 18:00',
      kind: 'text',
      quoted: null,
      forwarded: false,
      edited: false,
      deleted: false,
      truncated: false,
    });
    sidebar.compose.flush();
    show(SARAH);
    await until(() => state().analysis?.chatKey === SARAH.key);
    expect(inserted).toEqual([]);
    expect(state().questions).toEqual({});
    expect(world.local.data).toEqual(local);
    expect(world.session.data).toEqual(session);
  });

  it('gives its reply back when the page can be read: to the chat the agent chooses, or to none', async () => {
    await writeByHand();
    show(SARAH);
    await until(() => state().analysis?.chatKey === SARAH.key);
    expect(state()).toMatchObject({ reply: null, byHand: { values: { customer_name: 'Sarah' } } });
    sidebar.compose.adoptByHand();
    expect(state()).toMatchObject({
      byHand: null,
      reply: { chatKey: SARAH.key, scenario: 'tracking_stalled' },
    });
    await until(() => state().view?.id === 'tracking_stalled');
    undo();
    expect(state()).toMatchObject({ reply: null, byHand: { chatKey: '' } });
    sidebar.compose.dropByHand();
    expect(state().byHand).toBeNull();
    undo();
    expect(state().byHand).not.toBeNull();
    show(NAMELESS);
    expect(state()).toMatchObject({
      byHand: null,
      reply: { chatKey: '', values: { customer_name: 'Sarah' } },
    });
    await until(() => state().view?.id === 'tracking_stalled');
  });

  it('keeps what was written when the chat is closed, and after discarding it by mistake', async () => {
    await writeByHand();
    show(CLOSED);
    expect(state().reply?.values.customer_name).toBe('Sarah');
    sidebar.compose.dropByHand();
    expect(state().reply).toBeNull();
    undo();
    expect(state().reply?.values.customer_name).toBe('Sarah');
    await until(() => state().view);
  });

  it('does not take the reply of a named chat with it', async () => {
    show(SARAH);
    await until(() => state().analysis);
    await sidebar.compose.setScenario('tracking_stalled');
    await until(() => state().reply);
    sidebar.compose.fill('last_scan_place', 'Leipzig');
    show(NAMELESS, false);
    // The name may be on its way.
    expect(state()).toMatchObject({ settled: false, reply: { chatKey: SARAH.key } });
    show(NAMELESS);
    expect(state()).toMatchObject({ reply: null, waitingDrafts: [{ key: SARAH.key }] });
    show(SARAH);
    await until(() => state().reply);
    expect(state().reply).toMatchObject({ chatKey: SARAH.key, values: { last_scan_place: 'Leipzig' } });
  });
});

describe('a named chat that cannot be read', () => {
  it('asks about the promise in a copied reply, because nobody sees it being sent', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    show(SARAH);
    events.onHealth({ ...BLIND, facts: ['rows'], missing: ['rows'] });
    vi.advanceTimersByTime(2000);
    vi.useRealTimers();
    await until(() => state().analysis);
    await sidebar.compose.setScenario('tracking_stalled');
    await until(() => state().reply);
    for (const blank of ['order_no', 'tracking_no', 'last_scan_date', 'last_scan_place'])
      sidebar.compose.fill(blank, 'known');
    await sidebar.compose.copyAll();
    expect(world.local.data.promises).toEqual([]);
    expect(state().questions[SARAH.key]?.proposal).toMatchObject({ chatKey: SARAH.key, messageId: null });
    await sidebar.actions.confirmProposal();
    expect(world.local.data.promises).toMatchObject([{ chat: { title: 'Sarah Kim' }, state: 'open' }]);
  });
});

it('a diagnosis names the version, the browser and the page', () => {
  expect(JSON.parse(sidebar.actions.diagnose())).toEqual({
    anxin: '0.1.0',
    browser: 'Chrome/141',
    ui: 'en',
    rows: 3,
  });
});
