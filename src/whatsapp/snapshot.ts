/** One reading of the open chat: rows read one by one (and kept while they do not change), then weighed together. */
import {
  type ChatMessage,
  type ChatSnapshot,
  cleanTitle,
  type Direction,
} from '../core/conversation/model.ts';
import type { CivilDate } from './calendars.ts';
import { composerMoved, findComposer } from './composer-box.ts';
import { instantOf, resolveDates } from './date-order.ts';
import { Health, showsMessages } from './health.ts';
import { foldName, isOwnLabel } from './labels.ts';
import { composerVerdict, type RowsEvidence, readChat, readHeader } from './read-chat.ts';
import { resolveDirections } from './read-direction.ts';
import { type MessageReading, readMessage } from './read-message.ts';
import { parseClock } from './read-pre.ts';
import { findRows, type Row } from './read-rows.ts';

/** A row as it was read, and the message made of it last time. */
interface CachedRow {
  id: string | null;
  reading: MessageReading;
  made: ChatMessage | null;
  stale: boolean;
}

export interface SnapshotOptions {
  /** Epoch milliseconds, now. */
  now?: number;
  /** Languages for telling day and month apart, strongest first. */
  locales?: readonly string[];
}

/** Remembers rows between readings. Whoever observes the page says which rows have changed. */
export class RowCache {
  #rows = new WeakMap<Element, CachedRow>();

  read(row: Row): CachedRow {
    const known = this.#rows.get(row.element);
    if (known && known.id === row.id && !known.stale) return known;
    const made = known?.id === row.id ? known.made : null;
    const fresh = { id: row.id, reading: readMessage(row), made, stale: false };
    this.#rows.set(row.element, fresh);
    return fresh;
  }

  /** Forgets the row that a changed node stands in. */
  forget(node: Node): void {
    for (let up: Node | null = node; up; up = up.parentNode) {
      const row = up instanceof Element ? this.#rows.get(up) : undefined;
      if (row) row.stale = true;
    }
  }

  clear(): void {
    this.#rows = new WeakMap();
  }
}

function chatIdOf(id: string | null): string | null {
  return /^(?:true|false)_([^_]+)_/.exec(id ?? '')?.[1] ?? null;
}

function rowsEvidence(readings: readonly MessageReading[]): RowsEvidence {
  const chatIds = new Set<string>();
  const senders = new Set<string>();
  const labels = new Set<string>();
  let groupMarks = false;
  for (const { id, evidence, pre, groupMarks: marks } of readings) {
    const chatId = chatIdOf(id);
    if (chatId) chatIds.add(chatId);
    groupMarks ||= marks;
    if (evidence.own?.side !== 'in') continue;
    if (pre?.author) senders.add(foldName(pre.author));
    if (evidence.label) labels.add(evidence.label);
  }
  return { chatIds, senders, labels, groupMarks };
}

function sameDay(a: CivilDate, b: CivilDate): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day;
}

/**
 * Media carry a clock but no date. It is certain where the dated messages before and after share one day, where the
 * row above in the same day group has one, or where the last dated message is of today.
 */
function fillDates(rows: readonly Row[], dates: (CivilDate | null)[], now: number): (CivilDate | null)[] {
  const next: (CivilDate | null)[] = new Array(rows.length).fill(null);
  for (let i = rows.length - 1, seen: CivilDate | null = null; i >= 0; i--) {
    next[i] = seen;
    seen = dates[i] ?? seen;
  }
  const today = new Date(now);
  const filled = [...dates];
  let last: CivilDate | null = null;
  for (let i = 0; i < rows.length; i++) {
    if (filled[i]) {
      last = filled[i] ?? null;
      continue;
    }
    if (!last) continue;
    const after = next[i];
    const isToday =
      last.year === today.getFullYear() &&
      last.month === today.getMonth() + 1 &&
      last.day === today.getDate();
    if (
      (after && sameDay(last, after)) ||
      (isToday && !after) ||
      followsDirectly(rows[i - 1], rows[i], filled[i - 1])
    )
      filled[i] = last;
  }
  return filled;
}

/** Two rows of one list with nothing between them: the page would have put a day's divider there. */
function followsDirectly(
  above: Row | undefined,
  row: Row | undefined,
  date: CivilDate | null | undefined,
): boolean {
  if (!above || !row || !date) return false;
  const a = above.element.closest('[role=row]') ?? above.element;
  const b = row.element.closest('[role=row]') ?? row.element;
  return a !== b && a.parentElement !== null && a.nextElementSibling === b && b.closest('#main') !== null;
}

