import { describe, expect, it } from 'vitest';
import { Health, type HealthSummary, type PageFact } from './health.ts';

/** Rungs of one fact, each with how often it answered; `none` where no rung did. */
type Noted = Partial<Record<PageFact, Record<string, number>>>;

const NAMED: Noted = { title: { testid: 1 }, composer: { 'tab+role': 1 } };

function noted(health: Health, facts: Noted) {
  health.reset();
  for (const [fact, rungs] of Object.entries(facts))
    for (const [rung, times] of Object.entries(rungs))
      for (let i = 0; i < times; i++) health.note(fact as PageFact, rung === 'none' ? null : rung);
  return health.report();
}

describe('the light', () => {
  it.each<[string, Noted, HealthSummary, PageFact[]]>([
    ['no chat open', {}, 'good', []],
    ['an empty chat', NAMED, 'good', []],
    ['a channel or a blocked chat: no compose box', { title: { testid: 1 } }, 'good', []],
    [
      'only pictures and voices',
      { ...NAMED, rows: { 'data-id': 9 }, bubble: { bubble: 9 }, direction: { tail: 2, align: 7 } },
      'good',
      [],
    ],
    ['only notices', { ...NAMED, rows: { 'data-id': 4 }, bubble: { markers: 2, centred: 2 } }, 'good', []],
    ['one odd message of fifty', { ...NAMED, direction: { tail: 49, none: 1 } }, 'good', []],
    ['one odd message of three', { ...NAMED, text: { testid: 2, none: 1 } }, 'good', []],
    ['one odd message of two', { ...NAMED, text: { testid: 1, none: 1 } }, 'good', []],
    ['one message, and it is odd', { ...NAMED, text: { none: 1 }, pre: { none: 1 } }, 'good', []],
    ['a third of them odd', { ...NAMED, text: { testid: 6, none: 3 } }, 'good', []],
    ['more than a third', { ...NAMED, text: { testid: 6, none: 4 } }, 'degraded', ['text']],
    ['two of two', { ...NAMED, direction: { none: 2 } }, 'degraded', ['direction']],
    ['last resorts', { ...NAMED, direction: { geometry: 8, tail: 2 } }, 'degraded', ['direction']],
    [
      'weak and missing together',
      { ...NAMED, text: { testid: 6, none: 2, 'outside-pre': 2 } },
      'degraded',
      ['text'],
    ],
    ['rows without ids', { ...NAMED, rows: { loose: 12 } }, 'degraded', ['rows']],
    ['no date', { ...NAMED, pre: { none: 12 }, time: { meta: 12 } }, 'degraded', ['pre']],
    ['a name by its place', { ...NAMED, title: { 'first-row': 1 } }, 'degraded', ['title']],
    ['another box', { ...NAMED, composer: { only: 1 } }, 'degraded', ['composer']],
    ['no box where one was', { ...NAMED, composer: { none: 1 } }, 'degraded', ['composer']],
    ['no name', { title: { none: 1 } }, 'blind', ['title']],
    ['no message found', { ...NAMED, rows: { none: 1 } }, 'blind', ['rows']],
    ['nobody’s messages', { ...NAMED, direction: { none: 3 } }, 'blind', ['direction']],
    ['a fifth readable', { ...NAMED, text: { testid: 3, none: 12 } }, 'blind', ['text']],
    ['a fourth readable', { ...NAMED, text: { testid: 4, none: 12 } }, 'degraded', ['text']],
    ['no word of them', { ...NAMED, text: { none: 3 } }, 'blind', ['text']],
    [
      'messages taken for notices',
      { ...NAMED, rows: { 'data-id': 5 }, bubble: { 'no-bubble': 5 } },
      'blind',
      ['bubble'],
    ],
  ])('%s', (_name, facts, summary, affected) => {
    expect(noted(new Health(), facts)).toMatchObject({ summary, affected });
  });

  it('lets one odd message alone in its chat say nothing new', () => {
    const health = new Health();
    const alone: Noted = { ...NAMED, text: { none: 1 } };
    expect(noted(health, alone).summary).toBe('good');
    expect(noted(health, { ...NAMED, text: { none: 7 } }).summary).toBe('blind');
    expect(noted(health, alone)).toMatchObject({ summary: 'degraded', affected: ['text'] });
    expect(noted(health, { ...NAMED, text: { testid: 2 } }).summary).toBe('good');
    expect(noted(health, alone).summary).toBe('good');
  });
});
