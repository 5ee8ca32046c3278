/** What the acts of the story share: the browser, WhatsApp's page, our panel in it, and where screenshots go. */
import type { CDPSession, Locator, Page } from 'playwright';
import { type Browser, type LaunchOptions, launch } from './browser.ts';

export interface Stage {
  options: LaunchOptions;
  browser: Browser;
  /** WhatsApp Web. */
  page: Page;
  /** Writes a picture of what the user sees now; does nothing in tests. */
  shot(page: Page, name: string): Promise<void>;
}

/** The sidebar in the page. */
export const panelOf = (page: Page): Locator => page.locator('anxin-sidebar');

/** What the user does with their own hand: a trusted click on WhatsApp's send button. */
export async function pressSend(page: Page): Promise<void> {
  await page.locator('#main footer').getByRole('button', { name: 'Send', exact: true }).click();
}

/** Opens a chat as the user does: a click on its row. */
export async function clickChat(page: Page, title: string): Promise<void> {
  await page.locator('#pane-side').getByTitle(title, { exact: true }).first().click();
  await page.locator('#main header').getByText(title, { exact: true }).waitFor();
}

export interface Counters {
  sends: { chat: string; text: string; trusted: boolean; via: string }[];
  untrusted: number;
  composer: string | null;
  errors: string[];
}

/** The replica's own count of what was sent, by whom. */
export function counters(page: Page): Promise<Counters> {
  return page.evaluate(() => {
    const { sends, untrustedClicksOnSend, untrustedEnterOnComposer, errors } = window.__replica;
    return {
      sends: sends.map(({ chat, text, trusted, via }) => ({ chat, text, trusted, via })),
      untrusted: untrustedClicksOnSend + untrustedEnterOnComposer + sends.filter((s) => !s.trusted).length,
      composer: window.__replica.composerText(),
      errors: [...errors],
    };
  });
}

/** Kills the service worker the hard way. */
export async function killWorker(stage: Stage): Promise<void> {
  const session: CDPSession = await stage.browser.context.newCDPSession(stage.page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

/** The same browser profile, closed and opened again. */
export async function restart(stage: Stage): Promise<void> {
  await stage.browser.close();
  stage.browser = await launch(stage.options);
  stage.page = await stage.browser.openWhatsApp();
}

/** Ids of the notifications that stand now, with their titles where Chrome tells them. */
export async function notifications(stage: Stage): Promise<string[]> {
  const worker = await stage.browser.worker();
  return worker.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
}

export async function badge(stage: Stage): Promise<string> {
  const worker = await stage.browser.worker();
  return worker.evaluate(() => chrome.action.getBadgeText({}));
}

/** Address of one of our own pages. */
export function ourPage(stage: Stage, hash: string): string {
  return `chrome-extension://${stage.browser.extensionId}/extension/library/index.html#${hash}`;
}
