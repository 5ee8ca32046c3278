import { describe, expect, it } from 'vitest';
import type { ErrorExample, Scenario, Variant } from '../scripts/model.ts';
import { checkPack } from './check.ts';
import { coverageGaps } from './checks/coverage.ts';
import { findPhrase } from './checks/phrase.ts';
import type { PackProblemCode } from './checks/problem.ts';
import { unusable } from './checks/unusable.ts';
import type { Pack } from './schema.ts';

const words = (en: string) => ({ en, 'zh-CN': `${en}（中文）` });

function variant(id: string, en: string, es: string, zh: string): Variant {
  return { id, rev: 1, voice: 'warm', text: { en, es, 'zh-CN': zh } };
}

const example: ErrorExample = {
  id: 'late.error',
  rev: 1,
  text: {
    en: 'Dear customer, please wait.',
    es: 'Estimado cliente, espere.',
    'zh-CN': '尊敬的客户，请等待。',
  },
  spans: [
    {
      quote: { en: 'Dear customer', es: 'Estimado cliente', 'zh-CN': '尊敬的客户' },
      minefield: 'stiff',
      why: words('no name'),
    },
    {
      quote: { en: 'please wait', es: 'espere', 'zh-CN': '请等待' },
      minefield: 'no_action',
      why: words('nothing is done'),
    },
  ],
  better: { en: 'I asked them.', es: 'Ya pregunté.', 'zh-CN': '我问过了。' },
};

const late: Scenario = {
  id: 'late',
  rev: 1,
  title: words('late'),
  summary: words('late parcel'),
  needs: ['order_no'],
  phrasings: { en: ['where is it', 'still nothing'] },
  steps: [
    {
      step: 'empathy',
      variants: [
        {
          ...variant('late.empathy.a', 'That is annoying 🙏', 'Qué rabia 🙏', '真让人着急 🙏'),
          annotations: [
            { id: 'late.note', quote: { en: 'annoying', es: 'rabia', 'zh-CN': '着急' }, why: words('felt') },
          ],
        },
      ],
    },
    {
      step: 'promise',
      variants: [
        variant(
          'late.promise.a',
          'I write by {{promise_time}} about {{order_no}}.',
          'Te escribo sobre {{order_no}} a más tardar {{promise_time}}.',
          '{{promise_time}}之前写给你，订单 {{order_no}}。',
        ),
        variant(
          'late.promise.b',
          '{{order_no}}: next message {{promise_time}}.',
          '{{order_no}}: ¿te parece bien {{promise_time}}?',
          '{{order_no}}，{{promise_time}}再联系。',
        ),
      ],
    },
  ],
  stages: [],
  errorExamples: [example],
};

const sound: Pack = {
  format: 'anxin-pack',
  schema: 1,
  id: 'test',
  name: 'Test',
  version: '1.0.0',
  publisher: 'Test',
  updated: '2026-01-01',
  languages: ['en', 'es', 'zh-CN'],
  blanks: [
    { id: 'order_no', rev: 1, kind: 'order', label: words('order number') },
    { id: 'promise_time', rev: 1, kind: 'promise_time', label: words('promised time') },
  ],
  scenarios: [late],
  stages: [],
  minefields: [
    {
      id: 'stiff',
      rev: 1,
      title: words('stiff'),
      why: words('why'),
      instead: words('instead'),
      phrases: { en: ['dear customer'], es: ['estimado cliente'], 'zh-CN': ['尊敬的客户'] },
    },
    {
      id: 'no_action',
      rev: 1,
      title: words('no action'),
      why: words('why'),
      instead: words('instead'),
      phrases: {},
    },
  ],
};

/** What the slip adds to the small pack's known gaps. */
const gaps = new Set(coverageGaps(sound).map((p) => `${p.code} ${p.path}`));
const found = (pack: Pack) => checkPack(pack).filter((p) => !gaps.has(`${p.code} ${p.path}`));

type Keys = (string | number)[];
const EMPATHY: Keys = ['scenarios', 0, 'steps', 0, 'variants', 0];
const PROMISE: Keys = ['scenarios', 0, 'steps', 1, 'variants', 0];
const PROMISE_B: Keys = ['scenarios', 0, 'steps', 1, 'variants', 1];
const EXAMPLE: Keys = ['scenarios', 0, 'errorExamples', 0];

/** A copy of the sound pack with one place changed; `undefined` takes it out. */
function slipped(keys: Keys, value: unknown): Pack {
  const pack = structuredClone(sound);
  let node: unknown = pack;
  for (const key of keys.slice(0, -1)) node = (node as Record<string | number, unknown>)[key];
  const parent = node as Record<string | number, unknown>;
  const last = keys.at(-1) ?? '';
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return pack;
}

