/** The session as state: asked for once, then kept up by the worker's events. */
import { useCallback, useEffect, useState } from 'react';
import type { Ask } from '../../protocol/envelope.ts';
import type { Session, WorkerEvent } from '../../protocol/session.ts';

export type Subscribe = (listener: (event: WorkerEvent) => void) => () => void;

export interface SessionState {
  /** Null until the worker has answered. */
  session: Session | null;
  unreachable: boolean;
  setSession(session: Session): void;
  retry(): void;
}

export function useSession(ask: Ask, subscribe: Subscribe): SessionState {
  const [session, setSession] = useState<Session | null>(null);
  const [unreachable, setUnreachable] = useState(false);

  const load = useCallback(async () => {
    setUnreachable(false);
    const result = await ask('session.open', { surface: 'page' });
    if (result.ok) setSession(result.value);
    else setUnreachable(true);
  }, [ask]);

  useEffect(() => {
    const stop = subscribe((event) => {
      if (event.event === 'session') setSession(event.session);
    });
    void load();
    return stop;
  }, [subscribe, load]);

  return { session, unreachable, setSession, retry: () => void load() };
}
