/** What the replica knows: chats, their messages, and what is on the screen. */

export type ChatKind = 'person' | 'business' | 'group' | 'announcement' | 'self';
export type Tick = 'pending' | 'sent' | 'delivered' | 'read';

export type Body =
  | { kind: 'text'; text: string }
  /** One photo, or an album of several; names are scenes of art/photos.ts. */
  | { kind: 'photo'; photos: string[]; caption?: string }
  | { kind: 'voice'; seconds: number }
  | { kind: 'document'; name: string; pages: number; size: string }
  | { kind: 'deleted' }
  | { kind: 'notice'; text: string; icon: 'lock' | 'call' | null };

export interface Message {
  /** Bare hex id, as on the page since mid-2026 (doc §5.2). */
  id: string;
  /** `me`, `them`, `system`, or in groups the member's name. */
  author: string;
  /** Epoch milliseconds. */
  at: number;
  body: Body;
  tick?: Tick;
  quote?: { author: string; text: string };
  forwarded?: boolean;
  edited?: boolean;
  reaction?: string;
}

export interface Chat {
  key: string;
  /** As the header shows it, bidi marks included. */
  title: string;
  kind: ChatKind;
  /** Shown in the drawer; null where no number range is reserved for invented people of that country. */
  phone: string | null;
  about: string;
  members: string[];
  favourite: boolean;
  pinned: boolean;
  messages: Message[];
  unread: number;
  /** Where the unread divider stands while the chat is open. */
  dividerBefore: string | null;
  draft: string;
  /** How many prepared answers this customer has given already. */
  answered: number;
}

export interface State {
  chats: Chat[];
  /** Key of the open chat, null on the start screen. */
  open: string | null;
  /** Id of the message at which it was opened, null for the newest ones. */
  openAt: string | null;
  /** The chat that was open before, for the moments of a switch in which the page shows both. */
  previous: string | null;
  /** Who is writing just now, by chat key. */
  typing: Record<string, string>;
  presence: Record<string, string>;
  search: string;
  filter: 'all' | 'unread' | 'favourites' | 'groups';
  drawer: boolean;
  settings: boolean;
  captionDialog: boolean;
  /** Id of the message that the next one answers. */
  replyTo: string | null;
  theme: 'light' | 'dark';
  toast: string;
  /** How many scripted events have happened: they do not happen again after a reload. */
  scriptDone: number;
}

/** Our own name as it stands before our messages in `data-pre-plain-text`. */
export const OWN_NAME = 'Mei';

export function textOf(body: Body): string {
  if (body.kind === 'text') return body.text;
  if (body.kind === 'photo') return body.caption ?? '';
  return '';
}

export function lastMessage(chat: Chat): Message | undefined {
  return chat.messages.findLast((message) => message.author !== 'system') ?? chat.messages.at(-1);
}

/** Without the bidi marks that wrap unsaved numbers. */
export function plainTitle(title: string): string {
  return title.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
}
