/**
 * From the parts of a time to the instant at which the promise falls due: the latest moment at which the customer
 * would still say that it was kept, with a little left over, so that the nudge comes while it can still be kept.
 */
import { addDays, fromZoned, isZone, toZoned, type Zoned } from '../clock/zone.ts';
import type { PromiseContext } from './model.ts';
import type { Part, Period } from './parse-locale.ts';

export interface Due {
  due: number;
  tz: string;
}

const MINUTE = 60_000;
const DAY_MINUTES = 1440;

/** When each part of the day ends for somebody waiting, in minutes after midnight. */
const ENDS: Record<Period, number> = {
  wake: 8 * 60,
  first: 10 * 60,
  morning: 11 * 60 + 30,
  noon: 12 * 60,
  afternoon: 17 * 60 + 30,
  workday: 18 * 60,
  evening: 20 * 60,
  night: 21 * 60 + 30,
  midnight: 23 * 60 + 55,
};
/** A day named without a time: late, but before people go to bed. */
const PLAIN_DAY = 20 * 60;
/** "Today" or "tonight" said late: what is left of the day. */
const DAY_END = 23 * 60 + 30;

type Of<K extends Part['kind']> = Extract<Part, { kind: K }>;
function pick<K extends Part['kind']>(parts: readonly Part[], kind: K): Of<K> | undefined {
  return parts.find((p): p is Of<K> => p.kind === kind);
}

/** The customer's clock is the one they will look at; the agent's only where the words say so or nothing else is known. */
function zoneOf(parts: readonly Part[], context: PromiseContext): string {
  const named = pick(parts, 'zone')?.zone;
  const customer = context.customerTz && isZone(context.customerTz) ? context.customerTz : null;
  if (named === 'agent') return context.agentTz;
  if (named && named !== 'customer' && isZone(named)) return named;
  return customer ?? context.agentTz;
}

/** Whole days of a span, or null: "in two days at 10" names a day, "in two hours" does not. */
function wholeDays(span: Of<'span'> | undefined): number | null {
  return span && span.minutes % DAY_MINUTES === 0 ? span.minutes / DAY_MINUTES : null;
}

/** The last day that still counts as early, as the middle, or as the week at all, from its Monday. */
const WEEK_ENDS = { start: 1, middle: 2, end: 4 } as const;

type Day = { year: number; month: number; day: number };

/** Days from `today` to the weekday meant; Monday starts the week. */
function weekdayOffset(part: Of<'weekday'>, today: Zoned, nextWeek: boolean): number {
  const ahead = (part.weekday - today.weekday + 7) % 7;
  const monday = (today.weekday + 6) % 7;
  const target = (part.weekday + 6) % 7;
  if (nextWeek || part.style === 'week') return 7 - monday + target;
  // "Wednesday", said on a Wednesday, is the next one: today would have been called today.
  const coming = ahead === 0 ? 7 : ahead;
  if (part.style === 'next') return coming + monday < 7 && coming < 7 ? coming + 7 : coming;
  return coming;
}

function dayOf(parts: readonly Part[], today: Zoned): Day | null {
  const week = pick(parts, 'week');
  const weekday = pick(parts, 'weekday');
  const date = pick(parts, 'date');
  // Said with both, the date is the exact one.
  const day = pick(parts, 'day');
  if (weekday && !date && !day) return addDays(today, weekdayOffset(weekday, today, week?.weeks === 1));
  if (date) {
    if (date.month === null) {
      const thisMonth = date.day >= today.day;
      const base = { year: today.year, month: today.month + (thisMonth ? 0 : 1), day: date.day };
      return addDays(base, 0);
    }
    const past = date.month < today.month || (date.month === today.month && date.day < today.day);
    // A date that has gone by is next year's only around the turn of the year; else it tells of the past.
    const year = date.year ?? (past && today.month - date.month > 6 ? today.year + 1 : today.year);
    return { year, month: date.month, day: date.day };
  }
  if (day) return addDays(today, day.offset);
  if (week) {
    const sinceMonday = (today.weekday + 6) % 7;
    return addDays(today, WEEK_ENDS[week.part ?? 'end'] - sinceMonday + week.weeks * 7);
  }
  if (pick(parts, 'weekend')) return addDays(today, (7 - today.weekday) % 7);
  if (pick(parts, 'same-day')) return addDays(today, 0);
  return null;
}

