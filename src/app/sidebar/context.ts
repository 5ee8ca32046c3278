/** What the sidebar's use cases share. */
import type { StoreApi } from 'zustand/vanilla';
import type { ChatMessage } from '../../core/conversation/model.ts';
import type { Ask, Result } from '../../protocol/envelope.ts';
import type { Answer, RequestBody, RequestType } from '../../protocol/requests.ts';
import { ERROR_CODES } from '../errors.ts';
import type { SidebarPage } from './page-port.ts';
import type { Notice, SidebarState } from './state.ts';

export interface SidebarContext {
  store: StoreApi<SidebarState>;
  /** The open chat's messages as last read. Not in the store: nothing draws them, and they change all the time. */
  messages: readonly ChatMessage[];
  ask: Ask;
  page: SidebarPage;
  clock: { now(): number; timeZone(): string };
  /** Ends with the content script: after an extension update everything of the old one goes quiet. */
  signal: AbortSignal;
}

let noticeId = 0;

export function notify(
  { store }: SidebarContext,
  notice: Omit<Notice, 'id' | 'values'> & { values?: Notice['values'] },
): void {
  noticeId += 1;
  store.setState({ notice: { values: {}, ...notice, id: noticeId } });
}

/**
 * Asks the worker. A failure is shown in one line and comes back as null, so that callers only handle what they can:
 * `gone` (the extension was updated under this tab) silences everything for good.
 */
export async function askWorker<T extends RequestType>(
  context: SidebarContext,
  type: T,
  body: RequestBody<T>,
): Promise<{ value: Answer<T> } | null> {
  const result: Result<Answer<T>> = await context.ask(type, body);
  if (result.ok) return { value: result.value };
  if (context.signal.aborted) return null;
  // The envelope carries codes as text: an unknown one (of another version's worker) is shown as an internal error.
  const code = ERROR_CODES.find((known) => known === result.error.code) ?? 'internal';
  if (code === 'consent-missing') context.store.setState({ phase: 'consent' });
  else if (context.store.getState().phase !== 'gone')
    notify(context, { tone: 'alarm', code: `error.${code}` });
  return null;
}
