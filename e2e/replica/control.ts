/** What tests and demos read and steer, in the page's own world: `window.__replica`. */
import { edit, findChat, newChat, openChat, receive, setTyping } from './actions.ts';
import { sorted } from './chat-list/order.ts';
import type { Body, State } from './model.ts';
import { plainTitle } from './model.ts';
import { store } from './store.ts';

interface SendRecord {
  chat: string;
  text: string;
  /** `event.isTrusted` of the click or key that sent it: false means that a program did. */
  trusted: boolean;
  via: 'button' | 'enter' | 'caption';
  at: number;
}

export interface ReplicaControl {
  sends: SendRecord[];
  untrustedClicksOnSend: number;
  untrustedEnterOnComposer: number;
  /** Paste events that the composer has seen, and those it dropped because it had no selection. */
  pastes: { seen: number; withoutSelection: number };
  /** Messages of errors that the editor or the page reported. */
  errors: string[];
  /** Title, unread count and number of messages, in the order of the list. */
  readonly chats: { title: string; unread: number; messages: number }[];
  /** The model's text, paragraphs joined by a line feed; null where no composer is there. */
  composerText(): string | null;
  /** Returns whether there is such a chat. */
  openChat(title: string): boolean;
  /** A message from the other side; a chat that does not exist begins. Returns the message's id. */
  receive(title: string, content: string | ReceivedPhoto, more?: { at?: number; author?: string }): string;
  /** Another chat, even where one of this title is there already; the message is its only one. */
  addChat(title: string, text: string, at: number): void;
  /** Another text under the same id, as when its author edits it. Returns whether there is such a message. */
  edit(id: string, text: string): boolean;
  setTyping(title: string, on: boolean): void;
  state(): State;
}

interface ReceivedPhoto {
  /** Scenes of art/photos.ts; several make an album. */
  photo: string | string[];
  caption?: string;
}

let readComposer: () => string | null = () => null;

export function setComposerReader(read: () => string | null): void {
  readComposer = read;
}

function bodyOf(content: string | ReceivedPhoto): Body {
  if (typeof content === 'string') return { kind: 'text', text: content };
  const photos = Array.isArray(content.photo) ? content.photo : [content.photo];
  return { kind: 'photo', photos, ...(content.caption === undefined ? {} : { caption: content.caption }) };
}

export const control: ReplicaControl = {
  sends: [],
  untrustedClicksOnSend: 0,
  untrustedEnterOnComposer: 0,
  pastes: { seen: 0, withoutSelection: 0 },
  errors: [],
  get chats() {
    return sorted(store.getState().chats).map((chat) => ({
      title: plainTitle(chat.title),
      unread: chat.unread,
      messages: chat.messages.length,
    }));
  },
  composerText: () => readComposer(),
  openChat(title) {
    const chat = findChat(title);
    if (chat) openChat(chat.key);
    return chat !== undefined;
  },
  receive: (title, content, more = {}) =>
    receive((findChat(title) ?? newChat(title)).key, { body: bodyOf(content), ...more }),
  addChat(title, text, at) {
    receive(newChat(title).key, { body: bodyOf(text), at });
  },
  edit,
  setTyping(title, on) {
    const chat = findChat(title);
    if (chat) setTyping(chat.key, on ? '' : null);
  },
  state: () => store.getState(),
};

declare global {
  interface Window {
    __replica: ReplicaControl;
  }
}

export function exposeControl(): void {
  window.__replica = control;
  addEventListener('error', (event) => control.errors.push(String(event.message)));
  addEventListener('unhandledrejection', (event) => control.errors.push(String(event.reason)));
}