describe('checkPack', () => {
  it('finds nothing in a sound pack but what is still missing', () => {
    expect(found(sound)).toEqual([]);
    expect(unusable(sound)).toEqual([]);
    expect(coverageGaps(sound)).toEqual(
      expect.arrayContaining([
        { path: 'scenarios/late/steps', code: 'steps_missing', detail: 'fact' },
        { path: 'scenarios/late/steps/empathy/en', code: 'variants_few', detail: '1 of 3' },
        { path: 'scenarios/late/steps/promise', code: 'notes_few', detail: '0 of 1' },
        { path: 'scenarios/late/phrasings/en', code: 'phrasings_few', detail: '2 of 30' },
      ]),
    );
  });

  const slips: [PackProblemCode, where: string, Keys, value: unknown][] = [
    ['id_duplicate', 'late.promise.a', [...PROMISE_B, 'id'], 'late.promise.a'],
    ['id_duplicate', 'blanks/order_no', ['blanks', 1, 'id'], 'order_no'],
    ['id_duplicate', 'steps/empathy', ['scenarios', 0, 'steps', 1, 'step'], 'empathy'],
    ['blank_unknown', 'late.promise.a/text/en', [...PROMISE, 'text', 'en'], '{{mood}} by {{promise_time}}'],
    ['blank_unknown', 'late.error/better/en', [...EXAMPLE, 'better', 'en'], '{{mood}}'],
    ['blank_unknown', 'late/needs', ['scenarios', 0, 'needs'], ['mood']],
    ['twins_differ', 'late.empathy.a/text/es', [...EMPATHY, 'text', 'es'], 'Ay, {{order_no}}'],
    ['language_missing', 'late.empathy.a/text', [...EMPATHY, 'text', 'en'], undefined],
    ['language_missing', 'errorExamples/late.error', [...EXAMPLE, 'better', 'en'], undefined],
    ['steps_order', 'late/steps', ['scenarios', 0, 'steps'], [...late.steps].reverse()],
    [
      'phrasing_duplicate',
      'late/phrasings/en',
      ['scenarios', 0, 'phrasings', 'en'],
      ['where is it', 'Where is it??'],
    ],
    [
      'promise_without_time',
      'late.promise.a/text/en',
      [...PROMISE, 'text', 'en'],
      'I write about {{order_no}}',
    ],
    [
      'greets_again',
      'late.promise.a/text/es',
      [...PROMISE, 'text', 'es'],
      '¡Hola! {{order_no}} {{promise_time}}',
    ],
    [
      'greets_again',
      'late.promise.a/text/en',
      [...PROMISE, 'text', 'en'],
      'Hi, {{order_no}} {{promise_time}}',
    ],
    [
      'greets_again',
      'late.promise.a/text/zh-CN',
      [...PROMISE, 'text', 'zh-CN'],
      '你好，{{order_no}} {{promise_time}}',
    ],
    ['too_long', 'late.empathy.a/text/en', [...EMPATHY, 'text', 'en'], 'so annoying '.repeat(30)],
    ['emoji_many', 'late.empathy.a/text/en', [...EMPATHY, 'text', 'en'], 'annoying 🙏🏽👨‍👩‍👧'],
    ['emoji_many', 'late/steps', [...EMPATHY, 'text', 'en'], 'annoying 🙏🙏🎉'],
    ['minefield_phrase', 'late.empathy.a/text/en', [...EMPATHY, 'text', 'en'], 'DEAR Customer, annoying'],
    [
      'minefield_phrase',
      'late.error/better/es',
      [...EXAMPLE, 'better', 'es'],
      'Estimado cliente, ya pregunté.',
    ],
    ['minefield_unknown', 'late.error/spans/1', [...EXAMPLE, 'spans', 0, 'minefield'], 'nope'],
    ['placeholder', 'late.empathy.a/text/en', [...EMPATHY, 'text', 'en'], 'annoying, [name]'],
    ['placeholder', 'late.empathy.a/text/en', [...EMPATHY, 'text', 'en'], 'annoying, {{Name}}'],
    ['placeholder', 'late.empathy.a/text/zh-CN', [...EMPATHY, 'text', 'zh-CN'], '【称呼】着急'],
    [
      'variants_alike',
      'late.promise.b/text/en',
      [...PROMISE_B, 'text', 'en'],
      '{{promise_time}} {{order_no}}: by then I write!',
    ],
    [
      'twins_same_text',
      'late.empathy.a/text/es',
      [...EMPATHY, 'text', 'es'],
      late.steps[0]?.variants[0]?.text.en,
    ],
    ['typography', 'late.empathy.a/text/es', [...EMPATHY, 'text', 'es'], 'rabia, verdad?'],
    ['typography', 'late.empathy.a/text/es', [...EMPATHY, 'text', 'es'], 'Qué rabia!'],
    ['typography', 'late.empathy.a/text/zh-CN', [...EMPATHY, 'text', 'zh-CN'], '着急,我懂'],
    ['quote_missing', 'late.note/quote/en', [...EMPATHY, 'text', 'en'], 'Oh no'],
    ['quote_missing', 'late.error/spans/2/quote/en', [...EXAMPLE, 'text', 'en'], 'Dear customer.'],
    ['spans_count', 'late.error', [...EXAMPLE, 'spans'], example.spans.slice(0, 1)],
    ['span_not_tripped', 'late.error/spans/1/quote/en', ['minefields', 0, 'phrases', 'en'], ['dear buyer']],
  ];
  it.each(slips)('says %s at %s', (code, where, keys, value) => {
    const problems = found(slipped(keys, value)).filter((p) => p.code === code);
    expect(problems.map((p) => p.path).join(' ')).toContain(where);
  });

  it('lets a numbered list run longer than a paragraph', () => {
    const codes = (text: string) => found(slipped([...EMPATHY, 'text', 'en'], text)).map((p) => p.code);
    const list = `1) ${'annoying '.repeat(45)}`;
    expect(codes(list)).not.toContain('too_long');
    expect(codes(list.slice(3))).toContain('too_long');
  });
});

describe('findPhrase', () => {
  it.each([
    ['We reply SOON.', ['soon'], 'soon'],
    ['We reply sooner.', ['soon'], null],
    ['A LA BREVEDAD', ['a la brevedad'], 'a la brevedad'],
    ['Lo haré enseguida, señor', ['senor'], 'senor'],
    ['我们会尽快回复', ['尽快'], '尽快'],
    ['It’s normal', ["it's normal"], "it's normal"],
    ['soonest, then soon', ['soon'], 'soon'],
    ['nothing here', [], null],
  ])('%s', (text, phrases, expected) => {
    expect(findPhrase(text, phrases)).toBe(expected);
  });
});
