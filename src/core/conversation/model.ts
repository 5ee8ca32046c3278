/**
 * What a chat is, once it has been read: the vocabulary that the page reader fills and everything else consumes.
 * A value that the page does not show is null; nothing here is ever a guess.
 */

/** Whose message it is. `unknown` is an honest answer; `system` is nobody's (notices, calls, encryption notes). */
export type Direction = 'in' | 'out' | 'unknown' | 'system';

export type MessageKind =
  | 'text'
  | 'image'
  | 'album'
  | 'video'
  | 'voice'
  | 'document'
  | 'sticker'
  | 'contact'
  | 'poll'
  | 'location'
  | 'order'
  | 'system'
  | 'unsupported';

export interface ChatMessage {
  /** WhatsApp's `data-id`, whatever its era's grammar; null where the page shows none. */
  id: string | null;
  direction: Direction;
  /** As the page prints it: a name, or a phone number in groups. */
  author: string | null;
  /** The raw `data-pre-plain-text`, kept as evidence. */
  pre: string | null;
  /** The instant in epoch milliseconds (minute resolution) where date and time are both certain. */
  at: number | null;
  /** The clock text as displayed ("10:05", "2:05 PM"), null where none. */
  clock: string | null;
  /** Body with line breaks (`\n`) and emoji; null for media without a caption, shells and deleted messages. */
  text: string | null;
  kind: MessageKind;
  quoted: { author: string | null; text: string | null } | null;
  forwarded: boolean;
  edited: boolean;
  deleted: boolean;
  /** "Read more": the page holds only the beginning. */
  truncated: boolean;
}

export type ChatKind = 'person' | 'business' | 'group' | 'self' | 'channel' | 'unknown' | 'none';

export interface Chat {
  /** Lasting key for what we store about this chat: see `chatKey`. Empty string for kind `none`. */
  key: string;
  /** The header's title as shown (bidi marks stripped). */
  title: string;
  /** E.164 with leading `+`, only where the page shows one. */
  phone: string | null;
  kind: ChatKind;
}

/** One reading of the open chat. `settled` is false while header, composer label and messages still disagree (mid-switch). */
export interface ChatSnapshot {
  chat: Chat;
  messages: ChatMessage[];
  settled: boolean;
}

/** Bidi controls and zero-width marks that WhatsApp wraps around names and numbers. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** A title without invisible marks, with ordinary spaces. Emoji keep their joiner (U+200D) only inside a sequence. */
export function cleanTitle(title: string): string {
  return title
    .replace(/\u200d(?!\p{Extended_Pictographic})/gu, '')
    .replace(INVISIBLE, (mark) => (mark === '\u200d' ? mark : ''))
    .replace(/[\u00a0\u202f\s]+/g, ' ')
    .trim();
}

/**
 * The key under which promises, drafts and remembered facts of a chat are kept: the phone number where one is
 * shown, else the normalised title; groups apart from persons of the same name.
 */
export function chatKey(title: string, kind: ChatKind, phone: string | null): string {
  const name = phone ?? cleanTitle(title).normalize('NFC').toLocaleLowerCase('und');
  return `${kind === 'group' ? 'group' : 'chat'}:${name}`;
}

/** The phone number a chat's key was made from, as E.164; null where it was a name. */
export function phoneOfKey(key: string): string | null {
  return /^chat:(\+\d{7,15})$/.exec(key)?.[1] ?? null;
}

/** Silence after which the customer's next message begins a new matter: a "thanks!" of last week waits for nothing. */
const NEW_MATTER_MS = 48 * 3_600_000;

/**
 * The customer's messages since our last reply, oldest first, from the last long silence on: what the next reply has
 * to answer. Messages without a known time belong to what stands around them.
 */
export function messagesSinceOurReply(messages: readonly ChatMessage[]): ChatMessage[] {
  let start = 0;
  for (let i = messages.length - 1; i >= 0; i--) {
    if (messages[i]?.direction === 'out') {
      start = i + 1;
      break;
    }
  }
  const unanswered = messages.slice(start).filter((m) => m.direction === 'in');
  let from = 0;
  let before: number | null = null;
  unanswered.forEach((message, i) => {
    if (message.at !== null && before !== null && message.at - before > NEW_MATTER_MS) from = i;
    before = message.at ?? before;
  });
  return unanswered.slice(from);
}
