import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Conversation, Line } from '../../e2e/instrument/conversation.ts';
import { headerHtml, mainHtml, messagesHtml, pageHtml } from '../../e2e/instrument/page.ts';
import { rowHtml } from '../../e2e/instrument/row.ts';
import { ORDER_TALK } from '../../e2e/instrument/talks.ts';
import type { Chat, ChatSnapshot } from '../core/conversation/model.ts';
import { observeChat } from './observe.ts';
import { createWhatsAppPage } from './page.ts';
import { readSnapshot } from './snapshot.ts';

const SARAH: Conversation = { ...ORDER_TALK, items: ORDER_TALK.items.slice(0, 9) };
const OMAR: Conversation = {
  ...ORDER_TALK,
  title: 'Omar',
  jid: '15550100999@c.us',
  items: SARAH.items
    .map((item) =>
      'sender' in item
        ? { ...item, id: `BEEF${item.id.slice(4)}`, sender: item.side === 'in' ? 'Omar' : item.sender }
        : item,
    )
    .filter((item) => item.kind === 'text'),
};

let seen: ChatSnapshot[] = [];
let abort: AbortController;

const query = (selector: string): HTMLElement => {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
};
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const last = () => seen.at(-1);
const fragment = (html: string): Element => {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  if (!holder.firstElementChild) throw new Error('no element');
  return holder.firstElementChild;
};
const showHeader = (chat: Conversation) =>
  query('#main header').replaceWith(fragment(headerHtml('E4', chat)));
const nameComposer = (chat: Conversation) =>
  query('#main footer [role=textbox]').setAttribute('aria-label', `Type a message to ${chat.title}`);
const rowsOf = (chat: Conversation) => chat.items.map((item) => rowHtml('E4', chat, item));
const showMessages = (chat: Conversation) =>
  query('#main > .copyable-area').replaceWith(fragment(messagesHtml('E4', chat, rowsOf(chat))));

const list = () => query('#main [data-scrolltracepolicy] .x1n2onr6 > div');
const line = (n: number, text: string, side: Line['side'] = 'in'): Line => ({
  kind: 'text',
  id: `CAFE${String(n).padStart(28, '0')}`,
  side,
  first: true,
  sender: side === 'in' ? 'Sarah Kim' : 'Anna Li',
  stamp: '[8:30, 11/23/2026] ',
  clock: '8:30',
  text,
});
const append = (item: Line) => list().append(fragment(rowHtml('E4', SARAH, item)));

function start(options = {}) {
  observeChat(document, (snapshot) => seen.push(snapshot), abort.signal, {
    coalesceMs: 30,
    calmMs: 0,
    settleMs: 120,
    contradictionMs: 500,
    ...options,
  });
}

/** No reading ever showed one chat's messages under the other's name. */
function neverMixed() {
  for (const { chat, messages } of seen) {
    const theirs = messages.filter((m) => m.direction === 'in').map((m) => m.author);
    for (const author of theirs) expect(author, JSON.stringify(chat)).toBe(chat.title);
  }
}

beforeEach(() => {
  seen = [];
  abort = new AbortController();
  document.body.innerHTML = pageHtml(SARAH, { era: 'E4' });
});
afterEach(() => {
  vi.restoreAllMocks();
  abort.abort();
  document.body.replaceChildren();
});

