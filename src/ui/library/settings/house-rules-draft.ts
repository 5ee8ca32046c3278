/** The house rules while they are being typed: strings in the fields, checked and turned into rules on saving. */

import { readDaysOff, writeDaysOff } from '../../../core/clock/days-off.ts';
import { type Hours, readMinutes, writeMinutes } from '../../../core/clock/hours.ts';
import { isOrderFormat } from '../../../core/facts/order-format.ts';
import type { HouseRules } from '../../../core/scripts/house-rules.ts';

export const RANGES = [
  { key: 'answerHours', unit: 'hours', max: 720 },
  { key: 'customsDays', unit: 'businessDays', max: 90 },
  { key: 'investigationDays', unit: 'businessDays', max: 90 },
  { key: 'refundDays', unit: 'businessDays', max: 90 },
] as const;

export const NUMBERS = [
  { key: 'discountPercent', unit: 'percent', min: 0, max: 100 },
  { key: 'nudgeAheadMinutes', unit: 'minutes', min: 0, max: 1440 },
  { key: 'openEndedHours', unit: 'hours', min: 1, max: 720 },
] as const;

type RangeKey = (typeof RANGES)[number]['key'];
type NumberKey = (typeof NUMBERS)[number]['key'];
type TextKey = 'discountCode' | 'orderFormats' | 'holidays';
export type RuleKey = RangeKey | NumberKey | TextKey | 'workHours' | 'quietHours' | 'businessDays';

/** Times as "09:00". */
export interface HoursDraft {
  from: string;
  to: string;
  days: readonly number[];
}

export type RulesDraft = Record<RangeKey, [string, string]> &
  Record<NumberKey | TextKey, string> & {
    workHours: HoursDraft;
    businessDays: readonly number[];
    quietHours: HoursDraft & { on: boolean };
  };

export type RuleProblem =
  | { kind: 'range' }
  | { kind: 'format' }
  | { kind: 'dates' }
  | { kind: 'number'; min: number; max: number }
  | { kind: 'time' }
  | { kind: 'days' };

const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];
/** What the fields say when quiet hours are switched on for the first time. */
const NIGHT = { from: 23 * 60, to: 8 * 60, days: EVERY_DAY };

export function draftOf(rules: HouseRules): RulesDraft {
  const range = ([low, high]: readonly [number, number]): [string, string] => [String(low), String(high)];
  return {
    answerHours: range(rules.answerHours),
    customsDays: range(rules.customsDays),
    investigationDays: range(rules.investigationDays),
    refundDays: range(rules.refundDays),
    discountPercent: String(rules.discountPercent),
    discountCode: rules.discountCode,
    orderFormats: rules.orderFormats.join(', '),
    nudgeAheadMinutes: String(rules.nudgeAheadMinutes),
    openEndedHours: String(rules.openEndedHours),
    workHours: hoursDraft(rules.workHours),
    businessDays: rules.businessDays,
    holidays: writeDaysOff(rules.holidays),
    quietHours: { ...hoursDraft(rules.quietHours ?? NIGHT), on: rules.quietHours !== null },
  };
}

const hoursDraft = ({ from, to, days }: Hours): HoursDraft => ({
  from: writeMinutes(from),
  to: writeMinutes(to),
  days,
});

/** What does not hold up, per field; empty when the draft can be saved. */
export function problemsOf(draft: RulesDraft): Partial<Record<RuleKey, RuleProblem>> {
  const problems: Partial<Record<RuleKey, RuleProblem>> = {};
  for (const { key, max } of RANGES) {
    const [low, high] = draft[key].map((text) => wholeNumber(text, 1, max));
    if (low == null || high == null) problems[key] = { kind: 'number', min: 1, max };
    else if (low > high) problems[key] = { kind: 'range' };
  }
  for (const { key, min, max } of NUMBERS)
    if (wholeNumber(draft[key], min, max) === null) problems[key] = { kind: 'number', min, max };
  const formats = formatsOf(draft.orderFormats);
  if (formats.length > MOST_FORMATS || !formats.every(isOrderFormat))
    problems.orderFormats = { kind: 'format' };
  const { workHours, quietHours } = draft;
  if (badTimes(workHours)) problems.workHours = { kind: 'time' };
  else if (workHours.days.length === 0) problems.workHours = { kind: 'days' };
  if (draft.businessDays.length === 0) problems.businessDays = { kind: 'days' };
  if (readDaysOff(draft.holidays) === null) problems.holidays = { kind: 'dates' };
  if (quietHours.on && badTimes(quietHours)) problems.quietHours = { kind: 'time' };
  return problems;
}

const badTimes = ({ from, to }: HoursDraft) => readMinutes(from) === null || readMinutes(to) === null;

/** Call only when `problemsOf` is empty. */
export function rulesOf(draft: RulesDraft): HouseRules {
  const range = ([low, high]: readonly [string, string]): [number, number] => [Number(low), Number(high)];
  return {
    answerHours: range(draft.answerHours),
    customsDays: range(draft.customsDays),
    investigationDays: range(draft.investigationDays),
    refundDays: range(draft.refundDays),
    discountPercent: Number(draft.discountPercent),
    discountCode: draft.discountCode.trim(),
    orderFormats: formatsOf(draft.orderFormats),
    nudgeAheadMinutes: Number(draft.nudgeAheadMinutes),
    openEndedHours: Number(draft.openEndedHours),
    workHours: hoursOf(draft.workHours),
    businessDays: draft.businessDays.toSorted(),
    holidays: readDaysOff(draft.holidays) ?? [],
    quietHours: draft.quietHours.on ? hoursOf({ ...draft.quietHours, days: EVERY_DAY }) : null,
  };
}

/** As many as the settings take. */
const MOST_FORMATS = 10;

function formatsOf(text: string): string[] {
  return text
    .split(/[,，、;；\n]/)
    .map((format) => format.trim())
    .filter((format) => format !== '');
}

function hoursOf({ from, to, days }: HoursDraft): Hours {
  return { from: readMinutes(from) ?? 0, to: readMinutes(to) ?? 0, days: days.toSorted() };
}

function wholeNumber(text: string, min: number, max: number): number | null {
  if (!/^\d{1,5}$/.test(text.trim())) return null;
  const number = Number(text);
  return number >= min && number <= max ? number : null;
}
