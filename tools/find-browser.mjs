/**
 * Finds a Chromium that loads unpacked extensions: ANXIN_CHROMIUM or CHROME_PATH, the PATH, known places, Playwright's
 * own cache. Branded Chrome from 137 on ignores --load-extension, so it is not looked for.
 */
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'chrome-for-testing'];
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  `${process.env.LOCALAPPDATA ?? ''}/Chromium/Application/chrome.exe`,
];
const CACHES = [
  process.env.PLAYWRIGHT_BROWSERS_PATH,
  join(homedir(), '.cache/ms-playwright'),
  join(homedir(), 'Library/Caches/ms-playwright'),
  join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
];
const IN_CACHE = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-win/chrome.exe',
];

/** @returns {string | null} path of the executable, null where there is none */
export function findBrowser() {
  for (const named of [process.env.ANXIN_CHROMIUM, process.env.CHROME_PATH])
    if (named && existsSync(named)) return named;
  for (const dir of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of NAMES) {
      const path = join(dir, name);
      if (dir && existsSync(path)) return path;
    }
  }
  for (const place of PLACES) if (existsSync(place)) return place;
  for (const cache of CACHES) {
    if (!cache || !existsSync(cache)) continue;
    for (const entry of readdirSync(cache)
      .filter((name) => name.startsWith('chromium-'))
      .sort()
      .reverse()) {
      for (const inside of IN_CACHE) {
        const path = join(cache, entry, inside);
        if (existsSync(path)) return path;
      }
    }
  }
  return null;
}

/** Flags for a browser that talks to nobody; `--no-sandbox` only where root leaves no choice. */
export function browserFlags() {
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--disable-gpu',
    '--disable-quic',
  ];
}
