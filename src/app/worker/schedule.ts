/** The nudging rules as the house sets them, on the agent's clock. */
import { DEFAULT_GRACE_MS } from '../../core/promises/ledger.ts';
import { Schedule } from '../../core/promises/nudge-slots.ts';
import type { HouseRules } from '../../core/scripts/house-rules.ts';

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
