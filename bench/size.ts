/** The content scripts as shipped. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DIST } from '../e2e/story/browser.ts';

/** Bytes, gzipped at level 9, of every script that runs in WhatsApp's page. */
export function contentScriptBytes(): number {
  const manifest = JSON.parse(readFileSync(join(DIST, 'manifest.json'), 'utf8')) as {
    content_scripts: { js: string[] }[];
  };
  return manifest.content_scripts
    .flatMap(({ js }) => js)
    .reduce((total, file) => total + gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length, 0);
}
