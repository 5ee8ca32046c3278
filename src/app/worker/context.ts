/** What every use case of the worker has at hand. */
import type { Session } from '../../protocol/session.ts';
import { AppError } from '../errors.ts';
import { SESSION_KEYS, type Stored } from '../migrations/schema.ts';
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
  const readOnly = context.repository.readOnly;
  return {
    consent: stored.consent !== null,
    settings: stored.settings,
    uiLanguage: resolveUiLanguage(stored.settings.uiLanguage, context.ports.browserLanguage()),
    promises: stored.promises,
    pendingOpen: (memory[SESSION_KEYS.pendingOpen] as Session['pendingOpen']) ?? null,
    storage: readOnly ? { mode: 'read-only', code: readOnly.code } : { mode: 'ok' },
  };
}

/** Tells every open surface; a surface that is gone is nobody's error. */
export async function broadcastSession(context: Context): Promise<Session> {
  const session = await sessionOf(context);
  await context.ports.windows.broadcast({ event: 'session', session });
  return session;
}
