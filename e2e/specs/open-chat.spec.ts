/** A reminder leads to its chat wherever that stands, and leaves WhatsApp's page as the user had it. */
import type { Locator, Page } from 'playwright';
import { expect, test } from 'playwright/test';
import { panelOf } from '../story/stage.ts';
import {
  agree,
  ask,
  box,
  closeDesk,
  composerText,
  type Desk,
  expectHonest,
  freshPage,
  goto,
  notice,
  openChat,
  openDesk,
  step,
} from './support/desk.ts';

const SARAH = 'Sarah Kim';
/** The samples and fillers in the order of the list: this one stands far below what is drawn. */
const FAR = 420;
let desk: Desk;

test.beforeAll(async () => {
  desk = await openDesk();
  await agree(desk);
});
test.afterEach(async () => {
  // Whatever happened: nobody but the user has sent, and the page was never left.
  expect(await desk.page.evaluate(() => 'stays' in window)).toBe(true);
  expect(await desk.page.evaluate(() => performance.getEntriesByType('navigation').length)).toBe(1);
  await expectHonest(desk);
});
test.afterAll(async () => {
  await closeDesk(desk);
});

const search = (page: Page): Locator => page.locator('#side [role="textbox"][data-tab="3"]');
const searched = (page: Page): Promise<string> => page.evaluate(() => window.__replica.state().search);
const scrolled = (page: Page): Promise<number> =>
  page.locator('#pane-side').evaluate((pane) => pane.scrollTop);

/** The page with these options, on which something was promised to somebody. */
async function owe(query: Record<string, string>, title: string, key = `chat:${title.toLowerCase()}`) {
  await freshPage(desk, query);
  await leavePromise(title, key);
  // The panel learns of it as it does at the start of a day.
  await goto(desk, query);
  await desk.page.evaluate(() => {
    Object.assign(window, { stays: true });
  });
}

async function leavePromise(title: string, key: string): Promise<void> {
  const worker = await desk.browser.worker();
  await worker.evaluate(
    async ({ title, key }) => {
      const now = Date.now();
      await chrome.storage.local.set({
        promises: [
          {
            id: 'owed',
            chat: { key, title },
            customer: title,
            text: 'I write to you by tomorrow evening',
            messageId: 'M1',
            scenario: 'tracking_stalled',
            language: 'en',
            madeAt: now - 86_400_000,
            due: now - 1000,
            tz: 'Asia/Shanghai',
            state: 'due',
            snoozedUntil: null,
            history: [{ at: now - 86_400_000, what: 'made', due: now - 1000 }],
          },
        ],
      });
    },
    { title, key },
  );
}

const clickNudge = (): Promise<unknown> => ask(desk, 'promise.follow', { id: 'owed' });

const openButton = (page: Page): Locator =>
  panelOf(page).getByRole('article').getByRole('button', { name: 'Open chat' });

async function showPromises(page: Page): Promise<void> {
  await panelOf(page)
    .getByRole('tab', { name: /Promises/ })
    .click();
}

async function expectReady(page: Page, title: string): Promise<void> {
  await expect(page.locator('#main header').getByText(title, { exact: true })).toBeVisible();
  await expect(panelOf(page).getByRole('heading', { name: title })).toBeVisible();
  await expect(step(page, 'progress')).toBeVisible();
  await expect(panelOf(page).locator('[data-notice]')).toHaveCount(0);
}

/** Who stands at this place of the list, once it has its fillers. */
async function nameAt(query: Record<string, string>, index: number): Promise<string> {
  await freshPage(desk, query);
  return desk.page.evaluate((i) => window.__replica.chats[i]?.title ?? '', index);
}

for (const kind of ['input', 'editable'])
  for (const typed of ['', 'or'])
    test(`far down a long list: found by a search that is ${kind} and holds "${typed}"`, async () => {
      const query = { chats: '500', search: kind };
      const name = await nameAt(query, FAR);
      await owe(query, name);
      const { page } = desk;
      await openChat(page, SARAH);
      await box(page).click();
      await page.keyboard.type('half a message');
      if (typed !== '') {
        await search(page).click();
        await page.keyboard.type(typed);
        await expect(page.locator('#pane-side').getByText('Chats', { exact: true })).toBeVisible();
      }
      await page.locator('#pane-side').evaluate((pane) => {
        pane.scrollTop = 640;
      });
      const top = await scrolled(page);
      expect(top).toBeGreaterThan(0);
      await expect(page.locator('#pane-side').getByTitle(name, { exact: true })).toHaveCount(0);
      await showPromises(page);
      await openButton(page).click();
      await expect(notice(page, 'openChat.searching')).toContainText(`Looking for ${name}`);
      await expectReady(page, name);
      await expect.poll(() => searched(page)).toBe(typed);
      await expect.poll(() => scrolled(page)).toBe(top);
      expect(await composerText(page)).toBe('');
      // The caret waits where the next word goes.
      await expect(box(page)).toBeFocused();
      await page.evaluate((title) => window.__replica.openChat(title), SARAH);
      await expect.poll(() => composerText(page)).toBe('half a message');
    });

