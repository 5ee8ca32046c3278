/** A user's desk for specs: one browser with the built extension and the replica, and what every spec asks of them. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright';
import { expect } from 'playwright/test';
import { type Browser, type LaunchOptions, launch } from '../../story/browser.ts';
import { clickChat, counters, panelOf, type Stage } from '../../story/stage.ts';

const WHATSAPP = 'https://web.whatsapp.com/';

export interface Desk extends Stage {
  /** Errors that a page or our scripts in it reported since the last `freshPage`. */
  complaints: string[];
  /** Dialogs that opened: only something executed could open one. */
  dialogs: string[];
  /** What the replica refused in browsers of this desk that are closed by now. */
  refused: string[];
}

/** A browser with an empty profile; the welcome page is closed again. */
export async function openDesk(options: Partial<LaunchOptions> = {}): Promise<Desk> {
  const profile = await mkdtemp(join(tmpdir(), 'anxin-desk-'));
  const full: LaunchOptions = {
    profile,
    lang: 'en',
    timeZone: 'Asia/Shanghai',
    replica: { query: { living: false, ticks: false } },
    ...options,
  };
  const browser = await launch(full);
  const desk: Desk = {
    options: full,
    browser,
    page: await browser.openWhatsApp(),
    shot: async () => undefined,
    complaints: [],
    dialogs: [],
    refused: [],
  };
  await welcomeOf(browser).then((welcome) => welcome.close());
  listen(desk, desk.page);
  return desk;
}

export async function closeDesk(desk: Desk): Promise<void> {
  await desk.browser.close();
  await rm(desk.options.profile, { recursive: true, force: true });
}

/** The page that opens by itself when the extension is installed. */
export async function welcomeOf(browser: Browser): Promise<Page> {
  const own = (page: Page): boolean => page.url().startsWith(`chrome-extension://${browser.extensionId}/`);
  await expect.poll(() => browser.context.pages().some(own)).toBe(true);
  const welcome = browser.context.pages().find(own);
  if (!welcome) throw new Error('the welcome page has closed by itself');
  return welcome;
}

