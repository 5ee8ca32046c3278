/** The chats outlive a reload and a restart of the browser, in the page's own localStorage. */
import type { Chat, State } from './model.ts';
import { FILLER } from './people/fillers.ts';
import { store } from './store.ts';

const KEY = 'replica-state';
/** Raised whenever the sample chats change, so that an old profile starts afresh. */
const VERSION = 1;

interface Saved {
  version: number;
  chats: Chat[];
  scriptDone: number;
  theme: State['theme'] | null;
}

export function restore(): Saved | null {
  const raw = localStorage.getItem(KEY);
  if (raw === null) return null;
  try {
    const saved = JSON.parse(raw) as Saved;
    return saved.version === VERSION && Array.isArray(saved.chats) ? saved : null;
  } catch {
    return null; // Somebody else's or half a value: the samples start afresh.
  }
}

export function forget(): void {
  localStorage.removeItem(KEY);
}

let chosenTheme: State['theme'] | null = null;

/** A theme that a person chose is kept; one that follows the system is not. */
export function rememberTheme(theme: State['theme'] | null): void {
  chosenTheme = theme;
  save();
}

let stopped = false;

/** Back to the samples as they come, whatever has been written since. */
export function startAgain(): void {
  stopped = true;
  forget();
  location.assign('/');
}

function save(): void {
  if (stopped) return;
  const { scriptDone } = store.getState();
  const chats = store.getState().chats.filter(({ key }) => !key.startsWith(FILLER));
  const saved: Saved = { version: VERSION, chats, scriptDone, theme: chosenTheme };
  localStorage.setItem(KEY, JSON.stringify(saved));
}

export function keepSaving(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  save();
  store.subscribe((now, before) => {
    if (now.chats === before.chats && now.scriptDone === before.scriptDone) return;
    clearTimeout(timer);
    timer = setTimeout(save, 120);
  });
  addEventListener('pagehide', save);
  document.addEventListener('visibilitychange', () => document.hidden && save());
}
