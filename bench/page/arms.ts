/** The browsers of a paired measurement: the same page with the extension, and twice without. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CDPSession, chromium, type Page, type Worker } from 'playwright';
import { serveReplica } from '../../e2e/replica/serve.ts';
import { agree, closeDesk, type Desk, openDesk } from '../../e2e/specs/support/desk.ts';
import { browserFlags, findBrowser } from '../../tools/find-browser.mjs';
import { type CpuProfile, type OwnTime, ownTime } from '../cpu-profile.ts';
import { taskStarts, traced } from './trace.ts';

export type ArmName = 'with' | 'without' | 'without again';

export interface Arm {
  name: ArmName;
  page: Page;
  cdp: CDPSession;
  /** Opens the page anew and waits until it is at rest. */
  reload(): Promise<void>;
  /** The extension's worker; null in a browser without it. */
  worker: (() => Promise<Worker>) | null;
  close(): Promise<void>;
}

export const CUSTOMER = 'Sarah Kim';
const QUERY = { living: false, ticks: false, open: CUSTOMER };
const VIEWPORT = { width: 1440, height: 900 };
const REST_MS = 2500;

export async function openArms(): Promise<Arm[]> {
  return [await openWith(), await openWithout('without'), await openWithout('without again')];
}

async function openWith(): Promise<Arm> {
  const desk: Desk = await openDesk({ replica: { query: QUERY }, viewport: VIEWPORT });
  await agree(desk);
  const arm = await makeArm('with', desk.page, () => closeDesk(desk));
  return { ...arm, worker: () => desk.browser.worker() };
}

async function openWithout(name: ArmName): Promise<Arm> {
  const profile = await mkdtemp(join(tmpdir(), 'anxin-bench-'));
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('no Chromium found: set ANXIN_CHROMIUM to its path');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    viewport: VIEWPORT,
    timezoneId: 'Asia/Shanghai',
    // Everything that a user's browser does for extensions, without ours.
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...browserFlags(), '--lang=en', '--accept-lang=en'],
  });
  await serveReplica(context, { query: QUERY });
  const page = context.pages()[0] ?? (await context.newPage());
  return makeArm(name, page, async () => {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  });
}

async function makeArm(name: ArmName, page: Page, close: () => Promise<void>): Promise<Arm> {
  // The TypeScript runner names functions by a helper that evaluated code does not find in the page.
  await page.addInitScript({ content: 'globalThis.__name = (f) => f' });
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Profiler.enable');
  await cdp.send('Performance.enable');
  const arm: Arm = {
    name,
    page,
    cdp,
    async reload() {
      await page.goto('https://web.whatsapp.com/?reset=1');
      await page.locator('#main [data-id]').first().waitFor();
      if (name === 'with') await page.locator('anxin-sidebar .panel').waitFor();
      await page.waitForTimeout(REST_MS);
    },
    worker: null,
    close,
  };
  await arm.reload();
  return arm;
}

export const isOurs = (url: string): boolean => url.startsWith('chrome-extension://');

/**
 * What our scripts took while something was done.
 * @param everyMs between samples: each one stops the page, and at 0.1 ms they make a message half as dear again
 */
export async function profiled(arm: Arm, act: () => Promise<void>, everyMs = 1): Promise<OwnTime> {
  return ownTime(await profile(arm, act, everyMs), isOurs);
}

/** The same, with the borders of the page's tasks from the browser's own trace: what `longest` needs. */
export async function profiledByTask(arm: Arm, act: () => Promise<void>): Promise<OwnTime> {
  const { result, events } = await traced(
    arm,
    ['devtools.timeline', 'disabled-by-default-devtools.timeline'],
    () => profile(arm, act, 0.5),
  );
  return ownTime(result, isOurs, taskStarts(events, new URL(arm.page.url()).origin));
}

async function profile(arm: Arm, act: () => Promise<void>, everyMs: number): Promise<CpuProfile> {
  await arm.cdp.send('Profiler.setSamplingInterval', { interval: everyMs * 1000 });
  await arm.cdp.send('Profiler.start');
  await act();
  return (await arm.cdp.send('Profiler.stop')).profile as CpuProfile;
}

/** Milliseconds of script on the page's main thread, everybody's, while something was done. */
export async function scriptTime(arm: Arm, act: () => Promise<void>): Promise<number> {
  const before = await metric(arm, 'ScriptDuration');
  await act();
  return ((await metric(arm, 'ScriptDuration')) - before) * 1000;
}

export async function metric(arm: Arm, name: string): Promise<number> {
  const { metrics } = await arm.cdp.send('Performance.getMetrics');
  return metrics.find((m) => m.name === name)?.value ?? 0;
}

/** Lets each arm do the same in turn, some rounds long; the values by arm, in the order of the rounds. */
export async function inTurns<T>(
  arms: readonly Arm[],
  rounds: number,
  act: (arm: Arm, round: number) => Promise<T>,
): Promise<Record<ArmName, T[]>> {
  const values: Record<ArmName, T[]> = { with: [], without: [], 'without again': [] };
  for (let round = 0; round < rounds; round++) {
    // Who goes first changes, so that a machine that warms up or tires favours nobody.
    const order = arms.map((_, i) => arms[(i + round) % arms.length]).filter((arm) => arm !== undefined);
    for (const arm of order) {
      await arm.page.bringToFront();
      values[arm.name].push(await act(arm, round));
    }
  }
  return values;
}
