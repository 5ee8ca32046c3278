/** Makes the samples live: scripted messages, "typing…", presence, and answers to what we send. Bounded on purpose. */
import { findChat, newChat, onSent, receive, setPresence, setTyping } from './actions.ts';
import { seeded } from './ids.ts';
import { clockOf } from './page/clock.ts';
import { t } from './page/strings.ts';
import { people } from './people/index.ts';
import { script } from './people/script.ts';
import { chatOf, patchChat, store } from './store.ts';

const random = seeded('living');
const typingTime = (text: string): number => Math.min(4500, 1400 + text.length * 40);

function later(seconds: number, act: () => void): ReturnType<typeof setTimeout> {
  return setTimeout(act, seconds * 1000);
}

function writeIn(key: string, text: string, author?: string): void {
  setTyping(key, author ?? '');
  setTimeout(
    () => receive(key, { body: { kind: 'text', text }, ...(author ? { author } : {}) }),
    typingTime(text),
  );
}

function playFrom(index: number): void {
  const event = script[index];
  if (!event) return;
  later(event.after, () => {
    const chat = findChat(event.chat) ?? newChat(event.chat);
    writeIn(chat.key, event.text, event.author);
    store.setState({ scriptDone: index + 1 });
    playFrom(index + 1);
  });
}

/** One answer per pause of ours: somebody who gets three messages in a row answers once. */
const pending = new Map<string, ReturnType<typeof setTimeout>>();

function answerLater(key: string): void {
  clearTimeout(pending.get(key));
  const wait = 5 + random() * 4;
  setPresence(key, t.online);
  pending.set(
    key,
    later(wait, () => {
      pending.delete(key);
      const chat = chatOf(key);
      const text = people.find((person) => person.key === key)?.answers[chat?.answered ?? 0];
      if (!chat || text === undefined) return;
      patchChat(key, { answered: chat.answered + 1 });
      writeIn(key, text);
      later(60, () => setPresence(key, t.lastSeen(clockOf(Date.now()))));
    }),
  );
}

export function comeAlive(): void {
  playFrom(store.getState().scriptDone);
  onSent((chat) => {
    if (chat.kind === 'person' || chat.kind === 'business') answerLater(chat.key);
  });
}
