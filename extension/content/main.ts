/** Boots the sidebar in web.whatsapp.com. Everything it starts ends with one signal. */
import { createSidebar, type Sidebar } from '../../src/app/sidebar/create-sidebar.ts';
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

async function boot(): Promise<void> {
  const life = new AbortController();
  let sidebar: Sidebar | null = null;
  const ask = createAsk(() => {
    life.abort();
    sidebar?.onGone();
  });
  // Listens before it asks: a nudge may be followed while the sidebar is still being built.
  const early: WorkerEvent[] = [];
  chrome.runtime.onMessage.addListener((message: WorkerEvent, sender, respond) => {
    if (sender.id !== chrome.runtime.id || !isWorkerEvent(message)) return false;
    if (sidebar) respond(sidebar.onWorkerEvent(message));
    else {
      early.push(message);
      respond(true);
    }
    return false;
  });
  sidebar = await createSidebar({
    ask,
    page: createWhatsAppPage(document),
    clock,
    about: { version: chrome.runtime.getManifest().version, browser: browserVersion() },
    signal: life.signal,
  });
  mountSidebar(
    document,
    sidebar,
    { ask, now: clock.now, timeZone: clock.timeZone(), narrowPageCss },
    life.signal,
  );
  const { compose } = sidebar;
  window.addEventListener('pagehide', () => compose.flush(), { signal: life.signal });
  for (const event of early) sidebar.onWorkerEvent(event);
}

/** "Chrome/141": the rest of the browser's name for itself says more of the user than a bug report needs. */
function browserVersion(): string {
  return navigator.userAgent.match(/(?:Chrome|Edg)\/\d+/g)?.join(' ') ?? '';
}

function isWorkerEvent(message: unknown): message is WorkerEvent {
  return typeof message === 'object' && message !== null && 'event' in message;
}

void boot();
