/** The left pane: search, filters, and the grid of chats or of what the search has found (doc §3). */
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { cx } from '../art/cx.ts';
import { Icon } from '../art/icon.tsx';
import type { State } from '../model.ts';
import { t } from '../page/strings.ts';
import { store, useReplica } from '../store.ts';
import { ChatRow } from './chat-row.tsx';
import s from './list.module.css';
import { inDomOrder, listed, type Query, ROW_HEIGHT } from './order.ts';
import { SearchBox } from './search-box.tsx';

const FILTERS: { id: State['filter']; label: string }[] = [
  { id: 'all', label: t.all },
  { id: 'unread', label: t.unread },
  { id: 'favourites', label: t.favourites },
  { id: 'groups', label: t.groups },
];

function Top(): ReactNode {
  const filter = useReplica((state) => state.filter);
  return (
    <>
      <header className={s.top}>
        <h1 className={s.heading}>{t.chats}</h1>
        <div className={s.topTools}>
          <button type="button" aria-label={t.newChat} className={s.tool}>
            <Icon name="new-chat-outline" />
          </button>
          <button type="button" aria-label={t.menu} className={s.tool}>
            <Icon name="more-refreshed" />
          </button>
        </div>
      </header>
      <SearchBox />
      <div role="tablist" aria-label="chat-list-filters" className={s.chips}>
        {FILTERS.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`${id}-filter`}
            aria-selected={filter === id}
            className={cx(s.chip, filter === id ? s.chipOn : undefined)}
            onClick={() => store.setState({ filter: id })}
          >
            {label}
          </button>
        ))}
      </div>
    </>
  );
}

/** Names are found a moment after the last key, messages another moment later. */
const NAMES_MS = 120;
const MESSAGES_MS = 260;

function useQuery(): Query {
  const text = useReplica((state) => state.search);
  const [query, setQuery] = useState<Query>({ text, messages: true });
  useEffect(() => {
    const names = setTimeout(() => setQuery({ text, messages: false }), text === '' ? 0 : NAMES_MS);
    const messages = setTimeout(() => setQuery({ text, messages: true }), MESSAGES_MS);
    return () => {
      clearTimeout(names);
      clearTimeout(messages);
    };
  }, [text]);
  return query;
}

/** Rows beyond the edges that are drawn as well: about sixty in all (doc §3). */
const BEYOND = 24 * ROW_HEIGHT;

export function ChatList(): ReactNode {
  const chats = useReplica((state) => state.chats);
  const filter = useReplica((state) => state.filter);
  const open = useReplica((state) => state.open);
  const typing = useReplica((state) => state.typing);
  const query = useQuery();
  const pane = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 900 });
  const look = (): void => {
    if (pane.current) setView({ top: pane.current.scrollTop, height: pane.current.clientHeight });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words make another list, which begins at its top
  useLayoutEffect(() => {
    if (pane.current) pane.current.scrollTop = 0;
    look();
  }, [query.text, filter]);
  const entries = listed(chats, filter, query);
  const last = entries.at(-1);
  const drawn = entries.filter(
    ({ top, height }) => top + height > view.top - BEYOND && top < view.top + view.height + BEYOND,
  );
  return (
    <div id="side" className={s.side}>
      <Top />
      <div
        id="pane-side"
        data-scrolltracepolicy="wa.web.chatlist"
        className={s.pane}
        ref={pane}
        onScroll={look}
      >
        {entries.length === 0 && <div className={s.nothing}>{t.none}</div>}
        <div
          role="grid"
          aria-label={query.text === '' ? t.chatList : t.searchResults}
          aria-rowcount={entries.length}
          className={s.grid}
          style={{ height: last ? last.top + last.height : 0 }}
        >
          {inDomOrder(drawn).map((entry) =>
            entry.kind === 'heading' ? (
              <div
                key={entry.id}
                role="row"
                style={{
                  transform: `translateY(${entry.top}px)`,
                  height: entry.height,
                  position: 'absolute',
                }}
                className={s.row}
              >
                <div className={s.section}>{t.sections[entry.section]}</div>
              </div>
            ) : (
              <ChatRow
                key={entry.id}
                chat={entry.chat}
                hit={entry.hit}
                index={entry.index}
                top={entry.top}
                selected={open === entry.chat.key && entry.hit === null}
                typing={typing[entry.chat.key]}
              />
            ),
          )}
        </div>
      </div>
    </div>
  );
}
