/** The figures go along with every change of the promises, in the same write. */
import { countChanges, countFirstReply } from '../../core/promises/figures.ts';
import type { PromiseRecord } from '../../core/promises/model.ts';
import { SESSION_KEYS, type Stored } from '../migrations/schema.ts';
import type { Context } from './context.ts';

/** What to write when the promises at hand have become these. */
export function withFigures(
  { ports: { clock } }: Context,
  stored: Stored,
  promises: readonly PromiseRecord[],
): Pick<Stored, 'promises' | 'figures'> {
  return {
    promises: [...promises],
    figures: countChanges(stored.figures, stored.promises, promises, clock.now(), clock.timeZone()),
  };
}

/** How long a chat that has just been answered may have been seen as answered before its answer is told of. */
const JUST_ANSWERED_MS = 15_000;

type Waiting = Record<string, { since: number; answered: number | null }>;

/** A chat's mark among those that wait (FNV-1a): enough to know it again, and nobody's name. */
function markOf(chatKey: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < chatKey.length; i++) hash = Math.imul(hash ^ chatKey.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** Remembers, in memory only, since when the customer of the open chat waits. */
export async function noteWaiting({ ports }: Context, chatKey: string, since: number | null): Promise<void> {
  const waiting = await readWaiting(ports.session);
  const mark = markOf(chatKey);
  const known = waiting[mark];
  if (since === null && (!known || known.answered !== null)) return;
  if (since !== null && known?.since === since && known.answered === null) return;
  const next =
    since === null ? { since: known?.since ?? 0, answered: ports.clock.now() } : { since, answered: null };
  await ports.session.write({ [SESSION_KEYS.waiting]: { ...waiting, [mark]: next } });
}

/** A message of ours has gone out: the customer who had waited, with nothing promised, has a first reply. */
export async function countReply(context: Context, chatKey: string, at: number): Promise<void> {
  const { ports, repository } = context;
  const { [markOf(chatKey)]: known, ...others } = await readWaiting(ports.session);
  if (!known) return;
  await ports.session.write({ [SESSION_KEYS.waiting]: others });
  if (known.answered !== null && ports.clock.now() - known.answered > JUST_ANSWERED_MS) return;
  await repository.update(({ figures }) => ({
    write: { figures: countFirstReply(figures, at - known.since, ports.clock.now(), ports.clock.timeZone()) },
    answer: null,
  }));
}

async function readWaiting(session: Context['ports']['session']): Promise<Waiting> {
  return ((await session.read([SESSION_KEYS.waiting]))[SESSION_KEYS.waiting] as Waiting | undefined) ?? {};
}
