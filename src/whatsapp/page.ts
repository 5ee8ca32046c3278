/** The one door to WhatsApp Web's page: everything else in the program sees this interface and no selector. */
import type { Chat, ChatMessage, ChatSnapshot } from '../core/conversation/model.ts';
import { focusComposer } from './box-caret.ts';
import { readComposerText } from './box-text.ts';
import type { ChatTarget } from './chat-target.ts';
import { copyText, type InsertHow, type InsertRequest, type InsertResult, insertText } from './composer.ts';
import { findComposer, isMediaEditorOpen } from './composer-box.ts';
import { watchComposition } from './composition.ts';
import { type Diagnosis, diagnose } from './diagnosis.ts';
import { Health, type HealthReport, type HealthSummary, type PageFact } from './health.ts';
import { type ObserveOptions, observeChat } from './observe.ts';
import { createChatOpener, type OpenChatResult } from './open-chat.ts';
import { observePage, type PageState, readPageState } from './page-state.ts';
import { composerVerdict, readHeader } from './read-chat.ts';
import { type ChatListRow, readChatList } from './read-list.ts';
import { MAIN } from './selectors.ts';
import { createSentDetector } from './sent.ts';
import { readSnapshot } from './snapshot.ts';

export interface PageLook {
  theme: 'light' | 'dark';
  rtl: boolean;
  /** A photo viewer or dialog covers the page. */
  mediaOpen: boolean;
}

export interface PageHealth {
  level: HealthSummary;
  facts: PageFact[];
  /** Those of them that are not read at all. */
  missing: PageFact[];
}

export interface PageEvents {
  /** Whether the messages of a chat are to be followed; all where left out. */
  wants?(chat: Chat): boolean;
  onSnapshot?(snapshot: ChatSnapshot): void;
  /** A message of ours has just appeared in the open chat. */
  onSent?(chat: Chat, message: ChatMessage): void;
  onLook?(look: PageLook): void;
  onHealth?(health: PageHealth): void;
}

export interface ComposerState {
  found: boolean;
  text: string;
  /** The composer belongs to the chat in the header, as far as its label tells. */
  belongs: boolean;
  mediaEditorOpen: boolean;
}

export interface WhatsAppPage {
  /** Reads the open chat at once, without any cache. */
  readSnapshot(): ChatSnapshot;
  /** Follows chat, sendings, look and health until the signal aborts. */
  observe(events: PageEvents, signal: AbortSignal): void;
  /** Reads at once what waits to be read, while the chat is followed. */
  lookNow(): void;
  /**
   * Puts text into the compose box of the chat with this key, or nowhere; at the cursor, keeping the draft. Never sends.
   * @param how `replace` puts it in the draft's place: only where the user has asked for it
   */
  insert(text: string, chatKey: string, signal: AbortSignal, how?: InsertHow): Promise<InsertResult>;
  /**
   * Opens a chat from its row, by WhatsApp's own search, or by its number; no reload. The search is left as it was. A
   * later call ends an earlier one, and so does the user's hand on the page.
   * @param onSearch called where it is not in view and will take a moment
   */
  openChat(chat: ChatTarget, signal: AbortSignal, onSearch?: () => void): Promise<OpenChatResult>;
  chatList(): Omit<ChatListRow, 'name'>[];
  /** False where the browser refuses. */
  copy(text: string): Promise<boolean>;
  focusComposer(): boolean;
  composerState(): ComposerState;
  pageState(): PageState;
  health(): HealthReport;
  /** Structure of the page for a bug report, without a word of any chat. */
  diagnose(): Diagnosis;
}

/** @param timing for tests */
export function createWhatsAppPage(
  document: Document,
  timing: ObserveOptions & Pick<InsertRequest, 'rest' | 'patience'> = {},
): WhatsAppPage {
  /** The chat as the observer knows it: its key stays while the chat is open. */
  let followed: { chat: Chat; main: Element | null; settled: boolean } | null = null;

  const opener = createChatOpener(document);

  /** Reads what waits to be read, while the chat is followed. */
  let lookNow: (() => void) | null = null;

  const keyOfOpenChat = (): string | null => {
    lookNow?.();
    const header = readHeader(document);
    if (!header || header.title === '') return null;
    const main = document.querySelector(MAIN);
    if (followed && followed.main === main && followed.chat.title === header.title)
      return followed.settled ? followed.chat.key : null;
    return readSnapshot(document).chat.key;
  };

  const healthNow = (): HealthReport => {
    const health = new Health();
    readSnapshot(document, health);
    return health.report();
  };

  return {
    readSnapshot: () => readSnapshot(document),

    observe(events, signal) {
      const sent = createSentDetector();
      const now = timing.now ?? Date.now;
      const observed = observeChat(
        document,
        (snapshot) => {
          followed = { chat: snapshot.chat, main: document.querySelector(MAIN), settled: snapshot.settled };
          events.onSnapshot?.(snapshot);
          for (const message of sent.next(snapshot, now())) events.onSent?.(snapshot.chat, message);
        },
        signal,
        {
          ...timing,
          ...(events.wants ? { wants: (chat) => events.wants?.(chat) ?? true } : {}),
          onHealth: ({ summary, affected, facts }) =>
            events.onHealth?.({
              level: summary,
              facts: affected,
              missing: facts.flatMap(({ fact, state }) => (state === 'missing' ? [fact] : [])),
            }),
        },
      );
      lookNow = observed.lookNow;
      watchComposition(document, signal);
      signal.addEventListener('abort', () => {
        followed = null;
        lookNow = null;
      });
      if (events.onLook)
        observePage(
          document,
          ({ theme, rtl, mediaOpen }) => events.onLook?.({ theme, rtl, mediaOpen }),
          signal,
        );
    },

    lookNow: () => lookNow?.(),

    insert: (text, chatKey, signal, how = {}) =>
      insertText({
        ...how,
        document,
        text,
        signal,
        expectChat: () => keyOfOpenChat() === chatKey,
        ...(timing.rest && { rest: timing.rest }),
        ...(timing.patience && { patience: timing.patience }),
      }),

    openChat: (target, signal, onSearch = () => {}) => opener({ target, signal, onSearch }),

    chatList: () => readChatList(document).map(({ name: _name, ...row }) => row),

    copy: (text) => copyText(document, text),

    focusComposer: () => focusComposer(document),

    composerState() {
      const box = findComposer(document)?.box ?? null;
      const title = readHeader(document)?.title ?? '';
      return {
        found: box !== null,
        text: box ? readComposerText(box) : '',
        belongs: box !== null && title !== '' && composerVerdict(document, title) !== 'other',
        mediaEditorOpen: isMediaEditorOpen(document),
      };
    },

    pageState: () => readPageState(document),

    health: healthNow,

    diagnose() {
      const started = performance.now();
      const health = new Health();
      const { messages } = readSnapshot(document, health);
      const ms = performance.now() - started;
      return diagnose(document, { health: health.report(), ms, messages: messages.length });
    },
  };
}
