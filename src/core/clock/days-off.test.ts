import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDaysOff, writeDaysOff } from './days-off.ts';

describe('days off', () => {
  it.each([
    ['', []],
    ['2026-12-25', ['2026-12-25']],
    ['2026-12-25，2026-12-26', ['2026-12-25', '2026-12-26']],
    ['2027-01-01, 2026-12-25', ['2026-12-25', '2027-01-01']],
    ['2027-02-27..2027-03-01', ['2027-02-27', '2027-02-28', '2027-03-01']],
    ['2027-02-15至2027-02-16', ['2027-02-15', '2027-02-16']],
    ['2027-02-15 to 2027-02-16\n2027-02-16', ['2027-02-15', '2027-02-16']],
  ])('%j', (text, days) => {
    expect(readDaysOff(text)).toEqual(days);
  });

  it.each([
    'Christmas',
    '25.12.2026',
    '2026-02-31',
    '2026-13-01',
    '2026-12-26..2026-12-25',
    '2026-01-01..2027-01-01',
    '2026-12-25 2026-12-26',
  ])('%j is refused', (text) => {
    expect(readDaysOff(text)).toBeNull();
  });

  it('are written as they are read', () => {
    const day = fc
      .date({
        min: new Date(Date.UTC(2026, 0, 1)),
        max: new Date(Date.UTC(2027, 11, 31)),
        noInvalidDate: true,
      })
      .map((d) => d.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.uniqueArray(day, { maxLength: 40 }), (days) => {
        expect(readDaysOff(writeDaysOff(days))).toEqual([...days].sort());
      }),
    );
  });
});
