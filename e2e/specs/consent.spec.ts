/** Before the user agrees nothing is read and nothing is kept; a withdrawal is felt at once; a wipe leaves nothing. */
import type { Page } from 'playwright';
import { expect, test } from 'playwright/test';
import { type Browser, launch } from '../story/browser.ts';
import { badge, clickChat, notifications, ourPage, panelOf } from '../story/stage.ts';
import {
  agree,
  ask,
  box,
  closeDesk,
  type Desk,
  editor,
  expectHonest,
  freshPage,
  goto,
  openChat,
  openDesk,
  stored,
  welcomeOf,
} from './support/desk.ts';

const WORDS = 'zebra-crossing-4711';
let desk: Desk;

test.beforeAll(async () => {
  desk = await openDesk();
});
test.afterAll(async () => {
  await closeDesk(desk);
});

/** Everything that any storage of ours holds, as one text. */
async function everything(): Promise<string> {
  const worker = await desk.browser.worker();
  return worker.evaluate(async () => {
    const databases = await indexedDB.databases();
    const caches_ = await caches.keys();
    return JSON.stringify([
      await chrome.storage.local.get(null),
      await chrome.storage.session.get(null),
      await chrome.storage.sync.get(null),
      databases,
      caches_,
    ]);
  });
}

async function settingsPage(): Promise<Page> {
  const page = await desk.browser.context.newPage();
  await page.goto(ourPage(desk, 'settings'));
  return page;
}

/** As right after the installation. */
async function notAgreed(): Promise<void> {
  await ask(desk, 'data.wipe');
  await ask(desk, 'consent.set', { given: false });
  await goto(desk, { reset: '1' });
  desk.complaints.length = 0;
}

async function agreed(): Promise<void> {
  await agree(desk);
  await freshPage(desk);
}

/** A promise that has nothing to do with the open chat. */
const promiseToSomebody = () =>
  ask(desk, 'promise.add', {
    chat: { key: 'chat:somebody', title: 'Somebody', phone: null, kind: 'person' },
    customer: 'Somebody',
    quote: 'by tomorrow',
    due: Date.now() + 86_400_000,
    tz: 'UTC',
    messageId: null,
    scenario: null,
    language: 'en',
  });

test('before consent the sidebar is dark in every chat, and nothing is kept', async () => {
  const { page } = desk;
  await notAgreed();
  const asked: string[] = [];
  const worker = await desk.browser.worker();
  await worker.evaluate(() => {
    const seen: string[] = [];
    (globalThis as unknown as { seen: string[] }).seen = seen;
    chrome.runtime.onMessage.addListener((message: { type?: string }) => {
      seen.push(String(message.type));
      return false;
    });
  });
  for (const title of ['Sarah Kim', 'Lucía Ferrer', 'Shop team, orders & returns']) {
    await clickChat(page, title);
    await expect(panelOf(page).getByText('Anxin is off')).toBeVisible();
    await expect(panelOf(page).getByRole('heading', { name: title })).toHaveCount(0);
    await expect(panelOf(page).getByRole('tab')).toHaveCount(0);
  }
  await page.evaluate((words) => window.__replica.receive('Sarah Kim', `my order is late ${words}`), WORDS);
  await box(page).click();
  await page.keyboard.type("I'll write to you by tomorrow 18:00.");
  await page.keyboard.press('Enter');
  await expect(page.locator('#main [role=row]').last()).toContainText('tomorrow 18:00');
  await page.reload();
  await expect(panelOf(page).getByText('Anxin is off')).toBeVisible();
  asked.push(...(await worker.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)));
  // How things stand and how the panel speaks: nothing of the page.
  const harmless = new Set(['worker.wake', 'words.get', 'session.open']);
  expect([...new Set(asked)].filter((type) => !harmless.has(type))).toEqual([]);
  const kept = await everything();
  for (const word of [WORDS, '20417', 'Sarah', 'Lucía', 'tomorrow']) expect(kept).not.toContain(word);
  expect(await stored(desk)).not.toHaveProperty('promises.0');
});

