/** In each interface language no word of the other; right-to-left pages mirrored; both themes readable; nothing sticks out. */
import type { Page } from 'playwright';
import { expect, test } from 'playwright/test';
import { panelOf } from '../story/stage.ts';
import {
  agree,
  askAll,
  box,
  closeDesk,
  type Desk,
  editor,
  expectHonest,
  freshPage,
  goto,
  insertAll,
  notice,
  openChat,
  openDesk,
  readyForSarah,
  step,
} from './support/desk.ts';
import {
  fadesOver,
  focusUnseen,
  nameless,
  poorContrast,
  sticksOut,
  visibleWords,
  type Words,
} from './support/look.ts';

const SARAH = 'Sarah Kim';
const TABS = ['reply', 'promises', 'scripts', 'settings'];
let desk: Desk;

test.beforeAll(async () => {
  desk = await openDesk();
  await agree(desk);
});
test.afterAll(async () => {
  await closeDesk(desk);
});

const tab = (page: Page, name: string) => panelOf(page).locator(`#anxin-tab-${name}`);

/** A desk on which every tab has something to show: a reply with gaps, a running and an overdue promise, examples on. */
async function furnished(
  uiLanguage: 'en' | 'zh-CN',
  query: Record<string, string> = {},
  sidebarWidth = 380,
): Promise<void> {
  await desk.page.goto('about:blank');
  const promise = (key: string, title: string, due: number): [string, unknown] => [
    'promise.add',
    {
      chat: { key, title, phone: null, kind: 'person' },
      customer: title,
      quote: '12:00',
      due,
      tz: 'America/New_York',
      messageId: null,
      scenario: 'tracking_stalled',
      language: 'en',
    },
  ];
  await askAll(desk, [
    ['data.wipe'],
    ['settings.set', { patch: { uiLanguage, errorExamples: true, sidebarWidth } }],
    promise('chat:hannah doyle', 'Hannah Doyle', Date.now() + 7_200_000),
    promise('chat:lucía ferrer', 'Lucía Ferrer', Date.now() - 3_600_000),
  ]);
  await goto(desk, { reset: '1', open: SARAH, ...query });
  desk.complaints.length = 0;
  await expect(panelOf(desk.page).locator('[data-step]').first()).toBeVisible();
}

async function walk(page: Page, name: string): Promise<void> {
  await tab(page, name).click();
  await expect(tab(page, name)).toHaveAttribute('aria-selected', 'true');
  if (name === 'scripts') {
    await expect(panelOf(page).locator('.script-detail').first()).toBeVisible();
    await expect(panelOf(page).locator('.error-example').first()).toBeVisible();
  }
  if (name === 'promises') await expect(panelOf(page).getByRole('article').first()).toBeVisible();
  if (name === 'reply') await expect(panelOf(page).locator('[data-step]').first()).toBeVisible();
}

