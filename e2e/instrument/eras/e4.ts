/** From June 2026: bare ids, no `message-in` or `message-out`, test ids everywhere again. */
import { escapeHtml, span } from '../html.ts';
import { e3b } from './e3b.ts';
import type { EraMarkup } from './era.ts';

const testid = (name: string) => ` data-testid="${name}"`;

/** Atomic classes of `align-items`: flex-end, flex-start, center. */
const ALIGN = { out: 'xuk3077', in: 'x1cy8zhl', nobody: 'x6s0dn4' };

export const e4: EraMarkup = {
  ...e3b,
  era: 'E4',
  bareIds: true,
  testid,
  icon: (name) => span(`${testid(name)} aria-hidden="true" data-icon="${name}"`, '<svg></svg>'),
  quote: (words, author, text) =>
    `<div class="_ahy0"><div${testid('quoted-message')} class="_aju3" role="button" tabindex="0" aria-label="${escapeHtml(words.quoted)}"><span class="_aju7"></span><div class="_aju8"><div class="_ahxj" role=""><span${testid('author')} dir="auto" class="_ao3e">${escapeHtml(author)}</span></div><div dir="ltr" role="button"><span${testid('selectable-text')} dir="auto" class="quoted-mention _ao3e _aupe copyable-text">${escapeHtml(text)}</span></div></div></div></div>`,
  tick(words, line) {
    // On its way out a bubble has no tick at all.
    if (line.side === 'in' || line.pending) return '';
    // The picture's name is not the state: it stays the same while the label goes on.
    return `<div><span aria-hidden="false" aria-label=" ${escapeHtml(words[line.tick ?? 'delivered'])} "><svg width="16" height="11"><title>wds-ic-read</title></svg></span></div>`;
  },
  clock: (clock) => `<span dir="auto"><span>${clock}</span></span>`,
  bubble: ({ tail, picture, label, heading, content, hover, reaction }) =>
    `<span class=""></span>${picture}<div${testid('msg-container')}>${tail}<div><div>${label}<div>${heading}${content}</div><span></span><div></div></div></div><div>${hover}</div></div><div${testid('addon-bubble-container')}>${reaction}</div>`,
  notice: (inner) => `<div${testid('msg-notification-container')}>${inner}</div>`,
  row: ({ id, side, inner, shell, aligned }) =>
    shell
      ? `<div role="row" tabindex="-1" class=""><div tabindex="-1" data-id="${id}"${testid(`conv-msg-${id}`)}><div class="x78zum5 xdt5ytf" data-virtualized="true"><div style="height:40px"></div></div></div></div>`
      : `<div role="row" tabindex="-1" class="false false"><div tabindex="-1" data-id="${id}"${testid(`conv-msg-${id}`)}><div class="x78zum5 xdt5ytf" data-virtualized="false"><div class=""><div class="${aligned ? `${ALIGN[side ?? 'nobody']} ` : ''}focusable-list-item">${inner}</div></div></div></div></div>`,
  title: (name) =>
    `<span dir="auto"${testid('conversation-info-header-chat-title')} class="x1iyjqo2">${escapeHtml(name)}</span>`,
  list: (rows) =>
    `<div${testid('conversation-panel-messages')} data-scrolltracepolicy="wa.web.conversation.messages" tabindex="0">${rows}</div>`,
  divider: (text) =>
    `<div tabindex="-1"><div><span dir="auto" class="_ao3e">${escapeHtml(text)}</span></div></div>`,
  composer: (label, placeholder) =>
    e3b
      .composer(label, placeholder)
      .replace(' data-tab="10"', ` data-tab="10"${testid('conversation-compose-box-input')}`),
  searchBox: (words) =>
    `<input role="textbox" type="text" data-tab="3" aria-label="${escapeHtml(words.search)}">`,
};
