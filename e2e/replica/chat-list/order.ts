/** Which chats the list shows, and in which order. */
import { seeded } from '../ids.ts';
import { type Chat, plainTitle, type State, textOf } from '../model.ts';

const lastAt = (chat: Chat): number => chat.messages.at(-1)?.at ?? 0;

export function sorted(chats: readonly Chat[]): Chat[] {
  return [...chats].sort((a, b) => Number(b.pinned) - Number(a.pinned) || lastAt(b) - lastAt(a));
}

const FILTERS: Record<State['filter'], (chat: Chat) => boolean> = {
  all: () => true,
  unread: (chat) => chat.unread > 0,
  favourites: (chat) => chat.favourite,
  groups: (chat) => chat.kind === 'group' || chat.kind === 'announcement',
};

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('und');

export function visible(chats: readonly Chat[], filter: State['filter'], search: string): Chat[] {
  const wanted = fold(search.trim());
  const digits = wanted.replace(/[\s()+-]/g, '');
  return sorted(chats).filter((chat) => {
    if (!FILTERS[filter](chat)) return false;
    if (wanted === '') return true;
    if (fold(plainTitle(chat.title)).includes(wanted)) return true;
    if (/^\d{3,}$/.test(digits) && chat.phone?.replace(/\D/g, '').includes(digits)) return true;
    return chat.messages.some((message) => fold(textOf(message.body)).includes(wanted));
  });
}

/** Recycled rows leave the DOM in an order of their own (doc §3): readers must sort by position. */
export function inDomOrder<T extends { chat: Chat }>(rows: readonly T[]): T[] {
  const rank = (row: T): number => seeded(row.chat.key)();
  return [...rows].sort((a, b) => rank(a) - rank(b));
}
