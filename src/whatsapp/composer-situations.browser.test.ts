/** The compose box in every state in which an agent may click "insert". */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { pageHtml } from '../../e2e/instrument/page.ts';
import { ORDER_TALK } from '../../e2e/instrument/talks.ts';
import type { InsertHow } from './composer.ts';
import { createWhatsAppPage } from './page.ts';
import { type ComposerLab, createComposerLab, type LabOptions } from './testing/composer-lab.ts';

let lab: ComposerLab;
let life: AbortController;

function query(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
}

function open(options: LabOptions = {}): void {
  document.body.innerHTML = pageHtml(ORDER_TALK, { era: 'E4' });
  lab = createComposerLab(query('#main footer'), 'Type a message to Sarah Kim', options);
}

const page = () => createWhatsAppPage(document);
const insert = (text: string, how: InsertHow = {}) => page().insert(text, 'chat:sarah kim', life.signal, how);
const undo = () => userEvent.keyboard('{Control>}z{/Control}');
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

beforeEach(() => {
  life = new AbortController();
  open();
});

afterEach(() => {
  expect(lab.sent()).toBe(0);
  life.abort();
  lab.destroy();
  document.body.replaceChildren();
});

describe('Ctrl+Z', () => {
  test.each<[string, string, string]>([
    ['one line', 'mine ', 'your parcel is in Berlin'],
    ['lines', 'mine', '\n\nyour parcel\nis in Berlin'],
    ['emoji', 'mine 😀 ', 'here 🙏 you\n👍🏽'],
    ['into nothing', '', 'all\nalone'],
  ])('takes the text back and leaves the draft: %s', async (_name, draft, text) => {
    // By hand where the keyboard can: typing and inserting are two steps, however quick.
    lab.box().focus();
    if (draft.includes('😀')) await lab.setText(draft);
    else if (draft) await userEvent.keyboard(draft);
    expect(await insert(text)).toMatchObject({ ok: true });
    expect(lab.model()).toBe(draft + text);
    await undo();
    expect(lab.model()).toBe(draft);
  });

  test('brings a replaced draft back, and once more the text', async () => {
    await lab.setText('mine 😀 too');
    expect(await insert('new\nwords', { mode: 'replace' })).toEqual({ ok: true, draft: 'mine 😀 too' });
    expect(lab.model()).toBe('new\nwords');
    await undo();
    expect(lab.model()).toBe('mine 😀 too');
    await userEvent.keyboard('{Control>}y{/Control}');
    expect(lab.model()).toBe('new\nwords');
  });

  test('takes two insertions back one by one', async () => {
    await insert('first');
    await insert('second', { follows: ['first'] });
    expect(lab.model()).toBe('first\n\nsecond');
    await undo();
    expect(lab.model()).toBe('first');
    await undo();
    expect(lab.model()).toBe('');
  });
});

describe('the caret ends behind the text', () => {
  test.each<[string, string, [number, number] | null, string]>([
    ['empty', '', null, 'Hello\nthere'],
    ['at the end', 'Draft ', null, 'Hello\nthere'],
    ['in the middle', 'one two\nthree', [0, 3], ' Hello\nthere 😀'],
    ['at the start', 'one two\nthree', [0, 0], 'Hello '],
    ['before a second line', 'one\nthree', [0, 3], '\n\nnew'],
    ['after an emoji', '😀 two', [0, 2], 'x'],
    ['text that ends with a line', 'one', [0, 0], 'Hello\n'],
  ])('%s', async (_name, draft, caret, text) => {
    for (const options of [
      {},
      { replace: ['fill'] },
      { replace: ['filled'], unfocused: true },
    ] as LabOptions[]) {
      open(options);
      await lab.setText(draft);
      if (caret) {
        lab.box().focus();
        await lab.caret(...caret);
      }
      const before = caret ? draft.split('\n').slice(0, caret[0]).join('\n').length + caret[1] : draft.length;
      expect(await insert(text)).toMatchObject({ ok: true });
      expect(lab.model()).toBe(draft.slice(0, before) + text + draft.slice(before));
      await pause(30);
      if (!options.unfocused) {
        expect(document.activeElement).toBe(lab.box());
        expect(lab.caretAt()).toBe(before + text.length);
        await userEvent.keyboard('!');
        expect(lab.model()).toBe(`${draft.slice(0, before)}${text}!${draft.slice(before)}`);
      }
    }
  });
});

