/** Scenarios and the general scripts, searched while typing. */
import { useMemo, useState } from 'react';
import type { Proposal } from '../../../core/matching/phrasing.ts';
import type { Pack } from '../../../core/packs/schema.ts';
import { useApp } from '../../shared/app-context.tsx';
import { SearchField } from '../SearchField.tsx';
import { type Item, itemsOf, languagesOf, searchItems, variantsOf } from './catalogue.ts';

interface Props {
  pack: Pack;
  selected: string;
  proposals: readonly Proposal[];
  onSelect(id: string): void;
}

export function ScenarioList({ pack, selected, proposals, onSelect }: Props) {
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
              <ItemWords
                item={item}
                pack={pack}
                waiting={proposals.filter((p) => p.scenario === item.id).length}
              />
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function ItemWords({ item, pack, waiting }: { item: Item; pack: Pack; waiting: number }) {
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
      <span className="scenario-head">
        <strong>{item.scenario?.title[uiLanguage] ?? t('library.scripts.general')}</strong>
        {waiting > 0 ? (
          <span className="scenario-waiting">
            <span aria-hidden="true">{waiting}</span>
            <span className="visually-hidden">{t('library.phrasings.waiting', { count: waiting })}</span>
          </span>
        ) : null}
      </span>
      <span className="scenario-summary">
        {item.scenario?.summary[uiLanguage] ?? t('library.scripts.generalSummary')}
      </span>
      <span className="scenario-counts">{counts.join(' · ')}</span>
    </>
  );
}
