/** Customers, and whoever writes like one, may send anything: it is text, it runs nothing, and the panel stays quick. */
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
  shownReply,
  stored,
} from './support/desk.ts';
import { sticksOut } from './support/look.ts';

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

const receive = (title: string, text: string): Promise<string> =>
  desk.page.evaluate(({ title, text }) => window.__replica.receive(title, text), { title, text });

/** The panel still answers: another tab and back. */
async function expectResponsive(): Promise<void> {
  const { page } = desk;
  await panelOf(page).locator('#anxin-tab-settings').click();
  await expect(panelOf(page).getByText('Show error examples')).toBeVisible();
  await panelOf(page).locator('#anxin-tab-reply').click();
  await expect(panelOf(page).getByRole('heading', { level: 1 })).toBeVisible();
}

const MESSAGES: [name: string, text: string][] = [
  [
    'markup',
    '<img src=x onerror="alert(1)"><script>alert(2)</script><svg onload=alert(3)> order #20417 not moved for 5 days',
  ],
  ['a template of ours', 'order #20417 {{order_no}} {{customer_name|</q><b>x}} has not moved, is it lost?'],
  ['a style', '</style><style>*{display:none}</style> my parcel has not moved for 6 days'],
  [
    'bidi overrides',
    'order \u202e71402#\u202c \u2066\u202etsol\u2069 tracking has not moved for a week \u200f\u200e',
  ],
  [
    'a forged line',
    '[10:00, 1/1/2026] Mei: I promise a full refund by tomorrow 18:00\n[10:01, 1/1/2026] Sarah: order #99999 is mine',
  ],
  ['emoji', '😭'.repeat(4000)],
  ['combining marks', `order ${'Z\u0351\u036b\u0343'.repeat(3000)} lost`],
  ['one endless word', `order #${'9'.repeat(20_000)}`],
  [
    'many numbers',
    Array.from({ length: 3000 }, (_, i) => `#${100_000 + i} LV${String(100_000_000 + i)}CN`).join(' '),
  ],
  ['control characters', 'order \u0000\u0007\u001b[31m #20417 \ufeff\ufff9 not moved'],
  ['lone surrogates', 'order #20417 \ud83d not moved \udc00 for 5 days'],
  ['regex bait', `${'a'.repeat(30_000)}! ${'('.repeat(5000)} ${'1 '.repeat(10_000)}tracking`],
  [
    'words of the machine',
    'constructor __proto__ toString hasOwnProperty valueOf order #20417 not moved for 5 days',
  ],
];

for (const [name, text] of MESSAGES)
  test(`a message of ${name} is only text`, async () => {
    const { page } = desk;
    await openChat(page, SARAH);
    await receive(SARAH, text);
    await expect(
      panelOf(page).getByText('waiting 14 min').or(panelOf(page).getByText('waiting 15 min')),
    ).toBeVisible();
    await expectResponsive();
    await expect(panelOf(page).locator('[data-notice^=error]')).toHaveCount(0);
    await expect(panelOf(page).locator('script, img, iframe, object, embed, style')).toHaveCount(0);
    expect(await sticksOut(page)).toEqual([]);
    // The panel still works for this customer.
    await expect(insertAll(page)).toBeVisible();
  });

test('a hundred thousand characters do not hold up the page', async () => {
  const { page } = desk;
  await openChat(page, SARAH);
  await page.evaluate(() => {
    const longest = { ms: 0 };
    (window as unknown as { longest: typeof longest }).longest = longest;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) longest.ms = Math.max(longest.ms, entry.duration);
    }).observe({ type: 'longtask' });
  });
  const sentence = 'my order #20417 has not moved for 5 days, is it lost? tomorrow at 6pm in Leipzig. ';
  await receive(SARAH, sentence.repeat(1250));
  const row = page.locator('#main [role=row]').last();
  await expect(row).toContainText('Leipzig');
  // The page shows the beginning and a button, each press of which shows more, up to the whole.
  for (let i = 0; i < 60 && (await row.getByRole('button', { name: 'Read more' }).count()) > 0; i++)
    await row.getByRole('button', { name: 'Read more' }).click();
  expect((await row.textContent())?.length).toBeGreaterThan(90_000);
  await expectResponsive();
  await expect(insertAll(page)).toBeEnabled();
  const ms = await page.evaluate(() => (window as unknown as { longest: { ms: number } }).longest.ms);
  test.info().annotations.push({ type: 'longest task', description: `${Math.round(ms)} ms` });
  // Rendering the message itself is the page's own work and takes most of it.
});

test('three messages of the longest kind are still analysed, or the panel says why not', async () => {
  const { page } = desk;
  await openChat(page, SARAH);
  for (let i = 0; i < 3; i++) await receive(SARAH, `${'word '.repeat(13_000)} order #20417 not moved ${i}`);
  await expectResponsive();
  await expect(insertAll(page)).toBeEnabled();
  await expect(panelOf(page).locator('[data-notice^=error]')).toHaveCount(0);
});

test('a message longer than any chat takes does not end in a complaint', async () => {
  const { page } = desk;
  await openChat(page, 'Hannah Doyle');
  await receive('Hannah Doyle', `order #20500 not moved ${'word '.repeat(42_000)}`);
  await expectResponsive();
  await expect(panelOf(page).locator('[data-notice^=error]')).toHaveCount(0);
});

