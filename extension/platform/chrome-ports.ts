/** The ports of `src/app`, kept by Chrome. The only place where chrome.* meets the use cases. */
import { clear, createStore, get, set, type UseStore } from 'idb-keyval';
import type { KeyValueStore, Ports } from '../../src/app/ports.ts';
import { sidebarStyles } from '../../src/ui/sidebar/styles.ts';

export const ALARM = 'next-due';
const WHATSAPP = 'https://web.whatsapp.com/*';

let store: UseStore | null = null;
/** The database is opened when it is first needed. */
function cached(): UseStore {
  store ??= createStore('anxin-cache', 'bytes');
  return store;
}

function keyValue(area: chrome.storage.StorageArea): KeyValueStore {
  return {
    read: (keys) => area.get(keys ? [...keys] : null),
    write: (values) => area.set(values),
    remove: (keys) => area.remove(keys),
  };
}

/** A tab may have closed, or run the script of before an update: neither answers, and neither is an error. */
async function send(tabId: number, event: unknown): Promise<boolean> {
  try {
    return (await chrome.tabs.sendMessage(tabId, event)) === true;
  } catch {
    return false;
  }
}

/** A file of the pack that ships. What is shipped is the build's knowledge: one that is not there is null. */
async function shipped(file: string): Promise<Response | null> {
  const response = await fetch(chrome.runtime.getURL(`packs/built-in/${file}`)).catch(() => null);
  return response?.ok ? response : null;
}

export function chromePorts(): Ports {
  return {
    local: keyValue(chrome.storage.local),
    session: keyValue(chrome.storage.session),
    alarm: {
      async set(at) {
        if (at === null) await chrome.alarms.clear(ALARM);
        else await chrome.alarms.create(ALARM, { when: at });
      },
    },
    notifier: {
      async show({ id, title, message, buttons }) {
        // One that stands already would only change its words: it shall be seen to come again.
        await chrome.notifications.clear(id);
        await chrome.notifications.create(id, {
          type: 'basic',
          iconUrl: chrome.runtime.getURL('icons/128.png'),
          title,
          message,
          buttons: buttons.map((text) => ({ title: text })),
          requireInteraction: true,
        });
      },
      async clear(id) {
        await chrome.notifications.clear(id);
      },
    },
    badge: {
      async set(count) {
        await chrome.action.setBadgeBackgroundColor({ color: '#B3261E' });
        await chrome.action.setBadgeText({ text: count === 0 ? '' : String(count) });
      },
    },
    windows: {
      async openWhatsApp(event) {
        const tabs = await chrome.tabs.query({ url: WHATSAPP });
        for (const tab of tabs) {
          if (tab.id === undefined || !(await send(tab.id, event))) continue;
          await chrome.tabs.update(tab.id, { active: true });
          await chrome.windows.update(tab.windowId, { focused: true });
          return true;
        }
        const [first] = tabs;
        if (first?.id !== undefined) {
          await chrome.tabs.update(first.id, { active: true });
          await chrome.windows.update(first.windowId, { focused: true });
        } else await chrome.tabs.create({ url: 'https://web.whatsapp.com/' });
        return false;
      },
      async openPage(page) {
        const base = chrome.runtime.getURL('extension/library/index.html');
        const url = `${base}#${page}`;
        const open = (await chrome.runtime.getContexts({ contextTypes: ['TAB'] })).find((c) =>
          c.documentUrl?.startsWith(base),
        );
        if (open && open.tabId >= 0) {
          await chrome.tabs.update(open.tabId, { active: true, url });
          await chrome.windows.update(open.windowId, { focused: true });
        } else await chrome.tabs.create({ url });
      },
      async broadcast(event, forSidebars = event) {
        const tabs = await chrome.tabs.query({ url: WHATSAPP });
        await Promise.all([
          ...tabs.map((tab) => (tab.id === undefined ? false : send(tab.id, forSidebars))),
          // Our own pages; rejects when none is open.
          chrome.runtime.sendMessage(event).catch(() => undefined),
        ]);
      },
    },
    async builtInPack(part) {
      const response = await fetch(chrome.runtime.getURL(`packs/built-in/${part}.json`));
      return response.text();
    },
    async builtInLearned(of) {
      const response = await shipped(`learned.${of}.bin`);
      return response && new Uint8Array(await response.arrayBuffer());
    },
    sidebarStyles,
    async builtInLexicon(language) {
      const response = await shipped(`lexicon.${language}.json`);
      return response?.text() ?? null;
    },
    cache: {
      read: async (key) => (await get<Uint8Array>(key, cached())) ?? null,
      write: (key, bytes) => set(key, bytes, cached()),
      clear: () => clear(cached()),
    },
    clock: {
      now: () => Date.now(),
      timeZone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    },
    newId: () => crypto.randomUUID(),
    // What the user asks web pages for: Chinese agents often run an English Chrome.
    browserLanguage: () => navigator.language,
  };
}
