import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePacks } from './compare.ts';
import { entriesOf, keyOf } from './entries.ts';
import { sameWords } from './equal.ts';
import { compareVersions, mergePacks } from './merge.ts';
import { mergeOrder, mergeStrings } from './merge-lists.ts';
import { anyPack, blank, pack, scenario, variant } from './sample-packs.fixture.ts';
import type { Pack } from './schema.ts';

const withVariant = (v: ReturnType<typeof variant> | null) =>
  pack({ scenarios: [scenario('s', { steps: [{ step: 'empathy', variants: v ? [v] : [] }] })] });
const textOf = (p: Pack) => p.scenarios[0]?.steps[0]?.variants[0]?.text.en;

describe('merging one variant', () => {
  const base = withVariant(variant('v', 'old'));
  const kept = base;
  const mine = withVariant(variant('v', 'mine', { rev: 2 }));
  const theirs = withVariant(variant('v', 'theirs', { rev: 3 }));
  const gone = withVariant(null);

  it.each([
    { name: 'nobody changed it', mine: kept, theirs: kept, text: 'old', conflicts: 0 },
    { name: 'I changed it', mine, theirs: kept, text: 'mine', conflicts: 0 },
    { name: 'they changed it', mine: kept, theirs, text: 'theirs', conflicts: 0 },
    { name: 'both changed it alike', mine, theirs: mine, text: 'mine', conflicts: 0 },
    { name: 'both changed it differently', mine, theirs, text: 'mine', conflicts: 1 },
    { name: 'I removed it', mine: gone, theirs: kept, text: undefined, conflicts: 0 },
    { name: 'they removed it', mine: kept, theirs: gone, text: undefined, conflicts: 0 },
    { name: 'they removed what I changed', mine, theirs: gone, text: 'mine', conflicts: 1 },
    { name: 'I removed what they changed', mine: gone, theirs, text: undefined, conflicts: 1 },
  ])('$name', ({ mine, theirs, text, conflicts }) => {
    const merged = mergePacks(base, mine, theirs);
    expect(textOf(merged.pack)).toBe(text);
    expect(merged.conflicts).toHaveLength(conflicts);
  });

  it('takes theirs where the user says so, and says both sides in the conflict', () => {
    const { conflicts } = mergePacks(base, mine, theirs);
    expect(conflicts[0]).toMatchObject({
      place: { kind: 'variant', scenario: 's', slot: 'empathy', id: 'v' },
      mine: { text: { en: 'mine' } },
      theirs: { text: { en: 'theirs' } },
      base: { text: { en: 'old' } },
    });
    const choices = Object.fromEntries(conflicts.map((c) => [c.key, 'theirs' as const]));
    expect(textOf(mergePacks(base, mine, theirs, choices).pack)).toBe('theirs');
    expect(textOf(mergePacks(base, gone, theirs, choices).pack)).toBe('theirs');
  });

  it('never lets what was settled look older than either side', () => {
    expect(mergePacks(base, mine, theirs).pack.scenarios[0]?.steps[0]?.variants[0]?.rev).toBe(3);
  });

  it('does not call a revision alone a change', () => {
    const counted = withVariant(variant('v', 'old', { rev: 7 }));
    expect(mergePacks(base, counted, theirs).conflicts).toHaveLength(0);
    expect(textOf(mergePacks(base, counted, theirs).pack)).toBe('theirs');
  });
});

describe('merging a scenario', () => {
  const base = pack({ scenarios: [scenario('a'), scenario('b')] });

  it('keeps new scenarios of both sides beside their neighbours', () => {
    const mine = pack({ scenarios: [scenario('a'), scenario('mine'), scenario('b')] });
    const theirs = pack({ scenarios: [scenario('theirs'), scenario('a'), scenario('b')] });
    expect(mergePacks(base, mine, theirs).pack.scenarios.map((s) => s.id)).toEqual([
      'theirs',
      'a',
      'mine',
      'b',
    ]);
  });

  it('asks before an edited scenario goes, and keeps it whole until then', () => {
    const edited = scenario('b', { phrasings: { en: ['where?'] } });
    const merged = mergePacks(
      base,
      pack({ scenarios: [scenario('a'), edited] }),
      pack({ scenarios: [scenario('a')] }),
    );
    expect(merged.conflicts.map((c) => c.place.kind)).toEqual(['scenario']);
    expect(merged.pack.scenarios[1]).toEqual(edited);
  });

  it('merges phrasings as a set, without a conflict', () => {
    const phrased = (...en: string[]) => pack({ scenarios: [scenario('a', { phrasings: { en } })] });
    const merged = mergePacks(phrased('one', 'two'), phrased('one', 'two', 'mine'), phrased('theirs', 'two'));
    expect(merged.pack.scenarios[0]?.phrasings.en).toEqual(['theirs', 'two', 'mine']);
    expect(merged.conflicts).toHaveLength(0);
  });

  it('keeps a blank that one side removed while the other began to use it', () => {
    const from = pack({ blanks: [blank('b1')] });
    const mine = pack({ blanks: [blank('b1')], scenarios: [scenario('a', { needs: ['b1'] })] });
    expect(mergePacks(from, mine, pack()).pack.blanks.map((b) => b.id)).toEqual(['b1']);
  });
});