test('a click on the notification does the same', async () => {
  const query = { chats: '500' };
  const name = await nameAt(query, FAR);
  await owe(query, name);
  await clickNudge();
  await expectReady(desk.page, name);
  await expect.poll(() => searched(desk.page)).toBe('');
});

test('a name that others mention: the chat itself opens, not a message with the name in it', async () => {
  const query = { chats: '500' };
  await owe(query, 'Noor Vantage');
  const { page } = desk;
  await page.evaluate(() => {
    const day = 86_400_000;
    window.__replica.addChat('Noor Vantage', 'It is Noor Vantage again', Date.now() - 90 * day);
    window.__replica.addChat('Ops', 'call Noor Vantage', Date.now() - 80 * day);
  });
  await clickNudge();
  await expectReady(page, 'Noor Vantage');
  expect(await page.evaluate(() => window.__replica.state().openAt)).toBeNull();
});

test('two of one name, both far down: nothing is opened, and it is said', async () => {
  await owe({ chats: '500' }, 'Noor Vantage');
  const { page } = desk;
  await page.evaluate(() => {
    for (const days of [90, 95])
      window.__replica.addChat('Noor Vantage', 'hello', Date.now() - days * 86_400_000);
  });
  await openChat(page, SARAH);
  await clickNudge();
  await expect(notice(page, 'openChat.ambiguous')).toBeVisible();
  await expect(page.locator('#main header').getByText(SARAH, { exact: true })).toBeVisible();
  await expect.poll(() => searched(page)).toBe('');
});

test('a number with which there is no chat any more: its link opens it', async () => {
  const number = '+44 7700 900321';
  await owe({ reachable: number }, number, 'chat:+447700900321');
  await clickNudge();
  await expectReady(desk.page, number);
  await expect.poll(() => searched(desk.page)).toBe('');
});

test('a page that does not take the link is not left, and it is said', async () => {
  const number = '+44 7700 900321';
  await owe({ reachable: number, links: '0' }, number, 'chat:+447700900321');
  const { page } = desk;
  await openChat(page, SARAH);
  await clickNudge();
  await expect(notice(page, 'openChat.not-opened')).toContainText('Open it by hand');
  expect(page.url()).toMatch(/^https:\/\/web\.whatsapp\.com\//);
  await expect(page.locator('#main header').getByText(SARAH, { exact: true })).toBeVisible();
});

test('nobody of this name: it is said, and the reply is ready once the chat is opened by hand', async () => {
  await owe({}, 'Noor Vantage');
  const { page } = desk;
  await openChat(page, SARAH);
  await search(page).fill('han');
  await clickNudge();
  await expect(notice(page, 'openChat.not-found')).toContainText('Noor Vantage');
  await expect.poll(() => searched(page)).toBe('han');
  await search(page).fill('');
  await page.evaluate(() => window.__replica.addChat('Noor Vantage', 'hello', Date.now()));
  await openChat(page, 'Noor Vantage');
  await expectReady(page, 'Noor Vantage');
});

test('the user opens another chat meanwhile: theirs it is', async () => {
  await owe({ chats: '500' }, 'Noor Vantage');
  const { page } = desk;
  await page.evaluate(() => window.__replica.addChat('Ops', 'call Noor Vantage', Date.now() - 8_000_000_000));
  await openChat(page, SARAH);
  await clickNudge();
  await expect(notice(page, 'openChat.searching')).toBeVisible();
  await page.locator('#pane-side').getByTitle('Ops', { exact: true }).click();
  await expect(page.locator('#main header').getByText('Ops', { exact: true })).toBeVisible();
  await expect.poll(() => searched(page)).toBe('');
  await expect(notice(page, 'openChat.searching')).toHaveCount(0);
  await expect(panelOf(page).getByRole('heading', { name: 'Ops' })).toBeVisible();
});

for (const way of ['Escape', 'Cancel'])
  test(`${way} ends the search and puts it back`, async () => {
    await owe({}, 'Noor Vantage');
    const { page } = desk;
    await openChat(page, SARAH);
    await search(page).fill('han');
    await clickNudge();
    await expect(notice(page, 'openChat.searching')).toBeVisible();
    await expect.poll(() => searched(page)).toBe('Noor Vantage');
    if (way === 'Escape') await page.keyboard.press('Escape');
    else await notice(page, 'openChat.searching').getByRole('button', { name: 'Cancel' }).click();
    await expect(panelOf(page).locator('[data-notice]')).toHaveCount(0);
    await expect.poll(() => searched(page)).toBe('han');
    // Escape was meant for us: the page has not closed the chat.
    await expect(page.locator('#main header').getByText(SARAH, { exact: true })).toBeVisible();
  });

test('Enter that is held down on "Open chat" does not send the draft that waits there', async () => {
  await owe({}, SARAH);
  const { page } = desk;
  await openChat(page, SARAH);
  await box(page).click();
  await page.keyboard.type('half a message');
  await openChat(page, 'Hannah Doyle');
  await showPromises(page);
  await openButton(page).focus();
  await page.keyboard.down('Enter');
  await expectReady(page, SARAH);
  await expect(box(page)).toBeFocused();
  for (let i = 0; i < 5; i++) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  expect(await composerText(page)).toBe('half a message');
});
