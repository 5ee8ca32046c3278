/** Notices what the agent has sent and tells the worker, with the script it came from where it did. */
import type { Chat, ChatMessage } from '../../core/conversation/model.ts';
import { askWorker, notify, type SidebarContext } from './context.ts';
import { discardDraft } from './drafts.ts';
import type { ChatFollower } from './follow-chat.ts';
import { setQuestions } from './questions.ts';
import { likeness, type Reply } from './reply.ts';
import { isSupported } from './state.ts';

/** Below this share of the inserted words the agent has written something of their own. */
const SAME_SCRIPT = 0.5;

interface Inserted {
  reply: Reply;
  texts: string[];
  promiseTime: string | null;
}

export class SentWatcher {
  readonly #context: SidebarContext;
  readonly #follower: ChatFollower;
  /** What was inserted per chat and not yet seen as sent. */
  readonly #pending = new Map<string, Inserted>();

  constructor(context: SidebarContext, follower: ChatFollower) {
    this.#context = context;
    this.#follower = follower;
  }

  inserted(reply: Reply, text: string, promiseTime: string | null): void {
    const before = this.#pending.get(reply.chatKey);
    const variants = [...(before?.reply.blocks ?? []), ...reply.blocks];
    this.#pending.set(reply.chatKey, {
      reply: { ...reply, blocks: variants },
      texts: [...(before?.texts ?? []), text],
      promiseTime: promiseTime ?? before?.promiseTime ?? null,
    });
  }

  /** What we have put into this chat's compose box and nobody has sent yet, in that order. */
  textsIn(chatKey: string): readonly string[] {
    return this.#pending.get(chatKey)?.texts ?? [];
  }

  /** Everything was wiped. */
  forget(): void {
    this.#pending.clear();
  }

  async onSent(chat: Chat, message: ChatMessage): Promise<void> {
    const { store, clock } = this.#context;
    if (store.getState().phase !== 'ready' || !message.text || !isSupported(chat)) return;
    // Under no name: nothing of it could be kept for anybody.
    if (chat.title === '') return;
    const inserted = this.#pending.get(chat.key) ?? null;
    const text = message.text;
    const fromScript = inserted?.texts.some((t) => likeness(t, text) >= SAME_SCRIPT) ? inserted.reply : null;
    if (fromScript) this.#pending.delete(chat.key);
    const { analysis } = store.getState();
    const answered = await askWorker(this.#context, 'chat.sent', {
      chat,
      message: { id: message.id, text, at: message.at ?? clock.now() },
      language: fromScript?.language ?? analysis?.language.chosen ?? null,
      customer: analysis?.chatKey === chat.key ? analysis.firstName : null,
      customerTz: analysis?.chatKey === chat.key ? analysis.tz : null,
      composition: fromScript
        ? {
            scenario: fromScript.scenario,
            stage: fromScript.stage,
            variants: [...new Set(fromScript.blocks.filter((b) => !b.dropped).map((b) => b.variant))],
            promiseId: fromScript.promiseId,
            promiseTime: inserted?.promiseTime ?? null,
          }
        : null,
    });
    if (!answered) return;
    const { armed, proposed, kept, askKept } = answered.value;
    if (proposed) setQuestions(this.#context, chat.key, { proposal: proposed });
    // A promise noted since makes an older question idle.
    else if (armed) setQuestions(this.#context, chat.key, { proposal: null });
    if (askKept) setQuestions(this.#context, chat.key, { askKept });
    if (fromScript) {
      discardDraft(this.#context, chat.key);
      if (store.getState().chat?.key === chat.key)
        store.setState({ reply: null, coach: null, preview: null });
    }
    if (store.getState().chat?.key === chat.key) {
      this.#follower.refresh();
    }
    if (armed)
      notify(this.#context, {
        tone: 'ok',
        code: kept.length > 0 ? 'keptAndArmed' : 'armed',
        values: { customer: armed.customer },
      });
    else if (kept[0])
      notify(this.#context, { tone: 'ok', code: 'kept', values: { customer: kept[0].customer } });
  }
}
