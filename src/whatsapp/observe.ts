/**
 * Follows the open chat with one MutationObserver: no polling, no work in a hidden tab, none for what the user types.
 * While the page changes from one chat to the next, header and messages do not belong together; until they do, no
 * message is reported under the new name.
 */
import type { Chat, ChatMessage, ChatSnapshot } from '../core/conversation/model.ts';
import { Health, type HealthReport } from './health.ts';
import { foldName } from './labels.ts';
import { readHeader } from './read-chat.ts';
import { APP, MAIN, MAIN_FOOTER, MAIN_HEADER } from './selectors.ts';
import { RowCache, readSnapshot } from './snapshot.ts';

export interface ObserveOptions {
  /** From a mutation to the reading, so that a burst is read once. */
  coalesceMs?: number;
  /** How long an incomplete pane (no messages yet) is waited for. */
  settleMs?: number;
  /** How long header and messages that contradict each other are waited for. */
  contradictionMs?: number;
  /** Called after each reading that changed the page's health. */
  onHealth?: (report: HealthReport) => void;
  now?: () => number;
}

/** What the messages on the page were last known to belong to. */
interface Attribution {
  main: Element;
  title: string;
  ids: ReadonlySet<string>;
  chat: Chat;
}

type Doubt = 'none' | 'incomplete' | 'contradiction';

/** Attributes that carry facts; styles and classes change with every hover. */
const ATTRIBUTES = [
  'data-id',
  'data-pre-plain-text',
  'data-plain-text',
  'data-icon',
  'data-virtualized',
  'data-testid',
  'aria-label',
  'title',
  'alt',
  'contenteditable',
];

/**
 * Reports the open chat now and after each change, until the signal aborts. A snapshot is reported only where it
 * differs from the last; unchanged messages are the same objects.
 */
export function observeChat(
  document: Document,
  onSnapshot: (snapshot: ChatSnapshot) => void,
  signal: AbortSignal,
  options: ObserveOptions = {},
): void {
  if (signal.aborted) return;
  const observer = new ChatObserver(document, onSnapshot, options);
  signal.addEventListener('abort', () => observer.stop(), { once: true });
  observer.start();
}

class ChatObserver {
  readonly #document: Document;
  readonly #onSnapshot: (snapshot: ChatSnapshot) => void;
  readonly #options: ObserveOptions;
  readonly #coalesceMs: number;
  readonly #settleMs: number;
  readonly #contradictionMs: number;
  readonly #now: () => number;
  readonly #cache = new RowCache();
  readonly #health = new Health();
  readonly #observer: MutationObserver;
  #main: Element | null = null;
  #attribution: Attribution | null = null;
  #doubtSince: number | null = null;
  #doubt: Doubt = 'none';
  #doubtAbout = '';
  #lastTitle = '';
  #last: ChatSnapshot | null = null;
  #lastHealth = '';
  #readTimer: ReturnType<typeof setTimeout> | null = null;
  #settleTimer: ReturnType<typeof setTimeout> | null = null;
  #missed = false;

  constructor(document: Document, onSnapshot: (snapshot: ChatSnapshot) => void, options: ObserveOptions) {
    this.#document = document;
    this.#onSnapshot = onSnapshot;
    this.#options = options;
    this.#coalesceMs = options.coalesceMs ?? 100;
    this.#settleMs = options.settleMs ?? 400;
    this.#contradictionMs = options.contradictionMs ?? 4000;
    this.#now = options.now ?? Date.now;
    this.#observer = new MutationObserver((records) => this.#onMutations(records));
  }

  start(): void {
    this.#document.addEventListener('visibilitychange', this.#onVisibility);
    this.#attach();
    this.#read();
  }

  stop(): void {
    this.#observer.disconnect();
    this.#document.removeEventListener('visibilitychange', this.#onVisibility);
    this.#clearTimers();
  }

