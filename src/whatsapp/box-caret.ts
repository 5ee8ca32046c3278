/** The caret of a compose box. */

import { composerOffset, pointAt } from './box-text.ts';
import { findComposer, isShown } from './composer-box.ts';

/** The end of the box: where its last line ends. */
export function endOf(box: HTMLElement): Range {
  const range = box.ownerDocument.createRange();
  const last = box.lastElementChild;
  range.selectNodeContents(last && last.tagName === 'P' ? last : box);
  range.collapse(false);
  return range;
}

/** From so many characters of the box's text to so many. */
export function rangeOf(box: HTMLElement, from: number, to: number): Range | null {
  const start = pointAt(box, from);
  const end = pointAt(box, to);
  if (!start || !end) return null;
  const range = box.ownerDocument.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

/**
 * Gives the box the focus and this selection, and tells the editor at once. The browser's own word of it comes in a task
 * of its own, up to some frames later; an editor whose node is exchanged before then would put a paste where its caret
 * was before, over words that happened to be marked. Said twice, since Lexical ignores one event after each drawing of
 * its own.
 */
export function select(box: HTMLElement, range: Range): void {
  const { ownerDocument } = box;
  const selection = ownerDocument.getSelection();
  if (!selection) return;
  box.focus({ preventScroll: true });
  selection.removeAllRanges();
  selection.addRange(range);
  for (let i = 0; i < 2; i++) ownerDocument.dispatchEvent(new Event('selectionchange'));
}

/** How many characters stand before the caret; null where the box has neither focus nor caret. */
export function caretIn(box: HTMLElement): number | null {
  const selection = box.ownerDocument.getSelection();
  if (!selection?.focusNode || box.ownerDocument.activeElement !== box) return null;
  return composerOffset(box, selection.focusNode, selection.focusOffset);
}

/** Puts the caret into the compose box: where it was in it, else at the end. False where there is none. */
export function focusComposer(document: Document): boolean {
  const box = findComposer(document)?.box;
  if (!box || !isShown(box)) return false;
  const anchor = document.getSelection()?.anchorNode;
  if (anchor && anchor !== box && box.contains(anchor)) box.focus({ preventScroll: true });
  else select(box, endOf(box));
  return document.activeElement === box;
}
