/** One wording: its text, its meaning beside it, the trainer's notes, and the way into the editor. */
import type { Pack } from '../../../core/packs/schema.ts';
import type { Annotation, Variant } from '../../../core/scripts/model.ts';
import { useApp } from '../../shared/app-context.tsx';
import { Button } from '../../shared/Button.tsx';
import { tierTitle } from './catalogue.ts';
import { languageName } from './language-name.ts';
import { ScriptText } from './ScriptText.tsx';

interface Props {
  variant: Variant;
  /** "Empathy, wording 2" */
  name: string;
  /** Step or stage: one wording of it is in the preview. */
  slot: string;
  pack: Pack;
  language: string;
  notes: boolean;
  previewed: boolean;
  onPreview(): void;
  onEdit(): void;
}

export function VariantCard({
  variant,
  name,
  slot,
  pack,
  language,
  notes,
  previewed,
  onPreview,
  onEdit,
}: Props) {
  const { t, uiLanguage } = useApp();
  const text = variant.text[language];
  const meaning = uiLanguage === language ? undefined : variant.text[uiLanguage];
  const shown = notes && text !== undefined ? notesIn(variant, language) : [];
  return (
    <article className="variant" aria-label={name} data-variant={variant.id}>
      <header>
        <label className="variant-pick">
          <input
            type="radio"
            name={`preview-${slot}`}
            checked={previewed}
            onChange={onPreview}
            aria-label={`${t('library.scripts.usePreview')}: ${name}`}
          />
          {tierTitle(pack, variant)?.[uiLanguage] ?? t(`library.scripts.voice_${variant.voice}`)}
        </label>
        <Button
          look="quiet"
          icon="pencil"
          aria-label={t('library.scripts.editLabel', { name })}
          onClick={onEdit}
        >
          {t('library.scripts.edit')}
        </Button>
      </header>
      <div className="variant-texts">
        {text === undefined ? (
          <p className="variant-missing">
            {t('library.scripts.noText', { language: languageName(language, t, uiLanguage) })}
          </p>
        ) : (
          <ScriptText
            text={text}
            language={language}
            blanks={pack.blanks}
            quotes={shown.map((n) => n.quote[language] ?? '')}
          />
        )}
        {meaning === undefined ? null : (
          <div className="variant-meaning">
            <ScriptText text={meaning} language={uiLanguage} blanks={pack.blanks} />
          </div>
        )}
      </div>
      {shown.length > 0 ? (
        <ol className="variant-notes">
          {shown.map((note, i) => (
            <li key={note.id}>
              <span className="note-number" aria-hidden="true">
                {i + 1}
              </span>
              <span>
                <q lang={language} dir="auto">
                  {note.quote[language]}
                </q>{' '}
                {note.why[uiLanguage]}
              </span>
            </li>
          ))}
        </ol>
      ) : null}
    </article>
  );
}

function notesIn(variant: Variant, language: string): Annotation[] {
  return (variant.annotations ?? []).filter((note) => note.quote[language]);
}
