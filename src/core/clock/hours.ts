/**
 * Hours of a day, on some days of the week, in one zone: when a shop works, when nobody wants to be rung. Answers come
 * from spans that are worked out once per day and kept, so that ten thousand questions cost little more than one.
 */
import { addDays, fromZoned } from './zone.ts';

export interface Hours {
  /** Minutes after midnight, 0 to 1439. */
  from: number;
  /** Minutes after midnight. Not after `from`: it ends on the next day; the same as `from`: the whole day round. */
  to: number;
  /** Weekdays on which they begin, 0 is Sunday. */
  days: readonly number[];
}

/** From `start` (inclusive) to `end` (exclusive), epoch milliseconds. */
export interface Span {
  start: number;
  end: number;
}

const DAY_MS = 86_400_000;
/** A week and a day: with at least one day a week there is a span in it. */
const SEARCH_DAYS = 9;

export class HoursCalendar {
  readonly #hours: Hours;
  readonly #tz: string;
  /** By number of the local day since 1970; null where none begins on it. */
  readonly #days = new Map<number, Span | null>();

  constructor(hours: Hours, tz: string) {
    this.#hours = hours;
    this.#tz = tz;
  }

  /** The span that holds the instant; null outside all of them. Where two touch, the later one. */
  spanAt(at: number): Span | null {
    const day = this.#dayOf(at);
    for (let back = 0; back <= 2; back++) {
      const span = this.#beginningOn(day + 1 - back);
      if (span && span.start <= at && at < span.end) return span;
    }
    return null;
  }

  /** The first beginning after the instant; null where there are no days at all. */
  nextStart(after: number): number | null {
    const day = this.#dayOf(after) - 1;
    for (let ahead = 0; ahead <= SEARCH_DAYS; ahead++) {
      const span = this.#beginningOn(day + ahead);
      if (span && span.start > after) return span.start;
    }
    return null;
  }

  /** The last beginning at or before the instant; null where there are no days at all. */
  lastStart(at: number): number | null {
    const day = this.#dayOf(at) + 1;
    for (let back = 0; back <= SEARCH_DAYS; back++) {
      const span = this.#beginningOn(day - back);
      if (span && span.start <= at) return span.start;
    }
    return null;
  }

  /** The last span that was over at the instant; null where there are no days at all. */
  lastEnded(at: number): Span | null {
    const day = this.#dayOf(at) + 1;
    for (let back = 0; back <= SEARCH_DAYS; back++) {
      const span = this.#beginningOn(day - back);
      if (span && span.end <= at) return span;
    }
    return null;
  }

  /** Within a day of the local one; the search goes one further on either side. */
  #dayOf(at: number): number {
    return Math.floor(at / DAY_MS);
  }

  #beginningOn(day: number): Span | null {
    const known = this.#days.get(day);
    if (known !== undefined) return known;
    const date = addDays({ year: 1970, month: 1, day: 1 }, day);
    const { from, to, days } = this.#hours;
    const span = days.includes(date.weekday)
      ? {
          start: fromZoned({ ...date, minute: from }, this.#tz),
          end: fromZoned({ ...date, day: date.day + (to > from ? 0 : 1), minute: to }, this.#tz),
        }
      : null;
    this.#days.set(day, span);
    return span;
  }
}

/** The wall clock of minutes after midnight: "09:30". */
export function writeMinutes(minutes: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** Null where it is no time of a day. */
export function readMinutes(text: string): number | null {
  const match = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(text.trim());
  return match ? Number(match[1]) * 60 + Number(match[2]) : null;
}
