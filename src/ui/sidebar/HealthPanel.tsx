/** What reads badly, what follows from it, and what still works; at its end the diagnosis for a bug report. */
import { useEffect, useId, useRef } from 'react';
import { canInsert, isLost, shownHealth } from '../../app/sidebar/page-health.ts';
import type { PageFact, PageHealth } from '../../app/sidebar/page-port.ts';
import type { Translate } from '../../i18n/translate.ts';
import { useApp } from '../shared/app-context.tsx';
import { IconButton } from '../shared/Button.tsx';
import { Icon } from '../shared/Icon.tsx';
import { DiagnosisBox } from './DiagnosisBox.tsx';
import { useSidebarState } from './sidebar-context.tsx';

/** Facts that mean the same to the agent are one line. */
const LINES: { line: 'title' | 'rows' | 'direction' | 'text' | 'time' | 'composer'; facts: PageFact[] }[] = [
  { line: 'title', facts: ['title'] },
  { line: 'rows', facts: ['rows', 'bubble'] },
  { line: 'direction', facts: ['direction'] },
  { line: 'text', facts: ['text'] },
  { line: 'time', facts: ['pre', 'time'] },
  { line: 'composer', facts: ['composer'] },
];

function sentence(line: (typeof LINES)[number]['line'], missing: boolean, t: Translate): string {
  const plain = line === 'text' || line === 'time';
  return t(plain || !missing ? `sidebar.health.fact.${line}` : `sidebar.health.fact.${line}Missing`);
}

function works(health: PageHealth, named: boolean) {
  return [
    isLost(health, 'rows', 'bubble', 'direction', 'text') ? null : ('suggest' as const),
    canInsert(health, named ? 'named' : '') ? ('insert' as const) : null,
    'copy' as const,
    'scripts' as const,
    'promises' as const,
  ].filter((what) => what !== null);
}

export function HealthPanel({ onClose }: { onClose(): void }) {
  const { t } = useApp();
  const health = useSidebarState(shownHealth);
  const named = useSidebarState((s) => s.chat !== null);
  const title = useId();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.focus(), []);
  const { level } = health;
  return (
    <div ref={panel} className="health-panel" role="dialog" aria-labelledby={title} tabIndex={-1}>
      <div className="health-panel-head">
        <h2 id={title}>{t(`sidebar.health.${level}Title`)}</h2>
        <IconButton icon="close" label={t('common.close')} onClick={onClose} />
      </div>
      {level === 'good' ? <p>{t('sidebar.health.goodText')}</p> : null}
      <ul className="health-facts">
        {LINES.filter(({ facts }) => facts.some((fact) => health.facts.includes(fact))).map(
          ({ line, facts }) => (
            <li key={line}>
              <Icon name="warning" />
              <span>
                {sentence(
                  line,
                  facts.some((fact) => health.missing.includes(fact)),
                  t,
                )}
              </span>
            </li>
          ),
        )}
      </ul>
      {level === 'good' ? null : (
        <div className="health-works">
          <strong>{t('sidebar.health.works')}</strong>
          <ul>
            {works(health, named).map((what) => (
              <li key={what}>
                <Icon name="check" />
                {t(`sidebar.health.can.${what}`)}
              </li>
            ))}
          </ul>
        </div>
      )}
      <DiagnosisBox />
    </div>
  );
}