describe('an open chat', () => {
  test('is read at once', () => {
    start();
    expect(seen).toHaveLength(1);
    expect(last()).toMatchObject({ settled: true, chat: { title: 'Sarah Kim' } });
    expect(last()?.messages).toHaveLength(8);
  });

  test('a burst of new messages is one reading', async () => {
    start();
    for (let i = 0; i < 5; i++) append(line(i, `new ${i}`));
    await sleep(80);
    expect(seen).toHaveLength(2);
    expect(
      last()
        ?.messages.slice(-5)
        .map((m) => m.text),
    ).toEqual(['new 0', 'new 1', 'new 2', 'new 3', 'new 4']);
  });

  test('unchanged messages stay the same objects', async () => {
    start();
    append(line(1, 'new'));
    await sleep(80);
    const [first, second] = seen;
    expect(second?.messages.slice(0, 8).every((m, i) => m === first?.messages[i])).toBe(true);
  });

  test('words that come or change under the same id are seen', async () => {
    const item = line(1, 'first');
    append(item);
    start();
    const row = () => query(`[data-id="${item.id}"]`);
    const text = row().querySelector('[data-testid=selectable-text] span')?.firstChild as Text;
    text.data = 'edited';
    await sleep(80);
    expect(last()?.messages.at(-1)?.text).toBe('edited');
  });

  const SHELL = '<div data-virtualized="true"><div style="height:40px"></div></div>';

  test('a far row is unknown until its words come, and known when they go again', async () => {
    const item = line(1, 'far away');
    append(item);
    const row = () => query(`[data-id="${item.id}"]`);
    const whole = row().innerHTML;
    row().innerHTML = SHELL;
    start();
    expect(last()?.messages.at(-1)).toMatchObject({ text: null, direction: 'unknown' });
    row().innerHTML = whole;
    await sleep(80);
    expect(last()?.messages.at(-1)).toMatchObject({ text: 'far away', direction: 'in' });
    row().innerHTML = SHELL;
    await sleep(80);
    expect(last()?.messages.at(-1)).toMatchObject({ text: 'far away', direction: 'in' });
  });

  test('a row that came by itself keeps its last words when it is far from view', async () => {
    start();
    const item = line(1, 'first');
    append(item);
    await sleep(80);
    const row = () => query(`[data-id="${item.id}"]`);
    const whole = row().innerHTML;
    for (const words of ['first', 'edited']) {
      row().innerHTML = whole.replaceAll('first', words);
      await sleep(80);
      row().innerHTML = SHELL;
      await sleep(80);
      expect(last()?.messages.at(-1)).toMatchObject({ text: words, direction: 'in' });
    }
  });

  test.each([
    ['beside the list', () => query('#main').append(document.createElement('div'))],
    ['in the footer', () => query('#main footer').replaceWith(query('#main footer').cloneNode(true))],
  ])('words that change together with the frame %s are seen', async (_, reframe) => {
    const item = line(1, 'first');
    append(item);
    start();
    const text = query(`[data-id="${item.id}"] [data-testid=selectable-text] span`).firstChild as Text;
    text.data = 'edited';
    reframe();
    await sleep(80);
    expect(last()?.messages.at(-1)?.text).toBe('edited');
  });

  test('a row that takes another message in is that message, whatever its ids look like', async () => {
    const item = line(1, 'first');
    append(item);
    const inner = (element: Element, id: string): Element => {
      const found = element.querySelector('[data-id]');
      found?.setAttribute('data-id', id);
      if (!found) throw new Error('no id inside');
      return found;
    };
    const row = inner(list().lastElementChild as Element, 'era9:first');
    start();
    expect(last()?.messages.at(-1)).toMatchObject({ id: 'era9:first', text: 'first' });
    row.replaceWith(inner(fragment(rowHtml('E4', SARAH, line(2, 'second'))), 'era9:second'));
    await sleep(80);
    expect(last()?.messages.at(-1)).toMatchObject({ id: 'era9:second', text: 'second' });
  });

  test('older history above is read, newest last', async () => {
    start();
    list().prepend(fragment(rowHtml('E4', SARAH, { ...line(9, 'long ago'), stamp: '[8:30, 11/2/2026] ' })));
    await sleep(80);
    expect(last()?.messages[0]?.text).toBe('long ago');
    expect(last()?.messages).toHaveLength(9);
  });

  test('typing, hovering and the chat list report nothing', async () => {
    start();
    const box = query('#main footer [role=textbox]');
    const reads = vi.spyOn(Element.prototype, 'querySelectorAll');
    for (let i = 0; i < 20; i++) box.append(fragment(`<p>${i}</p>`));
    query('#pane-side').append(fragment('<div role="row">x</div>'));
    await sleep(80);
    // Not even a reading took place.
    expect(reads).not.toHaveBeenCalled();
    reads.mockRestore();
    query('#main [data-testid=msg-container]').append(
      fragment('<div role="button" aria-label="Context menu"></div>'),
    );
    await sleep(80);
    expect(seen).toHaveLength(1);
  });

  test('after the abort nothing more is reported', async () => {
    start();
    abort.abort();
    append(line(1, 'new'));
    showHeader(OMAR);
    await sleep(80);
    expect(seen).toHaveLength(1);
  });

  test('a hidden tab is left alone and read again when shown', async () => {
    start();
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    append(line(1, 'while away'));
    await sleep(80);
    expect(seen).toHaveLength(1);
    document.dispatchEvent(new Event('visibilitychange'));
    append(line(2, 'and away'));
    await sleep(80);
    expect(seen).toHaveLength(1);
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(last()?.messages.at(-1)?.text).toBe('and away');
  });

  test('what came just before the tab is hidden is still read', async () => {
    start();
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    append(line(1, 'sent and gone'));
    await Promise.resolve();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(last()?.messages.at(-1)?.text).toBe('sent and gone');
    expect(hidden).toHaveBeenCalled();
  });

  test('a chat that nobody wants is not followed, the next one is', async () => {
    start({ wants: (chat: Chat) => chat.title !== 'Sarah Kim' });
    append(line(1, 'new'));
    await sleep(80);
    expect(seen).toHaveLength(1);
    query('#main').replaceWith(fragment(mainHtml(OMAR, { era: 'E4' })));
    await sleep(20);
    expect(last()).toMatchObject({ settled: true, chat: { title: 'Omar' } });
    const before = seen.length;
    list().append(fragment(rowHtml('E4', OMAR, { ...line(2, 'hello'), sender: 'Omar' })));
    await sleep(80);
    expect(seen.length).toBe(before + 1);
    expect(last()?.messages.at(-1)?.text).toBe('hello');
  });

  test('what changed while nobody wanted the chat is read when somebody does', async () => {
    const item = line(1, 'first');
    append(item);
    start({ wants: (chat: Chat) => chat.kind !== 'group' });
    const subtitle = query('[data-testid=chat-subtitle] span');
    const { textContent } = subtitle;
    subtitle.textContent = 'Ben, Cora, You';
    await sleep(80);
    expect(last()?.chat.kind).toBe('group');
    const text = query(`[data-id="${item.id}"] [data-testid=selectable-text] span`).firstChild as Text;
    text.data = 'edited';
    await sleep(80);
    subtitle.textContent = textContent;
    await sleep(120);
    expect(last()?.chat.kind).toBe('person');
    expect(last()?.messages.at(-1)?.text).toBe('edited');
  });

  test('row after row, each is read as when all are read at once', async () => {
    start();
    const days = ['11/23/2026', '11/23/2026', '11/23/2026'];
    for (const [i, day] of days.entries()) {
      append({
        ...line(i, `line ${i}`, i % 2 ? 'out' : 'in'),
        stamp: `[8:3${i}, ${day}] `,
        clock: `8:3${i}`,
      });
      await sleep(60);
    }
    const ticked = query(`[data-id="${line(1, '').id}"]`);
    ticked.querySelector('svg')?.parentElement?.setAttribute('aria-label', ' Read ');
    await sleep(60);
    expect(last()?.messages).toEqual(readSnapshot(document).messages);
    query(`[data-id="${line(0, '').id}"]`).remove();
    await sleep(60);
    expect(last()?.messages).toEqual(readSnapshot(document).messages);
    append({ ...line(5, 'tomorrow'), stamp: '[8:30, 11/24/2026] ' });
    append({
      kind: 'image',
      id: `FADE${'0'.repeat(28)}`,
      side: 'in',
      first: false,
      sender: 'Sarah Kim',
      stamp: '',
      clock: '8:31',
    });
    await sleep(60);
    expect(last()?.messages).toEqual(readSnapshot(document).messages);
  });
});

