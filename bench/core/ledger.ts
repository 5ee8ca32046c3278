/**
 * What ten thousand owed promises cost the worker, in milliseconds: brought up to date with rules just read (cold) and
 * as at every later look (warm), checked as they come out of storage, counted. Prints one JSON object.
 */
import { mend } from '../../src/app/worker/mend.ts';
import { FRESH } from '../../src/app/worker/repository.ts';
import { countChanges } from '../../src/core/promises/figures.ts';
import { DEFAULT_GRACE_MS, reconcile } from '../../src/core/promises/ledger.ts';
import { Schedule } from '../../src/core/promises/nudge-slots.ts';
import { DEFAULT_HOUSE_RULES } from '../../src/core/scripts/house-rules.ts';
import { median } from '../statistics.ts';
import { manyPromises } from './many-promises.ts';

const COUNT = 10_000;
const ROUNDS = 21;
const NOW = Date.UTC(2026, 10, 23, 8, 0);
const RULES = {
  aheadMs: DEFAULT_HOUSE_RULES.nudgeAheadMinutes * 60_000,
  graceMs: DEFAULT_GRACE_MS,
  work: DEFAULT_HOUSE_RULES.workHours,
  quiet: { from: 23 * 60, to: 8 * 60, days: [0, 1, 2, 3, 4, 5, 6] },
  tz: 'Asia/Shanghai',
};

function time(run: () => unknown): number {
  const took: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const from = performance.now();
    run();
    took.push(performance.now() - from);
  }
  return Math.round(median(took) * 100) / 100;
}

const made = manyPromises(COUNT, NOW);
const schedule = new Schedule(RULES);
const first = reconcile(made, NOW, schedule);
const { promises } = first;
process.stdout.write(
  `${JSON.stringify(
    {
      promises: COUNT,
      kilobytes: Math.round(JSON.stringify(made).length / 1000),
      rung_at_first: first.nudges.length,
      reconcile_cold_ms: time(() => reconcile(made, NOW, new Schedule(RULES))),
      reconcile_ms: time(() => reconcile(promises, NOW + 60_000, schedule)),
      check_ms: time(() => mend({ ...FRESH, promises }, NOW)),
      count_ms: time(() => countChanges({}, made, promises, NOW, RULES.tz)),
    },
    null,
    2,
  )}\n`,
);
