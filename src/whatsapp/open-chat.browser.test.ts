import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { phoneOfKey } from '../core/conversation/model.ts';
import type { ChatTarget } from './chat-target.ts';
import { createChatOpener, type OpenChatResult } from './open-chat.ts';
import { readChatList } from './read-list.ts';
import { createListLab, type LabChat, type ListLab, type ListLabOptions } from './testing/list-lab.ts';

const FILLERS: LabChat[] = Array.from({ length: 60 }, (_, i) => ({ title: `Customer ${i}` }));
const PHONE = '\u202a+44 7700\u00a0900123\u202c';

let lab: ListLab;
let life: AbortController;
let searching = 0;
let opener: (target: ChatTarget, signal?: AbortSignal) => Promise<OpenChatResult>;

const targetOf = (key: string, title: string): ChatTarget => ({ key, title, phone: phoneOfKey(key) });
const SARAH = targetOf('chat:sarah kim', 'Sarah Kim');
const NUMBER = targetOf('chat:+447700900123', '+44 7700 900123');
const failed = (code: string, opened: string | null = null) => ({ ok: false, code, opened });

function show(options: ListLabOptions): void {
  lab = createListLab(options);
  const open = createChatOpener(document);
  opener = (target, signal = life.signal) =>
    open({
      target,
      signal,
      onSearch: () => {
        searching++;
      },
    });
}

beforeEach(() => {
  life = new AbortController();
  searching = 0;
});
afterEach(() => {
  life.abort();
  lab.destroy();
});

describe('by its row', () => {
  test.each(['row', 'listitem', 'none'] as const)('rows that are marked by %s', async (roles) => {
    show({ chats: [{ title: 'Omar' }, { title: 'Sarah Kim' }], roles });
    expect(readChatList(document).map(({ title }) => title)).toEqual(['Omar', 'Sarah Kim']);
    expect(await opener(SARAH)).toEqual({ ok: true });
    expect(lab.opened).toEqual(['Sarah Kim']);
    expect(lab.searches).toEqual([]);
    expect(searching).toBe(0);
  });

  test('by its number, however the page wraps it', async () => {
    show({ chats: [{ title: 'Omar' }, { title: PHONE }] });
    expect(await opener({ ...NUMBER, title: '' })).toEqual({ ok: true });
    expect(lab.opened).toEqual([PHONE]);
  });

  test('what is open already is not pressed', async () => {
    show({ chats: [{ title: 'Sarah Kim' }] });
    await opener(SARAH);
    expect(await opener(SARAH)).toEqual({ ok: true });
    expect(lab.opened).toEqual(['Sarah Kim']);
  });

  test('a row whose node is replaced under the press', async () => {
    show({ chats: [{ title: 'Omar' }, { title: 'Sarah Kim' }], replaceOnPress: true });
    expect(await opener(SARAH)).toEqual({ ok: true });
    expect(lab.opened).toEqual(['Sarah Kim']);
  });

  test('two of one name: nothing is pressed, nothing searched', async () => {
    show({ chats: [{ title: 'Sarah Kim' }, { title: 'Omar' }, { title: 'Sarah Kim' }] });
    expect(await opener(SARAH)).toEqual(failed('ambiguous'));
    expect(lab.opened).toEqual([]);
    expect(lab.searches).toEqual([]);
  });

  test('a page that opens something else is told from the right one', async () => {
    show({ chats: [{ title: 'Sarah Kim' }], opens: 'Omar' });
    expect(await opener(SARAH)).toEqual(failed('other-chat', 'Omar'));
  });

  test('a page that opens nothing', async () => {
    show({ chats: [{ title: 'Sarah Kim' }], openMs: 60_000 });
    expect(await opener(SARAH)).toEqual(failed('not-opened'));
  });

  test('a group of the same name is not the person', async () => {
    show({ chats: [{ title: 'Sarah Kim' }] });
    lab.open('Sarah Kim');
    await expect.poll(() => document.querySelector('#main header')).not.toBeNull();
    const box = document.querySelector('#main footer [contenteditable]');
    box?.setAttribute('aria-label', 'Type a message to group Sarah Kim');
    expect(await opener(SARAH)).toEqual({ ok: true });
    // The open group was not taken for it: its row was pressed.
    expect(lab.opened).toEqual(['Sarah Kim', 'Sarah Kim']);
  });
});

