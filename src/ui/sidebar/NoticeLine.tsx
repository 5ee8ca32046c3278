/** One line that says what just happened. It stays until the next one or until it is closed; good news leaves by itself. */
import { useEffect } from 'react';
import { useApp } from '../shared/app-context.tsx';
import { Button, IconButton } from '../shared/Button.tsx';
import { Icon } from '../shared/Icon.tsx';
import { useSidebar, useSidebarState } from './sidebar-context.tsx';

const STAYS_MS = 8000;
const ICONS = { ok: 'check', info: 'info', warn: 'warning', alarm: 'warning' } as const;

export function NoticeLine() {
  const { t } = useApp();
  const { actions, store } = useSidebar();
  const notice = useSidebarState((s) => s.notice);
  useEffect(() => {
    if (!notice || notice.stays || (notice.tone !== 'ok' && notice.tone !== 'info')) return;
    const timer = setTimeout(() => {
      if (store.getState().notice?.id === notice.id) actions.dismissNotice();
    }, STAYS_MS);
    return () => clearTimeout(timer);
  }, [notice, actions, store]);
  return (
    <div className="notice-slot" role="status" aria-live="polite">
      {notice ? (
        <div className={`notice notice-${notice.tone}`} data-notice={notice.code}>
          <Icon name={ICONS[notice.tone]} />
          <span>{t(`sidebar.notice.${notice.code}`, notice.values)}</span>
          {notice.action ? (
            <Button look="quiet" onClick={notice.action.run}>
              {t(`sidebar.noticeAction.${notice.action.code}`)}
            </Button>
          ) : null}
          <IconButton icon="close" label={t('common.close')} onClick={actions.dismissNotice} />
        </div>
      ) : null}
    </div>
  );
}
