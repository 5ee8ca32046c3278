/** The two small forms that open inside a promise's row: remind later, and another due time. */
import { type FormEvent, useId, useState } from 'react';
import { useApp } from './app-context.tsx';
import { Button } from './Button.tsx';
import { formatLocalInput, readLocalInput } from './local-time-input.ts';

const MINUTE = 60_000;

interface SnoozeProps {
  /** `morning`: as the next working day begins, which the worker knows. */
  onChoose(until: number | 'morning'): void;
  onOwn(): void;
}

export function SnoozeChoice({ onChoose, onOwn }: SnoozeProps) {
  const { t, now } = useApp();
  return (
    <fieldset className="promise-row-form">
      <legend>{t('board.snoozeFor')}</legend>
      <Button onClick={() => onChoose(now() + 15 * MINUTE)}>{t('board.snooze_15')}</Button>
      <Button onClick={() => onChoose(now() + 60 * MINUTE)}>{t('board.snooze_60')}</Button>
      <Button onClick={() => onChoose('morning')}>{t('board.snooze_morning')}</Button>
      <Button onClick={onOwn}>{t('board.snooze_own')}</Button>
    </fieldset>
  );
}

interface CorrectProps {
  label: string;
  /** What stands in the field first, epoch milliseconds. */
  due: number;
  onSet(due: number): void;
  onCancel(): void;
}

/** A time that has passed is refused: it would only ring at once. */
export function CorrectTime({ label, due, onSet, onCancel }: CorrectProps) {
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
      <label htmlFor={id}>{label}</label>
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
