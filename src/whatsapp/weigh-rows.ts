/**
 * Weighs rows that have been read one by one: what they say about the chat, the dates of those that print none, and the
 * message that comes of each.
 */
import { type ChatMessage, cleanTitle, type Direction } from '../core/conversation/model.ts';
import type { CivilDate } from './calendars.ts';
import type { Health } from './health.ts';
import { foldName, isOwnLabel } from './labels.ts';
import type { RowsEvidence } from './read-chat.ts';
import type { MessageReading } from './read-message.ts';
import type { Row } from './read-rows.ts';

/** The chat named in a `data-id` (up to E3b). */
export function chatIdOf(id: string | null): string | null {
  return /^(?:true|false)_([^_]+)_/.exec(id ?? '')?.[1] ?? null;
}

/** What the rows together say about the chat they belong to. */
export function rowsEvidence(readings: readonly MessageReading[]): RowsEvidence {
  const chatIds = new Set<string>();
  const senders = new Set<string>();
  const labels = new Set<string>();
  const own = new Set<string>();
  let groupMarks = false;
  for (const { id, evidence, pre, groupMarks: marks } of readings) {
    const chatId = chatIdOf(id);
    if (chatId) chatIds.add(chatId);
    groupMarks ||= marks;
    if (evidence.own?.side === 'out' && pre?.author) own.add(foldName(pre.author));
    if (evidence.own?.side !== 'in') continue;
    if (pre?.author) senders.add(foldName(pre.author));
    if (evidence.label) labels.add(evidence.label);
  }
  return { chatIds, senders, labels, own, groupMarks };
}

function sameDay(a: CivilDate, b: CivilDate): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day;
}

/**
 * Media carry a clock but no date. It is certain where the dated messages before and after share one day, where the
 * row right above or right below it has one, or where the last dated message is of today.
 */
export function fillDates(
  rows: readonly Row[],
  dates: (CivilDate | null)[],
  now: number,
): (CivilDate | null)[] {
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
  // A day may begin with a picture: what stands right below it is of the same day.
  for (let i = rows.length - 2; i >= 0; i--)
    if (!filled[i] && followsDirectly(rows[i], rows[i + 1], filled[i + 1])) filled[i] = filled[i + 1] ?? null;
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

/** @param at epoch milliseconds, null where it is not certain */
export function buildMessage(
  reading: MessageReading,
  direction: Direction,
  at: number | null,
  title: string,
): ChatMessage {
  return withLabelAuthor(
    {
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
    },
    reading,
    title,
  );
}

/** True where nothing that a reader of the message sees differs. */
export function isSameMessage(a: ChatMessage, b: ChatMessage): boolean {
  return (Object.keys(a) as (keyof ChatMessage)[]).every(
    (key) =>
      a[key] === b[key] ||
      (key === 'quoted' && a.quoted?.author === b.quoted?.author && a.quoted?.text === b.quoted?.text),
  );
}

/** Tells health which rungs answered for this row. */
export function noteRow(
  health: Health,
  reading: MessageReading,
  rung: string | null,
  direction: Direction,
): void {
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

/** In a chat with one person the header names the author of a picture without a line of its own. */
function withLabelAuthor(message: ChatMessage, reading: MessageReading, title: string): ChatMessage {
  const { label } = reading.evidence;
  if (message.author !== null || message.direction !== 'in' || label === null || isOwnLabel(label))
    return message;
  return foldName(title) === label ? { ...message, author: cleanTitle(title) } : message;
}
