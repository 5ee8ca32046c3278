/**
 * Reads the open chat and keeps it in mind, so that a change costs what changed: rows are read one by one, weighed
 * together, and as long as each row speaks for itself the next one is added without looking at the others again.
 */
import type { ChatMessage, ChatSnapshot } from '../core/conversation/model.ts';
import type { CivilDate } from './calendars.ts';
import { composerMoved, findComposer } from './composer-box.ts';
import { instantOf, resolveDates } from './date-order.ts';
import { type Health, showsMessages } from './health.ts';
import { foldName } from './labels.ts';
import { composerVerdict, type RowsEvidence, readChat, readHeader } from './read-chat.ts';
import { resolveDirections } from './read-direction.ts';
import { type MessageReading, readMessage } from './read-message.ts';
import { type DateReading, parseClock } from './read-pre.ts';
import { findRows, findRowsIn, type Row } from './read-rows.ts';
import { buildMessage, chatIdOf, fillDates, isSameMessage, noteRow, rowsEvidence } from './weigh-rows.ts';

export interface ReadOptions {
  /** Epoch milliseconds, now. */
  now?: number;
  /** Languages for telling day and month apart, strongest first. */
  locales?: readonly string[];
  /** Only so many messages, the newest; all where left out. */
  newest?: number;
}

/** What has happened to the conversation since the last reading. */
export interface RowChanges {
  /** Rows in which something changed; see `rowOf`. */
  touched: ReadonlySet<Element>;
  /** Elements that were put between or after the rows. */
  added: readonly Element[];
}

/** A row as it was read, and the message made of it. */
interface Entry {
  row: Row;
  /** Its own `data-id`, which may differ from the row's where an inner element carries that. */
  ownId: string | null;
  reading: MessageReading;
  date: CivilDate | null;
  made: ChatMessage | null;
  stale: boolean;
}

/** Languages that may have printed the dates: the page's, then the browser's. */
function localesOf(document: Document): string[] {
  const { navigator } = document.defaultView ?? globalThis;
  return [document.documentElement.lang, navigator?.language ?? ''].filter((lang) => lang !== '');
}

export class ChatReader {
  readonly #document: Document;
  readonly #health: Health;
  #known = new WeakMap<Element, Entry>();
  /** Words of rows by id: the page takes them out of rows that are far from view. */
  readonly #words = new Map<string, MessageReading>();
  #entries: Entry[] = [];
  #snapshot: ChatSnapshot | null = null;
  #evidence: RowsEvidence = rowsEvidence([]);
  /** Every row tells its own direction, and no date waits for a neighbour's: rows can be added one by one. */
  #plain = false;

  constructor(document: Document, health: Health) {
    this.#document = document;
    this.#health = health;
  }

