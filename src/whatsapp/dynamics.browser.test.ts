/** What happens on a live page, in every era: each message under its own chat's name, each sending once. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { chatOf, settingOf } from '../../e2e/instrument/chats.ts';
import type { Conversation, Line, Moment } from '../../e2e/instrument/conversation.ts';
import { LivePage, lineOf } from '../../e2e/instrument/dynamics.ts';
import { localeOf } from '../../e2e/instrument/locales/table.ts';
import { mixed } from '../../e2e/instrument/mixed.ts';
import type { PageOptions } from '../../e2e/instrument/page.ts';
import { NOW, SHORT, tell } from '../../e2e/instrument/script.ts';
import { instantOf, truthOf } from '../../e2e/instrument/truth.ts';
import type { ChatSnapshot } from '../core/conversation/model.ts';
import { createWhatsAppPage, type PageLook } from './page.ts';

const PAGES: readonly (PageOptions & { name: string; language: string })[] = [
  { name: 'E0', era: 'E0', language: 'fr' },
  { name: 'E1', era: 'E1', language: 'en' },
  { name: 'E2', era: 'E2', language: 'tr' },
  { name: 'E3', era: 'E3', language: 'pt-br' },
  { name: 'E3b', era: 'E3b', language: 'ar' },
  { name: 'E4', era: 'E4', language: 'zh-cn' },
  { name: 'E5', era: 'E5', language: 'pseudo' },
  { name: 'E3 + E4', ...mixed('E4', 'E3'), language: 'hi' },
];

const TIMING = { coalesceMs: 20, calmMs: 0, settleMs: 80, contradictionMs: 500 };
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** Longer than a burst is gathered. */
const read = () => sleep(60);
/** Longer than an incomplete pane is waited for. */
const settle = () => sleep(140);

const now: Moment = NOW;
const ids = (messages: readonly { id: string | null }[]) => messages.map(({ id }) => id);

