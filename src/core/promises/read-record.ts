/**
 * Reads a promise that was written by somebody else: a damaged store, an older version, a colleague's file. What makes
 * it a promise must be there; the rest is filled in where it can be, and it is said when something had to be.
 */
import type { PromiseEvent, PromiseRecord, PromiseState } from './model.ts';

export interface ReadRecord {
  record: PromiseRecord;
  /** False where something was missing or had another form and was replaced. */
  whole: boolean;
}

const STATES: readonly PromiseState[] = ['open', 'due', 'kept', 'missed', 'snoozed', 'dropped'];

/** What an event must carry beside its time. */
const EVENTS: Record<PromiseEvent['what'], Record<string, 'number' | 'string'>> = {
  made: { due: 'number' },
  corrected: { due: 'number' },
  nudged: { why: 'string', slot: 'number' },
  snoozed: { until: 'number' },
  missed: {},
  kept: {},
  dropped: {},
  reopened: {},
  replaced: { by: 'string' },
  closing: {},
  held: {},
  imported: {},
};

type Raw = Record<string, unknown>;

/** Null where it is not to be made out who was promised something by when. */
export function readRecord(raw: unknown): ReadRecord | null {
  if (!isObject(raw)) return null;
  const chat = isObject(raw.chat) ? raw.chat : {};
  const title = text(chat.title) ?? text(raw.customer);
  const { due } = raw;
  if (!text(raw.id) || title === null || !isTime(due)) return null;
  const id = raw.id as string;
  const history = Array.isArray(raw.history) ? raw.history.filter(isEvent) : [];
  const madeAt = isTime(raw.madeAt) ? raw.madeAt : (history[0]?.at ?? due);
  const state = STATES.find((s) => s === raw.state) ?? stateOf(history);
  const record: PromiseRecord = {
    id,
    chat: { key: text(chat.key) ?? `chat:${title.toLocaleLowerCase('und')}`, title },
    customer: text(raw.customer) ?? title,
    text: typeof raw.text === 'string' ? raw.text : '',
    messageId: text(raw.messageId),
    scenario: text(raw.scenario),
    language: text(raw.language),
    madeAt,
    due,
    tz: text(raw.tz) ?? 'UTC',
    state,
    snoozedUntil: state === 'snoozed' && isTime(raw.snoozedUntil) ? raw.snoozedUntil : null,
    history: history.length > 0 ? history : [{ at: madeAt, what: 'made', due }],
    by: text(raw.by),
  };
  const whole =
    text(chat.key) !== null &&
    typeof raw.text === 'string' &&
    isTime(raw.madeAt) &&
    raw.state === state &&
    Array.isArray(raw.history) &&
    raw.history.length === record.history.length &&
    text(raw.tz) !== null;
  return { record, whole };
}

/** A damaged state is what the last event made of it; without one the promise is owed, for that is the safe side. */
function stateOf(history: readonly PromiseEvent[]): PromiseState {
  const last = history.findLast((e) =>
    ['kept', 'dropped', 'replaced', 'reopened', 'corrected'].includes(e.what),
  );
  if (last?.what === 'kept') return 'kept';
  return last?.what === 'dropped' || last?.what === 'replaced' ? 'dropped' : 'open';
}

function isEvent(raw: unknown): raw is PromiseEvent {
  if (!isObject(raw) || !isTime(raw.at) || typeof raw.what !== 'string' || !(raw.what in EVENTS))
    return false;
  const needs = EVENTS[raw.what as PromiseEvent['what']];
  return Object.entries(needs).every(([field, type]) =>
    type === 'number' ? isTime(raw[field]) : typeof raw[field] === 'string',
  );
}

const isObject = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** What a Date can hold. */
const isTime = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= 8.64e15;
const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