describe.each(['input', 'plain', 'lexical'] as const)('by a search that is %s', (search) => {
  const far = [...FILLERS, { title: 'Sarah Kim' }];

  test.each(['', 'old words', 'customer 4'])(
    'found, and the search is left as it was: "%s"',
    async (typed) => {
      show({ chats: far, search, typed });
      const top = lab.pane.scrollHeight - lab.pane.clientHeight > 700 ? 700 : lab.pane.scrollTop;
      lab.pane.scrollTop = top;
      expect(await opener(SARAH)).toEqual({ ok: true });
      expect(lab.opened).toEqual(['Sarah Kim']);
      expect(lab.searches).toEqual(['Sarah Kim', typed]);
      expect(searching).toBe(1);
      await expect.poll(() => lab.pane.scrollTop).toBe(top);
    },
  );

  test.each(['row', 'listitem', 'none'] as const)(
    'a hit in a message would open an old message: the chat itself is taken (%s)',
    async (roles) => {
      show({
        roles,
        chats: [
          { title: 'Omar', said: 'ask Sarah Kim' },
          { title: 'Zoe', said: 'Sarah Kim' },
          ...FILLERS,
          { title: 'Sarah Kim', said: 'this is Sarah Kim' },
        ],
        search,
      });
      expect(await opener(SARAH)).toEqual({ ok: true });
      expect(lab.opened).toEqual(['Sarah Kim']);
    },
  );

  test.each([
    ['parcel', 'only a message of theirs'],
    ['sarah', 'the chat and a message of theirs'],
  ])('the user has searched "%s", which shows %s', async (typed) => {
    show({ chats: [{ title: 'Sarah Kim', said: 'Sarah here, my parcel' }], search, typed });
    expect(await opener(SARAH)).toEqual({ ok: true });
    expect(lab.opened).toEqual(['Sarah Kim']);
    expect(lab.query()).toBe(typed);
  });

  test('by its number', async () => {
    show({ chats: [...FILLERS, { title: PHONE, phone: '+447700900123' }], search });
    expect(await opener(NUMBER)).toEqual({ ok: true });
    expect(lab.searches[0]).toBe('447700900123');
  });

  test('two of one name among the results: nothing is opened, and the search is restored', async () => {
    show({ chats: [...far, { title: 'Sarah Kim' }], search, typed: 'customer 4' });
    expect(await opener(SARAH)).toEqual(failed('ambiguous'));
    expect(lab.opened).toEqual([]);
    expect(lab.query()).toBe('customer 4');
  });

  test('not there: the search is restored, a longer name is not taken for it', async () => {
    show({ chats: [...FILLERS, { title: 'Sarah Kimberley' }], search, typed: 'customer 4' });
    expect(await opener(SARAH)).toEqual(failed('not-found'));
    expect(lab.opened).toEqual([]);
    expect(lab.query()).toBe('customer 4');
  });

  test('the focus and the caret come back where nothing opened', async () => {
    show({ chats: FILLERS, search });
    lab.open('Omar');
    await expect.poll(() => document.querySelector('#main footer [contenteditable]')).not.toBeNull();
    const box = document.querySelector<HTMLElement>('#main footer [contenteditable]');
    if (!box) throw new Error('no compose box');
    box.textContent = 'half a message';
    box.focus();
    document.getSelection()?.collapse(box.firstChild, 4);
    expect(await opener(SARAH)).toEqual(failed('not-found'));
    expect(document.activeElement).toBe(box);
    expect(document.getSelection()?.anchorOffset).toBe(4);
    expect(box.textContent).toBe('half a message');
  });
});

