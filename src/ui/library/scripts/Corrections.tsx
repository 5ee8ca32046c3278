/** Phrasings that corrections propose: the lead reads each, changes words, takes it over or discards it. */
import { useEffect, useRef } from 'react';
import { PROPOSAL_LENGTH, type Proposal } from '../../../core/matching/phrasing.ts';
import { useApp } from '../../shared/app-context.tsx';
import { Button } from '../../shared/Button.tsx';
import { languageName } from './language-name.ts';
import { shortText } from './short-text.ts';
import type { Drafts } from './use-drafts.ts';
import type { PhrasingWork } from './use-phrasings.ts';

export const CORRECTIONS_ID = 'work-corrections';

interface Props {
  scenario: string;
  language: string;
  work: PhrasingWork;
  drafts: Drafts;
}

export function Corrections({ scenario, language, work, drafts }: Props) {
  const { t, uiLanguage } = useApp();
  const heading = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLUListElement>(null);
  /** Place in the list of the one that went: what stands there now gets the focus, a field, so that no key removes it. */
  const went = useRef<number | null>(null);
  const waiting = work.proposals.filter((p) => p.scenario === scenario && p.language === language);
  const ids = waiting.map((p) => p.id).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves when the list has changed
  useEffect(() => {
    if (went.current === null) return;
    const fields = list.current?.querySelectorAll('textarea');
    const next = fields?.[Math.min(went.current, fields.length - 1)];
    went.current = null;
    (next ?? heading.current)?.focus();
  }, [ids]);

  if (!work.proposing)
    return (
      <p className="work-hint">
        {t('library.phrasings.off')} <a href="#settings">{t('library.phrasings.toSettings')}</a>
      </p>
    );
  const leave = async (index: number, how: () => Promise<boolean>) => {
    went.current = index;
    if (!(await how())) went.current = null;
  };
  return (
    <section className="corrections" aria-labelledby={CORRECTIONS_ID}>
      <h4 id={CORRECTIONS_ID} ref={heading} tabIndex={-1}>
        {t('library.phrasings.corrections')}
      </h4>
      <p className="work-hint">
        {waiting.length > 0
          ? t('library.phrasings.correctionsHint')
          : t('library.phrasings.nothing', { language: languageName(language, t, uiLanguage) })}
      </p>
      {waiting.length > 0 ? (
        <ul ref={list}>
          {waiting.map((proposal, i) => (
            <Correction
              key={proposal.id}
              proposal={proposal}
              n={i + 1}
              text={drafts.get(proposal.id)?.[language] ?? proposal.text}
              onText={(text) =>
                text === proposal.text
                  ? drafts.drop(proposal.id)
                  : drafts.put(proposal.id, { [language]: text })
              }
              onTakeOver={(text) => void leave(i, () => work.takeOver(proposal, text))}
              onDiscard={() => void leave(i, () => work.discard(proposal))}
            />
          ))}
        </ul>
      ) : null}
    </section>
  );
}

interface CorrectionProps {
  proposal: Proposal;
  n: number;
  text: string;
  onText(text: string): void;
  onTakeOver(text: string): void;
  onDiscard(): void;
}

function Correction({ proposal, n, text, onText, onTakeOver, onDiscard }: CorrectionProps) {
  const { t } = useApp();
  const short = shortText(text);
  return (
    <li>
      <textarea
        aria-label={t('library.phrasings.proposed', { n })}
        lang={proposal.language}
        dir="auto"
        rows={1}
        maxLength={PROPOSAL_LENGTH}
        value={text}
        onChange={(event) => onText(event.target.value)}
      />
      <span className="corrections-actions">
        <Button
          disabled={text.trim() === ''}
          aria-label={t('library.phrasings.takeOverLabel', { text: short })}
          onClick={() => onTakeOver(text.trim())}
        >
          {t('library.phrasings.takeOver')}
        </Button>
        <Button
          look="quiet"
          aria-label={t('library.phrasings.discardLabel', { text: short })}
          onClick={onDiscard}
        >
          {t('library.phrasings.discard')}
        </Button>
      </span>
    </li>
  );
}
