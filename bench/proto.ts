import { launch } from '../e2e/story/browser.ts';
import { openDesk, closeDesk, agree } from '../e2e/specs/support/desk.ts';
import { ownTime } from './cpu-profile.ts';
const desk = await openDesk({ replica: { query: { living: false, ticks: false, open: 'Sarah Kim' } } });
await agree(desk);
const { page } = desk;
await page.goto('https://web.whatsapp.com/');
await page.waitForTimeout(2500);
const cdp = await desk.browser.context.newCDPSession(page);
await cdp.send('Profiler.enable');
await cdp.send('Profiler.setSamplingInterval', { interval: 100 });
const ours = (u: string) => u.startsWith('chrome-extension://');
async function prof(name: string, n: number, act: () => Promise<void>) {
  await cdp.send('Profiler.start'); await act();
  const { profile } = await cdp.send('Profiler.stop');
  const o = ownTime(profile as never, ours);
  console.log(name, 'ours/op', (o.total / n).toFixed(3), 'page script/op', ((o.script - o.total) / n).toFixed(3));
  for (const f of o.functions.slice(0, 12)) console.log('   ', (f.ms / n).toFixed(4), f.name);
}
await page.evaluate('for (let i=0;i<40;i++) window.__replica.receive("Sarah Kim","warm "+i)');
await page.waitForTimeout(1500);
await prof('arriving', 40, async () => {
  for (let i = 0; i < 40; i++) { await page.evaluate(`window.__replica.receive("Sarah Kim","and one more line, number ${i}")`); await page.waitForTimeout(500); }
});
await page.locator('#main footer [contenteditable=true]').click();
await prof('typing', 100, async () => { for (let i = 0; i < 100; i++) { await page.keyboard.press(i % 10 === 9 ? 'Space' : 'a'); await page.waitForTimeout(60); } });
await closeDesk(desk);
