/**
 * WhatsApp's own search over the chat list: what stands in it, and putting other words there. It has been an editor
 * and is an input today. Nothing is ever written outside `#side`.
 */
import { isShown, readComposerText } from './composer-box.ts';
import { MAIN, SEARCH_BOXES, SIDE } from './selectors.ts';
import { until } from './until.ts';

const TAKEN_MS = 1000;

/** The search box; null where the page shows none. The node may be another one at any time. */
export function findSearchBox(document: Document): HTMLElement | null {
  for (const selector of SEARCH_BOXES)
    for (const box of document.querySelectorAll<HTMLElement>(`${SIDE} ${selector}`))
      if (!box.closest(MAIN) && isShown(box)) return box;
  return null;
}

export function readSearch(box: HTMLElement): string {
  return box instanceof HTMLInputElement ? box.value : readComposerText(box);
}

/**
 * Puts words in the place of those in the search box, and looks whether they stand there. The box has the focus then,
 * as it has under a user's hand.
 */
export async function writeSearch(document: Document, text: string, signal: AbortSignal): Promise<boolean> {
  const box = findSearchBox(document);
  if (!box) return false;
  box.focus({ preventScroll: true });
  if (box instanceof HTMLInputElement) writeInput(box, text);
  else await writeEditor(box, text);
  const stands = () => {
    const now = findSearchBox(document);
    return now !== null && readSearch(now) === text;
  };
  const root = document.querySelector(SIDE) ?? box;
  return (await until(root, stands, { ms: TAKEN_MS, signal })) === true;
}

/** The page keeps the value itself and hears of changes by their event; only the native setter is heard at all. */
function writeInput(box: HTMLInputElement, text: string): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box, text);
  box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText' }));
}

/** A paste over all of it, as into the compose box; plain editors, which leave a paste alone, get a command. */
async function writeEditor(box: HTMLElement, text: string): Promise<void> {
  const { ownerDocument: document } = box;
  const before = readComposerText(box);
  const range = document.createRange();
  range.selectNodeContents(box);
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  // An editor with a model of its own learns of the selection between two frames.
  await new Promise((resolve) => setTimeout(resolve, 50));
  // Commands go where the focus is: never into another field, and least of all into the compose box.
  const { anchorNode } = document.getSelection() ?? { anchorNode: null };
  if (document.activeElement !== box || !box.contains(anchorNode) || !box.closest(SIDE)) return;
  if (readComposerText(box) !== before) return; // the user is typing here
  const data = new DataTransfer();
  data.setData('text/plain', text);
  const options = { bubbles: true, cancelable: true, composed: true };
  const event =
    text === ''
      ? new InputEvent('beforeinput', { ...options, inputType: 'deleteContentBackward' })
      : new ClipboardEvent('paste', { ...options, clipboardData: data });
  if (!box.dispatchEvent(event)) return;
  if (text === '') document.execCommand('delete');
  else document.execCommand('insertText', false, text);
}
