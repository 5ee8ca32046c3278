/** The shop's own figures. Every field says its unit and the default; nothing is saved while one does not hold up. */
import { type FormEvent, useId, useState } from 'react';
import { writeMinutes } from '../../../core/clock/hours.ts';
import { DEFAULT_HOUSE_RULES, type HouseRules } from '../../../core/scripts/house-rules.ts';
import { useApp } from '../../shared/app-context.tsx';
import { Button } from '../../shared/Button.tsx';
import {
  draftOf,
  type HoursDraft,
  NUMBERS,
  problemsOf,
  RANGES,
  type RuleKey,
  type RuleProblem,
  type RulesDraft,
  rulesOf,
} from './house-rules-draft.ts';

const TEXTS = [
  { key: 'discountCode', max: 40 },
  { key: 'orderFormats', max: 400 },
] as const;

interface Props {
  rules: HouseRules;
  onSave(rules: HouseRules): void;
}

export function HouseRulesForm({ rules, onSave }: Props) {
  const { t } = useApp();
  const [draft, setDraft] = useState<RulesDraft>(() => draftOf(rules));
  const [problems, setProblems] = useState<Partial<Record<RuleKey, RuleProblem>>>({});
  const set = (patch: Partial<RulesDraft>) => {
    setDraft({ ...draft, ...patch });
    setProblems({});
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = problemsOf(draft);
    setProblems(found);
    if (Object.keys(found).length === 0) onSave(rulesOf(draft));
  };
  return (
    <form className="house-rules" onSubmit={submit} noValidate>
      {RANGES.map(({ key, unit }) => {
        const [low, high] = draft[key];
        return (
          <Rule key={key} name={key} problem={problems[key]}>
            <NumberField
              label={t('library.rules.from', { name: t(`library.rules.${key}`) })}
              value={low}
              bad={problems[key] !== undefined}
              onChange={(text) => set({ [key]: [text, high] })}
            />
            <span>{t('library.rules.toWord')}</span>
            <NumberField
              label={t('library.rules.to', { name: t(`library.rules.${key}`) })}
              value={high}
              bad={problems[key] !== undefined}
              onChange={(text) => set({ [key]: [low, text] })}
            />
            <span>{t(`library.rules.unit.${unit}`)}</span>
          </Rule>
        );
      })}
      {NUMBERS.map(({ key, unit }) => (
        <Rule key={key} name={key} problem={problems[key]}>
          <NumberField
            label={t(`library.rules.${key}`)}
            value={draft[key]}
            bad={problems[key] !== undefined}
            onChange={(text) => set({ [key]: text })}
          />
          <span>{t(`library.rules.unit.${unit}`)}</span>
        </Rule>
      ))}
      {TEXTS.map(({ key, max }) => (
        <Rule key={key} name={key} problem={problems[key]}>
          <input
            type="text"
            className="house-rules-code"
            aria-label={t(`library.rules.${key}`)}
            maxLength={max}
            spellCheck={false}
            value={draft[key]}
            onChange={(event) => set({ [key]: event.target.value })}
          />
        </Rule>
      ))}
      <Rule name="workHours" problem={problems.workHours}>
        <TimeFields
          name={t('library.rules.workHours')}
          hours={draft.workHours}
          bad={problems.workHours?.kind === 'time'}
          onChange={(times) => set({ workHours: { ...draft.workHours, ...times } })}
        />
        <Weekdays
          days={draft.workHours.days}
          onChange={(days) => set({ workHours: { ...draft.workHours, days } })}
        />
      </Rule>
      <Rule name="businessDays" problem={problems.businessDays}>
        <Weekdays days={draft.businessDays} onChange={(businessDays) => set({ businessDays })} />
      </Rule>
      <Rule name="holidays" problem={problems.holidays}>
        <textarea
          className="house-rules-dates"
          aria-label={t('library.rules.holidays')}
          aria-invalid={problems.holidays !== undefined}
          maxLength={4000}
          rows={2}
          spellCheck={false}
          value={draft.holidays}
          onChange={(event) => set({ holidays: event.target.value })}
        />
      </Rule>
      <Rule name="quietHours" problem={problems.quietHours}>
        <label className="house-rule-day">
          <input
            type="checkbox"
            checked={draft.quietHours.on}
            onChange={(event) => set({ quietHours: { ...draft.quietHours, on: event.target.checked } })}
          />
          {t('library.rules.quietOn')}
        </label>
        {draft.quietHours.on ? (
          <TimeFields
            name={t('library.rules.quietHours')}
            hours={draft.quietHours}
            bad={problems.quietHours !== undefined}
            onChange={(times) => set({ quietHours: { ...draft.quietHours, ...times } })}
          />
        ) : null}
      </Rule>
      <div className="house-rules-actions">
        <Button type="submit" look="primary">
          {t('library.rules.save')}
        </Button>
        <Button onClick={() => set(draftOf(DEFAULT_HOUSE_RULES))}>{t('library.rules.reset')}</Button>
      </div>
    </form>
  );
}