describe('from one chat to the next', () => {
  test('the pane is rebuilt: read at once', async () => {
    start();
    query('#main').replaceWith(fragment(mainHtml(OMAR, { era: 'E4' })));
    await Promise.resolve();
    expect(last()).toMatchObject({ settled: true, chat: { title: 'Omar', key: 'chat:omar' } });
    expect(last()?.messages).toHaveLength(OMAR.items.length);
    neverMixed();
  });

  test('the header first, then the messages', async () => {
    start();
    showHeader(OMAR);
    await Promise.resolve();
    expect(last()).toMatchObject({ settled: false, chat: { title: 'Omar' }, messages: [] });
    nameComposer(OMAR);
    await sleep(200);
    expect(last()).toMatchObject({ settled: false, messages: [] });
    showMessages(OMAR);
    await sleep(60);
    expect(last()).toMatchObject({ settled: true, chat: { title: 'Omar' } });
    expect(last()?.messages).toHaveLength(OMAR.items.length);
    neverMixed();
  });

  test('the messages first, then the header', async () => {
    start();
    showMessages(OMAR);
    await sleep(200);
    expect(last()).toMatchObject({ settled: false, chat: { title: 'Sarah Kim' }, messages: [] });
    nameComposer(OMAR);
    showHeader(OMAR);
    await sleep(60);
    expect(last()).toMatchObject({ settled: true, chat: { title: 'Omar' } });
    neverMixed();
  });

  test('the pane is rebuilt with the new messages under the old name', async () => {
    start();
    query('#main').replaceWith(fragment(mainHtml({ ...OMAR, title: 'Sarah Kim' }, { era: 'E4' })));
    await sleep(200);
    expect(last()).toMatchObject({ settled: false, chat: { title: 'Sarah Kim' }, messages: [] });
    showHeader(OMAR);
    nameComposer(OMAR);
    await sleep(60);
    expect(last()).toMatchObject({ settled: true, chat: { title: 'Omar' } });
    neverMixed();
  });

  test('the pane is rebuilt with the old messages under the new name, after a moment without any', async () => {
    start();
    query('#main').remove();
    await Promise.resolve();
    query('.two').append(fragment(mainHtml({ ...SARAH, title: 'Omar' }, { era: 'E4' })));
    await sleep(200);
    expect(last()).toMatchObject({ settled: false, chat: { title: 'Omar' }, messages: [] });
    showMessages(OMAR);
    await sleep(60);
    expect(last()).toMatchObject({ settled: true, chat: { title: 'Omar' } });
    neverMixed();
  });

  test('from an empty chat, the messages first', async () => {
    document.body.innerHTML = pageHtml({ ...SARAH, items: [] }, { era: 'E4' });
    start();
    await sleep(200);
    expect(last()).toMatchObject({ settled: true, messages: [] });
    showMessages(OMAR);
    await sleep(60);
    expect(last()).toMatchObject({ settled: false, messages: [] });
    showHeader(OMAR);
    nameComposer(OMAR);
    await sleep(60);
    expect(last()).toMatchObject({ settled: true, chat: { title: 'Omar' } });
    neverMixed();
  });

  test('row by row', async () => {
    start();
    showHeader(OMAR);
    nameComposer(OMAR);
    for (const html of rowsOf(OMAR)) {
      list().firstElementChild?.remove();
      list().append(fragment(html));
      await sleep(40);
    }
    while (list().childElementCount > OMAR.items.length) list().firstElementChild?.remove();
    await sleep(80);
    expect(last()).toMatchObject({ settled: true, chat: { title: 'Omar' } });
    neverMixed();
  });

  test('a chat without messages settles after a moment', async () => {
    start();
    query('#main').replaceWith(fragment(mainHtml({ ...OMAR, items: [] }, { era: 'E4' })));
    await Promise.resolve();
    expect(last()).toMatchObject({ settled: false, chat: { title: 'Omar' }, messages: [] });
    await sleep(200);
    expect(last()).toMatchObject({ settled: true, chat: { title: 'Omar' }, messages: [] });
  });

  test('a contact that is renamed while open', async () => {
    start();
    const renamed = { ...SARAH, title: 'Sarah K. (VIP)' };
    showHeader(renamed);
    nameComposer(renamed);
    await sleep(700);
    expect(last()).toMatchObject({ settled: true, chat: { title: 'Sarah K. (VIP)' } });
    expect(last()?.messages).toHaveLength(8);
  });

  test('no chat, then one', async () => {
    document.body.innerHTML = pageHtml(SARAH, { era: 'E4', open: false });
    start();
    expect(last()).toMatchObject({ chat: { kind: 'none' }, messages: [], settled: true });
    query('.two').append(fragment(mainHtml(OMAR, { era: 'E4' })));
    await Promise.resolve();
    expect(last()).toMatchObject({ chat: { title: 'Omar' }, settled: true });
    query('#main').remove();
    await Promise.resolve();
    expect(last()).toMatchObject({ chat: { kind: 'none' } });
  });

  test('the page starts empty and the app comes later', async () => {
    document.body.innerHTML = '';
    start();
    document.body.innerHTML = pageHtml(SARAH, { era: 'E4' });
    await sleep(20);
    expect(last()).toMatchObject({ chat: { title: 'Sarah Kim' }, settled: true });
  });

  test('no chat, the whole app is put up anew, then one', async () => {
    document.body.innerHTML = pageHtml(SARAH, { era: 'E4', open: false });
    start();
    document.body.innerHTML = pageHtml(SARAH, { era: 'E4', open: false });
    await sleep(20);
    query('.two').append(fragment(mainHtml(OMAR, { era: 'E4' })));
    await sleep(20);
    expect(last()).toMatchObject({ chat: { title: 'Omar' }, settled: true });
  });

  test('the key stays while the chat is open, also when it proves to be a group', async () => {
    start();
    expect(last()?.chat).toMatchObject({ key: 'chat:sarah kim', kind: 'person' });
    query('[data-testid=chat-subtitle] span').textContent = 'Ben, Cora, You';
    await sleep(80);
    expect(last()?.chat).toMatchObject({ key: 'chat:sarah kim', kind: 'group' });
  });
});

