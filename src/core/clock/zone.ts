/**
 * Wall-clock time in any IANA zone, by `Intl` alone: the machine's own zone never takes part, so an agent's laptop in
 * Shenzhen and a test in UTC read the same promise. Instants are epoch milliseconds.
 */

export interface Zoned {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  /** 0 is Sunday. */
  weekday: number;
}

/** What `fromZoned` needs; overflowing values are carried on (day 32 is the 1st of the next month). */
export interface WallTime {
  year: number;
  month: number;
  day: number;
  hour?: number;
  minute?: number;
  second?: number;
}

const formats = new Map<string, Intl.DateTimeFormat | null>();

function format(tz: string): Intl.DateTimeFormat | null {
  const known = formats.get(tz);
  if (known !== undefined) return known;
  let made: Intl.DateTimeFormat | null = null;
  try {
    made = new Intl.DateTimeFormat('en-US', {
      timeZone: tz,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch (error) {
    // The one documented failure: a name this browser's time zone data does not know.
    if (!(error instanceof RangeError)) throw error;
  }
  formats.set(tz, made);
  return made;
}

export function isZone(tz: string): boolean {
  return format(tz) !== null;
}

/** The wall clock of a zone at an instant. An unknown zone is read as UTC: ask `isZone` first where that matters. */
export function toZoned(epoch: number, tz: string): Zoned {
  const shown = new Date(epoch + offset(epoch, tz));
  return {
    year: shown.getUTCFullYear(),
    month: shown.getUTCMonth() + 1,
    day: shown.getUTCDate(),
    hour: shown.getUTCHours(),
    minute: shown.getUTCMinutes(),
    second: shown.getUTCSeconds(),
    weekday: shown.getUTCDay(),
  };
}

function asUtc(t: WallTime): number {
  return Date.UTC(t.year, t.month - 1, t.day, t.hour ?? 0, t.minute ?? 0, t.second ?? 0);
}

const MINUTE_MS = 60_000;
/** Zones a chat or a board asks for at a time, with the few minutes asked about each. */
const REMEMBERED = 512;
/** Offsets by zone and minute: asking `Intl` takes a tenth of a millisecond, and a reply asks twenty times. */
const offsets = new Map<string, number>();

/** Zone's offset from UTC at an instant, in milliseconds. Since 1972 every zone has changed its own on a full minute. */
function offset(epoch: number, tz: string): number {
  const minute = Math.floor(epoch / MINUTE_MS);
  const key = `${minute} ${tz}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  if (offsets.size >= REMEMBERED) offsets.clear();
  const parts: Partial<Record<string, number>> = {};
  const intl = format(tz) ?? format('UTC');
  for (const { type, value } of intl?.formatToParts(minute * MINUTE_MS) ?? []) parts[type] = Number(value);
  const { year = 1970, month = 1, day = 1, hour = 0, minute: minutes = 0, second = 0 } = parts;
  const found = asUtc({ year, month, day, hour, minute: minutes, second }) - minute * MINUTE_MS;
  offsets.set(key, found);
  return found;
}

/**
 * The instant at which a zone's clock shows the wall time. A time that the spring change skips is moved on by the
 * hour that is missing; one that the autumn change shows twice is its first showing.
 */
export function fromZoned(time: WallTime, tz: string): number {
  const wall = asUtc(time);
  // The zone's offsets on either side cover every change: no zone changes twice within two days.
  const before = offset(wall - 86_400_000, tz);
  const after = offset(wall + 86_400_000, tz);
  const early = wall - before;
  if (offset(early, tz) === before) return early;
  const late = wall - after;
  if (offset(late, tz) === after) return late;
  return early;
}

/** The date `days` later on the calendar, whatever the clocks do in between. */
export function addDays(date: { year: number; month: number; day: number }, days: number): Zoned {
  const moved = new Date(Date.UTC(date.year, date.month - 1, date.day + days));
  return {
    year: moved.getUTCFullYear(),
    month: moved.getUTCMonth() + 1,
    day: moved.getUTCDate(),
    hour: 0,
    minute: 0,
    second: 0,
    weekday: moved.getUTCDay(),
  };
}
