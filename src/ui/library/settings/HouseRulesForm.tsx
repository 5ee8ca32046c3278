/** The shop's own figures. Every field says its unit and the default; nothing is saved while one does not hold up. */
import { type FormEvent, useId, useState } from 'react';
import { DEFAULT_HOUSE_RULES, type HouseRules } from '../../../core/scripts/house-rules.ts';
import { useApp } from '../../shared/app-context.tsx';
import { Button } from '../../shared/Button.tsx';
import {
  draftOf,
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
  const { t } = useApp();
  const id = useId();
  return (
    <fieldset className="house-rule" aria-describedby={id}>
      <legend>{t(`library.rules.${name}`)}</legend>
      <div className="house-rule-fields">{children}</div>
      <p id={id} className="house-rule-hint">
        {t(`library.rules.${name}Hint`)}{' '}
        {t('library.rules.default', { value: defaultWords(name, t('library.rules.none')) })}
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

function defaultWords(name: RuleKey, none: string): string {
  const value = DEFAULT_HOUSE_RULES[name];
  return (Array.isArray(value) ? value.join(name === 'orderFormats' ? ', ' : '–') : String(value)) || none;
}
