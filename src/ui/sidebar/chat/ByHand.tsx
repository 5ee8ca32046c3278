/** A chat that cannot be read: scenario, language and stage by hand, and the reply to copy. */
import { CUSTOMER_LANGUAGES } from '../../../core/language/languages.ts';
import { useApp } from '../../shared/app-context.tsx';
import { IconButton } from '../../shared/Button.tsx';
import { Icon } from '../../shared/Icon.tsx';
import { ScenarioSearch } from '../panels/ScenarioSearch.tsx';
import { ReplyEditor } from '../reply/ReplyEditor.tsx';
import { ReplyFooter } from '../reply/ReplyFooter.tsx';
import { useSidebar, useSidebarState } from '../sidebar-context.tsx';
import { FactsRow } from './FactsRow.tsx';
import { ScenarioBar } from './ScenarioBar.tsx';
import { StageLine } from './StageLine.tsx';

/** Without a name: for no chat in particular, kept in this tab only. */
export function ByHandPanel({ children }: { children?: React.ReactNode }) {
  const { t } = useApp();
  const { compose } = useSidebar();
  const reply = useSidebarState((s) => s.reply);
  const language = useSidebarState((s) => s.reply?.language ?? s.analysis?.language.chosen ?? 'en');
  const gone = useSidebarState((s) => s.phase === 'gone');
  return (
    <>
      <div className="chat-scroll">
        <fieldset className="chat-known" disabled={gone}>
          {children}
          <UnreadNote named={false} />
          <div className="by-hand-row">
            <label className="language">
              <Icon name="globe" />
              <span>{t('sidebar.manual.language')}</span>
              <select value={language} onChange={(event) => void compose.setLanguage(event.target.value)}>
                {CUSTOMER_LANGUAGES.map((code) => (
                  <option key={code} value={code}>
                    {t(`languages.${code}`)}
                  </option>
                ))}
              </select>
            </label>
            {reply ? (
              <IconButton
                icon="trash"
                label={t('sidebar.manual.discard')}
                onClick={() => compose.dropByHand()}
              />
            ) : null}
          </div>
          {reply ? (
            <>
              <ScenarioBar />
              <StageLine />
              <FactsRow />
            </>
          ) : (
            <ScenarioPicker />
          )}
        </fieldset>
        {reply ? <ReplyEditor reply={reply} /> : null}
      </div>
      {reply ? <ReplyFooter /> : null}
    </>
  );
}

/** Says that nothing here comes from the chat. */
export function UnreadNote({ named }: { named: boolean }) {
  const { t } = useApp();
  return (
    <section className="unread-note" aria-label={t('sidebar.health.blindTitle')}>
      <h2>
        <Icon name="unseen" />
        {t('sidebar.health.blindTitle')}
      </h2>
      <p>{t(named ? 'sidebar.manual.textNamed' : 'sidebar.manual.text')}</p>
    </section>
  );
}

export function ScenarioPicker() {
  const { t, uiLanguage } = useApp();
  const { compose } = useSidebar();
  return (
    <section className="scenario-picker" aria-label={t('sidebar.scenario.none')}>
      <ScenarioSearch>
        {(choice) => (
          <button type="button" className="scenario-pick" onClick={() => void compose.setScenario(choice.id)}>
            {choice.title[uiLanguage]}
          </button>
        )}
      </ScenarioSearch>
    </section>
  );
}

/** What was written by hand is not lost when a chat can be read again; it goes into one only on a click. */
export function ByHandWaits() {
  const { t } = useApp();
  const { compose } = useSidebar();
  const waits = useSidebarState((s) => s.byHand !== null && s.analysis !== null);
  if (!waits) return null;
  return (
    <div className="by-hand-waits">
      <Icon name="pencil" />
      <span>{t('sidebar.manual.waits')}</span>
      <button type="button" className="link" onClick={() => compose.adoptByHand()}>
        {t('sidebar.manual.use')}
      </button>
      <IconButton icon="close" label={t('sidebar.manual.discard')} onClick={() => compose.dropByHand()} />
    </div>
  );
}
