/**
 * Follows the open chat by what changes in it: no polling, no work in a hidden tab, none for what the user types.
 * While the page changes from one chat to the next, header and messages do not belong together; until they do, no
 * message is reported under the new name.
 */
import type { Chat, ChatMessage, ChatSnapshot } from '../core/conversation/model.ts';
import { ChatReader } from './chat-reader.ts';
import { Health, type HealthReport } from './health.ts';
import { foldName } from './labels.ts';
import { headerEvidence, isRelabelled, namingLabel, readHeader } from './read-chat.ts';
import { COMPOSER_NODE, ROW_CANDIDATES } from './selectors.ts';
import { PaneWatcher } from './watch-pane.ts';

export interface ObserveOptions {
  /** From a mutation to the reading, so that a burst is read once. */
  coalesceMs?: number;
  /** After this long without a reading the next change is read at once; 0 reads every change so. */
  calmMs?: number;
  /** Changes that follow each other closely are read together, after a pause of this long. */
  quietMs?: number;
  /** How long an incomplete pane (no messages yet) is waited for. */
  settleMs?: number;
  /** How long header and messages that contradict each other are waited for. */
  contradictionMs?: number;
  /** Chats of which the messages are to be followed; all where left out. */
  wants?: (chat: Chat) => boolean;
  /** Called after each reading that changed the page's health. */
  onHealth?: (report: HealthReport) => void;
  now?: () => number;
}

/** What the messages on the page were last known to belong to. */
interface Attribution {
  main: Element;
  title: string;
  ids: Set<string>;
  chat: Chat;
  label: string | null;
}

/** Messages further back say nothing about the matter at hand, and a chat of thousands must cost no more than this. */
const NEWEST = 80;
/** As many are read at first: the reply needs no more, and the page gets its thread back before the rest is read. */
const FIRST = 20;
/** And so many more in each task after that. */
const DEEPER = 20;
const DEEPER_MS = 60;

/**
 * The longest that changes without a pause wait: in a storm of messages nobody reads along, and each reading costs.
 * Who types in the compose box meanwhile, or inserts, has it read at once.
 */
const STORM_MS = 30_000;
/** So much longer waits each reading of a storm than the one before: 2, 8, 30 seconds. */
const STORM_GROWTH = 4;
/** How rarely its end is looked for: each look wakes the page. */
const LULL_MS = 3000;

/** What comes so soon after the compose box was filled or emptied may be a sending, and the next chat one click away. */
const SENDING_MS = 1500;

type Doubt = 'none' | 'incomplete' | 'contradiction';

/**
 * Reports the open chat now and after each change, until the signal aborts. A snapshot is reported only where it
 * differs from the last; unchanged messages are the same objects.
 *
 * @returns `lookNow` reads at once what waits to be read
 */
export function observeChat(
  document: Document,
  onSnapshot: (snapshot: ChatSnapshot) => void,
  signal: AbortSignal,
  options: ObserveOptions = {},
): { lookNow(): void } {
  const observer = new ChatObserver(document, onSnapshot, options);
  if (signal.aborted) return { lookNow: () => undefined };
  signal.addEventListener('abort', () => observer.stop(), { once: true });
  observer.start();
  return { lookNow: () => observer.lookNow() };
}

