/** The replica keeps to the page's contract: what the extension's own tests lean on is checked here first. */
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { expect, test } from 'playwright/test';
import { browserFlags, findBrowser } from '../../tools/find-browser.mjs';
import { buildReplica, isReplicaBuilt, type Served, serveReplica } from '../replica/serve.ts';

const BOX = '#main footer [contenteditable="true"][data-lexical-editor="true"]';
const SEND = '#main footer button[data-tab="11"][aria-label="Send"]';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let served: Served;
let complaints: string[];

test.beforeAll(async () => {
  if (!isReplicaBuilt()) await buildReplica();
  const executablePath = findBrowser();
  browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: browserFlags() });
});

test.afterAll(async () => {
  await browser.close();
});

async function visit(query = ''): Promise<void> {
  context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-US' });
  served = await serveReplica(context, { query: `living=0&${query}` });
  complaints = [];
  page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(served.url);
  await page.waitForSelector('#pane-side [role="grid"] [role="row"]');
}

test.afterEach(async () => {
  expect(complaints, 'console errors, among them violations of the content security policy').toEqual([]);
  expect(served.requests, 'requests to other hosts').toEqual([]);
  expect(await page.evaluate(() => window.__replica.errors)).toEqual([]);
  await context.close();
});

async function openChat(title: string): Promise<void> {
  await page
    .locator('#pane-side [data-testid="cell-frame-title"] span[title]')
    .getByText(title, { exact: true })
    .click();
  await expect(page.getByTestId('conversation-info-header-chat-title')).toHaveText(title);
  await page.waitForSelector(BOX);
}

/** As an extension does it: focus, range over everything, one synthetic paste event. */
async function paste(text: string, { select = true } = {}): Promise<boolean> {
  return page.evaluate(
    async ({ text, select, selector }) => {
      const box = document.querySelector<HTMLElement>(selector);
      if (!box) throw new Error('no composer');
      if (select) {
        box.focus();
        const range = document.createRange();
        range.selectNodeContents(box);
        getSelection()?.removeAllRanges();
        getSelection()?.addRange(range);
        await new Promise((done) => setTimeout(done, 60));
      }
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      box.dispatchEvent(event);
      return event.defaultPrevented;
    },
    { text, select, selector: BOX },
  );
}

const composerText = (): Promise<string | null> => page.evaluate(() => window.__replica.composerText());

