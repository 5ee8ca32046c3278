import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { mainHtml, pageHtml } from '../../e2e/instrument/page.ts';
import { ORDER_TALK } from '../../e2e/instrument/talks.ts';
import { readComposerText } from './box-text.ts';
import { insertText } from './composer.ts';
import { normaliseText } from './message-text.ts';
import { createWhatsAppPage } from './page.ts';
import { type ComposerLab, createComposerLab, type LabOptions } from './testing/composer-lab.ts';

let lab: ComposerLab;
let signal: AbortSignal;
let abort: AbortController;
let clicks = 0;
let keys = 0;
const countClick = () => clicks++;
const countKey = () => keys++;

function open(options: LabOptions = {}): void {
  document.body.innerHTML = pageHtml(ORDER_TALK, { era: 'E4' });
  lab = createComposerLab(query('#main footer'), 'Type a message to Sarah Kim', options);
}

function query(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
}

beforeEach(() => {
  abort = new AbortController();
  signal = abort.signal;
  clicks = 0;
  keys = 0;
  for (const type of ['click', 'mousedown', 'pointerdown']) window.addEventListener(type, countClick, true);
  for (const type of ['keydown', 'keypress', 'keyup']) window.addEventListener(type, countKey, true);
  open();
});

afterEach(() => {
  // Whatever happened: nothing was sent, pressed or clicked.
  expect(lab.sent()).toBe(0);
  expect([clicks, keys]).toEqual([0, 0]);
  for (const type of ['click', 'mousedown', 'pointerdown'])
    window.removeEventListener(type, countClick, true);
  for (const type of ['keydown', 'keypress', 'keyup']) window.removeEventListener(type, countKey, true);
  lab.destroy();
  document.body.replaceChildren();
});

const KEY = 'chat:sarah kim';
const insert = (text: string, mode: 'append' | 'replace' = 'append', key = KEY) =>
  createWhatsAppPage(document).insert(text, key, signal, { mode });

const TEXTS: [string, string][] = [
  ['one line', 'Hi Sarah, your parcel is in Berlin.'],
  ['several lines', 'Hi Sarah,\n\nyour parcel is in Berlin.\nBest,\nAnna'],
  ['emoji with joiners and skin', 'Thanks 👩‍👩‍👧 👍🏽 ❤️ done'],
  ['Arabic and bidi marks', 'مرحبا \u2067Sarah\u2069، الطلب 123'],
  ['Chinese and Thai', '您好，包裹在路上。ขอบคุณค่ะ'],
  ['5 000 characters', `${'All work and no play. '.repeat(227)}end`.slice(0, 5000)],
  ['markup', '<b>bold</b> & "quotes" {{blank}}'],
];

describe('into an empty box', () => {
  test.each(TEXTS)('%s', async (_name, text) => {
    expect(await insert(text)).toMatchObject({ ok: true });
    expect(lab.model()).toBe(text);
    expect(lab.pastes()).toBe(1);
    expect(document.activeElement).toBe(lab.box());
  });

  test('CRLF and control characters become plain', async () => {
    expect(await insert('one\r\ntwo\rthree\u0000\u0007\tfour')).toMatchObject({ ok: true });
    expect(lab.model()).toBe('one\ntwo\nthree four');
  });

  test('the caret ends after the text', async () => {
    await insert('abc\ndef');
    expect(await insert('!')).toMatchObject({ ok: true });
    expect(lab.model()).toBe('abc\ndef!');
  });
});

describe('into a draft', () => {
  test.each(TEXTS)('at its end when the cursor is elsewhere: %s', async (_name, text) => {
    await lab.setText('Draft one\nline two ');
    expect(await insert(text)).toMatchObject({ ok: true });
    expect(lab.model()).toBe(`Draft one\nline two ${text}`);
  });

  test.each(TEXTS)('at the cursor: %s', async (_name, text) => {
    await lab.setText('Hello world\nlast');
    lab.box().focus();
    await lab.caret(0, 6);
    expect(await insert(text)).toMatchObject({ ok: true });
    expect(lab.model()).toBe(`Hello ${text}world\nlast`);
  });

  test.each(TEXTS)('in its place: %s', async (_name, text) => {
    await lab.setText('old words\nand more 😀');
    expect(await insert(text, 'replace')).toMatchObject({ ok: true });
    expect(lab.model()).toBe(text);
  });

  test('marked words are kept: the text follows them', async () => {
    await lab.setText('keep this');
    lab.box().focus();
    await lab.caret(0, 4);
    const node = lab.box().querySelector('p span')?.firstChild;
    if (!node) throw new Error('no text');
    document.getSelection()?.setBaseAndExtent(node, 0, node, 4);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(await insert(' X')).toMatchObject({ ok: true });
    expect(lab.model()).toBe('keep X this');
  });

  test('from a field in a shadow root, as the sidebar is', async () => {
    await lab.setText('Draft. ');
    const host = document.body.appendChild(document.createElement('div'));
    const field = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('textarea'));
    field.focus();
    expect(await insert('More')).toMatchObject({ ok: true });
    expect(lab.model()).toBe('Draft. More');
    expect(document.activeElement).toBe(lab.box());
  });

  test('an emoji in the draft before the cursor', async () => {
    await lab.setText('😀 hey');
    expect(await insert(' there')).toMatchObject({ ok: true });
    expect(lab.model()).toBe('😀 hey there');
  });
});

