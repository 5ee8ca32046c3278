/**
 * Finds a chat with WhatsApp's own search, as a hand would, and puts everything back: the words in the search box, the
 * list's position, and the focus where it was taken.
 */
import type { ChatTarget } from './chat-target.ts';
import { andSee, nameOf } from './chat-target.ts';
import { press, rowOf } from './open-by-row.ts';
import { type ChatListRow, readListSections } from './read-list.ts';
import { findSearchBox, readSearch, writeSearch } from './search-box.ts';
import { PANE_SIDE, SIDE } from './selectors.ts';
import type { Hand } from './the-hand.ts';
import { until } from './until.ts';

const RESULTS_MS = 4000;
/** Results come in parts: chats first, messages later. */
const QUIET_MS = 250;
const RESTORE_MS = 1500;

/**
 * The target among the search results: the first section that has it. Hits in messages bear names of chats as well, and
 * open the chat at an old message, but they come last, whatever the page's language calls them.
 */
function resultOf(document: Document, target: ChatTarget): ChatListRow | 'ambiguous' | null {
  for (const rows of readListSections(document)) {
    const row = rowOf(rows, target);
    if (row) return row;
  }
  return null;
}

/**
 * Searches, presses the result and waits until it is open.
 *
 * @returns false where there is no search, or nothing of this name in it; `ambiguous` where several bear it
 * @throws OpenChatError
 */
export async function openBySearch(
  document: Document,
  target: ChatTarget,
  hand: Hand,
  signal: AbortSignal,
): Promise<boolean | 'ambiguous'> {
  const box = findSearchBox(document);
  if (!box) return false;
  const query = target.phone?.replace(/\D/g, '') ?? nameOf(target);
  const restore = remember(document, box, query, hand);
  try {
    const root = document.querySelector(SIDE) ?? document.body;
    if (!(await writeSearch(document, query, signal))) return false;
    const find = () => resultOf(document, target);
    const found = await until(root, find, { ms: RESULTS_MS, quietMs: QUIET_MS, signal });
    if (found === 'ambiguous') return found;
    return found !== null && (await andSee(document, target, () => press(find), signal));
  } finally {
    await restore();
  }
}

/** What the search will disturb, and the way back. What the user has typed meanwhile stays. */
function remember(document: Document, box: HTMLElement, query: string, hand: Hand): () => Promise<void> {
  const text = readSearch(box);
  const top = document.querySelector(PANE_SIDE)?.scrollTop ?? 0;
  const focusBefore = focusOf(document);
  return async () => {
    await hand.lifted();
    const now = findSearchBox(document);
    const ours = now !== null && [query, ''].includes(readSearch(now));
    // Where the page has moved the focus on, to the compose box of the chat it opened, it belongs.
    const returnFocus = document.activeElement === now ? focusBefore : focusOf(document);
    const { signal } = new AbortController();
    if (ours && readSearch(now) !== text) await writeSearch(document, text, signal);
    if (document.activeElement === findSearchBox(document)) returnFocus();
    const pane = document.querySelector(PANE_SIDE);
    if (!pane) return;
    const reaches = () => pane.scrollHeight - pane.clientHeight >= top;
    await until(pane, reaches, { ms: RESTORE_MS, quietMs: 100, signal });
    pane.scrollTop = top;
  };
}

/** Who has the focus now, and with which selection; called, it has it again. */
function focusOf(document: Document): () => void {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const selection = document.getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null;
  return () => {
    if (!(element instanceof HTMLElement) || element === document.body || !element.isConnected) {
      const { activeElement } = document;
      if (activeElement instanceof HTMLElement) activeElement.blur();
      return;
    }
    element.focus({ preventScroll: true });
    if (range && element.isContentEditable && element.contains(range.startContainer)) {
      selection?.removeAllRanges();
      selection?.addRange(range);
    }
  };
}
