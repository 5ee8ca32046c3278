/** Promises as rows of a spreadsheet and as entries of a calendar, in the agent's words and on the agent's clock. */
import { toZoned } from '../../../core/clock/zone.ts';
import type { CalendarEntry } from '../../../core/promises/exchange/ics.ts';
import { isOwed } from '../../../core/promises/ledger.ts';
import type { PromiseRecord } from '../../../core/promises/model.ts';
import type { Translate } from '../../../i18n/translate.ts';

const COLUMNS = [
  'state',
  'customer',
  'chat',
  'promise',
  'due',
  'dueThere',
  'zone',
  'by',
  'made',
  'settled',
  'scenario',
  'id',
] as const;

/** By due time, the heading first. */
export function tableRows(
  promises: readonly PromiseRecord[],
  timeZone: string,
  scenarioTitle: (id: string) => string,
  t: Translate,
): string[][] {
  const heading = COLUMNS.map((column) => t(`library.ledger.column.${column}`));
  const rows = promises
    .toSorted((a, b) => a.due - b.due)
    .map((p) => {
      const settled = isOwed(p)
        ? undefined
        : p.history.findLast((e) => e.what === 'kept' || e.what === 'dropped' || e.what === 'replaced');
      return [
        t(`library.ledger.state.${p.state}`),
        p.customer,
        p.chat.title,
        p.text,
        writeTime(p.due, timeZone),
        writeTime(p.due, p.tz),
        p.tz,
        p.by ?? '',
        writeTime(p.madeAt, timeZone),
        settled ? writeTime(settled.at, timeZone) : '',
        p.scenario ? scenarioTitle(p.scenario) : '',
        p.id,
      ];
    });
  return [heading, ...rows];
}

/** What is owed, as entries that a second import changes and does not double. */
export function calendarEntries(promises: readonly PromiseRecord[], t: Translate): CalendarEntry[] {
  return promises
    .filter(isOwed)
    .toSorted((a, b) => a.due - b.due)
    .map((p) => ({
      id: p.id,
      at: p.due,
      title: t('library.ledger.entry', { customer: p.customer }),
      details: p.chat.title === p.customer ? p.text : `${p.text}\n${p.chat.title}`,
      revision: p.history.filter((e) => e.what === 'corrected').length,
    }));
}

const two = (n: number) => String(n).padStart(2, '0');

/** "2026-11-24 18:00": a spreadsheet in any language takes it for a time, and it sorts. */
function writeTime(at: number, timeZone: string): string {
  const { year, month, day, hour, minute } = toZoned(at, timeZone);
  return `${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}`;
}
