import { afterEach, describe, expect, test } from 'vitest';
import { type Conversation, ERAS, type Era, type Item } from '../../e2e/instrument/conversation.ts';
import { mainHtml, pageHtml } from '../../e2e/instrument/page.ts';
import { GROUP_TALK, ORDER_TALK } from '../../e2e/instrument/talks.ts';
import { Health } from './health.ts';
import { readSnapshot } from './snapshot.ts';

const NOW = new Date(2026, 10, 23, 12, 0).getTime();

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('lang');
});

function read(html: string, health = new Health()) {
  document.body.innerHTML = html;
  return readSnapshot(document, health, { now: NOW, locales: ['en-US'] });
}

interface Told {
  direction: string;
  text: string | null;
  kind: string;
}

/** What a reader must find, from the conversation and not from its markup. */
function expected(conversation: Conversation): Told[] {
  return conversation.items.flatMap((item: Item): Told[] => {
    if (item.kind === 'divider' || item.kind === 'unread') return [];
    if (item.kind === 'system') return [{ direction: 'system', text: null, kind: 'system' }];
    const text =
      item.kind === 'text' || item.kind === 'emoji'
        ? item.text
        : item.kind === 'image'
          ? (item.caption ?? null)
          : null;
    const kind = item.kind === 'emoji' || item.kind === 'deleted' ? 'text' : item.kind;
    return [{ direction: item.side, text: item.kind === 'text' && item.more ? `${text}…` : text, kind }];
  });
}

const told = (html: string, health?: Health) =>
  read(html, health).messages.map(({ direction, text, kind }) => ({ direction, text, kind }));

describe.each(ERAS)('a page of %s', (era) => {
  test('every message has its direction, words and kind', () => {
    const health = new Health();
    expect(told(pageHtml(ORDER_TALK, { era }), health)).toEqual(expected(ORDER_TALK));
    expect(health.report()).toMatchObject({ summary: 'good', affected: [] });
  });

  test('a group is told from a person', () => {
    const { chat, messages } = read(pageHtml(GROUP_TALK, { era }));
    expect(chat).toEqual({
      key: 'group:shop, team & friends',
      title: 'Shop, Team & Friends',
      phone: null,
      kind: 'group',
    });
    expect(messages.map((m) => [m.direction, m.author])).toEqual([
      ['in', 'Ben'],
      ['in', 'Ben'],
      ['in', '+49 151 5550199'],
      ['out', 'Anna Li'],
    ]);
  });

  test('the chat is named by its header, never by the line under it', () => {
    expect(read(pageHtml(ORDER_TALK, { era })).chat).toMatchObject({
      title: 'Sarah Kim',
      kind: 'person',
      key: 'chat:sarah kim',
    });
    const named = { ...ORDER_TALK, subtitle: 'Omar, Ben, You' };
    expect(read(pageHtml(named, { era })).chat.title).toBe('Sarah Kim');
  });

  test('quotes, forwards, edits, deletions and cut texts are marked', () => {
    const { messages } = read(pageHtml(ORDER_TALK, { era }));
    const by = (text: string) => messages.find((m) => m.text?.startsWith(text));
    expect(by('Read it')?.quoted).toEqual({ author: 'You', text: 'Update by 18:00' });
    expect(messages.filter((m) => m.forwarded).map((m) => m.text)).toEqual(['https://track.example/YT123']);
    expect(messages.filter((m) => m.truncated).map((m) => m.text)).toEqual(['A long story begins…']);
    expect(messages.filter((m) => m.deleted)).toHaveLength(1);
    expect(by('<b>x</b>')?.edited).toBe(true);
    expect(messages.filter((m) => m.edited)).toHaveLength(1);
  });

  test('instants where the page shows date and time', () => {
    const { messages } = read(pageHtml(ORDER_TALK, { era }));
    expect(messages.find((m) => m.text === 'Hello there')?.at).toBe(new Date(2026, 10, 22, 9, 58).getTime());
    expect(messages.at(-1)?.at).toBe(new Date(2026, 10, 23, 8, 0).getTime());
    // The picture has a clock only; its neighbours are of one day.
    expect(messages.find((m) => m.kind === 'image' && m.text === null)?.at).toBe(
      new Date(2026, 10, 22, 10, 20).getTime(),
    );
  });
});

