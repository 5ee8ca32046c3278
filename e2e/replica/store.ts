/** The one store. Actions live in actions.ts; this file only holds and hands out. */
import { useSyncExternalStore } from 'react';
import { createStore } from 'zustand/vanilla';
import type { Chat, State } from './model.ts';

export const store = createStore<State>(() => ({
  chats: [],
  open: null,
  openAt: null,
  previous: null,
  typing: {},
  presence: {},
  search: '',
  filter: 'all',
  drawer: false,
  settings: false,
  captionDialog: false,
  replyTo: null,
  theme: 'light',
  toast: '',
  scriptDone: 0,
}));

export function useReplica<T>(select: (state: State) => T): T {
  return useSyncExternalStore(store.subscribe, () => select(store.getState()));
}

export function chatOf(key: string | null): Chat | undefined {
  return key === null ? undefined : store.getState().chats.find((chat) => chat.key === key);
}

export function patchChat(key: string, patch: Partial<Chat>): void {
  store.setState((state) => ({
    chats: state.chats.map((chat) => (chat.key === key ? { ...chat, ...patch } : chat)),
  }));
}
