/** What the list shows, and in which order: chats, or a search's results under their headings (doc §3). */
import { seeded } from '../ids.ts';
import { type Chat, type Message, plainTitle, type State, textOf } from '../model.ts';

const lastAt = (chat: Chat): number => chat.messages.at(-1)?.at ?? 0;

export function sorted(chats: readonly Chat[]): Chat[] {
  return [...chats].sort((a, b) => Number(b.pinned) - Number(a.pinned) || lastAt(b) - lastAt(a));
}

const FILTERS: Record<State['filter'], (chat: Chat) => boolean> = {
  all: () => true,
  unread: (chat) => chat.unread > 0,
  favourites: (chat) => chat.favourite,
  groups: (chat) => chat.kind === 'group' || chat.kind === 'announcement',
};

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('und');

export const ROW_HEIGHT = 72;
const HEADING_HEIGHT = 48;
/** Hits in messages beyond this many come when they are scrolled to; here never. */
const MESSAGE_HITS = 40;

export type Section = 'chats' | 'contacts' | 'messages';

export type Entry = { id: string; top: number; height: number } & (
  | { kind: 'heading'; section: Section }
  | { kind: 'chat'; chat: Chat; hit: Message | null; index: number }
);

/** A search's answers come in parts: names at once, messages later. */
export interface Query {
  text: string;
  messages: boolean;
}

export function listed(chats: readonly Chat[], filter: State['filter'], query: Query): Entry[] {
  const shown = sorted(chats).filter(FILTERS[filter]);
  const wanted = fold(query.text.trim());
  const rows = (found: readonly Chat[]) => found.map((chat) => ({ chat, hit: null }));
  if (wanted === '') return place([{ section: null, rows: rows(shown) }]);
  const digits = wanted.replace(/[\s()+-]/g, '');
  const named = shown.filter(
    (chat) =>
      fold(plainTitle(chat.title)).includes(wanted) ||
      (/^\d{3,}$/.test(digits) && chat.phone?.replace(/\D/g, '').includes(digits)),
  );
  const hits = shown
    .flatMap((chat) => chat.messages.map((hit) => ({ chat, hit })))
    .filter(({ hit }) => fold(textOf(hit.body)).includes(wanted))
    .sort((a, b) => b.hit.at - a.hit.at)
    .slice(0, query.messages ? MESSAGE_HITS : 0);
  return place([
    { section: 'chats', rows: rows(named.filter((chat) => chat.messages.length > 0)) },
    { section: 'contacts', rows: rows(named.filter((chat) => chat.messages.length === 0)) },
    { section: 'messages', rows: hits },
  ]);
}

function place(
  sections: { section: Section | null; rows: { chat: Chat; hit: Message | null }[] }[],
): Entry[] {
  const entries: Entry[] = [];
  let top = 0;
  for (const { section, rows } of sections) {
    if (rows.length === 0) continue;
    if (section !== null) {
      entries.push({ kind: 'heading', id: section, section, top, height: HEADING_HEIGHT });
      top += HEADING_HEIGHT;
    }
    for (const { chat, hit } of rows) {
      const id = hit ? `${chat.key}/${hit.id}` : chat.key;
      entries.push({ kind: 'chat', id, chat, hit, index: entries.length, top, height: ROW_HEIGHT });
      top += ROW_HEIGHT;
    }
  }
  return entries;
}

/** Recycled rows leave the DOM in an order of their own (doc §3): readers must sort by position. */
export function inDomOrder(entries: readonly Entry[]): Entry[] {
  const rank = (entry: Entry): number => seeded(entry.id)();
  return [...entries].sort((a, b) => rank(a) - rank(b));
}
