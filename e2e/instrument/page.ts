/** Whole pages around a conversation: chat list, header, messages, compose box, and the decoys of a real page. */
import type { Conversation, Era, Item } from './conversation.ts';
import { markupOf } from './eras/markup-of.ts';
import { escapeHtml } from './html.ts';
import { fill } from './locales/locale.ts';
import { ENGLISH } from './locales/table.ts';
import type { PageWords } from './locales/words.ts';
import { type RowOptions, rowHtml } from './row.ts';

export interface PageOptions extends RowOptions {
  era: Era;
  /** Era of a single row, where it differs (rollouts have left mixed pages). */
  eraOfRow?: (index: number) => Era;
  /** False: the composer's label names nobody. */
  namedComposer?: boolean;
  /** False: no header, messages or footer. */
  open?: boolean;
  list?: readonly ListEntry[];
  /** Rows stand in groups, one of each day, as the page has them from early 2026 on. */
  dayGroups?: boolean;
  /** More editable boxes and titles than the reader is after, as tools and other builds put them there. */
  decoys?: boolean;
}

export interface ListEntry {
  title: string;
  preview: string;
  unread?: number;
  selected?: boolean;
  /** Where the row stands, in pixels from the top. */
  top: number;
}

export function headerHtml(era: Era, conversation: Conversation, decoys = false): string {
  const markup = markupOf(era);
  const { words } = conversation.locale ?? ENGLISH;
  const { title, subtitle, badge } = conversation;
  const avatar = `<div title="${escapeHtml(words.profile)}" role="button"><div style="height:40px;width:40px"><img alt="" draggable="false" src=""></div></div>`;
  const verified = badge ? `<div>${markup.icon('psa-verified')}</div>` : '';
  const dir = markup.testid('x') === '' ? 'dir="auto" ' : '';
  const under = subtitle
    ? `<div${markup.testid('chat-subtitle')}><span ${dir}title="${escapeHtml(subtitle)}">${escapeHtml(subtitle)}</span></div>`
    : '';
  const search = escapeHtml(words.search);
  const titled = decoys ? `<span title="${search}" dir="auto">${search}</span>` : '';
  return `<header${markup.testid('conversation-header')}>${avatar}<div role="button" tabindex="0" data-tab="6"${markup.testid('conversation-info-header')}><div><div>${markup.title(title)}${verified}</div></div>${under}</div><div><div role="button" tabindex="0" title="${search}" aria-label="${search}">${markup.icon('search')}</div>${titled}</div></header>`;
}

/** What the composer's label says: the chat's name from early 2026 on, where `named`. */
export function composerLabel(era: Era, conversation: Conversation, named = true): string {
  const { words } = conversation.locale ?? ENGLISH;
  if (!markupOf(era).namedComposer || !named) return words.message;
  return fill(conversation.group ? words.messageToGroup : words.messageTo, conversation.title);
}

export function footerHtml(era: Era, conversation: Conversation, named = true): string {
  const markup = markupOf(era);
  const { words } = conversation.locale ?? ENGLISH;
  const { footer = 'box' } = conversation;
  if (footer === 'none') return '';
  if (footer !== 'box')
    return `<footer tabindex="-1"><div role="button" tabindex="0"><span dir="auto">${escapeHtml(footer.notice)}</span></div></footer>`;
  const box = markup.composer(composerLabel(era, conversation, named), words.message);
  return `<footer tabindex="-1"><div class="copyable-area"><div${markup.testid('compose-box')}><button data-tab="10">${markup.icon('plus-rounded')}</button>${box}<div><div><button data-tab="11" aria-label="${escapeHtml(words.voice)}">${markup.icon('mic-outlined')}</button></div></div></div></div></footer>`;
}

/** The list of messages with its scroller. */
export function messagesHtml(era: Era, conversation: Conversation, rows: readonly string[]): string {
  const markup = markupOf(era);
  return `<div class="copyable-area" data-chat="${conversation.group ? 'group' : 'person'}">${markup.list(markup.dayGroup(rows.join('')))}</div>`;
}

const isDivider = (item: Item | undefined): boolean => item?.kind === 'divider';

/** As above, a day's rows in a group of their own and the dividers between the groups. */
function messagesByDay(era: Era, conversation: Conversation, rows: readonly string[]): string {
  const markup = markupOf(era);
  let html = '';
  let day: string[] = [];
  const close = () => {
    if (day.length > 0) html += markup.dayGroup(day.join(''));
    day = [];
  };
  rows.forEach((row, i) => {
    if (isDivider(conversation.items[i])) {
      close();
      html += row;
    } else day.push(row);
  });
  close();
  return `<div class="copyable-area" data-chat="${conversation.group ? 'group' : 'person'}">${markup.list(html)}</div>`;
}

/** The pane of the open chat, `#main` included. */
export function mainHtml(conversation: Conversation, options: PageOptions): string {
  const { era, eraOfRow, dayGroups = false } = options;
  const rows = conversation.items.map((item, i) =>
    rowHtml(eraOfRow?.(i) ?? era, conversation, item, options),
  );
  const messages = (dayGroups ? messagesByDay : messagesHtml)(era, conversation, rows);
  return `<div id="main"${markupOf(era).testid('conversation-panel-wrapper')}>${headerHtml(era, conversation, options.decoys)}<span></span>${messages}${footerHtml(era, conversation, options.namedComposer ?? true)}</div>`;
}

function listRowHtml(entry: ListEntry, era: Era, words: PageWords): string {
  const { testid } = markupOf(era);
  const unread = entry.unread
    ? `<span${testid('icon-unread-count')} aria-label="${escapeHtml(fill(words.unread, entry.unread))}">${entry.unread}</span>`
    : '';
  return `<div role="row" style="transform:translateY(${entry.top}px);height:72px;position:absolute"><div role="gridcell" tabindex="0"><div tabindex="-1" aria-selected="${entry.selected ?? false}"><div${testid('cell-frame-container')}><div></div><div><div role="gridcell"><div${testid('cell-frame-title')}><span dir="auto" title="${escapeHtml(entry.title)}">${escapeHtml(entry.title)}</span></div><div${testid('cell-frame-primary-detail')}><span>10:05</span></div></div><div${testid('cell-frame-secondary')}><div><span${testid('last-msg-status')} dir="auto" title="${escapeHtml(entry.preview)}"><span dir="ltr">${escapeHtml(entry.preview)}</span></span></div><div role="gridcell">${unread}</div></div></div></div></div></div></div>`;
}

/** Inner HTML of a body. */
export function pageHtml(conversation: Conversation, options: PageOptions): string {
  const markup = markupOf(options.era);
  const { words } = conversation.locale ?? ENGLISH;
  const list = (options.list ?? []).map((entry) => listRowHtml(entry, options.era, words)).join('');
  // Old builds search in an editable element, new ones in an input; a tool may bring either.
  const search = escapeHtml(words.search);
  const more = options.decoys
    ? `<div contenteditable="true" role="textbox" data-tab="3" title="${search}"></div><input role="textbox" type="text" aria-label="${search}">`
    : '';
  const main = options.open === false ? '' : mainHtml(conversation, options);
  return `<div id="app"><div><div class="app-wrapper-web"><span></span><div class="two"><header></header><div id="side">${markup.searchBox(words)}${more}<div id="pane-side"><div role="grid" aria-label="Chat list">${list}</div></div></div>${main}<div data-testid="drawer-right"></div></div></div></div></div>`;
}
