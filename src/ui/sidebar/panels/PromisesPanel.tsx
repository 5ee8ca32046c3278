/** Everything promised and not yet done, by due time, overdue on top. */
import { isOwed } from '../../../core/promises/ledger.ts';
import { useApp } from '../../shared/app-context.tsx';
import { Button } from '../../shared/Button.tsx';
import { Icon } from '../../shared/Icon.tsx';
import { PromiseRow } from '../../shared/PromiseRow.tsx';
import { useSidebar, useSidebarState } from '../sidebar-context.tsx';

/** What hurries most; all of them stand on the library page, which is not somebody else's. */
const MOST = 200;

export function PromisesPanel() {
  const { t } = useApp();
  const { actions } = useSidebar();
  const promises = useSidebarState((s) => s.session?.promises);
  const storage = useSidebarState((s) => s.session?.storage);
  const owed = (promises ?? []).filter(isOwed).toSorted((a, b) => a.due - b.due);
  return (
    <div className="list-panel">
      <header>
        <h2>{t('sidebar.promises.title')}</h2>
        <Button look="quiet" onClick={() => void actions.showPage('promises')}>
          {t('sidebar.promises.all')}
        </Button>
      </header>
      {storage?.mode === 'ok' && storage.full ? (
        <p className="read-only" role="alert">
          {t('sidebar.full')}
        </p>
      ) : null}
      {owed.length === 0 ? (
        <div className="chat-empty">
          <Icon name="bell" size={32} />
          <h2>{t('sidebar.promises.emptyTitle')}</h2>
          <p>{t('sidebar.promises.emptyText')}</p>
        </div>
      ) : (
        owed.slice(0, MOST).map((promise) => (
          <PromiseRow
            key={promise.id}
            promise={promise}
            onChange={(change) => void actions.changePromise(promise.id, change)}
            onOpen={() =>
              void actions.openChat({
                chatKey: promise.chat.key,
                title: promise.chat.title,
                promiseId: promise.id,
              })
            }
          />
        ))
      )}
    </div>
  );
}
