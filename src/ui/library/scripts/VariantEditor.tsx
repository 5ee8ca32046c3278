/** Edits one wording in all its languages at once: they must keep the same blanks, so they are saved together. */
import { useRef } from 'react';
import type { Pack } from '../../../core/packs/schema.ts';
import type { HouseRules } from '../../../core/scripts/house-rules.ts';
import type { ByLanguage, Variant } from '../../../core/scripts/model.ts';
import { sampleValues } from '../../../core/scripts/sample-values.ts';
import { useApp } from '../../shared/app-context.tsx';
import { Button } from '../../shared/Button.tsx';
import { adviceOf, issuesOf } from './check-variant.ts';
import { EditorFindings } from './EditorFindings.tsx';
import { languageName } from './language-name.ts';
import { ScriptText } from './ScriptText.tsx';

interface Props {
  variant: Variant;
  name: string;
  pack: Pack;
  texts: ByLanguage<string>;
  houseRules: HouseRules;
  language: string;
  onLanguage(language: string): void;
  onChange(texts: ByLanguage<string>): void;
  onSave(): void;
  onCancel(): void;
}

export function VariantEditor(props: Props) {
  const { variant, name, pack, texts, houseRules, language, onLanguage, onChange, onSave, onCancel } = props;
  const { t, uiLanguage } = useApp();
  const area = useRef<HTMLTextAreaElement>(null);
  const issues = issuesOf(texts, pack);
  const advice = adviceOf(variant, texts, pack);
  const words = (code: string) => languageName(code, t, uiLanguage);
  const languages = [...new Set([...Object.keys(variant.text), ...Object.keys(texts)])];
  const others = languages.filter((l) => l !== language && texts[l] !== undefined);
  const addable = pack.languages.filter((l) => texts[l] === undefined);

  const insert = (blank: string) => {
    const field = area.current;
    if (!field) return;
    field.focus();
    field.setRangeText(`{{${blank}}}`, field.selectionStart, field.selectionEnd, 'end');
    onChange({ ...texts, [language]: field.value });
  };
  const remove = () => {
    const { [language]: _gone, ...rest } = texts;
    onChange(rest);
    const next = Object.keys(rest)[0];
    if (next) onLanguage(next);
  };

  return (
    <section className="variant variant-editor" aria-label={t('library.edit.title', { name })}>
      <header>
        <h4>{t('library.edit.title', { name })}</h4>
        <fieldset className="segments">
          <legend className="visually-hidden">{t('library.edit.language')}</legend>
          {Object.keys(texts).map((code) => (
            <button
              key={code}
              type="button"
              aria-pressed={code === language}
              className={issues.some((i) => i.language === code) ? 'segment-bad' : ''}
              onClick={() => onLanguage(code)}
            >
              {words(code)}
            </button>
          ))}
        </fieldset>
        {addable.length > 0 ? (
          <select
            aria-label={t('library.edit.addLanguage')}
            value=""
            onChange={(event) => {
              onChange({ ...texts, [event.target.value]: '' });
              onLanguage(event.target.value);
            }}
          >
            <option value="">{t('library.edit.addLanguage')}</option>
            {addable.map((code) => (
              <option key={code} value={code}>
                {words(code)}
              </option>
            ))}
          </select>
        ) : null}
      </header>
      {texts[language] === undefined ? null : (
        <>
          <textarea
            ref={area}
            aria-label={t('library.edit.text', { language: words(language) })}
            aria-invalid={issues.some((i) => i.language === language)}
            lang={language}
            dir="auto"
            rows={5}
            value={texts[language]}
            onChange={(event) => onChange({ ...texts, [language]: event.target.value })}
          />
          <p className="editor-line">
            <span>{t('library.edit.characters', { count: [...(texts[language] ?? '')].length })}</span>
            <Button look="quiet" icon="trash" onClick={remove}>
              {t('library.edit.removeLanguage', { language: words(language) })}
            </Button>
          </p>
          <fieldset className="editor-blanks">
            <legend>{t('library.edit.insertBlank')}</legend>
            {pack.blanks.map((blank) => (
              <button
                key={blank.id}
                type="button"
                className="chip"
                title={`{{${blank.id}}}`}
                onClick={() => insert(blank.id)}
              >
                {blank.label[uiLanguage]}
              </button>
            ))}
          </fieldset>
        </>
      )}
      <div className="editor-preview preview-bubble">
        <ScriptText
          text={texts[language] ?? ''}
          language={language}
          blanks={pack.blanks}
          values={sampleValues(pack.blanks, language, houseRules)}
        />
      </div>
      {others.length > 0 ? (
        <div className="editor-twins">
          <h5>{t('library.edit.twins')}</h5>
          {others.map((code) => (
            <div key={code}>
              <span className="editor-twin-name">{words(code)}</span>
              <ScriptText text={texts[code] ?? ''} language={code} blanks={pack.blanks} />
            </div>
          ))}
        </div>
      ) : null}
      <EditorFindings issues={issues} advice={advice} pack={pack} />
      <div className="editor-actions">
        <Button look="primary" disabled={issues.length > 0} onClick={onSave}>
          {t('library.edit.save')}
        </Button>
        <Button onClick={onCancel}>{t('library.edit.cancel')}</Button>
      </div>
    </section>
  );
}
