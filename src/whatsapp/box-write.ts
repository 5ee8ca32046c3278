/** The ways in which text goes into a compose box, and comes out again. None of them presses a key or a button. */
import { rangeOf, select } from './box-caret.ts';
import { readComposerText } from './box-text.ts';
import { LEXICAL } from './selectors.ts';
import { turn } from './waiting.ts';

/** Since August 2023 the box is a Lexical editor: it keeps a model of its own, and only events reach that. */
export const isLexical = (box: Element): boolean => box.matches(LEXICAL);

/** One synthetic paste. True where the page has taken it; the text may appear later. */
export function paste(box: HTMLElement, text: string): boolean {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const event = new ClipboardEvent('paste', {
    clipboardData,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  return !box.dispatchEvent(event);
}

/**
 * Into a plain box, which has no model but its DOM: as typed, at the selection, at once, and one step for undo. Never
 * for Lexical, which loses line ends this way or takes the text twice.
 */
export function typeInto(box: HTMLElement, text: string): void {
  const { ownerDocument } = box;
  for (const [i, line] of text.split('\n').entries()) {
    if (i > 0) ownerDocument.execCommand('insertLineBreak');
    if (line !== '') ownerDocument.execCommand('insertText', false, line);
  }
}

/**
 * Takes out what we have put in: so many characters from a place on. True where the box then reads as it did before.
 * Done in one turn, so that nobody can act on what stood there in between.
 */
export async function takeOut(
  box: HTMLElement,
  from: number,
  length: number,
  before: string,
): Promise<boolean> {
  const range = rangeOf(box, from, from + length);
  if (!range) return false;
  select(box, range);
  if (isLexical(box))
    box.dispatchEvent(
      new InputEvent('beforeinput', {
        inputType: 'deleteContentBackward',
        bubbles: true,
        cancelable: true,
        composed: true,
      }),
    );
  else box.ownerDocument.execCommand('delete');
  // The editor draws its model in a microtask.
  await turn();
  return readComposerText(box) === before;
}