describe('lists', () => {
  it.each([
    { base: 'a b c', mine: 'a b c', theirs: 'c a b', merged: 'c a b' },
    { base: 'a b c', mine: 'b a c', theirs: 'a b c x', merged: 'b a c x' },
    { base: 'a b', mine: 'a m b', theirs: 'a t b', merged: 'a m t b' },
    { base: 'a b', mine: 'b', theirs: 'a b', merged: 'b' },
    { base: 'a', mine: 'm a', theirs: 'a t', merged: 'm a t' },
  ])('$base, $mine, $theirs', ({ base, mine, theirs, merged }) => {
    const [b, m, t] = [base, mine, theirs].map((s) => s.split(' '));
    expect(mergeStrings(b ?? [], m ?? [], t ?? []).join(' ')).toBe(merged);
  });

  it('orders exactly what is kept, each once', () => {
    const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'));
    fc.assert(
      fc.property(ids, ids, ids, fc.func(fc.boolean()), (base, mine, theirs, keep) => {
        const kept = new Set([...mine, ...theirs].filter((id) => keep(id)));
        const order = mergeOrder(base, mine, theirs, kept);
        expect([...order].sort()).toEqual([...kept].sort());
      }),
    );
  });
});

describe('laws', () => {
  const runs = { numRuns: 150 };

  it('what only I changed is mine: merge(base, x, base) = x', () => {
    fc.assert(
      fc.property(anyPack, anyPack, (base, x) => {
        expect(mergePacks(base, x, base)).toEqual({ pack: x, conflicts: [] });
      }),
      runs,
    );
  });

  it('what only they changed is theirs: merge(base, base, y) = y', () => {
    fc.assert(
      fc.property(anyPack, anyPack, (base, y) => {
        expect(mergePacks(base, base, y)).toEqual({ pack: y, conflicts: [] });
      }),
      runs,
    );
  });

  it('loses no entry: what goes was removed by one side and left untouched by the other, or is a conflict', () => {
    fc.assert(
      fc.property(anyPack, anyPack, anyPack, (base, mine, theirs) => {
        const merged = mergePacks(base, mine, theirs);
        const there = new Set(entriesOf(merged.pack).map((e) => keyOf(e.place)));
        const was = new Map(entriesOf(base).map((e) => [keyOf(e.place), e.value]));
        const conflicts = merged.conflicts.map((c) => c.key);
        for (const side of [mine, theirs])
          for (const { place, value } of entriesOf(side)) {
            const key = keyOf(place);
            if (there.has(key) || conflicts.includes(key)) continue;
            // Lists of strings are merged as sets: each of their sentences is judged in the table above.
            if (place.kind === 'phrasings') continue;
            const inWhole = conflicts.some(
              (c) => place.scenario !== null && c === `scenario/${place.scenario}//${place.scenario}`,
            );
            const inSlot = conflicts.some((c) =>
              c.endsWith(`/${place.scenario ?? ''}/${place.slot}/${place.slot}`),
            );
            expect(inWhole || inSlot || sameWords(was.get(key), value), key).toBe(true);
          }
      }),
      runs,
    );
  });

  it('settles every conflict as chosen', () => {
    fc.assert(
      fc.property(anyPack, anyPack, anyPack, (base, mine, theirs) => {
        const { conflicts } = mergePacks(base, mine, theirs);
        const choices = Object.fromEntries(conflicts.map((c) => [c.key, 'theirs' as const]));
        const entries = new Map(
          entriesOf(mergePacks(base, mine, theirs, choices).pack).map((e) => [keyOf(e.place), e.value]),
        );
        for (const { key, place, theirs: wanted } of conflicts) {
          if (place.kind === 'scenario' || place.kind === 'step' || place.kind === 'stage')
            expect(entries.has(key)).toBe(wanted !== null);
          else expect(sameWords(entries.get(key) ?? null, wanted), key).toBe(true);
        }
      }),
      runs,
    );
  });

  it('does not change what it is given, and merging again changes nothing', () => {
    fc.assert(
      fc.property(anyPack, anyPack, anyPack, (base, mine, theirs) => {
        const before = structuredClone([base, mine, theirs]);
        const merged = mergePacks(base, mine, theirs).pack;
        expect([base, mine, theirs]).toEqual(before);
        expect(comparePacks(merged, mergePacks(theirs, merged, theirs).pack)).toEqual([]);
      }),
      runs,
    );
  });
});

it.each([
  ['1.0.0', '1.0.0', 0],
  ['1.10.0', '1.9.3', 1],
  ['2.0.0', '10.0.0', -1],
])('compares %s with %s', (a, b, sign) => {
  expect(Math.sign(compareVersions(a, b))).toBe(sign);
});
