/** Says under a scenario's title that corrections wait far below, in which languages, and leads there. */
import { useEffect, useState } from 'react';
import type { Proposal } from '../../../core/matching/phrasing.ts';
import { useApp } from '../../shared/app-context.tsx';
import { Button } from '../../shared/Button.tsx';
import { CORRECTIONS_ID } from './Corrections.tsx';
import { languageName } from './language-name.ts';

interface Props {
  /** Those of the scenario. */
  proposals: readonly Proposal[];
  language: string;
  onLanguage(language: string): void;
}

export function ProposalsWaiting({ proposals, language, onLanguage }: Props) {
  const { t, uiLanguage } = useApp();
  const [going, setGoing] = useState<string | null>(null);
  // The list of that language has to be there before one can be led to it.
  useEffect(() => {
    if (going === null || going !== language) return;
    setGoing(null);
    document.getElementById(CORRECTIONS_ID)?.focus();
  }, [going, language]);
  if (proposals.length === 0) return null;
  const languages = [...new Set(proposals.map((p) => p.language))];
  return (
    <p className="work-proposals">
      <span>{t('library.phrasings.wait')}</span>
      {languages.map((code) => (
        <Button
          key={code}
          look="quiet"
          onClick={() => {
            setGoing(code);
            onLanguage(code);
          }}
        >
          {t('library.phrasings.waitIn', {
            language: languageName(code, t, uiLanguage),
            count: proposals.filter((p) => p.language === code).length,
          })}
        </Button>
      ))}
    </p>
  );
}
