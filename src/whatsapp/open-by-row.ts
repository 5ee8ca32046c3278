/** Presses a chat's row: the way a hand opens a chat. The page does not reload, and nothing is scrolled. */
import { bearsName, bearsNumber, type ChatTarget } from './chat-target.ts';
import type { ChatListRow } from './read-list.ts';
import { PANE_SIDE } from './selectors.ts';

/** The one row of the target; null where none bears its name, `ambiguous` where several do: nobody guesses. */
export function rowOf(rows: readonly ChatListRow[], target: ChatTarget): ChatListRow | 'ambiguous' | null {
  const sure = rows.find(({ title }) => bearsNumber(title, target));
  if (sure) return sure;
  const named = rows.filter(({ title }) => bearsName(title, target));
  return named.length > 1 ? 'ambiguous' : (named[0] ?? null);
}

/**
 * Presses the row that `find` answers. It is asked anew before each of the three events, because the page may put
 * another node in its place on the first. False where there is none to press.
 */
export function press(find: () => ChatListRow | 'ambiguous' | null): boolean {
  for (const type of ['mousedown', 'mouseup', 'click']) {
    const row = find();
    if (row === null || row === 'ambiguous' || !row.name.closest(PANE_SIDE)) return false;
    row.name.dispatchEvent(
      new MouseEvent(type, { bubbles: true, cancelable: true, composed: true, button: 0, view: window }),
    );
  }
  return true;
}