describe.each(PAGES)('$name', ({ language, ...options }) => {
  const locale = localeOf(language);
  const sarah = chatOf('saved', locale);
  const omar: Conversation = tell(
    SHORT,
    { ...settingOf('saved', locale), title: 'Omar', jid: '447700900654@c.us', members: [{ sender: 'Omar' }] },
    locale,
  );
  const eraOfRow = options.eraOfRow ?? (() => options.era);
  const idsOf = (chat: Conversation) => ids(truthOf(chat, eraOfRow));

  let live: LivePage;
  let abort: AbortController;
  let seen: ChatSnapshot[] = [];
  let sent: string[] = [];
  let looks: PageLook[] = [];
  const last = () => seen.at(-1);

  const open = (chat: Conversation) => {
    live = new LivePage(document, chat, options);
    const page = createWhatsAppPage(document, {
      ...TIMING,
      now: () => instantOf(NOW) + performance.now() - start,
    });
    const start = performance.now();
    page.observe(
      {
        onSnapshot: (snapshot) => seen.push(snapshot),
        onSent: (chat, message) => sent.push(`${chat.title}: ${message.text}`),
        onLook: (look) => looks.push(look),
      },
      abort.signal,
    );
    return page;
  };

  /** No reading ever held a message of the one chat under the name of the other. */
  const neverMixed = () => {
    const theirs: Record<string, (string | null)[]> = { 'Sarah Kim': idsOf(sarah), Omar: idsOf(omar) };
    for (const { chat, messages } of seen)
      expect(
        ids(messages).filter((id) => !theirs[chat.title]?.includes(id)),
        chat.title,
      ).toEqual([]);
    expect(sent).toEqual([]);
  };

  beforeEach(() => {
    abort = new AbortController();
    [seen, sent, looks] = [[], [], []];
    document.documentElement.lang = locale.lang;
  });
  afterEach(() => {
    abort.abort();
    live.close();
    document.documentElement.removeAttribute('lang');
  });

  test('the header changes before the messages', async () => {
    open(sarah);
    live.showHeader(omar);
    live.labelComposer(omar);
    await settle();
    expect(last()).toMatchObject({ settled: false, chat: { title: 'Omar' }, messages: [] });
    live.showMessages(omar);
    await read();
    expect(last()).toMatchObject({ settled: true, chat: { title: 'Omar' } });
    expect(ids(last()?.messages ?? [])).toEqual(idsOf(omar));
    neverMixed();
  });

  test('the messages change before the header', async () => {
    open(sarah);
    live.showMessages(omar);
    await settle();
    expect(last()).toMatchObject({ settled: false, messages: [] });
    live.labelComposer(omar);
    live.showHeader(omar);
    await read();
    expect(last()).toMatchObject({ settled: true, chat: { title: 'Omar' } });
    expect(ids(last()?.messages ?? [])).toEqual(idsOf(omar));
    neverMixed();
  });

  test('the pane is rebuilt, there and back', async () => {
    open(sarah);
    live.showPane(omar);
    await read();
    expect(last()).toMatchObject({ settled: true, chat: { title: 'Omar' } });
    live.showPane(sarah);
    await read();
    expect(last()).toMatchObject({ settled: true, chat: { title: 'Sarah Kim' } });
    expect(ids(last()?.messages ?? [])).toEqual(idsOf(sarah));
    neverMixed();
  });

  test('messages arrive: theirs are read, ours are reported, each once', async () => {
    open(sarah);
    const before = seen.length;
    live.append(lineOf(sarah, 1, { side: 'in', text: 'Hello again', at: now }));
    await read();
    expect(seen.length).toBe(before + 1);
    expect(last()?.messages.at(-1)).toMatchObject({ direction: 'in', text: 'Hello again' });
    const ours = lineOf(sarah, 2, { side: 'out', text: 'By six, I promise', at: now, pending: true });
    live.append(ours);
    await read();
    expect(sent).toEqual(['Sarah Kim: By six, I promise']);
    for (const tick of ['sent', 'delivered', 'read'] as const) {
      live.redraw({ ...ours, pending: false, tick });
      await read();
    }
    expect(sent).toEqual(['Sarah Kim: By six, I promise']);
    expect(last()?.messages.filter(({ text }) => text === 'By six, I promise')).toHaveLength(1);
  });

  test('older history comes in above and is nobody’s news', async () => {
    open(sarah);
    const old = { ...now, month: 10, day: 20 };
    live.prepend(
      lineOf(sarah, 3, { side: 'in', text: 'long ago', at: old }),
      lineOf(sarah, 4, { side: 'out', text: 'we answered', at: old }),
    );
    await read();
    expect(
      last()
        ?.messages.slice(0, 2)
        .map(({ text, direction }) => `${direction} ${text}`),
    ).toEqual(['in long ago', 'out we answered']);
    expect(ids(last()?.messages ?? []).slice(2)).toEqual(idsOf(sarah));
    expect(sent).toEqual([]);
  });

  test('words that come later under the same id, and are edited after that', async () => {
    open(sarah);
    const ours = lineOf(sarah, 5, { side: 'out', text: 'It left today', at: now });
    live.append({ ...ours, text: '' } as Line);
    await read();
    expect(sent).toEqual([]);
    live.refill(ours);
    await read();
    expect(last()?.messages.at(-1)).toMatchObject({ direction: 'out', text: 'It left today', edited: false });
    expect(sent).toEqual(['Sarah Kim: It left today']);
    live.refill({ ...ours, text: 'It left yesterday', edited: true } as Line);
    await read();
    expect(last()?.messages.at(-1)).toMatchObject({ text: 'It left yesterday', edited: true });
    expect(sent).toEqual(['Sarah Kim: It left today']);
  });

  test('a far row is drawn when it comes near, and keeps its words when it goes far again', async () => {
    if (!['E3b', 'E4', 'E5'].includes(options.era)) return;
    const line = sarah.items.find((item): item is Line => item.kind === 'text');
    if (!line) throw new Error('the script has no text');
    const far = { ...line, kind: 'shell' } as Line;
    open({ ...sarah, items: sarah.items.map((item) => (item === line ? far : item)) });
    const row = () => last()?.messages.find(({ id }) => id?.includes(line.id));
    expect(row()).toMatchObject({ direction: 'unknown', text: null });
    live.refill(line);
    await read();
    expect(row()).toMatchObject({ direction: 'in', text: 'Hello, where is my parcel?' });
    live.refill(far);
    await read();
    expect(row()).toMatchObject({ direction: 'in', text: 'Hello, where is my parcel?' });
    expect(ids(last()?.messages ?? [])).toEqual(idsOf(sarah));
    expect(sent).toEqual([]);
  });

  test('the line under the name comes late, and the chat stays the same', async () => {
    open({ ...sarah, subtitle: '' });
    const key = last()?.chat.key;
    live.setSubtitle(sarah.subtitle);
    await read();
    expect(last()?.chat).toMatchObject({ key, title: 'Sarah Kim' });
    expect(seen.every(({ chat, settled }) => settled && chat.key === key)).toBe(true);
  });

  test('nothing is done in a hidden tab; one reading when it is shown', async () => {
    open(sarah);
    const before = seen.length;
    live.hideTab();
    live.append(lineOf(sarah, 6, { side: 'in', text: 'while away', at: now }));
    live.showHeader(omar);
    live.showHeader(sarah);
    await settle();
    expect(seen.length).toBe(before);
    live.showTab();
    expect(seen.length).toBe(before + 1);
    expect(last()?.messages.at(-1)?.text).toBe('while away');
    await settle();
    expect(seen.length).toBe(before + 1);
  });

  test('a chat that is changed in a hidden tab', async () => {
    open(sarah);
    live.hideTab();
    live.showPane(omar);
    await settle();
    expect(last()?.chat.title).toBe('Sarah Kim');
    live.showTab();
    await settle();
    expect(last()).toMatchObject({ settled: true, chat: { title: 'Omar' } });
    expect(ids(last()?.messages ?? [])).toEqual(idsOf(omar));
    neverMixed();
  });

  test('theme and direction change what is seen of the page, not what is read of the chat', async () => {
    open(sarah);
    const before = seen.length;
    live.setTheme('dark');
    live.setDirection('rtl');
    await sleep(120);
    expect(looks.at(-1)).toEqual({ theme: 'dark', rtl: true, mediaOpen: false });
    expect(seen.length).toBe(before);
  });

  test('another node in the place of the compose box', async () => {
    const page = open(sarah);
    const before = seen.length;
    expect(page.composerState()).toMatchObject({ found: true, belongs: true });
    live.replaceComposer();
    await read();
    expect(page.composerState()).toMatchObject({ found: true, belongs: true });
    expect(seen.length).toBe(before);
    expect(sent).toEqual([]);
  });
});
