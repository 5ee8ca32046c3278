/**
 * The product's story in eight acts, played on the built extension by a user's hand: the first end-to-end test, and
 * the tour of `npm start -- --tour`. Every act asserts what the user sees, and fails loudly.
 */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright';
import { expect } from 'playwright/test';
import {
  badge,
  clickChat,
  counters,
  killWorker,
  notifications,
  ourPage,
  panelOf,
  pressSend,
  restart,
  type Stage,
} from './stage.ts';

export interface Act {
  title: string;
  play(stage: Stage): Promise<void>;
}

const step = (page: Page, id: string): Locator => panelOf(page).locator(`[data-step="${id}"]`);
const editor = (page: Page, id: string): Locator => step(page, id).getByRole('textbox').first();
const insertAll = (page: Page): Locator => panelOf(page).getByRole('button', { name: 'Insert all' });
const notice = (page: Page, code: string): Locator => panelOf(page).locator(`[data-notice="${code}"]`);

/** 1. Consent: what is read, stored, and never done; dark until then. */
async function consent(stage: Stage): Promise<void> {
  const { page, browser } = stage;
  const welcome =
    browser.context.pages().find((p) => p.url().startsWith('chrome-extension:')) ??
    (await browser.context.waitForEvent('page'));
  await welcome.bringToFront();
  await expect(welcome.getByRole('heading', { name: 'What never happens' })).toBeVisible();
  await stage.shot(welcome, 'consent');
  await page.bringToFront();
  await clickChat(page, 'Sarah Kim');
  await expect(panelOf(page).getByText('Anxin is off')).toBeVisible();
  await expect(panelOf(page).getByText('20417')).toHaveCount(0);
  await stage.shot(page, 'dark-until-agreed');
  await welcome.bringToFront();
  await welcome.getByRole('button', { name: 'Agree and start' }).click();
  await expect(welcome.getByRole('heading', { name: 'You are set' })).toBeVisible();
  await page.bringToFront();
  await expect(panelOf(page).getByRole('heading', { name: 'Sarah Kim' })).toBeVisible();
}

