/**
 * The ledger as a user understands it, for the torture: no line of it is the product's. It walks the clock minute by
 * minute where the product reckons, so the two can only agree by both being right.
 */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const AHEAD = 30 * MINUTE;
const GRACE = 15 * MINUTE;
/** Minutes after midnight; Monday to Saturday. */
const WORK = { from: 9 * 60, to: 21 * 60 };
export const QUIET = { from: 22 * 60, to: 7 * 60 };

interface Entry {
  id: string;
  chat: string;
  due: number;
  /** When the time was last set or put off; what was rung before belongs to what was before. */
  since: number;
  /** Put off until then, in this phase. */
  putOff: number | null;
  asleepUntil: number | null;
  settled: 'kept' | 'dropped' | null;
  rung: number[];
  rungEver: number[];
}

export interface Standing {
  id: string;
  state: string;
  due: number;
  snoozedUntil: number | null;
  rung: number[];
}

export class LedgerModel {
  readonly entries = new Map<string, Entry>();
  readonly #clock: WallClock;

  constructor(timeZone: string) {
    this.#clock = new WallClock(timeZone);
  }

  copy(): LedgerModel {
    const copy = new LedgerModel(this.#clock.timeZone);
    for (const entry of this.entries.values()) copy.entries.set(entry.id, structuredClone(entry));
    return copy;
  }

  owed(): string[] {
    return [...this.entries.values()].filter((e) => !e.settled).map((e) => e.id);
  }

  settled(): string[] {
    return [...this.entries.values()].filter((e) => e.settled).map((e) => e.id);
  }

  make(id: string, chat: string, due: number, now: number): void {
    for (const entry of this.entries.values())
      if (entry.chat === chat && !entry.settled)
        Object.assign(entry, { settled: 'dropped', asleepUntil: null });
    this.entries.set(id, {
      id,
      chat,
      due,
      since: now,
      putOff: null,
      asleepUntil: null,
      settled: null,
      rung: [],
      rungEver: [],
    });
  }

  settle(id: string, how: 'kept' | 'dropped'): void {
    const entry = this.#of(id);
    if (!entry.settled) Object.assign(entry, { settled: how, asleepUntil: null });
  }

  reopen(id: string): void {
    this.#of(id).settled = null;
  }

  correct(id: string, due: number, now: number): void {
    Object.assign(this.#of(id), {
      due,
      since: now,
      putOff: null,
      asleepUntil: null,
      settled: null,
      rung: [],
    });
  }

  snooze(id: string, until: number, now: number): void {
    if (!this.#of(id).settled)
      Object.assign(this.#of(id), { since: now, putOff: until, asleepUntil: until, rung: [] });
  }

  /** The start of the next working day. */
  nextMorning(now: number): number {
    return this.#clock.nextMorning(now);
  }

  /** Somebody looks at the ledger: who is rung for now. */
  look(now: number): string[] {
    const rings: string[] = [];
    for (const entry of this.entries.values()) {
      if (entry.settled) continue;
      if (entry.asleepUntil !== null && entry.asleepUntil <= now) entry.asleepUntil = null;
      const slot = this.#pending(entry, now);
      if (slot === null) continue;
      entry.rung.push(slot);
      entry.rungEver.push(slot);
      rings.push(entry.id);
    }
    return rings.sort();
  }

  standings(now: number): Standing[] {
    return [...this.entries.values()]
      .map(({ id, due, settled, asleepUntil, rungEver }) => ({
        id,
        due,
        snoozedUntil: asleepUntil,
        state:
          settled ??
          (asleepUntil !== null ? 'snoozed' : due > now ? 'open' : due + GRACE <= now ? 'missed' : 'due'),
        rung: [...rungEver].sort((a, b) => a - b),
      }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  #of(id: string): Entry {
    const entry = this.entries.get(id);
    if (!entry) throw new Error(`no promise ${id}`);
    return entry;
  }

  #pending(entry: Entry, now: number): number | null {
    const done = (at: number, repeats: boolean): boolean =>
      entry.rung.includes(at) || entry.rung.some((r) => r > at && (r <= now || !repeats));
    return (
      this.#slots(entry, now)
        .filter(({ at, repeats }) => at <= now && !done(at, repeats))
        .at(-1)?.at ?? null
    );
  }

  #slots({ due, since, putOff }: Entry, now: number): { at: number; repeats: boolean }[] {
    const clock = this.#clock;
    const slots: { at: number; repeats: boolean }[] = [];
    if (putOff === null) {
      const plain = due - AHEAD;
      let at = plain;
      if (!clock.works(due)) {
        let end = due;
        while (!clock.works(end - MINUTE)) end -= MINUTE;
        at = Math.min(plain, end - AHEAD);
      } else while (!clock.works(at)) at += MINUTE;
      at = clock.afterQuiet(at);
      if (since < at && at < due) slots.push({ at, repeats: false });
    } else if (putOff < due) slots.push({ at: clock.afterQuiet(putOff), repeats: false });
    const base = clock.afterQuiet(Math.max(due, putOff ?? due));
    slots.push({ at: base, repeats: putOff !== null && putOff >= due });
    let last = base;
    for (const after of [HOUR, 4 * HOUR]) {
      let at = base + after;
      while (!clock.works(at)) at += MINUTE;
      at = clock.afterQuiet(at);
      if (at > last) slots.push({ at, repeats: true });
      last = Math.max(last, at);
    }
    for (let at = clock.nextMorning(last); at <= now; at = clock.nextMorning(at))
      slots.push({ at, repeats: true });
    return slots;
  }
}

/** What the clock on the wall says, minute by minute. */
class WallClock {
  readonly timeZone: string;
  readonly #format: Intl.DateTimeFormat;
  readonly #seen = new Map<number, { works: boolean; quiet: boolean }>();
  readonly #mornings = new Map<number, number>();

  constructor(timeZone: string) {
    this.timeZone = timeZone;
    this.#format = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
  }

  works(at: number): boolean {
    return this.#look(at).works;
  }

  afterQuiet(at: number): number {
    let end = at;
    while (this.#look(end).quiet) end += MINUTE;
    return end;
  }

  nextMorning(after: number): number {
    const known = this.#mornings.get(after);
    if (known !== undefined) return known;
    let at = Math.floor(after / MINUTE) * MINUTE + MINUTE;
    while (!this.works(at) || this.works(at - MINUTE)) at += MINUTE;
    this.#mornings.set(after, at);
    return at;
  }

  #look(at: number): { works: boolean; quiet: boolean } {
    const minute = Math.floor(at / MINUTE);
    let seen = this.#seen.get(minute);
    if (!seen) {
      const [, day = '', hour = '', min = ''] =
        /(\w+) (\d+):(\d+)/.exec(this.#format.format(at).replace(',', '')) ?? [];
      const clock = Number(hour) * 60 + Number(min);
      seen = {
        works: day !== 'Sun' && clock >= WORK.from && clock < WORK.to,
        quiet: clock >= QUIET.from || clock < QUIET.to,
      };
      this.#seen.set(minute, seen);
    }
    return seen;
  }
}
