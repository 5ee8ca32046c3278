/** What the sidebar needs from the page it stands beside. `src/whatsapp` fulfils it. */
import type { Chat, ChatMessage, ChatSnapshot } from '../../core/conversation/model.ts';

export interface PageLook {
  theme: 'light' | 'dark';
  rtl: boolean;
  /** A photo viewer or dialog covers the page: the sidebar steps aside. */
  mediaOpen: boolean;
}

export interface PageHealth {
  level: 'good' | 'degraded' | 'blind';
  /** Facts that no longer read as they should ("title", "direction", …). */
  facts: string[];
}

export interface PageEvents {
  /** Whether the messages of a chat are to be followed. */
  wants(chat: Chat): boolean;
  onSnapshot(snapshot: ChatSnapshot): void;
  /** A message of ours has just appeared in the chat. */
  onSent(chat: Chat, message: ChatMessage): void;
  onLook(look: PageLook): void;
  onHealth(health: PageHealth): void;
}

export type InsertCode =
  | 'wrong-chat'
  | 'no-composer'
  | 'not-verified'
  | 'media-editor-open'
  | 'busy'
  | 'aborted';
export type InsertResult = { ok: true } | { ok: false; code: InsertCode; landed: 'yes' | 'no' | 'unknown' };

export type OpenChatCode =
  | 'not-found'
  | 'ambiguous'
  | 'not-opened'
  | 'other-chat'
  | 'interrupted'
  | 'aborted';
/** `opened`: for `other-chat`, which one is open now. */
export type OpenChatResult = { ok: true } | { ok: false; code: OpenChatCode; opened: string | null };

export interface SidebarPage {
  observe(events: PageEvents, signal: AbortSignal): void;
  /** Puts text at the cursor of the compose box of the chat with this key, or nowhere. Never sends. */
  insert(text: string, chatKey: string, signal: AbortSignal): Promise<InsertResult>;
  /** @param onSearch called where the chat is not in view and has to be searched for */
  openChat(
    chat: { key: string; title: string; phone: string | null },
    signal: AbortSignal,
    onSearch: () => void,
  ): Promise<OpenChatResult>;
  copy(text: string): Promise<boolean>;
  focusComposer(): void;
}
