/** Asks the worker. What goes wrong on the way comes back as data, like what goes wrong in the worker itself. */
import type { Ask, Result } from '../../src/protocol/envelope.ts';

/** A worker that is just being started, or replaced by an update, answers the second time. */
const RETRY_MS = 250;

export const ask: Ask = async (type, body) => {
  const request = { anxin: 1, type, body };
  return (await trySend(request)) ?? (await retry(request)) ?? unreachable();
};

async function retry<T>(request: unknown): Promise<Result<T> | null> {
  await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  return trySend(request);
}

/** Null where no answer came: nobody listened, or the worker died before it could answer. */
async function trySend<T>(request: unknown): Promise<Result<T> | null> {
  try {
    const answer: unknown = await chrome.runtime.sendMessage(request);
    return isResult<T>(answer) ? answer : null;
  } catch {
    return null;
  }
}

function isResult<T>(answer: unknown): answer is Result<T> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer;
}

function unreachable(): { ok: false; error: { code: string; detail: string } } {
  return { ok: false, error: { code: 'worker-unreachable', detail: 'no answer from the worker' } };
}
