/** However the chat changes while a text is on its way: it stands in the chat it was prepared for, or nowhere. */
import { expect, test } from 'playwright/test';
import { panelOf } from '../story/stage.ts';
import {
  agree,
  box,
  closeDesk,
  composerText,
  type Desk,
  editor,
  expectHonest,
  freshPage,
  insertAll,
  notice,
  openChat,
  openDesk,
  readyForSarah,
  step,
} from './support/desk.ts';

const SARAH = 'Sarah Kim';
const LUCIA = 'Lucía Ferrer';
const DELAYS = [0, 5, 10, 20, 40, 80, 160, 320];

let desk: Desk;

test.beforeAll(async () => {
  desk = await openDesk();
  await agree(desk);
});
test.afterAll(async () => {
  await closeDesk(desk);
});

/** Clicks "Insert all" and opens the other chat so many milliseconds later, both inside the page. */
async function clickThenSwitch(
  to: string,
  delay: number,
  action = '[data-action=insert-all]',
): Promise<void> {
  await desk.page.evaluate(
    async ({ to, delay, action }) => {
      const root = document.querySelector('anxin-sidebar')?.shadowRoot;
      root?.querySelector<HTMLElement>(action)?.click();
      if (delay === 0) await Promise.resolve();
      else await new Promise((resolve) => setTimeout(resolve, delay));
      window.__replica.openChat(to);
    },
    { to, delay, action },
  );
}

/** Drafts by chat, as the replica keeps them, and what stands in the open compose box. */
function drafts(): Promise<Record<string, string>> {
  return desk.page.evaluate(() => {
    const { chats, open } = window.__replica.state();
    return Object.fromEntries(
      chats.map((chat) => [
        chat.title,
        (chat.key === open ? window.__replica.composerText() : null) ?? chat.draft,
      ]),
    );
  });
}

const waits = (title: string) =>
  panelOf(desk.page).getByRole('button', { name: `A reply waits for ${title}` });

/** However late: an insertion gives up or is done after two seconds at most. */
async function settled(): Promise<void> {
  await expect(panelOf(desk.page).getByText('Inserting…')).toHaveCount(0);
  await expect(panelOf(desk.page).getByText('Reading the chat…')).toHaveCount(0);
}

async function addWords(words: string): Promise<void> {
  await editor(desk.page, 'solution').click();
  await desk.page.keyboard.press('ControlOrMeta+End');
  await desk.page.keyboard.type(` ${words}`);
}

for (const query of [
  {},
  { slow: '250' },
  { slow: '250', order: 'messages-first' },
  { paste: '120' },
  { replaceNode: '1', focus: '0' },
]) {
  const name = new URLSearchParams(query).toString() || 'plain';
  test(`never in the wrong chat: ${name}`, async () => {
    const { page } = desk;
    await freshPage(desk, query);
    await readyForSarah(page);
    for (const delay of DELAYS) {
      const round = `${name} at ${delay} ms`;
      const words = `My very own words ${delay}.`;
      await addWords(words);
      await expect(insertAll(page)).toBeEnabled();
      await clickThenSwitch(LUCIA, delay);
      await expect(panelOf(page).getByRole('heading', { name: LUCIA })).toBeVisible();
      // Until the switch is through on the page itself, both chats show.
      await expect(page.locator('#main header').getByText(LUCIA, { exact: true })).toBeVisible();
      await settled();
      const all = await drafts();
      for (const [title, draft] of Object.entries(all))
        if (title !== SARAH) expect(draft, `${round}: draft of ${title}`).toBe('');
      // Whatever became of it: it is said, and the reply waits as it was, one click away.
      if (all[SARAH] === '') await expect(page.locator('[data-notice^="wrongChat"]'), round).toBeVisible();
      await waits(SARAH).click();
      await expect(panelOf(page).getByRole('heading', { name: SARAH })).toBeVisible();
      await expect(editor(page, 'solution'), round).toContainText(words);
      await expect(panelOf(page).locator('[data-step]')).toHaveCount(4);
      if (all[SARAH] !== '') {
        expect(all[SARAH], round).toContain(words);
        await box(page).click();
        await page.keyboard.press('ControlOrMeta+a');
        await page.keyboard.press('Backspace');
        await expect.poll(() => composerText(page)).toBe('');
      }
    }
    await expectHonest(desk);
  });
}