test('the worker itself refuses before consent, whoever asks', async () => {
  await notAgreed();
  const chat = { key: 'chat:sarah kim', title: 'Sarah Kim', phone: null, kind: 'person' };
  const requests: [string, unknown][] = [
    ['chat.analyse', { reading: { chat, messages: [] } }],
    ['chat.remember', { chatKey: chat.key, patch: { blanks: { order_no: '1' } } }],
    [
      'chat.sent',
      {
        chat,
        message: { id: 'x', text: 'by tomorrow 18:00', at: 1 },
        language: 'en',
        customer: null,
        composition: null,
      },
    ],
    [
      'promise.add',
      {
        chat,
        customer: 'S',
        quote: 'q',
        due: 4_000_000_000_000,
        tz: 'UTC',
        messageId: null,
        scenario: null,
        language: null,
      },
    ],
    ['promise.preview', { text: 'by tomorrow', language: 'en', chatKey: chat.key }],
    ['coach.check', { text: 'hello', language: 'en', stage: 'diagnosis', sentBefore: [] }],
  ];
  for (const [type, body] of requests)
    await expect(ask(desk, type, body), type).rejects.toThrow('consent-missing');
});

test('the worker takes no draft before consent either', async () => {
  await notAgreed();
  const draft = {
    scenario: null,
    stage: 'diagnosis',
    language: 'en',
    blocks: [{ step: null, variant: 'v', source: WORDS, edited: true, dropped: false }],
    values: {},
    promiseId: null,
  };
  await ask(desk, 'draft.put', { chatKey: 'chat:sarah kim', draft }).catch(() => undefined);
  expect(await everything()).not.toContain(WORDS);
});

test('"Not now" keeps it off, says so, and leads back', async () => {
  await notAgreed();
  const welcome = await desk.browser.context.newPage();
  await welcome.goto(ourPage(desk, 'welcome'));
  await welcome.getByRole('button', { name: 'Not now' }).click();
  await expect(welcome.getByText('Nothing is read.')).toBeVisible();
  // No way around it: every other page of ours is the consent page as well.
  for (const hash of ['library', 'promises', 'settings']) {
    await welcome.goto(ourPage(desk, hash));
    await expect(welcome.getByRole('button', { name: 'Agree and start' })).toBeVisible();
  }
  await welcome.close();
  await desk.page.bringToFront();
  await clickChat(desk.page, 'Sarah Kim');
  await expect(panelOf(desk.page).getByText('Anxin is off')).toBeVisible();
  expect((await stored(desk)).consent ?? null).toBeNull();
});

test('the sidebar’s own button leads to the welcome page, and agreeing wakes every open tab', async () => {
  const { page } = desk;
  await notAgreed();
  await clickChat(page, 'Sarah Kim');
  await expect(panelOf(page).getByText('Anxin is off')).toBeVisible();
  const [welcome] = await Promise.all([
    desk.browser.context.waitForEvent('page'),
    panelOf(page).getByRole('button', { name: 'See what it does' }).click(),
  ]);
  await welcome.getByRole('button', { name: 'Agree and start' }).click();
  await expect(welcome.getByRole('heading', { name: 'You are set' })).toBeVisible();
  await welcome.close();
  await page.bringToFront();
  await expect(panelOf(page).getByRole('heading', { name: 'Sarah Kim' })).toBeVisible();
  await expect(panelOf(page).locator('[data-step]')).toHaveCount(4);
});

test('a withdrawal in the settings darkens every open sidebar at once and ends the reading', async () => {
  const { page } = desk;
  await agreed();
  const other = await desk.browser.context.newPage();
  await other.goto('https://web.whatsapp.com/');
  await openChat(other, 'Lucía Ferrer');
  await page.bringToFront();
  await openChat(page, 'Sarah Kim');
  await editor(page, 'solution').click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(` ${WORDS}`);
  await promiseToSomebody();
  const settings = await settingsPage();
  await settings.getByRole('button', { name: /Withdraw/ }).click();
  await settings
    .getByRole('dialog')
    .or(settings.getByRole('alertdialog'))
    .getByRole('button', { name: /Withdraw/ })
    .click();
  for (const tab of [page, other]) {
    await tab.bringToFront();
    await expect(panelOf(tab).getByText('Anxin is off')).toBeVisible();
    await expect(panelOf(tab).getByRole('heading', { name: /Sarah Kim|Lucía Ferrer/ })).toHaveCount(0);
    await expect(panelOf(tab).getByRole('tab')).toHaveCount(0);
  }
  await other.close();
  await settings.close();
  await page.bringToFront();
  const before = await everything();
  await page.evaluate(() => window.__replica.receive('Sarah Kim', 'still there? order #99999'));
  await clickChat(page, 'Hannah Doyle');
  await clickChat(page, 'Sarah Kim');
  await box(page).click();
  await page.keyboard.type("I'll write to you by tomorrow 18:00.");
  await page.keyboard.press('Enter');
  await expect(page.locator('#main [role=row]').last()).toContainText('tomorrow 18:00');
  await expect(panelOf(page).getByText('Anxin is off')).toBeVisible();
  expect(await everything()).toBe(before);
  // Promises are not thrown away by it.
  expect((await stored(desk)).promises).toHaveLength(1);
  // Agreeing again brings everything back.
  await agree(desk);
  await expect(panelOf(page).getByRole('heading', { name: 'Sarah Kim' })).toBeVisible();
  await panelOf(page)
    .getByRole('tab', { name: /Promises/ })
    .click();
  await expect(panelOf(page).getByRole('article', { name: 'Promise to Somebody' })).toBeVisible();
  await panelOf(page).getByRole('tab', { name: 'Reply' }).click();
});

