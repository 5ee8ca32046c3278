/**
 * Promises as a table for a spreadsheet: CSV by RFC 4180, CRLF, with the mark by which Excel knows UTF-8. A cell that a
 * spreadsheet would take for a formula is made text (OWASP "CSV injection"): customers choose their own names.
 * Written by hand: these twenty lines are all that a library would be used for.
 */

/** @param rows cells as they are to be read; the first row is the heading */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(value: string): string {
  // Excel and LibreOffice look past blanks, and take full-width signs for signs.
  const text = /^\s*[=+\-@\t\r＝＋－＠]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
