/**
 * When a promise wants to be nudged. Every rule gives moments, called slots: a while before, at its time, and while it
 * is overdue an hour later, four hours later and at the start of each working day. What was rung is kept in the
 * promise's history by its slot, so each slot rings once, whatever happens to the worker, the browser or the clock.
 */
import { type Hours, HoursCalendar } from '../clock/hours.ts';
import type { PromiseRecord } from './model.ts';

export interface NudgeRules {
  /** How long before the due time to nudge, in milliseconds (house rule, default 30 minutes). */
  aheadMs: number;
  /** How long a due promise may wait before it counts as missed, in milliseconds. */
  graceMs: number;
  /** When somebody is there: early nudges and repetitions come within these hours only. */
  work: Hours;
  /** When nothing rings; what would have rung rings as they end. Null: there are none. */
  quiet: Hours | null;
  /** Zone of both, the agent's (IANA). */
  tz: string;
}

/** After how long an overdue promise is rung again; from then on at the start of each working day. */
const AGAIN_MS = [3_600_000, 4 * 3_600_000] as const;

/** How many mornings to look at for the next one that rings. */
const MORNINGS = 10;

type SlotKind = 'ahead' | 'due' | 'again';

export interface Slot {
  at: number;
  kind: SlotKind;
}

/** The rules with their calendars worked out: one for a whole ledger, since the days it has seen are kept. */
export class Schedule {
  readonly rules: NudgeRules;
  readonly #work: HoursCalendar;
  readonly #quiet: HoursCalendar | null;

  constructor(rules: NudgeRules) {
    this.rules = rules;
    const days = rules.work.days.length > 0 ? rules.work.days : EVERY_DAY;
    this.#work = new HoursCalendar({ ...rules.work, days }, rules.tz);
    // Quiet all day round would mean that nothing ever rings.
    const silent = rules.quiet === null || rules.quiet.from === rules.quiet.to;
    this.#quiet = rules.quiet && !silent ? new HoursCalendar(rules.quiet, rules.tz) : null;
  }

  /**
   * What an owed promise wants at a moment: `pending`, the latest slot up to now that has not been rung in this phase
   * (null: nothing is to be rung), and `next`, the first one still to come.
   */
  look(promise: PromiseRecord, now: number): { pending: Slot | null; next: number | null } {
    const phase = phaseOf(promise);
    let pending: Slot | null = null;
    for (const slot of this.#slots(phase, now)) {
      if (isRung(slot, phase, now)) continue;
      if (slot.at > now) return { pending, next: slot.at };
      pending = slot;
    }
    return { pending, next: null };
  }

  /** The start of the next working day after the one of `now`: "tomorrow morning". */
  nextMorning(now: number): number {
    return this.#work.nextStart(now) ?? now + 86_400_000;
  }

  /** In order of time; of the endless repetitions those around `now`. */
  #slots(phase: Phase, now: number): Slot[] {
    const slots: Slot[] = [];
    const ahead = phase.snoozedUntil === null ? this.#ahead(phase) : null;
    if (ahead !== null) slots.push({ at: ahead, kind: 'ahead' });
    if (phase.snoozedUntil !== null && phase.snoozedUntil < phase.due)
      slots.push({ at: this.#afterQuiet(phase.snoozedUntil), kind: 'ahead' });
    const base = this.#afterQuiet(Math.max(phase.due, phase.snoozedUntil ?? phase.due));
    slots.push({
      at: base,
      kind: phase.snoozedUntil !== null && phase.snoozedUntil >= phase.due ? 'again' : 'due',
    });
    // Far ahead of its time nobody needs to know how it will be repeated.
    if (base > now) return slots;
    let last = base;
    for (const ms of AGAIN_MS) {
      const at = this.#intoWork(base + ms);
      if (at > last) slots.push({ at, kind: 'again' });
      last = Math.max(last, at);
    }
    let start = this.#work.lastStart(now);
    // Quiet hours may move several mornings to one moment: on until one is still to come.
    for (let mornings = 0; start !== null && mornings < MORNINGS; mornings++) {
      const at = this.#afterQuiet(start);
      if (at > last) {
        slots.push({ at, kind: 'again' });
        last = at;
        if (at > now && !phase.rung.includes(at)) break;
      }
      start = this.#work.nextStart(Math.max(start, last));
    }
    return slots;
  }

  /**
   * When the early nudge comes: `aheadMs` before the time if somebody is there then; before the work ends if the time
   * falls outside the hours; as it begins if the time comes soon after. Null where the time was set later than that.
   */
  #ahead({ due, since }: Phase): number | null {
    const plain = due - this.rules.aheadMs;
    if (this.rules.aheadMs <= 0) return null;
    let at = plain;
    if (!this.#work.spanAt(due)) {
      const span = this.#work.lastEnded(due);
      if (span) at = Math.min(plain, Math.max(span.start, span.end - this.rules.aheadMs));
    } else if (!this.#work.spanAt(plain)) at = this.#work.nextStart(plain) ?? plain;
    at = this.#afterQuiet(at);
    return since < at && at < due ? at : null;
  }

  #intoWork(at: number): number {
    const start = this.#work.spanAt(at) ? at : (this.#work.nextStart(at) ?? at);
    return this.#afterQuiet(start);
  }

  #afterQuiet(at: number): number {
    return this.#quiet?.spanAt(at)?.end ?? at;
  }
}

const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6] as const;

/** What the promise has been since its time was last set or put off: earlier nudges belong to what was before. */
interface Phase {
  due: number;
  since: number;
  snoozedUntil: number | null;
  /** Slots rung since. */
  rung: number[];
}

const BEGINS = new Set(['made', 'corrected', 'snoozed', 'imported']);

function phaseOf({ due, history, madeAt }: PromiseRecord): Phase {
  const phase: Phase = { due, since: madeAt, snoozedUntil: null, rung: [] };
  for (let i = history.length - 1; i >= 0; i--) {
    const event = history[i];
    if (!event) continue;
    if (event.what === 'nudged') phase.rung.push(event.slot);
    else if (BEGINS.has(event.what)) {
      phase.since = event.at;
      if (event.what === 'snoozed') phase.snoozedUntil = event.until;
      break;
    }
  }
  return phase;
}

/**
 * A slot is done when it was rung itself or when a later one was. A later one beyond `now` was rung by a clock that ran
 * ahead: it silences the early nudge and the one at its time, which were seen, but no repetition.
 */
function isRung(slot: Slot, { rung }: Phase, now: number): boolean {
  return rung.some((r) => r === slot.at || (r > slot.at && (r <= now || slot.kind !== 'again')));
}

export function isSettled(promise: Pick<PromiseRecord, 'state'>): boolean {
  return promise.state === 'kept' || promise.state === 'dropped';
}
