/**
 * What `npm start` opens: Chromium with Anxin on the replica with living sample chats, or with `--live` on the real
 * web.whatsapp.com in a profile that lasts. Without a display: headless, a few screenshots, and where they are.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from '../e2e/story/browser.ts';
import { clickChat, ourPage, panelOf, type Stage } from '../e2e/story/stage.ts';

const live = process.argv.includes('--live');
const langAt = process.argv.indexOf('--lang');
const lang = langAt > 0 ? process.argv[langAt + 1] : undefined;
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const profile = live ? join(homedir(), '.anxin', 'live-profile') : mkdtempSync(join(tmpdir(), 'anxin-demo-'));
if (live) mkdirSync(profile, { recursive: true });
if (live && !hasDisplay) {
  console.error('--live needs a display: WhatsApp shows a code that you scan with your phone.');
  process.exit(1);
}

const options = {
  profile,
  headless: !hasDisplay,
  viewport: hasDisplay ? null : { width: 1440, height: 900 },
  replica: live ? null : {},
  ...(lang ? { lang } : {}),
};
const browser = await launch(options);
const page = await browser.openWhatsApp();

if (!hasDisplay) await headless();
else {
  const welcome = browser.context.pages().find((p) => p.url().startsWith('chrome-extension:'));
  await (welcome ?? page).bringToFront();
  console.log(
    live
      ? `WhatsApp Web is open with Anxin. Your session lasts in ${profile}. Close the window to end.`
      : 'The replica of WhatsApp Web is open with Anxin. Agree on the first page, then open the chat of Sarah Kim. Close the window to end.',
  );
  await new Promise<void>((closed) => {
    browser.context.on('close', () => closed());
    // Closing the last tab is how most people end it.
    const gone = () => {
      if (browser.context.pages().length === 0) void browser.close();
    };
    for (const open of browser.context.pages()) open.on('close', gone);
    browser.context.on('page', (opened) => opened.on('close', gone));
  });
}
if (!live) rmSync(profile, { recursive: true, force: true });

async function headless(): Promise<void> {
  const dir = join(process.env.INIT_CWD ?? process.cwd(), 'anxin-screenshots');
  mkdirSync(dir, { recursive: true });
  const stage: Stage = { options, browser, page, shot: async () => undefined };
  const welcome = await browser.context.newPage();
  await welcome.goto(ourPage(stage, 'welcome'));
  await welcome.screenshot({ path: join(dir, '1-welcome.png') });
  await welcome.locator('button.button-primary').first().click();
  await page.bringToFront();
  await clickChat(page, 'Sarah Kim');
  await panelOf(page).locator('[data-step=promise]').waitFor();
  await page.screenshot({ path: join(dir, '2-sarah.png') });
  await browser.close();
  console.log(`No display here, so nothing could be opened. Screenshots of it are in ${dir}`);
  console.log('The whole story, act by act: npm start -- --tour DIR');
}
