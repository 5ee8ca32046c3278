/**
 * Promises under one heading. Of a long group only what can be seen stands in the page, and some more; the rest comes
 * in as one scrolls towards it.
 */
import { useEffect, useRef, useState } from 'react';
import type { PromiseRecord } from '../../../core/promises/model.ts';
import type { AskedChange } from '../../../protocol/requests.ts';
import { useApp } from '../../shared/app-context.tsx';
import { PromiseRow } from '../../shared/PromiseRow.tsx';
import type { Group } from './groups.ts';
import { PromiseStory } from './PromiseStory.tsx';

interface Props {
  group: Group;
  promises: readonly PromiseRecord[];
  onChange(id: string, change: AskedChange): void;
  onOpen(id: string): void;
}

const FIRST = 30;
const MORE = 60;

export function BoardGroup({ group, promises, onChange, onOpen }: Props) {
  const { t } = useApp();
  const [shown, setShown] = useState(FIRST);
  const rest = promises.length - shown;
  return (
    <section className={`board-group board-group-${group}`} aria-labelledby={`board-${group}`}>
      <h2 id={`board-${group}`}>
        {t(`board.group_${group}`)} <span className="board-count">{promises.length}</span>
      </h2>
      <ul>
        {promises.slice(0, shown).map((promise) => (
          <li key={promise.id} data-row={promise.id} tabIndex={-1}>
            <PromiseRow
              promise={promise}
              onChange={(made) => onChange(promise.id, made)}
              onOpen={() => onOpen(promise.id)}
            />
            <PromiseStory promise={promise} />
          </li>
        ))}
      </ul>
      {rest > 0 ? <Edge key={shown} onNear={() => setShown(shown + MORE)} count={rest} /> : null}
    </section>
  );
}

/** The end of what is drawn: it calls for more before it can be seen, and on a click. */
function Edge({ onNear, count }: { onNear(): void; count: number }) {
  const { t } = useApp();
  const edge = useRef<HTMLButtonElement>(null);
  const near = useRef(onNear);
  near.current = onNear;
  useEffect(() => {
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some((e) => e.isIntersecting)) near.current();
      },
      { rootMargin: '1500px' },
    );
    if (edge.current) watch.observe(edge.current);
    return () => watch.disconnect();
  }, []);
  return (
    <button ref={edge} type="button" className="board-more" onClick={onNear}>
      {t('library.ledger.more', { count })}
    </button>
  );
}