class ChatObserver {
  readonly #document: Document;
  readonly #onSnapshot: (snapshot: ChatSnapshot) => void;
  readonly #options: ObserveOptions;
  readonly #coalesceMs: number;
  readonly #calmMs: number;
  readonly #quietMs: number;
  readonly #settleMs: number;
  readonly #contradictionMs: number;
  readonly #now: () => number;
  readonly #health = new Health();
  readonly #reader: ChatReader;
  readonly #pane: PaneWatcher;
  #attribution: Attribution | null = null;
  #doubtSince: number | null = null;
  #doubt: Doubt = 'none';
  #doubtAbout = '';
  #lastTitle = '';
  #last: ChatSnapshot | null = null;
  #lastHealth = '';
  #readTimer: ReturnType<typeof setTimeout> | null = null;
  /** The reading that waits may be put off as long as changes come. */
  #lazy = false;
  #settleTimer: ReturnType<typeof setTimeout> | null = null;
  /** Changes of the list as they came: looked at when they are read, so that a message costs nothing by itself. */
  #records: (readonly MutationRecord[])[] = [];
  #lastChange = 0;
  #lastInBox = Number.NEGATIVE_INFINITY;
  #firstChange = 0;
  #lastRead = Number.NEGATIVE_INFINITY;
  /** How many readings in a row were cut off a storm without a pause. */
  #storm = 0;
  #lastHeader = '';
  /** How far back is read: little at first, all of it in a task of its own. */
  #depth = FIRST;
  #deeperTimer: ReturnType<typeof setTimeout> | null = null;
  /** What has changed since the last reading; null where everything may have. */
  #changes: { touched: Set<Element>; added: Element[] } | null = null;