test.describe('the page', () => {
  test('has no #main until a chat is open, and a new one for each chat', async () => {
    await visit();
    expect(await page.locator('#main').count()).toBe(0);
    for (const selector of [
      '#app .app-wrapper-web',
      '.two > [data-testid="chatlist-header"]',
      '#side #pane-side',
    ])
      await expect(page.locator(selector)).toHaveCount(1);
    await openChat('Sarah Kim');
    const first = await page.locator('#main').elementHandle();
    await openChat('Hannah Doyle');
    expect(await first?.evaluate((node) => node.isConnected)).toBe(false);
    await page.keyboard.press('Escape');
    await expect(page.locator('#main')).toHaveCount(0);
  });

  test('lists chats in rows that are placed by transform, in a DOM order of their own', async () => {
    await visit();
    const rows = await page.locator('#pane-side [role="row"]').evaluateAll((nodes) =>
      nodes.map((node) => ({
        y: Number(/translateY\((\d+)px\)/.exec((node as HTMLElement).style.transform)?.[1]),
        titles: node.querySelectorAll('span[title]').length,
        name:
          node.querySelector('[data-testid="cell-frame-title"] span[dir="auto"][title]')?.textContent ?? '',
      })),
    );
    expect(rows.length).toBeGreaterThanOrEqual(16);
    const ys = rows.map((row) => row.y);
    expect([...ys].sort((a, b) => a - b)).toEqual(rows.map((_, index) => index * 72));
    expect(ys).not.toEqual([...ys].sort((a, b) => a - b));
    expect(rows.filter((row) => row.titles !== 2).map((row) => row.name)).toEqual([]);
    expect(rows.find((row) => row.y === 0)?.name).toBe('Sarah Kim');
  });

  test('filters by the search box and by the chips', async () => {
    await visit();
    const rows = page.locator('#pane-side [role="row"]');
    await page.locator('input[data-tab="3"][role="textbox"]').fill('lefevre');
    await expect(rows).toHaveCount(2);
    await expect(rows.locator('[data-testid="cell-frame-title"]')).toHaveText('Camille Lefèvre');
    await page.locator('input[data-tab="3"]').fill('nobody of this name');
    await expect(rows).toHaveCount(0);
    await page.locator('input[data-tab="3"]').press('Escape');
    await expect(page.locator('input[data-tab="3"]')).toHaveValue('');
    await expect(page.getByTitle('Sarah Kim', { exact: true }).first()).toBeVisible();
    await page.getByRole('tab', { name: 'Groups' }).click();
    await expect(rows).toHaveCount(2);
  });

  for (const search of ['input', 'editable']) {
    test(`finds names and messages by a search that is ${search}`, async () => {
      await visit(`search=${search}`);
      const box = page.locator('#side [role="textbox"][data-tab="3"]');
      await box.click();
      await page.keyboard.type('sarah kim');
      const rows = page.locator('#pane-side [role="row"]');
      const shown = () =>
        rows.evaluateAll((nodes) =>
          nodes
            .map((node) => ({
              y: Number(/translateY\((\d+)px\)/.exec((node as HTMLElement).style.transform)?.[1]),
              words: (
                node.querySelector('[data-testid="cell-frame-title"]') ??
                node.firstElementChild ??
                node
              ).textContent,
            }))
            .sort((a, b) => a.y - b.y)
            .map(({ words }) => words),
        );
      await expect.poll(shown).toEqual(['Chats', 'Sarah Kim', 'Messages', 'Warehouse desk']);
      // A hit in a message opens the chat there, and bears the chat's name.
      await page.getByTitle('Warehouse desk', { exact: true }).click();
      await expect(page.locator('#main header')).toContainText('Warehouse desk');
      expect(await page.evaluate(() => window.__replica.state().openAt)).not.toBeNull();
      await box.click();
      await page.locator('#side').getByRole('button', { name: 'Cancel' }).click();
      await expect(page.getByTitle('Hannah Doyle', { exact: true }).first()).toBeVisible();
      await expect.poll(() => page.evaluate(() => window.__replica.state().search)).toBe('');
    });
  }

  test('draws about sixty rows of a long list', async () => {
    await visit('chats=500');
    const rows = page.locator('#pane-side [role="row"]');
    await expect(page.locator('#pane-side [role="grid"]')).toHaveAttribute('aria-rowcount', '500');
    expect(await rows.count()).toBeLessThan(70);
    const last = await page.evaluate(() => window.__replica.chats.at(-1)?.title ?? '');
    await expect(page.getByTitle(last, { exact: true })).toHaveCount(0);
    await page.locator('#pane-side').evaluate((pane) => {
      pane.scrollTop = pane.scrollHeight;
    });
    await expect(page.getByTitle(last, { exact: true })).toBeVisible();
    expect(await rows.count()).toBeLessThan(70);
  });

  test('marks direction, sender and time as documented', async () => {
    await visit();
    await openChat('Sarah Kim');
    const rows = await page.locator('#main [role="row"]').evaluateAll((nodes) =>
      nodes.map((node) => {
        const holder = node.querySelector('[data-id]');
        const item = node.querySelector('.focusable-list-item');
        return {
          id: holder?.getAttribute('data-id') ?? '',
          testid: holder?.getAttribute('data-testid') ?? '',
          pre: node.querySelector('[data-pre-plain-text]')?.getAttribute('data-pre-plain-text') ?? null,
          tail: node.querySelector('[data-icon^="tail-"]')?.getAttribute('data-icon') ?? null,
          label:
            node
              .querySelector('[data-testid="msg-container"] span[aria-label$=":"]')
              ?.getAttribute('aria-label') ?? null,
          tick:
            node
              .querySelector('[data-testid="msg-meta"] [aria-hidden="false"]')
              ?.getAttribute('aria-label') ?? null,
          align: item ? getComputedStyle(item).alignItems : '',
          text: node.querySelector('span.selectable-text.copyable-text._aupe')?.textContent ?? '',
        };
      }),
    );
    for (const row of rows) {
      expect(row.id).toMatch(/^[0-9A-F]{20,32}$/);
      expect(row.testid).toBe(`conv-msg-${row.id}`);
    }
    expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
    expect(rows[0]).toMatchObject({ align: 'center', pre: null, tail: null });
    const run = rows.slice(-4);
    expect(run.map((row) => row.tail)).toEqual(['tail-in', null, null, null]);
    expect(run.map((row) => row.label)).toEqual(['Sarah Kim:', null, null, 'Sarah Kim:']);
    expect(run.map((row) => row.align)).toEqual(Array(4).fill('flex-start'));
    expect(run[1]?.pre).toMatch(/^\[\d\d:\d\d, \d{1,2}\/\d{1,2}\/\d{4}\] Sarah Kim: $/);
    expect(run.map((row) => row.text).join(' ')).toMatch(/20417.*5 days/);
    const own = rows.filter((row) => row.align === 'flex-end');
    expect(own.length).toBeGreaterThan(3);
    for (const row of own)
      expect(row).toMatchObject({ tick: ' Read ', pre: expect.stringMatching(/\] Mei: $/) });
  });

  test('has a composer with the attributes on record', async () => {
    await visit();
    await openChat('Sarah Kim');
    const box = page.locator(BOX);
    const expected = {
      role: 'textbox',
      tabindex: '10',
      'data-tab': '10',
      'data-testid': 'conversation-compose-box-input',
      'aria-label': 'Type a message to Sarah Kim',
      'aria-placeholder': 'Type a message',
    };
    for (const [name, value] of Object.entries(expected)) await expect(box).toHaveAttribute(name, value);
    await expect(box.locator('p._aupe.copyable-text[dir="auto"] > br')).toHaveCount(1);
    await expect(
      page.locator('#main footer button button[data-tab="11"] [data-icon="mic-outlined"]'),
    ).toHaveCount(1);
    await page.evaluate(() => window.__replica.openChat('Shop team, orders & returns'));
    await expect(box).toHaveAttribute('aria-label', 'Type a message to group Shop team, orders & returns');
    await page.evaluate(() => window.__replica.openChat('Peak season notices'));
    await expect(page.locator('#main footer [contenteditable]')).toHaveCount(0);
  });
});

