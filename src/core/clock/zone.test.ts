import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, fromZoned, isZone, toZoned } from './zone.ts';

const ZONES = [
  'UTC',
  'Asia/Shanghai',
  'Europe/London',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'Pacific/Apia',
];
const iso = (text: string) => Date.parse(text);

describe('wall clocks', () => {
  it.each([
    ['2026-03-29T00:30:00Z', 'Europe/London', '2026-3-29 0:30'],
    ['2026-03-29T01:30:00Z', 'Europe/London', '2026-3-29 2:30'],
    ['2026-10-25T01:30:00Z', 'Europe/London', '2026-10-25 1:30'],
    ['2026-11-11T18:00:00Z', 'Asia/Shanghai', '2026-11-12 2:0'],
    ['2026-11-11T00:00:00Z', 'Pacific/Honolulu', '2026-11-10 14:0'],
  ])('%s in %s is %s', (instant, tz, wall) => {
    const z = toZoned(iso(instant), tz);
    expect(`${z.year}-${z.month}-${z.day} ${z.hour}:${z.minute}`).toBe(wall);
  });

  it.each([
    // The hour that spring skips is moved on; of the hour that autumn repeats the first is meant.
    [
      'spring, New York',
      { year: 2026, month: 3, day: 8, hour: 2, minute: 30 },
      'America/New_York',
      '2026-03-08T07:30:00Z',
    ],
    [
      'autumn, New York',
      { year: 2026, month: 11, day: 1, hour: 1, minute: 30 },
      'America/New_York',
      '2026-11-01T05:30:00Z',
    ],
    [
      'autumn, London',
      { year: 2026, month: 10, day: 25, hour: 1, minute: 30 },
      'Europe/London',
      '2026-10-25T00:30:00Z',
    ],
    [
      'half hour zone',
      { year: 2026, month: 1, day: 1, hour: 5, minute: 30 },
      'Asia/Kolkata',
      '2026-01-01T00:00:00Z',
    ],
    ['overflowing day', { year: 2026, month: 12, day: 32 }, 'UTC', '2027-01-01T00:00:00Z'],
  ])('%s', (_, wall, tz, instant) => {
    expect(new Date(fromZoned(wall, tz)).toISOString()).toBe(new Date(iso(instant)).toISOString());
  });

  it('shows what the platform shows, whatever was asked before', () => {
    const seconds = fc.integer({ min: iso('1980-01-01') / 1000, max: iso('2040-01-01') / 1000 });
    fc.assert(
      fc.property(seconds, fc.constantFrom(...ZONES), (second, timeZone) => {
        const shown = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
        const two = (n: number) => String(n).padStart(2, '0');
        const z = toZoned(second * 1000, timeZone);
        expect(
          `${z.year}-${two(z.month)}-${two(z.day)} ${two(z.hour)}:${two(z.minute)}:${two(z.second)}`,
        ).toBe(shown.format(second * 1000));
      }),
      { numRuns: 500 },
    );
  });

  it('reads back every wall time it shows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000 }), fc.constantFrom(...ZONES), (seconds, tz) => {
        const shown = toZoned(seconds * 1000, tz);
        const again = toZoned(fromZoned(shown, tz), tz);
        expect(again).toEqual(shown);
      }),
    );
  });

  it('knows which zones it knows', () => {
    expect(isZone('Europe/Paris')).toBe(true);
    expect(isZone('Mars/Olympus')).toBe(false);
    expect(toZoned(0, 'Mars/Olympus').year).toBe(1970);
  });

  it('counts days over a change of clocks', () => {
    expect(addDays({ year: 2026, month: 10, day: 24 }, 2)).toMatchObject({ month: 10, day: 26, weekday: 1 });
  });
});
