/** Asks the worker. What goes wrong on the way comes back as data, like what goes wrong in the worker itself. */
import type { Ask, Result } from '../../src/protocol/envelope.ts';

/** A worker that is just being started, or replaced by an update, answers the second time. */
const RETRY_MS = 250;

/**
 * @param onGone the extension was updated or removed under this script: it will never be answered again
 */
export function createAsk(onGone?: () => void): Ask {
  return async (type, body) => {
    const request = { anxin: 1, type, body };
    const answer = (await trySend(request)) ?? (await retry(request));
    if (answer) return answer as never;
    if (chrome.runtime?.id === undefined) onGone?.();
    return { ok: false, error: { code: 'worker-unreachable', detail: 'no answer from the worker' } };
  };
}

export const ask: Ask = createAsk();

async function retry(request: unknown): Promise<Result<unknown> | null> {
  await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  return trySend(request);
}

/** Null where no answer came: nobody listened, or the worker died before it could answer. */
async function trySend(request: unknown): Promise<Result<unknown> | null> {
  try {
    const answer: unknown = await chrome.runtime.sendMessage(request);
    return isResult(answer) ? answer : null;
  } catch {
    return null;
  }
}

function isResult(answer: unknown): answer is Result<unknown> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer;
}
