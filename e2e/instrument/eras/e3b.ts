/** Early 2026: `_aupe` in the place of `selectable-text`, which lives on as the one test id; the compose box names the chat. */
import { escapeHtml } from '../html.ts';
import { e3 } from './e3.ts';
import type { EraMarkup } from './era.ts';

export const e3b: EraMarkup = {
  ...e3,
  era: 'E3b',
  metaInside: true,
  virtualises: true,
  namedComposer: true,
  body: ' data-testid="selectable-text" class="x1f6kntn xjb2p0i _ao3e _aupe copyable-text"',
  caption: ' data-testid="selectable-text" class="x1f6kntn xjb2p0i _ao3e _aupe copyable-text"',
  link: ' class="_aupe copyable-text"',
  bigEmojiClass: 'emoji x1n2onr6 _aupe copyable-text',
  quote: (words, author, text) =>
    `<div class="_ahy0"><div class="xh8yej3"><div class="_aju3 x1n2onr6 x78zum5" role="button" tabindex="0" aria-label="${escapeHtml(words.quoted)}"><span class="_aju7"></span><div class="_aju8"><div class="_ahxj" role=""><span dir="auto" class="_ao3e">${escapeHtml(author)}</span></div><div class="x104kibb" dir="ltr" role="button"><span data-testid="selectable-text" dir="auto" class="quoted-mention _ao3e _aupe copyable-text">${escapeHtml(text)}</span></div></div></div></div></div>`,
  clock: (clock) =>
    `<span class="x1rg5ohu x16dsc37" dir="auto"><span class="x193iq5w">${clock}</span></span>`,
  row: ({ id, side, inner, shell }) =>
    shell
      ? `<div role="row" class=""><div tabindex="-1" class="_amjv xscbp6u" data-id="${id}"><div data-virtualized="true"><div style="height:40px"></div></div></div></div>`
      : `<div role="row" class="false false"><div tabindex="-1" class="_amjv xscbp6u" data-id="${id}"><div data-virtualized="false"><div><div class="${side === null ? '_amkb' : `message-${side}`} focusable-list-item _amjy _amjz _amjw">${inner}</div></div></div></div></div>`,
  list: (rows) =>
    `<div class="_ajyl" tabindex="0" data-scrolltracepolicy="wa.web.conversation.messages"><div class="x3psx0u" tabindex="-1">${rows}</div></div>`,
  dayGroup: (rows) => `<div class="x1n2onr6"><div>${rows}</div></div>`,
  composer: (label, placeholder) =>
    `<div class="x1hx0egp x6ikm8r lexical-rich-text-input"><div contenteditable="true" role="textbox" spellcheck="true" aria-label="${escapeHtml(label)}" aria-placeholder="${escapeHtml(placeholder)}" tabindex="10" data-tab="10" aria-autocomplete="list" aria-owns="emoji-suggestion" aria-activedescendant="" data-lexical-editor="true" style="min-height:20px;white-space:pre-wrap"><p class="_aupe copyable-text x15bjb6t x1n2onr6" dir="auto"><br></p></div><div aria-hidden="true"><div class="x10l6tqk">${escapeHtml(placeholder)}</div></div></div>`,
};
