import { describe, expect, it } from 'vitest';
import { readBuiltIn } from '../../../packs/read-built-in.ts';
import { formatPack } from './format.ts';
import { joinPack, splitPack } from './parts.ts';

const pack = readBuiltIn();

describe('a pack in parts', () => {
  it('is the same pack again when put together', () => {
    expect(formatPack(joinPack(splitPack(pack)))).toBe(formatPack(pack));
  });

  it('keeps a language that stands in no list', () => {
    const narrow = { ...pack, languages: ['en'] };
    expect(joinPack(splitPack(narrow))).toEqual(narrow);
  });

  it('has no word for a customer in its frame, and only one language in a part', () => {
    const { frame, texts } = splitPack(pack);
    const words = JSON.stringify(frame);
    const sample = pack.scenarios[0]?.steps[0]?.variants[0]?.text;
    expect(sample?.en).toMatch(/worried/);
    for (const text of Object.values(sample ?? {})) expect(words).not.toContain(JSON.stringify(text));
    expect(Object.values(texts.en ?? {})).toContain(sample?.en);
    expect(Object.values(texts.en ?? {})).not.toContain(sample?.es);
  });
});
