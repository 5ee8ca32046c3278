/** Text goes into the compose box exactly, once, at the cursor, or not at all; and a person sends it. */
import { expect, test } from 'playwright/test';
import { clickChat, counters, panelOf, pressSend } from '../story/stage.ts';
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
  shownReply,
  step,
} from './support/desk.ts';

let desk: Desk;
/** What this test's own hand has sent. */
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
  await closeDesk(desk);
});

const VARIETIES: Record<string, string>[] = [
  {},
  { replaceNode: '1' },
  { paste: '300' },
  { focus: '0' },
  { focus: '0', replaceNode: '1', paste: '300' },
  { dir: 'rtl', lang: 'ar', hour12: '1' },
  { theme: 'dark', virtual: '6' },
];

for (const query of VARIETIES) {
  const name = new URLSearchParams(query).toString() || 'plain';
  test(`what the panel shows is what stands in the compose box: ${name}`, async () => {
    const { page } = desk;
    await freshPage(desk, query);
    await readyForSarah(page);
    const shown = await shownReply(page);
    expect(shown.split('\n\n')).toHaveLength(4);
    await insertAll(page).click();
    await expect(notice(page, 'inserted')).toBeVisible();
    expect(await composerText(page)).toBe(shown);
    expect((await counters(page)).sends).toEqual([]);
  });
}

test('lines, emoji and right-to-left words arrive as they were written', async () => {
  const { page } = desk;
  await freshPage(desk);
  await readyForSarah(page);
  const lines = [
    'Family 👨‍👩‍👧‍👦 and flag 🇪🇸',
    'thumb 👍🏽',
    'مرحبا بك',
    '“quotes” & <b>tags</b> {{ not_a_blank',
    '*stars* _low_',
  ];
  await editor(page, 'empathy').click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
  for (const [i, line] of lines.entries()) {
    if (i > 0) await page.keyboard.press('Enter');
    await page.keyboard.insertText(line);
  }
  await insertAll(page).click();
  await expect(notice(page, 'inserted')).toBeVisible();
  expect((await composerText(page))?.startsWith(`${lines.join('\n')}\n\n`)).toBe(true);
});

test('a draft in the compose box stays, and the text stands at its cursor', async () => {
  const { page } = desk;
  await freshPage(desk);
  await readyForSarah(page);
  const shown = await shownReply(page);
  await box(page).click();
  await page.keyboard.type('BEFORE  AFTER');
  for (let i = 0; i < 6; i++) await page.keyboard.press('ArrowLeft');
  await insertAll(page).click();
  await expect(notice(page, 'insertedBesideDraft')).toBeVisible();
  expect(await composerText(page)).toBe(`BEFORE ${shown} AFTER`);
});

test('a draft stays when the editor of the panel was used in between', async () => {
  const { page } = desk;
  await freshPage(desk);
  await readyForSarah(page);
  await box(page).click();
  await page.keyboard.type('mine first. ');
  await editor(page, 'solution').click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' Truly.');
  const shown = await shownReply(page);
  await insertAll(page).click();
  await expect(notice(page, 'insertedBesideDraft')).toBeVisible();
  const text = (await composerText(page)) ?? '';
  expect(text).toContain('mine first.');
  expect(text).toContain(shown);
  expect(text.length).toBe('mine first. '.length + shown.length);
});

test('a draft with lines and marked words stays whole', async () => {
  const { page } = desk;
  await freshPage(desk);
  await readyForSarah(page);
  await box(page).click();
  await page.keyboard.type('one');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('two 🙂');
  await page.keyboard.press('ControlOrMeta+a');
  await insertAll(page).click();
  await expect(panelOf(page).locator('[data-notice]')).toBeVisible();
  const text = (await composerText(page)) ?? '';
  expect(text).toContain('one\ntwo 🙂');
});

test('a double click inserts once', async () => {
  const { page } = desk;
  for (const query of [{}, { paste: '300' }]) {
    await freshPage(desk, query);
    await readyForSarah(page);
    const shown = await shownReply(page);
    await insertAll(page).dblclick();
    await expect(notice(page, 'inserted')).toBeVisible();
    await expect(insertAll(page)).toBeEnabled();
    expect(await composerText(page)).toBe(shown);
  }
});