describe('a page that moves', () => {
  test('a slow paste is waited for', async () => {
    open({ pasteDelay: 400 });
    expect(await insert('slow\ntext')).toMatchObject({ ok: true });
    expect(lab.model()).toBe('slow\ntext');
    expect(lab.pastes()).toBe(1);
  });

  test('the box is replaced while it is filled', async () => {
    open({ replace: ['fill'] });
    expect(await insert('one\ntwo')).toMatchObject({ ok: true });
    expect(lab.model()).toBe('one\ntwo');
    expect(document.activeElement).toBe(lab.box());
  });

  test('the box is replaced and comes up empty: one more paste', async () => {
    open({ replace: ['fill'], loseOnReplace: true });
    expect(await insert('one\ntwo')).toMatchObject({ ok: true });
    expect(lab.model()).toBe('one\ntwo');
    expect(lab.pastes()).toBe(2);
  });

  test('a box that comes up empty each time is given up after the second paste', async () => {
    open({ loseAlways: true });
    expect(await insert('text')).toEqual({ ok: false, code: 'not-verified', landed: 'no' });
    expect(lab.pastes()).toBe(2);
  });

  test('a replaced box that holds the draft is not pasted into again', async () => {
    open({ replace: ['fill'], loseOnReplace: true });
    await lab.setText('draft');
    expect(await insert(' more')).toEqual({ ok: false, code: 'not-verified', landed: 'no' });
    expect([lab.model(), lab.pastes()]).toEqual(['draft', 1]);
  });

  test('a page that ignores the paste is tried once and reported', async () => {
    open({ deaf: true });
    expect(await insert('text')).toEqual({ ok: false, code: 'not-verified', landed: 'no' });
    expect(lab.pastes()).toBe(1);
  });

  test('text that stands there without Send is not a success', async () => {
    const hide = new MutationObserver(() => query('#main footer button span').removeAttribute('data-icon'));
    hide.observe(query('#main footer button'), { subtree: true, attributes: true });
    expect(await insert('text')).toEqual({ ok: false, code: 'not-verified', landed: 'yes' });
    hide.disconnect();
  });
});

