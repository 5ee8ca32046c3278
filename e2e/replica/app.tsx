/** The skeleton of the page (doc §2). */
import type { ReactNode } from 'react';
import s from './app.module.css';
import { cx } from './art/cx.ts';
import { Icon } from './art/icon.tsx';
import { ChatList } from './chat-list/chat-list.tsx';
import { NavRail } from './chat-list/nav-rail.tsx';
import { Conversation } from './conversation/conversation.tsx';
import { ContactInfo } from './drawer/contact-info.tsx';
import d from './drawer/drawer.module.css';
import { t } from './page/strings.ts';
import { useReplica } from './store.ts';

function StartScreen(): ReactNode {
  return (
    <div className={s.start}>
      <Icon name="chats-filled" size={88} className={s.startArt} />
      <h2>{t.startTitle}</h2>
      <p>{t.startText}</p>
    </div>
  );
}

export function App(): ReactNode {
  const chats = useReplica((state) => state.chats);
  const open = useReplica((state) => state.open);
  const previous = useReplica((state) => state.previous);
  const drawer = useReplica((state) => state.drawer);
  const toast = useReplica((state) => state.toast);
  const chat = chats.find(({ key }) => key === open);
  const platform = /Mac/.test(navigator.userAgent) ? 'os-mac' : 'os-win';
  return (
    <div id="app">
      <div className={s.fill}>
        <div className={cx('app-wrapper-web font-fix', platform, s.wrapper)}>
          <span />
          <span />
          <div id="wds-toast-container">{toast !== '' && <div className={s.toast}>{toast}</div>}</div>
          <div className={cx('two', s.panes)}>
            <NavRail />
            <ChatList />
            {chat ? (
              <Conversation key={chat.key} chat={chat} previous={chats.find(({ key }) => key === previous)} />
            ) : (
              <StartScreen />
            )}
            <div data-testid="drawer-right" className={d.place}>
              {drawer && chat && <ContactInfo chat={chat} />}
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}
