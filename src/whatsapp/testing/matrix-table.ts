/** Writes what the matrix has measured as a page of tables. */
import type { Verdict } from './measure.ts';

export type Counts = Record<Verdict, number>;

export function count(verdicts: readonly Verdict[]): Counts {
  const counts: Counts = { exact: 0, open: 0, wrong: 0 };
  for (const verdict of verdicts) counts[verdict]++;
  return counts;
}

/** `78`, `76 + 2 open`, `75, 3 wrong`. */
function cell({ exact, open, wrong }: Counts): string {
  return `${exact}${open > 0 ? ` + ${open} open` : ''}${wrong > 0 ? `, **${wrong} wrong**` : ''}`;
}

/** A table with a row of every `row` and a column of every `column`. */
export function table(
  corner: string,
  rows: readonly string[],
  columns: readonly string[],
  countsOf: (row: string, column: string) => Counts,
): string {
  const cells = [
    [corner, ...columns],
    ...rows.map((row) => [row, ...columns.map((column) => cell(countsOf(row, column)))]),
  ];
  const widths = [corner, ...columns].map((_, i) => Math.max(3, ...cells.map((row) => row[i]?.length ?? 0)));
  const line = (row: readonly string[]) => `| ${row.join(' | ')} |`;
  const [head = '', ...body] = cells.map((row) =>
    line(row.map((text, i) => (i === 0 ? text.padEnd(widths[i] ?? 0) : text.padStart(widths[i] ?? 0)))),
  );
  const rule = line(widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)));
  return [head, rule, ...body].join('\n');
}