interface RuleProps {
  name: RuleKey;
  problem: RuleProblem | undefined;
  children: React.ReactNode;
}

function Rule({ name, problem, children }: RuleProps) {
  const { t, uiLanguage } = useApp();
  const id = useId();
  return (
    <fieldset className="house-rule" aria-describedby={id}>
      <legend>{t(`library.rules.${name}`)}</legend>
      <div className="house-rule-fields">{children}</div>
      <p id={id} className="house-rule-hint">
        {t(`library.rules.${name}Hint`)}
        {uiLanguage === 'en' ? ' ' : ''}
        {t('library.rules.default', { value: defaultWords(name, t('library.rules.none'), uiLanguage) })}
      </p>
      {problem ? (
        <p role="alert" className="house-rule-problem">
          {problem.kind === 'number'
            ? t('library.rules.bad.number', problem)
            : t(`library.rules.bad.${problem.kind}`)}
        </p>
      ) : null}
    </fieldset>
  );
}

interface TimeFieldsProps {
  name: string;
  hours: HoursDraft;
  bad: boolean;
  onChange(times: { from?: string; to?: string }): void;
}

function TimeFields({ name, hours, bad, onChange }: TimeFieldsProps) {
  const { t } = useApp();
  return (
    <span className="house-rule-times">
      <input
        type="time"
        aria-label={t('library.rules.from', { name })}
        aria-invalid={bad}
        value={hours.from}
        onChange={(event) => onChange({ from: event.target.value })}
      />
      <span>{t('library.rules.toWord')}</span>
      <input
        type="time"
        aria-label={t('library.rules.to', { name })}
        aria-invalid={bad}
        value={hours.to}
        onChange={(event) => onChange({ to: event.target.value })}
      />
    </span>
  );
}

/** Monday first, as both languages' calendars have it. */
const WEEK = [1, 2, 3, 4, 5, 6, 0];

function weekdayNames(days: readonly number[], uiLanguage: string): string[] {
  const name = new Intl.DateTimeFormat(uiLanguage, { weekday: 'short', timeZone: 'UTC' });
  // 1 November 2026 is a Sunday.
  return days.map((day) => name.format(Date.UTC(2026, 10, 1 + day)));
}

function Weekdays({ days, onChange }: { days: readonly number[]; onChange(days: number[]): void }) {
  const { uiLanguage } = useApp();
  const names = weekdayNames(WEEK, uiLanguage);
  return (
    <span className="house-rule-days">
      {WEEK.map((day, i) => (
        <label key={day} className="house-rule-day">
          <input
            type="checkbox"
            checked={days.includes(day)}
            onChange={(event) =>
              onChange(event.target.checked ? [...days, day] : days.filter((other) => other !== day))
            }
          />
          {names[i]}
        </label>
      ))}
    </span>
  );
}

interface NumberFieldProps {
  label: string;
  value: string;
  bad: boolean;
  onChange(text: string): void;
}

function NumberField({ label, value, bad, onChange }: NumberFieldProps) {
  return (
    <input
      type="text"
      inputMode="numeric"
      className="house-rules-number"
      aria-label={label}
      aria-invalid={bad}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

function defaultWords(name: RuleKey, none: string, uiLanguage: string): string {
  const value = DEFAULT_HOUSE_RULES[name];
  if (value === null) return none;
  if (typeof value === 'object' && 'from' in value)
    return `${writeMinutes(value.from)}–${writeMinutes(value.to)}`;
  if (name === 'businessDays') return weekdayNames(DEFAULT_HOUSE_RULES.businessDays, uiLanguage).join(' ');
  return (Array.isArray(value) ? value.join(name === 'orderFormats' ? ', ' : '–') : String(value)) || none;
}
