/** What customers write; the first few, the rest on request. */
import { useState } from 'react';
import { useApp } from '../../shared/app-context.tsx';
import { Button } from '../../shared/Button.tsx';

const FEW = 6;

export function Phrasings({ sentences, language }: { sentences: readonly string[]; language: string }) {
  const { t } = useApp();
  const [all, setAll] = useState(false);
  if (sentences.length === 0) return null;
  const shown = all ? sentences : sentences.slice(0, FEW);
  return (
    <section className="work-part" aria-labelledby="work-phrasings">
      <h3 id="work-phrasings">{t('library.scripts.phrasings', { count: sentences.length })}</h3>
      <p className="work-hint">{t('library.scripts.phrasingsHint')}</p>
      <ul className="phrasings" lang={language}>
        {shown.map((sentence) => (
          <li key={sentence} dir="auto">
            {sentence}
          </li>
        ))}
      </ul>
      {sentences.length > FEW ? (
        <Button look="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all
            ? t('library.scripts.showLess')
            : t('library.scripts.showAll', { count: sentences.length - FEW })}
        </Button>
      ) : null}
    </section>
  );
}
