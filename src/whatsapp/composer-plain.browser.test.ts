/** Into the plain boxes of before Lexical: exactly, once, kept apart by lines, and one step for undo. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { pageHtml } from '../../e2e/instrument/page.ts';
import { ORDER_TALK } from '../../e2e/instrument/talks.ts';
import { createWhatsAppPage } from './page.ts';
import { createPlainLab, type PlainLab, type PlainLabOptions } from './testing/plain-lab.ts';

let lab: PlainLab;

function open(options: PlainLabOptions = {}): void {
  document.body.innerHTML = pageHtml(ORDER_TALK, { era: options.era ?? 'E1' });
  const footer = document.querySelector('#main footer');
  if (!footer) throw new Error('no footer');
  lab = createPlainLab(footer, options);
}

const insert = (text: string, mode: 'append' | 'replace' = 'append') =>
  createWhatsAppPage(document).insert(text, 'chat:sarah kim', new AbortController().signal, { mode });

beforeEach(() => open());
afterEach(() => {
  expect(lab.sent()).toBe(0);
  expect(lab.pastes()).toBeLessThanOrEqual(1);
  document.body.replaceChildren();
});

const TEXTS: [string, string][] = [
  ['one line', 'Hi Sarah, your parcel is in Berlin.'],
  ['lines and blank lines', 'Hi Sarah,\n\nyour parcel  is in Berlin.\nBest,\n Anna'],
  ['emoji', 'Thanks 👩‍👩‍👧 👍🏽 ❤️ done\n🇪🇸'],
  ['Arabic', 'مرحبا\nالطلب 123'],
  ['Chinese', '您好，\n包裹在路上。'],
  ['markup', '<b>bold</b> &amp; "quotes"\n<br>'],
];

const BOXES: [string, PlainLabOptions][] = [
  ['2021', { era: 'E0' }],
  ['2021, before data-tab was 10', { era: 'E0', tab: '6' }],
  ['2020', { era: 'E0', tab: '1' }],
  ['2022', {}],
  ['a page that takes pastes itself', { takesPaste: true }],
  ['collapsing spaces', { whiteSpace: 'normal' }],
];

describe.each(BOXES)('%s', (_name, options) => {
  beforeEach(() => open(options));

  test.each(TEXTS)('empty box: %s', async (_text, text) => {
    expect(await insert(text)).toEqual({ ok: true });
    // `innerText` counts the blank block that Chromium makes of a page's own paste twice, and collapses spaces.
    const read = options.takesPaste ? lab.text().replace(/\n{3,}/g, '\n\n') : lab.text();
    expect(read).toBe(options.whiteSpace === 'normal' ? text.replace(/ +/g, ' ') : text);
    expect(document.activeElement).toBe(lab.box());
  });

  test('at the cursor of a draft', async () => {
    lab.setHtml('Hello world');
    lab.caret(0, 6);
    expect(await insert('dear\nsmall ')).toEqual({ ok: true, draft: 'Hello world' });
    expect(lab.text()).toBe('Hello dear\nsmall world');
    await userEvent.keyboard('!');
    expect(lab.text()).toBe('Hello dear\nsmall !world');
  });

  test('at the end of a draft in lines', async () => {
    lab.setHtml('one<br>two');
    expect(await insert(' and\nthree')).toEqual({ ok: true, draft: 'one\ntwo' });
    expect(lab.text()).toBe('one\ntwo and\nthree');
  });

  test('in the place of a draft', async () => {
    lab.setHtml('one<div>two</div><div><br></div><div>four</div>');
    expect(await insert('new\nwords', 'replace')).toEqual({ ok: true, draft: 'one\ntwo\n\nfour' });
    expect(lab.text()).toBe('new\nwords');
  });

  test('Ctrl+Z takes the text back and leaves the draft', async () => {
    lab.box().focus();
    await userEvent.keyboard('mine ');
    expect(await insert('one\n\ntwo\nthree')).toMatchObject({ ok: true });
    expect(lab.text().startsWith('mine one\n')).toBe(true);
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(lab.text().trim()).toBe('mine');
  });

  test('Ctrl+Z brings a replaced draft back', async () => {
    lab.box().focus();
    await userEvent.keyboard('my own draft');
    expect(await insert('one\ntwo', 'replace')).toMatchObject({ ok: true });
    expect(lab.text()).toBe('one\ntwo');
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(lab.text()).toBe('my own draft');
  });
});

test('a chat that changes right after takes the text out again', async () => {
  lab.setHtml('draft ');
  const result = insert('for Sarah\nonly');
  const changed = new MutationObserver(() => {
    changed.disconnect();
    const title = document.querySelector('[data-testid=conversation-info-header-chat-title]');
    if (title) title.textContent = 'Omar';
  });
  changed.observe(lab.box(), { subtree: true, childList: true, characterData: true });
  expect(await result).toEqual({ ok: false, code: 'wrong-chat', landed: 'no' });
  expect(lab.text().trim()).toBe('draft');
});
