/** `npm start -- --tour DIR`: plays the story headless and writes a numbered screenshot of every act. Exit code 1 when an act fails. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ACTS } from '../e2e/story/acts.ts';
import { launch } from '../e2e/story/browser.ts';
import { portraits } from '../e2e/story/portraits.ts';
import { counters, type Stage } from '../e2e/story/stage.ts';

const [dir] = process.argv.slice(2);
if (!dir) {
  console.error('Say where the screenshots go: npm start -- --tour DIR');
  process.exit(1);
}
mkdirSync(dir, { recursive: true });
const profile = mkdtempSync(join(tmpdir(), 'anxin-tour-'));
const options = { profile, lang: 'en', timeZone: 'Asia/Shanghai', replica: { query: { living: false } } };
const browser = await launch(options);
let current = 0;
let picture = 0;
const stage: Stage = {
  options,
  browser,
  page: await browser.openWhatsApp(),
  async shot(page, name) {
    picture += 1;
    await page.screenshot({ path: join(dir, `${current}-${String(picture).padStart(2, '0')}-${name}.png`) });
  },
};
const scenes = [...ACTS, { title: 'in other lights', play: portraits }];
let failed = false;
for (const [index, act] of scenes.entries()) {
  current = index + 1;
  process.stdout.write(`${current <= ACTS.length ? `Act ${current}` : 'Afterwards'}: ${act.title} … `);
  try {
    await act.play(stage);
    const { untrusted } = await counters(stage.page);
    const elsewhere = stage.browser.served?.requests ?? [];
    if (untrusted > 0) throw new Error('something was sent that no hand has sent');
    if (elsewhere.length > 0) throw new Error(`requests left the machine: ${elsewhere.join(', ')}`);
    console.log('done');
  } catch (error) {
    failed = true;
    console.log('FAILED');
    console.error(error instanceof Error ? error.message : error);
    await stage.shot(stage.page, 'failed').catch(() => undefined);
    break;
  }
}
await stage.browser.close();
rmSync(profile, { recursive: true, force: true });
console.log(`${picture} screenshots in ${dir}`);
process.exit(failed ? 1 : 0);
