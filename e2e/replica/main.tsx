/** Boots the replica: options, saved or fresh chats, the page, and whatever listens to it. */
import { createRoot } from 'react-dom/client';
import { advanceTick, findChat, openChat } from './actions.ts';
import { App } from './app.tsx';
import { exposeControl } from './control.ts';
import { comeAlive } from './living.ts';
import { listenToKeys } from './page/keyboard.ts';
import { followDeepLink, interceptLinks } from './page/links.ts';
import { options } from './page/options.ts';
import { language, pageDir } from './page/strings.ts';
import { startTheme } from './page/theme.ts';
import { fillers } from './people/fillers.ts';
import { people } from './people/index.ts';
import { asChat } from './people/person.ts';
import { forget, keepSaving, restore } from './persistence.ts';
import { store } from './store.ts';
import './style/theme.css';

exposeControl();
document.documentElement.lang = language;
document.documentElement.dir = pageDir;

if (options.reset) forget();
const saved = restore();
const now = Date.now();
const chats = saved?.chats ?? people.map((person) => asChat(person, now));
store.setState({
  chats: [...chats, ...fillers(Math.max(0, options.chats - chats.length), now)],
  scriptDone: saved?.scriptDone ?? 0,
});
keepSaving();
startTheme(saved?.theme ?? null);

function countInTitle(): void {
  const unread = store.getState().chats.filter((chat) => chat.unread > 0).length;
  document.title = unread > 0 ? `(${unread}) WhatsApp` : 'WhatsApp';
}
countInTitle();
store.subscribe(countInTitle);

// Messages that were on their way when the page was left go on from there.
for (const chat of store.getState().chats)
  for (const message of chat.messages)
    if (message.tick && message.tick !== 'read') advanceTick(chat.key, message.id);

interceptLinks();
listenToKeys();
followDeepLink();
if (options.open !== null) {
  const chat = findChat(options.open);
  if (chat) openChat(chat.key);
}

const mount = document.querySelector('#mount');
if (!mount) throw new Error('index.html has no #mount');
createRoot(mount).render(<App />);

if (options.living) comeAlive();
