import { crx } from '@crxjs/vite-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import manifest from './manifest.config.ts';
import { writeParts } from './packs/write-parts.ts';
import { squeeze } from './tools/squeeze.ts';

/** The extension. `vite build` writes dist/; `vite` serves it with hot reload (load dist/ unpacked either way). */
export default defineConfig(({ command }) => ({
  plugins: [
    // Before Vite copies public/: the script library, made of its authors' files.
    { name: 'anxin-pack', config: () => writeParts() },
    react(),
    crx({
      manifest,
      // One file per content script: it starts with the page instead of 100 ms later, and needs no
      // web_accessible_resources by which the page could tell that we are here. Build only: HMR needs the loader.
      contentScripts:
        command === 'build'
          ? {
              standaloneFiles: ['extension/content/key-shield.ts', 'extension/content/main.ts'],
            }
          : {},
    }),
    // Last: the content scripts are written when everything else is.
    ...(command === 'build'
      ? [
          {
            name: 'anxin-squeeze',
            enforce: 'post' as const,
            closeBundle: () => squeeze('dist/extension/content'),
          },
        ]
      : []),
  ],
  // Without it the content script's own sub-build bundles React's development half as well.
  ...(command === 'build' ? { define: { 'process.env.NODE_ENV': '"production"' } } : {}),
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'chrome128',
    // Readable stacks in bug reports matter more than secrecy; there is none to keep.
    sourcemap: false,
    modulePreload: false,
  },
  server: { port: 5199, strictPort: true, cors: { origin: [/^chrome-extension:\/\//] } },
}));
