import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changePromise, DEFAULT_NUDGE_RULES, isOwed, reconcile, replacePromise } from './ledger.ts';
import type { PromiseRecord } from './model.ts';

const MIN = 60_000;
const HOUR = 60 * MIN;
const T0 = Date.UTC(2026, 10, 23, 8, 0);

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
    ...patch,
  };
}

/** Rings owed when the worker looks at these moments, one after the other. */
function rings(start: PromiseRecord, moments: number[]): string[] {
  let ledger = [start];
  return moments.flatMap((now) => {
    const result = reconcile(ledger, now, DEFAULT_NUDGE_RULES);
    ledger = result.promises;
    return result.nudges.map((n) => `${Math.round((now - T0) / MIN)}:${n.why}`);
  });
}

describe('reconcile', () => {
  it.each([
    ['nothing to say yet', promise(T0 + 24 * HOUR), [T0 + HOUR], []],
    [
      'half an hour ahead, then at its time',
      promise(T0 + 2 * HOUR),
      [T0 + 90 * MIN, T0 + 2 * HOUR],
      ['90:ahead', '120:due'],
    ],
    [
      'no early nudge for a time set later than that',
      promise(T0 + 20 * MIN),
      [T0 + MIN, T0 + 20 * MIN],
      ['20:due'],
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
      [T0 + HOUR, T0 + 2 * HOUR, T0 + 3 * HOUR],
      ['60:due'],
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
    expect(rings(snoozed, [T0 + 90 * MIN, T0 + 2 * HOUR, T0 + 3 * HOUR])).toEqual(['120:missed']);
  });

  it('sets the next look at the earliest thing ahead', () => {
    const { next } = reconcile(
      [promise(T0 + 5 * HOUR), promise(T0 + 3 * HOUR)],
      T0 + MIN,
      DEFAULT_NUDGE_RULES,
    );
    expect(next).toBe(T0 + 3 * HOUR - 30 * MIN);
  });

  it('owes nothing for kept and dropped ones', () => {
    const done = [
      changePromise(promise(T0), { kind: 'keep' }, T0),
      changePromise(promise(T0), { kind: 'drop' }, T0),
    ];
    expect(reconcile(done, T0 + HOUR, DEFAULT_NUDGE_RULES)).toMatchObject({ nudges: [], next: null });
  });

  it('is idempotent at one moment, whatever the ledger and however the clock jumps', () => {
    const record = fc.record({
      due: fc.integer({ min: T0 - 48 * HOUR, max: T0 + 48 * HOUR }),
      state: fc.constantFrom('open', 'due', 'missed', 'snoozed', 'kept', 'dropped' as const),
      snooze: fc.integer({ min: T0 - HOUR, max: T0 + HOUR }),
    });
    fc.assert(
      fc.property(
        fc.array(record, { maxLength: 8 }),
        fc.array(fc.integer({ min: T0 - 72 * HOUR, max: T0 + 72 * HOUR }), { maxLength: 6 }),
        (items, moments) => {
          let ledger = items.map((i) =>
            promise(i.due, T0 - 50 * HOUR, {
              state: i.state,
              snoozedUntil: i.state === 'snoozed' ? i.snooze : null,
            }),
          );
          for (const now of moments) {
            const once = reconcile(ledger, now, DEFAULT_NUDGE_RULES);
            const twice = reconcile(once.promises, now, DEFAULT_NUDGE_RULES);
            expect(twice.nudges).toEqual([]);
            expect(twice.promises).toEqual(once.promises);
            expect(once.promises).toHaveLength(ledger.length);
            ledger = once.promises;
          }
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

  it('keeps the whole history, replacement included', () => {
    const replaced = replacePromise(promise(T0 + HOUR), 'p2', T0 + MIN);
    expect(replaced.state).toBe('dropped');
    expect(replaced.history.map((e) => e.what)).toEqual(['made', 'replaced']);
  });
});
