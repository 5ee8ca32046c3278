/**
 * The large parts of the page, found without walking through a thousand messages: a selector that does not match looks
 * at every element of the document, and a long chat has tens of thousands.
 */
import { MAIN, MAIN_FOOTER, MAIN_HEADER, PANE_SIDE } from './selectors.ts';

/** Where a part stood last time: its holder, by the pane that it was found in. */
const holders = new WeakMap<Element, Map<string, Element>>();

/** The first of `selector` in the pane: among its own children, else where it was last time, else anywhere. */
function partOf(document: Document, selector: string): Element | null {
  const main = document.querySelector(MAIN);
  if (!main) return null;
  const own = childOf(main, selector);
  if (own) return own;
  let known = holders.get(main);
  if (!known) {
    known = new Map();
    holders.set(main, known);
  }
  const holder = known.get(selector);
  const again = holder && main.contains(holder) ? childOf(holder, selector) : null;
  if (again) return again;
  const found = document.querySelector(selector);
  if (found?.parentElement) known.set(selector, found.parentElement);
  return found;
}

function childOf(holder: Element, selector: string): Element | null {
  for (const child of holder.children) if (child.matches(selector)) return child;
  return null;
}

export const mainHeader = (document: Document): Element | null => partOf(document, MAIN_HEADER);

export const mainFooter = (document: Document): Element | null => partOf(document, MAIN_FOOTER);

/**
 * Everything that stands beside the conversation and the chat list, outermost first: where viewers, dialogs and drawers
 * appear. The whole body where neither is there.
 */
export function partsAround(document: Document): Element[] {
  // One by one: an id alone is looked up, a list of ids is searched for.
  const kept = [document.querySelector(MAIN), document.querySelector(PANE_SIDE)].filter((p) => p !== null);
  const parts: Element[] = [];
  const walk = (element: Element): void => {
    if (kept.includes(element)) return;
    if (!kept.some((part) => element.contains(part))) {
      parts.push(element);
      return;
    }
    for (const child of element.children) walk(child);
  };
  for (const child of document.body.children) walk(child);
  return parts;
}

/** Elements that match, the newest of the pane: the last ones in page order, read from the end. */
export function lastMatches(root: Element, selector: string, limit: number): Element[] {
  const found: Element[] = [];
  let node: Element | null = deepest(root);
  while (node && node !== root) {
    if (node.matches(selector)) {
      found.push(node);
      // Not in the midst of a message: what holds it is one of them.
      if (found.length >= limit && !node.parentElement?.closest(selector)) break;
    }
    const before: Element | null = node.previousElementSibling;
    node = before ? deepest(before) : node.parentElement;
  }
  return found.reverse();
}

function deepest(element: Element): Element {
  let last = element;
  while (last.lastElementChild) last = last.lastElementChild;
  return last;
}