describe('refusals', () => {
  const nothing = () => expect([lab.model(), lab.pastes()]).toEqual(['', 0]);

  test('another chat from the start', async () => {
    expect(await insert('text', 'append', 'chat:omar')).toEqual({
      ok: false,
      code: 'wrong-chat',
      landed: 'no',
    });
    nothing();
  });

  test('the composer names another chat than the header', async () => {
    lab.box().setAttribute('aria-label', 'Type a message to Omar');
    expect(await insert('text')).toEqual({ ok: false, code: 'wrong-chat', landed: 'no' });
    nothing();
  });

  const rename = () => {
    query('[data-testid=conversation-info-header-chat-title]').textContent = 'Omar';
  };
  test.each<[string, () => void]>([
    ['the header changes', rename],
    ['the composer’s label changes', () => lab.box().setAttribute('aria-label', 'Type a message to Omar')],
    [
      'the pane is rebuilt under the same name',
      () => {
        const main = query('#main');
        const fresh = document.createElement('div');
        fresh.innerHTML = mainHtml(ORDER_TALK, { era: 'E4' });
        const next = fresh.firstElementChild;
        if (next) main.replaceWith(next);
      },
    ],
    [
      'the messages are another chat’s',
      () => {
        for (const row of document.querySelectorAll('#main [data-id]'))
          row.setAttribute('data-id', `BB${row.getAttribute('data-id')}`.slice(0, 32));
      },
    ],
  ])('during the wait before the paste %s', async (_name, change) => {
    const result = insert('text');
    change();
    expect(await result).toEqual({ ok: false, code: 'wrong-chat', landed: 'no' });
    nothing();
  });

  test('the caller’s own check counts at every step', async () => {
    for (const answers of [1, 2, 3]) {
      let asked = 0;
      const request = { document, text: 'text', mode: 'append', signal } as const;
      const result = await insertText({ ...request, expectChat: () => ++asked <= answers });
      expect(result).toMatchObject({ ok: false, code: 'wrong-chat' });
      if (answers < 3) expect([result, lab.pastes()]).toMatchObject([{ landed: 'no' }, 0]);
    }
  });

  test('a header that changes is noticed even where the caller’s check does not', async () => {
    const result = insertText({ document, text: 'text', mode: 'append', signal, expectChat: () => true });
    rename();
    expect(await result).toEqual({ ok: false, code: 'wrong-chat', landed: 'no' });
    nothing();
  });

  test('the chat changes while the paste is being rendered', async () => {
    open({ pasteDelay: 300 });
    const result = insert('text');
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(lab.pastes()).toBe(1);
    rename();
    // The box still names its own chat: what stands in it is in the right place.
    expect(await result).toEqual({ ok: false, code: 'wrong-chat', landed: 'yes' });
    expect([lab.model(), lab.pastes()]).toEqual(['text', 1]);
  });

  test('the header and the box’s name change while the paste is being rendered', async () => {
    open({ pasteDelay: 300 });
    await lab.setText('draft ');
    const result = insert('text');
    await new Promise((resolve) => setTimeout(resolve, 150));
    rename();
    lab.box().setAttribute('aria-label', 'Type a message to Omar');
    expect(await result).toEqual({ ok: false, code: 'wrong-chat', landed: 'no' });
    expect([lab.model(), lab.pastes()]).toEqual(['draft ', 1]);
  });

  test('aborted before and during', async () => {
    const running = insert('text');
    abort.abort();
    expect(await running).toEqual({ ok: false, code: 'aborted', landed: 'no' });
    expect(await insert('text')).toEqual({ ok: false, code: 'aborted', landed: 'no' });
    nothing();
  });

  test('two at once', async () => {
    const first = insert('first');
    expect(await insert('second')).toEqual({ ok: false, code: 'busy', landed: 'no' });
    expect(await first).toMatchObject({ ok: true });
    expect(lab.model()).toBe('first');
  });

  test('no composer, a hidden one, or two', async () => {
    lab.box().style.display = 'none';
    expect(await insert('text')).toEqual({ ok: false, code: 'composer-off', landed: 'no' });
    lab.box().style.display = '';
    const twin = lab.box().cloneNode(true);
    lab.box().after(twin);
    expect(await insert('text')).toEqual({ ok: false, code: 'no-composer', landed: 'no' });
    (twin as Element).remove();
    nothing();
    lab.box().remove();
    expect(await insert('text')).toEqual({ ok: false, code: 'no-composer', landed: 'no' });
  });

  test.each([
    ['in a dialog', ''],
    ['in the middle drawer', 'data-testid="drawer-middle"'],
  ])('a caption box is open over the chat: %s', async (_where, mark) => {
    query('.two').insertAdjacentHTML(
      'beforeend',
      `<div ${mark}><div contenteditable="true" role="textbox" data-lexical-editor="true" style="height:20px"></div></div>`,
    );
    expect(await insert('text')).toEqual({ ok: false, code: 'media-editor-open', landed: 'no' });
    nothing();
  });

  test('an error of the caller’s check leaves the door open for the next', async () => {
    const failing = insertText({
      document,
      text: 'x',
      mode: 'append',
      signal,
      expectChat: () => {
        throw new Error('boom');
      },
    });
    await expect(failing).rejects.toThrow('boom');
    expect(await insert('text')).toMatchObject({ ok: true });
  });
});

describe('reading the box', () => {
  test.each([
    ['<p><br></p>', ''],
    ['<p><span>one</span></p><p><br></p><p><span>three</span></p>', 'one\n\nthree'],
    ['<p><span>Hi </span><span class="emoji"><span>😀</span></span><img alt="🌸"></p>', 'Hi 😀🌸'],
    ['plain words', 'plain words'],
    ['<div>one</div><div>two</div>', 'one\ntwo'],
    ['one<br>two', 'one\ntwo'],
    ['<p><span>a&nbsp;b</span></p>', 'a b'],
    ['<p><span>mine</span><grammar-check>theirs</grammar-check></p>', 'mine'],
  ])('%s', (html, text) => {
    const box = document.createElement('div');
    box.innerHTML = html;
    expect(readComposerText(box)).toBe(text);
  });

  test('composerState and focus', async () => {
    const page = createWhatsAppPage(document);
    await lab.setText('a draft');
    expect(page.composerState()).toEqual({
      found: true,
      text: 'a draft',
      belongs: true,
      mediaEditorOpen: false,
    });
    expect(page.focusComposer()).toBe(true);
    expect(document.activeElement).toBe(lab.box());
  });

  test('normaliseText keeps joiners and direction marks', () => {
    expect(normaliseText('👩‍👧\u200f\u2068x\u2069\u2028y')).toBe('👩‍👧\u200f\u2068x\u2069\ny');
  });
});
