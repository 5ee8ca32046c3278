/** Reads the chat list's rendered rows: a window of what the user has, in no order of their own. */
import { cleanTitle } from '../core/conversation/model.ts';
import { asciiDigits } from './read-pre.ts';
import { walkText } from './read-text.ts';
import {
  LIST_PLACED,
  LIST_ROWS,
  LIST_SELECTED,
  LIST_TITLE_CELL,
  LIST_TITLE_SPAN,
  LIST_UNREAD,
  PANE_SIDE,
} from './selectors.ts';

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
  const placed = row.closest(LIST_PLACED) ?? row;
  const match = /translateY\((-?[\d.]+)px\)/.exec(placed.getAttribute('style') ?? '');
  return match?.[1] ? Number.parseFloat(match[1]) : 0;
}

/** Rows and what stands among them: headings have been rows as well, and plain blocks beside rows. */
function rowElements(document: Document): Element[] {
  const pane = document.querySelector(PANE_SIDE);
  for (const selector of pane ? LIST_ROWS : []) {
    const rows = [...(pane?.querySelectorAll(selector) ?? [])];
    if (!rows.some(findName)) continue;
    const lists = new Set(rows.map((row) => row.parentElement));
    return [...lists].flatMap((list) => [...(list?.children ?? [])]);
  }
  return [];
}

/** The rendered rows from top to bottom, in sections where headings stand between them, as among search results. */
export function readListSections(document: Document): ChatListRow[][] {
  const sections: ChatListRow[][] = [[]];
  const placed = rowElements(document).map((row) => ({ row, top: offsetOf(row) }));
  for (const { row } of placed.sort((a, b) => a.top - b.top)) {
    const name = findName(row);
    const title = cleanTitle(name ? name.getAttribute('title') || walkText(name) : walkText(row));
    if (title === '') continue;
    if (!name) sections.push([]);
    else
      sections.at(-1)?.push({
        title,
        unread: readUnread(row, name),
        selected: row.matches(LIST_SELECTED) || row.querySelector(LIST_SELECTED) !== null,
        name,
      });
  }
  return sections;
}

/** The rendered rows from top to bottom. Headings between search results are no rows. */
export const readChatList = (document: Document): ChatListRow[] => readListSections(document).flat();
