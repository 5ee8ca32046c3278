/** What was promised is noticed, asked about where it was typed by hand, and outlives whatever happens to the browser. */
import type { Locator, Page } from 'playwright';
import { expect, test } from 'playwright/test';
import { badge, counters, killWorker, notifications, panelOf, pressSend, restart } from '../story/stage.ts';
import {
  agree,
  ask,
  box,
  closeDesk,
  composerText,
  type Desk,
  editor,
  expectHonest,
  freshPage,
  insertAll,
  listen,
  notice,
  openChat,
  openDesk,
  readyForSarah,
  step,
  stored,
  updateExtension,
} from './support/desk.ts';

interface Kept {
  id: string;
  customer: string;
  text: string;
  due: number;
  state: string;
  snoozedUntil: number | null;
  messageId: string | null;
  history: { what: string }[];
}

const MINUTE = 60_000;
const SARAH = 'Sarah Kim';
let desk: Desk;
let ownSends = 0;

test.beforeAll(async () => {
  desk = await openDesk();
  await agree(desk);
});
test.beforeEach(async () => {
  ownSends = 0;
  await freshPage(desk);
});
test.afterEach(async () => {
  await expectHonest(desk, ownSends);
});
test.afterAll(async () => {
  await closeDesk(desk);
});

const question = (page: Page): Locator => panelOf(page).getByRole('region', { name: 'Is this a promise?' });
const row = (page: Page): Locator => panelOf(page).getByRole('article', { name: 'Promise to Sarah' });
const ledger = async (): Promise<Kept[]> => (await stored(desk)).promises as Kept[];
const owed = async (): Promise<Kept[]> =>
  (await ledger()).filter((p) => p.state !== 'kept' && p.state !== 'dropped');

async function alarms(): Promise<{ name: string; scheduledTime: number }[]> {
  const worker = await desk.browser.worker();
  return worker.evaluate(async () =>
    (await chrome.alarms.getAll()).map(({ name, scheduledTime }) => ({ name, scheduledTime })),
  );
}

/** Types into WhatsApp's own box and sends, all by hand. */
async function sendByHand(text: string, page = desk.page): Promise<void> {
  await box(page).click();
  await page.keyboard.type(text);
  await pressSend(page);
  if (page === desk.page) ownSends++;
  await expect.poll(() => composerText(page)).toBe('');
}

/** Puts promises straight into storage, as another day has left them. */
async function leave(promises: Partial<Kept>[]): Promise<void> {
  const worker = await desk.browser.worker();
  await worker.evaluate(
    async ({ promises }) => {
      const now = Date.now();
      await chrome.storage.local.set({
        promises: promises.map((p, i) => ({
          id: `left-${i}`,
          chat: { key: `chat:customer ${i}`, title: `Customer ${i}` },
          customer: `Customer ${i}`,
          text: `I write by tomorrow, number ${i}`,
          messageId: `M${i}`,
          scenario: null,
          language: 'en',
          madeAt: now - 86_400_000,
          due: now + 3_600_000,
          tz: 'Asia/Shanghai',
          state: 'open',
          snoozedUntil: null,
          history: [{ at: now - 86_400_000, what: 'made', due: now + 3_600_000 }],
          ...p,
        })),
      });
    },
    { promises },
  );
}

/** The alarm goes off now. */
async function ring(): Promise<void> {
  const worker = await desk.browser.worker();
  await worker.evaluate(() =>
    (
      chrome.alarms.onAlarm as unknown as { dispatch(alarm: { name: string; scheduledTime: number }): void }
    ).dispatch({ name: 'next-due', scheduledTime: Date.now() }),
  );
}

async function promiseToSarah(text = "I'll write to you by tomorrow 18:00."): Promise<void> {
  await openChat(desk.page, SARAH);
  await sendByHand(text);
  await question(desk.page).getByRole('button', { name: 'Yes, remind me' }).click();
  await expect(row(desk.page)).toBeVisible();
}

test('a hand-typed promise is asked about with its time, and one click notes it', async () => {
  const { page } = desk;
  await openChat(page, SARAH);
  await sendByHand("Thanks Sarah! I'll write to you by tomorrow 18:00. Have a good day");
  await expect(question(page)).toContainText('tomorrow 18:00');
  await expect(question(page)).toContainText(/[A-Z][a-z]{2} \d{1,2} [A-Z][a-z]{2,3} 18:00/);
  expect(await ledger()).toEqual([]);
  await question(page).getByRole('button', { name: 'Yes, remind me' }).click();
  await expect(notice(page, 'armed')).toBeVisible();
  await expect(row(page)).toBeVisible();
  await expect(question(page)).toHaveCount(0);
  const [made] = await ledger();
  expect(made?.text).not.toContain('Have a good day');
  const set = await alarms();
  expect(set).toHaveLength(1);
  expect(set[0]?.scheduledTime).toBeLessThanOrEqual(made?.due ?? 0);
});

