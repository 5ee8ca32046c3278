/** What was promised in this chat, with the time in full; a promise in hand-typed words, an update, an end to confirm. */
import type { ReactNode } from 'react';
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
  const settles = useSidebarState((s) => s.analysis?.settles);
  const proposal = questions?.proposal ?? null;
  const askKept = questions?.askKept ?? null;
  const mine = promises?.filter((p) => p.chat.key === key && isOwed(p)) ?? [];
  return (
    <>
      {askKept ? (
        <Question
          name="askKept"
          quote={askKept.text}
          onYes={() => void actions.answerAskKept(true)}
          onNo={() => void actions.answerAskKept(false)}
        />
      ) : settles && mine.some((p) => p.id === settles.id) ? (
        <Question
          name="settles"
          quote={settles.text}
          onYes={() => void actions.changePromise(settles.id, { kind: 'drop' })}
          onNo={() => void actions.changePromise(settles.id, { kind: 'hold' })}
        />
      ) : null}
      {proposal ? (
        <Question
          name="proposal"
          // Without a message it was copied, not seen being sent.
          title={proposal.messageId === null ? t('sidebar.proposal.titleCopied') : undefined}
          quote={proposal.quote}
          onYes={() => void actions.confirmProposal()}
          onNo={actions.dismissProposal}
        >
          <br />
          {formatWhen(proposal.due, uiLanguage, timeZone)}
        </Question>
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

interface QuestionProps {
  name: 'askKept' | 'settles' | 'proposal';
  title?: string | undefined;
  quote: string;
  onYes(): void;
  onNo(): void;
  children?: ReactNode;
}

function Question({ name, title, quote, onYes, onNo, children }: QuestionProps) {
  const { t } = useApp();
  const asks = title ?? t(`sidebar.${name}.title`);
  return (
    <section className="promise-question" aria-label={asks}>
      <p>
        <strong>{asks}</strong> <q dir="auto">{quote}</q>
        {children}
      </p>
      <div>
        <Button look="primary" onClick={onYes}>
          {t(`sidebar.${name}.yes`)}
        </Button>
        <Button look="quiet" onClick={onNo}>
          {t(`sidebar.${name}.no`)}
        </Button>
      </div>
    </section>
  );
}
