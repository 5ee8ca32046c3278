/** Whether a running promise may be over: the customer says so, or we have sent the last word. It is asked, never done. */
import { isClosing } from '../../core/conversation/closing.ts';
import type { ChatMessage } from '../../core/conversation/model.ts';
import type { PromiseRecord } from '../../core/promises/model.ts';
import { saysDone } from '../../core/promises/settled-words.ts';

/** The promise to ask about; null where nothing speaks for it, or where the agent has said since that it stands. */
export function settledPromise(
  owed: readonly PromiseRecord[],
  messages: readonly ChatMessage[],
  unanswered: readonly ChatMessage[],
): PromiseRecord | null {
  const promise = owed.at(-1);
  if (!promise) return null;
  const last = promise.history.findLast((e) => e.what === 'closing' || e.what === 'held');
  if (last?.what === 'closing') return promise;
  const said = unanswered.filter((m) => m.text !== null);
  const news = last ? said.filter((m) => m.at !== null && m.at > last.at) : said;
  if (news.length === 0 || said.some((m) => !isClosing(m.text ?? '') && !saysDone(m.text ?? ''))) return null;
  if (news.some((m) => saysDone(m.text ?? ''))) return promise;
  // Thanks right after the promise only say that it was read.
  const ours = messages.findLast((m) => m.direction === 'out');
  const sinceThen = ours?.id !== promise.messageId || promise.state === 'due' || promise.state === 'missed';
  return sinceThen ? promise : null;
}