function authorOf(reading: MessageReading, direction: Direction): string | null {
  if (direction === 'system') return null;
  if (reading.pre?.author) return reading.pre.author;
  if (reading.heading && direction !== 'out') return reading.heading;
  return null;
}

function build(reading: MessageReading, direction: Direction, at: number | null): ChatMessage {
  return {
    id: reading.id,
    direction,
    author: authorOf(reading, direction),
    pre: reading.rawPre,
    at,
    clock: reading.clock,
    text: reading.text,
    kind: reading.kind,
    quoted: reading.quoted,
    forwarded: reading.forwarded,
    edited: reading.edited,
    deleted: reading.deleted,
    truncated: reading.truncated,
  };
}

function isSameMessage(a: ChatMessage, b: ChatMessage): boolean {
  return (Object.keys(a) as (keyof ChatMessage)[]).every(
    (key) =>
      a[key] === b[key] ||
      (key === 'quoted' && a.quoted?.author === b.quoted?.author && a.quoted?.text === b.quoted?.text),
  );
}

function noteRow(health: Health, reading: MessageReading, rung: string | null, direction: Direction): void {
  if (reading.shell) return;
  if (direction === 'system') {
    health.note('bubble', rung ?? 'markers');
    return;
  }
  health.note('bubble', 'bubble');
  health.note('direction', rung);
  const { rungs } = reading;
  if (!rungs) return;
  if (rungs.pre !== 'not-text') health.note('pre', rungs.pre);
  if (rungs.text !== 'not-text') health.note('text', rungs.text);
  if (rungs.time !== 'not-shown') health.note('time', rungs.time);
}

/** Languages that may have printed the dates: the page's, then the browser's. */
export function localesOf(document: Document): string[] {
  const { navigator } = document.defaultView ?? globalThis;
  return [document.documentElement.lang, navigator?.language ?? ''].filter((lang) => lang !== '');
}

/**
 * Reads the open chat. `settled` is false where header and composer name different chats; what changes over time
 * (a header that is ahead of its messages) only `observe.ts` can see.
 *
 * @param health filled with the rung that answered for each fact
 * @param cache rows that are known not to have changed
 */
export function readSnapshot(
  document: Document,
  health: Health = new Health(),
  cache: RowCache = new RowCache(),
  options: SnapshotOptions = {},
): ChatSnapshot {
  health.reset();
  const now = options.now ?? Date.now();
  const rows = findRows(document, health);
  const cached = rows.map((row) => cache.read(row));
  const readings = cached.map(({ reading }) => reading);
  const chat = readChat(document, rowsEvidence(readings), health);
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
  const messages = cached.map((entry, i): ChatMessage => {
    const { reading } = entry;
    const { direction, rung } = directions[i] ?? { direction: 'unknown', rung: null };
    noteRow(health, reading, rung, direction);
    const date = dates[i] ?? null;
    const time = reading.pre?.time ?? (reading.clock === null ? null : parseClock(reading.clock));
    const at = date && time && direction !== 'system' ? instantOf(date, time, now) : null;
    const message = withLabelAuthor(build(reading, direction, at), reading, chat.title);
    // The same object as before while nothing has changed: readers compare by identity.
    if (entry.made && isSameMessage(entry.made, message)) return entry.made;
    entry.made = message;
    return message;
  });
  const header = readHeader(document);
  if (header) {
    if (rows.length === 0 && showsMessages(document)) health.note('rows', null);
    const composer = findComposer(document);
    if (composer) health.note('composer', composer.rung);
    else if (composerMoved(document)) health.note('composer', null);
  } else if (showsMessages(document)) health.note('title', null);
  const verdict = header ? composerVerdict(document, chat.title) : 'unknown';
  return { chat, messages, settled: header === null || (chat.title !== '' && verdict !== 'other') };
}

/** In a chat with one person the header names the author of a picture without a line of its own. */
function withLabelAuthor(message: ChatMessage, reading: MessageReading, title: string): ChatMessage {
  const { label } = reading.evidence;
  if (message.author !== null || message.direction !== 'in' || label === null || isOwnLabel(label))
    return message;
  return foldName(title) === label ? { ...message, author: cleanTitle(title) } : message;
}
