/** The shipped facts over the challenge set: chats as people type them, with what a careful reader marks in them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { measureFacts } from './facts.ts';
import { readMarked } from './marked-lines.ts';

const FOLDER = join(import.meta.dirname, 'facts-challenge');
const LANGUAGES = readdirSync(FOLDER).map((file) => file.replace('.txt', ''));
const linesOf = (language: string) =>
  readMarked(readFileSync(join(FOLDER, `${language}.txt`), 'utf8'), language);

interface Figures {
  precision: number;
  recall: number;
  validity_right: number;
  per_kind: Record<string, { n: number; precision: number; recall: number }>;
}

describe('facts of the challenge set', () => {
  it.each(LANGUAGES)('%s', (language) => {
    const lines = linesOf(language);
    const { figures, misses } = measureFacts(lines);
    const { precision, recall } = figures as unknown as Figures;
    expect(lines.length).toBeGreaterThanOrEqual(30);
    expect(Math.min(precision, recall), JSON.stringify(misses)).toBeGreaterThanOrEqual(0.97);
  });

  it('holds what is promised of order and tracking numbers', () => {
    expect(LANGUAGES).toHaveLength(14);
    const { figures } = measureFacts(LANGUAGES.flatMap(linesOf));
    const { per_kind, validity_right } = figures as unknown as Figures;
    expect(per_kind.order_no?.n).toBeGreaterThan(100);
    expect(per_kind.order_no?.precision).toBeGreaterThanOrEqual(0.98);
    expect(per_kind.order_no?.recall).toBeGreaterThanOrEqual(0.95);
    expect(per_kind.tracking_no).toMatchObject({ precision: 1, recall: 1 });
    expect(validity_right).toBe(1);
  });
});
