/** The chat that shall be opened, and how the page tells that it is the open one. */
import { OpenChatError } from './errors.ts';
import { foldName } from './labels.ts';
import { composerVerdict, phoneOfTitle, readChat, readHeader } from './read-chat.ts';
import { APP } from './selectors.ts';
import { until } from './until.ts';

export interface ChatTarget {
  /** See `chatKey`. */
  key: string;
  /** As its header showed it; may be empty. */
  title: string;
  /** E.164 where it is known, else null. */
  phone: string | null;
}

const OPEN_MS = 4000;

/** The name that list, search and header show for it. */
export function nameOf({ key, title }: ChatTarget): string {
  return title === '' ? key.replace(/^(?:group|chat):/, '') : title;
}

/** The title is the chat's number: no other chat can bear it. */
export function bearsNumber(title: string, { phone }: ChatTarget): boolean {
  return phone !== null && phoneOfTitle(title) === phone;
}

/** The title is the chat's name, which another chat may bear as well, or its number. */
export function bearsName(title: string, target: ChatTarget): boolean {
  const same = (name: string) => foldName(name).normalize('NFC');
  return bearsNumber(title, target) || same(title) === same(nameOf(target));
}

/** Header, compose box and kind of the open chat speak for the target, and nothing against it. */
export function isOpen(document: Document, target: ChatTarget): boolean {
  const header = readHeader(document);
  if (!header || !bearsName(header.title, target)) return false;
  if (composerVerdict(document, header.title) === 'other') return false;
  const { kind } = readChat(document);
  return kind === 'unknown' || (kind === 'group') === target.key.startsWith('group:');
}

/**
 * Does what shall open the target, and waits until it is the open chat.
 *
 * @param act answers false where it could do nothing
 * @returns what `act` answered
 * @throws OpenChatError `other-chat` with the name of the one that opened instead, `not-opened` where nothing moved
 */
export async function andSee(
  document: Document,
  target: ChatTarget,
  act: () => boolean,
  signal: AbortSignal,
  ms = OPEN_MS,
): Promise<boolean> {
  const title = () => readHeader(document)?.title ?? '';
  const before = title();
  if (!act()) return false;
  const root = document.querySelector(APP) ?? document.body;
  if (await until(root, () => isOpen(document, target), { ms, signal })) return true;
  const now = title();
  const other = now !== '' && now !== before && !bearsName(now, target);
  throw other ? new OpenChatError('other-chat', now) : new OpenChatError('not-opened');
}