test.describe('the composer', () => {
  for (const query of ['', 'replaceNode=1', 'replaceNode=1&paste=120']) {
    test(`takes a paste of lines, emoji and right-to-left text, a paragraph per line (${query || 'plain'})`, async () => {
      await visit(query);
      await openChat('Sarah Kim');
      const text = 'Hi Sarah 🙏🏽 one moment\n\nFamily: 👨‍👩‍👧 done\nمرحبا\nlast line';
      expect(await paste(text)).toBe(true);
      await expect.poll(composerText).toBe(text);
      await expect(page.locator(SEND)).toBeVisible();
      expect(
        await page
          .locator(`${BOX} > p`)
          .evaluateAll((lines) => lines.map((line) => line.getAttribute('dir'))),
      ).toEqual(['ltr', 'auto', 'ltr', 'rtl', 'ltr']);
      await expect(page.locator(`${BOX} span.emoji`)).toHaveCount(2);
      await paste('instead');
      await expect.poll(composerText).toBe('instead');
      expect(await page.evaluate(() => window.__replica.sends.length)).toBe(0);
    });
  }

  test('replaces its node when it fills, and only if asked to', async () => {
    for (const [query, stays] of [
      ['', true],
      ['replaceNode=1', false],
    ] as const) {
      if (query) await context.close();
      await visit(query);
      await openChat('Sarah Kim');
      const before = await page.locator(BOX).elementHandle();
      await page.keyboard.type('ab');
      await expect.poll(composerText).toBe('ab');
      await expect.poll(() => before?.evaluate((node) => node.isConnected)).toBe(stays);
      await page.keyboard.type('c');
      await expect.poll(composerText).toBe('abc');
    }
  });

  test('ignores a paste without a selection, insertFromPaste, selectAll and delete', async () => {
    await visit('focus=0');
    await openChat('Sarah Kim');
    await paste('lost', { select: false });
    await expect.poll(() => page.evaluate(() => window.__replica.pastes.withoutSelection)).toBe(1);
    expect(await composerText()).toBe('');
    await page.locator(BOX).click();
    await page.keyboard.type('kept 🙂 words');
    await expect.poll(composerText).toBe('kept 🙂 words');
    await page.evaluate((selector) => {
      const box = document.querySelector<HTMLElement>(selector);
      const data = new DataTransfer();
      data.setData('text/plain', 'no');
      box?.dispatchEvent(
        new InputEvent('beforeinput', {
          inputType: 'insertFromPaste',
          dataTransfer: data,
          bubbles: true,
          cancelable: true,
        }),
      );
      document.execCommand('selectAll');
      document.execCommand('delete');
      document.execCommand('delete');
    }, BOX);
    await page.waitForTimeout(100);
    expect(await composerText()).toBe('kept 🙂 words');
    await expect(page.locator(`${BOX} > p`)).toHaveText('kept 🙂 words');
    await page.keyboard.press('Backspace');
    await expect.poll(composerText).toBe('kept 🙂 word');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Backspace');
    await expect.poll(composerText).toBe('');
  });

  test('undoes a paste', async () => {
    await visit();
    await openChat('Sarah Kim');
    await page.keyboard.type('mine');
    await page.waitForTimeout(400);
    await paste('theirs\ntwo');
    await expect.poll(composerText).toBe('theirs\ntwo');
    await page.keyboard.press('Control+z');
    await expect.poll(composerText).toBe('mine');
  });

  test('sends by a trusted click and by Enter, and says which', async () => {
    await visit();
    await openChat('Sarah Kim');
    await page.keyboard.type('one');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('two');
    await page.locator(SEND).click();
    await expect.poll(composerText).toBe('');
    await page.keyboard.type('three 👍');
    await page.keyboard.press('Enter');
    const last = page.locator('#main [role="row"]').last();
    await expect(last.locator('[data-pre-plain-text]')).toContainText('three');
    await expect(last.locator('span[aria-label=" Delivered "]')).toHaveCount(1);
    expect(await page.evaluate(() => window.__replica.sends)).toMatchObject([
      { chat: 'Sarah Kim', text: 'one\ntwo', trusted: true, via: 'button' },
      { chat: 'Sarah Kim', text: 'three 👍', trusted: true, via: 'enter' },
    ]);
    await expect(page.locator('#main footer [data-icon="mic-outlined"]')).toBeVisible();
  });

  test('counts what a program tries', async () => {
    await visit();
    await openChat('Sarah Kim');
    await page.keyboard.type('hello');
    await page
      .locator(BOX)
      .evaluate((box) =>
        box.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', bubbles: true, cancelable: true }),
        ),
      );
    expect(await composerText()).toBe('hello');
    await page.locator(SEND).evaluate((button) => (button as HTMLElement).click());
    await expect.poll(composerText).toBe('');
    expect(
      await page.evaluate(() => {
        const { sends, untrustedClicksOnSend, untrustedEnterOnComposer } = window.__replica;
        return {
          trusted: sends.map((sent) => sent.trusted),
          untrustedClicksOnSend,
          untrustedEnterOnComposer,
        };
      }),
    ).toEqual({ trusted: [false], untrustedClicksOnSend: 1, untrustedEnterOnComposer: 1 });
  });

  test('keeps a draft per chat, and everything over a reload', async () => {
    await visit();
    await openChat('Sarah Kim');
    await page.keyboard.type('sent one');
    await page.keyboard.press('Enter');
    await page.keyboard.type('for Sarah');
    await openChat('Hannah Doyle');
    expect(await composerText()).toBe('');
    await page.keyboard.type('for Hannah');
    await openChat('Sarah Kim');
    expect(await composerText()).toBe('for Sarah');
    const read = (): Promise<(string | null)[][]> =>
      page
        .locator('#main [data-id]')
        .evaluateAll((rows) =>
          rows.map((row) => [
            row.getAttribute('data-id'),
            row.querySelector('[data-pre-plain-text]')?.getAttribute('data-pre-plain-text') ?? null,
          ]),
        );
    const before = await read();
    await page.reload();
    await openChat('Sarah Kim');
    expect(await composerText()).toBe('for Sarah');
    expect(await read()).toEqual(before);
    await openChat('Hannah Doyle');
    expect(await composerText()).toBe('for Hannah');
  });
});

