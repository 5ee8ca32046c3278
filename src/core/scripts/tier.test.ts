import { describe, expect, it } from 'vitest';
import type { Tier } from './model.ts';
import { tiersReached, toggleTier } from './tier.ts';

const words = { en: '', 'zh-CN': '' };
const TIERS: Tier[] = [
  { id: 'days3', title: words, fromDays: 3 },
  { id: 'days5', title: words, fromDays: 5 },
  { id: 'days10', title: words, fromDays: 10 },
  { id: 'again', title: words, again: true },
];

describe('tiers', () => {
  it.each([
    [null, false, []],
    [2, false, []],
    [3, false, ['days3']],
    [9, false, ['days5']],
    [12, true, ['days10', 'again']],
    [null, true, ['again']],
  ])('%s days, again %s: %j', (days, again, ids) => {
    expect(tiersReached(TIERS, { days, again })).toEqual(ids);
  });

  it.each([
    [['days3'], 'days5', ['days5']],
    [['days5', 'again'], 'days5', ['again']],
    [['again'], 'days10', ['days10', 'again']],
    [['days10'], 'again', ['days10', 'again']],
  ])('%j and a click on %s: %j', (on, id, then) => {
    expect(toggleTier(TIERS, on, id)).toEqual(then);
  });
});
