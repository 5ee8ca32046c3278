/** What is wrong in a file: where, and in words. */
import type { ReadError } from '../../../core/packs/read.ts';
import { useApp } from '../../shared/app-context.tsx';

const SHOWN = 20;

const WORDED = [
  'not_json',
  'not_a_pack',
  'schema_unsupported',
  'unknown_key',
  'missing',
  'wrong_type',
  'empty',
  'too_long',
  'bad_id',
  'bad_language',
  'bad_version',
  'bad_date',
  'not_allowed',
  'id_duplicate',
  'blank_unknown',
  'twins_differ',
] as const;

export function ReadErrors({ file, errors }: { file: string; errors: readonly ReadError[] }) {
  const { t } = useApp();
  return (
    <div className="import-bad" role="alert">
      <h3>{t('library.import.badTitle')}</h3>
      <p>{t('library.import.badLead', { file })}</p>
      <ErrorList errors={errors} />
    </div>
  );
}

export function ErrorList({ errors }: { errors: readonly ReadError[] }) {
  const { t } = useApp();
  return (
    <>
      <ul className="import-errors">
        {errors.slice(0, SHOWN).map((error) => (
          <li key={`${error.path} ${error.code} ${error.detail}`}>
            <code>{error.path || t('library.import.wholeFile')}</code>
            <span>
              {t(`library.import.code.${WORDED.find((c) => c === error.code) ?? 'other'}`)}{' '}
              <small>{error.detail}</small>
            </span>
          </li>
        ))}
      </ul>
      {errors.length > SHOWN ? (
        <p>{t('library.import.moreErrors', { count: errors.length - SHOWN })}</p>
      ) : null}
    </>
  );
}
