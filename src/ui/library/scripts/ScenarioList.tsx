/** Scenarios and the general scripts, searched while typing. */
import { useMemo, useState } from 'react';
import type { Pack } from '../../../core/packs/schema.ts';
import { useApp } from '../../shared/app-context.tsx';
import { SearchField } from '../SearchField.tsx';
import { type Item, itemsOf, languagesOf, searchItems, variantsOf } from './catalogue.ts';

interface Props {
  pack: Pack;
  selected: string;
  onSelect(id: string): void;
}

export function ScenarioList({ pack, selected, onSelect }: Props) {
  const { t } = useApp();
  const [query, setQuery] = useState('');
  const items = useMemo(() => itemsOf(pack), [pack]);
  const found = searchItems(items, query);
  return (
    <nav className="scenario-list" aria-label={t('library.scripts.scenarios_list')}>
      <SearchField label={t('library.scripts.search')} value={query} onChange={setQuery} />
      {found.length === 0 ? (
        <p className="scenario-none" role="status">
          {t('library.scripts.none', { query })}
        </p>
      ) : null}
      <ul>
        {found.map((item) => (
          <li key={item.id}>
            <button
              type="button"
              aria-current={item.id === selected ? 'true' : undefined}
              onClick={() => onSelect(item.id)}
            >
              <ItemWords item={item} pack={pack} />
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function ItemWords({ item, pack }: { item: Item; pack: Pack }) {
  const { t, uiLanguage } = useApp();
  const phrasings = Object.values(item.scenario?.phrasings ?? {}).flat().length;
  const wordings = variantsOf(item).length;
  const counts = [
    ...(wordings > 0 ? [t('library.scripts.variants', { count: wordings })] : []),
    t('library.scripts.languages', { count: languagesOf(item, pack).length }),
    ...(phrasings > 0 ? [t('library.scripts.phrasings', { count: phrasings })] : []),
  ];
  return (
    <>
      <strong>{item.scenario?.title[uiLanguage] ?? t('library.scripts.general')}</strong>
      <span className="scenario-summary">
        {item.scenario?.summary[uiLanguage] ?? t('library.scripts.generalSummary')}
      </span>
      <span className="scenario-counts">{counts.join(' · ')}</span>
    </>
  );
}
