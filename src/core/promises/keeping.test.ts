import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countChanges, countFirstReply, keptRate, medianOf, mondayOf, weekOf } from './figures.ts';
import { changePromise, type PromiseChange, reconcile } from './ledger.ts';
import type { PromiseRecord } from './model.ts';
import { readRecord } from './read-record.ts';
import { saysDone } from './settled-words.ts';
import { AT_HAND_MS, SHELVES_KEPT, shelve } from './shelves.ts';

const MIN = 60_000;
const HOUR = 60 * MIN;
const DAY = 24 * HOUR;
const T0 = Date.UTC(2026, 10, 23, 8, 0);
const RULES = { aheadMs: 0, graceMs: 15 * MIN, work: { from: 0, to: 0, days: [1] }, quiet: null, tz: 'UTC' };

function promise(id: string, patch: Partial<PromiseRecord> = {}): PromiseRecord {
  return {
    id,
    chat: { key: `chat:${id}`, title: id },
    customer: id,
    text: 'by tomorrow evening',
    messageId: null,
    scenario: null,
    language: 'en',
    madeAt: T0,
    due: T0 + HOUR,
    tz: 'UTC',
    state: 'open',
    snoozedUntil: null,
    history: [{ at: T0, what: 'made', due: T0 + HOUR }],
    by: null,
    ...patch,
  };
}

describe('reading a stored promise', () => {
  const whole = promise('a');
  it.each<[string, unknown, string | null]>([
    ['a whole one', whole, 'whole'],
    ['one without its history', { ...whole, history: undefined }, 'mended'],
    [
      'one with a damaged event',
      { ...whole, history: [...whole.history, { at: 'x', what: 'kept' }] },
      'mended',
    ],
    ['one without a state', { ...whole, state: undefined }, 'mended'],
    ['one without a chat', { ...whole, chat: null }, 'mended'],
    ['one without a time', { ...whole, due: 'tomorrow' }, null],
    ['one without an id', { ...whole, id: '' }, null],
    ['one without anybody', { ...whole, chat: {}, customer: '' }, null],
    ['text', 'promise', null],
    ['nothing', null, null],
  ])('%s', (_name, raw, expected) => {
    const read = readRecord(raw);
    expect(read === null ? null : read.whole ? 'whole' : 'mended').toBe(expected);
    if (read?.whole) expect(read.record).toEqual(raw);
  });

  it('takes a damaged state from the last event, and owes where nothing is known', () => {
    const kept = changePromise(whole, { kind: 'keep' }, T0 + HOUR);
    expect(readRecord({ ...kept, state: '?' })?.record.state).toBe('kept');
    expect(readRecord({ ...whole, state: '?' })?.record.state).toBe('open');
  });
});

describe('shelves', () => {
  it('never hold what is owed, and lose nothing of the last year', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 360 })), { maxLength: 30 }),
        (items) => {
          const now = T0 + 400 * DAY;
          const all = items.map(([settled, daysAgo], i) =>
            settled ? changePromise(promise(`${i}`), { kind: 'keep' }, now - daysAgo * DAY) : promise(`${i}`),
          );
          const { atHand, shelves } = shelve(all, now);
          const shelved = Object.values(shelves).flat();
          expect([...atHand, ...shelved].map((p) => p.id).sort()).toEqual(all.map((p) => p.id).sort());
          expect(shelved.every((p) => p.state === 'kept')).toBe(true);
          expect(
            atHand
              .filter((p) => p.state === 'kept')
              .every((p) => now - (p.history.at(-1)?.at ?? 0) < AT_HAND_MS),
          ).toBe(true);
        },
      ),
    );
  });

  it('are emptied after a year', () => {
    const all = Array.from({ length: 40 }, (_, month) =>
      changePromise(promise(`${month}`), { kind: 'keep' }, Date.UTC(2026, month, 15)),
    );
    const { shelves } = shelve(all, Date.UTC(2030, 0, 1));
    expect(Object.keys(shelves)).toHaveLength(SHELVES_KEPT);
    expect(Object.keys(shelves).at(-1)).toBe('2029-04');
  });
});

