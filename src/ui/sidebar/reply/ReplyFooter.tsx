/** Always in the same place: what is missing, what would hurt, and the one action. */
import { useMemo } from 'react';
import { canInsert } from '../../../app/sidebar/page-health.ts';
import { replyText } from '../../../app/sidebar/reply.ts';
import { plainValues, valuesFor } from '../../../app/sidebar/values.ts';
import { useApp } from '../../shared/app-context.tsx';
import { Button } from '../../shared/Button.tsx';
import { Icon } from '../../shared/Icon.tsx';
import { useNow } from '../../shared/use-now.ts';
import { useKnown, useSidebar, useSidebarState } from '../sidebar-context.tsx';

export function ReplyFooter() {
  const { t, uiLanguage } = useApp();
  const { compose } = useSidebar();
  const now = useNow();
  const reply = useSidebarState((s) => s.reply);
  const { known, tz } = useKnown();
  const blanks = useSidebarState((s) => s.view?.blanks);
  const settled = useSidebarState((s) => s.settled);
  const inserting = useSidebarState((s) => s.inserting);
  const gone = useSidebarState((s) => s.phase === 'gone');
  const insertable = useSidebarState((s) => canInsert(s.health, s.reply?.chatKey ?? ''));
  const gaps = useMemo(() => {
    if (!reply) return [];
    const values = plainValues(valuesFor(known, reply, now, tz));
    return [...new Set(replyText(reply, values).gaps.map((g) => g.blank))];
  }, [reply, known, now, tz]);
  if (!reply) return null;
  const steps = reply.blocks.filter((b) => !b.dropped).length;
  const labels = gaps.map((gap) => blanks?.find((b) => b.id === gap)?.label[uiLanguage] ?? gap);
  return (
    <footer className="reply-foot">
      <CoachLine />
      <p className={`reply-state ${gaps.length > 0 ? 'reply-state-gaps' : 'reply-state-ready'}`}>
        <Icon name={gaps.length > 0 ? 'warning' : 'check'} />
        <span>
          {gaps.length > 0
            ? t('sidebar.footer.gaps', {
                count: gaps.length,
                list: labels.join(uiLanguage === 'zh-CN' ? '、' : ', '),
              })
            : t('sidebar.footer.ready', { steps: t('sidebar.footer.steps', { count: steps }) })}
        </span>
      </p>
      <div className="reply-actions">
        {insertable ? (
          <>
            <Button
              look="primary"
              icon="insert"
              data-action="insert-all"
              className="reply-insert"
              disabled={inserting || !settled || gone}
              onClick={() => void compose.insertAll()}
            >
              {inserting ? t('sidebar.footer.inserting') : t('sidebar.footer.insert')}
            </Button>
            <Button look="quiet" icon="copy" onClick={() => void compose.copyAll()}>
              {t('sidebar.footer.copy')}
            </Button>
          </>
        ) : (
          <Button
            look="primary"
            icon="copy"
            data-action="copy-all"
            className="reply-insert"
            onClick={() => void compose.copyAll()}
          >
            {t('sidebar.footer.copyAll')}
          </Button>
        )}
      </div>
      <p className="reply-you-send">{t(insertable ? 'sidebar.footer.youSend' : 'sidebar.footer.youPaste')}</p>
    </footer>
  );
}

/** What the coach found, in one line each; gaps have their own line. */
function CoachLine() {
  const { t, uiLanguage } = useApp();
  const coach = useSidebarState((s) => s.coach);
  const findings = coach?.findings.filter((f) => f.minefield !== 'unfilled_blank') ?? [];
  if (!coach || findings.length === 0) return null;
  return (
    <ul className="coach" aria-label={t('sidebar.footer.findings')}>
      {findings.slice(0, 3).map((finding) => {
        const words = coach.titles[finding.minefield];
        return (
          <li key={`${finding.minefield}-${finding.quote ?? ''}`} title={words?.instead[uiLanguage]}>
            <Icon name="info" />
            <span>
              <strong>{words?.title[uiLanguage] ?? finding.minefield}</strong>
              {finding.quote ? <q dir="auto">{finding.quote}</q> : null} {words?.instead[uiLanguage]}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
