import { describe, expect, test } from 'vitest';
import { CHAT_SORTS, chatOf, settingOf } from './chats.ts';
import { ERAS } from './conversation.ts';
import { localeOf } from './locales/table.ts';
import { mixed } from './mixed.ts';
import { pageHtml } from './page.ts';
import { EVERY_KIND, tell } from './script.ts';
import { PAGE_STYLE } from './style.ts';
import { truthOf } from './truth.ts';

const locale = localeOf('pt-br');
const chat = tell(EVERY_KIND, settingOf('saved', locale), locale);
const idsOn = (html: string) => [...html.matchAll(/ data-id="([^"]*)"/g)].map(([, id]) => id ?? '');

describe('pages', () => {
  test.each(ERAS)('%s holds every message once, in order', (era) => {
    const ids = idsOn(pageHtml(chat, { era }));
    const wanted = truthOf(chat, () => era).map(({ id }) => id);
    expect(ids.filter((id) => wanted.includes(id))).toEqual(wanted);
    expect(wanted.length).toBeGreaterThan(50);
  });

  test('each era differs from the one before', () => {
    const pages = ERAS.map((era) => pageHtml(chat, { era }));
    expect(new Set(pages).size).toBe(ERAS.length);
  });

  test.each([
    ['E0', /role="?row/, false],
    ['E1', /data-testid="msg-container"/, true],
    ['E1', /data-lexical-editor/, false],
    ['E2', /data-testid/, false],
    ['E2', /data-lexical-editor/, true],
    ['E3', /class="_amjv/, true],
    ['E3b', /selectable-text copyable-text"/, false],
    ['E3b', /data-virtualized="true"/, true],
    ['E4', /message-(?:in|out)|data-id="(?:true|false)_/, false],
    ['E4', /conversation-compose-box-input/, true],
    ['E5', /selectable-text copyable-text/, true],
  ] as const)('%s: %s is there: %s', (era, mark, there) => {
    const main = pageHtml(chat, { era })
      .replace(/^.*id="main"/, '')
      .replace(/<div data-testid="drawer.*$/, '');
    expect(mark.test(main)).toBe(there);
  });

  test('a mixed page holds rows of both eras', () => {
    const ids = idsOn(pageHtml(chat, mixed('E4', 'E3')));
    expect(ids.some((id) => id.startsWith('true_'))).toBe(true);
    expect(ids.some((id) => /^3EB0/.test(id))).toBe(true);
  });

  test('no row shows its side where the page is saved without styles', () => {
    const atoms = [...PAGE_STYLE.matchAll(/\.(x\w+)/g)].map(([, name]) => name ?? '');
    expect(atoms.length).toBe(3);
    const html = pageHtml(chat, { era: 'E4', aligned: false });
    expect(atoms.filter((name) => html.includes(name))).toEqual([]);
  });

  test('every kind of chat is told apart by what stands around it', () => {
    const pages = CHAT_SORTS.map((sort) => pageHtml(chatOf(sort, locale), { era: 'E4' }));
    expect(new Set(pages).size).toBe(CHAT_SORTS.length);
  });
});
