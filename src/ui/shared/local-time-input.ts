/** `<input type="datetime-local">` and instants: the field has no zone of its own, so the agent's is passed in. */
import { fromZoned, toZoned } from '../../core/clock/zone.ts';

const two = (n: number) => String(n).padStart(2, '0');

/** "2026-11-24T18:00". */
export function formatLocalInput(epoch: number, timeZone: string): string {
  const { year, month, day, hour, minute } = toZoned(epoch, timeZone);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`;
}

/** Null while the field is not completely filled. */
export function readLocalInput(value: string, timeZone: string): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)/.exec(value);
  if (!match) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match.slice(1).map(Number);
  return fromZoned({ year, month, day, hour, minute }, timeZone);
}
