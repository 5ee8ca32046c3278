import { defineManifest } from '@crxjs/vite-plugin';
import pkg from './package.json' with { type: 'json' };

/** Every permission here widens what users are asked to trust; `e2e/specs/manifest.spec.ts` keeps a snapshot. */
export default defineManifest({
  manifest_version: 3,
  name: '__MSG_name__',
  short_name: '__MSG_shortName__',
  description: '__MSG_description__',
  default_locale: 'en',
  version: pkg.version,
  // field-sizing, popover and contenteditable=plaintext-only of the sidebar's editor.
  minimum_chrome_version: '128',
  icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
  action: {
    default_title: '__MSG_name__',
    default_icon: { 16: 'icons/16.png', 32: 'icons/32.png' },
  },
  background: { service_worker: 'extension/background/main.ts', type: 'module' },
  content_scripts: [
    {
      matches: ['https://web.whatsapp.com/*'],
      js: ['extension/content/key-shield.ts', 'extension/content/main.ts'],
      run_at: 'document_start',
    },
  ],
  options_ui: { page: 'extension/library/index.html', open_in_tab: true },
  permissions: ['storage', 'alarms', 'notifications'],
  host_permissions: ['https://web.whatsapp.com/*'],
});
