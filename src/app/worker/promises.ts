/** Use cases of the ledger. Each ends in `ringDue`, which sets the alarm anew and tells every open surface. */
import { changePromise, isOwed, type PromiseChange, replacePromise } from '../../core/promises/ledger.ts';
import type { ParsedPromise, PromiseRecord } from '../../core/promises/model.ts';
import { parseScripted } from '../../core/promises/scripted.ts';
import type { AskedChange, RequestBody } from '../../protocol/requests.ts';
import { AppError } from '../errors.ts';
import type { Stored } from '../migrations/schema.ts';
import { type Context, ignoreFullDisk, requireConsent } from './context.ts';
import { withFigures } from './count.ts';
import { quiet, ringDue } from './nudges.ts';
import { calendarOf, scheduleOf } from './schedule.ts';
import { readUnsaved, writeUnsaved } from './unsaved.ts';

export async function previewPromise(
  context: Context,
  body: RequestBody<'promise.preview'>,
): Promise<ParsedPromise | null> {
  const stored = await requireConsent(context);
  return parseScripted(body.text, body.promiseTime, {
    language: body.language,
    now: context.ports.clock.now(),
    customerTz: body.chatKey === null ? null : (stored.chats[body.chatKey]?.tz ?? body.customerTz ?? null),
    agentTz: context.ports.clock.timeZone(),
    ...calendarOf(stored.settings.houseRules),
  });
}

/**
 * Arms a promise. The same message never arms two (two tabs see it both); a newer promise in a chat replaces the
 * older one visibly.
 */
export async function armPromise(context: Context, body: RequestBody<'promise.add'>): Promise<PromiseRecord> {
  await requireConsent(context);
  const promise = await write(context, body);
  await ringDue(context);
  return promise;
}

async function write(context: Context, body: RequestBody<'promise.add'>): Promise<PromiseRecord> {
  const now = context.ports.clock.now();
  const id = context.ports.newId();
  const { promise, replaced } = await context.repository.update((stored) => {
    const known =
      body.messageId === null ? undefined : stored.promises.find((p) => p.messageId === body.messageId);
    if (known) return { write: {}, answer: { promise: known, replaced: [] as PromiseRecord[] } };
    const made: PromiseRecord = {
      id,
      chat: { key: body.chat.key, title: body.chat.title },
      customer: body.customer ?? body.chat.title,
      text: body.quote,
      messageId: body.messageId,
      scenario: body.scenario,
      language: body.language,
      madeAt: now,
      due: body.due,
      tz: body.tz,
      state: 'open',
      snoozedUntil: null,
      history: [{ at: now, what: 'made', due: body.due }],
      by: stored.settings.agentName || null,
    };
    const promises = stored.promises.map((p) =>
      p.chat.key === body.chat.key ? replacePromise(p, id, now) : p,
    );
    const gone = promises.filter((p, i) => p !== stored.promises[i]);
    return {
      write: withFigures(context, stored, [...promises, made]),
      answer: { promise: made, replaced: gone },
    };
  });
  for (const old of replaced) await quiet(context, old);
  return promise;
}

/**
 * Arms a promise that has gone out to the customer, whatever the disk says: where it has no room, the promise waits in
 * memory and is tried again.
 * @returns null while it waits
 */
export async function armSent(
  context: Context,
  body: RequestBody<'promise.add'>,
): Promise<PromiseRecord | null> {
  try {
    return await armPromise(context, body);
  } catch (error) {
    ignoreFullDisk(error);
    const unsaved = await readUnsaved(context);
    await writeUnsaved(context, { ...unsaved, promises: [...unsaved.promises, body] });
    await ringDue(context);
    return null;
  }
}

/** Tries again what the disk had no room for. What has come to stand by a click meanwhile is known by its message. */
export async function retryPromises(context: Context): Promise<void> {
  const { promises } = await readUnsaved(context);
  for (const body of promises) {
    try {
      await write(context, body);
    } catch (error) {
      ignoreFullDisk(error);
      return;
    }
    const unsaved = await readUnsaved(context);
    await writeUnsaved(context, { ...unsaved, promises: unsaved.promises.slice(1) });
  }
}

/** @throws AppError `unknown-promise` */
export async function changeOne(
  context: Context,
  { id, change }: RequestBody<'promise.change'>,
): Promise<PromiseRecord> {
  const now = context.ports.clock.now();
  const make = (stored: Stored, promises: readonly PromiseRecord[]) => {
    const found = promises.find((p) => p.id === id);
    if (!found) return null;
    const next = changePromise(found, resolved(context, stored, change, now), now);
    return { next, promises: promises.map((p) => (p === found ? next : p)) };
  };
  const changed =
    (await context.repository.update((stored) => {
      const made = make(stored, stored.promises);
      return {
        write: made ? withFigures(context, stored, made.promises) : {},
        answer: made?.next ?? null,
      };
    })) ??
    // Settled long ago: it comes back from its shelf.
    (await context.repository.updateLedger((all, stored) => {
      const made = make(stored, all);
      if (!made) throw new AppError('unknown-promise', id);
      return { promises: made.promises, answer: made.next };
    }));
  await quiet(context, changed);
  await ringDue(context);
  return changed;
}

function resolved(context: Context, stored: Stored, change: AskedChange, now: number): PromiseChange {
  if (change.kind !== 'snooze') return change;
  const { until } = change;
  if (until !== 'morning') return { kind: 'snooze', until };
  const schedule = scheduleOf(stored.settings.houseRules, context.ports.clock.timeZone());
  return { kind: 'snooze', until: schedule.nextMorning(now) };
}

const SNOOZE_MS = 15 * 60_000;

/** Snoozes by a quarter of an hour: the notification's second button. */
export async function snoozeFromNotification(context: Context, id: string): Promise<void> {
  const { promises } = await context.repository.read();
  const promise = promises.find((p) => p.id === id);
  if (promise && isOwed(promise))
    await changeOne(context, {
      id,
      change: { kind: 'snooze', until: context.ports.clock.now() + SNOOZE_MS },
    });
}

/** The digest's second button: all that wait, at once. */
export async function snoozeWaiting(context: Context): Promise<void> {
  const now = context.ports.clock.now();
  await context.repository.update((stored) => {
    const promises = stored.promises.map((p) =>
      p.state === 'due' || p.state === 'missed'
        ? changePromise(p, { kind: 'snooze', until: now + SNOOZE_MS }, now)
        : p,
    );
    return { write: withFigures(context, stored, promises), answer: null };
  });
  await ringDue(context);
}
