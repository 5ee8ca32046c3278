/** Who the chat is with (doc §4). */
import { type ReactNode, useEffect, useState } from 'react';
import { Avatar } from '../art/avatar.tsx';
import { WithEmoji } from '../art/emoji.tsx';
import { Icon } from '../art/icon.tsx';
import type { Chat } from '../model.ts';
import { isBroken } from '../page/broken.ts';
import { options } from '../page/options.ts';
import { t } from '../page/strings.ts';
import { store, useReplica } from '../store.ts';
import s from './conversation.module.css';

/** Nothing at first, then what to click for, then presence where it is known. */
function useSubtitle(chat: Chat): string {
  const [stage, setStage] = useState(0);
  const typing = useReplica((state) => state.typing[chat.key]);
  const presence = useReplica((state) => state.presence[chat.key]);
  useEffect(() => {
    const timers = [setTimeout(() => setStage(1), 450)];
    if (options.living) timers.push(setTimeout(() => setStage(2), 3500));
    return () => timers.forEach(clearTimeout);
  }, []);
  if (typing !== undefined) return typing ? `${typing}: ${t.typing}` : t.typing;
  if (stage === 0) return '';
  if (chat.kind === 'business') return presence === t.online && stage === 2 ? presence : t.business;
  if (chat.kind === 'self') return 'Message yourself';
  if (chat.kind === 'group' || chat.kind === 'announcement')
    return chat.members.length > 0 && stage > 0 ? [...chat.members, t.you].join(', ') : t.groupInfo;
  return stage === 2 && presence ? presence : t.contactInfo;
}

export function Header({ chat, shown }: { chat: Chat; shown: Chat }): ReactNode {
  const subtitle = useSubtitle(chat);
  const toggle = (): void => store.setState((state) => ({ drawer: !state.drawer }));
  return (
    <header data-testid="conversation-header" className={s.header}>
      <div title={t.profile} role="button" className={s.face} onClick={toggle}>
        <Avatar chat={shown} size={40} />
      </div>
      <div
        role={isBroken('title') ? undefined : 'button'}
        tabIndex={0}
        data-testid="conversation-info-header"
        data-tab="6"
        className={s.who}
        onClick={toggle}
      >
        <div className={s.titleLine}>
          <div className={s.title}>
            {isBroken('name') ? (
              <b>
                <WithEmoji text={shown.title} />
              </b>
            ) : (
              <span dir="auto" data-testid="conversation-info-header-chat-title">
                <WithEmoji text={shown.title} />
              </span>
            )}
          </div>
          {chat.kind === 'business' && <Icon name="psa-verified" size={16} className={s.verified} />}
        </div>
        {subtitle !== '' && (
          <div data-testid="chat-subtitle" className={s.subtitle}>
            <span title={subtitle}>{subtitle}</span>
          </div>
        )}
      </div>
      <div className={s.tools}>
        <button type="button" data-tab="6" aria-label="Video call" className={s.tool}>
          <Icon name="video-call" />
        </button>
        <button type="button" data-tab="6" aria-label={t.searchIn} className={s.tool}>
          <Icon name="search-refreshed" size={22} />
        </button>
        <button type="button" data-tab="6" aria-label={t.menu} className={s.tool}>
          <Icon name="more-refreshed" />
        </button>
      </div>
    </header>
  );
}
