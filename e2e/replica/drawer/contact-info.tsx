/** The right drawer: the only place where a saved contact's number is shown, and only after a click (doc §9.2). */
import type { ReactNode } from 'react';
import { Avatar } from '../art/avatar.tsx';
import { WithEmoji } from '../art/emoji.tsx';
import { Icon } from '../art/icon.tsx';
import { type Chat, plainTitle } from '../model.ts';
import { t } from '../page/strings.ts';
import { store } from '../store.ts';
import s from './drawer.module.css';

export function ContactInfo({ chat }: { chat: Chat }): ReactNode {
  const group = chat.kind === 'group' || chat.kind === 'announcement';
  const secondLine = group ? t.members(chat.members.length + 1) : chat.phone;
  return (
    <section className={s.drawer}>
      <header className={s.top}>
        <button
          type="button"
          aria-label={t.cancel}
          className={s.close}
          onClick={() => store.setState({ drawer: false })}
        >
          <Icon name="x-refreshed" />
        </button>
        <div>{group ? t.groupInfoTitle : t.info}</div>
      </header>
      <div className={s.body}>
        <div className={s.card}>
          <Avatar chat={chat} size={160} />
          <h2 className={s.name}>
            <span dir="auto" className="selectable-text copyable-text">
              <WithEmoji text={chat.title} />
            </span>
          </h2>
          {secondLine && secondLine !== plainTitle(chat.title) && (
            <div className={s.second}>
              <span dir={group ? 'auto' : 'ltr'} className="selectable-text copyable-text">
                {secondLine}
              </span>
            </div>
          )}
        </div>
        {chat.about !== '' && (
          <div className={s.card}>
            <div className={s.label}>{t.about}</div>
            <span dir="auto" className="selectable-text copyable-text">
              <WithEmoji text={chat.about} />
            </span>
          </div>
        )}
        {group && (
          <div className={s.card}>
            {[t.you, ...chat.members].map((member) => (
              <div key={member} className={s.member}>
                <span dir="auto" title={member}>
                  {member}
                </span>
              </div>
            ))}
          </div>
        )}
      </div>
    </section>
  );
}
