/** Keys meant for the panel stay in it, the whole way is open to the keyboard, and WhatsApp's own tree stays WhatsApp's. */
import { chromium, type Page } from 'playwright';
import { expect, test } from 'playwright/test';
import { browserFlags, findBrowser } from '../../tools/find-browser.mjs';
import { serveReplica } from '../replica/serve.ts';
import { clickChat, counters, panelOf } from '../story/stage.ts';
import {
  agree,
  box,
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
  readyForSarah,
} from './support/desk.ts';

const SARAH = 'Sarah Kim';
let desk: Desk;
let ownSends = 0;

test.beforeAll(async () => {
  desk = await openDesk();
  await desk.browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await agree(desk);
});
test.beforeEach(() => {
  ownSends = 0;
});
test.afterEach(async () => {
  await expectHonest(desk, ownSends);
});
test.afterAll(async () => {
  await desk.page.setViewportSize({ width: 1440, height: 900 });
  await closeDesk(desk);
});

/** What has the focus inside the panel: tag, name and class; null where the panel has not got it. */
const focused = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const host = document.activeElement;
    const inner = host?.shadowRoot?.activeElement;
    if (!inner) return null;
    return (
      inner.getAttribute('aria-label') ??
      inner.getAttribute('data-action') ??
      inner.textContent?.trim().slice(0, 40) ??
      ''
    );
  });

async function typeEverywhere(page: Page): Promise<void> {
  const fields = [
    editor(page, 'solution'),
    gapField(page, 'last_scan_place'),
    panelOf(page).getByRole('button', { name: /order number: 20417/ }),
    panelOf(page).getByLabel('Writes'),
  ];
  for (const field of fields) {
    await field.focus();
    await page.keyboard.type('abc');
    await page.keyboard.press('Backspace');
  }
}

for (const keys of ['bubble', 'capture']) {
  test(`keys pressed in the panel never reach WhatsApp (${keys})`, async () => {
    const { page } = desk;
    await freshPage(desk, { keys });
    await openChat(page, SARAH);
    const own = editor(page, 'solution');
    await own.click();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type('abc d');
    expect(await composerText(page)).toBe('');
    await expect(own).toContainText('abc d');
    await page.keyboard.press('Enter');
    await page.keyboard.type('second line');
    await expect(own).toContainText('second line');
    expect(await composerText(page)).toBe('');
    expect((await counters(page)).sends).toEqual([]);
    await typeEverywhere(page);
    expect(await composerText(page)).toBe('');
  });

  test(`words and Enter typed in the panel send nothing (${keys})`, async () => {
    const { page } = desk;
    await freshPage(desk, { keys });
    await openChat(page, SARAH);
    await editor(page, 'solution').click();
    await page.keyboard.type('abc');
    await page.keyboard.press('Enter');
    await panelOf(page)
      .getByRole('button', { name: /order number: 20417/ })
      .click();
    await page.keyboard.type('20418');
    await page.keyboard.press('Enter');
    await expect(panelOf(page).getByRole('button', { name: /order number: 20418/ })).toBeVisible();
    expect((await counters(page)).sends).toEqual([]);
  });

  test(`Escape in the panel closes no chat (${keys})`, async () => {
    const { page } = desk;
    await freshPage(desk, { keys });
    await openChat(page, SARAH);
    for (const field of [editor(page, 'solution'), gapField(page, 'last_scan_place'), insertAll(page)]) {
      await field.focus();
      await page.keyboard.press('Escape');
      await expect(page.locator('#main header').getByText(SARAH)).toBeVisible();
      await expect(panelOf(page).getByRole('heading', { name: SARAH })).toBeVisible();
    }
  });
}

test('Enter in the editor is a line of its own in the sent text', async () => {
  const { page } = desk;
  await freshPage(desk);
  await readyForSarah(page);
  const own = editor(page, 'empathy');
  await own.click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
  await page.keyboard.type('first');
  await page.keyboard.press('Enter');
  await page.keyboard.type('second');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('fourth');
  await insertAll(page).click();
  await expect(notice(page, 'inserted')).toBeVisible();
  expect((await composerText(page))?.startsWith('first\nsecond\n\nfourth\n\n')).toBe(true);
});

