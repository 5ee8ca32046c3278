/** Times as the page prints them (doc §6). */
import { options } from './options.ts';
import { language, t } from './strings.ts';

const arabic = language.startsWith('ar');
const dayFirst = language.startsWith('pt');
const two = (n: number): string => String(n).padStart(2, '0');
const digits = (text: string): string =>
  arabic ? text.replace(/\d/g, (d) => String.fromCharCode(0x660 + Number(d))) : text;

/** "10:05", or "2:05 PM" with the narrow no-break space that browsers put there. */
export function clockOf(at: number): string {
  const date = new Date(at);
  const hours = date.getHours();
  if (!options.hour12) return digits(`${two(hours)}:${two(date.getMinutes())}`);
  const half = arabic ? (hours < 12 ? 'ص' : 'م') : hours < 12 ? 'AM' : 'PM';
  return digits(`${hours % 12 || 12}:${two(date.getMinutes())}\u202f${half}`);
}

function dateOf(at: number): string {
  const date = new Date(at);
  const [y, m, d] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  if (arabic) return digits(`${y}/${m}/${d}`);
  return dayFirst ? `${two(d)}/${two(m)}/${y}` : `${m}/${d}/${y}`;
}

/** The value of `data-pre-plain-text`. */
export function preOf(at: number, sender: string): string {
  return `[${clockOf(at)}${arabic ? '، ' : ', '}${dateOf(at)}] ${sender}: `;
}

export function startOfDay(at: number): number {
  const date = new Date(at);
  date.setHours(0, 0, 0, 0);
  return date.getTime();
}

/** Whole calendar days between two instants, daylight saving time or not. */
function daysBetween(earlier: number, later: number): number {
  return Math.round((startOfDay(later) - startOfDay(earlier)) / 86_400_000);
}

function weekday(at: number): string {
  return new Intl.DateTimeFormat(language, { weekday: 'long' }).format(at);
}

/** "Today", "Yesterday", a weekday within the last week, else the date. */
export function dayLabel(at: number, now = Date.now()): string {
  const days = daysBetween(at, now);
  if (days <= 0) return t.today;
  if (days === 1) return t.yesterday;
  return days < 7 ? weekday(at) : dateOf(at);
}

/** The same for the chat list, where today's messages show the time. */
export function listLabel(at: number, now = Date.now()): string {
  return daysBetween(at, now) <= 0 ? clockOf(at) : dayLabel(at, now);
}