describe('by its link', () => {
  const chats = [...FILLERS, { title: PHONE, phone: '+447700900123', deleted: true }];

  test('where neither list nor search has it', async () => {
    show({ chats, links: 'taken' });
    expect(await opener(NUMBER)).toEqual({ ok: true });
    expect(lab.opened).toEqual([PHONE]);
    expect(document.querySelector('a[href*="/send"]')).toBeNull();
  });

  test('where there is no search at all', async () => {
    show({ chats, links: 'taken', search: 'none' });
    expect(await opener(NUMBER)).toEqual({ ok: true });
  });

  // A page that leaves takes the whole test file along: that this one reports at all is half of the proof.
  test.each([
    ['left', 0],
    ['swallowed', 1],
  ] as const)('a click that is %s by the page leads nowhere', async (links, begun) => {
    show({ chats, links, search: 'none' });
    const journeys: NavigateEvent[] = [];
    const onLeave = (event: NavigateEvent) => journeys.push(event);
    navigation.addEventListener('navigate', onLeave);
    expect(await opener(NUMBER)).toEqual(failed('not-opened'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    navigation.removeEventListener('navigate', onLeave);
    expect(journeys.map(({ defaultPrevented }) => defaultPrevented)).toEqual(Array(begun).fill(true));
  });

  test('without a number there is none', async () => {
    show({ chats, links: 'taken', search: 'none' });
    expect(await opener(SARAH)).toEqual(failed('not-found'));
    expect(lab.opened).toEqual([]);
  });
});

describe('who ends it', () => {
  const far = [...FILLERS, { title: 'Sarah Kim' }, { title: 'Omar' }];

  test('the signal, at once, with the search restored', async () => {
    show({ chats: far, typed: 'customer 4' });
    const opening = opener(SARAH);
    await expect.poll(() => lab.query()).toBe('Sarah Kim');
    life.abort();
    expect(await opening).toEqual(failed('aborted'));
    expect(lab.opened).toEqual([]);
    expect(lab.query()).toBe('customer 4');
  });

  test('a signal that has aborted before', async () => {
    show({ chats: far });
    life.abort();
    expect(await opener(SARAH)).toEqual(failed('aborted'));
    expect(lab.searches).toEqual([]);
  });

  test('a later wish: only that one opens, and the search is the user’s again', async () => {
    show({ chats: far, typed: 'customer 4' });
    const first = opener(SARAH);
    const second = opener(targetOf('chat:omar', 'Omar'));
    expect(await first).toEqual(failed('aborted'));
    expect(await second).toEqual({ ok: true });
    expect(lab.opened).toEqual(['Omar']);
    expect(lab.query()).toBe('customer 4');
  });

  test('the user who presses another chat, whose press is not disturbed', async () => {
    show({ chats: [{ title: 'Kim Lee', said: 'Sarah Kim' }, ...far], openMs: 700 });
    const opening = opener(SARAH);
    await expect.poll(() => document.querySelector('#pane-side')?.textContent).toContain('Messages');
    const hit = readChatList(document).find(({ title }) => title === 'Kim Lee');
    if (!hit) throw new Error('no hit in messages');
    await userEvent.click(hit.name);
    expect(await opening).toEqual(failed('interrupted'));
    expect(lab.opened).toContain('Kim Lee@message');
    expect(lab.query()).toBe('');
  });

  test('the user who types, whose letter stays with their own words', async () => {
    show({ chats: far, typed: 'cust', openMs: 700 });
    const opening = opener(SARAH);
    await userEvent.keyboard('o');
    expect(await opening).toEqual(failed('interrupted'));
    expect((lab.search() as HTMLInputElement).value).toMatch(/^o?custo?$/);
  });

  test('Escape, which the page does not hear', async () => {
    show({ chats: far, typed: 'customer 4' });
    const heard: string[] = [];
    const onKey = (event: KeyboardEvent) => heard.push(event.key);
    document.addEventListener('keydown', onKey);
    const opening = opener(SARAH);
    await userEvent.keyboard('{Escape}');
    expect(await opening).toEqual(failed('aborted'));
    expect(lab.query()).toBe('customer 4');
    expect(heard).toEqual([]);
    await userEvent.keyboard('{Escape}');
    expect(heard).toEqual(['Escape']);
    document.removeEventListener('keydown', onKey);
  });

  test('a list that comes late is waited for', async () => {
    show({ chats: [{ title: 'Sarah Kim' }] });
    const app = document.querySelector('#app');
    document.body.replaceChildren();
    const opening = opener(SARAH);
    setTimeout(() => app && document.body.append(app), 300);
    expect(await opening).toEqual({ ok: true });
    expect(lab.searches).toEqual([]);
  });
});
