/** Counting that all four measures share. Every figure is a fraction from 0 to 1; null means "nothing to divide by". */

export type Line = Record<string, unknown> & { text: string | string[]; lang: string };

export interface Miss {
  line: number;
  lang: string;
  text: string | string[];
  expected: unknown;
  got: unknown;
}

export interface Report {
  /** Top-level keys of the measure, in the order to print them. */
  figures: Record<string, unknown>;
  misses: Miss[];
}

export class BadLine extends Error {
  constructor(line: number, what: string) {
    super(`line ${line}: ${what}`);
    this.name = 'BadLine';
  }
}

export function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 10_000) / 10_000;
}

/** Hits, false alarms and misses of one label. */
export class Tally {
  right = 0;
  wrong = 0;
  missed = 0;

  figures() {
    const precision = ratio(this.right, this.right + this.wrong);
    const recall = ratio(this.right, this.right + this.missed);
    return { n: this.right + this.missed, precision, recall, f1: f1(this) };
  }
}

export function f1({ right, wrong, missed }: Tally): number | null {
  return ratio(2 * right, 2 * right + wrong + missed);
}

export class Tallies {
  readonly byLabel = new Map<string, Tally>();

  of(label: string): Tally {
    const known = this.byLabel.get(label);
    if (known) return known;
    const tally = new Tally();
    this.byLabel.set(label, tally);
    return tally;
  }

  figures() {
    const sorted = [...this.byLabel].sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(sorted.map(([label, tally]) => [label, tally.figures()]));
  }

  /** Mean F1 over the labels that occur in the data. */
  macroF1(): number | null {
    const scores = [...this.byLabel.values()].filter((t) => t.right + t.missed > 0).map((t) => f1(t) ?? 0);
    return scores.length === 0
      ? null
      : ratio(
          scores.reduce((a, b) => a + b, 0),
          scores.length,
        );
  }

  total(): Tally {
    const sum = new Tally();
    for (const t of this.byLabel.values()) {
      sum.right += t.right;
      sum.wrong += t.wrong;
      sum.missed += t.missed;
    }
    return sum;
  }
}

/** Runs `work` and keeps how long it took; the median is what an ordinary line costs once the code is warm. */
export class Clock {
  private readonly samples: number[] = [];

  time<T>(work: () => T): T {
    const start = performance.now();
    const result = work();
    this.samples.push((performance.now() - start) * 1000);
    return result;
  }

  median(): number | null {
    if (this.samples.length === 0) return null;
    const sorted = [...this.samples].sort((a, b) => a - b);
    return Math.round((sorted[Math.floor(sorted.length / 2)] ?? 0) * 10) / 10;
  }
}

/** Splits lines by language and measures each part with the same function. */
export function perLanguage<T>(
  lines: readonly T[],
  lang: (line: T) => string,
  measure: (part: T[]) => unknown,
) {
  const parts = new Map<string, T[]>();
  for (const line of lines) parts.set(lang(line), [...(parts.get(lang(line)) ?? []), line]);
  const sorted = [...parts].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([language, part]) => [language, measure(part)]));
}

/** Patterns compile and the engine optimises on first use; an agent's browser has that behind it after a few chats. */
export function warmUp(lines: readonly Line[], work: (line: Line, i: number) => void): void {
  const rounds = Math.max(1, Math.ceil(600 / Math.max(1, lines.length)));
  for (let round = 0; round < rounds; round++) lines.slice(0, 600).forEach(work);
}

export function textsOf(line: Line): string[] {
  return Array.isArray(line.text) ? line.text : [line.text];
}
