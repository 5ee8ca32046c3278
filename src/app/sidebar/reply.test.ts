import { describe, expect, it } from 'vitest';
import type { ScenarioView, VariantView } from '../../protocol/views.ts';
import { buildReply, dropGap, likeness, replaceBlock, replyText, swapVariant, variantsFor } from './reply.ts';

const variant = (id: string, text: string, tier: string | null = null): VariantView => ({
  id,
  voice: 'warm',
  tier,
  text,
  meaning: null,
  annotations: [],
});
const VIEW: ScenarioView = {
  id: 'tracking_stalled',
  title: null,
  summary: null,
  needs: [],
  tiers: [
    { id: 'days5', title: { en: '5 days', 'zh-CN': '5 天' }, fromDays: 5 },
    { id: 'again', title: { en: 'again', 'zh-CN': '再次' }, again: true },
  ],
  language: 'en',
  steps: [
    {
      step: 'empathy',
      variants: [variant('e1', 'Hi {{customer_name}} 🙏'), variant('e2', 'Hello {{customer_name}}')],
    },
    { step: 'fact', variants: [variant('f1', 'You are right. Last scan on {{last_scan_date}}.')] },
    {
      step: 'promise',
      variants: [
        variant('p1', 'By {{promise_time}}.'),
        variant('p5', 'A voucher, and word by {{promise_time}}.', 'days5'),
        variant('p2', 'Again: by {{promise_time}}.', 'again'),
      ],
    },
  ],
  stages: [{ stage: 'progress', variants: [variant('g1', 'No news yet.')] }],
  voiceScript: null,
  errorExamples: [],
  minefields: [],
  blanks: [],
};
const CONTEXT = { chatKey: 'chat:a', usedVariants: [] as string[], tiers: [] as string[], promiseId: null };

describe('a reply', () => {
  it('is the blocks as paragraphs, with every gap in reading order', () => {
    const reply = buildReply(VIEW, 'diagnosis', CONTEXT);
    expect(replyText(reply, { customer_name: 'Sarah' })).toEqual({
      text: 'Hi Sarah 🙏\n\nYou are right. Last scan on [last_scan_date].\n\nBy [promise_time].',
      gaps: [
        { block: 1, blank: 'last_scan_date' },
        { block: 2, blank: 'promise_time' },
      ],
    });
  });

  it('opens with a wording this customer has not had, and starts over when all are used', () => {
    expect(buildReply(VIEW, 'diagnosis', { ...CONTEXT, usedVariants: ['e1'] }).blocks[0]?.variant).toBe('e2');
    expect(buildReply(VIEW, 'diagnosis', { ...CONTEXT, usedVariants: ['e1', 'e2'] }).blocks[0]?.variant).toBe(
      'e1',
    );
  });

  it('is one block at every other stage', () => {
    expect(buildReply(VIEW, 'progress', CONTEXT).blocks.map((b) => b.variant)).toEqual(['g1']);
  });

  it('drops a gap’s sentence, and the block when nothing is left of it', () => {
    const reply = buildReply(VIEW, 'diagnosis', CONTEXT);
    const less = dropGap(reply, { block: 1, blank: 'last_scan_date' });
    expect(replyText(less, { customer_name: 'Sarah', promise_time: 'Friday' })).toEqual({
      text: 'Hi Sarah 🙏\n\nYou are right.\n\nBy Friday.',
      gaps: [],
    });
    const none = dropGap(less, { block: 2, blank: 'promise_time' });
    expect(none.blocks[2]?.dropped).toBe(true);
    expect(replyText(none, { customer_name: 'Sarah' }).gaps).toEqual([]);
  });

  it('swaps around in both directions', () => {
    const reply = buildReply(VIEW, 'diagnosis', CONTEXT);
    const variants = variantsFor(VIEW, reply, 'empathy');
    expect(swapVariant(reply, 0, variants, -1).blocks[0]?.variant).toBe('e2');
    expect(swapVariant(swapVariant(reply, 0, variants, 1), 0, variants, 1).blocks[0]?.variant).toBe('e1');
  });

  it.each([
    [[], ['p1', 'p5', 'p2']],
    [['days5'], ['p5', 'p1', 'p2']],
    [
      ['again', 'days5'],
      ['p2', 'p5', 'p1'],
    ],
    [['unknown'], ['p1', 'p5', 'p2']],
  ])('of tiers %j offers %j for the promise', (tiers, ids) => {
    const reply = buildReply(VIEW, 'diagnosis', { ...CONTEXT, tiers });
    expect(reply.blocks[2]?.variant).toBe(ids[0]);
    expect(variantsFor(VIEW, reply, 'promise').map((v) => v.id)).toEqual(ids);
  });

  it('offers no voucher unasked that the shop does not have', () => {
    const view: ScenarioView = {
      ...VIEW,
      steps: [
        {
          step: 'solution',
          variants: [variant('s1', 'I asked.'), variant('s5', 'Take {{discount_code}}.', 'days5')],
        },
      ],
    };
    const at = (lacks: string[]) =>
      buildReply(view, 'diagnosis', { ...CONTEXT, tiers: ['days5'], lacks }).blocks[0]?.variant;
    expect(at([])).toBe('s5');
    expect(at(['discount_code'])).toBe('s1');
  });

  it('is touched by any change of the agent', () => {
    expect(
      replaceBlock(buildReply(VIEW, 'diagnosis', CONTEXT), 0, { source: 'x', edited: true }).touched,
    ).toBe(true);
  });
});

describe('likeness', () => {
  it.each([
    ['Hi Sarah, I am on it 🙏', 'Hi Sarah, I am on it 🙏', 1, 1],
    [
      'Hi Sarah, I am on it, you hear from me tomorrow',
      'Hi Sarah, I am on it and you will hear from me tomorrow evening',
      0.8,
      1,
    ],
    ['Hi Sarah, I am on it, you hear from me tomorrow', 'ok', 0, 0.1],
    ['你好，我现在就帮你查', '你好呀，我现在就帮你查一下', 0.9, 1],
    ['', 'anything', 0, 0],
  ])('%s / %s', (inserted, sent, low, high) => {
    expect(likeness(inserted, sent)).toBeGreaterThanOrEqual(low);
    expect(likeness(inserted, sent)).toBeLessThanOrEqual(high);
  });
});
