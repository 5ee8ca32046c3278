/** What is remembered of a chat is the agent's to see, to switch off and to wipe. */
import { expect, test } from 'playwright/test';
import { ourPage, panelOf, pressSend } from '../story/stage.ts';
import {
  agree,
  ask,
  closeDesk,
  type Desk,
  freshPage,
  insertAll,
  notice,
  openChat,
  openDesk,
  readyForSarah,
  stored,
} from './support/desk.ts';

const SARAH = 'Sarah Kim';
let desk: Desk;

test.beforeAll(async () => {
  desk = await openDesk();
  await agree(desk);
});
test.afterAll(async () => {
  await closeDesk(desk);
});

test('a number typed once is remembered for this chat, says so, and is forgotten on a click', async () => {
  const { page } = desk;
  await freshPage(desk, { open: SARAH });
  await readyForSarah(page);
  await insertAll(page).click();
  await expect(notice(page, 'inserted')).toBeVisible();
  await pressSend(page);
  await expect(notice(page, 'armed')).toBeVisible();
  await openChat(page, 'Hannah Doyle');
  await openChat(page, SARAH);
  const place = panelOf(page).getByRole('button', { name: /last scan place: .*remembered from this chat/ });
  await expect(place).toBeVisible();
  await panelOf(page).getByRole('button', { name: 'Forget what is remembered' }).click();
  await expect(notice(page, 'forgot')).toBeVisible();
  await expect(place).toHaveCount(0);
  await expect.poll(async () => JSON.stringify((await stored(desk)).chats)).toBe('{}');
});

test('with remembering switched off nothing typed is kept', async () => {
  const { page } = desk;
  await freshPage(desk, { open: SARAH });
  await ask(desk, 'settings.set', { patch: { rememberFacts: false } });
  await readyForSarah(page);
  await insertAll(page).click();
  await expect(notice(page, 'inserted')).toBeVisible();
  expect(JSON.stringify((await stored(desk)).chats)).not.toMatch(/last_scan/);
});

test('a corrected scenario proposes the customer’s words to the lead, without the number, once it is switched on', async () => {
  const { page } = desk;
  await freshPage(desk, { open: SARAH });
  const scenario = panelOf(page).getByRole('combobox', { name: 'Scenario' });
  await scenario.selectOption('lost_in_transit');
  await expect(scenario).toHaveValue('lost_in_transit');
  expect((await stored(desk)).proposals).toEqual([]);
  await ask(desk, 'settings.set', { patch: { proposePhrasings: true } });
  await scenario.selectOption('customs_hold');
  await expect.poll(async () => ((await stored(desk)).proposals as unknown[]).length).toBe(1);
  expect(JSON.stringify((await stored(desk)).proposals)).not.toMatch(/20417|sarah|kim/i);
  const library = await desk.browser.context.newPage();
  await library.goto(ourPage(desk, 'library'));
  await library.getByRole('button', { name: '1 proposed phrasing waits' }).click();
  await library.getByRole('button', { name: 'English (1)' }).click();
  await expect(library.getByRole('textbox', { name: 'Proposed phrasing 1' })).toHaveValue(/hasn't moved/);
  await library.close();
});
