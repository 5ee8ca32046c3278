/** Where the conversation stands, and which script is next; the agent may take any other. */
import { isLost } from '../../../app/sidebar/page-health.ts';
import type { ConversationStage } from '../../../core/conversation/stage.ts';
import { STAGES, type StageId } from '../../../core/scripts/model.ts';
import { useApp } from '../../shared/app-context.tsx';
import { useSidebar, useSidebarState } from '../sidebar-context.tsx';

export function StageLine() {
  const { t } = useApp();
  const { compose } = useSidebar();
  const stage = useSidebarState((s) => s.analysis?.stage ?? null);
  const script = useSidebarState((s) => s.reply?.stage ?? null);
  const view = useSidebarState((s) => s.view);
  const unsure = useSidebarState((s) => s.chat === null || isLost(s.health, 'rows', 'bubble', 'direction'));
  if (!stage) return null;
  const offered = STAGES.filter((id) =>
    id === 'diagnosis' ? view?.steps.length : view?.stages.some((s) => s.stage === id),
  );
  return (
    <section className="stage" aria-label={t('sidebar.stage.label')}>
      {unsure ? null : (
        <span className={`stage-now stage-${stage}`}>
          <Mark stage={stage} />
          {t(`sidebar.stage.${stage}`)}
        </span>
      )}
      <label className="stage-script">
        <span>{t('sidebar.stage.script')}</span>
        <select value={script ?? ''} onChange={(event) => compose.setStage(event.target.value as StageId)}>
          {script === null ? <option value="">–</option> : null}
          {offered.map((id) => (
            <option key={id} value={id}>
              {t(`stages.${id}`)}
            </option>
          ))}
        </select>
      </label>
    </section>
  );
}

/** Empty, half or full circle: the stage reads without colour too. */
function Mark({ stage }: { stage: ConversationStage }) {
  const filled = { opened: 0, worried_again: 0.5, waiting_for_us: 0.5, promise_due: 0.75, answered: 1 }[
    stage
  ];
  const dash = 2 * Math.PI * 3;
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <circle cx="6" cy="6" r="5" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <circle
        cx="6"
        cy="6"
        r="3"
        fill="none"
        stroke="currentColor"
        strokeWidth="4"
        strokeDasharray={`${filled * dash} ${dash}`}
        transform="rotate(-90 6 6)"
        opacity={filled > 0 ? 1 : 0}
      />
    </svg>
  );
}
