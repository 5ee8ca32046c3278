/** Days on which a shop does not work, as one types them: `2026-12-25, 2027-02-15..2027-02-21`. */

const DAY_MS = 86_400_000;
/** A day, or two with a sign of "until" between them. */
const ENTRY = /^(\d{4}-\d{2}-\d{2})(?:\s*(?:\.\.|[~～–—]|to|至|到)\s*(\d{4}-\d{2}-\d{2}))?$/i;
/** No shop closes for longer in one go; a slip in the year would else make thousands of days. */
const LONGEST = 92;
/** As many as the settings take. */
export const MOST_DAYS_OFF = 400;

function dayNumber(iso: string): number | null {
  const at = Date.parse(`${iso}T00:00:00Z`);
  // The 31st of February is none, though Date takes it for the 3rd of March.
  return Number.isNaN(at) || isoOf(at / DAY_MS) !== iso ? null : at / DAY_MS;
}

const isoOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/**
 * @returns the days as `YYYY-MM-DD`, in order, each once; null where an entry is no day, a span runs backwards or is
 * longer than three months, or there are more than `MOST_DAYS_OFF`
 */
export function readDaysOff(text: string): string[] | null {
  const days = new Set<string>();
  for (const entry of text.split(/[,，、;；\n]/).map((e) => e.trim())) {
    if (entry === '') continue;
    const match = ENTRY.exec(entry);
    const from = dayNumber(match?.[1] ?? '');
    const to = match?.[2] === undefined ? from : dayNumber(match[2]);
    if (from === null || to === null || to < from || to - from >= LONGEST) return null;
    for (let day = from; day <= to; day++) days.add(isoOf(day));
  }
  return days.size > MOST_DAYS_OFF ? null : [...days].sort();
}

/** Written so that `readDaysOff` reads the same days: days in a row as one span. */
export function writeDaysOff(days: readonly string[]): string {
  const spans: [from: number, to: number][] = [];
  for (const iso of [...days].sort()) {
    const day = dayNumber(iso);
    if (day === null) continue;
    const last = spans.at(-1);
    if (last && day - last[1] <= 1) last[1] = day;
    else spans.push([day, day]);
  }
  return spans.map(([from, to]) => (from === to ? isoOf(from) : `${isoOf(from)}..${isoOf(to)}`)).join(', ');
}
