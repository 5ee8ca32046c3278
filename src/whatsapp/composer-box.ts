/** Finds the compose box of the open chat and reads what it holds. Read only. */
import { isForeign } from './read-text.ts';
import {
  ANY_ICON,
  COMPOSER,
  MAIN,
  MAIN_FOOTER,
  MAYBE_EDITABLE,
  NOT_A_CAPTION,
  OTHER_EDITOR,
  SEND_ICON,
  SEND_SLOT,
  VOICE_ICON,
} from './selectors.ts';

export interface FoundComposer {
  box: HTMLElement;
  rung: string;
}

/**
 * The compose box, inside `#main footer` only; null in blocked chats, announcement groups, channels, or while several
 * boxes answer at once. Look it up anew each time: the page replaces the node.
 */
export function findComposer(document: Document): FoundComposer | null {
  const footer = document.querySelector(MAIN_FOOTER);
  if (!footer) return null;
  for (const { name, selector } of COMPOSER) {
    const boxes = [...footer.querySelectorAll<HTMLElement>(selector)].filter((b) => !isForeign(b));
    if (boxes.length === 1 && boxes[0]) return { box: boxes[0], rung: name };
    if (boxes.length > 1) {
      const shown = boxes.filter(isShown);
      return shown.length === 1 && shown[0] ? { box: shown[0], rung: name } : null;
    }
  }
  return null;
}

/** True where the element takes room on the screen. */
export function isShown(element: Element): boolean {
  return element.isConnected && element.getClientRects().length > 0;
}

/** An open caption box of a picture to be sent, or another editor over the chat. */
export function isMediaEditorOpen(document: Document): boolean {
  for (const editor of document.querySelectorAll(OTHER_EDITOR))
    if (!editor.closest(NOT_A_CAPTION) && isShown(editor)) return true;
  return false;
}

/** The footer shows Send instead of the microphone: the page itself believes that there is text. */
export function hasSendButton(document: Document): boolean {
  const footer = document.querySelector(MAIN_FOOTER);
  if (!footer) return false;
  if (footer.querySelector(SEND_ICON)) return true;
  for (const button of footer.querySelectorAll(SEND_SLOT))
    if (button.querySelector(ANY_ICON) && !button.querySelector(VOICE_ICON) && !button.matches(VOICE_ICON))
      return true;
  return false;
}

/** True while the page is where the composer used to be, but no known rung finds it there. */
export function composerMoved(document: Document): boolean {
  if (findComposer(document)) return false;
  const footer = document.querySelector(MAIN_FOOTER);
  const pane = footer ?? document.querySelector(MAIN);
  for (const editor of pane?.querySelectorAll(MAYBE_EDITABLE) ?? [])
    if (!isForeign(editor) && isShown(editor)) return true;
  return false;
}

const LINE_TAGS: ReadonlySet<string> = new Set(['P', 'DIV', 'LI']);

/** A place in the DOM, as a range's boundary. */
interface Point {
  node: Node;
  offset: number;
}

/**
 * Reads the box as text and, for a place in the DOM, how many characters stand before it. Each paragraph is a line; a
 * `<br>` ends one only where something else stands in its paragraph.
 */
function readBox(box: Element, point: Point | null): { text: string; offset: number | null } {
  let text = '';
  let offset: number | null = null;
  let lines = 0;
  const reached = (node: Node, at: number) => {
    if (offset === null && point !== null && point.node === node && point.offset === at) offset = text.length;
  };
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      const { data } = node as Text;
      if (offset === null && point?.node === node) offset = text.length + Math.min(point.offset, data.length);
      text += data;
      return;
    }
    if (!(node instanceof Element)) return;
    if (node.tagName === 'IMG') {
      text += node.getAttribute('data-plain-text') ?? node.getAttribute('alt') ?? '';
      return;
    }
    if (node.tagName === 'BR') {
      const alone = node.parentElement?.childNodes.length === 1;
      const trailing = node.nextSibling === null && node.parentElement !== box;
      if (!alone && !trailing) text += '\n';
      return;
    }
    if (node !== box && isForeign(node)) return;
    if (node !== box && LINE_TAGS.has(node.tagName) && node.parentElement === box) {
      if (lines > 0) text += '\n';
      lines++;
    }
    let index = 0;
    reached(node, 0);
    for (const child of node.childNodes) {
      walk(child);
      index++;
      reached(node, index);
    }
  };
  walk(box);
  return { text, offset };
}

/** The text in the box, lines joined by `\n`, emoji as characters. */
export function readComposerText(box: Element): string {
  return readBox(box, null).text.replace(/\u00a0/g, ' ');
}

/** How many characters of the box's text stand before a place in it; null where the place is outside. */
export function composerOffset(box: Element, node: Node, offset: number): number | null {
  return box.contains(node) ? readBox(box, { node, offset }).offset : null;
}
