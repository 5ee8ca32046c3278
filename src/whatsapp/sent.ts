/**
 * Notices messages of ours that have just gone out, by comparing settled readings of one chat. History that loads
 * above, a chat that is opened, and an old message seen late are not sendings.
 */
import type { ChatMessage, ChatSnapshot } from '../core/conversation/model.ts';

/** A message older than this was not sent just now (clocks show whole minutes). */
const FRESH_MS = 3 * 60_000;
/** An empty chat must have stood this long before its first message counts as sent, and not as history arriving. */
const EMPTY_FOR_MS = 2500;

export interface SentDetector {
  /**
   * Takes the next reading.
   * @param now epoch milliseconds
   * @returns messages that appeared since the last settled reading of this chat, oldest first
   */
  next(snapshot: ChatSnapshot, now: number): ChatMessage[];
}

const fingerprint = (message: ChatMessage) => `${message.kind} ${message.clock ?? ''} ${message.text ?? ''}`;

/** A pure detector: it holds the ids of one chat and nothing else. */
export function createSentDetector(): SentDetector {
  let chatKey: string | null = null;
  /** Ids that are no news. */
  let known = new Set<string>();
  /** Emitted messages by id, to recognise one whose id changes when the server takes it. */
  let emitted = new Map<string, string>();
  /** New at the end, but not yet readable. */
  let undecided = new Set<string>();
  let lastAt = 0;
  let emptySince: number | null = null;

  const rebase = (snapshot: ChatSnapshot, now: number) => {
    chatKey = snapshot.chat.key;
    known = idsOf(snapshot.messages);
    emitted = new Map();
    undecided = new Set();
    lastAt = now;
    emptySince = snapshot.messages.length === 0 ? now : null;
  };

  return {
    next(snapshot, now) {
      if (!snapshot.settled || snapshot.chat.kind === 'none') return [];
      const { messages } = snapshot;
      if (chatKey !== snapshot.chat.key) {
        rebase(snapshot, now);
        return [];
      }
      const anchor = messages.findLastIndex(({ id }) => id !== null && known.has(id));
      // Newer than our last look, or not old: the tab may have been hidden right after the sending.
      const looked = Math.floor(lastAt / 60_000) * 60_000;
      const fresh = ({ at }: ChatMessage) => at === null || at >= looked || now - at <= FRESH_MS;
      let candidates: ChatMessage[];
      if (emptySince !== null) {
        if (messages.length === 0) return [];
        const bubbles = messages.filter((m) => m.direction !== 'system');
        if (bubbles.length === 0) return [];
        const first = now - emptySince >= EMPTY_FOR_MS && bubbles.length === 1 && bubbles[0]?.at != null;
        candidates = first ? bubbles : [];
        emptySince = null;
      } else if (anchor >= 0) {
        candidates = messages.filter(({ id }, i) => i > anchor || (id !== null && undecided.has(id)));
      } else {
        // The page shows another stretch of history: only what is provably newer than our last look is news.
        candidates = messages.filter(({ at }) => at !== null && at >= looked);
      }

      const present = idsOf(messages);
      const vanished = new Map([...emitted].filter(([id]) => !present.has(id)));
      const sent: ChatMessage[] = [];
      undecided = new Set();
      for (const message of candidates) {
        const { id } = message;
        if (id === null || known.has(id)) continue;
        if (message.direction === 'unknown' || (message.direction === 'out' && !isReadable(message))) {
          undecided.add(id); // its marks or words come with the next rendering
          continue;
        }
        if (message.direction !== 'out' || !fresh(message)) continue;
        const print = fingerprint(message);
        const former = [...vanished].find(([, other]) => other === print);
        if (former) {
          vanished.delete(former[0]);
          emitted.delete(former[0]);
        } else sent.push(message);
        emitted.set(id, print);
      }
      for (const id of present) if (!undecided.has(id)) known.add(id);
      lastAt = now;
      return sent;
    },
  };
}

function isReadable(message: ChatMessage): boolean {
  return (
    message.text !== null || (message.kind !== 'text' && message.kind !== 'unsupported') || message.deleted
  );
}

function idsOf(messages: readonly ChatMessage[]): Set<string> {
  return new Set(messages.flatMap(({ id }) => (id === null ? [] : [id])));
}