test('"No" notes nothing', async () => {
  const { page } = desk;
  await openChat(page, SARAH);
  await sendByHand("I'll write to you by tomorrow 18:00.");
  await question(page).getByRole('button', { name: 'No', exact: true }).click();
  await expect(question(page)).toHaveCount(0);
  expect(await ledger()).toEqual([]);
  expect(await alarms()).toEqual([]);
});

test('what is no promise is not asked about', async () => {
  const { page } = desk;
  await openChat(page, SARAH);
  for (const text of [
    'Thank you so much, have a lovely evening!',
    'The parcel left our warehouse on Monday at 18:00.',
    'Did you get a message from them yesterday evening?',
    'Order 20417 has 3 items',
  ]) {
    const before = (await counters(page)).sends.length;
    await sendByHand(text);
    await expect.poll(async () => (await counters(page)).sends.length).toBe(before + 1);
    await expect(panelOf(page).getByText('nobody is waiting')).toBeVisible();
    await expect(question(page), text).toHaveCount(0);
  }
  // The last word proves that it was listening all along.
  await sendByHand("I'll write to you by tomorrow 18:00.");
  await expect(question(page)).toBeVisible();
  expect(await ledger()).toEqual([]);
});

test('an unanswered question outlives the next message', async () => {
  const { page } = desk;
  await openChat(page, SARAH);
  await sendByHand("I'll write to you by tomorrow 18:00.");
  await expect(question(page)).toBeVisible();
  await sendByHand('And thank you for your patience!');
  await expect.poll(async () => (await counters(page)).sends.length).toBe(2);
  await expect(page.locator('#main [role=row]').last()).toContainText('patience');
  // Long enough for the second message to have been read.
  await page.evaluate(() =>
    window.__replica.receive('Sarah Kim', 'you are welcome, order #20417 is not urgent'),
  );
  // The page's clock knows whole minutes: a message of a few seconds ago may be a minute old.
  await expect(panelOf(page).getByText(/^waiting (just now|1 min)/)).toBeVisible();
  await expect(question(page)).toBeVisible();
});

test('an unanswered question waits in its chat while another one is open', async () => {
  const { page } = desk;
  await openChat(page, SARAH);
  await sendByHand("I'll write to you by tomorrow 18:00.");
  await expect(question(page)).toBeVisible();
  await openChat(page, 'Hannah Doyle');
  await expect(question(page)).toHaveCount(0);
  await openChat(page, SARAH);
  await expect(question(page)).toBeVisible();
});

test('the time can be corrected, into the future only', async () => {
  const { page } = desk;
  await promiseToSarah();
  await row(page).getByRole('button', { name: 'Change time' }).click();
  const field = row(page).getByLabel('New time, your clock');
  await field.fill('2020-01-01T10:00');
  await row(page).getByRole('button', { name: 'Set time' }).click();
  await expect(row(page).getByText('This time has already passed.')).toBeVisible();
  await field.fill('2031-05-06T07:08');
  await row(page).getByRole('button', { name: 'Set time' }).click();
  await expect(row(page).locator('time')).toContainText('07:08');
  expect(new Date((await ledger())[0]?.due ?? 0).toISOString()).toBe('2031-05-05T23:08:00.000Z');
  expect(await alarms()).toHaveLength(1);
});

test('dropping can be undone', async () => {
  const { page } = desk;
  await promiseToSarah();
  await row(page).getByRole('button', { name: 'Drop' }).click();
  await expect(row(page)).toHaveCount(0);
  expect(await alarms()).toEqual([]);
  await notice(page, 'promiseDropped').getByRole('button', { name: 'Undo' }).click();
  await expect(row(page)).toBeVisible();
  expect(await alarms()).toHaveLength(1);
});

test('snoozing says until when and moves the alarm', async () => {
  const { page } = desk;
  await promiseToSarah();
  await row(page).getByRole('button', { name: 'Snooze' }).click();
  await row(page).getByRole('button', { name: '1 hour' }).click();
  await expect(row(page).getByText(/snoozed until .*\d{2}:\d{2}/)).toBeVisible();
  const [promise] = await ledger();
  const set = await alarms();
  expect(set).toHaveLength(1);
  expect(set[0]?.scheduledTime).toBe(promise?.snoozedUntil);
  await row(page).getByRole('button', { name: 'Mark kept' }).click();
  await expect(row(page)).toHaveCount(0);
  expect(await alarms()).toEqual([]);
});