/** 2. Who, how long, which language, what is wrong and why we think so, what is known and from where. */
async function understand(stage: Stage): Promise<void> {
  const { page } = stage;
  const panel = panelOf(page);
  await expect(panel.getByRole('heading', { name: 'Sarah Kim' })).toBeVisible();
  await expect(panel.getByText(/waiting 1[45] min/)).toBeVisible();
  await expect(panel.getByLabel('Writes')).toHaveValue('en');
  await expect(panel.getByRole('combobox', { name: 'Scenario' })).toHaveValue('tracking_stalled');
  const reasons = panel.getByRole('region', { name: 'Scenario' }).locator('q');
  await expect(reasons.first()).toBeVisible();
  await expect(panel.getByRole('button', { name: /order number: 20417\. from the message/ })).toBeVisible();
  await expect(
    panel.getByRole('button', { name: /customer name: Sarah\. from the chat's name/ }),
  ).toBeVisible();
  await stage.shot(page, 'who-what-known');
}

/** 3. Four steps, filled in; gaps are visible, Tab leads through them, and nothing is inserted over one. */
async function gaps(stage: Stage): Promise<void> {
  const { page } = stage;
  await expect(panelOf(page).locator('[data-step]')).toHaveCount(4);
  await expect(editor(page, 'empathy').locator('input').first()).toHaveValue('Sarah');
  await expect(editor(page, 'fact').locator('[data-blank=order_no] input')).toHaveValue('20417');
  const date = editor(page, 'fact').locator('[data-blank=last_scan_date].blank-gap input');
  const place = editor(page, 'fact').locator('[data-blank=last_scan_place].blank-gap input');
  await expect(date).toBeVisible();
  await expect(place).toBeVisible();
  await insertAll(page).click();
  await expect(notice(page, 'gaps')).toBeVisible();
  await expect(date).toBeFocused();
  expect((await counters(page)).composer).toBe('');
  await stage.shot(page, 'refused-over-a-gap');
  await page.keyboard.type('18 November');
  await page.keyboard.press('Tab');
  await expect(place).toBeFocused();
  await page.keyboard.type('Leipzig');
  await page.keyboard.press('Tab');
  await expect(insertAll(page)).toBeFocused();
  await expect(panelOf(page).getByText('Ready: 4 steps')).toBeVisible();
}

/** 4. A few words changed, inserted into the real compose box, and sent by the user's own hand only. */
async function insertAndSend(stage: Stage): Promise<void> {
  const { page } = stage;
  await editor(page, 'solution').click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' I asked them to call me back today.');
  await stage.shot(page, 'ready-to-insert');
  await insertAll(page).click();
  await expect(notice(page, 'inserted')).toBeVisible();
  const standing = await counters(page);
  expect(standing.composer).toContain('Sarah');
  expect(standing.composer).toContain('18 November');
  expect(standing.composer).toContain('Leipzig');
  expect(standing.composer).toContain('I asked them to call me back today.');
  expect(standing.composer).toContain('🙏');
  expect(standing.composer?.split('\n\n')).toHaveLength(4);
  expect(standing.sends).toEqual([]);
  expect(standing.untrusted).toBe(0);
  await stage.shot(page, 'in-the-compose-box');
  await pressSend(page);
  await expect.poll(async () => (await counters(page)).sends.length).toBe(1);
  const [sent] = (await counters(page)).sends;
  expect(sent).toMatchObject({ chat: 'Sarah Kim', trusted: true, via: 'button', text: standing.composer });
}

/** 5. The promise in it is noticed, shown in full, and can be corrected. */
async function promise(stage: Stage): Promise<void> {
  const { page } = stage;
  const row = panelOf(page).getByRole('article', { name: 'Promise to Sarah' });
  await expect(row).toBeVisible();
  await expect(row.locator('q')).toContainText('tomorrow evening');
  // Weekday, date, time and zone.
  await expect(row.locator('time')).toHaveText(/^[A-Z][a-z]{2} \d{1,2} [A-Z][a-z]{2,3} \d{2}:\d{2} \S+/);
  await stage.shot(page, 'promise-noted');
  await row.getByRole('button', { name: 'Change time' }).click();
  await row.getByLabel('New time, your clock').fill(nextMinute(stage));
  await row.getByRole('button', { name: 'Set time' }).click();
  await expect(row.getByText(/in (a moment|1 minute|2 minutes)/)).toBeVisible();
}

/** The soonest minute that leaves time to restart a browser, as a datetime-local value of the agent's clock. */
function nextMinute(stage: Stage): string {
  const at = Math.ceil((Date.now() + 20_000) / 60_000) * 60_000;
  // Swedish is the one locale whose date and time are ISO's.
  return new Intl.DateTimeFormat('sv-SE', {
    timeZone: stage.options.timeZone ?? 'UTC',
    dateStyle: 'short',
    timeStyle: 'short',
  })
    .format(at)
    .replace(' ', 'T');
}

/** 6. Worker killed, browser restarted, the time comes: one click leads to her chat with the progress reply ready. */
async function nudge(stage: Stage): Promise<void> {
  await killWorker(stage);
  await restart(stage);
  const { page } = stage;
  await clickChat(page, 'Camille Lefèvre');
  await panelOf(page)
    .getByRole('tab', { name: /Promises/ })
    .click();
  const row = panelOf(page).getByRole('article', { name: 'Promise to Sarah' });
  await expect(row).toBeVisible();
  await expect.poll(() => badge(stage), { timeout: 100_000, intervals: [1000] }).toBe('1');
  await expect(row.getByText(/due now|overdue/)).toBeVisible();
  const [id = ''] = await notifications(stage);
  expect(id).toBe(await row.getAttribute('data-promise'));
  await stage.shot(page, 'the-time-has-come');
  const worker = await stage.browser.worker();
  await worker.evaluate(
    (clicked) =>
      (chrome.notifications.onClicked as unknown as { dispatch(id: string): void }).dispatch(clicked),
    id,
  );
  await expect(page.locator('#main header').getByText('Sarah Kim')).toBeVisible();
  await expect(panelOf(page).getByRole('heading', { name: 'Sarah Kim' })).toBeVisible();
  await expect(step(page, 'progress')).toBeVisible();
  await stage.shot(page, 'progress-reply-ready');
  await insertAll(page).click();
  await expect(notice(page, 'inserted')).toBeVisible();
  await pressSend(page);
  await expect(panelOf(page).locator('[data-notice^=kept]')).toBeVisible();
  await expect.poll(() => badge(stage)).toBe('');
  expect(await notifications(stage)).toEqual([]);
  await stage.shot(page, 'promise-kept');
}

/** 7. Another chat opens while a reply to Sarah is being inserted: nothing lands anywhere, the draft waits in hers. */
async function wrongChat(stage: Stage): Promise<void> {
  const { page } = stage;
  await page.evaluate(() =>
    window.__replica.receive(
      'Sarah Kim',
      'any news? still nothing new on the tracking, I am really worried it is lost',
    ),
  );
  const panel = panelOf(page);
  await panel.getByLabel('Script').selectOption('reassurance');
  const words = step(page, 'reassurance').getByRole('textbox').first();
  await words.click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' I will not let this one go.');
  // The click on "Insert all" and the switch fall into the same instant: the worst case of a fast hand.
  await page.evaluate(() => {
    const root = document.querySelector('anxin-sidebar')?.shadowRoot;
    root?.querySelector<HTMLElement>('[data-action=insert-all]')?.click();
    window.__replica.openChat('Lucía Ferrer');
  });
  await expect(notice(page, 'wrongChat')).toBeVisible();
  await expect(panel.getByRole('heading', { name: 'Lucía Ferrer' })).toBeVisible();
  expect((await counters(page)).composer).toBe('');
  const waiting = panel.getByRole('button', { name: 'A reply waits for Sarah Kim' });
  await expect(waiting).toBeVisible();
  await stage.shot(page, 'not-into-the-wrong-chat');
  await waiting.click();
  await expect(panel.getByRole('heading', { name: 'Sarah Kim' })).toBeVisible();
  await expect(words).toContainText('I will not let this one go.');
  expect((await counters(page)).composer).toBe('');
  await stage.shot(page, 'the-draft-waited');
}