describe('a node that is exchanged', () => {
  const MOMENTS: NonNullable<LabOptions['replace']>[] = [
    ['focus'],
    ['paste'],
    ['fill'],
    ['filled'],
    ['focus', 'fill'],
    ['focus', 'paste', 'fill', 'filled'],
  ];
  for (const replace of MOMENTS)
    for (const pasteDelay of [0, 5, 60, 300, 600])
      test(`${replace.join(' and ')}, paste ${pasteDelay} ms late`, async () => {
        open({ replace, pasteDelay });
        await lab.setText('😀 draft\n');
        expect(await insert('one\ntwo 🙏')).toMatchObject({ ok: true });
        expect(lab.model()).toBe('😀 draft\none\ntwo 🙏');
        await pause(30);
        expect([lab.model(), lab.pastes()]).toEqual(['😀 draft\none\ntwo 🙏', 1]);
      });

  test('a paste that comes late into an exchanged, empty box is not taken for lost', async () => {
    open({ replace: ['paste'], pasteDelay: 600 });
    expect(await insert('late')).toMatchObject({ ok: true });
    await pause(700);
    expect([lab.model(), lab.pastes()]).toEqual(['late', 1]);
  });
});

describe('around the box', () => {
  test('the reply bar is open, and stays', async () => {
    const bar = document.createElement('div');
    bar.innerHTML =
      '<div><span dir="auto">Sarah Kim</span><span class="quoted-mention">Where is it?</span></div><button aria-label="Cancel"><span data-icon="x-refreshed"></span></button>';
    query('#main footer').prepend(bar);
    await lab.setText('Well, ');
    expect(await insert('here it is')).toMatchObject({ ok: true });
    expect(lab.model()).toBe('Well, here it is');
    expect(bar.isConnected).toBe(true);
  });

  test('a link preview is shown, one more comes', async () => {
    const preview = document.createElement('div');
    preview.innerHTML = '<a href="https://example.com">Example</a><img alt="">';
    query('#main footer').prepend(preview);
    lab.onChange(() => {
      if (lab.model().includes('track') && !preview.nextElementSibling?.matches('.second'))
        preview.insertAdjacentHTML('afterend', '<div class="second">Track your parcel</div>');
    });
    expect(await insert('https://example.com/track?n=1\nplease look')).toMatchObject({ ok: true });
    expect(lab.model()).toBe('https://example.com/track?n=1\nplease look');
  });

  test.each<[string, () => void]>([
    [
      'in the search box',
      () => document.querySelector<HTMLElement>('#side input, #side [contenteditable]')?.focus(),
    ],
    ['nowhere', () => document.getSelection()?.removeAllRanges()],
    [
      'in words of a message',
      () => document.getSelection()?.selectAllChildren(query('#main [data-pre-plain-text]')),
    ],
    [
      'in a field of our panel',
      () => {
        const host = document.body.appendChild(document.createElement('div'));
        const field = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
        field.contentEditable = 'plaintext-only';
        field.textContent = 'panel words';
        field.focus();
        document.getSelection()?.selectAllChildren(field);
      },
    ],
  ])('the selection is %s', async (_name, go) => {
    await lab.setText('draft ');
    go();
    expect(await insert('words')).toMatchObject({ ok: true });
    expect(lab.model()).toBe('draft words');
    expect(document.activeElement).toBe(lab.box());
  });

  test('the box is scrolled away from its end', async () => {
    await lab.setText(Array.from({ length: 80 }, (_, i) => `line ${i}`).join('\n'));
    lab.box().scrollTop = 0;
    expect(await insert(' END')).toMatchObject({ ok: true });
    expect(lab.model().endsWith('line 79 END')).toBe(true);
    const box = lab.box();
    expect(box.scrollTop + box.clientHeight).toBeGreaterThan(box.scrollHeight - 40);
  });
});

describe('paragraphs', () => {
  test.each<[string, string, string]>([
    ['right behind an earlier text of ours', 'first', 'first\n\nsecond'],
    ['behind ours and a space', 'first ', 'first \n\nsecond'],
    ['behind ours and a line end', 'first\n', 'first\n\nsecond'],
    ['behind ours and a blank line', 'first\n\n', 'first\n\nsecond'],
    ['behind words of the agent', 'first, or ', 'first, or second'],
    ['into nothing', '', 'second'],
  ])('%s', async (_name, draft, model) => {
    await lab.setText(draft);
    expect(await insert('second', { follows: ['first'] })).toMatchObject({ ok: true });
    expect(lab.model()).toBe(model);
  });
});