test('a newer promise takes the older one’s place', async () => {
  const { page } = desk;
  await promiseToSarah();
  await sendByHand("Sorry, I'll write to you by Friday 12:00.");
  await question(page).getByRole('button', { name: 'Yes, remind me' }).click();
  await expect(row(page)).toHaveCount(1);
  await expect(row(page).locator('q')).toContainText('Friday 12:00');
  expect(await owed()).toHaveLength(1);
  expect((await ledger()).find((p) => p.state === 'dropped')?.history.at(-1)?.what).toBe('replaced');
  expect(await alarms()).toHaveLength(1);
});

test('two tabs that see the same message note one promise, and both show it', async () => {
  const { page } = desk;
  const other = await desk.browser.context.newPage();
  listen(desk, other);
  try {
    await other.goto('https://web.whatsapp.com/?reset=1');
    // The replica gives the n-th message of a chat the same id in every tab: the same message, seen twice.
    const text = "I'll write to you by tomorrow 18:00.";
    for (const tab of [page, other]) {
      await tab.bringToFront();
      await openChat(tab, SARAH);
      await sendByHand(text, tab);
      await expect(question(tab)).toBeVisible();
    }
    await question(other).getByRole('button', { name: 'Yes, remind me' }).click();
    await expect(row(other)).toBeVisible();
    await page.bringToFront();
    await expect(row(page)).toBeVisible();
    // Noted already: the other tab has nothing left to ask.
    await expect(question(page)).toHaveCount(0);
    expect(await ledger()).toHaveLength(1);
    await row(page).getByRole('button', { name: 'Drop' }).click();
    await other.bringToFront();
    await expect(row(other)).toHaveCount(0);
  } finally {
    await other.close();
    await page.bringToFront();
  }
});

test('a worker killed before the message goes out still notes its promise', async () => {
  const { page } = desk;
  await readyForSarah(page);
  await insertAll(page).click();
  await expect(notice(page, 'inserted')).toBeVisible();
  await killWorker(desk);
  await pressSend(page);
  ownSends = 1;
  await expect(row(page)).toBeVisible();
  await expect(row(page).locator('q')).toContainText('tomorrow evening');
  await killWorker(desk);
  expect(await owed()).toHaveLength(1);
  expect(await alarms()).toHaveLength(1);
});

test('a worker killed while its promise is asked about notes it on the click', async () => {
  const { page } = desk;
  await openChat(page, SARAH);
  await sendByHand("I'll write to you by tomorrow 18:00.");
  await expect(question(page)).toBeVisible();
  await killWorker(desk);
  await question(page).getByRole('button', { name: 'Yes, remind me' }).click();
  await expect(row(page)).toBeVisible();
  expect(await owed()).toHaveLength(1);
});

test('the notification’s second button puts it off by a quarter of an hour', async () => {
  const { page } = desk;
  await promiseToSarah();
  const [promise] = await ledger();
  const now = Date.now();
  await leave([{ ...promise, due: now - 1000 }]);
  await ring();
  await expect.poll(() => badge(desk)).toBe('1');
  await expect(row(page).getByText('due now')).toBeVisible();
  const [id = ''] = await notifications(desk);
  expect(id).toBe(promise?.id);
  const worker = await desk.browser.worker();
  await worker.evaluate(
    (id) =>
      (
        chrome.notifications.onButtonClicked as unknown as { dispatch(id: string, button: number): void }
      ).dispatch(id, 1),
    id,
  );
  await expect.poll(() => badge(desk)).toBe('');
  await expect(row(page).getByText(/snoozed until/)).toBeVisible();
  expect(await notifications(desk)).toEqual([]);
  const until = (await ledger())[0]?.snoozedUntil ?? 0;
  expect(until - now).toBeGreaterThan(14 * MINUTE);
  expect(until - now).toBeLessThan(17 * MINUTE);
  expect((await alarms()).map((a) => a.scheduledTime)).toEqual([until]);
});

test('ringing twice rings once', async () => {
  await leave([{ due: Date.now() - 1000 }]);
  await ring();
  await expect.poll(() => notifications(desk)).toEqual(['left-0']);
  await ring();
  await ring();
  await expect
    .poll(async () => (await ledger())[0]?.history.filter((e) => e.what === 'nudged').length)
    .toBe(1);
  expect(await notifications(desk)).toEqual(['left-0']);
  expect(await badge(desk)).toBe('1');
});

