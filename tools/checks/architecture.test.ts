/** The dependency rule and the layout of DESIGN, kept by reading every import. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder)).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(join(ROOT, path)).isDirectory()) return sources(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

const IMPORT =
  /^(?:import|export)\s[^;'"]*?from\s*['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]\s*\)|^import\s*['"]([^'"\n]+)['"]/gm;

interface Edge {
  file: string;
  /** Path from the project's root for own files, package name otherwise. */
  to: string;
  own: boolean;
}

function edges(file: string): Edge[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return [...text.matchAll(IMPORT)].map((match) => {
    const spec = match[1] ?? match[2] ?? match[3] ?? '';
    if (!spec.startsWith('.')) return { file, to: spec, own: false };
    return {
      file,
      to: relative(ROOT, resolve(ROOT, dirname(file), spec))
        .split(sep)
        .join('/'),
      own: true,
    };
  });
}

const isTest = (file: string) => /\.(test|fixture)\.tsx?$|\/testing\//.test(file);
const SRC = sources('src').filter((f) => !isTest(f));
const EXTENSION = sources('extension').filter((f) => !isTest(f));
const ALL = [...SRC, ...EXTENSION];
const layer = (path: string) =>
  path
    .split('/')
    .slice(0, path.startsWith('src/') ? 2 : 1)
    .join('/');

/** What each layer may import: core ← i18n, protocol, whatsapp ← app ← ui ← extension. */
const MAY: Record<string, string[]> = {
  'src/core': ['src/core'],
  'src/i18n': ['src/i18n', 'src/core'],
  'src/protocol': ['src/protocol', 'src/core'],
  'src/whatsapp': ['src/whatsapp', 'src/core'],
  'src/app': ['src/app', 'src/protocol', 'src/core', 'src/i18n'],
  'src/ui': ['src/ui', 'src/app', 'src/protocol', 'src/core', 'src/i18n'],
  extension: ['extension', 'src/ui', 'src/app', 'src/protocol', 'src/whatsapp', 'src/core', 'src/i18n'],
};
/** Packages each layer may use; the core stays pure. */
const PACKAGES: Record<string, RegExp> = {
  'src/core': /^valibot$/,
  'src/i18n': /^i18next$/,
  'src/protocol': /^valibot$/,
  'src/whatsapp': /^$/,
  'src/app': /^(valibot|zustand(\/.*)?)$/,
  'src/ui': /^(react|react-dom(\/.*)?|zustand(\/.*)?)$/,
  extension: /^(react|react-dom(\/.*)?|idb-keyval)$/,
};

describe('architecture', () => {
  it('has seen the source files (a rule that reads nothing proves nothing)', () => {
    expect(SRC.length).toBeGreaterThan(120);
    expect(EXTENSION.length).toBeGreaterThanOrEqual(5);
    expect(new Set(ALL.map(layer))).toEqual(new Set(Object.keys(MAY)));
    expect(ALL.flatMap(edges).length).toBeGreaterThan(400);
  });

  it('keeps the dependency rule', () => {
    const broken = ALL.flatMap(edges)
      .filter((e) => e.own && !e.to.endsWith('.json') && !(MAY[layer(e.file)] ?? []).includes(layer(e.to)))
      .map((e) => `${e.file} imports ${e.to}`);
    expect(broken).toEqual([]);
  });

  it('keeps each layer to its packages', () => {
    const broken = ALL.flatMap(edges)
      .filter((e) => !e.own && !PACKAGES[layer(e.file)]?.test(e.to))
      .map((e) => `${e.file} imports ${e.to}`);
    expect(broken).toEqual([]);
  });

  it.each([
    ['chrome.* outside the shell', SRC, /\bchrome\.\w/],
    [
      'the page’s globals in the core',
      SRC.filter((f) => f.startsWith('src/core/')),
      /\b(document|window|localStorage|navigator)\./,
    ],
    [
      'network calls outside the platform',
      ALL.filter((f) => !f.startsWith('extension/platform/')),
      /\b(fetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon)/,
    ],
    ['code from text', ALL, /\beval\(|new Function\(|\.innerHTML\b|dangerouslySetInnerHTML/],
    [
      'WhatsApp’s test ids and ids outside src/whatsapp',
      ALL.filter((f) => !f.startsWith('src/whatsapp/')),
      /data-testid="(conv|cell|msg|chat)|#pane-side|['"`]#(main|app)\b(?!-)/,
    ],
  ])('holds no %s', (_name, files, pattern) => {
    const strip = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    expect(files.length).toBeGreaterThan(3);
    expect(files.filter((f) => pattern.test(strip(readFileSync(join(ROOT, f), 'utf8'))))).toEqual([]);
  });

  it('never sends: no path clicks, submits or presses Enter in WhatsApp’s page', () => {
    // Two clicks, each in a file of its own: on a row inside the chat list, and on a link that we have made ourselves.
    // Neither file knows a way to the conversation, to its footer or to Send; the row is checked to stand in the list.
    const ACTS = /\.click\(|requestSubmit|\.submit\(|new (Mouse|Pointer)Event\(|new KeyboardEvent\(/;
    const text = (f: string) => readFileSync(join(ROOT, f), 'utf8');
    const page = SRC.filter((f) => f.startsWith('src/whatsapp/'));
    const acting = page.filter((f) => ACTS.test(text(f)));
    expect(acting).toEqual(['src/whatsapp/open-by-link.ts', 'src/whatsapp/open-by-row.ts']);
    for (const file of acting) expect(text(file)).not.toMatch(/KeyboardEvent|footer|SEND|MAIN|COMPOSER/);
    const acts = acting.flatMap((f) => [...text(f).matchAll(/\.dispatchEvent\(/g)].map(() => f));
    expect(acts).toEqual(acting);
    expect(text('src/whatsapp/open-by-row.ts')).toMatch(/!row\.name\.closest\(PANE_SIDE\)\) return false;/);
    // Words get into the page at two places: the compose box, and the search box above the chat list.
    const WRITES = /\.dispatchEvent\(|execCommand\(/;
    const writing = page.filter((f) => WRITES.test(text(f)) && !acting.includes(f));
    expect(writing).toEqual([
      'src/whatsapp/box-caret.ts',
      'src/whatsapp/box-write.ts',
      'src/whatsapp/search-box.ts',
    ]);
    // A caret is told, nothing else; and what is written is pasted, typed or taken out, never confirmed.
    expect(text('src/whatsapp/box-caret.ts').match(/new \w*Event\([^)]*\)/g)).toEqual([
      "new Event('selectionchange')",
    ]);
    expect(text('src/whatsapp/box-write.ts')).not.toMatch(/KeyboardEvent|SEND|insertParagraph/);
    expect(text('src/whatsapp/search-box.ts')).not.toMatch(/footer|SEND|COMPOSER|findComposer/);
  });

  it('names modules in kebab-case and components in PascalCase', () => {
    const odd = ALL.filter((f) => {
      const name = f.split('/').at(-1) ?? '';
      return name.endsWith('.tsx')
        ? !/^([A-Z][A-Za-z]+|[a-z][a-z0-9-]*)\.tsx$/.test(name)
        : !/^[a-z][a-z0-9-]*(\.d)?\.ts$/.test(name);
    });
    expect(odd).toEqual([]);
  });
});
