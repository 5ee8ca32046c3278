import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Chat } from '../../core/conversation/model.ts';
import type { Ask } from '../../protocol/envelope.ts';
import { createWorld, type World } from '../worker/testing/world.ts';
import { createSidebar, type Sidebar } from './create-sidebar.ts';
import type { PageEvents, SidebarPage } from './page-port.ts';

const NOW = Date.UTC(2026, 10, 23, 4, 0);
const SARAH: Chat = { key: 'chat:sarah kim', title: 'Sarah Kim', phone: null, kind: 'person' };

let world: World;
let sidebar: Sidebar;
let events: PageEvents;
/** Answers of this kind wait until they are let go. */
let held: { type: string; go: (() => void)[] };
/** Requests of this kind fail. */
let failing = '';

const state = () => sidebar.store.getState();
const until = (check: () => unknown) => vi.waitFor(() => expect(check()).toBeTruthy());

const ask = (async (type: string, body: unknown) => {
  if (type === failing) return { ok: false, error: { code: 'worker-unreachable', detail: '' } };
  const answer = await world.tryAsk(type, body);
  if (type === held.type) await new Promise<void>((go) => held.go.push(go));
  return answer;
}) as Ask;

const open = async () => {
  const opened = createSidebar({
    ask,
    page: {
      observe: (e) => {
        events = e;
      },
      insert: async () => ({ ok: true }),
      openChat: async () => ({ ok: true }),
      copy: async () => true,
      focusComposer: () => undefined,
      lookNow: () => undefined,
      diagnose: () => ({}),
    } satisfies SidebarPage,
    clock: { now: () => NOW, timeZone: () => 'Asia/Shanghai' },
    about: { version: '0.1.0', browser: 'Chrome/141' },
    signal: new AbortController().signal,
    ready: Promise.resolve(),
  });
  await opened.opened;
  return opened;
};

beforeEach(async () => {
  held = { type: '', go: [] };
  failing = '';
  world = createWorld({ now: NOW });
  await world.ask('consent.set', { given: true });
});

describe('the scripts in the panel', () => {
  it('are those of the chosen scenario, also where the chat was read again before they came', async () => {
    sidebar = await open();
    events.onSnapshot({ chat: SARAH, messages: [], settled: true });
    await until(() => state().analysis);
    await sidebar.compose.setScenario('damaged_item');
    await until(() => state().reply?.scenario === 'damaged_item');
    held.type = 'chat.analyse';
    await sidebar.compose.setScenario('tracking_stalled');
    await until(() => held.go.length === 1);
    await sidebar.compose.setTimeZone('Europe/London');
    await until(() => held.go.length === 2);
    held.type = '';
    held.go[0]?.();
    await new Promise((done) => setTimeout(done, 20));
    held.go[1]?.();
    await until(() => state().reply);
    expect(state().analysis?.scenario).toBe('tracking_stalled');
    expect(state().view?.id).toBe('tracking_stalled');
    expect(state().reply?.scenario).toBe('tracking_stalled');
  });
});

describe('a worker that cannot be reached at the start', () => {
  it('is asked again, and the panel comes', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      failing = 'session.open';
      sidebar = await open();
      expect(state().phase).toBe('starting');
      failing = '';
      await vi.advanceTimersByTimeAsync(30_000);
      expect(state()).toMatchObject({ phase: 'ready', notice: null });
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('the words of the panel', () => {
  it('come with the next session where the worker had not answered at first', async () => {
    failing = 'words.get';
    sidebar = await open();
    expect(state().words).toBeNull();
    failing = '';
    const session = state().session;
    if (!session) throw new Error('no session');
    sidebar.onWorkerEvent({ event: 'session', session });
    await until(() => state().words?.language === session.uiLanguage);
  });

  it('are those of the language chosen last, however fast it changes', async () => {
    sidebar = await open();
    const before = state().session;
    if (!before) throw new Error('no session');
    const other = before.uiLanguage === 'en' ? 'zh-CN' : 'en';
    held.type = 'words.get';
    await world.ask('settings.set', { patch: { uiLanguage: other } });
    sidebar.onWorkerEvent({
      event: 'session',
      session: await world.ask('session.open', { surface: 'sidebar' }),
    });
    await until(() => held.go.length === 1);
    await world.ask('settings.set', { patch: { uiLanguage: before.uiLanguage } });
    sidebar.onWorkerEvent({
      event: 'session',
      session: await world.ask('session.open', { surface: 'sidebar' }),
    });
    held.type = '';
    for (const go of held.go) go();
    await new Promise((done) => setTimeout(done, 20));
    expect(state().words?.language).toBe(state().session?.uiLanguage);
  });
});
