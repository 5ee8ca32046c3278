/** Keys typed into WhatsApp's own compose box. */
import { median } from '../statistics.ts';
import { type Arm, inTurns, profiled } from './arms.ts';

const TEXT = 'hello sarah i am looking at your parcel right now ';
const BETWEEN_MS = 40;

export interface Typing {
  /** Milliseconds of ours per key, by round. */
  ownPerKey: number[];
  /** From a key to the paint it causes: median with over without; then without over without. */
  ratio: number;
  chance: number;
  /** Milliseconds from key to paint, medians by arm. */
  paint: { with: number; without: number };
  where: { name: string; ms: number }[];
}

async function type(arm: Arm, keys: number): Promise<void> {
  for (let i = 0; i < keys; i++) {
    const key = TEXT[i % TEXT.length] ?? ' ';
    await arm.page.keyboard.press(key === ' ' ? 'Space' : key);
    await arm.page.waitForTimeout(BETWEEN_MS);
  }
}

async function emptyBox(arm: Arm): Promise<void> {
  await arm.page.locator('#main footer [contenteditable=true]').click();
  await arm.page.keyboard.press('Control+A');
  await arm.page.keyboard.press('Delete');
  await arm.page.waitForTimeout(300);
}

/** Milliseconds from each key to the end of the frame that shows it. */
async function keyToPaint(arm: Arm, keys: number): Promise<number[]> {
  await emptyBox(arm);
  await arm.page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { __keyToPaint: times });
    const channel = new MessageChannel();
    let from = 0;
    channel.port1.onmessage = () => {
      times.push(performance.now() - from);
    };
    addEventListener(
      'keydown',
      (event) => {
        from = event.timeStamp;
        requestAnimationFrame(() => channel.port2.postMessage(0));
      },
      { capture: true },
    );
  });
  await type(arm, keys);
  return arm.page.evaluate(() => (window as unknown as { __keyToPaint: number[] }).__keyToPaint);
}

export async function typing(arms: readonly Arm[], keys: number, rounds: number): Promise<Typing> {
  const ours = arms.find(({ name }) => name === 'with');
  if (!ours) throw new Error('no arm with the extension');
  await ours.page.bringToFront();
  await ours.reload();
  const own: number[] = [];
  const functions = new Map<string, number>();
  for (let round = 0; round < rounds; round++) {
    await emptyBox(ours);
    const time = await profiled(ours, () => type(ours, keys), 0.1);
    own.push(time.total / keys);
    for (const { name, ms } of time.functions)
      functions.set(name, (functions.get(name) ?? 0) + ms / keys / rounds);
  }
  const paint = await inTurns(arms, rounds, async (arm) => {
    await arm.reload();
    return median(await keyToPaint(arm, keys));
  });
  const without = median([...paint.without, ...paint['without again']]);
  return {
    ownPerKey: own,
    ratio: median(paint.with) / without,
    chance: median(paint['without again']) / median(paint.without),
    paint: { with: median(paint.with), without },
    where: [...functions].map(([name, ms]) => ({ name, ms })).sort((a, b) => b.ms - a.ms),
  };
}
