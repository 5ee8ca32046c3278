import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePacks } from './compare.ts';
import { anyPack, pack, scenario, variant } from './sample-packs.fixture.ts';

const step = (...variants: ReturnType<typeof variant>[]) => [{ step: 'fact' as const, variants }];

describe('comparePacks', () => {
  it('finds nothing between a pack and itself, nor in a new version number', () => {
    fc.assert(
      fc.property(anyPack, (p) => {
        expect(comparePacks(p, { ...p, version: '9.9.9', updated: '2030-01-01' })).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('says what is in the one and not in the other, both ways round', () => {
    fc.assert(
      fc.property(anyPack, anyPack, (a, b) => {
        const added = comparePacks(a, b).filter((c) => c.what === 'added');
        const removed = comparePacks(b, a).filter((c) => c.what === 'removed');
        expect(added.map((c) => c.key).sort()).toEqual(removed.map((c) => c.key).sort());
      }),
      { numRuns: 60 },
    );
  });

  it('names the language that changed, with the old and the new words', () => {
    const before = pack({ scenarios: [scenario('s', { steps: step(variant('v', 'old')) })] });
    const after = pack({ scenarios: [scenario('s', { steps: step(variant('v', 'new', { rev: 2 })) })] });
    expect(comparePacks(before, after)).toEqual([
      {
        key: 'variant/s/fact/v',
        place: { kind: 'variant', scenario: 's', slot: 'fact', id: 'v' },
        what: 'changed',
        fields: [{ field: 'en', before: 'old', after: 'new' }],
      },
    ]);
  });

  it('lists a new scenario with its variants', () => {
    const after = pack({ scenarios: [scenario('s', { steps: step(variant('v', 'text')) })] });
    expect(comparePacks(pack(), after).map((c) => `${c.what} ${c.place.kind}`)).toEqual([
      'added scenario',
      'added needs',
      'added step',
      'added variant',
    ]);
  });

  it('sees that wordings were put in another order', () => {
    const [a, b] = [variant('a', 'A'), variant('b', 'B')];
    const before = pack({ scenarios: [scenario('s', { steps: step(a, b) })] });
    const after = pack({ scenarios: [scenario('s', { steps: step(b, a) })] });
    expect(comparePacks(before, after)).toMatchObject([
      { place: { kind: 'order', scenario: 's', slot: 'fact' }, fields: [{ before: 'a\nb', after: 'b\na' }] },
    ]);
  });
});
