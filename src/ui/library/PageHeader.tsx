/** Name and tabs. Before consent there is nothing to go to, so there are no tabs. */
import type { Session } from '../../protocol/session.ts';
import { useApp } from '../shared/app-context.tsx';
import { Icon, type IconName } from '../shared/Icon.tsx';
import { ROUTES, type Route } from './use-route.ts';

const ICONS: Record<Route, IconName> = {
  library: 'book',
  promises: 'bell',
  settings: 'gear',
  welcome: 'shield',
};

export function PageHeader({ session, route }: { session: Session; route: Route }) {
  const { t } = useApp();
  const waiting = session.promises.filter((p) => p.state === 'due' || p.state === 'missed').length;
  return (
    <header className="page-header">
      <button type="button" className="page-skip" onClick={skipToMain}>
        {t('library.nav.skip')}
      </button>
      <p className="page-name">{t('library.name')}</p>
      {session.consent ? (
        <nav aria-label={t('library.nav.label')}>
          <ul>
            {ROUTES.map((name) => (
              <li key={name}>
                <a href={`#${name}`} aria-current={name === route ? 'page' : undefined}>
                  <Icon name={ICONS[name]} />
                  {t(`library.nav.${name}`)}
                  {name === 'promises' && waiting > 0 ? (
                    <span className="page-count">
                      <span aria-hidden="true">{waiting}</span>
                      <span className="visually-hidden">
                        {t('library.nav.promisesWaiting', { count: waiting })}
                      </span>
                    </span>
                  ) : null}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
    </header>
  );
}

/** The hash is the route here, so skipping moves the focus itself. */
function skipToMain(): void {
  document.getElementById('main')?.focus();
}
