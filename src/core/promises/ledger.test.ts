import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changePromise, closePromise, isOwed, reconcile, replacePromise } from './ledger.ts';
import type { PromiseRecord } from './model.ts';
import type { NudgeRules } from './nudge-slots.ts';

const MIN = 60_000;
const HOUR = 60 * MIN;
/** Monday. */
const T0 = Date.UTC(2026, 10, 23, 8, 0);
const RULES: NudgeRules = {
  aheadMs: 30 * MIN,
  graceMs: 15 * MIN,
  work: { from: 9 * 60, to: 21 * 60, days: [1, 2, 3, 4, 5, 6] },
  quiet: null,
  tz: 'UTC',
};

function promise(due: number, madeAt = T0, patch: Partial<PromiseRecord> = {}): PromiseRecord {
  return {
    id: 'p1',
    chat: { key: 'chat:sarah', title: 'Sarah' },
    customer: 'Sarah',
    text: 'by tomorrow evening',
    messageId: null,
    scenario: null,
    language: 'en',
    madeAt,
    due,
    tz: 'UTC',
    state: 'open',
    snoozedUntil: null,
    history: [{ at: madeAt, what: 'made', due }],
    by: null,
    ...patch,
  };
}

/** Rings owed when the worker looks at these moments, one after the other; times in minutes after T0. */
function rings(start: PromiseRecord, moments: number[], rules = RULES): string[] {
  let ledger = [start];
  return moments.flatMap((now) => {
    const result = reconcile(ledger, now, rules);
    ledger = result.promises;
    return result.nudges.map((n) => `${Math.round((now - T0) / MIN)}:${n.why}`);
  });
}

/** As the one alarm wakes the worker: from one `next` to the next, up to a moment. */
function alarms(start: PromiseRecord, until: number, rules = RULES): string[] {
  let ledger = [start];
  let now: number | null = start.madeAt;
  const rung: string[] = [];
  for (let looks = 0; now !== null && now <= until && looks < 500; looks++) {
    const result = reconcile(ledger, now, rules);
    ledger = result.promises;
    for (const { why } of result.nudges) rung.push(`${when(now)} ${why}`);
    now = result.next;
  }
  return rung;
}
const when = (at: number) => {
  const date = new Date(at);
  return `${['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'][date.getUTCDay()]} ${date.toISOString().slice(11, 16)}`;
};
/** Day of November 2026 and clock, UTC. */
const at = (day: number, hour: number, minute = 0) => Date.UTC(2026, 10, day, hour, minute);

describe('looking at a promise', () => {
  it.each([
    ['nothing to say yet', promise(T0 + 24 * HOUR), [T0 + HOUR], []],
    [
      'half an hour ahead, then at its time',
      promise(T0 + 3 * HOUR),
      [T0 + 150 * MIN, T0 + 3 * HOUR],
      ['150:ahead', '180:due'],
    ],
    [
      'no early nudge for a time set later than that',
      promise(T0 + 80 * MIN, T0 + 70 * MIN),
      [T0 + 71 * MIN, T0 + 80 * MIN],
      ['80:due'],
    ],
    ['found overdue after being away', promise(T0 + HOUR), [T0 + 30 * HOUR], ['1800:missed']],
    [
      'looked at often, rung once',
      promise(T0 + HOUR),
      [T0 + 61 * MIN, T0 + 62 * MIN, T0 + 63 * MIN],
      ['61:due'],
    ],
    [
      'due turns missed without a second ring',
      promise(T0 + HOUR),
      [T0 + HOUR, T0 + 80 * MIN, T0 + 100 * MIN],
      ['60:due'],
    ],
    [
      'several slots passed while away are one ring',
      promise(T0 + 2 * HOUR),
      [T0 + 2 * HOUR, T0 + 30 * HOUR, T0 + 31 * HOUR],
      ['120:due', '1800:again'],
    ],
  ])('%s', (_name, start, moments, expected) => {
    expect(rings(start, moments)).toEqual(expected);
  });

  it('rings again when a snooze ends, and once', () => {
    const snoozed = changePromise(
      promise(T0 + HOUR, T0, { state: 'due' }),
      { kind: 'snooze', until: T0 + 2 * HOUR },
      T0 + 61 * MIN,
    );
    expect(rings(snoozed, [T0 + 90 * MIN, T0 + 2 * HOUR, T0 + 2.5 * HOUR])).toEqual(['120:missed']);
  });

  it('sets the next look at the earliest thing ahead', () => {
    const { next } = reconcile([promise(T0 + 5 * HOUR), promise(T0 + 3 * HOUR)], T0 + MIN, RULES);
    expect(next).toBe(T0 + 3 * HOUR - 30 * MIN);
  });

  it('owes nothing for kept and dropped ones', () => {
    const done = [
      changePromise(promise(T0), { kind: 'keep' }, T0),
      changePromise(promise(T0), { kind: 'drop' }, T0),
    ];
    expect(reconcile(done, T0 + HOUR, RULES)).toMatchObject({ nudges: [], next: null });
  });
});

