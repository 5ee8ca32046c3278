/** What the open sidebar adds to the page's heap. */
import { median } from '../statistics.ts';
import { type Arm, inTurns, metric } from './arms.ts';

export interface Heap {
  /** Mebibytes more than without the extension; then one page without against the other. */
  added: number;
  chance: number;
}

const MIB = 1024 * 1024;

export async function heap(arms: readonly Arm[], rounds: number): Promise<Heap> {
  const used = await inTurns(arms, rounds, async (arm) => {
    await arm.reload();
    for (let i = 0; i < 3; i++) await arm.cdp.send('HeapProfiler.collectGarbage');
    return (await metric(arm, 'JSHeapUsedSize')) / MIB;
  });
  const without = median([...used.without, ...used['without again']]);
  return {
    added: median(used.with) - without,
    chance: median(used['without again']) - median(used.without),
  };
}