/** Keys of translations, or holes in them, where words should stand. */
function rawWords(words: readonly Words[]): string[] {
  return words
    .filter(
      ({ text, foreign }) =>
        !foreign && (/^[a-z]+(\.[a-zA-Z_-]+)+$/.test(text) || /\{\{|undefined|\[object|NaN/.test(text)),
    )
    .map(({ text }) => text);
}

/** Names that are the same in every language. */
const NAMES =
  /Anxin|WhatsApp|English|Sarah|Kim|Hannah|Doyle|Luc[ií]a|Ferrer|Ctrl|New York|LV\d+CN|DHL|GMT|UTC|CN\b/g;

test('a Chinese interface has no English word left in any tab', async () => {
  const { page } = desk;
  await furnished('zh-CN');
  const english: string[] = [];
  for (const name of TABS) {
    await walk(page, name);
    const words = await visibleWords(page);
    expect(rawWords(words), name).toEqual([]);
    for (const { text, foreign, where } of words) {
      if (foreign || /[\p{Script=Han}]/u.test(text.replaceAll(NAMES, ''))) continue;
      if (/[A-Za-z]{2,}/.test(text.replaceAll(NAMES, ''))) english.push(`${name}: ${where}: ${text}`);
    }
  }
  expect([...new Set(english)]).toEqual([]);
});

test('a Chinese interface shows in Chinese what the customer is sent', async () => {
  const { page } = desk;
  await furnished('zh-CN');
  for (const id of await panelOf(page)
    .locator('[data-step]')
    .evaluateAll((all) => all.map((e) => e.getAttribute('data-step') ?? ''))) {
    await expect(step(page, id).locator('.meaning p')).toHaveText(/\p{Script=Han}/u);
    await expect(editor(page, id)).not.toHaveText(/\p{Script=Han}/u);
  }
});

test('an English interface has no Chinese word in any tab', async () => {
  const { page } = desk;
  await furnished('en');
  const chinese: string[] = [];
  for (const name of TABS) {
    await walk(page, name);
    const words = await visibleWords(page);
    expect(rawWords(words), name).toEqual([]);
    for (const { text, foreign, where } of words)
      if (!foreign && /\p{Script=Han}/u.test(text) && text !== '简体中文')
        chinese.push(`${name}: ${where}: ${text}`);
  }
  expect([...new Set(chinese)]).toEqual([]);
});

test('a Spanish chat gets a Spanish script with its meaning', async () => {
  const { page } = desk;
  await freshPage(desk);
  await openChat(page, 'Lucía Ferrer');
  await expect(panelOf(page).getByLabel('Writes')).toHaveValue('es');
  const first = panelOf(page).locator('[data-step]').first();
  await expect(first).toBeVisible();
  await expect(first.locator('.script-editor')).toHaveAttribute('lang', 'es');
  await expect(first.locator('.script-editor')).toContainText(/[¡¿áéíóúñ]/);
  await expect(first.locator('.meaning p')).toHaveText(/\b(you|your|the|I)\b/);
});

test('an Arabic chat gets an Arabic script, and runs from right to left', async () => {
  const { page } = desk;
  await freshPage(desk);
  await openChat(page, 'ريم الحداد');
  await expect(panelOf(page).getByLabel('Writes')).toHaveValue('ar');
  expect(
    await panelOf(page)
      .getByRole('heading', { level: 1 })
      .evaluate((h) => getComputedStyle(h).direction),
  ).toBe('rtl');
  const script = step(page, 'empathy').locator('.script-editor');
  await expect(script).toHaveText(/^\p{Script=Arabic}{3}/u);
  expect(await script.evaluate((s) => getComputedStyle(s).direction)).toBe('rtl');
  expect(await sticksOut(page)).toEqual([]);
  // A gap asks from left to right, in the agent's language: its cross stands behind the question, not on it.
  const gap = panelOf(page).locator('.script-editor .blank-gap').first();
  const [field, cross] = [
    await gap.locator('input').boundingBox(),
    await gap.locator('button').boundingBox(),
  ];
  expect((cross?.x ?? 0) + (cross?.width ?? 0)).toBeGreaterThan((field?.x ?? 0) + (field?.width ?? 0) - 4);
});

test('an Arabic promise stands where every promise stands, its chat’s name after the customer’s', async () => {
  const { page } = desk;
  await furnished('zh-CN', {}, 320);
  await askAll(desk, [
    [
      'promise.add',
      {
        chat: { key: 'chat:ريم الحداد', title: 'ريم الحداد', phone: null, kind: 'person' },
        customer: 'ريم',
        quote: 'مساء الغد كحد أقصى',
        due: Date.now() + 3_600_000,
        tz: 'America/New_York',
        messageId: null,
        scenario: null,
        language: 'ar',
      },
    ],
  ]);
  await walk(page, 'promises');
  const row = panelOf(page).getByRole('article').filter({ hasText: 'ريم' });
  const [whole, name, chat, words] = await Promise.all(
    [row, row.locator('strong'), row.locator('.promise-row-chat'), row.locator('q')].map((part) =>
      part.boundingBox(),
    ),
  );
  expect((chat?.x ?? 0) - (name?.x ?? 0) - (name?.width ?? 0)).toBeGreaterThan(6);
  expect((words?.x ?? 0) - (whole?.x ?? 0)).toBeLessThan(30);
  // A city that the browser knows in Latin letters only is told by its zone.
  await expect(row.locator('time')).toHaveText(/^北美东部时间/);
});

test('the English interface keeps its row of a promise and its four tabs on one line each at 320', async () => {
  const { page } = desk;
  await furnished('en', {}, 320);
  await walk(page, 'promises');
  const middles = await panelOf(page)
    .getByRole('article')
    .first()
    .locator('.promise-row-actions button')
    .evaluateAll((all) => all.map((b) => b.getBoundingClientRect()).map(({ y, height }) => y + height / 2));
  expect(middles.length).toBe(5);
  expect(Math.max(...middles) - Math.min(...middles)).toBeLessThan(2);
  const settings = await tab(page, 'settings').boundingBox();
  const words = await tab(page, 'settings').evaluate((b) => {
    const range = document.createRange();
    range.selectNodeContents(b);
    return range.getBoundingClientRect().right;
  });
  expect((settings?.x ?? 0) + (settings?.width ?? 0) - words).toBeGreaterThan(2);
});

test('an Arabic customer’s order number is known', async () => {
  const { page } = desk;
  await freshPage(desk);
  await openChat(page, 'ريم الحداد');
  await expect(panelOf(page).getByRole('button', { name: /order number: 20379/ })).toBeVisible();
});

test('the meaning is in the agent’s language, its values as well', async () => {
  const { page } = desk;
  await furnished('zh-CN');
  await expect(step(page, 'promise').locator('.meaning p')).toHaveText(/\p{Script=Han}/u);
  await expect(step(page, 'promise').locator('.meaning p')).not.toContainText(/tomorrow|evening/);
  await openChat(page, 'Lucía Ferrer');
  await expect(panelOf(page).locator('.meaning p').first()).not.toContainText(/mañana|noche/);
});

test('on a right-to-left page the panel stands at the left, with its edge to WhatsApp at its right', async () => {
  const { page } = desk;
  await furnished('en', { dir: 'rtl', lang: 'ar' });
  await expect.poll(async () => (await panelOf(page).locator('.panel').boundingBox())?.x).toBe(0);
  const app = await page.locator('#app').boundingBox();
  expect(Math.round(app?.width ?? 0)).toBe(1440 - 380);
  expect(Math.round(app?.x ?? 0)).toBe(380);
  for (const name of TABS) {
    await walk(page, name);
    expect(await sticksOut(page), name).toEqual([]);
  }
  await walk(page, 'reply');
  const slider = panelOf(page).getByRole('slider', { name: 'Sidebar width' });
  const edge = await slider.boundingBox();
  expect(Math.abs((edge?.x ?? 0) + (edge?.width ?? 0) / 2 - 380)).toBeLessThan(3);
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuenow', '396');
  await page.mouse.move(396, 500);
  await page.mouse.down();
  for (let i = 1; i <= 5; i++) await page.mouse.move(396 + i * 10, 500);
  await page.mouse.up();
  await expect(slider).toHaveAttribute('aria-valuenow', '446');
});

for (const theme of ['light', 'dark'] as const) {
  test(`every text of the panel is readable: ${theme}`, async () => {
    const { page } = desk;
    await furnished('en', { theme });
    await expect(page.locator('anxin-sidebar')).toHaveAttribute('data-theme', theme);
    for (const name of TABS) {
      await walk(page, name);
      await fadesOver(page);
      expect(await poorContrast(page), `${theme}, ${name}`).toEqual([]);
    }
    await walk(page, 'reply');
    await insertAll(page).click();
    await expect(notice(page, 'gaps')).toBeVisible();
    await fadesOver(page);
    expect(await poorContrast(page), `${theme}, refusal`).toEqual([]);
  });
}

for (const width of [320, 380, 560])
  test(`nothing sticks out at a width of ${width}, in either language`, async () => {
    const { page } = desk;
    for (const language of ['en', 'zh-CN'] as const) {
      await furnished(language, {}, width);
      await expect.poll(async () => (await panelOf(page).locator('.panel').boundingBox())?.width).toBe(width);
      for (const name of TABS) {
        await walk(page, name);
        expect(await sticksOut(page), `${language}, ${name}`).toEqual([]);
      }
    }
  });

test('every control has a name, and the keyboard’s focus is always to be seen', async () => {
  const { page } = desk;
  await furnished('en');
  for (const name of TABS) {
    await walk(page, name);
    expect(await nameless(page), name).toEqual([]);
    expect(await focusUnseen(page), name).toEqual([]);
  }
  await walk(page, 'reply');
  await readyForSarah(page);
  await insertAll(page).click();
  await expect(notice(page, 'inserted')).toBeVisible();
  expect(await nameless(page), 'with a notice').toEqual([]);
  await expect(box(page)).toBeFocused();
  await expectHonest(desk);
});
