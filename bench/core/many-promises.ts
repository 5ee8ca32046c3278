/** Ten thousand promises that are all owed: worse than any shop has, and as bad as the ledger must bear. */
import type { PromiseRecord } from '../../src/core/promises/model.ts';

const MINUTE = 60_000;
const ZONES = ['America/New_York', 'Europe/Berlin', 'America/Sao_Paulo', 'Asia/Riyadh'];

/** Due from two days ago to a month ahead; some put off, some rung before, as a busy month leaves them. */
export function manyPromises(count: number, now: number): PromiseRecord[] {
  return Array.from({ length: count }, (_, i) => {
    const due = now + (((i * 7919) % 46_080) - 2880) * MINUTE;
    const madeAt = due - (600 + ((i * 31) % 2000)) * MINUTE;
    const asleep = i % 11 === 0;
    const until = now + (30 + (i % 600)) * MINUTE;
    return {
      id: `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
      chat: { key: `chat:customer ${i}`, title: `Customer Number ${i}` },
      customer: `Customer ${i}`,
      text: 'Whatever happens, you will hear from me by tomorrow evening.',
      messageId: `true_1555010${String(i).padStart(4, '0')}@c.us_3EB0${String(i).padStart(12, '0')}`,
      scenario: 'tracking_stalled',
      language: 'en',
      madeAt,
      due,
      tz: ZONES[i % ZONES.length] ?? 'UTC',
      state: asleep ? 'snoozed' : 'open',
      snoozedUntil: asleep ? until : null,
      history: [
        { at: madeAt, what: 'made', due },
        { at: madeAt + 5 * MINUTE, what: 'nudged', why: 'ahead', slot: madeAt + 5 * MINUTE },
        ...(asleep ? [{ at: now - MINUTE, what: 'snoozed' as const, until }] : []),
      ],
      by: null,
    };
  });
}
