/** What was promised in this chat, with the time in full; a promise in hand-typed words to confirm; an update to confirm. */
import { isOwed } from '../../../core/promises/ledger.ts';
import { useApp } from '../../shared/app-context.tsx';
import { Button } from '../../shared/Button.tsx';
import { formatWhen } from '../../shared/format-time.ts';
import { PromiseRow } from '../../shared/PromiseRow.tsx';
import { useSidebar, useSidebarState } from '../sidebar-context.tsx';

export function PromiseCards() {
  const { t, uiLanguage, timeZone } = useApp();
  const { actions } = useSidebar();
  const key = useSidebarState((s) => s.chat?.key ?? null);
  const promises = useSidebarState((s) => s.session?.promises);
  const questions = useSidebarState((s) => s.questions[key ?? '']);
  const proposal = questions?.proposal ?? null;
  const askKept = questions?.askKept ?? null;
  // Without a message it was copied, not seen being sent.
  const asks = t(proposal?.messageId === null ? 'sidebar.proposal.titleCopied' : 'sidebar.proposal.title');
  const mine = promises?.filter((p) => p.chat.key === key && isOwed(p)) ?? [];
  return (
    <>
      {askKept ? (
        <section className="promise-question" aria-label={t('sidebar.askKept.title')}>
          <p>
            <strong>{t('sidebar.askKept.title')}</strong> <q dir="auto">{askKept.text}</q>
          </p>
          <div>
            <Button look="primary" onClick={() => void actions.answerAskKept(true)}>
              {t('sidebar.askKept.yes')}
            </Button>
            <Button look="quiet" onClick={() => void actions.answerAskKept(false)}>
              {t('sidebar.askKept.no')}
            </Button>
          </div>
        </section>
      ) : null}
      {proposal ? (
        <section className="promise-question" aria-label={asks}>
          <p>
            <strong>{asks}</strong> <q dir="auto">{proposal.quote}</q>
            <br />
            {formatWhen(proposal.due, uiLanguage, timeZone)}
          </p>
          <div>
            <Button look="primary" onClick={() => void actions.confirmProposal()}>
              {t('sidebar.proposal.yes')}
            </Button>
            <Button look="quiet" onClick={actions.dismissProposal}>
              {t('sidebar.proposal.no')}
            </Button>
          </div>
        </section>
      ) : null}
      {mine.map((promise) => (
        <PromiseRow
          key={promise.id}
          promise={promise}
          onChange={(change) => void actions.changePromise(promise.id, change)}
        />
      ))}
    </>
  );
}
