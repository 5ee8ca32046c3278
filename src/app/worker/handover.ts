/** The whole ledger for the library page, and taking over a colleague's. */

import { readLedger } from '../../core/promises/exchange/ledger-file.ts';
import { planTakeover } from '../../core/promises/exchange/merge-ledgers.ts';
import { countChanges } from '../../core/promises/figures.ts';
import { isOwed } from '../../core/promises/ledger.ts';
import type { Answer, RequestBody } from '../../protocol/requests.ts';
import { AppError } from '../errors.ts';
import { SESSION_KEYS } from '../migrations/schema.ts';
import { broadcastSession, type Context, requireConsent } from './context.ts';
import { ringDue } from './nudges.ts';

export async function wholeLedger(context: Context): Promise<Answer<'ledger.get'>> {
  return { promises: await context.repository.readLedger() };
}

/**
 * Takes over what the page has shown as a plan: planned anew on the ledger as it stands now, since a promise may have
 * been kept meanwhile.
 * @throws AppError `ledger-invalid`
 */
export async function importLedger(
  context: Context,
  { text }: RequestBody<'ledger.import'>,
): Promise<Answer<'ledger.import'>> {
  await requireConsent(context);
  const file = readLedger(text);
  if (!file.ok) throw new AppError('ledger-invalid', file.problem);
  const now = context.ports.clock.now();
  const answer = await context.repository.updateLedger((mine, stored) => {
    const { steps, promises } = planTakeover(mine, file.promises, now);
    // What others made and settled are others' figures: only what becomes of known ones counts here.
    const known = new Set(mine.map((p) => p.id));
    const figures = countChanges(
      stored.figures,
      mine,
      promises.filter((p) => known.has(p.id)),
      now,
      context.ports.clock.timeZone(),
    );
    return {
      promises,
      write: { figures },
      answer: {
        added: steps.filter((s) => s.kind === 'added').length,
        updated: steps.filter((s) => s.kind === 'updated').length,
        settled: steps.filter((s) => s.mine && !isOwed(s.result)).map((s) => s.result.id),
      },
    };
  });
  for (const id of answer.settled) await context.ports.notifier.clear(id);
  await ringDue(context);
  return { added: answer.added, updated: answer.updated };
}

export async function seenAway(context: Context): Promise<null> {
  await context.ports.session.remove([SESSION_KEYS.away]);
  await broadcastSession(context);
  return null;
}
