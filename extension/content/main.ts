/**
 * Boots the sidebar in web.whatsapp.com, before the page does anything. Everything it starts ends with one signal.
 */
import { createSidebar } from '../../src/app/sidebar/create-sidebar.ts';
import type { WorkerEvent } from '../../src/protocol/session.ts';
import { mountSidebar } from '../../src/ui/sidebar/mount.tsx';
import { narrowPageCss } from '../../src/whatsapp/narrow-page.ts';
import { createWhatsAppPage } from '../../src/whatsapp/page.ts';
import { createAsk } from '../platform/ask.ts';

/** Asking for the zone makes a formatter: once a minute is enough for an agent who travels. */
const ZONE_KEPT_MS = 60_000;
let zone: { name: string; at: number } | null = null;
const clock = {
  now: () => Date.now(),
  timeZone() {
    const now = Date.now();
    if (!zone || now - zone.at > ZONE_KEPT_MS)
      zone = { name: Intl.DateTimeFormat().resolvedOptions().timeZone, at: now };
    return zone.name;
  },
};

/** Long before the chat stands the worker is asked, and answers while WhatsApp loads. */
function boot(): void {
  const life = new AbortController();
  const ask = createAsk(() => {
    life.abort();
    sidebar.onGone();
  });
  const ready = bodyOf(document);
  const sidebar = createSidebar({
    ask,
    page: createWhatsAppPage(document),
    clock,
    about: { version: chrome.runtime.getManifest().version, browser: browserVersion() },
    signal: life.signal,
    ready,
  });
  chrome.runtime.onMessage.addListener((message: WorkerEvent, sender, respond) => {
    if (sender.id === chrome.runtime.id && isWorkerEvent(message)) respond(sidebar.onWorkerEvent(message));
    return false;
  });
  // Learned while nobody waits for it.
  void ask('worker.wake', {});
  window.addEventListener('pagehide', () => sidebar.compose.flush(), { signal: life.signal });
  // In a task of its own, and before the page is busy: what is drawn by then is there as soon as the page is.
  setTimeout(() => {
    const env = { ask, now: clock.now, timeZone: clock.timeZone(), narrowPageCss };
    void ready.then(mountSidebar(document, sidebar, env, life.signal));
  });
}

/** When the page's own tree stands. */
function bodyOf(document: Document): Promise<void> {
  return new Promise((resolve) => {
    if (document.readyState !== 'loading') resolve();
    else document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
  });
}

/** "Chrome/141": the rest of the browser's name for itself says more of the user than a bug report needs. */
function browserVersion(): string {
  return navigator.userAgent.match(/(?:Chrome|Edg)\/\d+/g)?.join(' ') ?? '';
}

function isWorkerEvent(message: unknown): message is WorkerEvent {
  return typeof message === 'object' && message !== null && 'event' in message;
}

boot();
