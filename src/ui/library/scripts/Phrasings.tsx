/** What customers write: what corrections propose, what was taken over or written by hand, and room for another. */
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { PROPOSAL_LENGTH } from '../../../core/matching/phrasing.ts';
import type { Scenario } from '../../../core/scripts/model.ts';
import { useApp } from '../../shared/app-context.tsx';
import { Button, IconButton } from '../../shared/Button.tsx';
import { Corrections } from './Corrections.tsx';
import { languageName } from './language-name.ts';
import { shortText } from './short-text.ts';
import type { Drafts } from './use-drafts.ts';
import type { PhrasingNote, PhrasingWork } from './use-phrasings.ts';

/** So many are shown before the rest is asked for. */
const FEW = 6;

interface Props {
  scenario: Scenario;
  language: string;
  work: PhrasingWork;
  drafts: Drafts;
}

export function Phrasings({ scenario, language, work, drafts }: Props) {
  const { t, uiLanguage } = useApp();
  const [all, setAll] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const place = { scenario: scenario.id, language };
  const sentences = scenario.phrasings[language] ?? [];
  const shown = all ? sentences : sentences.slice(0, FEW);
  const { note } = work;
  // No id of a variant or a proposal has a slash.
  const draft = `${scenario.id}/${language}`;
  return (
    <section className="work-part" aria-labelledby="work-phrasings" aria-busy={work.busy}>
      <h3 id="work-phrasings" ref={heading} tabIndex={-1}>
        {t('library.scripts.phrasings', { count: sentences.length })}
      </h3>
      <p className="work-hint">
        {sentences.length > 0
          ? t('library.scripts.phrasingsHint')
          : t('library.phrasings.none', { language: languageName(language, t, uiLanguage) })}
      </p>
      <ul className="phrasings" lang={language}>
        {shown.map((sentence) => (
          <li key={sentence}>
            <span dir="auto">{sentence}</span>
            <IconButton
              icon="trash"
              label={t('library.phrasings.remove', { text: shortText(sentence) })}
              lang={uiLanguage}
              onClick={() => void work.remove(place, sentence)}
            />
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
      <Another
        language={language}
        text={drafts.get(draft)?.[language] ?? ''}
        onText={(text) => (text === '' ? drafts.drop(draft) : drafts.put(draft, { [language]: text }))}
        onAdd={(text) => work.add(place, text)}
      />
      <Corrections scenario={scenario.id} language={language} work={work} drafts={drafts} />
      <Note
        note={note && note.place.scenario === scenario.id && note.place.language === language ? note : null}
        onUndone={() => heading.current?.focus()}
      />
    </section>
  );
}

interface AnotherProps {
  language: string;
  text: string;
  onText(text: string): void;
  onAdd(text: string): Promise<boolean>;
}

function Another({ language, text, onText, onAdd }: AnotherProps) {
  const { t, uiLanguage } = useApp();
  const label = t('library.phrasings.another', { language: languageName(language, t, uiLanguage) });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '' && (await onAdd(text.trim()))) onText('');
  };
  return (
    <form className="phrasings-another" onSubmit={(event) => void submit(event)}>
      <input
        type="text"
        aria-label={label}
        placeholder={label}
        lang={text === '' ? uiLanguage : language}
        dir="auto"
        maxLength={PROPOSAL_LENGTH}
        value={text}
        onChange={(event) => onText(event.target.value)}
      />
      <Button type="submit" disabled={text.trim() === ''}>
        {t('library.phrasings.add')}
      </Button>
    </form>
  );
}

/** What was done last, in sight wherever in the list it was done. */
function Note({ note, onUndone }: { note: PhrasingNote | null; onUndone(): void }) {
  const { t } = useApp();
  const line = useRef<HTMLDivElement>(null);
  // A phrasing's button goes with it. To undo it is the one thing to do now; on another's button a key might remove that.
  useEffect(() => {
    if (note && (document.activeElement === null || document.activeElement === document.body))
      line.current?.querySelector('button')?.focus();
  }, [note]);
  const undo = async (back: () => Promise<boolean>) => {
    if (await back()) onUndone();
  };
  return (
    <div ref={line} className={note ? 'phrasings-note' : undefined}>
      <p role="status">{note?.text}</p>
      {note?.undo ? (
        <Button look="quiet" icon="undo" onClick={() => note.undo && void undo(note.undo)}>
          {t('library.ledger.undo')}
        </Button>
      ) : null}
    </div>
  );
}
