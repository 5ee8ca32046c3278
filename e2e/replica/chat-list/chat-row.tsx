/** One row of the chat list (doc §3). */
import { type ReactNode, useRef } from 'react';
import { openChat } from '../actions.ts';
import { Avatar } from '../art/avatar.tsx';
import { cx } from '../art/cx.ts';
import { WithEmoji } from '../art/emoji.tsx';
import { Icon } from '../art/icon.tsx';
import { Ticks } from '../conversation/ticks.tsx';
import { type Chat, lastMessage, type Message } from '../model.ts';
import { listLabel } from '../page/clock.ts';
import { t } from '../page/strings.ts';
import s from './list.module.css';
import { ROW_HEIGHT } from './order.ts';

function previewOf(message: Message | undefined): string {
  const body = message?.body;
  switch (body?.kind) {
    case 'text':
    case 'notice':
      return body.kind === 'notice' && body.icon === 'lock' ? '' : body.text;
    case 'photo':
      return body.caption ?? t.photo;
    case 'voice':
      return `0:${String(body.seconds).padStart(2, '0')}`;
    case 'document':
      return body.name;
    case 'deleted':
      return t.deleted;
    default:
      return '';
  }
}

const KIND_ICON: Partial<Record<Message['body']['kind'], string>> = {
  photo: 'status-image',
  voice: 'ptt-status',
  document: 'document-PDF-icon',
  deleted: 'recalled',
};

interface PreviewProps {
  chat: Chat;
  /** The message that a search has found, in the place of the last one. */
  hit: Message | null;
  selected: boolean;
  typing: string | undefined;
}

function Preview({ chat, hit, selected, typing }: PreviewProps): ReactNode {
  const message = hit ?? lastMessage(chat);
  const preview = previewOf(message);
  const inGroup = chat.kind === 'group' || chat.kind === 'announcement';
  if (typing !== undefined && !hit)
    return (
      <span className={cx(s.preview, s.live)} title={t.typing}>
        <span dir="auto">{typing ? `${typing}: ${t.typing}` : t.typing}</span>
      </span>
    );
  if (!selected && !hit && chat.draft.trim() !== '')
    return (
      <span className={s.preview} title={chat.draft}>
        <span className={s.live}>{t.draft}: </span>
        <span dir="auto">
          <WithEmoji text={chat.draft.replace(/\n/g, ' ')} />
        </span>
      </span>
    );
  const icon = message && KIND_ICON[message.body.kind];
  return (
    <span data-testid="last-msg-status" title={preview} className={s.preview}>
      {message?.tick && chat.kind !== 'self' && <Ticks tick={message.tick} />}
      {inGroup && message && message.author !== 'me' && message.author !== 'system' && (
        <>
          <span dir="auto">{message.author}</span>
          <span>: </span>
        </>
      )}
      {icon && <Icon name={icon} size={16} className={s.previewIcon} />}
      <span dir="auto">
        <WithEmoji text={preview.replace(/\n/g, ' ')} />
      </span>
    </span>
  );
}

interface Props extends PreviewProps {
  index: number;
  /** Pixels from the top of the list. */
  top: number;
}

export function ChatRow({ chat, hit, index, top, selected, typing }: Props): ReactNode {
  // A bare click() on the cell does nothing: the page wants the press of the button too (doc §10).
  const pressed = useRef(false);
  const last = hit ?? chat.messages.at(-1);
  return (
    <div
      role="row"
      data-testid={`list-item-${index}`}
      style={{
        transform: `translateY(${top}px)`,
        height: ROW_HEIGHT,
        position: 'absolute',
        zIndex: index,
      }}
      className={s.row}
    >
      <div
        role="gridcell"
        tabIndex={0}
        className={s.cell}
        onMouseDown={() => {
          pressed.current = true;
        }}
        onClick={() => {
          if (pressed.current) openChat(chat.key, hit?.id);
          pressed.current = false;
        }}
        onKeyDown={(event) => event.key === 'Enter' && openChat(chat.key, hit?.id)}
      >
        <div tabIndex={-1} aria-selected={selected} className={cx(s.item, selected ? s.itemOn : undefined)}>
          <div data-testid="cell-frame-container" className={s.frame}>
            <div className={s.face}>
              <Avatar chat={chat} size={49} />
            </div>
            <div className={s.words}>
              <div role="gridcell" aria-colindex={2} className={s.first}>
                <div data-testid="cell-frame-title" className={s.title}>
                  <span dir="auto" title={chat.title}>
                    <WithEmoji text={chat.title} />
                  </span>
                </div>
                <div
                  data-testid="cell-frame-primary-detail"
                  className={cx(s.when, chat.unread > 0 ? s.whenUnread : undefined)}
                >
                  <span>{last ? listLabel(last.at) : ''}</span>
                </div>
              </div>
              <div data-testid="cell-frame-secondary" className={s.second}>
                <div className={s.previewCell}>
                  <Preview chat={chat} hit={hit} selected={selected} typing={typing} />
                </div>
                <div role="gridcell" aria-colindex={1} className={s.marks}>
                  {chat.pinned && !hit && <Icon name="pin-refreshed" size={18} className={s.pin} />}
                  {chat.unread > 0 && !hit && (
                    <span
                      data-testid="icon-unread-count"
                      aria-label={t.unreadMessages(chat.unread)}
                      className={s.badge}
                    >
                      {chat.unread}
                    </span>
                  )}
                </div>
              </div>
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}
