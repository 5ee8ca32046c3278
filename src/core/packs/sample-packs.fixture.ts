/** Small packs for the tests of merging and comparing: by hand for tables, arbitrary ones for laws. */
import fc from 'fast-check';
import type { Blank, Scenario, Variant } from '../scripts/model.ts';
import type { Pack } from './schema.ts';

export function variant(id: string, en: string, more: Partial<Variant> = {}): Variant {
  return { id, rev: 1, voice: 'warm', text: { en }, ...more };
}

export function scenario(id: string, more: Partial<Scenario> = {}): Scenario {
  return {
    id,
    rev: 1,
    title: { en: `Title of ${id}`, 'zh-CN': `标题 ${id}` },
    summary: { en: 'Summary', 'zh-CN': '概要' },
    needs: [],
    phrasings: {},
    steps: [],
    stages: [],
    errorExamples: [],
    ...more,
  };
}

export function pack(more: Partial<Pack> = {}): Pack {
  return {
    format: 'anxin-pack',
    schema: 1,
    id: 'team',
    name: 'Team',
    version: '1.0.0',
    publisher: 'Shop',
    updated: '2026-11-01',
    languages: ['en'],
    blanks: [],
    scenarios: [],
    stages: [],
    minefields: [],
    ...more,
  };
}

export function blank(id: string): Blank {
  return { id, rev: 1, kind: 'text', label: { en: id, 'zh-CN': id } };
}

// Arbitrary packs: few ids and few words, so that three of them overlap and disagree.

const WORDS = fc.constantFrom('one', 'two', 'three');
const REV = fc.integer({ min: 1, max: 3 });
const localized = fc.record({ en: WORDS, 'zh-CN': WORDS });
const twins = fc.dictionary(fc.constantFrom('en', 'es'), WORDS, { minKeys: 1 });
const subset = <T>(items: readonly T[]) => fc.shuffledSubarray([...items]);

function each<T>(ids: readonly string[], make: (id: string) => fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return subset(ids).chain((chosen) => fc.tuple(...chosen.map(make)) as fc.Arbitrary<T[]>);
}

const variants = (prefix: string) =>
  each([`${prefix}.1`, `${prefix}.2`, `${prefix}.3`], (id) =>
    fc.record({ id: fc.constant(id), rev: REV, voice: fc.constantFrom('warm', 'short'), text: twins }),
  );

const steps = (prefix: string) =>
  each(['empathy', 'fact'], (step) =>
    fc.record({ step: fc.constant(step), variants: variants(`${prefix}.${step}`) }),
  );

const stages = (prefix: string) =>
  each(['holding', 'closing'], (stage) =>
    fc.record({ stage: fc.constant(stage), variants: variants(`${prefix}.${stage}`) }),
  );

const scenarios = each(['s1', 's2', 's3'], (id) =>
  fc.record(
    {
      id: fc.constant(id),
      rev: REV,
      title: localized,
      summary: localized,
      needs: subset(['b1', 'b2']),
      phrasings: fc.dictionary(fc.constantFrom('en', 'es'), subset(['where is it', 'lost?', 'help'])),
      steps: steps(id),
      stages: stages(id),
      errorExamples: each([`${id}.e1`, `${id}.e2`], (example) =>
        fc.record({
          id: fc.constant(example),
          rev: REV,
          text: twins,
          spans: fc.constant([]),
          better: twins,
        }),
      ),
      reviewBy: fc.constantFrom('2027-01-01', '2027-02-02'),
    },
    {
      requiredKeys: [
        'id',
        'rev',
        'title',
        'summary',
        'needs',
        'phrasings',
        'steps',
        'stages',
        'errorExamples',
      ],
    },
  ),
);

/** Valid as far as merging is concerned: ids are unique and every used blank is defined. */
export const anyPack = fc.record({
  format: fc.constant('anxin-pack'),
  schema: fc.constant(1),
  id: fc.constantFrom('team', 'other'),
  name: WORDS,
  version: fc.constantFrom('1.0.0', '1.2.0', '1.10.0'),
  publisher: WORDS,
  updated: fc.constantFrom('2026-11-01', '2026-11-20'),
  languages: subset(['en', 'es', 'zh-CN']),
  blanks: fc
    .tuple(fc.constant(blank('b1')), fc.constant(blank('b2')))
    .chain((all) => fc.shuffledSubarray(all, { minLength: 2 })),
  scenarios,
  stages: stages('general'),
  minefields: each(['m1', 'm2'], (id) =>
    fc.record({
      id: fc.constant(id),
      rev: REV,
      title: localized,
      why: localized,
      instead: localized,
      phrases: fc.constant({}),
    }),
  ),
}) as unknown as fc.Arbitrary<Pack>;
