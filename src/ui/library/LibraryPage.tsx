/** The full page: consent first, then scripts, promises and settings. */
import { useMemo, useState } from 'react';
import { resolveUiLanguage } from '../../app/settings.ts';
import { translate } from '../../i18n/locales.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Ask } from '../../protocol/envelope.ts';
import type { Session } from '../../protocol/session.ts';
import { type AppContextValue, AppProvider } from '../shared/app-context.tsx';
import { Button } from '../shared/Button.tsx';
import { PromisesBoard } from './board/PromisesBoard.tsx';
import { everythingFile, saveFile } from './download.ts';
import './icons.ts';
import { PageHeader } from './PageHeader.tsx';
import { ScriptsPage } from './scripts/ScriptsPage.tsx';
import { SettingsPage } from './settings/SettingsPage.tsx';
import { useDocumentWords, useTheme } from './use-document.ts';
import { type Route, useRoute } from './use-route.ts';
import { type Subscribe, useSession } from './use-session.ts';
import { WelcomePage } from './welcome/WelcomePage.tsx';

export interface LibraryPageProps {
  ask: Ask;
  subscribe: Subscribe;
  version: string;
  /** The storage as it is, for a copy when it cannot be read as it should. */
  readEverything(): Promise<Record<string, unknown>>;
  /** Overridden by tests. */
  clock?: Pick<AppContextValue, 'now' | 'timeZone'>;
}

const BROWSER_CLOCK = {
  now: () => Date.now(),
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
};

export function LibraryPage({
  ask,
  subscribe,
  version,
  readEverything,
  clock = BROWSER_CLOCK,
}: LibraryPageProps) {
  const { session, unreachable, setSession, retry } = useSession(ask, subscribe);
  const uiLanguage = session?.uiLanguage ?? resolveUiLanguage('auto', navigator.language);
  const app = useMemo<AppContextValue>(
    () => ({ ask, t: translate(uiLanguage), uiLanguage, now: clock.now, timeZone: clock.timeZone }),
    [ask, uiLanguage, clock],
  );
  useTheme();
  return (
    <AppProvider value={app}>
      {session ? (
        <OpenPage
          session={session}
          setSession={setSession}
          t={app.t}
          version={version}
          saveEverything={async () => saveFile(everythingFile(await readEverything(), clock.now()))}
        />
      ) : unreachable ? (
        <Unreachable t={app.t} retry={retry} />
      ) : (
        <p className="page-loading">{app.t('library.loading')}</p>
      )}
    </AppProvider>
  );
}

interface OpenPageProps {
  session: Session;
  setSession(session: Session): void;
  t: Translate;
  version: string;
  saveEverything(): Promise<void>;
}

function OpenPage({ session, setSession, t, version, saveEverything }: OpenPageProps) {
  const asked = useRoute();
  const route: Route = session.consent ? asked : 'welcome';
  // Once opened, the scripts stay mounted behind the other tabs: an edit that is not saved yet must not get lost.
  const [scriptsOpened, setScriptsOpened] = useState(false);
  if (route === 'library' && !scriptsOpened) setScriptsOpened(true);
  const title = route === 'welcome' ? t('welcome.titleAgain') : t(`library.nav.${route}`);
  useDocumentWords(session.uiLanguage, `${title} – ${t('library.name')}`);
  return (
    <>
      <PageHeader session={session} route={route} />
      {session.storage.mode === 'read-only' ? (
        <div className="page-alarm" role="alert">
          <p>{t('library.readOnly.text', { code: session.storage.code })}</p>
          <Button icon="download" onClick={() => void saveEverything()}>
            {t('library.readOnly.save')}
          </Button>
        </div>
      ) : null}
      <StorageNote session={session} t={t} saveEverything={saveEverything} />
      {session.consentOld && route !== 'welcome' ? (
        <div className="page-consent" role="status">
          <p>{t('library.consentOld.text')}</p>
          <a href="#welcome">{t('library.consentOld.read')}</a>
        </div>
      ) : null}
      <main id="main" tabIndex={-1} className="page-main">
        {scriptsOpened && session.consent ? (
          <div hidden={route !== 'library'} className="page-keep">
            <ScriptsPage session={session} setSession={setSession} />
          </div>
        ) : null}
        {route === 'promises' ? <PromisesBoard session={session} /> : null}
        {route === 'settings' ? (
          <SettingsPage
            session={session}
            setSession={setSession}
            version={version}
            // What was wiped must not come back from behind another tab.
            onWiped={() => setScriptsOpened(false)}
          />
        ) : null}
        {route === 'welcome' ? <WelcomePage session={session} setSession={setSession} /> : null}
      </main>
    </>
  );
}

/** A disk that takes nothing more, records that could not be read: said until there is room, or until it was read. */
function StorageNote({
  session,
  t,
  saveEverything,
}: Pick<OpenPageProps, 'session' | 't' | 'saveEverything'>) {
  const { storage } = session;
  const [read, setRead] = useState(0);
  if (storage.mode !== 'ok') return null;
  const aside = storage.aside > read;
  if (!storage.full && !aside) return null;
  return (
    <div className="page-alarm" role="alert">
      <p>{storage.full ? t('sidebar.full') : t('library.aside.text', { count: storage.aside })}</p>
      <span>
        <Button icon="download" onClick={() => void saveEverything()}>
          {t('library.readOnly.save')}
        </Button>
        {storage.full ? null : (
          <Button look="quiet" onClick={() => setRead(storage.aside)}>
            {t('library.ledger.seen')}
          </Button>
        )}
      </span>
    </div>
  );
}

function Unreachable({ t, retry }: { t: Translate; retry(): void }) {
  return (
    <main className="page-unreachable" role="alert">
      <h1>{t('library.unreachable.title')}</h1>
      <p>{t('library.unreachable.text')}</p>
      <Button look="primary" icon="refresh" onClick={retry}>
        {t('library.unreachable.again')}
      </Button>
    </main>
  );
}
