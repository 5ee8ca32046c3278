/** Takes spans out of a text that were found in its folded form; a blank stays where one was. */
import { fold } from '../../language/fold.ts';

export interface Span {
  start: number;
  end: number;
}

/**
 * The text without what `find` points at.
 * @param find is given the folded text; its spans count in it, and may overlap
 */
export function without(source: string, find: (folded: string) => Iterable<Span>): string {
  const folded = fold(source, source.length);
  const spans = [...find(folded.text)].map(({ start, end }) => ({
    start: folded.at[start] ?? 0,
    end: endOf(folded.at, end),
  }));
  return withoutSpans(source, spans);
}

/** The text without these spans, which count in the text itself. */
export function withoutSpans(source: string, spans: readonly Span[]): string {
  let out = '';
  let from = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (end <= from) continue;
    out += `${source.slice(from, Math.max(start, from))} `;
    from = end;
  }
  return out + source.slice(from);
}

/** Where a folded span ends in the source: behind the whole character, also where one became two ("ß", "ss"). */
function endOf(at: Int32Array, end: number): number {
  let i = end;
  while (i < at.length - 1 && i > 0 && at[i] === at[i - 1]) i++;
  return at[i] ?? 0;
}

export function* spansOf(text: string, pattern: RegExp): Iterable<Span> {
  for (const m of text.matchAll(pattern)) yield { start: m.index, end: m.index + m[0].length };
}