test('a wipe asks first, offers a copy, and leaves nothing anywhere', async () => {
  const { page } = desk;
  await agreed();
  await promiseToSomebody();
  await openChat(page, 'Hannah Doyle');
  await openChat(page, 'Sarah Kim');
  await panelOf(page).getByLabel('Writes').selectOption('es');
  await expect.poll(async () => Object.keys((await stored(desk)).chats as object)).not.toEqual([]);
  const settings = await settingsPage();
  await settings.getByRole('button', { name: /Wipe/ }).click();
  const dialog = settings.getByRole('dialog').or(settings.getByRole('alertdialog'));
  await expect(dialog).toBeVisible();
  await settings.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  expect((await stored(desk)).promises).toHaveLength(1);
  await settings.getByRole('button', { name: /Wipe/ }).click();
  await dialog.getByRole('button', { name: /Wipe/ }).click();
  await expect.poll(async () => (await stored(desk)).promises).toEqual([]);
  const kept = await everything();
  for (const word of [WORDS, 'Somebody', 'sarah', 'Sarah', 'by tomorrow'])
    expect(kept, word).not.toContain(word);
  expect(await badge(desk)).toBe('');
  expect(await notifications(desk)).toEqual([]);
  await settings.close();
  await page.bringToFront();
  await panelOf(page)
    .getByRole('tab', { name: /Promises/ })
    .click();
  await expect(panelOf(page).getByText('Nothing promised')).toBeVisible();
  await panelOf(page).getByRole('tab', { name: 'Reply' }).click();
});

test('what was wiped does not come back from a tab that was open', async () => {
  const { page } = desk;
  await agreed();
  await openChat(page, 'Sarah Kim');
  await editor(page, 'solution').click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(` ${WORDS}`);
  await expect.poll(everything).toContain(WORDS);
  await ask(desk, 'data.wipe');
  await openChat(page, 'Hannah Doyle');
  await openChat(page, 'Sarah Kim');
  await expect(panelOf(page).locator('[data-step]')).toHaveCount(4);
  await expect(editor(page, 'solution')).not.toContainText(WORDS);
  expect(await everything()).not.toContain(WORDS);
});

test('no storage of the page is touched', async () => {
  const { page } = desk;
  await agreed();
  await openChat(page, 'Sarah Kim');
  await editor(page, 'solution').click();
  await page.keyboard.type('x');
  const keys = await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: await indexedDB.databases(),
    cookies: document.cookie,
  }));
  expect(keys).toEqual({ local: ['replica-state'], session: [], databases: [], cookies: '' });
  expect([...desk.complaints, ...desk.dialogs]).toEqual([]);
  await expectHonest(desk, 0);
});

test('without a click on the welcome page a restarted browser is still off', async () => {
  const fresh = await openDesk();
  const browsers: Browser[] = [];
  try {
    await fresh.browser.close();
    const again = await launch(fresh.options);
    browsers.push(again);
    const page = await again.openWhatsApp();
    await clickChat(page, 'Sarah Kim');
    await expect(panelOf(page).getByText('Anxin is off')).toBeVisible();
    await expect(welcomeOf(again).then((p) => p.url())).resolves.toContain('#welcome');
  } finally {
    for (const browser of browsers) await browser.close();
    await closeDesk(fresh).catch(() => undefined);
  }
});