test('one step alone goes in alone', async () => {
  const { page } = desk;
  await freshPage(desk);
  await openChat(page, 'Sarah Kim');
  const words = (await shownReply(page)).split('\n\n')[0];
  await step(page, 'empathy').getByRole('button', { name: 'Insert only this step' }).click();
  await expect(notice(page, 'inserted')).toBeVisible();
  expect(await composerText(page)).toBe(words);
  // The others wait for their turn.
  await expect(panelOf(page).locator('[data-step]')).toHaveCount(4);
});

for (const query of [{}, { replaceNode: '1', paste: '300' }] as Record<string, string>[])
  test(`undo in WhatsApp takes it back and leaves what was there: ${new URLSearchParams(query)}`, async () => {
    const { page } = desk;
    await freshPage(desk, query);
    await readyForSarah(page);
    await box(page).click();
    await page.keyboard.type('mine ');
    await expect.poll(() => composerText(page)).toBe('mine ');
    await insertAll(page).click();
    await expect(notice(page, 'insertedBesideDraft')).toBeVisible();
    await expect(box(page)).toBeFocused();
    await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(() => composerText(page)).toBe('mine ');
  });

test('a draft can be replaced, and comes back from the panel as well as by undo in WhatsApp', async () => {
  const { page } = desk;
  await freshPage(desk);
  await readyForSarah(page);
  const shown = await shownReply(page);
  await box(page).click();
  await page.keyboard.type('my own');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('words 🙂 ');
  const mine = 'my own\nwords 🙂 ';
  await insertAll(page).click();
  const beside = notice(page, 'insertedBesideDraft');
  await expect(beside).toBeVisible();
  expect(await composerText(page)).toBe(mine + shown);
  await beside.getByRole('button', { name: 'Replace the draft' }).click();
  const replaced = notice(page, 'draftReplaced');
  await expect(replaced).toBeVisible();
  expect(await composerText(page)).toBe(shown);
  await replaced.getByRole('button', { name: 'Undo' }).click();
  await expect(notice(page, 'draftBack')).toBeVisible();
  expect(await composerText(page)).toBe(mine + shown);
  await notice(page, 'draftBack').getByRole('button', { name: 'Undo' }).click();
  await expect(notice(page, 'draftReplaced')).toBeVisible();
  await expect(box(page)).toBeFocused();
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => composerText(page)).toBe(mine + shown);
});

test('a draft is not replaced in another chat', async () => {
  const { page } = desk;
  await freshPage(desk);
  await readyForSarah(page);
  await box(page).click();
  await page.keyboard.type('mine ');
  await insertAll(page).click();
  const offer = notice(page, 'insertedBesideDraft').getByRole('button', { name: 'Replace the draft' });
  await offer.evaluate((button) => {
    window.__replica.openChat('Lucía Ferrer');
    (button as HTMLElement).click();
  });
  await expect(panelOf(page).locator('[data-notice^="wrongChat"]')).toBeVisible();
  expect(await composerText(page)).toBe('');
});

test('two steps one after the other are two paragraphs', async () => {
  const { page } = desk;
  await freshPage(desk);
  await readyForSarah(page);
  const [first, second] = (await shownReply(page)).split('\n\n');
  await step(page, 'empathy').getByRole('button', { name: 'Insert only this step' }).click();
  await expect(notice(page, 'inserted')).toBeVisible();
  await step(page, 'fact').getByRole('button', { name: 'Insert only this step' }).click();
  await expect.poll(() => composerText(page)).toBe(`${first}\n\n${second}`);
  // What stood there was ours: nothing of the agent's could be replaced.
  await expect(notice(page, 'inserted')).toBeVisible();
});

test('an answer to one message: the bar above the box stays', async () => {
  const { page } = desk;
  await freshPage(desk);
  await readyForSarah(page);
  const shown = await shownReply(page);
  const row = page.locator('#main [data-id]').last();
  await row.hover();
  await row.getByRole('button', { name: 'Reply' }).click();
  const bar = page.locator('#main footer').getByRole('button', { name: 'Cancel' });
  await expect(bar).toBeVisible();
  await insertAll(page).click();
  await expect(notice(page, 'inserted')).toBeVisible();
  expect(await composerText(page)).toBe(shown);
  await expect(bar).toBeVisible();
});