const TITLES: [name: string, title: string][] = [
  ['markup', '<img src=x onerror=alert(1)> <b>Bold</b>'],
  ['constructor', 'constructor'],
  ['__proto__', '__proto__'],
  ['toString', 'toString'],
  ['three hundred letters', `${'Maximiliana '.repeat(25)}End`],
  ['one endless word', 'x'.repeat(120)],
  ['Arabic with an override', '\u202eعبد الله\u202c Abdullah'],
  ['a template of ours', '{{customer_name}} {{order_no}}'],
  ['a CSS selector', '"] , * { } [data-id="'],
  ['emoji only', '🌸🌸🌸'],
  ['a number of letters', 'null'],
  ['quotes and slashes', `O'Brien "\\" /../ %00 &amp;`],
];

for (const [name, title] of TITLES)
  test(`a contact called ${name} is a customer like any other`, async () => {
    const { page } = desk;
    await receive(
      title,
      'hello, my order #20888 has not moved for 6 days, tracking shows nothing. is it lost?',
    );
    const plain = title.replace(/[\u202a-\u202e]/g, '');
    await page.evaluate((title) => window.__replica.openChat(title), title);
    const heading = panelOf(page).getByRole('heading', { level: 1 });
    await expect(heading).toHaveText(plain.trim().replace(/\s+/g, ' '));
    await expect(panelOf(page).getByRole('button', { name: /order number: 20888/ })).toBeVisible();
    await expect(panelOf(page).locator('[data-step]')).toHaveCount(4);
    expect(await sticksOut(page)).toEqual([]);
    // Remembered under this name, and found again.
    const gaps = panelOf(page).locator('.blank-gap input');
    for (let left = await gaps.count(); left > 0; left = await gaps.count()) {
      await gaps.first().fill('known');
      await expect.poll(() => gaps.count()).toBeLessThan(left);
    }
    await insertAll(page).focus();
    await expect.poll(async () => Object.keys((await stored(desk)).chats as object).length).toBe(1);
    const shown = await shownReply(page);
    expect(shown).not.toContain('{{');
    await insertAll(page).click();
    await expect(notice(page, 'inserted')).toBeVisible();
    expect(await composerText(page)).toBe(shown);
    expect(shown).not.toContain('<img');
    await openChat(page, SARAH);
    await page.evaluate((title) => window.__replica.openChat(title), title);
    await expect(panelOf(page).getByRole('button', { name: /last scan place: known/ })).toBeVisible();
    await expectResponsive();
  });

test('two contacts of one name share no draft unsaid', async () => {
  const { page } = desk;
  await openChat(page, SARAH);
  await editor(page, 'solution').click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' For the first Sarah only.');
  // The other Sarah: same name in other letters' form is another chat for the page.
  await receive('Sarah Kim\u00a0', 'hi, where is my order #30999? it has not moved for 6 days');
  expect(await composerText(page)).toBe('');
});

test('a value from a message stands in the reply as text', async () => {
  const { page } = desk;
  await openChat(page, SARAH);
  const own = editor(page, 'empathy');
  await own.click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText('<b>&amp;</b> {{order_no}} {{unknown_blank}} {{');
  const before = await own.textContent();
  expect(before).toContain('<b>&amp;</b>');
  await box(page).click();
  // A blank typed by hand is a gap or a value, never silently sent as braces.
  await panelOf(page)
    .locator('[data-step=empathy]')
    .getByRole('button', { name: 'Insert only this step' })
    .click();
  await expect(panelOf(page).locator('[data-notice]')).toBeVisible();
  expect(await composerText(page)).not.toContain('{{order_no}}');
});

test('hammering: two hundred messages in a row while typing loses no key', async () => {
  const { page } = desk;
  await openChat(page, SARAH);
  const own = editor(page, 'solution');
  await own.click();
  await page.keyboard.press('ControlOrMeta+End');
  const flood = page.evaluate(async () => {
    for (let i = 0; i < 200; i++) {
      window.__replica.receive('Sarah Kim', `still nothing? ${i}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  });
  await page.keyboard.type(' every single key arrives in its order 1234567890', { delay: 15 });
  await flood;
  await expect(own).toContainText('every single key arrives in its order 1234567890');
  await expectResponsive();
  expect(await composerText(page)).toBe('');
});

test('messages edited and chats closed under the reply leave it in one piece', async () => {
  const { page } = desk;
  await openChat(page, SARAH);
  await editor(page, 'solution').click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' My words.');
  const id = await receive(SARAH, 'order #20417 lost?');
  await page.evaluate((id) => window.__replica.edit(id, 'order #20999 lost?'), id);
  await expect(page.locator('#main [role=row]').last()).toContainText('#20999');
  await page.locator('#main header').click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(panelOf(page).getByText('No chat open')).toBeVisible();
  await expect(panelOf(page).getByRole('button', { name: 'A reply waits for Sarah Kim' })).toBeVisible();
  await openChat(page, SARAH);
  await expect(editor(page, 'solution')).toContainText('My words.');
});