  #clearTimers(): void {
    if (this.#readTimer !== null) clearTimeout(this.#readTimer);
    if (this.#settleTimer !== null) clearTimeout(this.#settleTimer);
    this.#readTimer = null;
    this.#settleTimer = null;
  }

  readonly #onVisibility = (): void => {
    if (this.#document.hidden) {
      this.#clearTimers();
      return;
    }
    // A hidden page may have drawn only its last message, and what it changed since was not looked at.
    if (this.#missed) this.#cache.clear();
    this.#missed = false;
    this.#attach();
    this.#read();
  };

  /**
   * With a chat open: its subtree, and the bare child lists above it, so that the chat list's own traffic never reaches
   * us. Without: the app's subtree, until `#main` appears.
   */
  #attach(): void {
    this.#observer.disconnect();
    this.#main = this.#document.querySelector(MAIN);
    if (!this.#main) {
      const root = this.#document.querySelector(APP) ?? this.#document.body;
      this.#observer.observe(root, { childList: true, subtree: true });
      for (let up = root.parentElement; up; up = up.parentElement)
        this.#observer.observe(up, { childList: true });
      return;
    }
    this.#observer.observe(this.#main, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
      attributeFilter: ATTRIBUTES,
    });
    for (let up = this.#main.parentElement; up; up = up.parentElement)
      this.#observer.observe(up, { childList: true });
  }

  #onMutations(records: readonly MutationRecord[]): void {
    const main = this.#document.querySelector(MAIN);
    if (main !== this.#main) {
      this.#attach();
      this.#readNow();
      return;
    }
    if (!main) return;
    const footer = this.#document.querySelector(MAIN_FOOTER);
    const header = this.#document.querySelector(MAIN_HEADER);
    let dirty = false;
    let headerTouched = false;
    for (const { target, type, attributeName } of records) {
      if (!main.contains(target)) {
        if (target.contains(main)) continue; // something beside the chat, or a node already gone
        this.#cache.forget(target);
        dirty = true;
        continue;
      }
      if (footer?.contains(target)) {
        const label = type === 'attributes' && attributeName === 'aria-label';
        dirty ||= label || this.#doubt !== 'none';
        continue;
      }
      if (header?.contains(target) || target === main) headerTouched = true;
      else this.#cache.forget(target);
      dirty = true;
    }
    if (!dirty) return;
    if (this.#document.hidden) {
      this.#missed = true;
      return;
    }
    if (headerTouched && (readHeader(this.#document)?.title ?? '') !== this.#lastTitle) this.#readNow();
    else this.#readTimer ??= setTimeout(() => this.#readNow(), this.#coalesceMs);
  }

  #readNow(): void {
    if (this.#readTimer !== null) clearTimeout(this.#readTimer);
    this.#readTimer = null;
    this.#read();
  }

  #read(): void {
    if (this.#document.hidden) {
      this.#missed = true;
      return;
    }
    const snapshot = readSnapshot(this.#document, this.#health, this.#cache, { now: this.#now() });
    this.#lastTitle = snapshot.chat.title;
    const doubt = this.#judge(snapshot);
    if (doubt === 'none') this.#attribute(snapshot);
    else this.#waitOut(doubt);
    this.#emit(this.#report(snapshot, doubt));
    this.#reportHealth(doubt);
  }

  /** Do the messages belong to the name in the header? Time heals what stays as it is. */
  #judge(snapshot: ChatSnapshot): Doubt {
    const found = this.#find(snapshot);
    if (found === 'none') {
      this.#doubtSince = null;
      this.#doubt = 'none';
      return 'none';
    }
    const about = `${found} ${snapshot.chat.title} ${snapshot.messages[0]?.id ?? ''}`;
    if (this.#doubtSince === null || about !== this.#doubtAbout) {
      this.#doubtSince = this.#now();
      this.#doubtAbout = about;
    }
    this.#doubt = found;
    if (this.#now() - this.#doubtSince < this.#patience(found)) return found;
    this.#doubt = 'none';
    return 'none';
  }

  #patience(doubt: Doubt): number {
    return doubt === 'contradiction' ? this.#contradictionMs : this.#settleMs;
  }

  #find({ chat, messages, settled }: ChatSnapshot): Doubt {
    if (chat.kind === 'none') return 'none';
    if (!settled) return 'contradiction';
    const before = this.#attribution;
    if (!before) return messages.length === 0 ? 'incomplete' : 'none';
    const ids = messages.flatMap(({ id }) => (id === null ? [] : [id]));
    const sameTitle = before.title === chat.title;
    const sameMain = before.main === this.#main;
    if (messages.length === 0) return sameTitle && sameMain && before.ids.size === 0 ? 'none' : 'incomplete';
    if (before.ids.size === 0) {
      // Words under the name of a chat that was empty: its own, late, or the first of the next chat's.
      return !sameTitle || isSignedBy(messages, chat.title) ? 'none' : 'incomplete';
    }
    const overlap = ids.some((id) => before.ids.has(id));
    // Equal names: other messages are another chat's under the old name, or far history of this one. Unequal names:
    // the same messages are the old chat's under the new name.
    return sameTitle === overlap ? 'none' : 'contradiction';
  }

  #waitOut(doubt: Doubt): void {
    if (this.#settleTimer !== null) clearTimeout(this.#settleTimer);
    const left = this.#patience(doubt) - (this.#now() - (this.#doubtSince ?? this.#now()));
    this.#settleTimer = setTimeout(
      () => {
        this.#settleTimer = null;
        this.#readNow();
      },
      Math.max(20, left + 5),
    );
  }

  #attribute({ chat, messages }: ChatSnapshot): void {
    if (this.#settleTimer !== null) clearTimeout(this.#settleTimer);
    this.#settleTimer = null;
    // With no chat open, what was last seen still tells the next pane's messages from the old one's.
    if (!this.#main || chat.kind === 'none') return;
    const ids = new Set(messages.flatMap(({ id }) => (id === null ? [] : [id])));
    this.#attribution = { main: this.#main, title: chat.title, ids, chat: this.#pin(chat) };
  }

  /** The key stays while the chat stays open, also when better knowledge of its kind arrives. */
  #pin(chat: Chat): Chat {
    const before = this.#attribution;
    if (before?.main !== this.#main || before?.title !== chat.title) return chat;
    const kind = chat.kind === 'unknown' ? before.chat.kind : chat.kind;
    return { ...chat, kind, key: before.chat.key, phone: chat.phone ?? before.chat.phone };
  }

  #report(snapshot: ChatSnapshot, doubt: Doubt): ChatSnapshot {
    if (doubt === 'none') {
      const open = snapshot.chat.kind !== 'none';
      const chat = (open && this.#attribution?.chat) || snapshot.chat;
      return { chat, messages: snapshot.messages, settled: true };
    }
    return { chat: this.#pin(snapshot.chat), messages: [], settled: false };
  }

  #emit(snapshot: ChatSnapshot): void {
    if (this.#last && isSame(this.#last, snapshot)) return;
    this.#last = snapshot;
    this.#onSnapshot(snapshot);
  }

  #reportHealth(doubt: Doubt): void {
    const { onHealth } = this.#options;
    // A pane that is being rebuilt is no sign of a changed page.
    if (!onHealth || doubt !== 'none') return;
    const report = this.#health.report();
    const print = `${report.summary} ${report.facts.map(({ state }) => (state === 'weak' || state === 'missing' ? state : ''))}`;
    if (print === this.#lastHealth) return;
    this.#lastHealth = print;
    onHealth(report);
  }
}

/** Some incoming message bears the chat's own name. */
function isSignedBy(messages: readonly ChatMessage[], title: string): boolean {
  const name = foldName(title);
  return messages.some(
    ({ direction, author }) => direction === 'in' && author !== null && foldName(author) === name,
  );
}

function isSame(a: ChatSnapshot, b: ChatSnapshot): boolean {
  return (
    a.settled === b.settled &&
    a.chat.key === b.chat.key &&
    a.chat.title === b.chat.title &&
    a.chat.kind === b.chat.kind &&
    a.chat.phone === b.chat.phone &&
    sameMessages(a.messages, b.messages)
  );
}

function sameMessages(a: readonly ChatMessage[], b: readonly ChatMessage[]): boolean {
  return a.length === b.length && a.every((message, i) => message === b[i]);
}
