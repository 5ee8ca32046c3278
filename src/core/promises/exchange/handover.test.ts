import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changePromise, type PromiseChange } from '../ledger.ts';
import type { PromiseEvent, PromiseRecord } from '../model.ts';
import { readLedger, writeLedger } from './ledger-file.ts';
import { planTakeover } from './merge-ledgers.ts';

const HOUR = 3_600_000;
const T0 = Date.UTC(2026, 10, 23, 8, 0);

function promise(id: string, patch: Partial<PromiseRecord> = {}): PromiseRecord {
  return {
    id,
    chat: { key: `chat:${id}`, title: id },
    customer: id,
    text: 'by tomorrow evening',
    messageId: `M-${id}`,
    scenario: null,
    language: 'en',
    madeAt: T0,
    due: T0 + 24 * HOUR,
    tz: 'UTC',
    state: 'open',
    snoozedUntil: null,
    history: [{ at: T0, what: 'made', due: T0 + 24 * HOUR }],
    by: 'Li Na',
    ...patch,
  };
}

const changed = (p: PromiseRecord, change: PromiseChange, after: number) =>
  changePromise(p, change, T0 + after);

describe('the ledger as a file', () => {
  it('comes back as it was', () => {
    const promises = [promise('a'), changed(promise('b'), { kind: 'keep' }, HOUR)];
    expect(readLedger(writeLedger(promises, 'Li Na', T0))).toEqual({
      ok: true,
      promises,
      unreadable: 0,
      exported: '2026-11-23T08:00:00.000Z',
      by: 'Li Na',
    });
  });

  it('is the same file whatever the order in storage', () => {
    const [a, b] = [promise('a'), promise('b')];
    expect(writeLedger([a, b], '', T0)).toBe(writeLedger([b, a], '', T0));
  });

  it.each([
    ['no JSON', 'hello', 'not-json'],
    ['JSON of something else', '{"format":"anxin-pack"}', 'not-a-ledger'],
    ['a list', '[]', 'not-a-ledger'],
    ['a newer one', '{"format":"anxin-promises","schema":9,"promises":[]}', 'newer'],
  ])('refuses %s', (_name, text, problem) => {
    expect(readLedger(text)).toEqual({ ok: false, problem });
  });

  it('reads the files of version 0.1, and what Windows puts before them', () => {
    const { by: _by, ...old } = promise('a');
    const text = JSON.stringify({ format: 'anxin-promises', schema: 1, exported: 'x', promises: [old] });
    expect(readLedger(`\ufeff${text}`)).toMatchObject({ ok: true, promises: [{ id: 'a', by: null }] });
  });

  it('reads what is readable of a damaged file', () => {
    const text = JSON.stringify({
      format: 'anxin-promises',
      schema: 2,
      promises: [
        promise('a'),
        { id: 'b' },
        null,
        { ...promise('c'), history: 'gone', state: 7 },
        { ...promise('d'), due: null },
      ],
    });
    const read = readLedger(text);
    expect(read).toMatchObject({ ok: true, unreadable: 3 });
    expect(read.ok && read.promises.map((p) => [p.id, p.state])).toEqual([
      ['a', 'open'],
      ['c', 'open'],
    ]);
  });

  it('never throws, whatever the file', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        readLedger(text);
        readLedger(`{"format":"anxin-promises","schema":2,"promises":[${text}]}`);
      }),
    );
  });
});

describe('taking over', () => {
  const p = promise('a');
  it.each([
    ['unknown here', [], [p], 'added', false, 'open'],
    ['the same on both sides', [p], [p], 'same', false, 'open'],
    ['kept over there since', [p], [changed(p, { kind: 'keep' }, HOUR)], 'updated', false, 'kept'],
    ['kept here since', [changed(p, { kind: 'keep' }, HOUR)], [p], 'kept', false, 'kept'],
    [
      'dropped here, kept there later',
      [changed(p, { kind: 'drop' }, HOUR)],
      [changed(p, { kind: 'keep' }, 2 * HOUR)],
      'updated',
      true,
      'kept',
    ],
    [
      'kept here later than it was put off there',
      [changed(p, { kind: 'keep' }, 3 * HOUR)],
      [changed(p, { kind: 'correct', due: T0 + 50 * HOUR }, 2 * HOUR)],
      'kept',
      true,
      'kept',
    ],
    [
      'one message noted by two machines',
      [p],
      [{ ...changed(p, { kind: 'keep' }, HOUR), id: 'other' }],
      'updated',
      false,
      'kept',
    ],
  ] as const)('%s', (_name, mine, theirs, kind, conflict, state) => {
    const plan = planTakeover(mine, theirs, T0 + 9 * HOUR);
    expect(plan.steps.map((s) => [s.kind, s.conflict])).toEqual([[kind, conflict]]);
    expect(plan.promises.map((r) => r.state)).toEqual([state]);
  });

  it('loses no event of either side, adds nothing the second time, and keeps what the file does not know', () => {
    const change: fc.Arbitrary<PromiseChange> = fc.oneof(
      fc.record({
        kind: fc.constant('snooze' as const),
        until: fc.integer({ min: T0, max: T0 + 90 * HOUR }),
      }),
      fc.record({ kind: fc.constant('correct' as const), due: fc.integer({ min: T0, max: T0 + 90 * HOUR }) }),
      ...(['keep', 'drop', 'reopen', 'hold'] as const).map((kind) => fc.constant({ kind })),
    );
    const side = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), change, fc.integer({ min: 1, max: 90 })), {
      maxLength: 8,
    });
    const play = (ids: string[], changes: [string, PromiseChange, number][]) =>
      ids.map((id) =>
        changes
          .filter(([of]) => of === id)
          .sort(([, , x], [, , y]) => x - y)
          .reduce((r, [, c, after]) => changed(r, c, after * HOUR), promise(id)),
      );
    const told = (r: PromiseRecord | undefined) =>
      (r?.history ?? []).filter((e: PromiseEvent) => e.what !== 'imported').map((e) => JSON.stringify(e));
    fc.assert(
      fc.property(side, side, (here, there) => {
        const mine = play(['a', 'b'], here);
        const theirs = play(['b', 'c'], there);
        const { promises } = planTakeover(mine, theirs, T0 + 100 * HOUR);
        expect(promises.map((r) => r.id)).toEqual(['a', 'b', 'c']);
        for (const source of [...mine, ...theirs]) {
          const result = promises.find((r) => r.id === source.id);
          expect(told(result)).toEqual(expect.arrayContaining(told(source)));
        }
        expect(promises[0]).toEqual(mine[0]);
        const again = planTakeover(promises, theirs, T0 + 200 * HOUR);
        expect(again.promises).toEqual(promises);
        expect(again.steps.every((s) => s.kind === 'same' || s.kind === 'kept')).toBe(true);
      }),
    );
  });
});
