import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Chat } from '../../core/conversation/model.ts';
import { canInsert, GOOD_HEALTH, SteadyHealth, shownHealth } from './page-health.ts';
import type { PageHealth } from './page-port.ts';

const READINGS: Record<string, PageHealth> = {
  good: GOOD_HEALTH,
  amber: { level: 'degraded', facts: ['text'], missing: [] },
  amber2: { level: 'degraded', facts: ['title'], missing: [] },
  blind: { level: 'blind', facts: ['rows'], missing: ['rows'] },
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the light', () => {
  /** Readings, and milliseconds between them; then what the light showed, in its order. */
  it.each<[string, (string | number)[], string[]]>([
    ['worse, and it lasts', ['amber', 2000], ['amber']],
    ['worse for a moment, while rows are filled', ['amber', 800, 'good', 5000], []],
    ['worse by steps shows where it ended', ['amber', 700, 'blind', 5000], ['blind']],
    ['worse by steps, then a little better', ['blind', 700, 'amber', 5000], ['amber']],
    ['better is seen at once', ['blind', 2000, 'good'], ['blind', 'good']],
    ['better by a step is seen at once', ['blind', 2000, 'amber'], ['blind', 'amber']],
    ['another fact of the same weight is seen at once', ['amber', 2000, 'amber2'], ['amber', 'amber2']],
    [
      'scrolling: back and forth every 600 ms',
      ['amber', 600, 'good', 600, 'amber', 600, 'good', 600, 'amber', 600, 'good', 5000],
      [],
    ],
    ['better and worse again at once', ['blind', 2000, 'good', 10, 'blind', 1000], ['blind', 'good']],
  ])('%s', (_name, script, shown) => {
    const seen: PageHealth[] = [];
    const steady = new SteadyHealth((health) => seen.push(health));
    for (const part of script) {
      if (typeof part === 'number') vi.advanceTimersByTime(part);
      else steady.read(READINGS[part] as PageHealth);
    }
    expect(seen.filter((h) => h.level !== 'good' || shown.includes('good'))).toEqual(
      shown.map((name) => READINGS[name]),
    );
  });

  it.each([
    ['person', 'blind'],
    ['business', 'blind'],
    ['unknown', 'blind'],
    ['group', 'good'],
    ['channel', 'good'],
    ['self', 'good'],
  ] as const)('in a chat of kind %s that cannot be read shows %s', (kind, level) => {
    const chat: Chat = { key: 'chat:a', title: 'A', phone: null, kind };
    expect(shownHealth({ chat, health: READINGS.blind as PageHealth }).level).toBe(level);
  });

  it.each<[string, string, PageHealth, boolean]>([
    ['a named chat', 'chat:a', GOOD_HEALTH, true],
    ['a chat whose messages cannot be read', 'chat:a', READINGS.blind as PageHealth, true],
    ['no name', '', READINGS.blind as PageHealth, false],
    ['no box', 'chat:a', { level: 'degraded', facts: ['composer'], missing: ['composer'] }, false],
    ['an odd box', 'chat:a', { level: 'degraded', facts: ['composer'], missing: [] }, true],
    ['a name that was lost since', 'chat:a', { level: 'blind', facts: ['title'], missing: ['title'] }, false],
  ])('inserting is offered with %s: %s', (_name, key, health, offered) => {
    expect(canInsert(health, key)).toBe(offered);
  });
});
