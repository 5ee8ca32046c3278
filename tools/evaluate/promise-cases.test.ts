/** The tables of agents' replies beside the parser, held to by the very measure that `npm run evaluate` prints. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROMISE_LANGUAGES } from '../../src/core/promises/locales/index.ts';
import { measurePromises } from './promises.ts';
import type { Line } from './shared.ts';

const FOLDER = join(import.meta.dirname, '../../src/core/promises/cases');
const LANGUAGES = readdirSync(FOLDER).map((name) => name.replace('.jsonl', ''));

function linesOf(language: string): Line[] {
  const text = readFileSync(join(FOLDER, `${language}.jsonl`), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}

describe('tables of replies', () => {
  it('are there in every language whose promises are read', () => {
    expect(LANGUAGES.sort()).toEqual([...PROMISE_LANGUAGES].sort());
  });

  it.each(LANGUAGES)('%s: the promises are read rightly and none is invented', (language) => {
    const lines = linesOf(language);
    expect(lines.length).toBeGreaterThanOrEqual(40);
    expect(lines.filter((l) => l.expect === null).length).toBeGreaterThanOrEqual(12);
    const { figures, misses } = measurePromises(lines);
    const told = misses
      .map((m) => `${m.line}: ${m.text}\n  ${JSON.stringify([m.expected, m.got])}`)
      .join('\n');
    expect(figures.invented, told).toBe(0);
    expect(figures.right, told).toBeGreaterThanOrEqual(0.95);
  });
});
