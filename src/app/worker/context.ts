/** What every use case of the worker has at hand. */
import { isOwed } from '../../core/promises/ledger.ts';
import type { PromiseRecord } from '../../core/promises/model.ts';
import type { Session } from '../../protocol/session.ts';
import { AppError } from '../errors.ts';
import { CONSENT_VERSION, SESSION_KEYS, type Stored } from '../migrations/schema.ts';
import type { Ports } from '../ports.ts';
import { resolveUiLanguage } from '../settings.ts';
import type { Library } from './library.ts';
import type { Repository } from './repository.ts';

export interface Context {
  ports: Ports;
  repository: Repository;
  library: Library;
}

/** @throws AppError `consent-missing`: before the user has agreed, nothing is read, analysed or stored */
export async function requireConsent(context: Context): Promise<Stored> {
  const stored = await context.repository.read();
  if (!stored.consent) throw new AppError('consent-missing', 'the user has not agreed yet');
  return stored;
}

export async function sessionOf(context: Context): Promise<Session> {
  const stored = await context.repository.read();
  const memory = await context.ports.session.read();
  const { readOnly, full } = context.repository;
  return {
    consent: stored.consent !== null,
    consentOld: stored.consent !== null && stored.consent.version < CONSENT_VERSION,
    settings: stored.settings,
    uiLanguage: resolveUiLanguage(stored.settings.uiLanguage, context.ports.browserLanguage()),
    promises: stored.promises,
    pendingOpen: (memory[SESSION_KEYS.pendingOpen] as Session['pendingOpen']) ?? null,
    storage: readOnly
      ? { mode: 'read-only', code: readOnly.code }
      : {
          mode: 'ok',
          full: full || SESSION_KEYS.unsaved in memory,
          aside: stored.aside.reduce((sum, mark) => sum + mark.count, 0),
        },
    away: (memory[SESSION_KEYS.away] as string[] | undefined) ?? [],
    figures: stored.figures,
  };
}

/** The session as a WhatsApp tab needs it: what is settled and what happened long ago stays out of somebody else's page. */
export function forSidebar(session: Session): Session {
  const light = (promise: PromiseRecord): PromiseRecord => ({
    ...promise,
    // The last event tells one standing from the next.
    history: promise.history.slice(-1),
  });
  return { ...session, promises: session.promises.filter(isOwed).map(light), away: [], figures: {} };
}

/** Tells every open surface; a surface that is gone is nobody's error. */
export async function broadcastSession(context: Context): Promise<Session> {
  const session = await sessionOf(context);
  await context.ports.windows.broadcast(
    { event: 'session', session },
    { event: 'session', session: forSidebar(session) },
  );
  return session;
}

/** For what can wait until there is room again. Every other failure goes on. */
export function ignoreFullDisk(error: unknown): void {
  if (!(error instanceof AppError && error.code === 'storage-failed')) throw error;
}
