/** The narrow rail of icons; its gear holds the replica's own two settings. */
import type { ReactNode } from 'react';
import { cx } from '../art/cx.ts';
import { Icon } from '../art/icon.tsx';
import { t } from '../page/strings.ts';
import { setTheme } from '../page/theme.ts';
import { startAgain } from '../persistence.ts';
import { store, useReplica } from '../store.ts';
import s from './list.module.css';

function Settings(): ReactNode {
  const dark = useReplica((state) => state.theme === 'dark');
  return (
    <div role="menu" aria-label={t.settings} className={s.settings}>
      <button
        type="button"
        role="menuitemcheckbox"
        aria-checked={dark}
        className={s.setting}
        onClick={() => setTheme(dark ? 'light' : 'dark')}
      >
        <span>{t.dark}</span>
        <span className={cx(s.switch, dark ? s.switchOn : undefined)} />
      </button>
      <button type="button" role="menuitem" className={s.setting} onClick={startAgain}>
        {t.again}
      </button>
    </div>
  );
}

export function NavRail(): ReactNode {
  const settings = useReplica((state) => state.settings);
  const unread = useReplica((state) => state.chats.filter((chat) => chat.unread > 0).length);
  return (
    <header data-testid="chatlist-header" data-tab="2" className={s.rail}>
      <div className={s.railGroup}>
        <button type="button" aria-label={t.chats} aria-pressed="true" className={cx(s.railButton, s.railOn)}>
          <Icon name="chats-filled" />
          {unread > 0 && <span className={s.railBadge}>{unread}</span>}
        </button>
        <button type="button" aria-label={t.status} className={s.railButton}>
          <Icon name="status-refreshed" />
        </button>
        <button type="button" aria-label={t.communities} className={s.railButton}>
          <Icon name="community-refreshed" />
        </button>
      </div>
      <div className={s.railGroup}>
        <button
          type="button"
          aria-label={t.settings}
          aria-expanded={settings}
          className={cx(s.railButton, settings ? s.railOn : undefined)}
          onClick={() => store.setState({ settings: !settings })}
        >
          <Icon name="settings-refreshed" />
        </button>
        <div className={s.me} title={t.you2}>
          M
        </div>
      </div>
      {settings && <Settings />}
    </header>
  );
}
