/** Finds the messages' elements in the page, in page order: the outermost one of each message. */
import type { Health } from './health.ts';
import { lastMatches } from './page-parts.ts';
import {
  ALIGNED_ITEM,
  LIST_CELL,
  MAIN,
  MSG_CONTAINER,
  ONE_A_MESSAGE,
  OUTSIDE_CHAT,
  PRE,
  QUOTE,
  ROW_CANDIDATES,
  ROW_CONTENT,
} from './selectors.ts';

/** Grammars of all eras: `true|false_<chat>_<id>…` and the bare id; an album's, around those of its pictures. */
const KNOWN_ID = /^(?:album-\S+|(?:true|false)_\S+|[0-9A-Fa-f]{16,40})$/;
const NO_ROW = `${OUTSIDE_CHAT}, ${QUOTE}`;
const HOLDERS: ReadonlySet<string> = new Set(['BODY', 'SECTION', 'MAIN', 'HTML']);

export interface Row {
  element: Element;
  id: string | null;
}

/**
 * A bubble without row and id (part of a saved page): its element grows until it would hold a second message.
 * @param lines all of the page's, in page order; an element that holds another one holds one of its neighbours
 */
function growLoose(lines: readonly Element[], i: number): Element | null {
  let grown = lines[i];
  if (!grown) return null;
  let next = i + 1;
  while (next < lines.length && lines[next] && grown.contains(lines[next] as Element)) next++;
  const neighbours = [lines[i - 1], lines[next]];
  for (let parent = grown.parentElement; parent; parent = parent.parentElement) {
    const around: Element = parent;
    if (around.id === 'main' || HOLDERS.has(around.tagName)) break;
    if (neighbours.some((line) => line && around.contains(line))) break;
    if (around.querySelector('[data-id], header, footer')) break;
    grown = around;
  }
  return grown;
}

/** One message at most: a foreign node's id around a whole list is no message's. */
const holdsOne = (element: Element): boolean =>
  ONE_A_MESSAGE.every((selector) => element.querySelectorAll(selector).length <= 1);

/** No more than so many candidates stand for one message: its row, its id, its side, its bubble, and its words. */
const CANDIDATES_PER_ROW = 5;

/**
 * The messages' rows. Without `#main` (a part of a saved page) they are looked for in the whole document.
 * @param newest only about so many, from the end; all where left out
 */
export function findRows(document: Document, health?: Health, newest = Number.POSITIVE_INFINITY): Row[] {
  const main = document.querySelector(MAIN);
  const root = main ?? document.documentElement;
  const candidates = Number.isFinite(newest)
    ? lastMatches(root, ROW_CANDIDATES, newest * CANDIDATES_PER_ROW)
    : [...root.querySelectorAll(ROW_CANDIDATES)];
  const rows = rowsAmong(candidates, main, health);
  return rows.length > newest ? rows.slice(-newest) : rows;
}

/** The rows in an element that was put into the list, itself among them. */
export function findRowsIn(element: Element, health?: Health): Row[] {
  const inside = [...element.querySelectorAll(ROW_CANDIDATES)];
  return rowsAmong(
    element.matches(ROW_CANDIDATES) ? [element, ...inside] : inside,
    element.closest(MAIN),
    health,
  );
}

function rowsAmong(candidates: readonly Element[], main: Element | null, health?: Health): Row[] {
  const rows: Row[] = [];
  /** In page order, what a row holds follows it before anything else does. */
  let last: Element | null = null;
  let lines: Element[] | null = null;
  let at = 0;
  const take = (element: Element, id: string | null) => {
    last = element;
    rows.push({ element, id });
    health?.note('rows', id === null ? 'loose' : 'data-id');
  };
  for (const element of candidates) {
    const before = last as Element | null;
    if (before?.contains(element)) continue;
    const id = element.getAttribute('data-id');
    const known = id !== null && KNOWN_ID.test(id);
    if (!known && hasKnownInside(element)) continue;
    if (element.closest(NO_ROW)) continue;
    if (known) {
      take(element, id);
      continue;
    }
    if (element.matches('.message-in, .message-out')) {
      take(element, id ?? idInside(element));
      continue;
    }
    if (element.getAttribute('role') === 'row') {
      // An id of a grammar we do not know is still the page's name for the message.
      if (element.querySelector(ROW_CONTENT) && !element.querySelector(LIST_CELL))
        take(element, id ?? idInside(element));
      continue;
    }
    if (id !== null && holdsOne(element) && has(element, ROW_CONTENT)) take(element, id);
    else if (element.matches(MSG_CONTAINER)) take(element.closest(ALIGNED_ITEM) ?? element, null);
    else if (element.matches(PRE)) {
      lines ??= [...(main ?? element.ownerDocument).querySelectorAll(PRE)];
      at = lines.indexOf(element, at);
      const grown = growLoose(lines, at);
      take(grown === null || (before && grown.contains(before)) ? element : grown, null);
    }
  }
  return rows;
}

const has = (element: Element, selector: string): boolean =>
  element.matches(selector) || element.querySelector(selector) !== null;

const idInside = (element: Element): string | null =>
  element.querySelector('[data-id]')?.getAttribute('data-id') ?? null;

/** Holds a message whose id we know; the ids of what it quotes, or of an album's pictures, do not count. */
function hasKnownInside(element: Element): boolean {
  for (const inner of element.querySelectorAll('[data-id]'))
    if (KNOWN_ID.test(inner.getAttribute('data-id') ?? '') && !inner.closest(QUOTE)) return true;
  return false;
}