describe('figures', () => {
  const play = (steps: [PromiseChange | number, number][]) => {
    let ledger = [promise('a')];
    let figures = countChanges({}, [], ledger, T0, 'UTC');
    for (const [step, after] of steps) {
      const now = T0 + after * HOUR;
      const next =
        typeof step === 'number'
          ? reconcile(ledger, now, RULES).promises
          : ledger.map((p) => changePromise(p, step, now));
      figures = countChanges(figures, ledger, next, now, 'UTC');
      ledger = next;
    }
    return figures['2026-W48'];
  };
  it.each<[string, [PromiseChange | number, number][], object]>([
    [
      'kept in time',
      [
        [0, 0.5],
        [{ kind: 'keep' }, 0.9],
      ],
      { made: 1, inTime: 1, missed: 0 },
    ],
    [
      'kept late',
      [
        [0, 2],
        [{ kind: 'keep' }, 3],
      ],
      { made: 1, inTime: 0, missed: 1 },
    ],
    [
      'missed once, however often it is looked at',
      [
        [0, 2],
        [0, 30],
        [0, 60],
      ],
      { inTime: 0, missed: 1 },
    ],
    [
      'kept and undone',
      [
        [{ kind: 'keep' }, 0.5],
        [{ kind: 'reopen' }, 0.6],
      ],
      { inTime: 0, missed: 0 },
    ],
    [
      'dropped and undone',
      [
        [{ kind: 'drop' }, 0.5],
        [{ kind: 'reopen' }, 0.6],
      ],
      { dropped: 0 },
    ],
    ['dropped', [[{ kind: 'drop' }, 0.5]], { inTime: 0, missed: 0, dropped: 1 }],
  ])('%s', (_name, steps, expected) => {
    expect(play(steps)).toMatchObject(expected);
  });

  it('say the share that was kept', () => {
    expect(keptRate({ inTime: 3, missed: 1 })).toBe(0.75);
    expect(keptRate({ inTime: 0, missed: 0 })).toBeNull();
  });

  it.each([
    [[], null],
    [[4], 3.5],
    [[1, 1, 1000], 1],
    [[10, 20, 30, 40], 25],
    [[300, 300, 300], 300],
  ] as const)('median of %j minutes is near %s', (minutes, near) => {
    let figures = {};
    for (const m of minutes) figures = countFirstReply(figures, m * MIN, T0, 'UTC');
    const median = medianOf((figures as Record<string, { firstReply?: number[] }>)['2026-W48']?.firstReply);
    if (near === null) expect(median).toBeNull();
    else expect(Math.abs((median ?? 0) / MIN - near)).toBeLessThanOrEqual(Math.max(1, near * 0.35));
  });

  it.each([
    ['2026-11-23T08:00Z', 'UTC', '2026-W48'],
    ['2026-11-22T23:00Z', 'UTC', '2026-W47'],
    ['2026-11-22T23:00Z', 'Asia/Shanghai', '2026-W48'],
    ['2027-01-03T12:00Z', 'UTC', '2026-W53'],
    ['2025-12-29T12:00Z', 'UTC', '2026-W01'],
  ])('the week of %s in %s is %s', (at, tz, week) => {
    expect(weekOf(Date.parse(at), tz)).toBe(week);
    expect(weekOf(mondayOf(week), 'UTC')).toBe(week);
    expect(new Date(mondayOf(week)).getUTCDay()).toBe(1);
  });

  it('hold no word of anybody', () => {
    const after = [changePromise(promise('Zsófia'), { kind: 'keep' }, T0 + HOUR)];
    const text = JSON.stringify(countChanges({}, [], after, T0 + HOUR, 'UTC'));
    expect(text).not.toMatch(/Zs|tomorrow/);
  });
});

describe('words that say it is over', () => {
  it.each([
    ['Got it, thanks!', true],
    ['It has arrived, thank you so much', true],
    ['the package came 🎉', true],
    ['never mind', true],
    ['¡Ya me llegó, gracias!', true],
    ['chegou hoje, obrigada', true],
    ['ist angekommen, danke', true],
    ['je l’ai reçu, merci', true],
    ['收到了，谢谢', true],
    ['получила, спасибо', true],
    ['届きました、ありがとうございます', true],
    ['ok thanks', false],
    ['has it arrived?', false],
    ["it hasn't arrived", false],
    ['it has not arrived yet', false],
    ['no me ha llegado', false],
    ['还没收到', false],
    ['ещё не получила', false],
    ['まだ届きません', false],
    ['ist noch nicht angekommen', false],
    ['I got it but it is broken', false],
  ])('%s', (text, done) => {
    expect(saysDone(text)).toBe(done);
  });
});
