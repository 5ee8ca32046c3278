import { describe, expect, it } from 'vitest';
import { type CpuProfile, ownTime } from './cpu-profile.ts';

const frame = (functionName: string, url = '') => ({ functionName, url, lineNumber: 0, columnNumber: 0 });
const OURS = 'chrome-extension://x/main.js';

/** root → page → (built-in), root → ours → (built-in) and ours → theirs called by ours. */
const NODES: CpuProfile['nodes'] = [
  { id: 1, callFrame: frame('(root)'), children: [2, 3, 6, 7] },
  { id: 2, callFrame: frame('page', 'https://web.whatsapp.com/app.js') },
  { id: 3, callFrame: frame('read', OURS), children: [4, 5] },
  { id: 4, callFrame: frame('querySelectorAll') },
  { id: 5, callFrame: frame('render', OURS) },
  { id: 6, callFrame: frame('(idle)') },
  { id: 7, callFrame: frame('(program)') },
];
const profileOf = (...samples: [id: number, ms: number][]): CpuProfile => ({
  nodes: NODES,
  startTime: 0,
  samples: samples.map(([id]) => id),
  // The protocol's first delta leads up to the first sample.
  timeDeltas: [0, ...samples.map(([, ms]) => ms * 1000)],
});
const isOurs = (url: string) => url.startsWith('chrome-extension://');

describe('time of our own in a profile', () => {
  it('counts what our functions call to them, and nothing of the page', () => {
    const { total, functions } = ownTime(profileOf([2, 5], [3, 1], [4, 2], [5, 4], [6, 9]), isOurs);
    expect(total).toBe(7);
    expect(functions).toEqual([
      { name: 'render 1:1', ms: 4 },
      { name: 'read 1:1', ms: 3 },
    ]);
  });

  it('finds the longest stretch, with short pauses of the engine inside it', () => {
    const profile = profileOf([3, 1], [6, 1], [3, 2], [7, 1], [5, 3], [2, 1], [3, 1]);
    expect(ownTime(profile, isOurs).longest).toBe(6);
  });

  it('parts the stretch where another task begins', () => {
    const profile = profileOf([3, 4], [3, 3], [7, 1], [5, 2], [6, 9]);
    expect(ownTime(profile, isOurs).longest).toBe(10);
    expect(ownTime(profile, isOurs, [0, 4000, 20_000]).longest).toBe(6);
  });

  it('is nothing where we did not run', () => {
    expect(ownTime(profileOf([2, 5], [6, 5]), isOurs)).toEqual({ total: 0, longest: 0, functions: [] });
  });
});
