/**
 * Rings for what is due. Storage is written first, and with it what is yet to be told; then the one alarm is set, then
 * the user is told, and only then is it struck from what is to be told. A worker that dies in between tells it at its
 * next start, under the same notification.
 */
import { isOwed, type Nudge, reconcile } from '../../core/promises/ledger.ts';
import type { PromiseRecord } from '../../core/promises/model.ts';
import { isForShelf } from '../../core/promises/shelves.ts';
import { translate } from '../../i18n/locales.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { OpenChat } from '../../protocol/session.ts';
import { SESSION_KEYS, type Stored, type Untold } from '../migrations/schema.ts';
import { resolveUiLanguage } from '../settings.ts';
import { broadcastSession, type Context, ignoreFullDisk } from './context.ts';
import { withFigures } from './count.ts';
import { retryPromises } from './promises.ts';
import { scheduleOf } from './schedule.ts';
import { readUnsaved, withNudged, writeUnsaved } from './unsaved.ts';

/** One alarm looks again when the earliest thing is due, but never further away than this, against clocks that jump. */
const LONGEST_SLEEP_MS = 6 * 3600_000;
/** How soon a write that was refused is tried again. */
const RETRY_MS = 60_000;
/** From this many at a time they are told as one. */
const DIGEST_FROM = 4;
/** Several that are merely overdue still are told as one from here on: repeating must not fill the screen. */
const DIGEST_AGAIN_FROM = 2;
const NAMES_IN_DIGEST = 6;
export const DIGEST_ID = 'digest';

const ringing = new WeakMap<Context, Promise<void>>();

/** One after the other: two at a time would both tell what only one of them has struck. */
export function ringDue(context: Context): Promise<void> {
  const run = (ringing.get(context) ?? Promise.resolve()).then(() => ring(context));
  ringing.set(
    context,
    run.catch(() => undefined),
  );
  return run;
}

async function ring(context: Context): Promise<void> {
  const { ports } = context;
  const now = ports.clock.now();
  const back = await isBack(context);
  await retryPromises(context);
  const { promises, next, untold, settings, written } = await bringUpToDate(context, now);
  const waits = !written || (await readUnsaved(context)).promises.length > 0;
  const soonest = Math.min(
    next ?? Number.POSITIVE_INFINITY,
    waits ? now + RETRY_MS : Number.POSITIVE_INFINITY,
  );
  // Whatever the rules say, what is owed is looked at again.
  const idle = soonest === Number.POSITIVE_INFINITY && !promises.some(isOwed);
  await ports.alarm.set(idle ? null : Math.min(soonest, now + LONGEST_SLEEP_MS));
  await showWaiting(context, promises);
  if (untold.length > 0) await tell(context, untold, promises, settings, back);
  if (written && promises.some((p) => isForShelf(p, now))) await tidyUp(context);
  await broadcastSession(context);
}

/** The first look in this browser since it was started. */
async function isBack({ ports }: Context): Promise<boolean> {
  if (SESSION_KEYS.awake in (await ports.session.read([SESSION_KEYS.awake]))) return false;
  await ports.session.write({ [SESSION_KEYS.awake]: true });
  return true;
}

interface UpToDate {
  promises: readonly PromiseRecord[];
  next: number | null;
  untold: Untold[];
  settings: Stored['settings'];
  /** False where the disk had no room: what was nudged then stands in memory. */
  written: boolean;
}

async function bringUpToDate(context: Context, now: number): Promise<UpToDate> {
  const { ports, repository } = context;
  const unsaved = await readUnsaved(context);
  let seen: (Omit<UpToDate, 'written'> & { nudges: Nudge[] }) | null = null;
  try {
    await repository.update((stored) => {
      const base = withNudged(stored.promises, unsaved.nudged);
      const schedule = scheduleOf(stored.settings.houseRules, ports.clock.timeZone());
      const { promises, nudges, next } = reconcile(base, now, schedule);
      const untold = [
        ...stored.untold,
        ...nudges.map(({ promise, why, slot }) => ({ id: promise.id, why, slot })),
      ];
      seen = { promises, next, untold, settings: stored.settings, nudges };
      const changed = promises.some((p, i) => p !== stored.promises[i]);
      return { write: changed ? { ...withFigures(context, stored, promises), untold } : {}, answer: null };
    });
    if (unsaved.nudged.length > 0)
      await writeUnsaved(context, { ...(await readUnsaved(context)), nudged: [] });
    return { ...(seen as unknown as UpToDate), written: true };
  } catch (error) {
    ignoreFullDisk(error);
    if (seen === null) throw error;
    const { nudges, ...reached } = seen as UpToDate & { nudges: Nudge[] };
    const told = nudges.map(({ promise, why, slot }) => ({ id: promise.id, why, slot, at: now }));
    await writeUnsaved(context, { ...unsaved, nudged: [...unsaved.nudged, ...told] });
    return { ...reached, written: false };
  }
}

