/** A chat of a thousand rows: opened, written into, left and opened again. */
import { type Arm, CUSTOMER, profiledByTask } from './arms.ts';
import { lineOf, TALK } from './talk.ts';

const OTHER = 'Old Friend';

export interface LongChat {
  rows: number;
  /** Milliseconds of our longest task, by act and round. */
  longest: Record<string, number[]>;
}

/** @param rounds of all acts, each on a page loaded anew: one round's figure is what the machine happened to do then */
export async function longChat(arm: Arm, rows: number, rounds: number): Promise<LongChat> {
  const longest: Record<string, number[]> = {};
  let shown = 0;
  for (let round = 0; round < rounds; round++) shown = await playRound(arm, rows, longest);
  return { rows: shown, longest };
}

/** @returns the rows on the page */
async function playRound(arm: Arm, rows: number, longest: Record<string, number[]>): Promise<number> {
  const { page } = arm;
  await page.bringToFront();
  await arm.reload();
  await page.evaluate(
    ([title, lines, count]) => {
      const start = Date.now() - count * 60_000;
      for (let i = 0; i < count; i++)
        window.__replica.receive(title, `${lines[i % lines.length]} ${i}`, { at: start + i * 60_000 });
    },
    [OTHER, [...TALK], rows] as const,
  );
  await page.waitForTimeout(1500);
  const act = async (name: string, doing: () => Promise<void>): Promise<void> => {
    const { longest: ms } = await profiledByTask(arm, doing);
    longest[name] = [...(longest[name] ?? []), ms];
  };
  const open = async (title: string): Promise<void> => {
    await page.evaluate((name) => window.__replica.openChat(name), title);
    await page.waitForTimeout(2500);
  };
  await act('open', () => open(OTHER));
  const shown = await page.locator('#main [data-id]').count();
  await act('messages arrive', async () => {
    for (let i = 0; i < 8; i++) {
      await page.evaluate(
        ([title, text]) => {
          window.__replica.receive(title, text);
        },
        [OTHER, lineOf(i)] as const,
      );
      await page.waitForTimeout(400);
    }
  });
  await act('scroll', async () => {
    await page.locator('#main [data-id]').last().hover();
    for (let i = 0; i < 20; i++) {
      await page.mouse.wheel(0, -1500);
      await page.waitForTimeout(60);
    }
  });
  await act('leave and come back', async () => {
    await open(CUSTOMER);
    await open(OTHER);
  });
  return shown;
}
