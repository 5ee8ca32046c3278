import type { ReactNode } from 'react';
import { WithEmoji } from '../art/emoji.tsx';
import { Icon } from '../art/icon.tsx';
import { type Chat, plainTitle, textOf } from '../model.ts';
import { t } from '../page/strings.ts';
import { store } from '../store.ts';
import s from './composer.module.css';

/** The message that the next one answers, above the box (doc §7). */
export function ReplyBar({ chat, id }: { chat: Chat; id: string }): ReactNode {
  const message = chat.messages.find((candidate) => candidate.id === id);
  if (!message) return null;
  const author =
    message.author === 'me' ? t.you : message.author === 'them' ? plainTitle(chat.title) : message.author;
  return (
    <div className={s.reply}>
      <div className={s.replyText}>
        <span dir="auto" className={s.replyAuthor}>
          {author}
        </span>
        <span dir="auto">
          <WithEmoji text={textOf(message.body) || t.photo} />
        </span>
      </div>
      <button
        type="button"
        aria-label={t.cancel}
        className={s.tool}
        onClick={() => store.setState({ replyTo: null })}
      >
        <Icon name="x-refreshed" size={20} />
      </button>
    </div>
  );
}
