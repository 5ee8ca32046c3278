/** A fresh page: what our start costs, and when the panel stands. */
import { median } from '../statistics.ts';
import { type Arm, CUSTOMER, isOurs, profiled } from './arms.ts';
import { traced } from './trace.ts';

export interface Start {
  /** Milliseconds to compile and run the content script, up to its first pause: median. */
  load: number;
  /** Milliseconds of ours until a few seconds after the page stands: median. */
  untilReady: number;
  /** Milliseconds from the chat's first row to our first node, and to the reply on screen: medians, at page load. */
  firstNode: number;
  reply: number;
  /** Milliseconds from another chat's header to its reply on screen: median, panel already there. */
  afterSwitch: number;
}

interface Marks {
  chat: number;
  node: number;
  reply: number;
}

/** Notes, at each frame, what stands. */
function watch(): void {
  const marks: Marks = { chat: 0, node: 0, reply: 0 };
  Object.assign(window, { __marks: marks });
  const look = () => {
    const now = performance.now();
    if (!marks.chat && document.querySelector('#main [data-id]')) marks.chat = now;
    const panel = document.querySelector('anxin-sidebar')?.shadowRoot;
    if (!marks.node && panel?.querySelector('.panel')) marks.node = now;
    if (!marks.reply && panel?.querySelector('.reply')) marks.reply = now;
    if (!marks.reply || !marks.chat || !marks.node) requestAnimationFrame(look);
  };
  look();
}

async function scriptLoad(arm: Arm): Promise<number> {
  const { events } = await traced(arm, ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'], () =>
    arm.reload(),
  );
  const ours = events.filter(({ name, args }) => name === 'EvaluateScript' && isOurs(args?.data?.url ?? ''));
  return ours.reduce((total, { dur = 0 }) => total + dur / 1000, 0);
}

/** No answer after this long counts as this long. */
const TOO_LONG_MS = 5000;

async function switchTime(arm: Arm): Promise<number> {
  const { page } = arm;
  await page.evaluate(() => window.__replica.openChat('Hannah Doyle'));
  await page.waitForTimeout(1500);
  return page.evaluate(
    ([title, tooLong]) =>
      new Promise<number>((resolve) => {
        const panel = document.querySelector('anxin-sidebar')?.shadowRoot;
        let from = 0;
        const look = () => {
          const header = document.querySelector('#main header')?.textContent ?? '';
          if (from === 0 && header.includes(title)) from = performance.now();
          const named = (panel?.querySelector('.panel')?.textContent ?? '').includes(title);
          const passed = from === 0 ? 0 : performance.now() - from;
          if (from > 0 && named && panel?.querySelector('.reply')) resolve(passed);
          else if (passed > tooLong) resolve(tooLong);
          else requestAnimationFrame(look);
        };
        window.__replica.openChat(title);
        look();
      }),
    [CUSTOMER, TOO_LONG_MS] as const,
  );
}

export async function start(arm: Arm, rounds: number): Promise<Start> {
  const { page } = arm;
  await page.bringToFront();
  const loads: number[] = [];
  const own: number[] = [];
  const marks: Marks[] = [];
  const switches: number[] = [];
  for (let round = 0; round < rounds; round++) loads.push(await scriptLoad(arm));
  for (let round = 0; round < rounds; round++) own.push((await profiled(arm, () => arm.reload())).total);
  await page.addInitScript(watch);
  for (let round = 0; round < rounds; round++) {
    await arm.reload();
    marks.push(await page.evaluate(() => (window as unknown as { __marks: Marks }).__marks));
    switches.push(await switchTime(arm));
  }
  return {
    load: median(loads),
    untilReady: median(own),
    firstNode: median(marks.map(({ chat, node }) => Math.max(0, node - chat))),
    reply: median(marks.map(({ chat, reply }) => Math.max(0, reply - chat))),
    afterSwitch: median(switches),
  };
}
