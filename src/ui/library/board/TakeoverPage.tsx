/** A colleague's ledger: file, then what it would change, then one click. Nothing is changed before that. */
import { useState } from 'react';
import { type LedgerFileProblem, readLedger } from '../../../core/promises/exchange/ledger-file.ts';
import { planTakeover, type Takeover } from '../../../core/promises/exchange/merge-ledgers.ts';
import type { PromiseRecord } from '../../../core/promises/model.ts';
import { useApp } from '../../shared/app-context.tsx';
import { Button } from '../../shared/Button.tsx';
import { formatWhen } from '../../shared/format-time.ts';
import { FileChoice } from '../FileChoice.tsx';
import { failureWords } from '../failure-words.ts';

interface Props {
  promises: readonly PromiseRecord[];
  onDone(note: string): void;
  onBack(): void;
}

interface Chosen {
  text: string;
  by: string | null;
  exported: string | null;
  unreadable: number;
  theirs: PromiseRecord[];
}

type Trouble = { kind: 'file'; problem: LedgerFileProblem } | { kind: 'worker'; code: string };

export function TakeoverPage({ promises, onDone, onBack }: Props) {
  const { ask, t } = useApp();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const take = async (file: File | undefined) => {
    if (!file) return;
    const text = await file.text();
    const read = readLedger(text);
    setTrouble(read.ok ? null : { kind: 'file', problem: read.problem });
    setChosen(read.ok ? { ...read, text, theirs: read.promises } : null);
  };
  const apply = async () => {
    if (!chosen) return;
    const result = await ask('ledger.import', { text: chosen.text });
    if (result.ok) onDone(t('library.ledger.imported', result.value));
    else setTrouble({ kind: 'worker', code: result.error.code });
  };
  return (
    <section className="takeover" aria-labelledby="takeover-title">
      <div className="page-title">
        <h1 id="takeover-title">{t('library.ledger.importTitle')}</h1>
        <Button look="quiet" icon="chevronLeft" onClick={onBack}>
          {t('library.ledger.back')}
        </Button>
      </div>
      <p className="page-note">{t('library.ledger.importLead')}</p>
      <FileChoice onFile={(file) => void take(file)} />
      {trouble ? (
        <p role="alert" className="takeover-problem">
          {trouble.kind === 'file'
            ? t(`library.ledger.problem.${trouble.problem}`)
            : failureWords(trouble.code, t)}
        </p>
      ) : null}
      {chosen ? <Preview promises={promises} chosen={chosen} onApply={() => void apply()} /> : null}
    </section>
  );
}

/** Longer lists say how many more there are; all of them are taken over. */
const LISTED = 100;

function Preview({
  promises,
  chosen,
  onApply,
}: {
  promises: readonly PromiseRecord[];
  chosen: Chosen;
  onApply(): void;
}) {
  const { t, now, uiLanguage, timeZone } = useApp();
  const { steps } = planTakeover(promises, chosen.theirs, now());
  const added = steps.filter((s) => s.kind === 'added');
  const updated = steps.filter((s) => s.kind === 'updated' && !s.conflict);
  const conflicts = steps.filter((s) => s.conflict);
  const same = steps.length - added.length - updated.length - conflicts.length;
  const from = [
    chosen.by,
    chosen.exported && !Number.isNaN(Date.parse(chosen.exported))
      ? formatWhen(Date.parse(chosen.exported), uiLanguage, timeZone)
      : null,
  ].filter((part) => part !== null);
  return (
    <div className="takeover-preview">
      {from.length > 0 ? <p>{t('library.ledger.from', { from: from.join(' · ') })}</p> : null}
      {chosen.unreadable > 0 ? (
        <p className="takeover-problem">{t('library.ledger.unreadable', { count: chosen.unreadable })}</p>
      ) : null}
      <StepList title={t('library.ledger.added', { count: added.length })} steps={added} />
      <StepList title={t('library.ledger.updated', { count: updated.length })} steps={updated} />
      <StepList title={t('library.ledger.conflicts', { count: conflicts.length })} steps={conflicts} />
      {same > 0 ? <p className="page-note">{t('library.ledger.same', { count: same })}</p> : null}
      {added.length + updated.length + conflicts.length > 0 ? (
        <Button look="primary" onClick={onApply}>
          {t('library.ledger.apply')}
        </Button>
      ) : (
        <p>{t('library.ledger.nothing')}</p>
      )}
    </div>
  );
}

function StepList({ title, steps }: { title: string; steps: readonly Takeover[] }) {
  const { t } = useApp();
  if (steps.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {steps.slice(0, LISTED).map((step) => (
          <li key={step.result.id}>
            <strong dir="auto">{step.result.customer}</strong> <q dir="auto">{step.result.text}</q>
            <Standing promise={step.result} />
            {step.conflict && step.mine ? (
              <span className="takeover-sides">
                {t('library.ledger.mine')}: <Standing promise={step.mine} /> · {t('library.ledger.theirs')}:{' '}
                <Standing promise={step.theirs} />
              </span>
            ) : null}
          </li>
        ))}
      </ul>
      {steps.length > LISTED ? (
        <p className="page-note">{t('library.ledger.more', { count: steps.length - LISTED })}</p>
      ) : null}
    </section>
  );
}

function Standing({ promise }: { promise: PromiseRecord }) {
  const { t, uiLanguage, timeZone } = useApp();
  return (
    <span className="takeover-standing">
      {t(`library.ledger.state.${promise.state}`)}, {formatWhen(promise.due, uiLanguage, timeZone)}
    </span>
  );
}
