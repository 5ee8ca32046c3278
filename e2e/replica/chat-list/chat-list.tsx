/** The left pane: search, filters, and the grid of chats (doc §3). */
import type { ReactNode } from 'react';
import { cx } from '../art/cx.ts';
import { Icon } from '../art/icon.tsx';
import type { State } from '../model.ts';
import { t } from '../page/strings.ts';
import { store, useReplica } from '../store.ts';
import { ChatRow, ROW_HEIGHT } from './chat-row.tsx';
import s from './list.module.css';
import { inDomOrder, visible } from './order.ts';

const FILTERS: { id: State['filter']; label: string }[] = [
  { id: 'all', label: t.all },
  { id: 'unread', label: t.unread },
  { id: 'favourites', label: t.favourites },
  { id: 'groups', label: t.groups },
];

function Top(): ReactNode {
  const search = useReplica((state) => state.search);
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
      <div className={s.searchRow}>
        <div className={s.search}>
          <Icon name="search-refreshed" size={20} />
          <input
            role="textbox"
            type="text"
            data-tab="3"
            aria-label={t.search}
            placeholder={t.search}
            value={search}
            onChange={(event) => store.setState({ search: event.target.value })}
            className={s.searchInput}
          />
          {search !== '' && (
            <button
              type="button"
              aria-label={t.cancel}
              className={s.clear}
              onClick={() => store.setState({ search: '' })}
            >
              <Icon name="x-refreshed" size={16} />
            </button>
          )}
        </div>
      </div>
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

export function ChatList(): ReactNode {
  const chats = useReplica((state) => state.chats);
  const search = useReplica((state) => state.search);
  const filter = useReplica((state) => state.filter);
  const open = useReplica((state) => state.open);
  const typing = useReplica((state) => state.typing);
  const rows = visible(chats, filter, search).map((chat, index) => ({ chat, index }));
  return (
    <div id="side" className={s.side}>
      <Top />
      <div id="pane-side" data-scrolltracepolicy="wa.web.chatlist" className={s.pane}>
        {rows.length === 0 && <div className={s.nothing}>{t.none}</div>}
        <div
          role="grid"
          aria-label={t.chatList}
          aria-rowcount={rows.length}
          className={s.grid}
          style={{ height: rows.length * ROW_HEIGHT }}
        >
          {inDomOrder(rows).map(({ chat, index }) => (
            <ChatRow
              key={chat.key}
              chat={chat}
              index={index}
              selected={open === chat.key}
              typing={typing[chat.key]}
            />
          ))}
        </div>
      </div>
    </div>
  );
}
