/** One row of the conversation, in the shape of doc §5.2 (E4, with the class of E5). */
import { memo, type ReactNode } from 'react';
import { colourOf } from '../art/avatar.tsx';
import { cx } from '../art/cx.ts';
import { Emoji } from '../art/emoji.tsx';
import { Icon } from '../art/icon.tsx';
import { type Chat, type Message, plainTitle } from '../model.ts';
import { t } from '../page/strings.ts';
import { store } from '../store.ts';
import s from './bubble.module.css';
import { BubbleContent } from './bubble-content.tsx';
import type { Placed } from './runs.ts';

function Tail({ out }: { out: boolean }): ReactNode {
  const name = out ? 'tail-out' : 'tail-in';
  return (
    <span
      data-testid={name}
      aria-hidden="true"
      data-icon={name}
      className={cx(s.tail, out ? s.tailOut : s.tailIn)}
    >
      <svg viewBox="0 0 8 13" height="13" width="8">
        <title>{name}</title>
        <path
          d={
            out
              ? 'M0 0h6.200c1.500 0 2.200 1.400 1.300 2.600L0 13z'
              : 'M8 0H1.800C.3 0-.4 1.400.5 2.600L8 13z'
          }
          fill="currentColor"
        />
      </svg>
    </span>
  );
}

/** Drawn only while the pointer is over the row; its forward icon is the decoy of doc §5.6. */
function HoverStrip({ message }: { message: Message }): ReactNode {
  return (
    <div className={s.hover}>
      {message.body.kind === 'photo' && (
        <button type="button" aria-label={t.forwardTo} className={s.hoverButton}>
          <Icon name="forward-refreshed" size={18} />
        </button>
      )}
      <button
        type="button"
        aria-label={t.reply}
        title={t.reply}
        className={s.hoverButton}
        onClick={() => store.setState({ replyTo: message.id })}
      >
        <Icon name="reply-refreshed" size={18} />
      </button>
    </div>
  );
}

function Bubble({ placed: { message, first, middle }, chat }: { placed: Placed; chat: Chat }): ReactNode {
  const out = message.author === 'me';
  const heading = chat.kind === 'group' || chat.kind === 'announcement' ? !out && first : false;
  const wide =
    message.body.kind === 'photo' || message.body.kind === 'document' || message.body.kind === 'voice';
  const label = out
    ? `${t.you}${t.colon}`
    : `${message.author === 'them' ? plainTitle(chat.title) : message.author}:`;
  return (
    <>
      <span className="" />
      <div
        data-testid="msg-container"
        className={cx(
          s.bubble,
          out ? s.out : s.in,
          first ? s.first : undefined,
          message.reaction ? s.reacted : undefined,
        )}
      >
        {first && <Tail out={out} />}
        <div className={cx(s.skin, wide ? s.skinMedia : undefined)}>
          <div>
            {heading && (
              <div
                data-testid="author"
                role="button"
                className={s.author}
                style={{ color: colourOf(message.author) }}
              >
                <span dir="auto">{message.author}</span>
              </div>
            )}
            {!middle && !heading && <span aria-label={label} />}
            <div>
              <BubbleContent message={message} chat={chat} />
            </div>
            <span />
            <div />
          </div>
        </div>
        <HoverStrip message={message} />
      </div>
      <div data-testid="addon-bubble-container">
        {message.reaction && (
          <button
            type="button"
            data-testid="reaction-bubble"
            aria-label={`reaction ${message.reaction}. View reactions`}
            className={s.reaction}
          >
            <Emoji emoji={message.reaction} />
          </button>
        )}
      </div>
    </>
  );
}

function Notice({ message }: { message: Message }): ReactNode {
  if (message.body.kind !== 'notice') return null;
  const { icon, text } = message.body;
  return (
    <div
      data-testid="msg-notification-container"
      className={cx(s.notice, icon === 'lock' ? s.noticeLock : undefined)}
    >
      {icon === 'lock' && <Icon name="lock-small" size={14} className={s.noticeIcon} />}
      <span dir="auto">{icon === 'lock' ? t.encryption : text}</span>
    </div>
  );
}

interface RowProps {
  placed: Placed;
  chat: Chat;
  /** A row far from what is in view keeps its id and nothing else (doc §5.7). */
  shell: boolean;
}

function RowOf({ placed, chat, shell }: RowProps): ReactNode {
  const { message, first } = placed;
  const out = message.author === 'me';
  const side = message.author === 'system' ? 'x6s0dn4' : out ? 'xuk3077' : 'x1cy8zhl';
  return (
    <div role="row" tabIndex={-1} className="">
      <div tabIndex={-1} data-id={message.id} data-testid={`conv-msg-${message.id}`}>
        {shell ? (
          <div data-virtualized="true">
            <div style={{ height: 48 }} />
          </div>
        ) : (
          <div className="x78zum5 xdt5ytf" data-virtualized="false">
            <div className="">
              <div className={cx(s.row, first && s.rowFirst, side, 'focusable-list-item', out && 'false')}>
                {message.author === 'system' ? (
                  <Notice message={message} />
                ) : (
                  <Bubble placed={placed} chat={chat} />
                )}
              </div>
            </div>
          </div>
        )}
      </div>
    </div>
  );
}

/** Only a changed message is drawn again: the page's rows do not flicker while somebody types. */
export const Row = memo(
  RowOf,
  (a, b) =>
    a.placed.message === b.placed.message &&
    a.placed.first === b.placed.first &&
    a.placed.middle === b.placed.middle &&
    a.shell === b.shell &&
    a.chat.title === b.chat.title,
);
