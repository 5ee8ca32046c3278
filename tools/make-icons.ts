/** Renders public/icons/icon.svg to the sizes the manifest names: `npx tsx tools/make-icons.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { browserFlags, findBrowser } from './find-browser.mjs';

const executablePath = findBrowser();
if (!executablePath) throw new Error('no Chromium found: set ANXIN_CHROMIUM to its path');
const svg = readFileSync('public/icons/icon.svg', 'utf8');
const browser = await chromium.launch({ executablePath, args: browserFlags() });
for (const size of [16, 32, 48, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
  writeFileSync(`public/icons/${size}.png`, await page.screenshot({ omitBackground: true }));
}
await browser.close();
