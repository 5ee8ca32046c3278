/** The scripts by scenario, and for trainers the bad reply beside the good one. */
import { useEffect, useState } from 'react';
import type { ScenarioView } from '../../../protocol/views.ts';
import { useApp } from '../../shared/app-context.tsx';
import { Button } from '../../shared/Button.tsx';
import { ErrorExample } from '../../shared/ErrorExample.tsx';
import { Switch } from '../../shared/Switch.tsx';
import { useSidebar, useSidebarState } from '../sidebar-context.tsx';
import { ScenarioSearch } from './ScenarioSearch.tsx';

export function ScriptsPanel() {
  const { t, ask, uiLanguage } = useApp();
  const { actions, compose } = useSidebar();
  const current = useSidebarState((s) => s.reply?.scenario ?? s.analysis?.scenario ?? null);
  const language = useSidebarState((s) => s.reply?.language ?? s.analysis?.language.chosen ?? 'en');
  const examplesOn = useSidebarState((s) => s.session?.settings.errorExamples ?? false);
  const hasChat = useSidebarState((s) => s.analysis !== null);
  const [open, setOpen] = useState<string | null>(current);
  const [view, setView] = useState<ScenarioView | null>(null);

  useEffect(() => {
    let live = true;
    if (open === null) return;
    void ask('scenario.get', { id: open, language }).then((result) => {
      if (live && result.ok) setView(result.value);
    });
    return () => {
      live = false;
    };
  }, [ask, open, language]);

  return (
    <div className="list-panel">
      <header>
        <h2>{t('sidebar.tabs.scripts')}</h2>
        <Button look="quiet" onClick={() => void actions.showPage('library')}>
          {t('sidebar.scripts.library')}
        </Button>
      </header>
      <Switch
        label={t('sidebar.scripts.examples')}
        hint={t('sidebar.scripts.examplesHint')}
        checked={examplesOn}
        onChange={(errorExamples) => void actions.setSettings({ errorExamples })}
      />
      <ScenarioSearch>
        {(choice) => (
          <>
            <button
              type="button"
              aria-expanded={open === choice.id}
              className="script-title"
              onClick={() => {
                setView(null);
                setOpen(open === choice.id ? null : choice.id);
              }}
            >
              {choice.title[uiLanguage]}
            </button>
            {open === choice.id && view?.id === choice.id ? (
              <div className="script-detail">
                <p>{view.summary?.[uiLanguage]}</p>
                {hasChat ? (
                  <Button
                    onClick={() => {
                      void compose.setScenario(choice.id);
                      actions.setTab('reply');
                    }}
                  >
                    {t('sidebar.scripts.use')}
                  </Button>
                ) : null}
                {examplesOn ? <Examples view={view} language={language} /> : null}
              </div>
            ) : null}
          </>
        )}
      </ScenarioSearch>
    </div>
  );
}

function Examples({ view, language }: { view: ScenarioView; language: string }) {
  const { t } = useApp();
  if (view.errorExamples.length === 0) return <p className="list-none">{t('sidebar.scripts.noExamples')}</p>;
  return view.errorExamples.map((example) => (
    <ErrorExample
      key={example.id}
      example={example}
      language={language}
      minefields={view.minefields}
      blanks={view.blanks}
    />
  ));
}