test('never in the wrong chat the other way round, script as it came', async () => {
  const { page } = desk;
  for (const delay of [0, 5, 20, 80, 160]) {
    await freshPage(desk);
    await openChat(page, LUCIA);
    await expect(panelOf(page).locator('[data-step]').first()).toBeVisible();
    const gaps = panelOf(page).locator('.blank-gap input');
    for (let left = await gaps.count(); left > 0; left = await gaps.count()) await gaps.first().fill('hoy');
    await expect(insertAll(page)).toBeEnabled();
    await clickThenSwitch(SARAH, delay);
    await expect(panelOf(page).getByRole('heading', { name: SARAH })).toBeVisible();
    await settled();
    expect((await drafts())[SARAH], `at ${delay} ms`).toBe('');
    await expectHonest(desk);
  }
});

test('a refused reply that nobody had touched waits one click away as well', async () => {
  const { page } = desk;
  await freshPage(desk);
  await openChat(page, SARAH);
  await expect(insertAll(page)).toBeEnabled();
  await step(page, 'empathy')
    .getByRole('button', { name: 'Insert only this step' })
    .evaluate((button) => {
      (button as HTMLElement).click();
      window.__replica.openChat('Lucía Ferrer');
    });
  await expect(notice(page, 'wrongChat')).toBeVisible();
  await waits(SARAH).click();
  await expect(panelOf(page).getByRole('heading', { name: SARAH })).toBeVisible();
  await expect(panelOf(page).locator('[data-step]')).toHaveCount(4);
});

test('one step refused in the wrong chat loses none of the other steps', async () => {
  const { page } = desk;
  await freshPage(desk);
  await readyForSarah(page);
  await editor(page, 'solution').click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' My very own words.');
  await step(page, 'empathy')
    .getByRole('button', { name: 'Insert only this step' })
    .evaluate((button) => {
      (button as HTMLElement).click();
      window.__replica.openChat('Lucía Ferrer');
    });
  await expect(notice(page, 'wrongChat')).toBeVisible();
  expect(await composerText(page)).toBe('');
  await waits(SARAH).click();
  await expect(panelOf(page).getByRole('heading', { name: SARAH })).toBeVisible();
  await expect(panelOf(page).locator('[data-step]')).toHaveCount(4);
  await expect(editor(page, 'solution')).toContainText('My very own words.');
  await expectHonest(desk);
});

test('forty quick switches under a hammered button leave every compose box clean', async () => {
  const { page } = desk;
  await freshPage(desk, { slow: '60' });
  await readyForSarah(page);
  const chats = [LUCIA, 'Hannah Doyle', SARAH, 'Bruna Tavares', 'Camille Lefèvre'];
  await page.evaluate(
    async ({ chats }) => {
      const root = document.querySelector('anxin-sidebar')?.shadowRoot;
      for (let i = 0; i < 40; i++) {
        root?.querySelector<HTMLElement>('[data-action=insert-all]')?.click();
        await new Promise((resolve) => setTimeout(resolve, (i * 37) % 170));
        window.__replica.openChat(chats[i % chats.length] ?? '');
      }
    },
    { chats },
  );
  await expect(panelOf(page).getByText('Inserting…')).toHaveCount(0);
  const names: Record<string, string> = {
    [SARAH]: 'Sarah',
    [LUCIA]: 'Lucía',
    'Hannah Doyle': 'Hannah',
    'Bruna Tavares': 'Bruna',
    'Camille Lefèvre': 'Camille',
  };
  for (const [title, draft] of Object.entries(await drafts()))
    for (const [other, name] of Object.entries(names))
      if (other !== title) expect(draft, `draft of ${title}`).not.toContain(name);
  await expectHonest(desk);
});

test('the draft waits over a reload of the tab', async () => {
  const { page } = desk;
  await freshPage(desk);
  await openChat(page, SARAH);
  await editor(page, 'solution').click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' Still mine.');
  await openChat(page, LUCIA);
  await expect(waits(SARAH)).toBeVisible();
  await page.goto('https://web.whatsapp.com/');
  await openChat(page, SARAH);
  await expect(editor(page, 'solution')).toContainText('Still mine.');
  await expectHonest(desk);
});

test('words typed a moment before the tab is reloaded are kept as well', async () => {
  const { page } = desk;
  await freshPage(desk);
  await openChat(page, SARAH);
  await addWords('Typed last.');
  await page.reload();
  await openChat(page, SARAH);
  await expect(editor(page, 'solution')).toContainText('Typed last.');
});

test('after a reload of the tab it is still said where a reply waits', async () => {
  const { page } = desk;
  await freshPage(desk);
  await openChat(page, SARAH);
  await addWords('Still mine.');
  await openChat(page, LUCIA);
  await expect(waits(SARAH)).toBeVisible();
  await page.reload();
  await openChat(page, LUCIA);
  await expect(waits(SARAH)).toBeVisible();
});