describe('refused, with nothing touched', () => {
  const untouched = (model: string) => expect([lab.model(), lab.pastes()]).toEqual([model, 0]);

  test('an input method is at work in the box', async () => {
    const ours = page();
    ours.observe({}, life.signal);
    await lab.setText('draft');
    const composes = (type: string, target: Element = lab.box()) =>
      target.dispatchEvent(new CompositionEvent(type, { bubbles: true }));
    composes('compositionstart', query('#side input'));
    const now = (text: string) => ours.insert(text, 'chat:sarah kim', life.signal);
    expect(await now(' one')).toMatchObject({ ok: true });
    composes('compositionend', query('#side input'));
    const pastes = lab.pastes();
    composes('compositionstart');
    expect(await now(' two')).toEqual({ ok: false, code: 'composing', landed: 'no' });
    expect([lab.model(), lab.pastes()]).toEqual(['draft one', pastes]);
    composes('compositionend');
    expect(await now(' three')).toMatchObject({ ok: true });
  });

  test('longer than a message may be', async () => {
    const long = '家'.repeat(65_530);
    await lab.setText(long);
    expect(await insert('1234567')).toEqual({ ok: false, code: 'too-long', landed: 'no' });
    untouched(long);
    expect(await insert('123456')).toMatchObject({ ok: true });
    expect(lab.model()).toBe(`${long}123456`);
    expect(await insert('𠮷'.repeat(65_536), { mode: 'replace' })).toMatchObject({ ok: true });
    expect(await insert('𠮷'.repeat(65_537), { mode: 'replace' })).toMatchObject({ code: 'too-long' });
  }, 60_000);

  test.each([
    ['https://media.giphy.com/media/abc/giphy.gif'],
    [' https://giphy.com/gifs/abc\n'],
    ['http://media2.giphy.com/media/v1.x/abc/200.gif?cid=1'],
  ])('a lone link that would become a GIF: %s', async (text) => {
    expect(await insert(text)).toEqual({ ok: false, code: 'becomes-gif', landed: 'no' });
    untouched('');
    expect(await insert(`Look: ${text.trim()}`)).toMatchObject({ ok: true });
  });

  test.each([[' \n '], ['\u0000\u0007'], ['\ud83d'], ['']])('nothing but blanks: %j', async (text) => {
    expect(await insert(text)).toEqual({ ok: false, code: 'nothing', landed: 'no' });
    untouched('');
  });

  const CLOSED: [string, string, object][] = [
    [
      'admins only',
      '<div>Only admins can send messages</div>',
      { code: 'read-only', says: 'Only admins can send messages' },
    ],
    [
      'blocked, with buttons',
      '<div><span>Can’t send a message to blocked contact Sarah Kim.</span></div>',
      { code: 'read-only', says: 'Can’t send a message to blocked contact Sarah Kim.' },
    ],
    [
      'Arabic page',
      '<div dir="rtl">يمكن للمشرفين فقط إرسال الرسائل</div>',
      { code: 'read-only', says: 'يمكن للمشرفين فقط إرسال الرسائل' },
    ],
    [
      'a voice message is being recorded',
      '<div><span>0:03</span><button><span data-icon="send"></span></button></div>',
      { code: 'no-composer' },
    ],
    ['nothing in the footer', '', { code: 'no-composer' }],
    ['locked', '<div contenteditable="false" data-tab="10">…</div>', { code: 'composer-off' }],
    [
      'hidden',
      '<div contenteditable="true" data-tab="10" style="display:none"></div>',
      { code: 'composer-off' },
    ],
    [
      'two of them',
      '<div contenteditable="true" data-tab="10">a</div><div contenteditable="true" data-tab="10">b</div>',
      { code: 'no-composer' },
    ],
  ];
  test.each(CLOSED)('%s', async (_name, footer, result) => {
    query('#main footer').innerHTML = footer;
    expect(await insert('words')).toEqual({ ok: false, landed: 'no', ...result });
  });

  test('no footer, no chat', async () => {
    query('#main footer').remove();
    expect(await insert('words')).toEqual({ ok: false, code: 'no-composer', landed: 'no' });
    query('#main').remove();
    expect(await insert('words')).toEqual({ ok: false, code: 'wrong-chat', landed: 'no' });
  });
});

test('words typed while the text is on its way are kept, and told', async () => {
  open({ pasteDelay: 100 });
  await lab.setText('draft ');
  const result = insert('words');
  await pause(60);
  await userEvent.keyboard('typed ');
  const told = await result;
  expect(lab.model().replace('words', '')).toBe('draft typed ');
  expect(lab.model().split('words')).toHaveLength(2);
  expect(told).toMatchObject({ ok: false, landed: 'yes' });
});

test('a page that puts the text in another place: it stands there once, the draft is whole, and it is told', async () => {
  open({ insertsNothing: true });
  await lab.setText('a😀b');
  lab.box().focus();
  await lab.caret(0, 3);
  expect(await insert('\nnew')).toEqual({ ok: false, code: 'not-verified', landed: 'yes' });
  expect(lab.model()).toBe('a😀b\nnew');
});