test('from opening the panel to the caret in the compose box without a mouse', async () => {
  const { page } = desk;
  await freshPage(desk, { open: SARAH });
  await expect(insertAll(page)).toBeEnabled();
  // Pressed too early it leads to the first gap; from gap to gap, and back to the button.
  await insertAll(page).focus();
  await page.keyboard.press('Enter');
  await expect(gapField(page, 'last_scan_date')).toBeFocused();
  await page.keyboard.type('18 November');
  await page.keyboard.press('Tab');
  await expect(gapField(page, 'last_scan_place')).toBeFocused();
  await page.keyboard.type('Leipzig');
  await page.keyboard.press('Tab');
  await expect(insertAll(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(notice(page, 'inserted')).toBeVisible();
  await expect(box(page)).toBeFocused();
  expect(await composerText(page)).toContain('Leipzig');
});

test('Tab walks through every control of the panel once, and out of it', async () => {
  const { page } = desk;
  await freshPage(desk, { open: SARAH });
  await readyForSarah(page);
  await panelOf(page).getByRole('slider', { name: 'Sidebar width' }).focus();
  const walked: string[] = [];
  for (let i = 0; i < 120; i++) {
    await page.keyboard.press('Tab');
    const name = await focused(page);
    if (name === null) break;
    walked.push(name);
  }
  expect(walked.length, walked.join(' | ')).toBeGreaterThan(15);
  expect(walked.length, `Tab is caught: ${walked.slice(-6).join(' | ')}`).toBeLessThan(119);
  for (const name of walked) expect(name, walked.join(' | ')).not.toBe('');
  const missing = ['Collapse Anxin', 'Scenario', 'Empathy, text', 'insert-all', 'Reply'].filter(
    (wanted) => !walked.includes(wanted),
  );
  expect(missing, walked.join(' | ')).toEqual([]);
});

test('every step can be reached with Tab alone', async () => {
  const { page } = desk;
  await freshPage(desk, { open: SARAH });
  await readyForSarah(page);
  await panelOf(page).getByRole('slider', { name: 'Sidebar width' }).focus();
  const walked: string[] = [];
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press('Tab');
    const name = await focused(page);
    if (name === null) break;
    walked.push(name);
  }
  const missing = ['Empathy, text', 'Fact, text', 'Solution, text', 'Promise, text'].filter(
    (wanted) => !walked.includes(wanted),
  );
  expect(missing, walked.join(' | ')).toEqual([]);
});

test('words composed by an input method arrive whole, in the editor and in a gap', async () => {
  const { page } = desk;
  await freshPage(desk);
  await openChat(page, SARAH);
  const session = await desk.browser.context.newCDPSession(page);
  const compose = async (steps: string[], commit: string): Promise<void> => {
    for (const text of steps)
      await session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    await session.send('Input.insertText', { text: commit });
  };
  const own = editor(page, 'solution');
  await own.click();
  await page.keyboard.press('ControlOrMeta+End');
  await compose(['n', 'ni', 'nihao'], '你好');
  await expect(own).toContainText('你好');
  // A composition is not torn down by our own rendering half-way.
  await session.send('Input.imeSetComposition', { text: 'zh', selectionStart: 2, selectionEnd: 2 });
  await page.evaluate(() => window.__replica.receive('Hannah Doyle', 'hello?'));
  await compose(['zho', 'zhongwen'], '中文');
  await expect(own).toContainText('你好中文');
  await expect(own).not.toContainText('zh');
  const place = gapField(page, 'last_scan_place');
  await place.focus();
  await compose(['l', 'lai', 'laibixi'], '莱比锡');
  await expect(place).toHaveValue('莱比锡');
  await gapField(page, 'last_scan_date').fill('18');
  await session.detach();
  expect(await composerText(page)).toBe('');
  await insertAll(page).click();
  await expect(notice(page, 'inserted')).toBeVisible();
  expect(await composerText(page)).toContain('你好中文');
  expect(await composerText(page)).toContain('莱比锡');
});

test('rich text pasted into the editor stays plain', async () => {
  const { page } = desk;
  await freshPage(desk);
  await readyForSarah(page);
  await page.evaluate(async () => {
    const html = '<b>bold</b> <i>slanted</i> <a href="https://evil.example">link</a>';
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': new Blob([html], { type: 'text/html' }),
        'text/plain': new Blob(['bold link {{order_no}}'], { type: 'text/plain' }),
      }),
    ]);
  });
  const own = editor(page, 'solution');
  await own.click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('ControlOrMeta+v');
  await expect(own).toContainText('bold');
  await expect(own.locator('b, i, a, span:not(.blank)')).toHaveCount(0);
  expect(await composerText(page)).toBe('');
});

