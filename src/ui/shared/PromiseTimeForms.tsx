/** The two small forms that open inside a promise's row: remind later, and another due time. */
import { type FormEvent, useId, useState } from 'react';
import { addDays, fromZoned, toZoned } from '../../core/clock/zone.ts';
import { useApp } from './app-context.tsx';
import { Button } from './Button.tsx';
import { formatLocalInput, readLocalInput } from './local-time-input.ts';

const MINUTE = 60_000;

export function SnoozeChoice({ onChoose }: { onChoose(until: number): void }) {
  const { t, now, timeZone } = useApp();
  const tomorrow = () => {
    const day = addDays(toZoned(now(), timeZone), 1);
    return fromZoned({ ...day, hour: 9 }, timeZone);
  };
  return (
    <fieldset className="promise-row-form">
      <legend>{t('board.snoozeFor')}</legend>
      <Button onClick={() => onChoose(now() + 15 * MINUTE)}>{t('board.snooze_15')}</Button>
      <Button onClick={() => onChoose(now() + 60 * MINUTE)}>{t('board.snooze_60')}</Button>
      <Button onClick={() => onChoose(tomorrow())}>{t('board.snooze_tomorrow')}</Button>
    </fieldset>
  );
}

interface CorrectProps {
  /** Epoch milliseconds. */
  due: number;
  onSet(due: number): void;
  onCancel(): void;
}

/** A time that has passed is refused: it would only ring at once. */
export function CorrectTime({ due, onSet, onCancel }: CorrectProps) {
  const { t, now, timeZone } = useApp();
  const [value, setValue] = useState(() => formatLocalInput(due, timeZone));
  const [problem, setProblem] = useState<'newTimeBad' | 'newTimePast' | null>(null);
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const time = readLocalInput(value, timeZone);
    if (time === null) setProblem('newTimeBad');
    else if (time <= now()) setProblem('newTimePast');
    else onSet(time);
  };
  return (
    <form className="promise-row-form" onSubmit={submit} noValidate>
      <label htmlFor={id}>{t('board.newTime')}</label>
      <input
        id={id}
        type="datetime-local"
        value={value}
        aria-invalid={problem !== null}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onChange={(event) => {
          setValue(event.target.value);
          setProblem(null);
        }}
      />
      <Button type="submit" look="primary">
        {t('board.setTime')}
      </Button>
      <Button look="quiet" onClick={onCancel}>
        {t('board.cancel')}
      </Button>
      {problem ? (
        <p id={`${id}-problem`} role="alert" className="promise-row-problem">
          {t(`board.${problem}`)}
        </p>
      ) : null}
    </form>
  );
}