test('wiping everything takes the reminders on screen along', async () => {
  await leave([{ due: Date.now() - 1000 }]);
  await ring();
  await expect.poll(() => notifications(desk)).toEqual(['left-0']);
  await ask(desk, 'data.wipe');
  expect(await badge(desk)).toBe('');
  expect(await alarms()).toEqual([]);
  expect(await ledger()).toEqual([]);
  await expect.poll(() => notifications(desk)).toEqual([]);
});

test('two hundred promises: the list opens at once, there is one alarm, and each can be marked', async () => {
  const { page } = desk;
  const now = Date.now();
  await leave(
    Array.from({ length: 200 }, (_, i) => ({ due: now + (i - 3) * 7 * MINUTE, customer: `Customer ${i}` })),
  );
  await ring();
  await expect.poll(async () => (await alarms()).length).toBe(1);
  await expect.poll(() => badge(desk)).toBe('4');
  await openChat(page, SARAH);
  const started = Date.now();
  await panelOf(page)
    .getByRole('tab', { name: /Promises/ })
    .click();
  await expect(panelOf(page).getByRole('article')).toHaveCount(200);
  expect(Date.now() - started).toBeLessThan(2000);
  const names = await panelOf(page)
    .getByRole('article')
    .evaluateAll((rows) => rows.slice(0, 5).map((r) => r.getAttribute('aria-label')));
  expect(names).toEqual([0, 1, 2, 3, 4].map((i) => `Promise to Customer ${i}`));
  await panelOf(page).getByRole('article').first().getByRole('button', { name: 'Mark kept' }).click();
  await expect(panelOf(page).getByRole('article')).toHaveCount(199);
  await expect.poll(() => badge(desk)).toBe('3');
});

test('a browser that was closed at the time says so at its next start', async () => {
  await leave([{ due: Date.now() + 60 * MINUTE }]);
  const worker = await desk.browser.worker();
  await worker.evaluate(async () => {
    const { promises } = await chrome.storage.local.get<{ promises: { due: number }[] }>('promises');
    await chrome.storage.local.set({
      promises: promises.map((p) => ({ ...p, due: Date.now() - 30 * 60_000 })),
    });
  });
  desk.refused.push(...(desk.browser.served?.requests ?? []));
  await restart(desk);
  listen(desk, desk.page);
  await expect.poll(() => badge(desk)).toBe('1');
  await expect.poll(() => notifications(desk)).toEqual(['left-0']);
  await panelOf(desk.page)
    .getByRole('tab', { name: /Promises/ })
    .click();
  await expect(panelOf(desk.page).getByRole('article').getByText('overdue')).toBeVisible();
  expect((await ledger())[0]?.state).toBe('missed');
});

test('several that came due while the browser was closed are one digest, and the board says which', async () => {
  await leave([
    { due: Date.now() + 60 * MINUTE },
    { due: Date.now() + 90 * MINUTE },
    { due: Date.now() + 900 * MINUTE },
  ]);
  const worker = await desk.browser.worker();
  await worker.evaluate(async () => {
    const { promises } = await chrome.storage.local.get<{ promises: { due: number }[] }>('promises');
    await chrome.storage.local.set({
      promises: promises.map((p, i) => (i < 2 ? { ...p, due: Date.now() - 30 * 60_000 } : p)),
    });
  });
  desk.refused.push(...(desk.browser.served?.requests ?? []));
  await restart(desk);
  listen(desk, desk.page);
  await expect.poll(() => notifications(desk)).toEqual(['digest']);
  await expect.poll(() => badge(desk)).toBe('2');
  const restarted = await desk.browser.worker();
  await restarted.evaluate(() =>
    (chrome.notifications.onClicked as unknown as { dispatch(id: string): void }).dispatch('digest'),
  );
  const board = (): Page | undefined =>
    desk.browser.context.pages().find((open) => open.url().endsWith('#promises'));
  await expect.poll(() => board() !== undefined).toBe(true);
  const page = board();
  if (!page) throw new Error('the board has closed by itself');
  const note = page.getByRole('region', { name: 'While you were away: 2 promises came due' });
  await expect(note).toContainText('Customer 0');
  await expect(note).toContainText('Customer 1');
  await expect(page.getByRole('region', { name: 'Overdue' }).getByRole('article')).toHaveCount(2);
  await note.getByRole('button', { name: 'Got it' }).click();
  await expect(note).toHaveCount(0);
  await page.close();
  expect(await notifications(desk)).toEqual([]);
});