/** 8. The lead exports the pack; the trainer sees the bad reply beside the good one, with its marked spans and reasons. */
async function packAndTraining(stage: Stage): Promise<void> {
  const { page, browser } = stage;
  const library = await browser.context.newPage();
  await library.goto(ourPage(stage, 'library'));
  const [download] = await Promise.all([
    library.waitForEvent('download'),
    library.getByRole('button', { name: 'Export' }).click(),
  ]);
  const file = await download.path();
  const pack = JSON.parse(await readFile(file, 'utf8')) as { format: string; scenarios: { id: string }[] };
  expect(pack.format).toBe('anxin-pack');
  expect(pack.scenarios.map((s) => s.id)).toContain('tracking_stalled');
  await stage.shot(library, 'library');
  await library.close();
  await page.bringToFront();
  const panel = panelOf(page);
  await panel.getByRole('tab', { name: 'Scripts' }).click();
  await panel.getByRole('switch', { name: /Error examples/ }).check();
  const example = panel.locator('.error-example').first();
  await expect(example.getByText('Do not send')).toBeVisible();
  await expect(example.locator('mark').first()).toBeVisible();
  await expect(example.getByRole('listitem').first()).toBeVisible();
  await expect(example.getByText('Better')).toBeVisible();
  await stage.shot(page, 'error-example');
}

export const ACTS: readonly Act[] = [
  { title: 'consent', play: consent },
  { title: 'understand', play: understand },
  { title: 'gaps', play: gaps },
  { title: 'insert-and-send', play: insertAndSend },
  { title: 'promise', play: promise },
  { title: 'nudge', play: nudge },
  { title: 'wrong-chat', play: wrongChat },
  { title: 'pack-and-training', play: packAndTraining },
];
