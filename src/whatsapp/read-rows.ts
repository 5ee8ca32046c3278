/** Finds the messages' elements in the page, in page order: the outermost one of each message. */
import type { Health } from './health.ts';
import { COPYABLE, MAIN, MSG_CONTAINER, OUTSIDE_CHAT, PRE, ROW_CANDIDATES } from './selectors.ts';

/** Grammars of all eras: `true|false_<chat>_<id>…` and the bare id. */
const KNOWN_ID = /^(?:(?:true|false)_\S+|[0-9A-Fa-f]{16,40})$/;

export interface Row {
  element: Element;
  id: string | null;
}

/**
 * A bubble without row and id (part of a saved page): its element grows until it would hold a second message.
 */
function growLoose(pre: Element): Element {
  let grown = pre;
  while (grown.parentElement && !['BODY', 'SECTION', 'MAIN', 'HTML'].includes(grown.parentElement.tagName)) {
    const parent = grown.parentElement;
    const known = grown.querySelectorAll(PRE).length + (grown === pre ? 1 : 0);
    if (parent.id === 'main' || parent.querySelectorAll(PRE).length > known) break;
    if (parent.querySelector('[data-id], header, footer')) break;
    grown = parent;
  }
  return grown;
}

/** No more than so many candidates stand for one message: its row, its id, its words, and what they nest. */
const CANDIDATES_PER_ROW = 4;

/**
 * The messages' rows. Without `#main` (a part of a saved page) they are looked for in the whole document.
 * @param newest only about so many, from the end; all where left out
 */
export function findRows(document: Document, health?: Health, newest = Number.POSITIVE_INFINITY): Row[] {
  const main = document.querySelector(MAIN);
  const candidates = (main ?? document).querySelectorAll(ROW_CANDIDATES);
  const first = Math.max(0, candidates.length - newest * CANDIDATES_PER_ROW);
  const some = first === 0 ? [...candidates] : [...candidates].slice(wholeMessage(candidates, first));
  const rows = rowsAmong(some, main, health);
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

/** Back to the first candidate of a message, so that none is cut in two. */
function wholeMessage(candidates: ArrayLike<Element>, from: number): number {
  let at = from;
  while (at > 0 && candidates[at]?.parentElement?.closest(ROW_CANDIDATES)) at--;
  return at;
}

function rowsAmong(candidates: readonly Element[], main: Element | null, health?: Health): Row[] {
  const rows: Row[] = [];
  const taken = new Set<Element>();
  const insideTaken = (element: Element): boolean => {
    for (let up = element.parentElement; up && up !== main; up = up.parentElement)
      if (taken.has(up)) return true;
    return false;
  };
  for (const element of candidates) {
    if (insideTaken(element)) continue;
    const id = element.getAttribute('data-id');
    const known = id !== null && KNOWN_ID.test(id);
    if (!known && element.querySelector('[data-id]') && hasKnownInside(element)) continue;
    if (element.closest(OUTSIDE_CHAT)) continue;
    if (known) {
      taken.add(element);
      rows.push({ element, id });
      health?.note('rows', 'data-id');
      continue;
    }
    const isMessage = element.matches('.message-in, .message-out');
    if (
      isMessage ||
      (element.getAttribute('role') === 'row' &&
        element.querySelector(`${PRE}, ${MSG_CONTAINER}, ${COPYABLE}, .message-in, .message-out`))
    ) {
      taken.add(element);
      // An id of a grammar we do not know is still the page's name for the message.
      const own = id ?? element.querySelector('[data-id]')?.getAttribute('data-id') ?? null;
      rows.push({ element, id: own });
      health?.note('rows', own === null ? 'loose' : 'data-id');
      continue;
    }
    if (element.matches(PRE)) {
      const grown = growLoose(element);
      if (insideTaken(grown) || taken.has(grown)) continue;
      taken.add(grown);
      rows.push({ element: grown, id });
      health?.note('rows', 'loose');
    }
  }
  return rows;
}

function hasKnownInside(element: Element): boolean {
  for (const inner of element.querySelectorAll('[data-id]'))
    if (KNOWN_ID.test(inner.getAttribute('data-id') ?? '')) return true;
  return false;
}