test.describe('the control', () => {
  test('receives messages, in the open chat and in others, known or new', async () => {
    await visit();
    await openChat('Sarah Kim');
    const id = await page.evaluate(() => window.__replica.receive('Sarah Kim', 'any news?'));
    await expect(page.locator(`#main [data-id="${id}"]`)).toContainText('any news?');
    await page.evaluate(() => {
      window.__replica.receive('Priya Nair 🌸', { photo: 'broken-mug', caption: 'oh no' });
      window.__replica.receive('+1 (628) 555-0119', 'hi');
    });
    const top = await page.evaluate(() => window.__replica.chats.slice(0, 3));
    expect(top.map((chat) => [chat.title, chat.unread])).toEqual(
      expect.arrayContaining([
        ['+1 (628) 555-0119', 1],
        ['Priya Nair 🌸', 1],
        ['Sarah Kim', 0],
      ]),
    );
    await openChat('+1 (628) 555-0119');
  });

  test('opens a chat by a link without leaving the page', async () => {
    await visit();
    await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = 'https://wa.me/12125550147?text=hello%20there';
      document.body.append(link);
      link.click();
    });
    await expect(page.getByTestId('conversation-info-header-chat-title')).toHaveText('Sarah Kim');
    await expect.poll(composerText).toBe('hello there');
  });

  test('lets header and messages disagree for a while after a slow switch', async () => {
    await visit('slow=600');
    await openChat('Sarah Kim');
    await expect(page.locator('#main [data-pre-plain-text*="Sarah Kim"]').first()).toBeAttached();
    await openChat('Hannah Doyle');
    await expect(page.locator('#main [data-pre-plain-text*="Sarah Kim"]').first()).toBeAttached();
    await expect(page.locator('#main [data-pre-plain-text*="Hannah Doyle"]').first()).toBeAttached();
    await expect(page.locator('#main [data-pre-plain-text*="Sarah Kim"]')).toHaveCount(0);
  });

  test('leaves rows far from view as shells until they are scrolled to', async () => {
    await visit('virtual=5');
    await openChat('Sarah Kim');
    const shells = page.locator('#main [data-id] > [data-virtualized="true"]');
    await expect(page.locator('#main [data-id] > [data-virtualized="false"]')).toHaveCount(5);
    expect(await shells.count()).toBeGreaterThan(5);
    await page.getByTestId('conversation-panel-messages').evaluate((list) => list.scrollTo(0, 0));
    await expect(shells).toHaveCount(0);
  });

  test('edits a message under its id', async () => {
    await visit();
    await openChat('Sarah Kim');
    const id = (await page.locator('#main [data-id]').last().getAttribute('data-id')) ?? '';
    expect(await page.evaluate((id) => window.__replica.edit(id, 'is it lost??'), id)).toBe(true);
    await expect(page.locator(`#main [data-id="${id}"] span._aupe.copyable-text`)).toHaveText('is it lost??');
    await expect(page.locator(`#main [data-id="${id}"] [data-testid="msg-meta"]`)).toContainText('Edited');
  });

  test('answers in character and then falls silent', async () => {
    await visit('living=1');
    await openChat('Sarah Kim');
    await page.keyboard.type('Hi Sarah, on it now 🙏');
    await page.keyboard.press('Enter');
    await expect(page.getByTestId('chat-subtitle')).toHaveText('typing…', { timeout: 12_000 });
    await expect(page.locator('#main [role="row"]').last()).toContainText('thank you so much', {
      timeout: 6_000,
    });
    await expect(page.locator('#main span[aria-label=" Read "]').last()).toBeVisible();
  });
});