/** Candidates for the hour, most likely first, in minutes after midnight. */
function clockMinutes(clock: Of<'clock'>, period: Period | undefined): number[] {
  const at = (hour: number) => hour * 60 + clock.minute;
  const { hour } = clock;
  if (hour >= 13 || hour === 0) return [at(hour)];
  if (clock.half === 'pm') return [at(hour === 12 ? 12 : hour + 12)];
  if (clock.half === 'am') return [at(hour === 12 ? 0 : hour)];
  if (period === 'evening' && hour === 12) return [at(24)];
  if (period === 'afternoon' || period === 'evening' || period === 'workday')
    return [at(hour === 12 ? 12 : hour + 12)];
  if (period === 'night' || period === 'midnight')
    return [at(hour === 12 ? 24 : hour < 5 ? hour : hour + 12)];
  if (period === 'morning' || period === 'first') return [at(hour)];
  if (clock.exact) return [at(hour), at(hour + 12)];
  // Nobody promises a message for three at night: a bare small hour is in the afternoon.
  return hour < 7 ? [at(hour + 12), at(hour)] : [at(hour), at(hour === 12 ? 12 : hour + 12)];
}

const MONDAY_TO_FRIDAY: readonly number[] = [1, 2, 3, 4, 5];

/** The day on which so many of the shop's working days have passed. */
function businessDays(today: Zoned, days: number, context: PromiseContext): Day {
  const { workdays = MONDAY_TO_FRIDAY, holidays = [] } = context;
  const iso = (d: Day) => `${d.year}-${String(d.month).padStart(2, '0')}-${String(d.day).padStart(2, '0')}`;
  let date: Zoned = today;
  // A shop that never works would never keep its word: the search ends after a year.
  for (let left = days, tried = 0; left > 0 && tried < 366; tried++) {
    date = addDays(date, 1);
    if (workdays.includes(date.weekday) && !holidays.includes(iso(date))) left -= 1;
  }
  return date;
}

/** Null where the words tell of a time that has passed, or of none at all. */
export function resolveDue(parts: readonly Part[], context: PromiseContext): Due | null {
  const tz = zoneOf(parts, context);
  const { now } = context;
  if (pick(parts, 'past')) return null;
  const today = toZoned(now, tz);
  const at = (day: Day, minutes: number) => fromZoned({ ...day, hour: 0, minute: minutes }, tz);
  const clock = pick(parts, 'clock');
  const period = pick(parts, 'period')?.period;
  const span = pick(parts, 'span');
  const days = wholeDays(span);
  const business = pick(parts, 'business');
  let day = dayOf(parts, today);
  if (business && !day) day = businessDays(today, business.days, context);
  if (span && !day) {
    if (days === null || !(clock || period)) return { due: now + span.minutes * MINUTE, tz };
    day = addDays(today, days);
  }

  if (clock) {
    const minutes = clockMinutes(clock, period);
    const first = minutes[0] ?? 0;
    if (day) {
      const hit = minutes.find((m) => at(day, m) > now);
      return hit === undefined ? null : { due: at(day, hit), tz };
    }
    const later = minutes.find((m) => at(today, m) > now);
    return { due: later === undefined ? at(addDays(today, 1), first) : at(today, later), tz };
  }
  if (period) {
    const end = ENDS[period];
    const due = at(day ?? today, end);
    if (due > now) return { due, tz };
    const restOfDay = at(day ?? today, DAY_END);
    if ((period === 'evening' || period === 'night' || period === 'workday') && restOfDay > now)
      return { due: restOfDay, tz };
    return day ? null : { due: at(addDays(today, 1), end), tz };
  }
  if (!day) return null;
  const due = at(day, PLAIN_DAY);
  if (due > now) return { due, tz };
  const restOfDay = at(day, DAY_END);
  return restOfDay > now ? { due: restOfDay, tz } : null;
}
