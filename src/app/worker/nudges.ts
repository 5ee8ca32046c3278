/**
 * Rings for what is due. Storage is written first, then the one alarm is set, then the user is told: a worker that
 * dies in between has at worst told too little, and the badge and the sidebar's list still show it.
 */
import { isOwed, type Nudge, reconcile } from '../../core/promises/ledger.ts';
import type { PromiseRecord } from '../../core/promises/model.ts';
import { translate } from '../../i18n/locales.ts';
import type { OpenChat } from '../../protocol/session.ts';
import { SESSION_KEYS, type Stored } from '../migrations/schema.ts';
import { resolveUiLanguage } from '../settings.ts';
import { broadcastSession, type Context } from './context.ts';

/** One alarm looks again when the earliest thing is due, but never further away than this, against clocks that jump. */
const LONGEST_SLEEP_MS = 6 * 3600_000;
/** A due promise that turned missed is shown, not rung, so several rings in a row mean we were away. */
const DIGEST_FROM = 4;
export const DIGEST_ID = 'digest';
const GRACE_MS = 15 * 60_000;

export async function ringDue(context: Context): Promise<void> {
  const { ports, repository } = context;
  const now = ports.clock.now();
  const { nudges, next, promises, settings } = await repository.update((stored) => {
    const rules = { aheadMs: stored.settings.houseRules.nudgeAheadMinutes * 60_000, graceMs: GRACE_MS };
    const result = reconcile(stored.promises, now, rules);
    const changed = result.promises.some((p, i) => p !== stored.promises[i]);
    return {
      write: changed ? { promises: result.promises } : {},
      answer: { ...result, settings: stored.settings },
    };
  });
  await ports.alarm.set(next === null ? null : Math.min(next, now + LONGEST_SLEEP_MS));
  await ports.badge.set(countWaiting(promises));
  if (nudges.length > 0) await tell(context, nudges, settings);
  await broadcastSession(context);
}

/** What the badge counts: promises whose time has come. */
function countWaiting(promises: readonly PromiseRecord[]): number {
  return promises.filter((p) => p.state === 'due' || p.state === 'missed').length;
}

async function tell(
  { ports }: Context,
  nudges: readonly Nudge[],
  settings: Stored['settings'],
): Promise<void> {
  const t = translate(resolveUiLanguage(settings.uiLanguage, ports.browserLanguage()));
  if (nudges.length >= DIGEST_FROM) {
    const names = nudges.map((n) => n.promise.customer).join(', ');
    await ports.notifier.show({
      id: DIGEST_ID,
      title: t('nudge.digestTitle', { count: nudges.length }),
      message: t('nudge.digestMessage', { names }),
      buttons: [t('nudge.openList')],
    });
    return;
  }
  for (const { promise, why } of nudges) {
    await ports.notifier.show({
      id: promise.id,
      title: t(`nudge.title_${why}`, { customer: promise.customer }),
      message: t('nudge.message', { text: promise.text }),
      buttons: [t('nudge.openChat'), t('nudge.snooze')],
    });
  }
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
