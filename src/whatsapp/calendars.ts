/** Years that are not Gregorian, as some interface languages print them. */

export interface CivilDate {
  year: number;
  /** 1 to 12 */
  month: number;
  day: number;
}

const DAY_MS = 86_400_000;

let persian: Intl.DateTimeFormat | null = null;

function persianParts(ms: number): CivilDate {
  persian ??= new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const parts: CivilDate = { year: 0, month: 0, day: 0 };
  for (const { type, value } of persian.formatToParts(ms)) {
    if (type === 'year' || type === 'month' || type === 'day') parts[type] = Number.parseInt(value, 10);
  }
  return parts;
}

/** The Gregorian date of a Jalali one, null where there is no such day. */
export function fromJalali({ year, month, day }: CivilDate): CivilDate | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const dayOfYear = month <= 7 ? (month - 1) * 31 + day : 186 + (month - 7) * 30 + day;
  // 1 Farvardin falls between 19 and 22 March.
  const estimate = Date.UTC(year + 621, 2, 20) + dayOfYear * DAY_MS;
  for (let shift = -3; shift <= 3; shift++) {
    const ms = estimate + shift * DAY_MS;
    const found = persianParts(ms);
    if (found.year === year && found.month === month && found.day === day) {
      const date = new Date(ms);
      return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
    }
  }
  return null;
}

/** True for a day that the Gregorian calendar has. */
export function isRealDate({ year, month, day }: CivilDate): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Gregorian date of a printed year: Buddhist from 2500 on, Jalali in the 1300s and 1400s. Null where impossible. */
export function toGregorian(date: CivilDate): CivilDate | null {
  if (date.year >= 2500) {
    const gregorian = { ...date, year: date.year - 543 };
    return isRealDate(gregorian) ? gregorian : null;
  }
  if (date.year >= 1300 && date.year < 1500) return fromJalali(date);
  return isRealDate(date) ? date : null;
}
