import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Era } from '../../e2e/instrument/conversation.ts';
import { pageHtml } from '../../e2e/instrument/page.ts';
import { ORDER_TALK } from '../../e2e/instrument/talks.ts';
import { observePage, type PageState, readPageState } from './page-state.ts';
import { readChatList } from './read-list.ts';

const LIST = [
  { title: 'Omar', preview: 'Sarah Kim', top: 144, unread: 3 },
  { title: 'Sarah Kim', preview: 'Omar', top: 72, selected: true },
  { title: 'Alex', preview: '12', top: 0 },
  { title: 'Alex', preview: 'bye', top: 216 },
  { title: '\u202a+44 7700\u00a0900123\u202c', preview: 'Omar', top: 288, unread: 12 },
];

let abort: AbortController;

const fragment = (html: string): Element => {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  if (!holder.firstElementChild) throw new Error('no element');
  return holder.firstElementChild;
};

function show(era: Era): void {
  document.body.innerHTML = pageHtml(ORDER_TALK, { era, list: LIST });
}

beforeEach(() => {
  abort = new AbortController();
});
afterEach(() => {
  abort.abort();
  document.body.replaceChildren();
  document.body.className = '';
  document.documentElement.removeAttribute('dir');
});

describe.each(['E1', 'E3', 'E4'] as const)('the chat list of %s', (era) => {
  test('names, unread and the open one, from top to bottom; never a preview', () => {
    show(era);
    expect(readChatList(document).map(({ title, unread, selected }) => [title, unread, selected])).toEqual([
      ['Alex', 0, false],
      ['Sarah Kim', 0, true],
      ['Omar', 3, false],
      ['Alex', 0, false],
      ['+44 7700 900123', 12, false],
    ]);
  });
});

describe('around the chat', () => {
  const wait = () => new Promise((resolve) => setTimeout(resolve, 120));

  test('theme, direction, viewer and drawer, as they change', async () => {
    show('E4');
    const states: PageState[] = [];
    observePage(document, (state) => states.push(state), abort.signal);
    expect(states).toEqual([{ theme: 'light', rtl: false, mediaOpen: false, drawerOpen: false }]);
    document.body.classList.add('dark');
    document.documentElement.dir = 'rtl';
    await wait();
    expect(states.at(-1)).toEqual({ theme: 'dark', rtl: true, mediaOpen: false, drawerOpen: false });
    const viewer = fragment('<div data-testid="media-viewer-modal" style="height:50px">photo</div>');
    document.querySelector('.app-wrapper-web > span')?.append(viewer);
    await wait();
    expect(states.at(-1)?.mediaOpen).toBe(true);
    viewer.remove();
    await wait();
    expect(states.at(-1)?.mediaOpen).toBe(false);
    document.querySelector('[data-testid=drawer-right]')?.append(fragment('<section>info</section>'));
    await wait();
    expect(states.at(-1)?.drawerOpen).toBe(true);
    const count = states.length;
    abort.abort();
    document.body.classList.remove('dark');
    await wait();
    expect(states).toHaveLength(count);
  });

  test('the body’s class alone, as the page changes its theme', async () => {
    show('E4');
    const states: PageState[] = [];
    observePage(document, (state) => states.push(state), abort.signal);
    document.body.classList.add('dark');
    await wait();
    expect(states.map(({ theme }) => theme)).toEqual(['light', 'dark']);
  });

  test('an app that comes after us is watched like any other', async () => {
    document.body.innerHTML = '<div><div></div></div>';
    const states: PageState[] = [];
    observePage(document, (state) => states.push(state), abort.signal);
    document.querySelector('body > div > div')?.append(fragment(pageHtml(ORDER_TALK, { era: 'E4' })));
    await wait();
    const viewer = fragment('<div data-testid="media-viewer-modal" style="height:50px">photo</div>');
    document.querySelector('.app-wrapper-web > span')?.append(viewer);
    await wait();
    expect(states.at(-1)?.mediaOpen).toBe(true);
  });

  test('nothing is looked at while the tab is hidden, and all of it afterwards', async () => {
    show('E4');
    const states: PageState[] = [];
    observePage(document, (state) => states.push(state), abort.signal);
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    document.dispatchEvent(new Event('visibilitychange'));
    document.documentElement.dir = 'rtl';
    await wait();
    expect(states).toHaveLength(1);
    hidden.mockRestore();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(states.at(-1)?.rtl).toBe(true);
  });

  test('without a class the drawn colour tells the theme', () => {
    show('E4');
    document.body.style.backgroundColor = 'rgb(11, 20, 26)';
    expect(readPageState(document).theme).toBe('dark');
    document.body.style.backgroundColor = 'rgb(240, 242, 245)';
    expect(readPageState(document).theme).toBe('light');
    document.body.style.backgroundColor = '';
  });
});
