import { describe, expect, it } from 'vitest';
import { BUILT_IN_FOLDER, readSourceFiles } from '../../../packs/read-built-in.ts';
import { assemblePack, type SourceFiles } from './sources.ts';

const words = (en: string) => ({ en, 'zh-CN': `${en}（中文）` });

const HEAD = {
  format: 'anxin-pack',
  schema: 1,
  id: 'test',
  name: 'Test',
  version: '1.0.0',
  publisher: 'Anxin',
  updated: '2026-11-24',
  languages: ['en', 'es'],
  blanks: [],
  scenarios: ['late'],
};
const ABOUT = {
  rev: 2,
  title: words('late'),
  summary: words('a late parcel'),
  needs: [],
  steps: { empathy: { warm: { rev: 3, voice: 'warm', notes: [words('felt')] } } },
  errorExamples: { blame: { rev: 1, spans: [{ minefield: 'blame', why: words('whose fault') }] } },
};
const EN = {
  steps: { empathy: { warm: 'That is annoying.' } },
  quotes: { 'empathy.warm': ['annoying'] },
  errorExamples: { blame: { text: 'Their fault.', spans: ['Their fault'], better: 'I asked them.' } },
  phrasings: ['where is it'],
};
const ES = { steps: { empathy: { warm: 'Qué rabia.' } }, quotes: { 'empathy.warm': ['rabia'] } };
const MINEFIELD = { blame: { rev: 1, title: words('Blame'), why: words('why'), instead: words('instead') } };

const SOUND: Record<string, unknown> = {
  'pack.json': HEAD,
  'scenarios/late/about.json': ABOUT,
  'scenarios/late/en.json': EN,
  'scenarios/late/es.json': ES,
  'general/about.json': { stages: {} },
  'minefields/about.json': MINEFIELD,
  'minefields/en.json': { blame: ['their fault'] },
};

/** The sound files with some of them replaced; undefined takes one away. */
const files = (changes: Record<string, unknown> = {}): SourceFiles =>
  new Map(
    Object.entries({ ...SOUND, ...changes }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, typeof value === 'string' ? value : JSON.stringify(value)] as const],
    ),
  );

describe('authors’ files', () => {
  it('make one pack, with ids by place and twins side by side', () => {
    const result = assemblePack(files());
    expect(result.ok && result.pack.scenarios[0]).toMatchObject({
      id: 'late',
      rev: 2,
      steps: [
        {
          step: 'empathy',
          variants: [
            {
              id: 'late.empathy.warm',
              rev: 3,
              text: { en: 'That is annoying.', es: 'Qué rabia.' },
              annotations: [
                { id: 'late.empathy.warm.note1', quote: { en: 'annoying', es: 'rabia' }, why: words('felt') },
              ],
            },
          ],
        },
      ],
      errorExamples: [{ id: 'late.error.blame', text: { en: 'Their fault.' } }],
      phrasings: { en: ['where is it'] },
    });
    expect(result.ok && result.pack.minefields[0]?.phrases).toEqual({ en: ['their fault'] });
  });

  it('leaves out a language that is still being written, unless asked for it', () => {
    const draft = files({ 'scenarios/late/de.json': { phrasings: ['wo bleibt es'] } });
    const phrasings = (drafts: string[]) => {
      const result = assemblePack(draft, drafts);
      return result.ok && Object.keys(result.pack.scenarios[0]?.phrasings ?? {});
    };
    expect(phrasings([])).toEqual(['en']);
    expect(phrasings(['de'])).toEqual(['en', 'de']);
  });

  it.each<[string, Record<string, unknown>, { file: string; path: string; code: string }]>([
    [
      'a file that is no JSON',
      { 'scenarios/late/es.json': '{"steps":' },
      { file: 'scenarios/late/es.json', path: '', code: 'not_json' },
    ],
    [
      'a scenario without its file',
      { 'scenarios/late/about.json': undefined },
      { file: 'scenarios/late/about.json', path: '', code: 'missing' },
    ],
    [
      'a slip in a key',
      { 'scenarios/late/es.json': { step: {} } },
      { file: 'scenarios/late/es.json', path: 'step', code: 'unknown_key' },
    ],
    [
      'a text for a variant that does not exist',
      { 'scenarios/late/es.json': { steps: { empathy: { cold: 'x' } } } },
      { file: 'scenarios/late/es.json', path: 'steps/empathy/cold', code: 'unknown_key' },
    ],
    [
      'a quote too many',
      { 'scenarios/late/es.json': { ...ES, quotes: { 'empathy.warm': ['rabia', 'Qué'] } } },
      { file: 'scenarios/late/es.json', path: 'quotes/empathy.warm', code: 'not_allowed' },
    ],
    [
      'an empty text',
      { 'scenarios/late/es.json': { steps: { empathy: { warm: '' } } } },
      { file: 'scenarios/late/es.json', path: 'steps/empathy/warm', code: 'empty' },
    ],
    [
      'a file of a scenario that no list names',
      { 'scenarios/lost/en.json': EN },
      { file: 'scenarios/lost/en.json', path: '', code: 'not_allowed' },
    ],
    [
      'a language that is none',
      { 'scenarios/late/English.json': EN },
      { file: 'scenarios/late/English.json', path: '', code: 'bad_language' },
    ],
    [
      'a voice that there is not',
      {
        'scenarios/late/about.json': {
          ...ABOUT,
          steps: { empathy: { warm: { rev: 1, voice: 'loud' } } },
        },
      },
      { file: 'scenarios/late/about.json', path: 'steps/empathy/warm/voice', code: 'not_allowed' },
    ],
  ])('says where it is: %s', (_, changes, error) => {
    const result = assemblePack(files(changes));
    expect(result.ok ? [] : result.errors).toContainEqual(expect.objectContaining(error));
  });
});

describe('the built-in pack’s files', () => {
  const built = [...readSourceFiles(BUILT_IN_FOLDER)];

  it('are all there', () => {
    expect(built.length).toBeGreaterThan(300);
  });

  it.each(built)('%s stands in its one stable form', (_, text) => {
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
  });
});
