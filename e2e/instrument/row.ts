/** One row of the list of messages, in the markup of its era. */
import { contentHtml, hoverHtml } from './content/content.ts';
import type { Conversation, Era, Item, Line, Notice } from './conversation.ts';
import type { EraMarkup } from './eras/era.ts';
import { markupOf } from './eras/markup-of.ts';
import { escapeHtml, PIXEL } from './html.ts';
import { fill } from './locales/locale.ts';
import { ENGLISH } from './locales/table.ts';
import type { PageWords } from './locales/words.ts';

export interface RowOptions {
  /** False: nothing shows on which side the row stands (a page saved without its styles). */
  aligned?: boolean;
}

const PARTICIPANT = '447700900077@c.us';

/** The id as this era writes it. Notices are written as if they had come in. */
export function dataId(era: Era, conversation: Conversation, item: Line | Notice): string {
  if (markupOf(era).bareIds) return item.id;
  const out = item.kind !== 'system' && item.side === 'out';
  const participant = conversation.group && item.kind !== 'system' ? `_${PARTICIPANT}` : '';
  return `${out}_${conversation.jid}_${item.id}${participant}`;
}

/** Missing in the middle of a run, on own polls, and in groups where a heading names the author. */
function labelHtml(conversation: Conversation, words: PageWords, line: Line): string {
  if (!line.first || (line.kind === 'poll' && line.side === 'out')) return '';
  if (line.side === 'in' && conversation.group) return '';
  const name = line.side === 'out' ? words.you : conversation.title;
  return `<span aria-label="${escapeHtml(name + words.colon)}"></span>`;
}

/** Author over the first bubble of a run in a group; strangers by the name they gave themselves, and their number. */
function headingHtml(markup: EraMarkup, conversation: Conversation, words: PageWords, line: Line): string {
  if (!conversation.group || line.side === 'out' || !line.first) return '';
  const author = markup.testid('author');
  return line.pushname === undefined
    ? `<div class="_ahxj" role=""><span${author} dir="auto" aria-label="" class="_ao3e">${escapeHtml(line.sender)}</span></div>`
    : `<div class="_ahxj" role=""><span${author} dir="auto" aria-label="${escapeHtml(fill(words.maybe, line.pushname))}" class="_ao3e">${escapeHtml(line.pushname)}</span><span testid="author" role="button">${escapeHtml(line.sender)}</span></div>`;
}

/** Picture of the author beside the first bubble of a run in a group. */
function pictureHtml(markup: EraMarkup, conversation: Conversation, words: PageWords, line: Line): string {
  if (!conversation.group || line.side === 'out' || !line.first) return '';
  const name = escapeHtml(fill(words.chatDetails, line.pushname ?? line.sender));
  return `<div${markup.testid('group-chat-profile-picture')} role="button" tabindex="0" aria-label="${name}"><div>${markup.icon(markup.avatarIcon)}</div></div>`;
}

function reactionHtml(markup: EraMarkup, words: PageWords, line: Line): string {
  if (line.reaction === undefined) return '';
  return `<div><button${markup.testid('reaction-bubble')} aria-label="${escapeHtml(fill(words.reaction, line.reaction))}"><div><img alt="${line.reaction}" class="emoji" draggable="false" src="${PIXEL}"></div></button></div>`;
}

function noticeHtml(markup: EraMarkup, item: Notice): string {
  const icon = item.lock ? markup.icon('lock-small') : item.call ? markup.icon('miss') : '';
  const clock = item.call ? ` <span>${escapeHtml(item.call)}</span>` : '';
  return `<span></span>${markup.notice(`<div role="button">${icon}<span dir="auto">${escapeHtml(item.text)}</span>${clock}</div>`)}`;
}

/** One row, or a divider; empty where this era has nothing of the kind. */
export function rowHtml(
  era: Era,
  conversation: Conversation,
  item: Item,
  { aligned = true }: RowOptions = {},
): string {
  const markup = markupOf(era);
  const { words } = conversation.locale ?? ENGLISH;
  if (item.kind === 'divider') return markup.divider(item.text);
  if (item.kind === 'unread')
    return `<div tabindex="-1"><div><span aria-live="polite">${escapeHtml(item.text)}</span></div></div>`;
  const id = dataId(era, conversation, item);
  if (item.kind === 'system')
    return markup.row({ id, side: null, inner: noticeHtml(markup, item), shell: false, aligned });
  if (item.kind === 'shell')
    return markup.virtualises ? markup.row({ id, side: item.side, inner: '', shell: true, aligned }) : '';
  const inner = markup.bubble({
    tail: item.first ? markup.icon(`tail-${item.side}`) : '',
    picture: pictureHtml(markup, conversation, words, item),
    label: labelHtml(conversation, words, item),
    heading: headingHtml(markup, conversation, words, item),
    content: contentHtml(markup, words, item),
    hover: hoverHtml(markup, words, item),
    reaction: reactionHtml(markup, words, item),
  });
  return markup.row({ id, side: item.side, inner, shell: false, aligned });
}
