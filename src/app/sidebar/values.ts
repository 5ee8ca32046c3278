/** Values of blanks in force: what the agent typed in this reply, over what is known, over what can be worked out. */

import type { FactSource } from '../../core/facts/model.ts';
import { choiceDue, promiseChoices, promiseTimeWords } from '../../core/promises/time-words.ts';
import { blanksOf } from '../../core/scripts/template.ts';
import type { Analysis } from '../../protocol/views.ts';
import type { Reply } from './reply.ts';

export interface BlankValue {
  value: string;
  source: FactSource;
}

/**
 * @param now epoch ms
 * @param tz zone in which "tomorrow" is meant: the customer's where known, else the agent's
 */
export function valuesFor(
  analysis: Pick<Analysis, 'blanks' | 'firstName'> | null,
  reply: Reply | null,
  now: number,
  tz: string,
): Record<string, BlankValue> {
  const values: Record<string, BlankValue> = {};
  for (const [blank, fact] of Object.entries(analysis?.blanks ?? {}))
    values[blank] = { value: fact.value, source: fact.source };
  if (analysis?.firstName && !values.customer_name)
    values.customer_name = { value: analysis.firstName, source: { from: 'header' } };
  if (reply)
    values.promise_time = { value: defaultPromise(reply.language, now, tz), source: { from: 'house_rule' } };
  for (const [blank, value] of Object.entries(reply?.values ?? {})) {
    if (value === '') delete values[blank];
    else values[blank] = { value, source: { from: 'agent' } };
  }
  return values;
}

export function plainValues(values: Record<string, BlankValue>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([blank, { value }]) => [blank, value]));
}

/** The words that fill the reply's `{{promise_time}}`; null where none of its blocks has one. */
export function promiseTimeOf(reply: Reply, values: Readonly<Record<string, string>>): string | null {
  const holds = reply.blocks.some((b) => !b.dropped && blanksOf(b.source).includes('promise_time'));
  return holds ? (values.promise_time ?? null) : null;
}

/** Tomorrow evening, as the playbook promises by default; the day after where that is less than twelve hours away. */
function defaultPromise(language: string, now: number, tz: string): string {
  const enough = choiceDue('tomorrow_evening', now, tz) - now > 12 * 3_600_000;
  const choice = enough ? 'tomorrow_evening' : (promiseChoices(now, tz).at(-1) ?? 'in_two_days');
  return promiseTimeWords(choice, language, now, tz);
}
