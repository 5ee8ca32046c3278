/** WhatsApp changes its page: the light says what is wrong, what still works does, and nothing lands where it should not. */
import { expect, test } from 'playwright/test';
import { panelOf } from '../story/stage.ts';
import {
  agree,
  ask,
  closeDesk,
  composerText,
  type Desk,
  editor,
  expectHonest,
  freshPage,
  gapField,
  insertAll,
  notice,
  openChat,
  openDesk,
  shownReply,
  stored,
} from './support/desk.ts';
import { nameless, poorContrast, sticksOut } from './support/look.ts';

const SARAH = 'Sarah Kim';
let desk: Desk;

test.beforeAll(async () => {
  desk = await openDesk();
  await agree(desk);
  await desk.browser.context.grantPermissions(['clipboard-read', 'clipboard-write'], {
    origin: 'https://web.whatsapp.com',
  });
});
test.afterEach(async () => {
  await expectHonest(desk);
});
test.afterAll(async () => {
  await closeDesk(desk);
});

const panel = () => panelOf(desk.page);
const light = () => panel().locator('.health-light');
const dialog = () => panel().getByRole('dialog');
const copyAll = () => panel().getByRole('button', { name: 'Copy all' });
const clipboard = () => desk.page.evaluate(() => navigator.clipboard.readText());
const openByReplica = (title: string) => desk.page.evaluate((t) => window.__replica.openChat(t), title);

/** Fills whatever is still a gap. */
async function fillGaps(value = 'known'): Promise<void> {
  await expect(panel().locator('[data-step]')).toHaveCount(4);
  const gaps = panel().locator('.script-editor .blank-gap input');
  for (let left = await gaps.count(); left > 0; left = await gaps.count()) {
    await gaps.first().fill(value);
    await expect.poll(() => gaps.count()).toBeLessThan(left);
  }
}

async function expectSound(): Promise<void> {
  expect(await sticksOut(desk.page)).toEqual([]);
  expect(await nameless(desk.page)).toEqual([]);
  expect(await poorContrast(desk.page)).toEqual([]);
}

interface Breakage {
  broken: string;
  level: 'Reads in part' | "Can't read";
  /** Sentences of the panel. */
  says: RegExp[];
  works: string[];
}