test('a blocked contact: the page’s own words say why, and the text is at hand', async () => {
  const { page } = desk;
  await freshPage(desk, { blocked: 'Sarah Kim' });
  await readyForSarah(page);
  const shown = await shownReply(page);
  await insertAll(page).click();
  const closed = notice(page, 'clipboard.read-only');
  await expect(closed).toBeVisible();
  await expect(closed).toContainText("Can't send a message to blocked contact Sarah Kim.");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
});

test('the caret is in the compose box afterwards, and the hand sends', async () => {
  const { page } = desk;
  await freshPage(desk);
  await readyForSarah(page);
  const shown = await shownReply(page);
  await insertAll(page).click();
  await expect(notice(page, 'inserted')).toBeVisible();
  await expect(box(page)).toBeFocused();
  await page.keyboard.type(' X');
  await pressSend(page);
  ownSends = 1;
  await expect.poll(async () => (await counters(page)).sends[0]?.text).toBe(`${shown} X`);
});

test('gaps are refused by inserting and by copying, with a word, and the field is at hand', async () => {
  const { page } = desk;
  await freshPage(desk);
  await openChat(page, 'Sarah Kim');
  await expect(gapField(page, 'last_scan_place')).toBeVisible();
  await page.evaluate(() => navigator.clipboard.writeText('untouched'));
  await insertAll(page).click();
  await expect(notice(page, 'gaps')).toBeVisible();
  await expect(gapField(page, 'last_scan_date')).toBeFocused();
  await panelOf(page).getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(notice(page, 'gaps')).toBeVisible();
  await step(page, 'fact').getByRole('button', { name: 'Insert only this step' }).click();
  await expect(notice(page, 'gaps')).toBeVisible();
  expect(await composerText(page)).toBe('');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('untouched');
  // Blanks are no value.
  await gapField(page, 'last_scan_date').fill('   ');
  await gapField(page, 'last_scan_place').fill('   ');
  await insertAll(page).click();
  await expect(notice(page, 'gaps')).toBeVisible();
  expect(await composerText(page)).toBe('');
});

test('a cleared blank is a gap again', async () => {
  const { page } = desk;
  await freshPage(desk);
  await readyForSarah(page);
  await gapField(page, 'last_scan_place').fill('');
  await insertAll(page).click();
  await expect(notice(page, 'gaps')).toBeVisible();
  expect(await composerText(page)).toBe('');
});

test('a dropped sentence takes its gap along, undo brings both back', async () => {
  const { page } = desk;
  await freshPage(desk);
  await openChat(page, 'Sarah Kim');
  const before = await shownReply(page);
  await gapField(page, 'last_scan_place').focus();
  await page.keyboard.press('Alt+Backspace');
  await expect(notice(page, 'sentenceDropped')).toBeVisible();
  await expect(gapField(page, 'last_scan_place')).toHaveCount(0);
  await notice(page, 'sentenceDropped').getByRole('button', { name: 'Undo' }).click();
  await expect(gapField(page, 'last_scan_place')).toBeVisible();
  expect(await shownReply(page)).toBe(before);
});

test('a dropped step does not go out, and comes back', async () => {
  const { page } = desk;
  await freshPage(desk);
  await readyForSarah(page);
  const blocks = (await shownReply(page)).split('\n\n');
  await step(page, 'fact').getByRole('button', { name: 'Leave this step out' }).click();
  await expect(notice(page, 'blockDropped')).toBeVisible();
  await expect(panelOf(page).getByText('Ready: 3 steps')).toBeVisible();
  await insertAll(page).click();
  await expect(notice(page, 'inserted')).toBeVisible();
  expect(await composerText(page)).toBe([blocks[0], blocks[2], blocks[3]].join('\n\n'));
  await panelOf(page).getByRole('button', { name: 'Put it back' }).click();
  await expect(step(page, 'fact')).toBeVisible();
  expect((await shownReply(page)).split('\n\n')).toEqual(blocks);
});

test('nothing but left-out steps inserts nothing', async () => {
  const { page } = desk;
  await freshPage(desk);
  await openChat(page, 'Sarah Kim');
  for (const id of ['empathy', 'fact', 'solution', 'promise'])
    await step(page, id).getByRole('button', { name: 'Leave this step out' }).click();
  await insertAll(page).click();
  await expect(notice(page, 'nothingToInsert')).toBeVisible();
  expect(await composerText(page)).toBe('');
});

