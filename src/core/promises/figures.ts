/**
 * How the shop does, week by week, in counters alone: no name, no word, no time of any one promise. A promise counts
 * once in its week: kept in time, or missed (whether it was kept later or not). Durations stand in buckets, from which
 * a median can be read and nothing else.
 */
import { addDays, toZoned } from '../clock/zone.ts';
import { isOwed, wasMissed } from './ledger.ts';
import type { PromiseRecord } from './model.ts';

/** Upper bounds of the buckets, in minutes; one more bucket holds what is longer. */
const BUCKET_MINUTES = [
  1, 2, 3, 5, 7, 10, 15, 20, 30, 45, 60, 90, 120, 180, 240, 360, 480, 720, 1440, 2880, 4320, 7200, 10_080,
];
/** Weeks beyond this many are forgotten, the oldest first. */
const WEEKS_KEPT = 53;

export interface WeekFigures {
  made: number;
  inTime: number;
  missed: number;
  dropped: number;
  /** Counts per bucket; left out while empty. */
  firstReply?: number[];
  update?: number[];
}

/** By week, "2026-W48" (ISO 8601, the agent's zone). */
export type Figures = Record<string, WeekFigures>;

const NOTHING: WeekFigures = { made: 0, inTime: 0, missed: 0, dropped: 0 };

/** "2026-W48": the ISO week of an instant on a zone's calendar. */
export function weekOf(at: number, tz: string): string {
  const day = toZoned(at, tz);
  // The week belongs to the year of its Thursday.
  const thursday = addDays(day, 4 - (day.weekday || 7));
  const first = Date.UTC(thursday.year, 0, 1);
  const days = (Date.UTC(thursday.year, thursday.month - 1, thursday.day) - first) / 86_400_000;
  return `${thursday.year}-W${String(Math.floor(days / 7) + 1).padStart(2, '0')}`;
}

/** The Monday of a week as `weekOf` names it, at noon UTC: for showing its date. */
export function mondayOf(week: string): number {
  const [year = 1970, number = 1] = week.split('-W').map(Number);
  // 4 January is always in the first week.
  const fourth = new Date(Date.UTC(year, 0, 4, 12));
  return fourth.getTime() - ((fourth.getUTCDay() || 7) - 1) * 86_400_000 + (number - 1) * 7 * 86_400_000;
}

/** Counts what became of promises. `before` holds them as they were, matched by id; one that is new was made. */
export function countChanges(
  figures: Figures,
  before: readonly PromiseRecord[],
  after: readonly PromiseRecord[],
  now: number,
  tz: string,
): Figures {
  if (before === after) return figures;
  const old = new Map(before.map((p) => [p.id, p]));
  const week = weekOf(now, tz);
  let counting: WeekFigures | null = null;
  for (const promise of after) {
    const was = old.get(promise.id);
    if (was === promise) continue;
    counting ??= { ...NOTHING, ...figures[week] };
    count(counting, was ?? null, promise, now);
  }
  return counting ? pruned({ ...figures, [week]: counting }) : figures;
}

function count(week: WeekFigures, was: PromiseRecord | null, is: PromiseRecord, now: number): void {
  if (!was) week.made += 1;
  if (wasMissed(is) && !(was && wasMissed(was))) week.missed += 1;
  if (is.state === 'kept' && was?.state !== 'kept') {
    if (!wasMissed(is)) week.inTime += 1;
    week.update = counted(week.update, now - is.madeAt);
  }
  if (is.state === 'dropped' && was?.state !== 'dropped') week.dropped += 1;
  // Undone. It may have been counted in an earlier week: a counter never goes below nothing.
  if (was?.state === 'kept' && is.state !== 'kept' && !wasMissed(was))
    week.inTime = Math.max(0, week.inTime - 1);
  if (was?.state === 'dropped' && isOwed(is)) week.dropped = Math.max(0, week.dropped - 1);
}

/** A customer who had waited this long has been answered. */
export function countFirstReply(figures: Figures, waitedMs: number, now: number, tz: string): Figures {
  if (waitedMs < 0) return figures;
  const week = weekOf(now, tz);
  const of = { ...NOTHING, ...figures[week] };
  return pruned({ ...figures, [week]: { ...of, firstReply: counted(of.firstReply, waitedMs) } });
}

function counted(buckets: readonly number[] | undefined, ms: number): number[] {
  const next = BUCKET_MINUTES.map((_, i) => buckets?.[i] ?? 0);
  next.push(buckets?.[BUCKET_MINUTES.length] ?? 0);
  const found = BUCKET_MINUTES.findIndex((minutes) => ms <= minutes * 60_000);
  const at = found < 0 ? BUCKET_MINUTES.length : found;
  next[at] = (next[at] ?? 0) + 1;
  return next;
}

function pruned(figures: Figures): Figures {
  const weeks = Object.keys(figures).sort();
  if (weeks.length <= WEEKS_KEPT) return figures;
  return Object.fromEntries(weeks.slice(-WEEKS_KEPT).map((week) => [week, figures[week] ?? NOTHING]));
}

/** Share of promises kept in time, 0 to 1; null while none has come to its time. */
export function keptRate({ inTime, missed }: Pick<WeekFigures, 'inTime' | 'missed'>): number | null {
  return inTime + missed === 0 ? null : inTime / (inTime + missed);
}

/** Median of a bucketed duration in milliseconds, read off within its bucket; null while nothing was counted. */
export function medianOf(buckets: readonly number[] | undefined): number | null {
  const total = buckets?.reduce((sum, n) => sum + n, 0) ?? 0;
  if (!buckets || total === 0) return null;
  let below = 0;
  for (const [i, n] of buckets.entries()) {
    if (below + n >= total / 2) {
      const low = BUCKET_MINUTES[i - 1] ?? 0;
      const high = BUCKET_MINUTES[i] ?? low * 2;
      return (low + ((total / 2 - below) / n) * (high - low)) * 60_000;
    }
    below += n;
  }
  return null;
}