  constructor(document: Document, onSnapshot: (snapshot: ChatSnapshot) => void, options: ObserveOptions) {
    this.#document = document;
    this.#onSnapshot = onSnapshot;
    this.#options = options;
    this.#coalesceMs = options.coalesceMs ?? 100;
    this.#calmMs = options.calmMs ?? 2000;
    this.#quietMs = options.quietMs ?? 700;
    this.#settleMs = options.settleMs ?? 400;
    this.#contradictionMs = options.contradictionMs ?? 4000;
    this.#now = options.now ?? Date.now;
    this.#reader = new ChatReader(document, this.#health);
    this.#pane = new PaneWatcher(document, {
      onFrame: (records) => this.#onFrame(records),
      onHeader: () => this.#onHeader(),
      onList: (records) => this.#onList(records),
      onFooter: (records) => this.#onFooter(records),
    });
  }

  start(): void {
    this.#document.addEventListener('visibilitychange', this.#onVisibility);
    if (this.#document.hidden) return;
    this.#pane.attach();
    this.#read();
  }

  /** Reads at once what waits to be read: before something is done that must not miss a change. */
  lookNow(): void {
    this.#pane.flush();
    if (this.#readTimer !== null && !this.#document.hidden) this.#readNow();
  }

  stop(): void {
    this.#pane.detach();
    this.#document.removeEventListener('visibilitychange', this.#onVisibility);
    this.#clearTimers();
  }

  #clearTimers(): void {
    this.#dropReading();
    if (this.#settleTimer !== null) clearTimeout(this.#settleTimer);
    this.#settleTimer = null;
    if (this.#deeperTimer !== null) clearTimeout(this.#deeperTimer);
    this.#deeperTimer = null;
  }

  readonly #onVisibility = (): void => {
    if (this.#document.hidden) {
      // What was sent a moment ago is still noted; after that nothing is looked at.
      this.#pane.flush();
      if (this.#readTimer !== null) this.#readNow();
      this.#pane.detach();
      this.#clearTimers();
      return;
    }
    // A hidden page may have drawn only its last message, and what it changed since was not looked at.
    this.#startOver();
    this.#records = [];
    this.#changes = null;
    this.#pane.attach();
    this.#read();
  };

  #onFrame(records: readonly MutationRecord[]): void {
    this.#records.push(records);
    this.#changes = null;
    this.#depth = FIRST;
    this.#watchList(true);
    this.#readNow();
  }

  #onHeader(): void {
    const header = readHeader(this.#document);
    const title = header?.title ?? '';
    // "typing…" and "online" come and go, and say nothing new about who this is.
    if (this.#doubt === 'none' && header && title !== '' && headerEvidence(header) === this.#lastHeader)
      return;
    this.#changes = null;
    if (title === this.#lastTitle) this.#readSoon();
    else {
      this.#depth = FIRST;
      this.#watchList(true);
      this.#readNow();
    }
  }

  /** Keys typed into the box are no news; another box, or another name on it, is. */
  #onFooter(records: readonly MutationRecord[]): void {
    this.#lastInBox = performance.now();
    if (this.#lazy) this.#readSoon();
    const news = ({ type, target, addedNodes, removedNodes }: MutationRecord) =>
      type === 'attributes'
        ? target instanceof Element && target.matches(COMPOSER_NODE)
        : [...addedNodes, ...removedNodes].some((node) => node instanceof Element && holdsComposer(node));
    if (this.#doubt === 'none' && !records.some(news)) return;
    this.#changes = null;
    this.#readSoon();
  }

  #onList(records: readonly MutationRecord[]): void {
    this.#records.push(records);
    const now = performance.now();
    this.#lastChange = now;
    if (this.#readTimer !== null) return;
    this.#firstChange = now;
    const calm = now - this.#lastRead >= this.#calmMs || this.#doubt !== 'none';
    const sending = now - this.#lastInBox < SENDING_MS;
    if (calm || sending) {
      this.#storm = 0;
      this.#readSoon();
    } else this.#readIn(this.#quietMs);
  }

  /** Reads after a pause; without one, after a while that grows as long as the storm lasts. */
  #readIn(ms: number): void {
    this.#lazy = true;
    this.#readTimer = setTimeout(() => {
      const now = performance.now();
      const pause = this.#quietMs - (now - this.#lastChange);
      const grown = STORM_GROWTH ** this.#storm;
      const left = this.#firstChange + Math.min(STORM_MS, this.#calmMs * grown) - now;
      const lull = this.#storm === 0 ? 0 : Math.min(LULL_MS, this.#quietMs * grown);
      if (pause > 5 && left > 5) return this.#readIn(Math.min(Math.max(pause, lull), left));
      this.#storm = pause > 5 ? this.#storm + 1 : 0;
      this.#readUnlessHidden();
    }, ms);
  }

  /** Sorts what has happened to the list by the rows it happened to. */
  #takeIn(): void {
    // The same few nodes change again and again: each is placed once.
    const rows = new Map<Node, Element | null>();
    for (const { target, type, attributeName, addedNodes, removedNodes } of this.#records.flat()) {
      if (attributeName === 'data-id') this.#changes = null;
      const isNew = !rows.has(target);
      if (isNew) rows.set(target, this.#reader.rowOf(target));
      const row = rows.get(target);
      if (row) {
        if (!isNew) continue;
        this.#reader.forget(row);
        this.#changes?.touched.add(row);
      } else if (type === 'childList') {
        for (const node of removedNodes)
          if (node instanceof Element && mayHoldRow(node)) this.#changes = null;
        for (const node of addedNodes) if (node instanceof Element) this.#changes?.added.push(node);
      } else if (isNew && target instanceof Element && mayHoldRow(target)) this.#changes = null;
    }
    this.#records = [];
  }

  #readSoon(): void {
    if (this.#readTimer !== null && !this.#lazy) return;
    this.#dropReading();
    this.#readTimer = setTimeout(() => this.#readUnlessHidden(), this.#coalesceMs);
  }

  #dropReading(): void {
    if (this.#readTimer !== null) clearTimeout(this.#readTimer);
    this.#readTimer = null;
    this.#lazy = false;
  }

  #readUnlessHidden(): void {
    if (!this.#document.hidden) {
      this.#readNow();
      return;
    }
    this.#dropReading();
    this.#records = [];
    this.#changes = null;
  }

  #readNow(): void {
    this.#dropReading();
    this.#read();
  }

  #read(): void {
    const options = { now: this.#now(), newest: this.#depth };
    this.#takeIn();
    this.#lastRead = performance.now();
    const changes = this.#changes;
    this.#changes = { touched: new Set(), added: [] };
    const little =
      this.#doubt === 'none' && changes
        ? this.#reader.readChanges(changes, { ...options, newest: NEWEST })
        : null;
    if (little) {
      for (const { id } of little.messages.slice(this.#last?.messages.length ?? 0))
        if (id !== null) this.#attribution?.ids.add(id);
      // What has been read stays read: a whole reading later must not begin with less.
      this.#depth = Math.min(NEWEST, Math.max(this.#depth, little.messages.length));
      // Rows that are read like those before them tell no news of the page's health.
      this.#emit(this.#report(little, 'none'));
      return;
    }
    const snapshot = this.#reader.readAll(options);
    this.#lastTitle = snapshot.chat.title;
    const header = readHeader(this.#document);
    this.#lastHeader = header ? headerEvidence(header) : '';
    const doubt = this.#judge(snapshot);
    if (doubt === 'none') this.#attribute(snapshot);
    else this.#waitOut(doubt);
    const reported = this.#report(snapshot, doubt);
    this.#emit(reported);
    this.#reportHealth(doubt);
    const { wants } = this.#options;
    if (wants && doubt === 'none' && reported.chat.kind !== 'none') this.#watchList(wants(reported.chat));
    if (doubt === 'none' && snapshot.messages.length >= this.#depth) this.#readDeeper();
  }

  /** The rest of a long chat, once its newest messages have been reported. */
  #readDeeper(): void {
    if (this.#depth === NEWEST || this.#deeperTimer !== null) return;
    this.#deeperTimer = setTimeout(() => {
      this.#deeperTimer = null;
      this.#depth = Math.min(NEWEST, this.#depth + DEEPER);
      this.#changes = null;
      this.#readUnlessHidden();
    }, DEEPER_MS);
  }

  /** What stands here now has not been read before: its newest part first. */
  #startOver(): void {
    this.#reader.forgetAll();
    this.#depth = FIRST;
  }

  #watchList(on: boolean): void {
    if (!this.#pane.watchList(on) || !on) return;
    // What has changed in rows that nobody watched is not known.
    this.#startOver();
    this.#changes = null;
    this.#readSoon();
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
    const sameMain = before.main === this.#pane.main;
    if (sameTitle && sameMain && isRelabelled(before.label, namingLabel(this.#document, chat.title)))
      return 'contradiction';
    if (messages.length === 0) return sameTitle && sameMain && before.ids.size === 0 ? 'none' : 'incomplete';
    if (before.ids.size === 0) {
      // Words under the name of a chat that was empty: its own, late, or the first of the next chat's.
      return !sameTitle || isSignedBy(messages, chat.title) ? 'none' : 'incomplete';
    }
    // After a storm, or a connection that was lost for a while, what was read last may stand further back than is read.
    const overlap =
      ids.some((id) => before.ids.has(id)) || (sameTitle && sameMain && this.#stillStands(before));
    // Equal names: other messages are another chat's under the old name, or far history of this one. Unequal names:
    // the same messages are the old chat's under the new name.
    return sameTitle === overlap ? 'none' : 'contradiction';
  }

  /** The newest message that was known is still on the page. */
  #stillStands({ main, ids }: Attribution): boolean {
    const newest = [...ids].at(-1);
    return newest !== undefined && main.querySelector(`[data-id="${CSS.escape(newest)}"]`) !== null;
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
    if (!this.#pane.main || chat.kind === 'none') return;
    const ids = new Set(messages.flatMap(({ id }) => (id === null ? [] : [id])));
    const label = namingLabel(this.#document, chat.title);
    this.#attribution = { main: this.#pane.main, title: chat.title, ids, chat: this.#pin(chat), label };
  }

  /** The key stays while the chat stays open, also when better knowledge of its kind arrives. */
  #pin(chat: Chat): Chat {
    const before = this.#attribution;
    if (before?.main !== this.#pane.main || before?.title !== chat.title) return chat;
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

function holdsComposer(element: Element): boolean {
  return element.matches(COMPOSER_NODE) || element.querySelector(COMPOSER_NODE) !== null;
}

function mayHoldRow(element: Element): boolean {
  return element.matches(ROW_CANDIDATES) || element.querySelector(ROW_CANDIDATES) !== null;
}
