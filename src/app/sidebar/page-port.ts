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
  | 'read-only'
  | 'composer-off'
  | 'not-verified'
  | 'media-editor-open'
  | 'composing'
  | 'too-long'
  | 'becomes-gif'
  | 'nothing'
  | 'busy'
  | 'aborted';

export interface InsertHow {
  /** `append` keeps the draft: at the cursor, else at the end. `replace` takes its place. */
  mode?: 'append' | 'replace';
  /** Texts of ours that may stand there already: behind one of them begins a new paragraph. */
  follows?: readonly string[];
}

export type InsertResult =
  /** `draft`: what stood in the compose box before, where something did. */
  | { ok: true; draft?: string }
  | {
      ok: false;
      code: InsertCode;
      /** Where the text stands now; `elsewhere` is another chat's compose box. */
      landed: 'yes' | 'no' | 'unknown' | 'elsewhere';
      /** The page's own words for why nothing can be written here. */
      says?: string;
      /** A draft that was to be replaced and may be gone. */
      draft?: string;
    };

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
  /** Reads at once what waits to be read: in a storm of messages that may be half a minute's worth. */
  lookNow(): void;
  /** Puts text at the cursor of the compose box of the chat with this key, or nowhere. Never sends. */
  insert(text: string, chatKey: string, signal: AbortSignal, how?: InsertHow): Promise<InsertResult>;
  /** @param onSearch called where the chat is not in view and has to be searched for */
  openChat(
    chat: { key: string; title: string; phone: string | null },
    signal: AbortSignal,
    onSearch: () => void,
  ): Promise<OpenChatResult>;
  copy(text: string): Promise<boolean>;
  focusComposer(): void;
  /** Structure of the page for a bug report, without a word of any chat. */
  diagnose(): object;
}
