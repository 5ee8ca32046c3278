/** What is wrong, the customer's words that say so, and one click to correct it. */
import { memo } from 'react';
import { isLost } from '../../../app/sidebar/page-health.ts';
import { useApp } from '../../shared/app-context.tsx';
import { IconButton } from '../../shared/Button.tsx';
import { useSidebar, useSidebarState } from '../sidebar-context.tsx';

export function ScenarioBar() {
  const { t } = useApp();
  const { compose } = useSidebar();
  const suggestions = useSidebarState((s) => s.analysis?.suggestions);
  const from = useSidebarState((s) => s.analysis?.scenarioFrom);
  const answered = useSidebarState((s) => s.analysis?.stage === 'answered');
  const current = useSidebarState((s) => s.reply?.scenario ?? s.analysis?.scenario ?? null);
  const unsure = useSidebarState((s) => isLost(s.health, 'rows', 'bubble', 'direction', 'text'));
  if (!suggestions) return null;
  // Silence is no answer where messages may have been missed.
  const calm = answered && !unsure;
  const reasons = suggestions.find((s) => s.scenario === current)?.reasons ?? [];
  const others = suggestions.filter((s) => s.scenario !== current);
  return (
    <section className="scenario" aria-label={t('sidebar.scenario.label')}>
      {current === null ? (
        <>
          <h2>{t(calm ? 'sidebar.scenario.calm' : 'sidebar.scenario.notSure')}</h2>
          <p className="scenario-hint">
            {t(calm ? 'sidebar.scenario.calmText' : 'sidebar.scenario.notSureText')}
          </p>
        </>
      ) : null}
      <div className="scenario-row">
        <ScenarioSelect current={current} />
        {from === 'agent' ? (
          <IconButton
            icon="undo"
            label={t('sidebar.scenario.auto')}
            onClick={() => void compose.setScenario(null)}
          />
        ) : null}
        {from === 'running' ? (
          <span className="scenario-from">{t('sidebar.scenario.fromRunning')}</span>
        ) : null}
      </div>
      {reasons.length > 0 ? (
        <p className="scenario-reasons">
          <span>{t('sidebar.scenario.because')}</span>
          {reasons.map((reason) => (
            <q key={reason} dir="auto">
              {reason}
            </q>
          ))}
        </p>
      ) : null}
      {others.length > 0 ? (
        <p className="scenario-reasons">
          <span>{t('sidebar.scenario.also')}</span>
          {others.map((other) => (
            <button
              key={other.scenario}
              type="button"
              className="link"
              onClick={() => void compose.setScenario(other.scenario)}
            >
              <ScenarioTitle id={other.scenario} />
            </button>
          ))}
        </p>
      ) : null}
    </section>
  );
}

/** Some thirty names, which most messages leave as they are. */
const ScenarioSelect = memo(function ScenarioSelect({ current }: { current: string | null }) {
  const { t, uiLanguage } = useApp();
  const { compose } = useSidebar();
  const choices = useSidebarState((s) => s.choices);
  return (
    <select
      className="scenario-select"
      aria-label={t('sidebar.scenario.label')}
      value={current ?? ''}
      onChange={(event) => void compose.setScenario(event.target.value || null)}
    >
      {current === null ? <option value="">{t('sidebar.scenario.none')}</option> : null}
      {choices.map((choice) => (
        <option key={choice.id} value={choice.id}>
          {choice.title[uiLanguage]}
        </option>
      ))}
    </select>
  );
});

function ScenarioTitle({ id }: { id: string }) {
  const { uiLanguage } = useApp();
  return useSidebarState((s) => s.choices.find((c) => c.id === id)?.title[uiLanguage] ?? id);
}
