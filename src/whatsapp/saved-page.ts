/** Reads a saved page, or a part of one, for `npm run read-page`: the shipped reader, run once over a still document. */
import type { ChatKind, Direction, MessageKind } from '../core/conversation/model.ts';
import { findComposer } from './composer-box.ts';
import { type FactHealth, Health } from './health.ts';
import { readSnapshot } from './snapshot.ts';

export interface SavedPageReading {
  chat: { title: string; phone: string | null; kind: ChatKind };
  messages: {
    id: string | null;
    direction: Direction;
    author: string | null;
    /** `data-pre-plain-text` as it stands. */
    pre: string | null;
    /** ISO instant, null where date or time is uncertain. */
    at: string | null;
    text: string | null;
    kind: MessageKind;
  }[];
  composer: { found: boolean };
  health: FactHealth[];
}

export function readSavedPage(document: Document): SavedPageReading {
  const health = new Health();
  // The browser that opens a saved page is not the one that printed its dates.
  const { lang } = document.documentElement;
  const { chat, messages } = readSnapshot(document, health, { locales: lang ? [lang] : [] });
  return {
    chat: { title: chat.title, phone: chat.phone, kind: chat.kind },
    messages: messages.map(({ id, direction, author, pre, at, text, kind }) => ({
      id,
      direction,
      author,
      pre,
      at: at === null ? null : new Date(at).toISOString(),
      text,
      kind,
    })),
    composer: { found: findComposer(document) !== null },
    health: health.report().facts,
  };
}