/** What long was settled leaves the hand. On a full disk it stays where it is: nothing depends on it. */
async function tidyUp({ repository }: Context): Promise<void> {
  await repository.updateLedger((promises) => ({ promises, answer: null })).catch(ignoreFullDisk);
}

/** The badge counts promises whose time has come, in quiet hours too. */
async function showWaiting({ ports }: Context, promises: readonly PromiseRecord[]): Promise<void> {
  const waiting = promises.filter(isWaiting).length;
  await ports.badge.set(waiting);
  if (waiting === 0) await ports.notifier.clear(DIGEST_ID);
}

const isWaiting = (p: PromiseRecord) => p.state === 'due' || p.state === 'missed';

async function tell(
  context: Context,
  untold: readonly Untold[],
  promises: readonly PromiseRecord[],
  settings: Stored['settings'],
  back: boolean,
): Promise<void> {
  const { ports, repository } = context;
  const t = translate(resolveUiLanguage(settings.uiLanguage, ports.browserLanguage()));
  // The latest word on each; what was kept, dropped or put off meanwhile needs none.
  const latest = new Map(untold.map((u) => [u.id, u]));
  const nudges = promises.flatMap((promise) => {
    const found = latest.get(promise.id);
    return found && isOwed(promise) && promise.state !== 'snoozed' ? [{ promise, why: found.why }] : [];
  });
  const again = nudges.filter((n) => n.why === 'again').length;
  if (nudges.length >= DIGEST_FROM || again >= DIGEST_AGAIN_FROM || (back && nudges.length > 1))
    await tellAsOne(context, nudges, back, t);
  else
    for (const { promise, why } of nudges)
      await ports.notifier.show({
        id: promise.id,
        title: t(`nudge.title_${why}`, { customer: promise.customer }),
        message: t('nudge.message', { text: promise.text }),
        buttons: [t('nudge.openChat'), t('nudge.snooze')],
      });
  if (back && nudges.length > 0)
    await ports.session.write({ [SESSION_KEYS.away]: nudges.map((n) => n.promise.id) });
  const told = new Set(untold.map(key));
  await repository
    .update((stored) => {
      const left = stored.untold.filter((u) => !told.has(key(u)));
      return { write: left.length === stored.untold.length ? {} : { untold: left }, answer: null };
    })
    .catch(ignoreFullDisk);
}

const key = ({ id, slot }: Untold) => `${id} ${slot}`;

async function tellAsOne(
  { ports }: Context,
  nudges: readonly { promise: PromiseRecord }[],
  back: boolean,
  t: Translate,
): Promise<void> {
  const count = nudges.length;
  const names = [...new Set(nudges.map((n) => n.promise.customer))];
  const some = names.slice(0, NAMES_IN_DIGEST).join(t('nudge.comma'));
  const more = names.length - NAMES_IN_DIGEST;
  // Each had its own until now.
  for (const { promise } of nudges) await ports.notifier.clear(promise.id);
  await ports.notifier.show({
    id: DIGEST_ID,
    title: t(back ? 'nudge.awayTitle' : 'nudge.digestTitle', { count }),
    message:
      more > 0
        ? t('nudge.digestMore', { names: some, count: more })
        : t('nudge.digestMessage', { names: some }),
    buttons: [t('nudge.openList'), t('nudge.snooze')],
  });
}

/** Clicked: bring WhatsApp to the front and open the chat there, now or as soon as its sidebar stands. */
export async function followNudge(context: Context, id: string): Promise<boolean> {
  const { ports, repository } = context;
  await ports.notifier.clear(id);
  const promise = (await repository.read()).promises.find((p) => p.id === id);
  if (!promise) {
    await ports.windows.openPage('promises');
    return false;
  }
  const open: OpenChat = { chatKey: promise.chat.key, title: promise.chat.title, promiseId: promise.id };
  await ports.session.write({ [SESSION_KEYS.pendingOpen]: open });
  const delivered = await ports.windows.openWhatsApp({ event: 'chat.open', open });
  if (delivered) await ports.session.remove([SESSION_KEYS.pendingOpen]);
  return delivered;
}

/** Takes a promise's notification down once it no longer waits. */
export async function quiet(context: Context, promise: PromiseRecord): Promise<void> {
  if (!isOwed(promise) || promise.state === 'snoozed' || promise.state === 'open')
    await context.ports.notifier.clear(promise.id);
}