describe('the page as the program sees it', () => {
  test('a sending is reported once, with its chat', async () => {
    const sent: string[] = [];
    const page = createWhatsAppPage(document, {
      coalesceMs: 20,
      calmMs: 0,
      now: () => new Date(2026, 10, 23, 8, 31).getTime(),
    });
    page.observe({ onSent: (chat, message) => sent.push(`${chat.key}: ${message.text}`) }, abort.signal);
    append(line(1, 'Update by 18:00', 'out'));
    append(line(2, 'thanks'));
    await sleep(60);
    expect(sent).toEqual(['chat:sarah kim: Update by 18:00']);
  });

  /** As the page does: the box is emptied, the message drawn. */
  const send = (n: number, text: string) => {
    query('#main footer [role=textbox]').replaceChildren(fragment('<p><br></p>'));
    append(line(n, text, 'out'));
  };

  test.each([
    ['right after a message came', 1],
    ['in the middle of a storm', 12],
  ])('a sending %s is noted although the next chat is opened soon', async (_, coming) => {
    const sent: string[] = [];
    const page = createWhatsAppPage(document, {
      coalesceMs: 20,
      now: () => new Date(2026, 10, 23, 8, 31).getTime(),
    });
    page.observe({ onSent: (chat, message) => sent.push(`${chat.key}: ${message.text}`) }, abort.signal);
    for (let i = 0; i < coming; i++) {
      append(line(i, 'where is it?'));
      await sleep(40);
    }
    send(20, 'Update by 18:00');
    append(line(21, 'ok'));
    await sleep(80);
    query('#main').replaceWith(fragment(mainHtml(OMAR, { era: 'E4' })));
    await sleep(60);
    expect(sent).toEqual(['chat:sarah kim: Update by 18:00']);
  });

  test.each([50, 200])('%i messages that come at once are read as they are', async (coming) => {
    let newest: string | null | undefined;
    const page = createWhatsAppPage(document, { coalesceMs: 20 });
    page.observe({ onSnapshot: ({ messages }) => (newest = messages.at(-1)?.text) }, abort.signal);
    await sleep(60);
    for (let i = 0; i < coming; i++) append(line(i, `where is it? ${i}`));
    await sleep(900);
    expect(newest).toBe(`where is it? ${coming - 1}`);
  });

  test('in a storm the newest messages are there as soon as the user turns to the panel', async () => {
    let newest: string | null | undefined;
    const page = createWhatsAppPage(document, { coalesceMs: 20 });
    page.observe({ onSnapshot: ({ messages }) => (newest = messages.at(-1)?.text) }, abort.signal);
    for (let i = 0; i < 12; i++) {
      append(line(i, `where is it? ${i}`));
      await sleep(40);
    }
    expect(newest).not.toBe('where is it? 11');
    page.lookNow();
    expect(newest).toBe('where is it? 11');
  });

  test('while header and messages disagree nothing is inserted', async () => {
    const page = createWhatsAppPage(document, { coalesceMs: 20, calmMs: 0 });
    page.observe({}, abort.signal);
    showHeader(OMAR);
    nameComposer(OMAR);
    await Promise.resolve();
    for (const key of ['chat:omar', 'chat:sarah kim'])
      expect(await page.insert('text', key, abort.signal)).toEqual({
        ok: false,
        code: 'wrong-chat',
        landed: 'no',
      });
  });

  test('health: good, then the rows lose their marks', async () => {
    const levels: string[] = [];
    const page = createWhatsAppPage(document, { coalesceMs: 20, calmMs: 0 });
    page.observe({ onHealth: ({ level, facts }) => levels.push(`${level} ${facts.join()}`) }, abort.signal);
    for (const el of document.querySelectorAll('#main [data-pre-plain-text]')) {
      el.setAttribute('data-pre-plain-text', 'something new');
    }
    await sleep(80);
    expect(levels).toEqual(['good ', 'degraded pre']);
  });

  test('the diagnosis holds no word, name, number or id of the chat', () => {
    const text = JSON.stringify(createWhatsAppPage(document).diagnose());
    for (const secret of ['Sarah', 'parcel', '12345', 'AC73', 'Anna', '1555', 'Hello'])
      expect(text).not.toContain(secret);
    expect(JSON.parse(text)).toMatchObject({ ids: { bare: 8 }, testids: { 'conv-msg-*': 8 } });
  });
});

