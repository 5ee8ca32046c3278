/** What is shipped: permissions do not widen unseen, and nothing in it could fetch or run what did not come with it. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import { DIST } from '../story/browser.ts';

/** Hosts that stand in the code as names, never as something fetched. */
const NAMED_ONLY = [
  // XML namespaces.
  /^https?:\/\/www\.w3\.org\//,
  // Words of React's error messages.
  /^https:\/\/reactjs\.org\/docs\/error-decoder\.html/,
  // Nobody's: reserved for examples (RFC 2606); customers are shown to have written them.
  /^https:\/\/[\w-]+\.example(\/|$)/,
  // The one page this extension is for.
  /^https:\/\/web\.whatsapp\.com(\/|$)/,
];

const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .map((name) => join(DIST, name))
  .filter((path) => statSync(path).isFile());
const scripts = files.filter((path) => /\.m?js$/.test(path));
const name = (path: string): string => relative(DIST, path);
const read = (path: string): string => readFileSync(path, 'utf8');

/** The content script's only allowance: what it may weigh on the way into the page. */
const CONTENT_SCRIPT_GZIP_LIMIT = 110_000;

test('the manifest asks for what it asked for', () => {
  const manifest = JSON.parse(read(join(DIST, 'manifest.json'))) as Record<string, unknown>;
  expect(manifest).toEqual({
    manifest_version: 3,
    name: '__MSG_name__',
    short_name: '__MSG_shortName__',
    description: '__MSG_description__',
    default_locale: 'en',
    version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    minimum_chrome_version: '128',
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    action: {
      default_title: '__MSG_name__',
      default_icon: { 16: 'icons/16.png', 32: 'icons/32.png' },
    },
    background: { service_worker: 'service-worker-loader.js', type: 'module' },
    content_scripts: [
      {
        matches: ['https://web.whatsapp.com/*'],
        js: ['extension/content/key-shield.js', 'extension/content/main.js'],
        run_at: 'document_start',
      },
    ],
    options_ui: { page: 'extension/library/index.html', open_in_tab: true },
    permissions: ['storage', 'alarms', 'notifications'],
    host_permissions: ['https://web.whatsapp.com/*'],
  });
});

test('every file the manifest names is there, and every language says the same', () => {
  const manifest = read(join(DIST, 'manifest.json'));
  for (const [, path = ''] of manifest.matchAll(/"([^"]+\.(?:js|html|png))"/g))
    expect(files.map(name)).toContain(path);
  const locales = readdirSync(join(DIST, '_locales'));
  expect(locales).toEqual(expect.arrayContaining(['en', 'zh_CN']));
  const wanted = [...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key);
  for (const locale of locales) {
    const messages = JSON.parse(read(join(DIST, '_locales', locale, 'messages.json'))) as Record<
      string,
      { message: string }
    >;
    for (const key of wanted) expect(messages[key ?? '']?.message, `${locale}: ${key}`).toBeTruthy();
    // The store cuts what is longer.
    expect(messages.name?.message.length).toBeLessThanOrEqual(75);
    expect(messages.shortName?.message.length ?? 0).toBeLessThanOrEqual(12);
    expect(messages.description?.message.length ?? 0).toBeLessThanOrEqual(132);
  }
});

test('each content script is one file that imports nothing', () => {
  const content = files.filter((path) => name(path).startsWith('extension/content/'));
  expect(content.map(name).sort()).toEqual(['extension/content/key-shield.js', 'extension/content/main.js']);
  // Runs before everything else, for every key.
  expect(read(join(DIST, 'extension/content/key-shield.js')).length).toBeLessThan(2000);
  const path = join(DIST, 'extension/content/main.js');
  const source = read(path);
  expect(source).not.toMatch(/^\s*import[\s{*"']/m);
  expect(source).not.toMatch(/\bimport\s*\(/);
  const weight = gzipSync(source, { level: 9 }).length;
  test.info().annotations.push({ type: 'weight', description: `${weight} bytes gzipped` });
  expect(weight).toBeLessThan(CONTENT_SCRIPT_GZIP_LIMIT);
});

test('no source maps, tests or leftovers are shipped', () => {
  const known = /\.(js|css|html|json|png|svg|bin)$/;
  expect(files.map(name).filter((path) => !known.test(path))).toEqual([]);
  expect(files.map(name).filter((path) => /\.map$|\.test\.|\.spec\.|replica/.test(path))).toEqual([]);
  for (const path of [...scripts, ...files.filter((p) => p.endsWith('.css'))])
    expect(read(path), name(path)).not.toContain('sourceMappingURL');
});

test('no script is built from text, and none comes from elsewhere', () => {
  expect(scripts.length).toBeGreaterThan(2);
  for (const path of scripts) {
    const source = read(path);
    expect(source, name(path)).not.toMatch(/\beval\s*\(/);
    expect(source, name(path)).not.toMatch(/\bnew\s+Function\b|[^.\w]Function\s*\(\s*["'`]/);
    expect(source, name(path)).not.toMatch(/set(?:Timeout|Interval)\s*\(\s*["'`]/);
    expect(source, name(path)).not.toMatch(/importScripts|document\.write\s*\(/);
    expect(source, name(path)).not.toMatch(/\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|sendBeacon/);
  }
});

test('no address but WhatsApp Web’s stands in any shipped file', () => {
  const strangers = files
    .filter((path) => /\.(js|css|html|json|svg)$/.test(path))
    .flatMap((path) =>
      [...read(path).matchAll(/(?:https?|wss?):\/\/[^\s"'`<>\\)]+/g)].map(([url]) => ({
        file: name(path),
        url,
      })),
    )
    .filter(({ url }) => !NAMED_ONLY.some((known) => known.test(url)));
  expect(strangers).toEqual([]);
});

test('our own pages load nothing inline and nothing from elsewhere', () => {
  const pages = files.filter((path) => path.endsWith('.html'));
  expect(pages.map(name)).toEqual(['extension/library/index.html']);
  for (const path of pages) {
    const html = read(path);
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
    expect(html).not.toMatch(/\son\w+\s*=/);
    for (const [, target = ''] of html.matchAll(/\b(?:src|href)="([^"]+)"/g))
      expect(target).toMatch(/^(\/|\.|#)/);
  }
});
