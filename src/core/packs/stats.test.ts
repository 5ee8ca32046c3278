import { describe, expect, it } from 'vitest';
import type { Pack } from './schema.ts';
import { packStats } from './stats.ts';

const words = (en: string) => ({ en, 'zh-CN': en });
const pack: Pack = {
  format: 'anxin-pack',
  schema: 1,
  id: 'test',
  name: 'Test',
  version: '1.0.0',
  publisher: 'Test',
  updated: '2026-01-01',
  languages: ['en', 'es'],
  blanks: [],
  scenarios: [
    {
      id: 'late',
      rev: 1,
      title: words('late'),
      summary: words('late'),
      needs: [],
      phrasings: { en: ['where is it', 'still nothing'], de: ['wo bleibt es'] },
      steps: [
        {
          step: 'empathy',
          variants: [
            { id: 'a', rev: 1, voice: 'warm', text: { en: 'Oh no', es: 'Ay' } },
            { id: 'b', rev: 1, voice: 'short', text: { en: 'Sorry' } },
          ],
        },
      ],
      stages: [],
      errorExamples: [],
    },
  ],
  stages: [
    { stage: 'closing', variants: [{ id: 'c', rev: 1, voice: 'warm', text: { en: 'Bye', es: 'Chao' } }] },
  ],
  minefields: [],
};

describe('packStats', () => {
  it('counts per scenario and language, languages that only occur included', () => {
    const { gaps, ...stats } = packStats(pack);
    expect(stats).toEqual({
      scenarios: 1,
      languages: ['en', 'es'],
      variants: 3,
      phrasings: 3,
      perScenario: [
        {
          id: 'late',
          steps: 1,
          stages: 0,
          variants: 2,
          phrasings: 3,
          errorExamples: 0,
          languages: {
            en: { variants: 2, phrasings: 2 },
            es: { variants: 1, phrasings: 0 },
            de: { variants: 0, phrasings: 1 },
          },
        },
      ],
      perLanguage: {
        en: { variants: 3, phrasings: 2 },
        es: { variants: 2, phrasings: 0 },
        de: { variants: 0, phrasings: 1 },
      },
    });
    expect(gaps).toEqual(
      expect.arrayContaining([
        {
          path: 'scenarios/late/steps/empathy/variants/b/text',
          code: 'language_missing',
          detail: 'zh-CN',
        },
        { path: 'scenarios/late/steps/empathy/es', code: 'variants_few', detail: '1 of 3' },
        { path: 'scenarios/late/phrasings/es', code: 'phrasings_few', detail: '0 of 20' },
      ]),
    );
  });
});
