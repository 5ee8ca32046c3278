/** One entry that both sides changed: mine and the file's side by side, one of them chosen. */
import { useId } from 'react';
import { fieldDifferences } from '../../../core/packs/compare.ts';
import type { MergeConflict, Side } from '../../../core/packs/merge.ts';
import type { Pack } from '../../../core/packs/schema.ts';
import { useApp } from '../../shared/app-context.tsx';
import { fieldName, groupName, placeName } from './place-words.ts';

interface Props {
  conflict: MergeConflict;
  packs: readonly Pack[];
  chosen: Side;
  onChoose(side: Side): void;
}

export function ConflictCard({ conflict, packs, chosen, onChoose }: Props) {
  const { t, uiLanguage } = useApp();
  const id = useId();
  const fields = fieldDifferences(conflict.mine, conflict.theirs);
  const sides: { side: Side; value: unknown }[] = [
    { side: 'mine', value: conflict.mine },
    { side: 'theirs', value: conflict.theirs },
  ];
  return (
    <fieldset className="conflict" data-conflict={conflict.key}>
      <legend>
        <strong>{groupName(conflict.place, packs, t, uiLanguage)}</strong>{' '}
        {placeName(conflict.place, t, uiLanguage)}
      </legend>
      <div className="conflict-sides">
        {sides.map(({ side, value }) => (
          <label key={side} className={chosen === side ? 'conflict-side conflict-chosen' : 'conflict-side'}>
            <span className="conflict-pick">
              <input type="radio" name={id} checked={chosen === side} onChange={() => onChoose(side)} />
              {t(`library.import.${side}`)}
            </span>
            {value === null ? (
              <em>{t('library.import.removedHere')}</em>
            ) : (
              fields.map(({ field, before, after }) => (
                <span key={field} className="conflict-field">
                  {field === '' ? null : <small>{fieldName(field, t, uiLanguage)}</small>}
                  <span>{(side === 'mine' ? before : after) ?? '–'}</span>
                </span>
              ))
            )}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
