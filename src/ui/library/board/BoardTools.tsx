/** Search and filters above the board. */
import type { PromiseRecord } from '../../../core/promises/model.ts';
import { useApp } from '../../shared/app-context.tsx';
import { SearchField } from '../SearchField.tsx';
import { FILTERS, type Wanted } from './groups.ts';

interface Props {
  promises: readonly PromiseRecord[];
  wanted: Wanted;
  scenarioTitle(id: string): string;
  onWant(patch: Partial<Wanted>): void;
}

export function BoardTools({ promises, wanted, scenarioTitle, onWant }: Props) {
  const { t } = useApp();
  const scenarios = [...new Set(promises.flatMap((p) => p.scenario ?? []))].sort();
  return (
    <div className="board-tools">
      <SearchField label={t('board.search')} value={wanted.query} onChange={(query) => onWant({ query })} />
      <fieldset className="segments">
        <legend className="visually-hidden">{t('board.filter')}</legend>
        {FILTERS.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={wanted.filter === name}
            onClick={() => onWant({ filter: name })}
          >
            {t(`board.filter_${name}`)}
          </button>
        ))}
      </fieldset>
      {scenarios.length > 0 ? (
        <select
          aria-label={t('library.ledger.scenario')}
          value={wanted.scenario ?? ''}
          onChange={(event) => onWant({ scenario: event.target.value || null })}
        >
          <option value="">{t('library.ledger.anyScenario')}</option>
          {scenarios.map((id) => (
            <option key={id} value={id}>
              {scenarioTitle(id)}
            </option>
          ))}
        </select>
      ) : null}
    </div>
  );
}
