/**
 * Promises as a calendar (iCalendar, RFC 5545). One event per promise and not a to-do: Google's and Outlook's calendars
 * take in events only. Times are UTC, so every calendar shows them on its own clock.
 * Written by hand: folding and escaping are all there is to it, and both are tested against the letter of the RFC.
 */

export interface CalendarEntry {
  /** The promise's id: a second import changes the entry and adds none. */
  id: string;
  /** Due time, epoch milliseconds. */
  at: number;
  title: string;
  details: string;
  /** How often its time was changed: a calendar takes the higher number for the newer one. */
  revision: number;
}

const EVENT_MINUTES = 15;
/** In octets, without the line's end (RFC 5545, 3.1). */
const LINE_OCTETS = 75;

/**
 * @param alarmMinutes how long before the time the calendar rings
 * @param now epoch milliseconds
 */
export function writeCalendar(entries: readonly CalendarEntry[], alarmMinutes: number, now: number): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Anxin//Promises//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...entries.flatMap(({ id, at, title, details, revision }) => [
      'BEGIN:VEVENT',
      `UID:${escaped(id)}@anxin.invalid`,
      `DTSTAMP:${utc(now)}`,
      `DTSTART:${utc(at)}`,
      `DURATION:PT${EVENT_MINUTES}M`,
      `SEQUENCE:${revision}`,
      `SUMMARY:${escaped(title)}`,
      `DESCRIPTION:${escaped(details)}`,
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `TRIGGER:-PT${Math.max(0, Math.round(alarmMinutes))}M`,
      `DESCRIPTION:${escaped(title)}`,
      'END:VALARM',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** "20261124T100000Z". */
function utc(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

function escaped(text: string): string {
  return (
    text
      .replace(/[\\;,]/g, '\\$&')
      .replace(/\r\n|\r|\n/g, '\\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the RFC allows none of them
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
  );
}

/** Long lines go on in the next one after a blank; no character is cut in two. */
function folded(line: string): string {
  let out = '';
  let octets = 0;
  for (const char of line) {
    const size = octetsOf(char);
    if (octets + size > LINE_OCTETS) {
      out += '\r\n ';
      octets = 1;
    }
    out += char;
    octets += size;
  }
  return out;
}

function octetsOf(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
