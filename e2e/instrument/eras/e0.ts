/** Up to 2021: short scrambled classes; class and id of a message on one element; test ids on icons only. */
import { escapeHtml, span } from '../html.ts';
import type { EraMarkup } from './era.ts';

const TICKS = { sent: 'msg-check', delivered: 'msg-dblcheck', read: 'msg-dblcheck-ack' } as const;

export const e0: EraMarkup = {
  era: 'E0',
  bareIds: false,
  metaInside: false,
  virtualises: false,
  namedComposer: false,
  forwardedIcon: 'forwarded',
  forwardButtonIcon: 'forward-chat',
  deletedIcon: (side) => (side === 'in' ? 'recalled-in' : 'recalled'),
  voiceIcon: 'audio-play',
  avatarIcon: 'default-user',
  testid: () => '',
  icon: (name) => span(` data-testid="${name}" data-icon="${name}" class="_2nIZM"`, '<svg></svg>'),
  body: ' class="_3-8er selectable-text copyable-text"',
  caption: ' class="_3-8er selectable-text copyable-text"',
  link: ' class="selectable-text copyable-text"',
  bigEmojiClass: 'emoji _2fO4x selectable-text copyable-text',
  quote: (_words, author, text) =>
    `<div class="_3o5fT"><div class="_2Z4DV" role="button"><span class="_3fs0K bg-color-6"></span><div><div class="_3Ppzm color-6"><span dir="auto" class="_1wNT9">${escapeHtml(author)}</span></div><div class="_1n0zV" dir="auto" role="button"><span dir="auto" class="quoted-mention _3-8er">${escapeHtml(text)}</span></div></div></div></div>`,
  tick(words, line) {
    if (line.side === 'in') return '';
    const state = line.pending ? 'pending' : (line.tick ?? 'read');
    const icon = state === 'pending' ? 'msg-time' : TICKS[state];
    return `<div class="_3TyDb">${span(` data-testid="${icon}" data-icon="${icon}" aria-label=" ${escapeHtml(words[state])} "`, '<svg></svg>')}</div>`;
  },
  clock: (clock) => `<span class="_17Osw" dir="auto">${clock}</span>`,
  bubble: ({ tail, picture, label, heading, content, hover, reaction }) =>
    `<span></span>${picture}<div class="_2XJpe _7M8i6">${tail}<div class="_3ExzF">${label}${heading}${content}<span></span></div>${hover}</div>${reaction}`,
  notice: (inner) => `<div class="_3dPHO">${inner}</div>`,
  row: ({ id, side, inner }) =>
    `<div class="_1RAno ${side === null ? '_3sh5K' : `_2FNAC message-${side}`} focusable-list-item" data-id="${id}" tabindex="-1">${inner}</div>`,
  title: (name) =>
    `<span dir="auto" title="${escapeHtml(name)}" class="_35k-1 _1adfa _3-8er">${escapeHtml(name)}</span>`,
  list: (rows) =>
    `<div tabindex="0" class="_26MUt"><div class="_11liR" role="region" tabindex="-1" data-tab="7" aria-label="Message list. Press right arrow key on a message to open message context menu.">${rows}</div></div>`,
  dayGroup: (rows) => rows,
  divider: (text) =>
    `<div class="_1RAno" tabindex="-1"><div class="_2ET95"><span dir="auto" class="_3-8er">${escapeHtml(text.toLocaleUpperCase('und'))}</span></div></div>`,
  composer: (_label, placeholder) =>
    `<div class="_1JAUF"><div class="OTBsx" style="visibility:visible">${escapeHtml(placeholder)}</div><div class="_2_1wd copyable-text selectable-text" contenteditable="true" data-tab="6" dir="ltr" spellcheck="true" style="min-height:20px"></div></div>`,
  searchBox: (words) =>
    `<div class="_1JAUF"><div class="_2_1wd copyable-text selectable-text" contenteditable="true" data-tab="3" dir="ltr" title="${escapeHtml(words.search)}"></div></div>`,
};
