/** What the sidebar needs from the page it stands beside. `src/whatsapp` fulfils it. */
import type { Chat, ChatMessage, ChatSnapshot } from '../../core/conversation/model.ts';

export interface PageLook {
  theme: 'light' | 'dark';
  rtl: boolean;
  /** A photo viewer or dialog covers the page: the sidebar steps aside. */
  mediaOpen: boolean;
}

export type PageFact = 'title' | 'rows' | 'bubble' | 'direction' | 'pre' | 'time' | 'text' | 'composer';

export interface PageHealth {
  level: 'good' | 'degraded' | 'blind';
  /** Facts that no longer read as they should. */
  facts: PageFact[];
  /** Those of them that are not read at all. */
  missing: PageFact[];
}

export interface PageEvents {
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

export type OpenChatCode = 'not-rendered' | 'ambiguous' | 'not-opened' | 'aborted';
export type OpenChatResult = { ok: true } | { ok: false; code: OpenChatCode };

export interface SidebarPage {
  observe(events: PageEvents, signal: AbortSignal): void;
  /** Puts text at the cursor of the compose box of the chat with this key, or nowhere. Never sends. */
  insert(text: string, chatKey: string, signal: AbortSignal): Promise<InsertResult>;
  openChat(chat: { key: string; title: string }, signal: AbortSignal): Promise<OpenChatResult>;
  copy(text: string): Promise<boolean>;
  focusComposer(): void;
  /** Structure of the page for a bug report, without a word of any chat. */
  diagnose(): object;
}