test('undo after a swap brings the own words back', async () => {
  const { page } = desk;
  await freshPage(desk);
  await openChat(page, 'Sarah Kim');
  await editor(page, 'empathy').click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' My own words.');
  const mine = (await shownReply(page)).split('\n\n')[0];
  await step(page, 'empathy').getByRole('button', { name: 'Next wording' }).click();
  await expect(editor(page, 'empathy')).not.toContainText('My own words.');
  await notice(page, 'swapped').getByRole('button', { name: 'Undo' }).click();
  await expect(editor(page, 'empathy')).toContainText('My own words.');
  expect((await shownReply(page)).split('\n\n')[0]).toBe(mine);
});

test('undo of one step keeps what was typed into another since', async () => {
  const { page } = desk;
  await freshPage(desk);
  await openChat(page, 'Sarah Kim');
  await step(page, 'empathy').getByRole('button', { name: 'Leave this step out' }).click();
  await expect(notice(page, 'blockDropped')).toBeVisible();
  await editor(page, 'solution').click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' Typed after the drop.');
  await expect(editor(page, 'solution')).toContainText('Typed after the drop.');
  await notice(page, 'blockDropped').getByRole('button', { name: 'Undo' }).click();
  await expect(step(page, 'empathy')).toBeVisible();
  await expect(editor(page, 'solution')).toContainText('Typed after the drop.');
});

test('copying puts the exact text on the clipboard and nothing into the chat', async () => {
  const { page } = desk;
  await freshPage(desk);
  await readyForSarah(page);
  const shown = await shownReply(page);
  await panelOf(page).getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(notice(page, 'copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
  expect(await composerText(page)).toBe('');
});

test('a caption being written is never mistaken for the compose box', async () => {
  const { page } = desk;
  await freshPage(desk);
  await readyForSarah(page);
  // Worst case: the text is on its way when the dialog opens.
  await page.evaluate(() => {
    const root = document.querySelector('anxin-sidebar')?.shadowRoot;
    root?.querySelector<HTMLElement>('[data-action=insert-all]')?.click();
    document.querySelector<HTMLElement>('#main footer button[aria-label="Attach"]')?.click();
  });
  const caption = page.getByRole('textbox', { name: 'Add a caption' });
  await expect(caption).toBeVisible();
  await expect(insertAll(page)).toBeEnabled();
  await expect(caption).toHaveText('');
  // And by hand, while the dialog is open: refused with a word, at hand on the clipboard.
  await insertAll(page).click();
  await expect(notice(page, 'clipboard.media-editor-open')).toBeVisible();
  await expect(caption).toHaveText('');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(caption).toHaveCount(0);
  // The reply is whole, and inserting works again.
  await expect(gapField(page, 'last_scan_place')).toHaveValue('Leipzig');
  if ((await composerText(page)) === '') {
    await insertAll(page).click();
    await expect(notice(page, 'inserted')).toBeVisible();
  }
  expect(await composerText(page)).toBe(await shownReply(page));
});

test('in a chat without a compose box nothing is offered that cannot be done', async () => {
  const { page } = desk;
  await freshPage(desk);
  await clickChat(page, 'Peak season notices');
  await expect(panelOf(page).getByRole('heading', { name: "Not a customer's chat" })).toBeVisible();
  await expect(insertAll(page)).toHaveCount(0);
  await clickChat(page, 'Shop team, orders & returns');
  await expect(panelOf(page).getByRole('heading', { name: "Not a customer's chat" })).toBeVisible();
  await expect(insertAll(page)).toHaveCount(0);
});

test('the compose box vanishes: the text goes to the clipboard, with a word', async () => {
  const { page } = desk;
  await freshPage(desk);
  await readyForSarah(page);
  const shown = await shownReply(page);
  await page.evaluate(() => document.querySelector('#main footer')?.remove());
  await insertAll(page).click();
  await expect(notice(page, 'clipboard.no-composer')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
  // The replica itself stumbles over its missing footer; that is not what is tested here.
  await freshPage(desk);
});

test('words typed into the compose box while the text is on its way are not lost', async () => {
  const { page } = desk;
  await freshPage(desk, { paste: '300' });
  await readyForSarah(page);
  const shown = await shownReply(page);
  await insertAll(page).click();
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('quick');
  await expect(panelOf(page).locator('[data-notice]')).toBeVisible();
  await expect.poll(async () => (await composerText(page))?.length).toBe(shown.length + 5);
});