/** Elements and attributes of WhatsApp's page, without styles and times. */
const treeOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const lines: string[] = [];
    const line = (node: Element): string => {
      const attributes = [...node.attributes]
        .filter(({ name }) => name !== 'style' && name !== 'data-pre-plain-text')
        .map(({ name, value }) => `${name}=${value.replace(/\d{1,2}:\d{2}/g, '<time>')}`)
        .sort();
      return `${node.localName} ${attributes.join(' ')}`;
    };
    const walk = (node: Element, depth: number): void => {
      lines.push(`${' '.repeat(depth)}${line(node)}`);
      for (const child of node.children) walk(child, depth + 1);
    };
    walk(document.head, 0);
    walk(document.body, 0);
    lines.push(line(document.documentElement));
    return lines;
  });

test('nothing of ours is inside WhatsApp’s tree: it is the same as in a browser without us', async () => {
  const { page } = desk;
  await freshPage(desk, { open: SARAH });
  await readyForSarah(page);
  await insertAll(page).click();
  await expect(notice(page, 'inserted')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Backspace');
  await expect.poll(() => composerText(page)).toBe('');
  await expect(page.getByTestId('chat-subtitle')).toBeVisible();
  expect(await page.evaluate(() => [...document.documentElement.children].map((c) => c.localName))).toEqual([
    'head',
    'body',
    'anxin-sidebar',
  ]);
  expect(
    await page.evaluate(() => Object.keys(window).filter((key) => /anxin|react|zustand/i.test(key))),
    'globals of ours in the page',
  ).toEqual([]);

  const executablePath = findBrowser();
  if (!executablePath) throw new Error('no Chromium found');
  const plain = await chromium.launch({ executablePath, args: browserFlags() });
  try {
    const context = await plain.newContext({
      viewport: { width: 1440, height: 900 },
      timezoneId: desk.options.timeZone ?? 'UTC',
      colorScheme: 'light',
    });
    await serveReplica(context, desk.options.replica ?? {});
    const without = await context.newPage();
    await without.goto(`https://web.whatsapp.com/?${new URLSearchParams({ reset: '1', open: SARAH })}`);
    await clickChat(without, SARAH);
    await box(without).click();
    await without.keyboard.type('x');
    await without.keyboard.press('Backspace');
    await expect(without.getByTestId('chat-subtitle')).toBeVisible();
    const expected = await treeOf(without);
    expect(expected.length).toBeGreaterThan(200);
    await expect.poll(() => treeOf(page)).toEqual(expected);
  } finally {
    await plain.close();
  }
});

test('collapsed it is one small tab, WhatsApp has its whole width, and that lasts', async () => {
  const { page } = desk;
  await freshPage(desk, { open: SARAH });
  const app = page.locator('#app');
  const width = async (): Promise<number> => Math.round((await app.boundingBox())?.width ?? 0);
  await expect.poll(width).toBe(1440 - 380);
  await panelOf(page).getByRole('button', { name: 'Collapse Anxin' }).click();
  await expect(panelOf(page).getByRole('button', { name: /Open Anxin/ })).toBeVisible();
  await expect.poll(width).toBe(1440);
  await page.goto('https://web.whatsapp.com/');
  await expect(panelOf(page).getByRole('button', { name: /Open Anxin/ })).toBeVisible();
  await expect.poll(width).toBe(1440);
  await panelOf(page)
    .getByRole('button', { name: /Open Anxin/ })
    .focus();
  await page.keyboard.press('Enter');
  await expect(panelOf(page).getByRole('tab', { name: 'Reply' })).toBeVisible();
  await expect.poll(width).toBe(1440 - 380);
});

test('the width follows the arrow keys, however quick, stays within its bounds, and lasts', async () => {
  const { page } = desk;
  await freshPage(desk, { open: SARAH });
  const slider = panelOf(page).getByRole('slider', { name: 'Sidebar width' });
  await slider.focus();
  for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowLeft');
  await expect(slider).toHaveAttribute('aria-valuenow', '460');
  await page.goto('https://web.whatsapp.com/');
  await expect(slider).toHaveAttribute('aria-valuenow', '460');
  await expect
    .poll(async () => Math.round((await page.locator('#app').boundingBox())?.width ?? 0))
    .toBe(1440 - 460);
  await slider.focus();
  for (let i = 0; i < 20; i++) await page.keyboard.press('ArrowLeft');
  await expect(slider).toHaveAttribute('aria-valuenow', '560');
  for (let i = 0; i < 30; i++) await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuenow', '320');
});

test('the width follows the mouse', async () => {
  const { page } = desk;
  await freshPage(desk, { open: SARAH });
  const slider = panelOf(page).getByRole('slider', { name: 'Sidebar width' });
  const edge = await slider.boundingBox();
  if (!edge) throw new Error('no edge to drag');
  const x = edge.x + edge.width / 2;
  await page.mouse.move(x, 400);
  await page.mouse.down();
  for (let i = 1; i <= 10; i++) await page.mouse.move(x - i * 10, 400);
  await page.mouse.up();
  await expect(slider).toHaveAttribute('aria-valuenow', '480');
  await expect
    .poll(async () => Math.round((await panelOf(page).locator('.panel').boundingBox())?.width ?? 0))
    .toBe(480);
});

test('in a narrow window the panel lies over the page and WhatsApp keeps its width', async () => {
  const { page } = desk;
  await freshPage(desk, { open: SARAH });
  await page.setViewportSize({ width: 900, height: 800 });
  const app = page.locator('#app');
  await expect.poll(async () => Math.round((await app.boundingBox())?.width ?? 0)).toBe(900);
  await expect(panelOf(page).locator('.panel')).toBeVisible();
  await panelOf(page).getByRole('button', { name: 'Collapse Anxin' }).click();
  await box(page).click();
  await page.keyboard.type('reachable');
  await expect.poll(() => composerText(page)).toBe('reachable');
  await page.setViewportSize({ width: 1440, height: 900 });
});

test('in a narrow window the hand still reaches WhatsApp’s send button after inserting', async () => {
  const { page } = desk;
  await freshPage(desk, { open: SARAH });
  await page.setViewportSize({ width: 900, height: 800 });
  try {
    await readyForSarah(page);
    await insertAll(page).click();
    await expect(notice(page, 'inserted')).toBeVisible();
    const send = await page
      .locator('#main footer')
      .getByRole('button', { name: 'Send', exact: true })
      .boundingBox();
    const covered = await page.evaluate(
      ({ x, y }) => document.elementFromPoint(x, y)?.localName === 'anxin-sidebar',
      { x: (send?.x ?? 0) + (send?.width ?? 0) / 2, y: (send?.y ?? 0) + (send?.height ?? 0) / 2 },
    );
    expect(covered, 'the panel covers Send').toBe(false);
  } finally {
    await page.setViewportSize({ width: 1440, height: 900 });
  }
});
