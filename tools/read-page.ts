/**
 * Opens saved WhatsApp Web pages, or parts of them, in Chromium and prints what the shipped reader finds in them.
 * Nothing is fetched and no script of the page runs.
 */
import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright';
import { build } from 'vite';
import type { SavedPageReading } from '../src/whatsapp/saved-page.ts';
import { browserFlags, findBrowser } from './find-browser.mjs';

const HELP = `read-page FILE.html…

Reads saved WhatsApp Web pages (or parts of pages) with the extension's own reader and prints a JSON array, one object
per file, in the order given:

  {file, chat: {title, phone, kind},
   messages: [{id, direction: "in"|"out"|"unknown"|"system", author, pre, at, text, kind}],
   composer: {found}, health: [{fact, state, rungs}]}

  pre     data-pre-plain-text as it stands in the page; null where there is none
  at      ISO instant, null where date or time is uncertain; clocks are read in this machine's time zone, day and
          month told apart by the other messages and the page's own language
  health  which rung of the reader answered for each fact, how often

Errors go to stderr, with exit code 1. No network; the pages' scripts do not run.
`;

/** The address the files are served under inside the browser. Nothing is ever fetched from it. */
const ADDRESS = 'https://saved.invalid/';
const GLOBAL = 'anxinSavedPage';

export interface FileReading extends SavedPageReading {
  file: string;
}

async function bundleReader(): Promise<string> {
  const entry = fileURLToPath(new URL('../src/whatsapp/saved-page.ts', import.meta.url));
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry, name: GLOBAL, formats: ['iife'] } },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const output of outputs) {
    if (!('output' in output)) continue;
    const chunk = output.output.find((part) => part.type === 'chunk');
    if (chunk) return chunk.code;
  }
  throw new Error('The reader could not be bundled.');
}

async function readOne(browser: Browser, reader: string, file: string): Promise<FileReading> {
  const html = await readFile(file, 'utf8');
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    let served = false;
    await context.route('**/*', async (route) => {
      if (served || route.request().url() !== ADDRESS) return route.abort();
      served = true;
      return route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers: {
          'content-security-policy':
            "default-src 'none'; style-src 'unsafe-inline' data:; img-src data:; font-src data:",
        },
        body: html,
      });
    });
    await page.goto(ADDRESS, { waitUntil: 'domcontentloaded' });
    const reading = (await page.evaluate(
      `${reader};\n${GLOBAL}.readSavedPage(document)`,
    )) as SavedPageReading;
    return { file, ...reading };
  } finally {
    await context.close();
  }
}

/** Reads the files one after the other in one browser. Throws where a file or a browser is missing. */
export async function readPages(files: readonly string[]): Promise<FileReading[]> {
  const executablePath = findBrowser();
  if (!executablePath)
    throw new Error('No Chromium found. Set ANXIN_CHROMIUM to its path, or install the package "chromium".');
  const reader = await bundleReader();
  const browser = await chromium.launch({ executablePath, args: browserFlags() });
  try {
    const readings: FileReading[] = [];
    for (const file of files) readings.push(await readOne(browser, reader, file));
    return readings;
  } finally {
    await browser.close();
  }
}

async function main(args: readonly string[]): Promise<void> {
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(HELP);
    return;
  }
  const unknown = args.find((arg) => arg.startsWith('-') && arg !== '--');
  if (unknown) throw new Error(`Unknown option ${unknown}. See --help.`);
  const files = args.filter((arg) => arg !== '--');
  if (files.length === 0) throw new Error('Name at least one file. See --help.');
  process.stdout.write(`${JSON.stringify(await readPages(files), null, 2)}\n`);
}

const invoked = process.argv[1];
if (invoked && import.meta.url === pathToFileURL(resolve(invoked)).href)
  main(process.argv.slice(2)).catch((error: unknown) => {
    process.stderr.write(`${basename(invoked)}: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
