/** Reads the chat list's rendered rows: a window of what the user has, in no order of their own. */
import { cleanTitle } from '../core/conversation/model.ts';
import { asciiDigits } from './read-pre.ts';
import { walkText } from './read-text.ts';
import { LIST_ROW, LIST_SELECTED, LIST_TITLE_CELL, LIST_TITLE_SPAN, LIST_UNREAD } from './selectors.ts';

export interface ChatListRow {
  title: string;
  /** Unread messages, 0 where none. A mere dot counts as 1. */
  unread: number;
  selected: boolean;
  /** The node with the name: what opens the chat when clicked. */
  name: HTMLElement;
}

/** The name's node; the second titled span of a row is the preview, which may equal another chat's name. */
function findName(row: Element): HTMLElement | null {
  const cell = row.querySelector<HTMLElement>(LIST_TITLE_CELL);
  if (cell)
    return (
      cell.querySelector<HTMLElement>(LIST_TITLE_SPAN) ?? cell.querySelector<HTMLElement>('span') ?? cell
    );
  return row.querySelector<HTMLElement>(LIST_TITLE_SPAN);
}

function readUnread(row: Element, name: Element): number {
  for (const { name: rung, selector } of LIST_UNREAD) {
    for (const badge of row.querySelectorAll(selector)) {
      if (badge.contains(name)) continue;
      const text = asciiDigits((badge.textContent ?? '').trim());
      if (/^\d{1,4}\+?$/.test(text)) return Number.parseInt(text, 10);
      if (rung === 'testid') return 1;
    }
  }
  return 0;
}

function offsetOf(row: Element): number {
  const match = /translateY\((-?[\d.]+)px\)/.exec(row.getAttribute('style') ?? '');
  return match?.[1] ? Number.parseFloat(match[1]) : 0;
}

/** The rendered rows from top to bottom. Headings between search results are no rows. */
export function readChatList(document: Document): ChatListRow[] {
  const rows: (ChatListRow & { top: number })[] = [];
  for (const row of document.querySelectorAll(LIST_ROW)) {
    const name = findName(row);
    if (!name) continue;
    const title = cleanTitle(name.getAttribute('title') || walkText(name));
    if (title === '') continue;
    rows.push({
      title,
      unread: readUnread(row, name),
      selected: row.matches(LIST_SELECTED) || row.querySelector(LIST_SELECTED) !== null,
      name,
      top: offsetOf(row),
    });
  }
  return rows.sort((a, b) => a.top - b.top).map(({ top: _top, ...row }) => row);
}
