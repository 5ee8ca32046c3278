/** One reading of the open chat, with nothing remembered: for tools, for tests, and for whoever needs the page as it is now. */
import type { ChatSnapshot } from '../core/conversation/model.ts';
import { ChatReader, type ReadOptions } from './chat-reader.ts';
import { Health } from './health.ts';

/**
 * Reads the open chat. `settled` is false where header and composer name different chats; what changes over time
 * (a header that is ahead of its messages) only `observe.ts` can see.
 *
 * @param health filled with the rung that answered for each fact
 */
export function readSnapshot(
  document: Document,
  health: Health = new Health(),
  options: ReadOptions = {},
): ChatSnapshot {
  return new ChatReader(document, health).readAll(options);
}
