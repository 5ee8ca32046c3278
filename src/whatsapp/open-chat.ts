/** Opens a chat from its rendered row in the list: the page does not reload, and nothing is searched or scrolled. */
import { cleanTitle } from '../core/conversation/model.ts';
import { type OpenChatCode, OpenChatError } from './errors.ts';
import { foldName } from './labels.ts';
import { composerVerdict, phoneOfTitle, readChat, readHeader } from './read-chat.ts';
import { type ChatListRow, readChatList } from './read-list.ts';

export interface ChatTarget {
  /** See `chatKey`. */
  key: string;
  title: string;
}

export type OpenChatResult = { ok: true } | { ok: false; code: OpenChatCode };

const OPEN_MS = 4000;
const STEP_MS = 50;

/** The same chat by name, or by phone number where the title is one. */
function isTarget(title: string, target: ChatTarget): boolean {
  if (target.title !== '') return foldName(title) === foldName(target.title);
  const name = target.key.replace(/^(?:group|chat):/, '');
  return phoneOfTitle(title) === name || cleanTitle(title).normalize('NFC').toLocaleLowerCase('und') === name;
}

function isOpen(document: Document, target: ChatTarget): boolean {
  const header = readHeader(document);
  return (
    header !== null && isTarget(header.title, target) && composerVerdict(document, header.title) !== 'other'
  );
}

function press(row: ChatListRow): void {
  for (const type of ['mousedown', 'mouseup', 'click'])
    row.name.dispatchEvent(
      new MouseEvent(type, { bubbles: true, cancelable: true, composed: true, button: 0, view: window }),
    );
}

async function open(document: Document, target: ChatTarget, signal: AbortSignal): Promise<void> {
  if (signal.aborted) throw new OpenChatError('aborted');
  const rows = readChatList(document).filter((row) => isTarget(row.title, target));
  if (isOpen(document, target) && (rows.length < 2 || readChat(document).key === target.key)) return;
  if (rows.length > 1) throw new OpenChatError('ambiguous');
  const [row] = rows;
  if (!row) throw new OpenChatError('not-rendered');
  press(row);
  const started = performance.now();
  while (!isOpen(document, target)) {
    if (performance.now() - started > OPEN_MS) throw new OpenChatError('not-opened');
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
    if (signal.aborted) throw new OpenChatError('aborted');
  }
}

/**
 * Opens the chat with this name by pressing its row, and waits until the header and the composer name it.
 *
 * `ambiguous`: several rendered rows bear the name, and guessing would open somebody else's chat. `not-rendered`: it is
 * not among the rows the page has drawn.
 */
export async function openChat(
  document: Document,
  target: ChatTarget,
  signal: AbortSignal,
): Promise<OpenChatResult> {
  try {
    await open(document, target, signal);
    return { ok: true };
  } catch (error) {
    if (error instanceof OpenChatError) return { ok: false, code: error.code };
    throw error;
  }
}
