/** March 2024 to spring 2026: atomic classes beside a few scrambled ones, a scroller with a name of its own. */
import { escapeHtml, span } from '../html.ts';
import { e2 } from './e2.ts';
import type { EraMarkup } from './era.ts';

export const e3: EraMarkup = {
  ...e2,
  era: 'E3',
  forwardedIcon: 'forward-refreshed',
  forwardButtonIcon: 'forward-refreshed',
  avatarIcon: 'default-contact-refreshed',
  icon: (name) => span(` aria-hidden="true" data-icon="${name}" class=""`, '<svg></svg>'),
  body: ' class="_ao3e selectable-text copyable-text"',
  caption: ' class="_ao3e selectable-text copyable-text"',
  bigEmojiClass: 'emoji x1n2onr6 selectable-text copyable-text',
  quote: (words, author, text) =>
    `<div class="_ahy0"><div class="xh8yej3"><div class="_aju3 x1n2onr6 x78zum5" role="button" tabindex="0" aria-label="${escapeHtml(words.quoted)}"><span class="_aju7"></span><div class="_aju8"><div class="_ahxj" role=""><span dir="auto" class="_ao3e">${escapeHtml(author)}</span></div><div class="x104kibb" dir="ltr" role="button"><span dir="auto" class="quoted-mention _ao3e">${escapeHtml(text)}</span></div></div></div></div></div>`,
  clock: (clock) => `<span class="x1rg5ohu x16dsc37" dir="auto">${clock}</span>`,
  bubble: ({ tail, picture, label, heading, content, hover, reaction }) =>
    `<span class=""></span>${picture}<div class="_amk4 _amkq _amk5">${tail}<div class="_amk6 _amlo">${label}<div class="x9f619 x1hx0egp">${heading}${content}</div><span></span><div></div></div>${hover}</div>${reaction}`,
  notice: (inner) => `<div class="_amk4"><div class="_amk6">${inner}</div></div>`,
  row: ({ id, side, inner }) =>
    `<div role="row" class=""><div tabindex="-1" class="_amjv xscbp6u" data-id="${id}"><div data-virtualized="false"><div><div class="${side === null ? '_amkb' : `message-${side}`} focusable-list-item _amjy _amjz _amjw">${inner}</div></div></div></div></div>`,
  title: (name) => `<span dir="auto" aria-label="" class="x1iyjqo2 x6ikm8r _ao3e">${escapeHtml(name)}</span>`,
  list: (rows) =>
    `<div class="_ajyl" tabindex="0" data-scrolltracepolicy="wa.web.conversation.messages"><div class="x3psx0u" tabindex="-1" role="application" data-tab="8">${rows}</div></div>`,
  divider: (text) =>
    `<div class="_amjw _amk1" tabindex="-1"><div class="_amk4"><span dir="auto" class="_ao3e">${escapeHtml(text)}</span></div></div>`,
  composer: (_label, placeholder) =>
    `<div class="x1hx0egp x6ikm8r lexical-rich-text-input"><div contenteditable="true" role="textbox" spellcheck="true" aria-label="${escapeHtml(placeholder)}" tabindex="10" data-tab="10" aria-autocomplete="list" aria-owns="emoji-suggestion" data-lexical-editor="true" style="min-height:20px;white-space:pre-wrap"><p class="selectable-text copyable-text x15bjb6t x1n2onr6"><br></p></div><div><div class="x10l6tqk">${escapeHtml(placeholder)}</div></div></div>`,
};
