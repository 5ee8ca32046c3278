/** 2022 to August 2023: rows have a role of their own, test ids stand everywhere. The compose box is still a plain one. */
import { escapeHtml, span } from '../html.ts';
import { e0 } from './e0.ts';
import type { EraMarkup } from './era.ts';

const testid = (name: string) => ` data-testid="${name}"`;

export const e1: EraMarkup = {
  ...e0,
  era: 'E1',
  voiceIcon: 'ptt-status',
  testid,
  icon: (name) => span(`${testid(name)} data-icon="${name}" class="r83rrh3w"`, '<svg></svg>'),
  body: ' class="_11JPr selectable-text copyable-text"',
  caption: `${testid('image-caption')} class="_11JPr selectable-text copyable-text"`,
  bigEmojiClass: 'b75 emoji l8fojup5 selectable-text copyable-text',
  quote: (words, author, text) =>
    `<div class="_1Lajf"><div${testid('quoted-message')} class="_3Ne86" role="button" tabindex="0" aria-label="${escapeHtml(words.quoted)}"><span class="bg-color-6"></span><div><div class="color-6"><span${testid('author')} dir="auto" class="_11JPr">${escapeHtml(author)}</span></div><div dir="ltr" role="button"><span dir="auto" class="quoted-mention _11JPr">${escapeHtml(text)}</span></div></div></div></div>`,
  clock: (clock) => `<span class="l7jjieqr fewfhwl7" dir="auto">${clock}</span>`,
  bubble: ({ tail, picture, label, heading, content, hover, reaction }) =>
    `<span></span>${picture}<div${testid('msg-container')} class="UzMP7 _27hEJ">${tail}<div class="_1BOF7 _2AOIt">${label}<div class="cm280p3y g0rxnol2">${heading}${content}</div><span></span><div class="_1OdBf"></div></div>${hover}</div>${reaction}`,
  notice: (inner) => `<div${testid('msg-notification-container')} class="_2ZtGC">${inner}</div>`,
  row: ({ id, side, inner }) =>
    `<div class="" role="row"><div tabindex="-1" class="CzM4m" data-id="${id}"${testid(`conv-msg-${id}`)}><div class="_3sxvM ${side === null ? '_1-lf9' : `message-${side}`} focusable-list-item">${inner}</div></div></div>`,
  title: (name) =>
    `<span dir="auto"${testid('conversation-info-header-chat-title')} class="ggj6brxn gfz4du6o">${escapeHtml(name)}</span>`,
  list: (rows) =>
    `<div${testid('conversation-panel-messages')} class="n5hs2j7m oq31bsqd" tabindex="0"><div tabindex="-1" class="" role="application" data-tab="8">${rows}</div></div>`,
  divider: (text) =>
    `<div class="_1vv0t" tabindex="-1"><div class="_3Whtw"><span dir="auto" class="_11JPr">${escapeHtml(text)}</span></div></div>`,
  composer: (_label, placeholder) =>
    `<div class="to2l77zo gfz4du6o"><div title="${escapeHtml(placeholder)}" role="textbox" class="fd365im1 copyable-text selectable-text" contenteditable="true" data-tab="10" dir="ltr" spellcheck="true"${testid('conversation-compose-box-input')} style="min-height:20px"></div><div class="lhggkp7q">${escapeHtml(placeholder)}</div></div>`,
};