describe('a long chat', () => {
  const long: Conversation = {
    ...SARAH,
    items: Array.from({ length: 200 }, (_, i) => line(i, `message ${i}`)),
  };

  test('reports its newest messages first, and more of them in a task of its own', async () => {
    document.body.innerHTML = pageHtml(long, { era: 'E4' });
    start();
    expect(seen).toHaveLength(1);
    const first = last()?.messages.map((m) => m.text) ?? [];
    expect(first.at(-1)).toBe('message 199');
    expect(first.length).toBeLessThan(40);
    await vi.waitFor(() => expect(last()?.messages.length).toBe(80));
    expect(last()?.messages.map((m) => m.text)).toEqual(
      Array.from({ length: 80 }, (_, i) => `message ${i + 120}`),
    );
    append(line(200, 'message 200'));
    await vi.waitFor(() => expect(last()?.messages.at(-1)?.text).toBe('message 200'));
    expect(last()?.messages.length).toBeGreaterThanOrEqual(80);
  });

  test('that has grown while it was followed is not read shorter when it is read as a whole', async () => {
    start();
    for (let i = 0; i < 40; i++) {
      append(line(300 + i, `news ${i}`));
      if (i % 8 === 7) await vi.waitFor(() => expect(last()?.messages.at(-1)?.text).toBe(`news ${i}`));
    }
    const length = last()?.messages.length ?? 0;
    expect(length).toBeGreaterThan(40);
    const before = seen.length;
    // A row that goes makes everything be read anew.
    query('#main [data-id]').remove();
    await vi.waitFor(() => expect(seen.length).toBeGreaterThan(before));
    for (const { messages } of seen.slice(before)) expect(messages.length).toBeGreaterThanOrEqual(length - 1);
  });

  test('that is left for another starts with its newest again', async () => {
    document.body.innerHTML = pageHtml(long, { era: 'E4' });
    start();
    await vi.waitFor(() => expect(last()?.messages.length).toBe(80));
    showHeader(OMAR);
    nameComposer(OMAR);
    showMessages(OMAR);
    await vi.waitFor(() => expect(last()).toMatchObject({ settled: true, chat: { title: 'Omar' } }));
    neverMixed();
  });
});
