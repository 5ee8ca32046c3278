/** Cuts a text at quoted spans. Overlapping or missing quotes are left unmarked rather than shown wrong. */

export interface MarkedPart {
  text: string;
  /** Index of the span, null for plain text. */
  span: number | null;
  /** Offset in the text: a stable key. */
  at: number;
}

export function markSpans(text: string, quotes: readonly string[]): MarkedPart[] {
  const found = quotes
    .map((quote, span) => ({ span, start: quote === '' ? -1 : text.indexOf(quote), length: quote.length }))
    .filter((f) => f.start >= 0)
    .sort((a, b) => a.start - b.start);
  const parts: MarkedPart[] = [];
  let at = 0;
  for (const { span, start, length } of found) {
    if (start < at) continue;
    if (start > at) parts.push({ text: text.slice(at, start), span: null, at });
    parts.push({ text: text.slice(start, start + length), span, at: start });
    at = start + length;
  }
  if (at < text.length) parts.push({ text: text.slice(at), span: null, at });
  return parts;
}
