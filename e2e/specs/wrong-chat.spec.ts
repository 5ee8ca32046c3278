/** However the chat changes while a text is on its way: it stands in the chat it was prepared for, or nowhere. */
import { expect, test } from 'playwright/test';
import { panelOf } from '../story/stage.ts';
import {
  agree,
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
const DELAYS = [0, 1, 5, 10, 20, 40, 80, 160, 320, 640];

let desk: Desk;

test.beforeAll(async () => {
  desk = await openDesk();
  await agree(desk);
});
test.afterAll(async () => {
  await closeDesk(desk);
});

/** Clicks "Insert all" and opens the other chat so many milliseconds later, both inside the page. */
async function clickThenSwitch(to: string, delay: number, action = '[data-action=insert-all]'): Promise<void> {
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

interface Round {
  delay: number;
  notice: string | null;
  inWrong: string;
  inRight: string;
}

/** One round from a fresh page: a reply to `from`, a click, and the switch. */
async function round(from: string, to: string, delay: number, words: string): Promise<Round> {
  const { page } = desk;
  await openChat(page, from);
  await expect(insertAll(page)).toBeEnabled();
  await clickThenSwitch(to, delay);
  await expect(panelOf(page).getByRole('heading', { name: to })).toBeVisible();
  await expect(insertAll(page).or(panelOf(page).getByText('Not sure what this is about'))).toBeVisible();
  // However late: an insertion gives up or is done after two seconds at most.
  await expect(panelOf(page).getByText('Inserting…')).toHaveCount(0);
  await expect.poll(async () => (await drafts())[to]?.includes(words) ?? false).toBe(false);
  const shown = panelOf(page).locator('[data-notice]');
  const code = (await shown.count()) > 0 ? await shown.first().getAttribute('data-notice') : null;
  const all = await drafts();
  for (const [title, draft] of Object.entries(all))
    if (title !== from) expect(draft, `${words} in the chat of ${title} at ${delay} ms`).not.toContain(words);
  return { delay, notice: code, inWrong: all[to] ?? '', inRight: all[from] ?? '' };
}

for (const query of [{}, { slow: '250' }, { slow: '250', order: 'messages-first' }, { paste: '120' }, { replaceNode: '1', focus: '0' }]) {
  const name = new URLSearchParams(query).toString() || 'plain';
  test(`never in the wrong chat: ${name}`, async () => {
    const { page } = desk;
    test.setTimeout(180_000);
    for (const delay of DELAYS) {
      await freshPage(desk, query);
      await readyForSarah(page);
      await editor(page, 'solution').click();
      await page.keyboard.press('ControlOrMeta+End');
      await page.keyboard.type(' My very own words.');
      const result = await round(SARAH, LUCIA, delay, 'My very own words.');
      expect(result.inWrong, `${name} at ${delay} ms`).toBe('');
      if (result.inRight === '') {
        // Nothing landed: it is said, and the reply waits one click away, as it was.
        await expect(
          panelOf(page).getByRole('button', { name: 'A reply waits for Sarah Kim' }),
          `${name} at ${delay} ms, notice ${result.notice}`,
        ).toBeVisible();
        await panelOf(page).getByRole('button', { name: 'A reply waits for Sarah Kim' }).click();
        await expect(panelOf(page).getByRole('heading', { name: SARAH })).toBeVisible();
        await expect(editor(page, 'solution')).toContainText('My very own words.');
        await expect(panelOf(page).locator('[data-step]')).toHaveCount(4);
      } else expect(result.inRight).toContain('My very own words.');
      await expectHonest(desk);
    }
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
    const result = await round(LUCIA, SARAH, delay, 'Lucía');
    expect(result.inWrong).toBe('');
    await expectHonest(desk);
  }
});

test('a refused reply that nobody had touched waits one click away as well', async () => {
  const { page } = desk;
  await freshPage(desk);
  await openChat(page, SARAH);
  await panelOf(page).getByLabel('Script').selectOption('reassurance');
  await openChat(page, LUCIA);
  await openChat(page, SARAH);
  await freshPage(desk);
  // The reassurance script has no gaps: it can be inserted as it came.
  await page.evaluate(() => window.__replica.receive('Priya Nair 🌸', 'where is my parcel? tracking has not moved for 6 days'));
  await openChat(page, SARAH);
  const label = 'A reply waits for Sarah Kim';
  await step(page, 'empathy').getByRole('button', { name: 'Insert only this step' }).evaluate((button) => {
    (button as HTMLElement).click();
    window.__replica.openChat('Lucía Ferrer');
  });
  await expect(notice(page, 'wrongChat')).toBeVisible();
  await expect(panelOf(page).getByRole('button', { name: label })).toBeVisible();
  await panelOf(page).getByRole('button', { name: label }).click();
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
  await step(page, 'empathy').getByRole('button', { name: 'Insert only this step' }).evaluate((button) => {
    (button as HTMLElement).click();
    window.__replica.openChat('Lucía Ferrer');
  });
  await expect(notice(page, 'wrongChat')).toBeVisible();
  expect(await composerText(page)).toBe('');
  await panelOf(page).getByRole('button', { name: 'A reply waits for Sarah Kim' }).click();
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
  await expect(panelOf(page).getByRole('button', { name: 'A reply waits for Sarah Kim' })).toBeVisible();
  await page.goto('https://web.whatsapp.com/');
  await openChat(page, SARAH);
  await expect(editor(page, 'solution')).toContainText('Still mine.');
  // Words typed a moment before the reload are kept as well.
  await editor(page, 'solution').click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' Last.');
  await page.reload();
  await openChat(page, SARAH);
  await expect(editor(page, 'solution')).toContainText('Still mine. Last.');
  await expectHonest(desk);
});
