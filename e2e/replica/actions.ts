/** Everything that can happen to a chat, whether a person, a script or a test makes it happen. */
import { messageId } from './ids.ts';
import type { Body, Chat, Message, Tick } from './model.ts';
import { plainTitle, textOf } from './model.ts';
import { options } from './page/options.ts';
import { chatOf, patchChat, store } from './store.ts';

/** Told after each message of ours; living.ts answers it. */
type SentListener = (chat: Chat, message: Message) => void;
const sentListeners = new Set<SentListener>();

export function onSent(listener: SentListener): void {
  sentListeners.add(listener);
}

export function findChat(title: string): Chat | undefined {
  const wanted = plainTitle(title).trim();
  const { chats } = store.getState();
  return chats.find((chat) => plainTitle(chat.title) === wanted) ?? chats.find((chat) => chat.key === title);
}

export function findByPhone(phone: string): Chat | undefined {
  const digits = (text: string | null): string => (text ?? '').replace(/\D/g, '');
  const wanted = digits(phone);
  return wanted ? store.getState().chats.find((chat) => digits(chat.phone) === wanted) : undefined;
}

/** @param at id of a message to open it at, as a hit of the search does */
export function openChat(key: string, at: string | null = null): void {
  const { open } = store.getState();
  if (open === key) {
    store.setState({ openAt: at });
    return;
  }
  if (open) patchChat(open, { dividerBefore: null });
  const chat = chatOf(key);
  if (!chat) return;
  const firstUnread =
    chat.unread > 0 ? chat.messages.filter((m) => m.author !== 'me').at(-chat.unread) : undefined;
  patchChat(key, { unread: 0, dividerBefore: firstUnread?.id ?? null });
  store.setState({
    open: key,
    openAt: at,
    previous: open,
    drawer: false,
    replyTo: null,
    captionDialog: false,
  });
}

export function closeChat(): void {
  const { open } = store.getState();
  if (open) patchChat(open, { dividerBefore: null });
  store.setState({
    open: null,
    openAt: null,
    previous: null,
    drawer: false,
    replyTo: null,
    captionDialog: false,
  });
}

export function setDraft(key: string, draft: string): void {
  if (chatOf(key)?.draft !== draft) patchChat(key, { draft });
}

function append(key: string, message: Message, patch: Partial<Chat> = {}): void {
  const chat = chatOf(key);
  if (chat) patchChat(key, { messages: [...chat.messages, message], ...patch });
}

/** How many of the chat's messages there are makes the id unique, and the same on every run. */
function nextId(chat: Chat, style: 'iphone' | 'android' | 'web'): string {
  return messageId(`${chat.key}#${chat.messages.length}`, style);
}

const NEXT: Record<Tick, { tick: Tick; after: number } | null> = {
  pending: { tick: 'sent', after: 350 },
  sent: { tick: 'delivered', after: 900 },
  delivered: { tick: 'read', after: 2500 },
  read: null,
};

/** pending -> sent -> delivered, and read once somebody is there to read it. */
export function advanceTick(key: string, id: string): void {
  const tick = chatOf(key)?.messages.find((message) => message.id === id)?.tick;
  const step = tick ? NEXT[tick] : null;
  if (!step || !options.ticks || (step.tick === 'read' && !options.living)) return;
  setTimeout(() => {
    const chat = chatOf(key);
    if (!chat) return;
    patchChat(key, {
      messages: chat.messages.map((message) =>
        message.id === id ? { ...message, tick: step.tick } : message,
      ),
    });
    advanceTick(key, id);
  }, step.after);
}

export function send(key: string, body: Body): void {
  const chat = chatOf(key);
  if (!chat) return;
  const { replyTo } = store.getState();
  const answered = replyTo ? chat.messages.find((message) => message.id === replyTo) : undefined;
  const message: Message = {
    id: nextId(chat, 'web'),
    author: 'me',
    at: Date.now(),
    body,
    tick: 'pending',
    ...(answered ? { quote: { author: answered.author, text: textOf(answered.body) } } : {}),
  };
  append(key, message, { draft: '', unread: 0, dividerBefore: null });
  store.setState({ replyTo: null });
  advanceTick(key, message.id);
  for (const listener of sentListeners) listener(chat, message);
}

export interface Incoming {
  body: Body;
  author?: string;
  at?: number;
}

export function receive(key: string, incoming: Incoming): string {
  const chat = chatOf(key);
  if (!chat) return '';
  const seen = store.getState().open === key;
  const id = nextId(chat, chat.key.length % 2 ? 'iphone' : 'android');
  append(
    key,
    { id, author: incoming.author ?? 'them', at: incoming.at ?? Date.now(), body: incoming.body },
    { unread: seen ? 0 : chat.unread + 1 },
  );
  setTyping(key, null);
  return id;
}

export function edit(id: string, text: string): boolean {
  const chat = store.getState().chats.find(({ messages }) => messages.some((message) => message.id === id));
  if (!chat) return false;
  patchChat(chat.key, {
    messages: chat.messages.map((message) =>
      message.id === id ? { ...message, body: { kind: 'text', text }, edited: true } : message,
    ),
  });
  return true;
}

/** A chat with somebody who has never written before: the title is the number as the page formats it. */
export function newChat(title: string): Chat {
  const phone = /^\+[\d\s()-]+$/.test(plainTitle(title)) ? plainTitle(title) : null;
  const name = plainTitle(title)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-');
  const chat: Chat = {
    key: chatOf(`new-${name}`) ? `new-${name}-${store.getState().chats.length}` : `new-${name}`,
    title,
    kind: 'person',
    phone,
    about: '',
    members: [],
    favourite: false,
    pinned: false,
    messages: [],
    unread: 0,
    dividerBefore: null,
    draft: '',
    answered: 0,
  };
  store.setState((state) => ({ chats: [...state.chats, chat] }));
  return chat;
}

export function setTyping(key: string, who: string | null): void {
  store.setState((state) => {
    const typing = { ...state.typing };
    if (who === null) delete typing[key];
    else typing[key] = who;
    return { typing };
  });
}

export function setPresence(key: string, presence: string): void {
  store.setState((state) => ({ presence: { ...state.presence, [key]: presence } }));
}

export function toast(text: string): void {
  store.setState({ toast: text });
  setTimeout(() => store.getState().toast === text && store.setState({ toast: '' }), 4000);
}