  /** The row of the last reading that a node stands in. */
  rowOf(node: Node): Element | null {
    for (let up: Node | null = node; up; up = up.parentNode)
      if (this.#known.has(up as Element)) return up as Element;
    return null;
  }

  /** The row must be read anew when next asked. */
  forget(row: Element): void {
    const entry = this.#known.get(row);
    if (entry) entry.stale = true;
  }

  /** No row is trusted any more; words that were seen under an id still are. */
  forgetAll(): void {
    this.#known = new WeakMap();
    this.#entries = [];
  }

  /** Reads header, rows and composer; rows that nobody has touched are not read again. */
  readAll(options: ReadOptions = {}): ChatSnapshot {
    const health = this.#health;
    const document = this.#document;
    health.reset();
    const now = options.now ?? Date.now();
    const rows = findRows(document, health, options.newest);
    const entries = rows.map((row) => this.#entryOf(row));
    this.#words.clear();
    this.#keepWords(entries);
    const readings = entries.map(({ reading }) => reading);
    this.#evidence = rowsEvidence(readings);
    const chat = readChat(document, this.#evidence, health);
    const directions = resolveDirections(
      readings.map(({ evidence, pre, shell }) => ({ evidence, author: pre?.author ?? null, shell })),
      chat.title,
      chat.kind === 'group',
    );
    const dates = fillDates(
      rows,
      resolveDates(
        readings.map(({ pre }) => pre),
        { now, locales: options.locales ?? localesOf(document) },
      ),
      now,
    );
    const messages = entries.map((entry, i): ChatMessage => {
      const { direction, rung } = directions[i] ?? { direction: 'unknown', rung: null };
      noteRow(health, entry.reading, rung, direction);
      entry.date = dates[i] ?? null;
      return make(entry, direction, chat.title, now);
    });
    const header = readHeader(document);
    if (header) {
      if (rows.length === 0 && showsMessages(document)) health.note('rows', null);
      const composer = findComposer(document);
      if (composer) health.note('composer', composer.rung);
      else if (composerMoved(document)) health.note('composer', null);
    } else if (showsMessages(document)) health.note('title', null);
    const verdict = header ? composerVerdict(document, chat.title) : 'unknown';
    const settled = header === null || (chat.title !== '' && verdict !== 'other');
    this.#entries = entries;
    this.#plain = entries.every(speaksForItself) && !hasOpenDate(entries.at(-1));
    this.#snapshot = { chat, messages, settled };
    return this.#snapshot;
  }

  /**
   * Reads what changed in the conversation alone; header and composer are as they were.
   * @returns null where that is not enough: then `readAll`
   */
  readChanges({ touched, added }: RowChanges, options: ReadOptions = {}): ChatSnapshot | null {
    const before = this.#snapshot;
    const limit = options.newest === undefined ? Number.POSITIVE_INFINITY : options.newest * 2;
    if (!before || !this.#plain || this.#entries.length === 0) return null;
    const fresh = this.#readAdded(added);
    if (!fresh || this.#entries.length + fresh.length > limit) return null;
    const changed = this.#readTouched(touched);
    if (!changed) return null;

    const now = options.now ?? Date.now();
    const { title } = before.chat;
    this.#keepWords([...changed.values(), ...fresh]);
    const messages = [...before.messages];
    for (const [i, entry] of changed)
      messages[i] = make(entry, messages[i]?.direction ?? 'unknown', title, now);
    for (const entry of fresh) {
      const { evidence } = entry.reading;
      const direction = evidence.system ? 'system' : (evidence.own?.side ?? 'unknown');
      noteRow(this.#health, entry.reading, evidence.own?.rung ?? evidence.systemRung, direction);
      messages.push(make(entry, direction, title, now));
      this.#entries.push(entry);
    }
    this.#snapshot = { ...before, messages };
    return this.#snapshot;
  }

  /** Entries of messages that stand below all others and need nothing of them but the day. */
  #readAdded(added: readonly Element[]): Entry[] | null {
    const fresh: Entry[] = [];
    for (const element of added) {
      if (!element.isConnected) continue;
      const rows = findRowsIn(element, this.#health);
      const last = (fresh.at(-1) ?? this.#entries.at(-1))?.row.element;
      for (const row of rows) {
        if (this.#known.has(row.element) || !last || !isBelow(row.element, last)) return null;
        const entry = this.#entryOf(row);
        const dated = fresh.findLast(isDated) ?? this.#entries.findLast(isDated);
        if (!speaksForItself(entry) || !this.#addsNothing(entry.reading)) return null;
        const { date } = entry.reading.pre ?? {};
        if (!date || !dated?.date || !sameDate(date, dated.reading.pre?.date ?? null)) return null;
        entry.date = dated.date;
        fresh.push(entry);
      }
    }
    return fresh;
  }

  /** Rows read anew, by their place; null where one of them now says something that concerns the others. */
  #readTouched(touched: ReadonlySet<Element>): Map<number, Entry> | null {
    const changed = new Map<number, Entry>();
    for (const element of touched) {
      const entry = this.#known.get(element);
      const at = entry ? this.#entries.lastIndexOf(entry) : -1;
      if (!entry || at < 0 || !element.isConnected) return null;
      if (element.getAttribute('data-id') !== entry.ownId) return null;
      const [row] = findRowsIn(element);
      if (row?.element !== element || row.id !== entry.row.id) return null;
      const reading = this.#readRow(entry.row);
      if (!weighsTheSame(entry.reading, reading) || !this.#addsNothing(reading)) return null;
      entry.reading = reading;
      entry.stale = false;
      changed.set(at, entry);
    }
    return changed;
  }

  /** True where the row tells nothing new about who the chat is with. */
  #addsNothing({ id, evidence, pre, groupMarks }: MessageReading): boolean {
    const { chatIds, senders, labels, own, groupMarks: known } = this.#evidence;
    const chatId = chatIdOf(id);
    if ((chatId && !chatIds.has(chatId)) || (groupMarks && !known)) return false;
    if (evidence.own?.side === 'out') return !pre?.author || own.has(foldName(pre.author));
    if (evidence.own?.side !== 'in') return true;
    if (pre?.author && !senders.has(foldName(pre.author))) return false;
    return !evidence.label || labels.has(evidence.label);
  }

  #entryOf(row: Row): Entry {
    const known = this.#known.get(row.element);
    if (known && known.row.id === row.id && !known.stale) return known;
    const entry: Entry = {
      row,
      ownId: row.element.getAttribute('data-id'),
      reading: this.#readRow(row),
      date: null,
      made: known?.row.id === row.id ? known.made : null,
      stale: false,
    };
    this.#known.set(row.element, entry);
    return entry;
  }

  #readRow(row: Row): MessageReading {
    const reading = readMessage(row);
    const words = reading.shell && row.id !== null ? this.#words.get(row.id) : undefined;
    return words ?? reading;
  }

  #keepWords(entries: readonly Entry[]): void {
    for (const { row, reading } of entries)
      if (row.id !== null && !reading.shell) this.#words.set(row.id, reading);
  }
}

/** The entry's message: the same object as before while nothing has changed, for readers compare by identity. */
function make(entry: Entry, direction: ChatMessage['direction'], title: string, now: number): ChatMessage {
  const { reading, date } = entry;
  const time = reading.pre?.time ?? (reading.clock === null ? null : parseClock(reading.clock));
  const at = date && time && direction !== 'system' ? instantOf(date, time, now) : null;
  const message = buildMessage(reading, direction, at, title);
  if (entry.made && isSameMessage(entry.made, message)) return entry.made;
  entry.made = message;
  return message;
}

const isDated = ({ reading }: Entry): boolean => reading.pre?.date != null;

function speaksForItself({ reading }: Entry): boolean {
  return reading.shell || reading.evidence.system || reading.evidence.own !== null;
}

/** A picture whose day the next message will tell. */
function hasOpenDate(entry: Entry | undefined): boolean {
  return entry !== undefined && entry.date === null && entry.reading.clock !== null;
}

/** True where the rows around do not see the difference. */
function weighsTheSame(a: MessageReading, b: MessageReading): boolean {
  return (
    a.evidence.system === b.evidence.system &&
    a.evidence.own?.side === b.evidence.own?.side &&
    a.rawPre === b.rawPre &&
    a.groupMarks === b.groupMarks &&
    a.shell === b.shell
  );
}

function sameDate(a: DateReading, b: DateReading | null): boolean {
  if (a.kind === 'certain')
    return (
      b?.kind === 'certain' &&
      a.date.year === b.date.year &&
      a.date.month === b.date.month &&
      a.date.day === b.date.day
    );
  return (
    b?.kind === 'ambiguous' &&
    a.first === b.first &&
    a.second === b.second &&
    a.year === b.year &&
    a.padded === b.padded
  );
}

const isBelow = (element: Element, other: Element): boolean =>
  (other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
