/** A lively stretch: two messages a second arrive in the open chat. */
import { median, sum } from '../statistics.ts';
import { type Arm, CUSTOMER, inTurns, profiled, scriptTime } from './arms.ts';
import { lineOf } from './talk.ts';

const EVERY_MS = 500;

export interface Lively {
  /** Milliseconds of ours per arriving message, by round. */
  ownPerMessage: number[];
  /** Script time of the page with the extension over without; then without over without. */
  ratio: number;
  chance: number;
  where: { name: string; ms: number }[];
}

async function pour(arm: Arm, seconds: number, from: number): Promise<number> {
  const messages = seconds * (1000 / EVERY_MS);
  for (let i = 0; i < messages; i++) {
    await arm.page.evaluate(
      ([title, text]) => {
        window.__replica.receive(title, text);
      },
      [CUSTOMER, lineOf(from + i)] as const,
    );
    await arm.page.waitForTimeout(EVERY_MS);
  }
  return messages;
}

/** @param seconds of each round; every arm gets as many */
export async function lively(arms: readonly Arm[], seconds: number, rounds: number): Promise<Lively> {
  const ours = arms.find(({ name }) => name === 'with');
  if (!ours) throw new Error('no arm with the extension');
  const own: number[] = [];
  const functions = new Map<string, number>();
  await ours.page.bringToFront();
  for (let round = 0; round < rounds; round++) {
    await ours.reload();
    let messages = 0;
    const time = await profiled(ours, async () => {
      messages = await pour(ours, seconds, 0);
    });
    own.push(time.total / messages);
    for (const { name, ms } of time.functions)
      functions.set(name, (functions.get(name) ?? 0) + ms / messages / rounds);
  }
  const script = await inTurns(arms, rounds, async (arm) => {
    await arm.reload();
    return scriptTime(arm, async () => {
      await pour(arm, seconds, 0);
    });
  });
  const without = median([...script.without, ...script['without again']]);
  return {
    ownPerMessage: own,
    ratio: median(script.with) / without,
    chance: median(script['without again']) / median(script.without),
    where: [...functions].map(([name, ms]) => ({ name, ms })).sort((a, b) => b.ms - a.ms),
  };
}

export const totalOf = (where: readonly { ms: number }[]): number => sum(where.map(({ ms }) => ms));