describe('mixed and partial pages', () => {
  test('rows of two eras on one page', () => {
    const html = pageHtml(ORDER_TALK, { era: 'E4', eraOfRow: (i) => (i % 2 ? 'E3' : 'E4') });
    expect(told(html)).toEqual(expected(ORDER_TALK));
  });

  test.each(['E1', 'E3', 'E3b', 'E4'] as const)('rows of %s without the pane around them', (era: Era) => {
    const template = document.createElement('div');
    template.innerHTML = mainHtml(ORDER_TALK, { era });
    const rows = [...template.querySelectorAll('[role=row]')].map(
      (row, i) => `<section data-fixture="${i}">${row.outerHTML}</section>`,
    );
    const snapshot = read(rows.join('\n'));
    expect(snapshot.chat).toMatchObject({ kind: 'none', title: '', key: '' });
    expect(snapshot.messages.map(({ direction, text, kind }) => ({ direction, text, kind }))).toEqual(
      expected(ORDER_TALK),
    );
  });

  test('a bubble alone: words and evidence, no id, no direction', () => {
    const { messages } = read(
      '<section><div><div class="copyable-text" data-pre-plain-text="[10:16 am, 13/04/2026] Hana: "><span data-testid="selectable-text" class="_aupe copyable-text"><span>Sure</span></span></div></div></section>',
    );
    expect(messages).toMatchObject([
      {
        id: null,
        direction: 'unknown',
        text: 'Sure',
        author: 'Hana',
        at: new Date(2026, 3, 13, 10, 16).getTime(),
      },
    ]);
  });

  test('a far row without content is unknown, not an empty message of theirs', () => {
    const shell: Item = {
      kind: 'shell',
      id: 'ACFF00000000000000000000000000FF',
      side: 'in',
      first: true,
      sender: 'x',
      stamp: '',
      clock: '',
    };
    const { messages } = read(
      pageHtml({ ...ORDER_TALK, items: [shell, ...ORDER_TALK.items.slice(3, 5)] }, { era: 'E4' }),
    );
    expect(messages.map((m) => [m.direction, m.kind, m.text])).toEqual([
      ['unknown', 'unsupported', null],
      ['in', 'text', 'Hello there'],
      ['in', 'text', 'where is my parcel?'],
    ]);
  });

  test('no chat open', () => {
    expect(read(pageHtml(ORDER_TALK, { era: 'E4', open: false }))).toMatchObject({
      chat: { kind: 'none', key: '' },
      messages: [],
      settled: true,
    });
  });

  test('nodes of other extensions are not the customer’s words', () => {
    document.body.innerHTML = pageHtml(ORDER_TALK, { era: 'E4' });
    const body = document.querySelector('[data-testid=selectable-text]');
    body?.insertAdjacentHTML(
      'beforeend',
      '<font class="notranslate immersive-translate-target-wrapper"><br>你好</font><acme-badge>VIP</acme-badge><span class="crm-badge">lead</span>',
    );
    expect(readSnapshot(document).messages.find((m) => m.direction === 'in')?.text).toBe('Hello there');
  });

  test('header and composer of different chats are not settled', () => {
    document.body.innerHTML = pageHtml(ORDER_TALK, { era: 'E4' });
    expect(readSnapshot(document).settled).toBe(true);
    document
      .querySelector('#main footer [role=textbox]')
      ?.setAttribute('aria-label', 'Type a message to Omar');
    expect(readSnapshot(document).settled).toBe(false);
  });

  test('a phone number as title, wrapped in direction marks', () => {
    const chat = { ...ORDER_TALK, title: '\u202a+44\u00a07700\u00a0900123\u202c', subtitle: '' };
    for (const era of ERAS)
      expect(read(pageHtml(chat, { era })).chat).toEqual({
        key: 'chat:+447700900123',
        title: '+44 7700 900123',
        phone: '+447700900123',
        kind: 'person',
      });
  });

  test('the chat with oneself, and a name made of emoji pictures', () => {
    expect(read(pageHtml({ ...ORDER_TALK, title: 'Anna Li (You)' }, { era: 'E4' })).chat.kind).toBe('self');
    document.body.innerHTML = pageHtml(ORDER_TALK, { era: 'E4' });
    const name = document.querySelector('[data-testid=conversation-info-header-chat-title]');
    name?.insertAdjacentHTML('beforeend', ' <img alt="🌸">');
    expect(readSnapshot(document).chat.title).toBe('Sarah Kim 🌸');
  });

  test('an account of E4 in a right-to-left interface, by geometry-free evidence', () => {
    document.documentElement.dir = 'rtl';
    expect(told(pageHtml(ORDER_TALK, { era: 'E4' }))).toEqual(expected(ORDER_TALK));
    document.documentElement.removeAttribute('dir');
  });

  test('marks that have all gone leave the direction unknown and the health says so', () => {
    document.body.innerHTML = pageHtml(ORDER_TALK, { era: 'E4' });
    for (const gone of document.querySelectorAll(
      '#main [data-icon^=tail], #main span[aria-label], #main svg',
    ))
      gone.remove();
    for (const item of document.querySelectorAll('#main .focusable-list-item')) item.className = '';
    for (const el of document.querySelectorAll('#main [data-pre-plain-text]'))
      el.setAttribute('data-pre-plain-text', '[9:58, 11/22/2026] ~: ');
    const health = new Health();
    const { messages } = readSnapshot(document, health);
    expect(new Set(messages.filter((m) => m.kind === 'text').map((m) => m.direction))).toEqual(
      new Set(['unknown']),
    );
    expect(health.report().summary).toBe('blind');
    expect(health.report().affected).toContain('direction');
  });
});