test('a click on the notification opens the right chat with the progress script and the promise quoted', async () => {
  const { page } = desk;
  await promiseToSarah();
  const [promise] = await ledger();
  await leave([{ ...promise, due: Date.now() - 1000 }]);
  await ring();
  await expect.poll(() => notifications(desk)).toEqual([promise?.id]);
  await openChat(page, 'Hannah Doyle');
  const worker = await desk.browser.worker();
  await worker.evaluate(
    (id) => (chrome.notifications.onClicked as unknown as { dispatch(id: string): void }).dispatch(id),
    promise?.id ?? '',
  );
  await expect(panelOf(page).getByRole('heading', { name: SARAH })).toBeVisible();
  await expect(step(page, 'progress')).toBeVisible();
  await expect(row(page).locator('q')).toContainText('by tomorrow 18:00');
  expect(await notifications(desk)).toEqual([]);
});

for (const [answer, left] of [
  ['Still owed', 1],
  ['Yes, drop the promise', 0],
] as const)
  test(`"got it, thanks" asks whether anything is still owed: ${answer}`, async () => {
    const { page } = desk;
    await promiseToSarah();
    const settled = panelOf(page).getByRole('region', { name: 'Is this settled?' });
    await page.evaluate(() => window.__replica.receive('Sarah Kim', 'Got it, thanks!'));
    await expect(settled).toContainText('by tomorrow 18:00');
    expect(await owed()).toHaveLength(1);
    await settled.getByRole('button', { name: answer }).click();
    await expect(settled).toHaveCount(0);
    await expect(row(page)).toHaveCount(left);
    expect(await owed()).toHaveLength(left);
  });

test('a full disk is said in the panel, and a script’s promise is kept until there is room', async () => {
  const { page } = desk;
  await readyForSarah(page);
  const worker = await desk.browser.worker();
  await worker.evaluate(async () => {
    const free = chrome.storage.local.QUOTA_BYTES - (await chrome.storage.local.getBytesInUse(null));
    await chrome.storage.local.set({ junk: 'x'.repeat(free - 40) });
  });
  await insertAll(page).click();
  await expect(notice(page, 'inserted')).toBeVisible();
  await pressSend(page);
  ownSends = 1;
  await expect(question(page)).toBeVisible();
  await panelOf(page)
    .getByRole('tab', { name: /Promises/ })
    .click();
  await expect(panelOf(page).getByText('The disk is full')).toBeVisible();
  expect(await ledger()).toEqual([]);
  await worker.evaluate(() => chrome.storage.local.remove('junk'));
  await ring();
  await expect(row(page)).toBeVisible();
  await expect(panelOf(page).getByText('The disk is full')).toHaveCount(0);
  expect(await owed()).toHaveLength(1);
});

test('an update of the extension: the old tab goes quiet with one note and loses nothing', async () => {
  const { page } = desk;
  await promiseToSarah();
  await openChat(page, 'Hannah Doyle');
  await openChat(page, SARAH);
  await box(page).click();
  await page.keyboard.type('half a message');
  await panelOf(page).getByLabel('Script').selectOption('reassurance');
  const words = editor(page, 'reassurance');
  await words.click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' My unfinished words.');
  await expect(words).toContainText('My unfinished words.');
  await updateExtension(desk);
  // The next thing the agent does meets the silence.
  await words.click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' And more.');
  await expect(panelOf(page).getByText('Anxin was updated')).toHaveCount(1);
  await expect(words).toContainText('My unfinished words. And more.');
  expect(await composerText(page)).toBe('half a message');
  await page.evaluate(() => window.__replica.receive('Sarah Kim', 'hello?'));
  await expect(page.locator('#main [role=row]').last()).toContainText('hello?');
  await expect(panelOf(page).getByRole('status')).toHaveCount(1);
  await expect(panelOf(page).locator('[data-notice]')).toHaveCount(0);
  // What is there to copy can be copied.
  await desk.browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await panelOf(page).getByRole('button', { name: 'Copy', exact: true }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('And more.');
  await page.goto('https://web.whatsapp.com/');
  ownSends = 0;
  await openChat(page, SARAH);
  await expect(row(page)).toBeVisible();
  expect(await composerText(page)).toBe('half a message');
  expect(await alarms()).toHaveLength(1);
});

test('after an update nothing is offered that silently does nothing', async () => {
  const { page } = desk;
  await readyForSarah(page);
  await updateExtension(desk);
  await editor(page, 'solution').click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' More.');
  await expect(panelOf(page).getByText('Anxin was updated')).toBeVisible();
  await expect(insertAll(page)).toBeDisabled();
});
