import { describe, expect, it } from 'vitest';
import type { Pack } from '../../src/core/packs/schema.ts';
import { measureCoach } from './coach.ts';
import { measureFacts } from './facts.ts';
import { measureMatch } from './match.ts';
import { measurePromises } from './promises.ts';

const words = { 'zh-CN': 'x', en: 'x' };
const scenario = (id: string, phrasings: string[]) => ({
  id,
  rev: 1,
  title: words,
  summary: words,
  needs: [],
  phrasings: { en: phrasings },
  steps: [],
  stages: [],
  errorExamples: [],
});
const PACK: Pack = {
  format: 'anxin-pack',
  schema: 1,
  id: 'test',
  name: 'Test',
  version: '1.0.0',
  publisher: 'test',
  updated: '2026-11-01',
  languages: ['en'],
  blanks: [],
  scenarios: [
    scenario('damaged_item', ['the plate is broken', 'it arrived broken']),
    scenario('other', ['thank you', 'how much is it']),
  ],
  stages: [],
  minefields: [],
};

describe('what the measures count', () => {
  it('match: hits, false alarms, abstentions', () => {
    const { figures, misses } = measureMatch(
      [
        { text: ['hi', 'my plate is broken'], lang: 'en', label: 'damaged_item' },
        { text: 'lost somewhere', lang: 'en', label: ['lost_in_transit', 'damaged_item'] },
        { text: 'thank you', lang: 'en', label: 'other', extra: 'ignored' },
      ],
      PACK,
    );
    expect(figures).toMatchObject({
      n: 3,
      positives: 2,
      top1: 0.5,
      top3: 0.5,
      false_alarm: 0,
      abstained: 0.5,
    });
    expect(Object.keys(figures)).toEqual(
      expect.arrayContaining(['us_per_line', 'per_label', 'per_lang', 'macro_f1']),
    );
    expect(misses.map((m) => m.line)).toEqual([2]);
  });

  it('facts: optional spans count neither way, numbers compare without blanks', () => {
    const { figures } = measureFacts([
      {
        text: 'order 20931, RB123456785CN, 12 Nov',
        lang: 'en',
        header: 'Ana',
        first_name: 'Ana',
        spans: [
          { kind: 'order_no', value: '20931' },
          { kind: 'tracking_no', value: 'RB 123 456 785 CN', valid: true },
          { kind: 'date', value: '12 Nov', optional: true },
          { kind: 'place', value: 'Porto' },
        ],
      },
    ]);
    expect(figures).toMatchObject({ n: 1, precision: 1, recall: 0.6667, first_name: 1, validity_right: 1 });
    expect(figures).toHaveProperty('per_kind.place.recall', 0);
  });

  it('promises: inside the window, none, open-ended', () => {
    const common = { lang: 'en', ref: '2026-11-11T09:00:00Z', tz: 'UTC', agent_tz: 'UTC' };
    const { figures, misses } = measurePromises([
      {
        ...common,
        text: "I'll write by 5pm",
        expect_from: '2026-11-11T16:30:00Z',
        expect_to: '2026-11-11T17:15:00Z',
      },
      {
        ...common,
        text: "I'll write by 5pm",
        expect_from: '2026-11-12T16:30:00Z',
        expect_to: '2026-11-12T17:15:00Z',
      },
      { ...common, text: 'It came on Monday', expect: null },
      { ...common, text: "I'll write as soon as they answer", open_ended: true },
    ]);
    expect(figures).toMatchObject({ n: 4, right: 0.6667, invented: 0, missed: 0 });
    expect(misses.map((m) => m.line)).toEqual([2]);
  });

  it('coach: findings, optional findings, steps', () => {
    const { figures } = measureCoach(
      [
        { text: 'Hi [name]', lang: 'en', stage: 'holding', minefields: ['unfilled_blank'], steps: [] },
        {
          text: 'Dear customer, hi',
          lang: 'en',
          minefields: [],
          minefields_optional: ['stiff_salutation'],
          steps: [],
        },
      ],
      PACK,
    );
    expect(figures).toMatchObject({ n: 2, precision: 1, recall: 1, steps_right: 1, silent_on_good: 1 });
  });

  it('says which line is bad', () => {
    expect(() => measureMatch([{ text: 'hi', lang: 'en' }], PACK)).toThrow('line 1');
    expect(() => measurePromises([{ text: 'hi', lang: 'en' }])).toThrow('line 1');
  });
});