const BREAKAGES: Breakage[] = [
  {
    broken: 'name',
    level: 'Reads in part',
    says: [/name may be wrong/],
    works: ['suggestions', 'inserting', 'copying', 'scripts by hand', 'reminders'],
  },
  {
    broken: 'direction',
    level: 'Reads in part',
    says: [/only by where a message stands/, /Words may be missing/, /Dates or times/],
    works: ['suggestions', 'inserting', 'copying', 'scripts by hand', 'reminders'],
  },
  {
    broken: 'time',
    level: 'Reads in part',
    says: [/Dates or times can't be read/],
    works: ['suggestions', 'inserting', 'copying', 'scripts by hand', 'reminders'],
  },
  {
    broken: 'composer',
    level: 'Reads in part',
    says: [/can't find the compose box/],
    works: ['suggestions', 'copying', 'scripts by hand', 'reminders'],
  },
  {
    broken: 'text',
    level: 'Reads in part',
    says: [/Words may be missing/],
    works: ['suggestions', 'inserting', 'copying', 'scripts by hand', 'reminders'],
  },
  {
    broken: 'sides',
    level: "Can't read",
    says: [/can't tell who wrote what/],
    works: ['inserting', 'copying', 'scripts by hand', 'reminders'],
  },
  {
    broken: 'rows',
    level: "Can't read",
    says: [/find no message/],
    works: ['inserting', 'copying', 'scripts by hand', 'reminders'],
  },
  {
    broken: 'title',
    level: "Can't read",
    says: [/don't know whose chat/],
    works: ['copying', 'scripts by hand', 'reminders'],
  },
  {
    broken: 'header',
    level: "Can't read",
    says: [/don't know whose chat/],
    works: ['copying', 'scripts by hand', 'reminders'],
  },
  {
    broken: 'all',
    level: "Can't read",
    says: [/don't know whose chat/, /find no message/, /can't find the compose box/],
    works: ['copying', 'scripts by hand', 'reminders'],
  },
];

for (const { broken, level, says, works } of BREAKAGES)
  test(`a page with other ${broken}: said, and what still works works`, async () => {
    await freshPage(desk, { broken, open: SARAH });
    await expect(light()).toHaveAccessibleName(level);
    await light().click();
    for (const sentence of says) await expect(dialog()).toContainText(sentence);
    await expect(dialog().locator('.health-facts li')).toHaveCount(
      broken === 'direction' ? 3 : says.length + (broken === 'sides' ? 2 : 0),
    );
    await expect(dialog().locator('.health-works li')).toHaveText(works);
    await expectSound();
    await desk.page.keyboard.press('Escape');

    // A reply by hand, whatever is broken.
    if (level === "Can't read") await panel().getByRole('button', { name: 'Tracking has not moved' }).click();
    await expect(panel().locator('[data-step]')).toHaveCount(4);
    await expectSound();
    if (works.includes('inserting')) {
      await expect(insertAll(desk.page)).toBeVisible();
      await fillGaps();
      const reply = await shownReply(desk.page);
      await insertAll(desk.page).click();
      await expect(notice(desk.page, 'inserted')).toBeVisible();
      expect(await composerText(desk.page)).toBe(reply);
      return;
    }
    await expect(insertAll(desk.page)).toHaveCount(0);
    await expect(panel().getByRole('button', { name: 'Insert only this step' })).toHaveCount(0);
    await copyAll().click();
    await expect(notice(desk.page, 'gaps')).toBeVisible();
    await fillGaps();
    const reply = await shownReply(desk.page);
    await copyAll().click();
    await expect(notice(desk.page, 'copied')).toBeVisible();
    expect(await clipboard()).toBe(reply);
    expect(await composerText(desk.page)).toBe('');
  });

test('a page that reads well is quiet about it, in every chat that can be answered or not', async () => {
  await freshPage(desk);
  for (const title of [SARAH, 'Lucía Ferrer', 'Shop team, orders & returns', 'Blue Heron Freight']) {
    await openByReplica(title);
    await expect(desk.page.locator('#main header')).toContainText(title);
    await expect(panel().getByText('Reading the chat…')).toHaveCount(0);
    await expect(light()).toHaveAccessibleName('Reads this page well');
    await expect(light()).toHaveText('');
  }
});

test('slow switches and shells do not make it flicker', async () => {
  await freshPage(desk, { virtual: '6', slow: '300' });
  await desk.page.evaluate(() => {
    const seen: string[] = [];
    (window as unknown as { seen: string[] }).seen = seen;
    const button = document.querySelector('anxin-sidebar')?.shadowRoot?.querySelector('.health-light');
    if (button)
      new MutationObserver(() => seen.push(button.getAttribute('aria-label') ?? '')).observe(button, {
        attributes: true,
      });
  });
  for (const title of [SARAH, 'Lucía Ferrer', 'Hannah Doyle', SARAH]) {
    await openChat(desk.page, title);
    const list = desk.page.locator('[data-testid=conversation-panel-messages]');
    await list.hover();
    for (let i = 0; i < 6; i++) await desk.page.mouse.wheel(0, i % 2 === 0 ? -2500 : 2500);
    await expect(panel().getByText('Reading the chat…')).toHaveCount(0);
    // Longer than a worse reading has to last.
    await desk.page.waitForTimeout(1800);
  }
  expect(await desk.page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
  await expect(light()).toHaveAccessibleName('Reads this page well');
});

test('a reply written by hand for a nameless chat is kept for nobody, and not lost when the page heals', async () => {
  const { page } = desk;
  await freshPage(desk, { broken: 'title', brokenIn: SARAH, open: SARAH });
  await expect(panel().getByRole('heading', { name: /can't read this chat/ })).toBeVisible();
  await expect(panel().getByText('No chat open')).toHaveCount(0);
  await panel().getByLabel('Language of the reply').selectOption('es');
  await panel().getByRole('searchbox').fill('moved');
  await panel().getByRole('button', { name: 'Tracking has not moved' }).click();
  await gapField(page, 'customer_name').fill('Sarita');
  await expect(editor(page, 'empathy')).toContainText('Hola');
  await editor(page, 'solution').click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' Palabras mías.');
  // A chat that reads well: its own reply first, the other one a click away.
  await openChat(page, 'Hannah Doyle');
  await expect(light()).toHaveAccessibleName('Reads this page well');
  const waits = panel().getByText('A reply written by hand waits');
  await expect(waits).toBeVisible();
  await expect(panel().getByText('Palabras mías.')).toHaveCount(0);
  const { chats, promises } = await stored(desk);
  expect({ chats, promises }).toEqual({ chats: {}, promises: [] });
  // Back in the nameless one it stands as it was.
  await openByReplica(SARAH);
  await expect(editor(page, 'solution')).toContainText('Palabras mías.');
  await openChat(page, 'Hannah Doyle');
  await panel().getByRole('button', { name: 'Use it in this chat' }).click();
  await expect(editor(page, 'solution')).toContainText('Palabras mías.');
  await expect(insertAll(page)).toBeVisible();
  await expect(waits).toHaveCount(0);
  await notice(page, 'scriptChanged').getByRole('button', { name: 'Undo' }).click();
  await expect(waits).toBeVisible();
  await expect(panel().getByText('Palabras mías.')).toHaveCount(0);
});

test('where sending is not seen, a copied promise is remembered when the agent says so', async () => {
  const { page } = desk;
  await freshPage(desk, { broken: 'rows', open: SARAH });
  await panel().getByRole('button', { name: 'Tracking has not moved' }).click();
  await fillGaps();
  await panel().getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(notice(page, 'copied')).toBeVisible();
  expect((await stored(desk)).promises).toEqual([]);
  await panel()
    .getByRole('region', { name: 'Remember this promise?' })
    .getByRole('button', { name: 'Yes' })
    .click();
  await expect(notice(page, 'armed')).toBeVisible();
  expect((await stored(desk)).promises).toMatchObject([{ chat: { title: SARAH }, state: 'open' }]);
});

test('the panel of the light is reached, read and left by keyboard', async () => {
  const { page } = desk;
  await freshPage(desk, { broken: 'time', open: SARAH });
  await expect(light()).toHaveAccessibleName('Reads in part');
  await light().focus();
  await page.keyboard.press('Enter');
  await expect(dialog()).toHaveAccessibleName("WhatsApp's page has changed in places");
  await expect(dialog()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(dialog().getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog()).toHaveCount(0);
  await expect(light()).toBeFocused();
  await expect(light()).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Enter');
  await expect(dialog()).toBeVisible();
  await panel().locator('#anxin-tab-promises').click();
  await expect(dialog()).toHaveCount(0);
});

for (const broken of ['', 'all,header'])
  test(`the diagnosis of a page ${broken ? 'that cannot be read' : 'that reads well'} is what is shown, and no word of a chat`, async () => {
    const { page } = desk;
    await freshPage(desk, { open: SARAH, ...(broken ? { broken } : {}) });
    await expect(light()).toHaveAccessibleName(broken ? "Can't read" : 'Reads this page well');
    await light().click();
    await dialog().getByRole('button', { name: 'Copy diagnosis' }).click();
    await expect(notice(page, 'copied')).toBeVisible();
    const shown = await dialog().getByRole('region', { name: 'What is copied' }).locator('pre').textContent();
    expect(await clipboard()).toBe(shown);
    const report = JSON.parse(shown ?? '');
    expect(report).toMatchObject({ anxin: expect.stringMatching(/^\d/), ui: 'en', health: {} });
    expect(report.browser).toMatch(/^Chrome\/\d+/);
    expect(report.outlines.message.length).toBeGreaterThan(3);
    // Every longer word that stands in the chat, its header or the list: none of it is in the report.
    const words = await page.evaluate(() => {
      const { chats } = window.__replica.state();
      return [
        ...new Set(
          JSON.stringify(chats)
            .toLowerCase()
            .match(/[\p{L}\p{N}]{5,}/gu) ?? [],
        ),
      ];
    });
    expect(words.length).toBeGreaterThan(100);
    const ours = new Set(
      report.health.facts.flatMap((f: { fact: string; rungs: object }) => [f.fact, ...Object.keys(f.rungs)]),
    );
    const known =
      /^(?:photo|voice|document|label|other|title|message|messages|reading|reaction|delivered|status|button|chrome|system|header|false|video|order|image|media|send|read|content|state|group|start|right|search|number|photos|forwarded|present|reply|small)$/;
    const found = words.filter((word) =>
      (shown ?? '')
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .includes(word),
    );
    expect(found.filter((word) => !known.test(word) && !ours.has(word))).toEqual([]);
    await page.keyboard.press('Escape');
    await panel().locator('#anxin-tab-settings').click();
    await panel().getByRole('button', { name: 'Show what is copied' }).click();
    await expect(panel().getByRole('region', { name: 'What is copied' })).toContainText('"anxin"');
    await expectSound();
  });

for (const [lang, theme, width] of [
  ['zh-CN', 'dark', 320],
  ['en', 'dark', 320],
  ['zh-CN', 'light', 380],
] as const)
  test(`nothing sticks out and everything reads: ${lang}, ${theme}, ${width} px`, async () => {
    const { page } = desk;
    for (const broken of ['composer', 'rows', 'title']) {
      await freshPage(desk, { broken, theme, open: SARAH });
      await ask(desk, 'settings.set', { patch: { uiLanguage: lang, sidebarWidth: width } });
      await expect(light()).toHaveAttribute('class', /degraded|blind/);
      await light().click();
      await panel().locator('.diagnosis .link').click();
      await expectSound();
      await page.keyboard.press('Escape');
      const pick = panel().locator('.scenario-pick').first();
      if (broken !== 'composer') await pick.click();
      await expect(panel().locator('[data-step]')).toHaveCount(4);
      await expectSound();
    }
  });
