import { describe, expect, it } from 'vitest';
import { HoursCalendar, readMinutes, writeMinutes } from './hours.ts';

const utc = (text: string) => Date.parse(`${text}:00Z`);
const write = (at: number | null | undefined) =>
  at == null ? null : new Date(at).toISOString().slice(0, 16);
const WEEKDAYS = [1, 2, 3, 4, 5];

describe('hours of a day', () => {
  // 27 November 2026 is a Friday. New York goes back to winter time on Sunday 1 November 2026, 02:00.
  it.each([
    ['at its beginning', 'UTC', 9, 18, WEEKDAYS, '2026-11-27T09:00', '2026-11-27T09:00', '2026-11-27T18:00'],
    ['its end is outside', 'UTC', 9, 18, WEEKDAYS, '2026-11-27T18:00', null, null],
    ['a day off', 'UTC', 9, 18, WEEKDAYS, '2026-11-28T12:00', null, null],
    [
      'in another zone',
      'Asia/Shanghai',
      9,
      18,
      WEEKDAYS,
      '2026-11-27T01:00',
      '2026-11-27T01:00',
      '2026-11-27T10:00',
    ],
    [
      'over midnight, before it',
      'UTC',
      22,
      6,
      WEEKDAYS,
      '2026-11-27T23:00',
      '2026-11-27T22:00',
      '2026-11-28T06:00',
    ],
    [
      'over midnight, after it',
      'UTC',
      22,
      6,
      WEEKDAYS,
      '2026-11-28T05:59',
      '2026-11-27T22:00',
      '2026-11-28T06:00',
    ],
    ['all day round', 'UTC', 0, 0, [5], '2026-11-27T23:59', '2026-11-27T00:00', '2026-11-28T00:00'],
    [
      'the longer night of autumn',
      'America/New_York',
      22,
      6,
      [6],
      '2026-11-01T10:30',
      '2026-11-01T02:00',
      '2026-11-01T11:00',
    ],
  ] as const)('%s', (_name, tz, from, to, days, at, start, end) => {
    const span = new HoursCalendar({ from: from * 60, to: to * 60, days }, tz).spanAt(utc(at));
    expect([write(span?.start), write(span?.end)]).toEqual([start, end]);
  });

  it('finds the span before and after', () => {
    const hours = new HoursCalendar({ from: 540, to: 1080, days: WEEKDAYS }, 'UTC');
    expect(write(hours.nextStart(utc('2026-11-27T09:00')))).toBe('2026-11-30T09:00');
    expect(write(hours.nextStart(utc('2026-11-27T08:59')))).toBe('2026-11-27T09:00');
    expect(write(hours.lastStart(utc('2026-11-29T12:00')))).toBe('2026-11-27T09:00');
    expect(write(hours.lastEnded(utc('2026-11-30T17:59'))?.end)).toBe('2026-11-27T18:00');
  });

  it('has none without days', () => {
    const never = new HoursCalendar({ from: 0, to: 0, days: [] }, 'UTC');
    expect([never.spanAt(0), never.nextStart(0), never.lastStart(0), never.lastEnded(0)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('a time of day', () => {
  it.each([
    ['09:30', 570],
    ['9:30', 570],
    ['23:59', 1439],
    ['24:00', null],
    ['9', null],
    ['', null],
  ])('reads %s', (text, minutes) => {
    expect(readMinutes(text)).toBe(minutes);
    if (minutes !== null) expect(readMinutes(writeMinutes(minutes))).toBe(minutes);
  });
});
