/** The scenarios by title, with a search over them; what a line does is the caller's. */
import { type ReactNode, useState } from 'react';
import type { ScenarioChoice } from '../../../protocol/views.ts';
import { useApp } from '../../shared/app-context.tsx';
import { useSidebarState } from '../sidebar-context.tsx';

export function ScenarioSearch({ children }: { children(choice: ScenarioChoice): ReactNode }) {
  const { t, uiLanguage } = useApp();
  const choices = useSidebarState((s) => s.choices);
  const [query, setQuery] = useState('');
  const wanted = query.trim().toLowerCase();
  const found = choices.filter(
    (c) => wanted === '' || `${c.title[uiLanguage]} ${c.title.en} ${c.id}`.toLowerCase().includes(wanted),
  );
  return (
    <>
      <input
        type="search"
        className="search"
        placeholder={t('sidebar.scripts.search')}
        aria-label={t('sidebar.scripts.search')}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      {found.length === 0 ? <p className="list-none">{t('sidebar.scripts.none')}</p> : null}
      <ul className="script-list">
        {found.map((choice) => (
          <li key={choice.id}>{children(choice)}</li>
        ))}
      </ul>
    </>
  );
}
