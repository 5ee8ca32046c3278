/** A real Chromium with the built extension on the replica: what the tests, the tour and the demo all start. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright';
import { browserFlags, findBrowser } from '../../tools/find-browser.mjs';
import { type Served, type ServeOptions, serveReplica } from '../replica/serve.ts';

export const DIST = resolve(import.meta.dirname, '../../dist');

export interface LaunchOptions {
  /** Profile folder: the same one again is a restart of the same browser. */
  profile: string;
  headless?: boolean;
  /** Browser's UI language. */
  lang?: string;
  /** IANA zone of the machine. */
  timeZone?: string;
  viewport?: { width: number; height: number } | null;
  theme?: 'light' | 'dark';
  /** null: the real web.whatsapp.com. */
  replica?: ServeOptions | null;
}

/** How long a worker may take to answer before it is taken for dead. */
const ANSWER_MS = 5000;
/** Longest wait for a worker to be there, on a machine that does much else. */
const WORKER_MS = 60_000;

export interface Browser {
  context: BrowserContext;
  /** The running service worker, started anew where it had been stopped. */
  worker(): Promise<Worker>;
  extensionId: string;
  /** null on the real page. */
  served: Served | null;
  openWhatsApp(): Promise<Page>;
  close(): Promise<void>;
}

export async function launch(options: LaunchOptions): Promise<Browser> {
  if (!existsSync(resolve(DIST, 'manifest.json'))) throw new Error('dist/ is not built: npx vite build');
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('no Chromium found: set ANXIN_CHROMIUM to its path');
  const context = await chromium.launchPersistentContext(options.profile, {
    executablePath,
    headless: options.headless ?? true,
    viewport: options.viewport === undefined ? { width: 1440, height: 900 } : options.viewport,
    colorScheme: options.theme ?? 'light',
    ...(options.timeZone ? { timezoneId: options.timeZone } : {}),
    // The worker is outside Playwright's emulation: it takes zone and language from the process.
    env: {
      ...cleanEnv(),
      ...(options.timeZone ? { TZ: options.timeZone } : {}),
    },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...browserFlags(),
      `--disable-extensions-except=${DIST}`,
      `--load-extension=${DIST}`,
      // Wide enough for the panel to stand beside the page.
      ...(options.viewport === null ? ['--window-size=1440,900'] : []),
      ...(options.lang ? [`--lang=${options.lang}`, `--accept-lang=${options.lang}`] : []),
    ],
  });
  const served = options.replica === null ? null : await serveReplica(context, options.replica ?? {});
  const first =
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 30_000 }));
  const extensionId = new URL(first.url()).host;
  return {
    context,
    extensionId,
    served,
    async worker() {
      // A killed one stays in the list for a while and never answers; the one that follows it may come under a new
      // entry or the old. So: whichever answers, asked again until the time is up.
      const end = Date.now() + WORKER_MS;
      let refused: unknown = null;
      while (Date.now() < end) {
        for (const worker of context.serviceWorkers().filter((w) => w.url().includes(extensionId)))
          if (await answers(worker)) return worker;
        const started = context.waitForEvent('serviceworker', { timeout: ANSWER_MS }).catch(() => null);
        try {
          await wake(context, extensionId);
          if (context.serviceWorkers().length === 0) await started;
        } catch (error) {
          // In the middle of an update the browser opens none of the extension's pages.
          refused = error;
          await started;
        }
      }
      throw new Error(`no worker of ${extensionId} answered within ${WORKER_MS / 1000} s`, {
        cause: refused,
      });
    },
    async openWhatsApp() {
      const page = context.pages().find((p) => p.url() === 'about:blank') ?? (await context.newPage());
      await page.goto('https://web.whatsapp.com/');
      return page;
    },
    close: () => context.close(),
  };
}

function answers(worker: Worker): Promise<boolean> {
  return Promise.race([
    worker.evaluate(() => true).catch(() => false),
    new Promise<boolean>((resolve) => setTimeout(() => resolve(false), ANSWER_MS)),
  ]);
}

/** Any message starts the worker; a page of ours without a script of its own has the right to send one. */
async function wake(context: BrowserContext, extensionId: string): Promise<void> {
  const page = await context.newPage();
  try {
    await page.goto(`chrome-extension://${extensionId}/icons/icon.svg`);
    await page.evaluate(() => chrome.runtime.sendMessage({}));
  } finally {
    await page.close();
  }
}

function cleanEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}