/** Hears the page's complaints from now on. */
export function listen(desk: Desk, page: Page): void {
  page.on('pageerror', (error) => desk.complaints.push(`page: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') desk.complaints.push(`console: ${message.text()}`);
  });
  page.on('dialog', (dialog) => {
    desk.dialogs.push(dialog.message());
    void dialog.dismiss();
  });
}

/** Asks the worker as one of our own pages does. Throws its error. */
export async function ask<T = unknown>(desk: Desk, type: string, body: unknown = {}): Promise<T> {
  const [value] = await askAll(desk, [[type, body]]);
  return value as T;
}

/** Several questions, one after the other, from one page. */
export async function askAll(desk: Desk, questions: readonly [string, unknown?][]): Promise<unknown[]> {
  const page = await desk.browser.context.newPage();
  try {
    // A page of ours without a script of its own: only its right to speak to the worker is needed.
    await page.goto(`chrome-extension://${desk.browser.extensionId}/icons/icon.svg`);
    const values: unknown[] = [];
    for (const [type, body = {}] of questions) {
      const answer = await page.evaluate(
        (request) =>
          chrome.runtime.sendMessage(request) as Promise<{ ok: boolean; value: unknown; error: unknown }>,
        { anxin: 1, type, body },
      );
      if (!answer.ok) throw new Error(`${type}: ${JSON.stringify(answer.error)}`);
      values.push(answer.value);
    }
    return values;
  } finally {
    await page.close();
    await desk.page.bringToFront();
  }
}

export const agree = (desk: Desk): Promise<unknown> => ask(desk, 'consent.set', { given: true });

/** Everything in storage, as the worker sees it. */
export async function stored(desk: Desk): Promise<Record<string, unknown>> {
  const worker = await desk.browser.worker();
  return worker.evaluate(() => chrome.storage.local.get(null));
}

/** As after a first day's start: samples anew, nothing remembered, settings as they come, consent as it was. */
export async function freshPage(desk: Desk, query: Record<string, string> = {}): Promise<void> {
  // The old page first: what it still has in hand would be saved after the wipe.
  await desk.page.goto('about:blank');
  await ask(desk, 'data.wipe');
  await goto(desk, { reset: '1', ...query });
  desk.complaints.length = 0;
  desk.dialogs.length = 0;
}

/** The replica with these options. */
export async function goto(desk: Desk, query: Record<string, string> = {}): Promise<void> {
  await desk.page.goto(`${WHATSAPP}?${new URLSearchParams(query)}`);
  await expect(panelOf(desk.page).locator('.panel, .launcher')).toBeVisible();
}

/** Nothing was sent but by the user's own hand, nothing complained, nothing went elsewhere. */
export async function expectHonest(desk: Desk, sends = 0): Promise<void> {
  const standing = await counters(desk.page);
  expect(standing.untrusted, 'sent by a program').toBe(0);
  expect(standing.sends.length, 'messages sent').toBe(sends);
  expect(
    standing.sends.every((sent) => sent.trusted),
    'every sending is a trusted one',
  ).toBe(true);
  expect(standing.errors, 'errors in the page').toEqual([]);
  expect(desk.complaints, 'errors reported').toEqual([]);
  expect(desk.dialogs, 'dialogs opened').toEqual([]);
  expect([...desk.refused, ...(desk.browser.served?.requests ?? [])], 'requests to anywhere else').toEqual(
    [],
  );
}

export const step = (page: Page, id: string): Locator => panelOf(page).locator(`[data-step="${id}"]`);
export const editor = (page: Page, id: string): Locator => step(page, id).getByRole('textbox').first();
export const insertAll = (page: Page): Locator => panelOf(page).locator('[data-action=insert-all]');
export const notice = (page: Page, code: string): Locator => panelOf(page).locator(`[data-notice="${code}"]`);
export const composerText = (page: Page): Promise<string | null> =>
  page.evaluate(() => window.__replica.composerText());
export const gapField = (page: Page, blank: string): Locator =>
  panelOf(page).locator(`.script-editor [data-blank=${blank}] input`).first();
export const box = (page: Page): Locator => page.locator('#main footer [contenteditable="true"]');

/** A chat is open and its reading stands. */
export async function openChat(page: Page, title: string): Promise<void> {
  await clickChat(page, title);
  await expect(panelOf(page).getByRole('heading', { name: title })).toBeVisible();
}

/** Sarah's four steps with both gaps filled: ready to be inserted. */
export async function readyForSarah(page: Page): Promise<void> {
  await openChat(page, 'Sarah Kim');
  await gapField(page, 'last_scan_date').fill('18 November');
  await gapField(page, 'last_scan_place').fill('Leipzig');
  await expect(panelOf(page).locator('.reply-state-ready')).toBeVisible();
}

/** The reply as the panel shows it: each block's words with its values, blocks as paragraphs. */
export async function shownReply(page: Page): Promise<string> {
  await expect(panelOf(page).locator('.script-editor').first()).toBeVisible();
  return panelOf(page)
    .locator('.script-editor')
    .evaluateAll((blocks) =>
      blocks
        .map((block) => {
          const words = (node: Node): string => {
            if (node instanceof Text) return node.data;
            if (!(node instanceof HTMLElement)) return '';
            if (node.classList.contains('blank')) {
              const field = node.querySelector('input');
              return field?.value || (node.dataset.fallback ?? '');
            }
            if (node.tagName === 'BR') return '\n';
            return [...node.childNodes].map(words).join('');
          };
          return words(block).replace(/\n$/, '');
        })
        .join('\n\n'),
    );
}

/**
 * What an update of the extension does to open tabs: their scripts are cut off, and a new worker starts. An unpacked
 * extension comes back only in developer mode.
 */
export async function updateExtension(desk: Desk): Promise<void> {
  const page = await desk.browser.context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(() =>
    (
      chrome as unknown as {
        developerPrivate: { updateProfileConfiguration(patch: { inDeveloperMode: boolean }): Promise<void> };
      }
    ).developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
  );
  await page.close();
  await desk.page.bringToFront();
  const before = await desk.browser.worker();
  const ended = new Promise<void>((resolve) => before.once('close', () => resolve()));
  // The reload ends the very worker that is asked for it.
  await before.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await ended;
  await desk.browser.worker();
}
