import { basename, resolve } from 'node:path';
import { defineConfig } from 'vite';

const here = import.meta.dirname;

/** Class names look like StyleX atoms in the page (doc §1, E3+), while the sources keep names that can be read. */
function atom(name: string, file: string): string {
  let hash = 0x811c9dc5;
  for (const char of `${basename(file)}/${name}`)
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return `x${(hash >>> 0).toString(36)}`;
}

/** Builds the replica into build/replica, where serve.ts takes it from. */
export default defineConfig({
  root: here,
  base: '/',
  publicDir: resolve(here, 'public'),
  cacheDir: resolve(here, '../../node_modules/.vite/replica'),
  define: { 'process.env.NODE_ENV': '"production"' },
  css: { modules: { generateScopedName: atom } },
  build: {
    outDir: resolve(here, '../../build/replica'),
    emptyOutDir: true,
    target: 'chrome120',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
  },
});
