/**
 * Opens a chat that the user asked for: by its row where the list has drawn it, else by WhatsApp's own search, else by
 * a link where its number is known. The page does not reload, and whatever was opened is checked by its header.
 */
import { andSee, type ChatTarget, isOpen } from './chat-target.ts';
import { type OpenChatCode, OpenChatError } from './errors.ts';
import { followLink } from './open-by-link.ts';
import { press, rowOf } from './open-by-row.ts';
import { openBySearch } from './open-by-search.ts';
import { readChatList } from './read-list.ts';
import { findSearchBox, readSearch } from './search-box.ts';
import { LIST_GRID } from './selectors.ts';
import { type Hand, watchHand } from './the-hand.ts';
import { until } from './until.ts';

/** `opened`: for `other-chat`, which one is open now. */
export type OpenChatResult = { ok: true } | { ok: false; code: OpenChatCode; opened: string | null };

export interface Opening {
  target: ChatTarget;
  signal: AbortSignal;
  /** It is not in view and will take a moment. */
  onSearch: () => void;
}

/** A tab that has just been opened loads its chats for that long. */
const LIST_MS = 20_000;
/** The page asks its server whether the number is on WhatsApp. */
const LINK_MS = 8000;

/** Opens chats one at a time: a later wish ends an earlier one, and begins when that has tidied up. */
export function createChatOpener(document: Document): (opening: Opening) => Promise<OpenChatResult> {
  let last: { controller: AbortController; done: Promise<unknown> } | null = null;
  return (opening) => {
    const controller = new AbortController();
    const before = last;
    before?.controller.abort(new OpenChatError('aborted'));
    const begin = () => attempt(document, opening, controller);
    const done = before ? before.done.then(begin, begin) : begin();
    last = { controller, done };
    return done;
  };
}

async function attempt(
  document: Document,
  opening: Opening,
  controller: AbortController,
): Promise<OpenChatResult> {
  const { signal } = opening;
  const end = () => controller.abort(new OpenChatError('aborted'));
  signal.addEventListener('abort', end);
  if (signal.aborted) end();
  const hand = watchHand(document, controller);
  try {
    controller.signal.throwIfAborted();
    await open(document, opening, hand, controller.signal);
    return { ok: true };
  } catch (error) {
    if (error instanceof OpenChatError) return { ok: false, code: error.code, opened: error.opened };
    throw error;
  } finally {
    hand.stop();
    signal.removeEventListener('abort', end);
  }
}

const isListThere = (document: Document) =>
  document.querySelector(LIST_GRID) !== null || readChatList(document).length > 0;

async function open(
  document: Document,
  { target, onSearch }: Opening,
  hand: Hand,
  signal: AbortSignal,
): Promise<void> {
  if (isOpen(document, target)) return;
  if (!isListThere(document)) {
    onSearch();
    await until(document.documentElement, () => isListThere(document), { ms: LIST_MS, signal });
  }
  // Among what the user has searched stand hits in messages, which open the chat at an old one.
  const box = findSearchBox(document);
  const searched = box !== null && readSearch(box) !== '';
  const find = () => (searched ? null : rowOf(readChatList(document), target));
  if (await andSee(document, target, () => press(find), signal)) return;
  let found: boolean | 'ambiguous' = find() === 'ambiguous' && 'ambiguous';
  if (!found) {
    onSearch();
    found = await openBySearch(document, target, hand, signal);
  }
  if (found === true) return;
  const { phone } = target;
  if (phone === null) throw new OpenChatError(found === false ? 'not-found' : found);
  if (!(await andSee(document, target, () => followLink(document, phone), signal, LINK_MS)))
    throw new OpenChatError('not-opened');
}