describe('over the days, by the one alarm alone', () => {
  const quiet = { from: 22 * 60, to: 8 * 60, days: [0, 1, 2, 3, 4, 5, 6] };
  it.each([
    [
      'within the hours: before, at, after one and four hours, each working morning',
      promise(at(23, 12), at(23, 8)),
      at(25, 12),
      RULES,
      [
        'Mon 11:30 ahead',
        'Mon 12:00 due',
        'Mon 13:00 again',
        'Mon 16:00 again',
        'Tue 09:00 again',
        'Wed 09:00 again',
      ],
    ],
    [
      'due in the evening: nudged before the hours end; repetitions wait for the morning',
      promise(at(23, 22), at(23, 12)),
      at(24, 20),
      RULES,
      ['Mon 20:30 ahead', 'Mon 22:00 due', 'Tue 09:00 again'],
    ],
    [
      'due on Sunday: nudged before Saturday ends, repeated on Monday',
      promise(at(29, 12), at(27, 12)),
      at(30, 12),
      RULES,
      ['Sat 20:30 ahead', 'Sun 12:00 due', 'Mon 09:00 again'],
    ],
    [
      'due just after opening: nudged as they open',
      promise(at(24, 9, 10), at(23, 12)),
      at(24, 9, 30),
      RULES,
      ['Tue 09:00 ahead', 'Tue 09:10 due'],
    ],
    [
      'due in the quiet of the night: rung as it ends',
      promise(at(24, 2), at(23, 12)),
      at(24, 20),
      { ...RULES, quiet },
      ['Mon 20:30 ahead', 'Tue 08:00 missed', 'Tue 09:00 again', 'Tue 12:00 again'],
    ],
    [
      'shifts over midnight',
      promise(at(24, 0, 30), at(23, 19)),
      at(24, 12),
      { ...RULES, work: { from: 18 * 60, to: 2 * 60, days: [1, 2, 3, 4, 5] } },
      ['Tue 00:00 ahead', 'Tue 00:30 due', 'Tue 01:30 again'],
    ],
    [
      'a shop that never closes',
      promise(at(29, 3), at(28, 12)),
      at(29, 12),
      { ...RULES, work: { from: 0, to: 0, days: [0, 1, 2, 3, 4, 5, 6] } },
      ['Sun 02:30 ahead', 'Sun 03:00 due', 'Sun 04:00 again', 'Sun 07:00 again'],
    ],
    [
      'no early nudge when the rule says none',
      promise(at(23, 12), at(23, 8)),
      at(23, 12, 30),
      { ...RULES, aheadMs: 0 },
      ['Mon 12:00 due'],
    ],
  ] as const)('%s', (_name, start, until, rules, expected) => {
    expect(alarms(start, until, rules)).toEqual(expected);
  });

  it('the clock changes in the night between: the morning is still the morning', () => {
    // Berlin puts its clocks back on 25 October 2026 and forward on 28 March 2027.
    const rules = { ...RULES, tz: 'Europe/Berlin', work: { ...RULES.work, days: [0, 1, 2, 3, 4, 5, 6] } };
    const autumn = promise(Date.UTC(2026, 9, 24, 20), Date.UTC(2026, 9, 24, 8));
    expect(alarms(autumn, Date.UTC(2026, 9, 25, 9), rules)).toEqual([
      'Sat 18:30 ahead',
      'Sat 20:00 due',
      'Sun 08:00 again',
    ]);
    const spring = promise(Date.UTC(2027, 2, 27, 20), Date.UTC(2027, 2, 27, 8));
    expect(alarms(spring, Date.UTC(2027, 2, 28, 8), rules)).toEqual([
      'Sat 19:30 ahead',
      'Sat 20:00 due',
      'Sun 07:00 again',
    ]);
  });
});

