/** Answers https://web.whatsapp.com/ in one tab with a page of the instrument; everything else stays as it was. */
import type { Page } from 'playwright';
import { POLICY } from '../replica/serve.ts';
import type { Conversation } from './conversation.ts';
import { ENGLISH } from './locales/table.ts';
import { type PageOptions, pageHtml } from './page.ts';
import { PAGE_STYLE } from './style.ts';

/** As the replica's, but for style attributes: the markup of the years is full of them. */
const WITH_STYLES = POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

/** Two panes side by side, as wide as the page lets them be. */
const FRAME = `
html, body, #app, #app > div, .app-wrapper-web { margin: 0; height: 100%; }
.two { display: flex; height: 100%; }
#side { width: 300px; position: relative; }
#main { flex: 1; width: auto; overflow: auto; }
`;

/** Opens the page in the tab, with the extension's scripts in it where the browser has them. */
export async function showPage(tab: Page, chat: Conversation, options: PageOptions): Promise<void> {
  const { lang, dir } = chat.locale ?? ENGLISH;
  const html = `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>WhatsApp</title><link rel="stylesheet" href="/page.css"></head><body>${pageHtml(chat, options)}</body></html>`;
  await tab.unroute('https://web.whatsapp.com/**');
  await tab.route('https://web.whatsapp.com/**', (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/page.css')
      return route.fulfill({ contentType: 'text/css; charset=utf-8', body: PAGE_STYLE + FRAME });
    if (pathname !== '/') return route.fulfill({ status: 404, body: 'not here' });
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': WITH_STYLES, 'cache-control': 'no-store' },
      body: html,
    });
  });
  await tab.goto('https://web.whatsapp.com/');
}
