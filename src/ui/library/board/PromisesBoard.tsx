/** Everything promised, by due time: overdue on top, then today, later, and what is done. */
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { AskedChange } from '../../../protocol/requests.ts';
import type { Session } from '../../../protocol/session.ts';
import type { ScenarioChoice } from '../../../protocol/views.ts';
import { useApp } from '../../shared/app-context.tsx';
import { Button } from '../../shared/Button.tsx';
import { Icon } from '../../shared/Icon.tsx';
import { useNow } from '../../shared/use-now.ts';
import { failureWords } from '../failure-words.ts';
import { AwayNote } from './AwayNote.tsx';
import { BoardGroup } from './BoardGroup.tsx';
import { BoardTools } from './BoardTools.tsx';
import { choosePromises, groupPromises, type Wanted } from './groups.ts';
import { Handover } from './Handover.tsx';
import { TakeoverPage } from './TakeoverPage.tsx';
import { useBoardKeys } from './use-board-keys.ts';
import { useLedger } from './use-ledger.ts';
import { WeekFigures } from './WeekFigures.tsx';

/** What was done last, said in one line; `undo` is the promise that it can be taken back for. */
interface Note {
  text: string;
  undo?: string;
}

const ALL: Wanted = { filter: 'all', query: '', scenario: null };

export function PromisesBoard({ session }: { session: Session }) {
  const { ask, t, timeZone } = useApp();
  const now = useNow();
  const { promises, reload } = useLedger(session.promises);
  const scenarioTitle = useScenarioTitles();
  const [wanted, setWanted] = useState(ALL);
  const [note, setNote] = useState<Note | null>(null);
  const [importing, setImporting] = useState(false);
  const later = useDeferredValue(wanted);

  const change = async (id: string, made: AskedChange) => {
    const result = await ask('promise.change', { id, change: made });
    if (!result.ok) return setNote({ text: failureWords(result.error.code, t) });
    const { customer } = result.value;
    if (made.kind === 'keep') setNote({ text: t('library.ledger.done_keep', { customer }), undo: id });
    else if (made.kind === 'drop') setNote({ text: t('library.ledger.done_drop', { customer }), undo: id });
    else setNote(null);
  };
  const open = async (id: string) => {
    setNote({ text: t('board.opening') });
    const result = await ask('promise.follow', { id });
    setNote(result.ok ? null : { text: failureWords(result.error.code, t) });
  };
  const undo = () => {
    if (note?.undo) void change(note.undo, { kind: 'reopen' });
  };
  useBoardKeys({
    keep: (id) => void change(id, { kind: 'keep' }),
    drop: (id) => void change(id, { kind: 'drop' }),
    open: (id) => void open(id),
    undo,
  });

  const groups = useMemo(
    () => groupPromises(choosePromises(promises, later, now), now, timeZone),
    [promises, later, now, timeZone],
  );

  if (importing)
    return (
      <div className="board">
        <TakeoverPage
          promises={promises}
          onDone={(text) => {
            setImporting(false);
            setNote({ text });
            reload();
          }}
          onBack={() => setImporting(false)}
        />
      </div>
    );
  return (
    <div className="board">
      <div className="page-title">
        <h1>{t('board.title')}</h1>
        <Handover
          promises={promises}
          settings={session.settings}
          scenarioTitle={scenarioTitle}
          onNote={(text) => setNote({ text })}
          onImport={() => setImporting(true)}
        />
      </div>
      <AwayNote ids={session.away} promises={session.promises} onOpen={(id) => void open(id)} />
      <WeekFigures figures={session.figures} now={now} />
      {promises.length > 0 ? (
        <BoardTools
          promises={promises}
          wanted={wanted}
          scenarioTitle={scenarioTitle}
          onWant={(patch) => setWanted({ ...wanted, ...patch })}
        />
      ) : null}
      <div className="board-note">
        <p role="status" className="page-note">
          {note?.text}
        </p>
        {note === null && groups.length > 0 ? <p className="board-keys">{t('library.ledger.keys')}</p> : null}
        {note?.undo ? (
          <Button look="quiet" icon="undo" onClick={undo}>
            {t('library.ledger.undo')}
          </Button>
        ) : null}
      </div>
      {promises.length === 0 ? (
        <div className="page-empty">
          <Icon name="bell" size={32} />
          <h2>{t('board.emptyTitle')}</h2>
          <p>{t('board.emptyText')}</p>
        </div>
      ) : groups.length === 0 ? (
        <div className="page-empty">
          <p>{t('board.none')}</p>
          <Button onClick={() => setWanted(ALL)}>{t('board.clear')}</Button>
        </div>
      ) : null}
      {groups.map(({ group, promises: rows }) => (
        <BoardGroup
          // Another search begins at the top again.
          key={`${group} ${later.filter} ${later.query} ${later.scenario}`}
          group={group}
          promises={rows}
          onChange={(id, made) => void change(id, made)}
          onOpen={(id) => void open(id)}
        />
      ))}
    </div>
  );
}

/** A scenario's title in the agent's language; its id where the pack no longer has it. */
function useScenarioTitles(): (id: string) => string {
  const { ask, uiLanguage } = useApp();
  const [choices, setChoices] = useState<readonly ScenarioChoice[]>([]);
  useEffect(() => {
    void (async () => {
      const result = await ask('scenario.list', {});
      if (result.ok) setChoices(result.value);
    })();
  }, [ask]);
  return (id) => choices.find((c) => c.id === id)?.title[uiLanguage] ?? id;
}
