/** Use cases of the ledger. Each ends in `ringDue`, which sets the alarm anew and tells every open surface. */
import { changePromise, isOwed, replacePromise } from '../../core/promises/ledger.ts';
import type { ParsedPromise, PromiseRecord } from '../../core/promises/model.ts';
import { parseScripted } from '../../core/promises/scripted.ts';
import type { RequestBody } from '../../protocol/requests.ts';
import { AppError } from '../errors.ts';
import { type Context, requireConsent } from './context.ts';
import { quiet, ringDue } from './nudges.ts';

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
    openEndedHours: stored.settings.houseRules.openEndedHours,
  });
}

/**
 * Arms a promise. The same message never arms two (two tabs see it both); a newer promise in a chat replaces the
 * older one visibly.
 */
export async function armPromise(context: Context, body: RequestBody<'promise.add'>): Promise<PromiseRecord> {
  await requireConsent(context);
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
    };
    const promises = stored.promises.map((p) =>
      p.chat.key === body.chat.key ? replacePromise(p, id, now) : p,
    );
    const gone = promises.filter((p, i) => p !== stored.promises[i]);
    return { write: { promises: [...promises, made] }, answer: { promise: made, replaced: gone } };
  });
  for (const old of replaced) await quiet(context, old);
  await ringDue(context);
  return promise;
}

/** @throws AppError `unknown-promise` */
export async function changeOne(
  context: Context,
  { id, change }: RequestBody<'promise.change'>,
): Promise<PromiseRecord> {
  const now = context.ports.clock.now();
  const changed = await context.repository.update((stored) => {
    const found = stored.promises.find((p) => p.id === id);
    if (!found) throw new AppError('unknown-promise', id);
    const next = changePromise(found, change, now);
    return { write: { promises: stored.promises.map((p) => (p === found ? next : p)) }, answer: next };
  });
  await quiet(context, changed);
  await ringDue(context);
  return changed;
}

/** Snoozes by a quarter of an hour: the notification's second button. */
export async function snoozeFromNotification(context: Context, id: string): Promise<void> {
  const { promises } = await context.repository.read();
  const promise = promises.find((p) => p.id === id);
  if (promise && isOwed(promise))
    await changeOne(context, {
      id,
      change: { kind: 'snooze', until: context.ports.clock.now() + 15 * 60_000 },
    });
}
