/** Everything promised, by due time: overdue on top, then today, later, and what is done. */
import { useState } from 'react';
import type { PromiseChange } from '../../../core/promises/ledger.ts';
import type { PromiseRecord } from '../../../core/promises/model.ts';
import { useApp } from '../../shared/app-context.tsx';
import { Button } from '../../shared/Button.tsx';
import { Icon } from '../../shared/Icon.tsx';
import { PromiseRow } from '../../shared/PromiseRow.tsx';
import { useNow } from '../../shared/use-now.ts';
import { promisesFile, saveFile } from '../download.ts';
import { failureWords } from '../failure-words.ts';
import { SearchField } from '../SearchField.tsx';
import { FILTERS, type Filter, groupPromises, passes } from './groups.ts';

export function PromisesBoard({ promises }: { promises: readonly PromiseRecord[] }) {
  const { ask, t, timeZone } = useApp();
  const now = useNow();
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const [note, setNote] = useState<string | null>(null);

  const change = async (id: string, made: PromiseChange) => {
    const result = await ask('promise.change', { id, change: made });
    setNote(result.ok ? null : failureWords(result.error.code, t));
  };
  const open = async (id: string) => {
    setNote(t('board.opening'));
    const result = await ask('promise.follow', { id });
    setNote(result.ok ? null : failureWords(result.error.code, t));
  };
  const save = () => {
    const file = promisesFile(promises, now);
    saveFile(file);
    setNote(t('board.exported', { file: file.name }));
  };

  const shown = promises.filter((p) => passes(p, filter, query, now));
  return (
    <div className="board">
      <div className="page-title">
        <h1>{t('board.title')}</h1>
        {promises.length > 0 ? (
          <Button icon="download" onClick={save}>
            {t('board.export')}
          </Button>
        ) : null}
      </div>
      {promises.length === 0 ? (
        <div className="page-empty">
          <Icon name="bell" size={32} />
          <h2>{t('board.emptyTitle')}</h2>
          <p>{t('board.emptyText')}</p>
        </div>
      ) : (
        <>
          <div className="board-tools">
            <SearchField label={t('board.search')} value={query} onChange={setQuery} />
            <fieldset className="segments">
              <legend className="visually-hidden">{t('board.filter')}</legend>
              {FILTERS.map((name) => (
                <button
                  key={name}
                  type="button"
                  aria-pressed={filter === name}
                  onClick={() => setFilter(name)}
                >
                  {t(`board.filter_${name}`)}
                </button>
              ))}
            </fieldset>
          </div>
          <p role="status" className="page-note">
            {note}
          </p>
          {shown.length === 0 ? (
            <div className="page-empty">
              <p>{t('board.none')}</p>
              <Button
                onClick={() => {
                  setQuery('');
                  setFilter('all');
                }}
              >
                {t('board.clear')}
              </Button>
            </div>
          ) : null}
          {groupPromises(shown, now, timeZone).map(({ group, promises: rows }) => (
            <section
              key={group}
              className={`board-group board-group-${group}`}
              aria-labelledby={`board-${group}`}
            >
              <h2 id={`board-${group}`}>
                {t(`board.group_${group}`)} <span className="board-count">{rows.length}</span>
              </h2>
              <ul>
                {rows.map((promise) => (
                  <li key={promise.id}>
                    <PromiseRow
                      promise={promise}
                      onChange={(made) => void change(promise.id, made)}
                      onOpen={() => void open(promise.id)}
                    />
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </>
      )}
    </div>
  );
}
