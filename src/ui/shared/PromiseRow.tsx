/**
 * A promise: to whom, in which words, by when on both clocks, how it stands, and what can be done about it. Used on the
 * promises board and in the sidebar's column, so it asks nobody for anything: changes go up through `onChange`.
 */
import { useState } from 'react';
import { isOwed, lastChangeAt } from '../../core/promises/ledger.ts';
import type { PromiseRecord, PromiseState } from '../../core/promises/model.ts';
import type { AskedChange } from '../../protocol/requests.ts';
import { useApp } from './app-context.tsx';
import { Button, IconButton } from './Button.tsx';
import { formatWhen } from './format-time.ts';
import { Icon, type IconName } from './Icon.tsx';
import { CorrectTime, SnoozeChoice } from './PromiseTimeForms.tsx';
import { formatDistance, zoneName } from './promise-words.ts';

interface Props {
  promise: PromiseRecord;
  onChange(change: AskedChange): void;
  /** Left out where the chat is open already. */
  onOpen?: () => void;
}

/** Shape beside the word, so that colour never speaks alone. */
const SHAPES: Record<PromiseState, IconName> = {
  open: 'clock',
  due: 'bell',
  missed: 'warning',
  snoozed: 'clock',
  kept: 'check',
  dropped: 'close',
};

export function PromiseRow({ promise, onChange, onOpen }: Props) {
  const { t } = useApp();
  const [form, setForm] = useState<'snooze' | 'own' | 'correct' | null>(null);
  const owed = isOwed(promise);
  const toggle = (name: 'snooze' | 'correct') => setForm(form === name ? null : name);
  const change = (made: AskedChange) => {
    setForm(null);
    onChange(made);
  };
  return (
    <article
      className={`promise-row promise-row-${promise.state}`}
      aria-label={t('board.row', { customer: promise.customer })}
      data-promise={promise.id}
    >
      <header className="promise-row-who">
        <span>
          <strong dir="auto">{promise.customer}</strong>
          {promise.chat.title === promise.customer ? null : (
            <span className="promise-row-chat" dir="auto">
              {promise.chat.title}
            </span>
          )}
        </span>
        <StateBadge promise={promise} />
      </header>
      <q className="promise-row-words" dir="auto" {...(promise.language ? { lang: promise.language } : {})}>
        {promise.text}
      </q>
      <Times promise={promise} />
      <footer className="promise-row-actions">
        {onOpen ? (
          <Button icon="chat" onClick={onOpen}>
            {t('board.open')}
          </Button>
        ) : null}
        {owed ? (
          <>
            <Button look="quiet" icon="check" onClick={() => change({ kind: 'keep' })}>
              {t('board.keep')}
            </Button>
            <IconButton
              icon="clock"
              label={t('board.snooze')}
              aria-expanded={form === 'snooze'}
              onClick={() => toggle('snooze')}
            />
            <IconButton
              icon="pencil"
              label={t('board.correct')}
              aria-expanded={form === 'correct'}
              onClick={() => toggle('correct')}
            />
            <IconButton icon="trash" label={t('board.drop')} onClick={() => change({ kind: 'drop' })} />
          </>
        ) : (
          <Button look="quiet" icon="undo" onClick={() => change({ kind: 'reopen' })}>
            {t('board.reopen')}
          </Button>
        )}
      </footer>
      {owed && form === 'snooze' ? (
        <SnoozeChoice onChoose={(until) => change({ kind: 'snooze', until })} onOwn={() => setForm('own')} />
      ) : null}
      {owed && (form === 'correct' || form === 'own') ? (
        <CorrectTime
          key={form}
          label={t(form === 'own' ? 'board.remindAt' : 'board.newTime')}
          due={promise.due}
          onSet={(time) =>
            change(form === 'own' ? { kind: 'snooze', until: time } : { kind: 'correct', due: time })
          }
          onCancel={() => setForm(null)}
        />
      ) : null}
    </article>
  );
}

function StateBadge({ promise }: { promise: PromiseRecord }) {
  const { t, uiLanguage, timeZone } = useApp();
  const words =
    promise.state === 'snoozed'
      ? t('board.state_snoozed', {
          when: formatWhen(promise.snoozedUntil ?? promise.due, uiLanguage, timeZone),
        })
      : t(`board.state_${promise.state}`);
  return (
    <span className="promise-row-state">
      <Icon name={SHAPES[promise.state]} size={14} />
      {words}
    </span>
  );
}

/** The promise's own clock first, then the agent's where that is another. */
function Times({ promise }: { promise: PromiseRecord }) {
  const { t, uiLanguage, timeZone, now } = useApp();
  const zoned = t('board.zoned', {
    when: formatWhen(promise.due, uiLanguage, promise.tz),
    zone: zoneName(promise.tz, uiLanguage, t),
  });
  const yours = formatWhen(promise.due, uiLanguage, timeZone);
  const sameClock = formatWhen(promise.due, uiLanguage, promise.tz) === yours;
  return (
    <p className="promise-row-times">
      <time dateTime={new Date(promise.due).toISOString()}>{zoned}</time>
      {sameClock ? null : <span>{t('board.yourTime', { when: yours })}</span>}
      {isOwed(promise) ? (
        <span className="promise-row-distance">{formatDistance(promise.due - now(), t)}</span>
      ) : (
        <span>
          {t(`board.state_${promise.state === 'kept' ? 'kept' : 'dropped'}`)}{' '}
          {formatWhen(lastChangeAt(promise), uiLanguage, timeZone)}
        </span>
      )}
    </p>
  );
}
