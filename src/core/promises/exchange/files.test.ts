import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from './csv.ts';
import { type CalendarEntry, writeCalendar } from './ics.ts';

describe('a table for a spreadsheet', () => {
  it.each([
    ['plain words', 'Sarah', 'Sarah'],
    ['a comma', 'Kim, Sarah', '"Kim, Sarah"'],
    ['quotation marks', 'said "soon"', '"said ""soon"""'],
    ['a line break', 'one\ntwo', '"one\ntwo"'],
    ['a formula', '=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
    ['a formula after a blank', ' =1+1', "' =1+1"],
    ['a phone number, which Excel would add up', '+1 555 0100', "'+1 555 0100"],
    ['a minus', '-2', "'-2"],
    ['an at', '@cmd', "'@cmd"],
    ['a tab', '\tx', "'\tx"],
    ['full-width', '＝1', "'＝1"],
    ['Chinese', '明天，下午', '明天，下午'],
    ['nothing', '', ''],
  ])('%s', (_name, value, expected) => {
    expect(writeCsv([[value, 'next']])).toBe(`\ufeff${expected},next\r\n`);
  });

  it('gives back every cell to a reader of RFC 4180, but for the guard', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 4 }), { minLength: 1 }),
        (rows) => {
          const read = readCsv(writeCsv(rows).slice(1));
          expect(read.length).toBe(rows.length);
          rows.forEach((row, r) => {
            row.forEach((value, c) => {
              expect([value, `'${value}`]).toContain(read[r]?.[c]);
            });
          });
        },
      ),
    );
  });
});

/** As the RFC's grammar has it, character by character. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (quoted) {
      if (char !== '"') cell += char;
      else if (text[i + 1] === '"') {
        cell += '"';
        i++;
      } else quoted = false;
    } else if (char === '"' && cell === '') quoted = true;
    else if (char === ',') {
      row.push(cell);
      cell = '';
    } else if (char === '\r' && text[i + 1] === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
      i++;
    } else cell += char;
  }
  return rows;
}

const ENTRY: CalendarEntry = {
  id: 'p1',
  at: Date.UTC(2026, 10, 24, 10, 0),
  title: 'Update for Sarah',
  details: 'by tomorrow evening',
  revision: 2,
};
const NOW = Date.UTC(2026, 10, 23, 4, 5, 6);
/** A reader: unfolds, and takes name and value apart. */
const lines = (text: string) =>
  text
    .replace(/\r\n /g, '')
    .split('\r\n')
    .filter((line) => line !== '');

describe('a calendar', () => {
  it('says each promise as an event with an alarm, in UTC', () => {
    expect(lines(writeCalendar([ENTRY], 30, NOW))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Anxin//Promises//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:p1@anxin.invalid',
      'DTSTAMP:20261123T040506Z',
      'DTSTART:20261124T100000Z',
      'DURATION:PT15M',
      'SEQUENCE:2',
      'SUMMARY:Update for Sarah',
      'DESCRIPTION:by tomorrow evening',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:-PT30M',
      'DESCRIPTION:Update for Sarah',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
  });

  it.each([
    ['commas and semicolons', 'a, b; c', 'a\\, b\\; c'],
    ['backslashes', 'C:\\x', 'C:\\\\x'],
    ['line breaks of every kind', 'a\nb\r\nc\rd', 'a\\nb\\nc\\nd'],
    ['an injected line', 'x\nEND:VEVENT', 'x\\nEND:VEVENT'],
    ['control characters', 'a\u0007b', 'ab'],
  ])('escapes %s', (_name, title, expected) => {
    expect(lines(writeCalendar([{ ...ENTRY, title }], 0, NOW))).toContain(`SUMMARY:${expected}`);
  });

  it('folds every line to 75 octets without cutting a character, and unfolds to the same words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
        const whole = `安心 ${title} 🎉`.repeat(3);
        const text = writeCalendar([{ ...ENTRY, title: whole }], 15, NOW);
        for (const line of text.split('\r\n')) {
          const octets = new TextEncoder().encode(line);
          expect(octets.length).toBeLessThanOrEqual(75);
          // Half a character has no octets of its own: it would not come back.
          expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(octets)).toBe(line);
        }
        const unfolded = text.replace(/\r\n /g, '').split('\r\n');
        const summary = unfolded.find((l) => l.startsWith('SUMMARY:'))?.slice('SUMMARY:'.length) ?? '';
        expect(summary.replace(/\\([\s\S])/g, (_, c) => (c === 'n' ? '\n' : c))).toBe(whole);
        expect(lines(text).filter((l) => l.startsWith('SUMMARY:'))).toHaveLength(1);
        expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
      }),
    );
  });
});
