/** The nudging rules as the house sets them, on the agent's clock. */
import { DEFAULT_GRACE_MS } from '../../core/promises/ledger.ts';
import type { PromiseContext } from '../../core/promises/model.ts';
import { Schedule } from '../../core/promises/nudge-slots.ts';
import type { HouseRules } from '../../core/scripts/house-rules.ts';

/** What the parser of promises needs of the house rules. */
export function calendarOf({
  openEndedHours,
  businessDays,
  holidays,
}: HouseRules): Pick<PromiseContext, 'openEndedHours' | 'workdays' | 'holidays'> {
  return { openEndedHours, workdays: businessDays, holidays };
}

/** What was worked out of days and zones serves as long as rules and zone are the same. */
let known: { of: string; schedule: Schedule } | null = null;

export function scheduleOf(
  { nudgeAheadMinutes, workHours, quietHours }: HouseRules,
  timeZone: string,
): Schedule {
  const of = JSON.stringify([nudgeAheadMinutes, workHours, quietHours, timeZone]);
  if (known?.of !== of)
    known = {
      of,
      schedule: new Schedule({
        aheadMs: nudgeAheadMinutes * 60_000,
        graceMs: DEFAULT_GRACE_MS,
        work: workHours,
        quiet: quietHours,
        tz: timeZone,
      }),
    };
  return known.schedule;
}