describe('a clock that jumps', () => {
  it('forward a day and back: what was rung is not rung anew, the state is what the clock says', () => {
    const start = promise(at(23, 12), at(23, 8));
    let ledger = [start];
    const look = (now: number) => {
      const result = reconcile(ledger, now, RULES);
      ledger = result.promises;
      return result.nudges.map((n) => n.why);
    };
    expect(look(at(24, 10))).toEqual(['missed']);
    expect(look(at(23, 10))).toEqual([]);
    expect(ledger[0]?.state).toBe('open');
    expect(look(at(23, 12))).toEqual([]);
    expect(ledger[0]?.state).toBe('due');
    // Nothing is silenced by a future that has not come: the hour after is rung.
    expect(look(at(23, 13))).toEqual(['again']);
  });

  it('rings each slot at most once, whatever the ledger and however the clock moves', () => {
    const record = fc.record({
      due: fc.integer({ min: T0 - 48 * HOUR, max: T0 + 48 * HOUR }),
      state: fc.constantFrom('open', 'due', 'missed', 'snoozed', 'kept', 'dropped' as const),
      snooze: fc.integer({ min: T0 - HOUR, max: T0 + HOUR }),
    });
    const hours = fc.record({
      from: fc.integer({ min: 0, max: 1439 }),
      to: fc.integer({ min: 0, max: 1439 }),
      days: fc.subarray([0, 1, 2, 3, 4, 5, 6]),
    });
    fc.assert(
      fc.property(
        fc.array(record, { maxLength: 8 }),
        fc.array(fc.integer({ min: T0 - 72 * HOUR, max: T0 + 72 * HOUR }), { maxLength: 8 }),
        hours,
        fc.option(hours),
        fc.constantFrom('UTC', 'Asia/Shanghai', 'America/New_York', 'Europe/Berlin'),
        (items, moments, work, quiet, tz) => {
          const rules = { ...RULES, work, quiet, tz };
          let ledger = items.map((i, n) =>
            promise(i.due, T0 - 50 * HOUR, {
              id: `p${n}`,
              state: i.state,
              snoozedUntil: i.state === 'snoozed' ? i.snooze : null,
            }),
          );
          const seen = new Set<string>();
          for (const now of moments) {
            const once = reconcile(ledger, now, rules);
            const twice = reconcile(once.promises, now, rules);
            expect(twice.nudges).toEqual([]);
            expect(twice.promises).toEqual(once.promises);
            expect(once.promises).toHaveLength(ledger.length);
            expect(once.next === null || once.next > now).toBe(true);
            // A shop that never works, or is always quiet, rings no more for what is overdue.
            if (!ledger.some(isOwed)) expect(once.next).toBeNull();
            else if (work.days.length > 0 && quiet === null) expect(once.next).not.toBeNull();
            for (const { promise: rung, slot } of once.nudges) {
              expect(seen.has(`${rung.id} ${slot}`)).toBe(false);
              seen.add(`${rung.id} ${slot}`);
            }
            ledger = once.promises;
          }
        },
      ),
    );
  });

  it('leaves no owed promise silent: what is overdue is rung by the end of the next working day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 7 * 24 * 60 }),
        fc.array(fc.integer({ min: 0, max: 5 * 24 * 60 }), { maxLength: 6 }),
        (dueIn, looks) => {
          const start = promise(T0 + dueIn * MIN);
          let ledger = [start];
          let now: number = T0;
          for (const ahead of looks) {
            now += ahead * MIN;
            ledger = reconcile(ledger, now, RULES).promises;
          }
          const before = ledger[0]?.history.length ?? 0;
          const later = reconcile(ledger, Math.max(now, start.due) + 3 * 24 * HOUR, RULES);
          expect(later.promises[0]?.history.length).toBeGreaterThan(before);
        },
      ),
    );
  });
});

describe('changes', () => {
  it('corrects the time and owes the nudges anew', () => {
    const due = promise(T0 + HOUR, T0, { state: 'due' });
    const corrected = changePromise(due, { kind: 'correct', due: T0 + 5 * HOUR }, T0 + 61 * MIN);
    expect(corrected).toMatchObject({ state: 'open', due: T0 + 5 * HOUR });
    expect(rings(corrected, [T0 + 270 * MIN, T0 + 5 * HOUR])).toEqual(['270:ahead', '300:due']);
  });

  it('undoes a drop, and leaves a kept one alone when it is snoozed', () => {
    const dropped = changePromise(promise(T0 + HOUR), { kind: 'drop' }, T0);
    expect(isOwed(dropped)).toBe(false);
    expect(changePromise(dropped, { kind: 'reopen' }, T0).state).toBe('open');
    const kept = changePromise(promise(T0 + HOUR), { kind: 'keep' }, T0);
    expect(changePromise(kept, { kind: 'snooze', until: T0 + HOUR }, T0)).toBe(kept);
  });

  it('an undone "kept" is overdue again without ringing a second time', () => {
    const rung = reconcile([promise(T0 + HOUR)], T0 + 70 * MIN, RULES).promises[0] as PromiseRecord;
    const undone = changePromise(
      changePromise(rung, { kind: 'keep' }, T0 + 71 * MIN),
      { kind: 'reopen' },
      T0 + 72 * MIN,
    );
    const { promises, nudges } = reconcile([undone], T0 + 80 * MIN, RULES);
    expect(promises[0]?.state).toBe('missed');
    expect(nudges).toEqual([]);
  });

  it('keeps the whole history, replacement included', () => {
    const replaced = replacePromise(promise(T0 + HOUR), 'p2', T0 + MIN);
    expect(replaced.state).toBe('dropped');
    expect(replaced.history.map((e) => e.what)).toEqual(['made', 'replaced']);
    expect(closePromise(replaced, T0)).toBe(replaced);
  });

  it('a year overdue: repetitions do not pile up, and what matters stays', () => {
    let ledger = [promise(at(23, 12), at(23, 8))];
    for (let day = 0; day < 365; day++) ledger = reconcile(ledger, at(24 + day, 10), RULES).promises;
    const [old] = ledger;
    expect(old?.history.length).toBeLessThanOrEqual(80);
    expect(old?.history.map((e) => e.what).slice(0, 2)).toEqual(['made', 'missed']);
  });
});
