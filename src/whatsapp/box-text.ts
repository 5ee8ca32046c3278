/** Reads a compose box as text, and tells places in it by how many characters stand before them. */
import { isForeign } from './read-text.ts';

const LINE_TAGS: ReadonlySet<string> = new Set(['P', 'DIV', 'LI']);

/** A place in the DOM, as a range's boundary. */
interface Point {
  node: Node;
  offset: number;
}

interface Visitor {
  /** A text node, and how many characters stand before it. */
  words?(node: Text, before: number): void;
  /** A place between the children of an element. */
  between?(node: Element, index: number, before: number): void;
}

/**
 * Each paragraph is a line; plain boxes hold words, line feeds and `<br>` without paragraphs, or the first line bare and
 * the others in blocks. A `<br>` ends a line only where something else stands in its paragraph.
 */
function readBox(box: Element, visit: Visitor = {}): string {
  let text = '';
  let begun = false;
  let afterLine = false;
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      visit.words?.(node as Text, text.length);
      text += (node as Text).data;
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
    let index = 0;
    visit.between?.(node, 0, text.length);
    for (const child of node.childNodes) {
      if (node === box) startLine(child);
      walk(child);
      index++;
      visit.between?.(node, index, text.length);
    }
  };
  /** A line of the box's own begins at a block, and after one. */
  const startLine = (child: Node): void => {
    if (child instanceof Element && isForeign(child)) return;
    const line = child instanceof Element && LINE_TAGS.has(child.tagName);
    if (begun && (line || afterLine)) text += '\n';
    begun = true;
    afterLine = line;
  };
  walk(box);
  return text;
}

/** Browsers make of blanks in an editor whichever kind they like. */
export const plainSpaces = (text: string): string => text.replace(/\u00a0/g, ' ');

/** The text in the box, lines joined by `\n`, emoji as characters, blanks of one kind. */
export function readComposerText(box: Element): string {
  return plainSpaces(readBox(box));
}

/** How many characters of the box's text stand before a place in it; null where the place is outside. */
export function composerOffset(box: Element, node: Node, offset: number): number | null {
  if (!box.contains(node)) return null;
  let found: number | null = null;
  readBox(box, {
    words(text, before) {
      if (text === node) found ??= before + Math.min(offset, text.length);
    },
    between(element, index, before) {
      if (element === node && index === offset) found ??= before;
    },
  });
  return found;
}

/** The place that so many characters of the box's text stand before; null where there is none. */
export function pointAt(box: Element, offset: number): Point | null {
  let inText: Point | null = null;
  let inElement: Point | null = null as Point | null;
  readBox(box, {
    words(node, before) {
      if (inText === null && before <= offset && offset <= before + node.length)
        inText = { node, offset: offset - before };
    },
    between(node, index, before) {
      // An empty line holds no text node, only itself.
      if (before === offset && (inElement === null || inElement.node === box))
        inElement = { node, offset: index };
    },
  });
  return inText ?? inElement;
}
