import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBuiltIn } from '../../../packs/read-built-in.ts';
import { formatPack, sortLanguages } from './format.ts';
import { readPack } from './read.ts';
import type { Pack } from './schema.ts';

const text = formatPack(readBuiltIn());

/** The same value with the keys of every object in another order; lists stay as they are. */
function shuffleKeys(value: unknown, random: () => number): unknown {
  if (Array.isArray(value)) return value.map((entry) => shuffleKeys(entry, random));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([k, v]) => ({ k, v: shuffleKeys(v, random), at: random() }));
  return Object.fromEntries(entries.sort((a, b) => a.at - b.at).map(({ k, v }) => [k, v]));
}

/** Small deterministic generator (mulberry32), so that a failing seed can be run again. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

describe('formatPack', () => {
  it('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const shuffled = shuffleKeys(JSON.parse(text), randomFrom(seed)) as Pack;
        expect(formatPack(shuffled)).toBe(text);
      }),
      { numRuns: 20 },
    );
  });

  it('loses nothing, keeps lists in order and is stable under repetition', () => {
    const original = JSON.parse(text) as Pack;
    const written = formatPack(original);
    expect(JSON.parse(written)).toEqual(original);
    const again = readPack(written);
    expect(again.ok && formatPack(again.pack)).toBe(written);
  });

  it('ends with one newline and indents by two spaces', () => {
    expect(text.endsWith('}\n')).toBe(true);
    expect(text.split('\n')[1]).toBe('  "format": "anxin-pack",');
  });
});

describe('sortLanguages', () => {
  it.each([
    [
      ['zh-CN', 'fr', 'es', 'de', 'en'],
      ['en', 'es', 'zh-CN', 'de', 'fr'],
    ],
    [
      ['pt-BR', 'pt', 'es-MX'],
      ['es-MX', 'pt', 'pt-BR'],
    ],
  ])('%j', (codes, expected) => {
    expect(sortLanguages(codes)).toEqual(expected);
  });
});
