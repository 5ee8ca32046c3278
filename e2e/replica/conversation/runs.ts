/** Messages grouped as the page groups them: by day, and within a day into runs of one author. */
import type { Message } from '../model.ts';
import { startOfDay } from '../page/clock.ts';

export interface Placed {
  message: Message;
  /** First of a run: it alone has a tail. */
  first: boolean;
  /** Neither first nor last: it has no author label (doc §5.4). */
  middle: boolean;
}

export interface Day {
  day: number;
  rows: Placed[];
}

export function byDay(messages: readonly Message[], dividerBefore: string | null): Day[] {
  const days: Day[] = [];
  messages.forEach((message, index) => {
    const day = startOfDay(message.at);
    const previous = messages[index - 1];
    const next = messages[index + 1];
    const joins = (a: Message | undefined, b: Message | undefined): boolean =>
      a !== undefined &&
      b !== undefined &&
      a.author === b.author &&
      a.author !== 'system' &&
      startOfDay(a.at) === startOfDay(b.at) &&
      b.id !== dividerBefore;
    const first = !joins(previous, message);
    const last = !joins(message, next);
    const placed = { message, first, middle: !first && !last };
    const open = days.at(-1);
    if (open?.day === day) open.rows.push(placed);
    else days.push({ day, rows: [placed] });
  });
  return days;
}
