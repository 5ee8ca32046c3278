/** The scrolling list of days and rows (doc §5.1). */
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { cx } from '../art/cx.ts';
import type { Chat } from '../model.ts';
import { dayLabel } from '../page/clock.ts';
import { options } from '../page/options.ts';
import { t } from '../page/strings.ts';
import { useReplica } from '../store.ts';
import s from './bubble.module.css';
import { Row } from './row.tsx';
import { byDay } from './runs.ts';

/** Within this many pixels of the end, the list follows new messages. */
const NEAR_END = 120;

function useFollowing(chat: Chat) {
  const scroller = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const count = chat.messages.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when a message has come
  useLayoutEffect(() => {
    const list = scroller.current;
    if (!list) return;
    const mine = chat.messages.at(-1)?.author === 'me';
    if (atEnd.current || mine) list.scrollTop = list.scrollHeight;
  }, [count]);
  useEffect(() => {
    const list = scroller.current;
    if (!list) return;
    // Photos and a narrowed page change the height after the first drawing.
    const observer = new ResizeObserver(() => {
      if (atEnd.current) list.scrollTop = list.scrollHeight;
    });
    observer.observe(list);
    if (list.firstElementChild) observer.observe(list.firstElementChild);
    return () => observer.disconnect();
  }, []);
  const at = useReplica((state) => state.openAt);
  useLayoutEffect(() => {
    const row = at === null ? null : scroller.current?.querySelector(`[data-id="${at}"]`);
    if (!row) return;
    atEnd.current = false;
    row.scrollIntoView({ block: 'center' });
  }, [at]);
  const onScroll = (): void => {
    const list = scroller.current;
    if (list) atEnd.current = list.scrollHeight - list.scrollTop - list.clientHeight < NEAR_END;
  };
  return { scroller, onScroll };
}

/** How many of the newest rows hold content; scrolling to the top brings all of them. */
function useHydrated(): [number, () => void] {
  const [count, setCount] = useState(options.virtual || Number.POSITIVE_INFINITY);
  return [count, () => setCount(Number.POSITIVE_INFINITY)];
}

export function MessageList({ chat }: { chat: Chat }): ReactNode {
  const { scroller, onScroll } = useFollowing(chat);
  const [hydrated, hydrate] = useHydrated();
  const days = byDay(chat.messages, chat.dividerBefore);
  const oldestWhole = chat.messages.length - hydrated;
  const index = new Map(chat.messages.map((message, at) => [message.id, at]));
  const from = index.get(chat.dividerBefore ?? '');
  const unread = from === undefined ? 0 : chat.messages.slice(from).filter((m) => m.author !== 'me').length;
  return (
    <div className={cx(s.area, 'copyable-area')}>
      <div
        ref={scroller}
        data-testid="conversation-panel-messages"
        data-scrolltracepolicy="wa.web.conversation.messages"
        tabIndex={0}
        className={s.scroller}
        onScroll={(event) => {
          onScroll();
          if (event.currentTarget.scrollTop < 40) hydrate();
        }}
      >
        <div className={s.list}>
          <div className={s.push} />
          {days.map(({ day, rows }) => (
            <div key={day} className="x1n2onr6">
              <div tabIndex={-1} className={s.day}>
                <div>
                  <span dir="auto">{dayLabel(day)}</span>
                </div>
              </div>
              <div className="false">
                {rows.flatMap((placed) => [
                  placed.message.id === chat.dividerBefore ? (
                    <div key="unread" tabIndex={-1} className={s.unread}>
                      <span aria-live="polite">{t.unreadMessages(unread)}</span>
                    </div>
                  ) : null,
                  <Row
                    key={placed.message.id}
                    placed={placed}
                    chat={chat}
                    shell={(index.get(placed.message.id) ?? 0) < oldestWhole}
                  />,
                ])}
              </div>
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}
