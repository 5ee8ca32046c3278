/** Every change an import would make, conflicts on top with a choice for each, and the one button that applies it. */
import { useMemo, useState } from 'react';
import type { Side } from '../../../core/packs/merge.ts';
import type { Pack } from '../../../core/packs/schema.ts';
import type { PackState } from '../../../protocol/views.ts';
import { useApp } from '../../shared/app-context.tsx';
import { Button } from '../../shared/Button.tsx';
import { ChangeList } from './ChangeList.tsx';
import { ConflictCard } from './ConflictCard.tsx';
import { planImport } from './plan-import.ts';
import { ErrorList } from './ReadErrors.tsx';

interface Props {
  state: PackState;
  theirs: Pack;
  onApply(pack: Pack, base: Pack): void;
}

export function ImportPreview({ state, theirs, onApply }: Props) {
  const { t, now } = useApp();
  const [choices, setChoices] = useState<Readonly<Record<string, Side>>>({});
  const today = new Date(now()).toISOString().slice(0, 10);
  const { pack: mine, base } = state;
  const { pack, conflicts, changes, errors } = useMemo(
    () => planImport(base, mine, theirs, choices, today),
    [base, mine, theirs, choices, today],
  );
  const all = (side: Side) => setChoices(Object.fromEntries(conflicts.map((c) => [c.key, side])));
  const settled = new Set(conflicts.map((c) => c.key));
  const plain = changes.filter((c) => !settled.has(c.key));

  return (
    <div className="import-preview">
      <p className="import-from">
        {t('library.import.from', {
          name: theirs.name,
          version: theirs.version,
          publisher: theirs.publisher,
        })}
      </p>
      {conflicts.length > 0 ? (
        <section className="import-conflicts" aria-labelledby="import-conflicts">
          <h3 id="import-conflicts">{t('library.import.conflicts', { count: conflicts.length })}</h3>
          <p className="work-hint">{t('library.import.conflictsLead')}</p>
          <p className="import-all">
            <Button onClick={() => all('mine')}>{t('library.import.allMine')}</Button>
            <Button onClick={() => all('theirs')}>{t('library.import.allTheirs')}</Button>
          </p>
          {conflicts.map((conflict) => (
            <ConflictCard
              key={conflict.key}
              conflict={conflict}
              packs={[mine, theirs]}
              chosen={choices[conflict.key] ?? 'mine'}
              onChoose={(side) => setChoices({ ...choices, [conflict.key]: side })}
            />
          ))}
        </section>
      ) : null}
      {changes.length === 0 && conflicts.length === 0 ? (
        <p className="import-nothing">{t('library.import.nothing')}</p>
      ) : (
        <section aria-labelledby="import-changes">
          <h3 id="import-changes">{t('library.import.changes', { count: changes.length })}</h3>
          <ChangeList changes={plain} packs={[mine, theirs]} />
        </section>
      )}
      {errors.length > 0 ? (
        <div className="import-bad" role="alert">
          <p>{t('library.import.invalid')}</p>
          <ErrorList errors={errors} />
        </div>
      ) : null}
      {changes.length > 0 || conflicts.length > 0 ? (
        <div className="import-apply">
          <Button look="primary" disabled={errors.length > 0} onClick={() => onApply(pack, theirs)}>
            {t('library.import.apply')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
