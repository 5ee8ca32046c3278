/**
 * Day first or month first? Decided by the evidence of the whole chat, each time anew: the same person's pages show
 * both orders after a change of language.
 */
import { type CivilDate, isRealDate, toGregorian } from './calendars.ts';
import type { DateOrder, PreReading } from './read-pre.ts';

/** Clocks of two machines may differ by this much before a date counts as "in the future". */
const FUTURE_SLACK_MS = 36 * 3_600_000;
/** WhatsApp's first year: nothing is older. */
const FIRST_YEAR = 2009;

export interface OrderContext {
  /** Epoch milliseconds. */
  now: number;
  /** `html[lang]` and the browser's languages, the former first. */
  locales: readonly string[];
}

/** The instant of a local date and time, where the day exists and lies in WhatsApp's lifetime up to now. */
export function instantOf(
  date: CivilDate,
  time: { hour: number; minute: number },
  now: number,
): number | null {
  if (!isRealDate(date) || date.year < FIRST_YEAR) return null;
  const at = new Date(date.year, date.month - 1, date.day, time.hour, time.minute).getTime();
  return at > now + FUTURE_SLACK_MS ? null : at;
}

function dateOf(reading: PreReading, order: DateOrder): CivilDate | null {
  const { date } = reading;
  if (!date) return null;
  if (date.kind === 'certain') return date.date;
  const [day, month] = order === 'day-first' ? [date.first, date.second] : [date.second, date.first];
  return toGregorian({ year: date.year, month, day });
}

const isAmbiguous = (reading: PreReading) => reading.date?.kind === 'ambiguous';

const paddedOf = (reading: PreReading): boolean | null =>
  reading.date?.kind === 'ambiguous' ? reading.date.padded : (reading.proves?.padded ?? null);

/** Messages stand in the order of time: the order of day and month that breaks this, or lies ahead of now, is wrong. */
function fits(readings: readonly PreReading[], order: DateOrder, now: number): boolean {
  let previous = Number.NEGATIVE_INFINITY;
  for (const reading of readings) {
    const date = dateOf(reading, order);
    if (!date) {
      if (isAmbiguous(reading)) return false;
      continue;
    }
    const day = instantOf(date, reading.time ?? { hour: 0, minute: 0 }, now);
    if (day === null) return false;
    // A day of slack: clocks of sender and server differ, and unknown day periods count as midnight.
    if (day < previous - 86_400_000) return false;
    previous = Math.max(previous, day);
  }
  return true;
}

const localeShapes = new Map<string, { order: DateOrder; padded: boolean } | null>();

function shapeOf(locale: string): { order: DateOrder; padded: boolean } | null {
  const known = localeShapes.get(locale);
  if (known !== undefined) return known;
  let shape: { order: DateOrder; padded: boolean } | null = null;
  try {
    const all = new Intl.DateTimeFormat(locale, {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    }).formatToParts(new Date(2026, 1, 3));
    // Only dates with slashes are ambiguous: a language that writes none has not printed them.
    const slashes = all.some((part) => part.type === 'literal' && part.value.includes('/'));
    const parts = all.filter((part) => part.type === 'day' || part.type === 'month' || part.type === 'year');
    const first = parts[0];
    if (slashes && parts.length === 3 && parts[2]?.type === 'year' && first)
      shape = { order: first.type === 'day' ? 'day-first' : 'month-first', padded: first.value.length === 2 };
  } catch {
    shape = null; // a malformed `lang` is no evidence
  }
  localeShapes.set(locale, shape);
  return shape;
}

const baseOf = (locale: string) => locale.split(/[-_]/)[0]?.toLowerCase() ?? '';

/**
 * What the languages of page and browser say. The page prints in its own language; the browser's counts where the page
 * names none, or as a variety of the same one (`en` printed in India): then both must agree.
 */
function orderByLocale(padded: boolean | null, locales: readonly string[]): DateOrder | null {
  const [page] = locales;
  const orders = new Set<DateOrder>();
  for (const locale of locales) {
    if (page !== undefined && baseOf(locale) !== baseOf(page)) continue;
    const shape = shapeOf(locale);
    if (shape && (padded === null || shape.padded === padded)) orders.add(shape.order);
  }
  if (orders.size > 1) return null;
  const [only] = orders;
  // Of the page's languages, those that pad with zeros and use a slash all put the day first.
  return only ?? (padded === true ? 'day-first' : null);
}

/**
 * The date of each reading, in page order; null where it stays uncertain. Evidence, strongest first: a number above
 * twelve elsewhere in the chat, the order of time and "not in the future", the languages of page and browser.
 */
export function resolveDates(
  readings: readonly (PreReading | null)[],
  context: OrderContext,
): (CivilDate | null)[] {
  const present = readings.filter((reading) => reading !== null);
  const shapes = new Set(present.map(paddedOf).filter((padded) => padded !== null));
  const oneShape = shapes.size <= 1;
  const decided = new Map<boolean | null, DateOrder | null>();

  const decide = (padded: boolean | null): DateOrder | null => {
    // Where both shapes stand on one page the language was changed in between, and they prove nothing for each other.
    const kin = oneShape ? present : present.filter((r) => r.date && paddedOf(r) === padded);
    if (!oneShape && padded === null) return null;
    const proven = new Set(kin.map((r) => r.proves?.order).filter((order) => order !== undefined));
    if (proven.size > 1) return null;
    const [order] = proven;
    if (order) return order;
    const inOrder = oneShape ? present : kin;
    const dayFirst = fits(inOrder, 'day-first', context.now);
    const monthFirst = fits(inOrder, 'month-first', context.now);
    if (dayFirst !== monthFirst) return dayFirst ? 'day-first' : 'month-first';
    if (!dayFirst) return null;
    const shape = padded ?? (oneShape ? ([...shapes][0] ?? null) : null);
    return orderByLocale(shape, context.locales);
  };

  return readings.map((reading) => {
    if (!reading?.date) return null;
    if (reading.date.kind === 'certain') return reading.date.date;
    const key = oneShape ? null : reading.date.padded;
    let order = decided.get(key);
    if (order === undefined) {
      order = decide(key);
      decided.set(key, order);
    }
    return order ? dateOf(reading, order) : null;
  });
}
