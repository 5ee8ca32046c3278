/** `npm run zip`: builds dist/ and packs it into build/anxin-<version>.zip, the same bytes for the same files. */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { zipSync } from 'fflate';
import { build } from 'vite';

const ROOT = resolve(import.meta.dirname, '..');
const DIST = join(ROOT, 'dist');

function files(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? files(path) : [path];
    });
}

await build({ configFile: join(ROOT, 'vite.config.ts'), root: ROOT, logLevel: 'warn' });
const { version } = JSON.parse(readFileSync(join(DIST, 'manifest.json'), 'utf8')) as { version: string };
const entries = files(DIST).map(
  (path) => [relative(DIST, path).split(sep).join('/'), new Uint8Array(readFileSync(path))] as const,
);
const out = join(ROOT, 'build', `anxin-${version}.zip`);
mkdirSync(join(ROOT, 'build'), { recursive: true });
// A fixed date: two builds of the same sources are the same file.
writeFileSync(out, zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date(1980, 0, 1) }));
console.log(out);
