/** What came due while the browser was closed: said once, on top of the board, until it has been seen. */
import { isOwed } from '../../../core/promises/ledger.ts';
import type { PromiseRecord } from '../../../core/promises/model.ts';
import { useApp } from '../../shared/app-context.tsx';
import { Button } from '../../shared/Button.tsx';
import { Icon } from '../../shared/Icon.tsx';

interface Props {
  ids: readonly string[];
  promises: readonly PromiseRecord[];
  onOpen(id: string): void;
}

const NAMED = 8;

export function AwayNote({ ids, promises, onOpen }: Props) {
  const { ask, t } = useApp();
  const wanted = new Set(ids);
  const waiting = promises.filter((p) => wanted.has(p.id) && isOwed(p));
  if (waiting.length === 0) return null;
  return (
    <section className="away-note" aria-labelledby="board-away">
      <Icon name="bell" />
      <div>
        <h2 id="board-away">{t('nudge.awayTitle', { count: waiting.length })}</h2>
        <p>
          {waiting.slice(0, NAMED).map((p) => (
            <button key={p.id} type="button" dir="auto" onClick={() => onOpen(p.id)}>
              {p.customer}
            </button>
          ))}
        </p>
      </div>
      <Button look="quiet" onClick={() => void ask('away.seen', {})}>
        {t('library.ledger.seen')}
      </Button>
    </section>
  );
}
