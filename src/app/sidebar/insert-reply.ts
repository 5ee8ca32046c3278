/** Takes a reply into the page, and says in one line what has become of it. Nothing here can send. */
import type { StoredBlock } from '../../protocol/views.ts';
import { notify, type SidebarContext } from './context.ts';
import { markWaiting, saveDraft } from './drafts.ts';
import type { InsertHow, InsertResult } from './page-port.ts';
import type { Reply } from './reply.ts';
import type { SentWatcher } from './sent.ts';
import type { NoticeCode } from './state.ts';

type Failure = Extract<InsertResult, { ok: false }>;

/** True where the compose box held more than what we had put there ourselves, whatever its kinds of blanks. */
export function isForeignDraft(draft: string, ours: readonly string[]): boolean {
  const [rest = '', ...parts] = [draft, ...ours].map((text) => text.replace(/\s+/g, ' ').trim());
  return parts.reduce((left, text) => left.replace(text, ''), rest).trim() !== '';
}

export class Inserter {
  readonly #context: SidebarContext;
  readonly #sent: SentWatcher;

  constructor(context: SidebarContext, sent: SentWatcher) {
    this.#context = context;
    this.#sent = sent;
  }

  /**
   * @param blocks those of the reply that `text` is made of
   * @param promiseTime the words in it that say by when, where a script has put them
   */
  async insert(
    reply: Reply,
    blocks: readonly StoredBlock[],
    text: string,
    promiseTime: string | null,
  ): Promise<void> {
    const { store } = this.#context;
    const customer = store.getState().chat?.title ?? '';
    const ours = this.#sent.textsIn(reply.chatKey);
    const result = await this.#write(reply.chatKey, text, { follows: ours });
    if (!result) return;
    if (!result.ok) return this.#failed(result, reply, text, customer);
    this.#sent.inserted({ ...reply, blocks: [...blocks] }, text, promiseTime);
    saveDraft(this.#context, { ...(this.#draftOf(reply.chatKey) ?? reply), touched: true }, customer);
    if (store.getState().overlay) store.setState({ tucked: true });
    if (!isForeignDraft(result.draft ?? '', ours)) return this.#say('inserted');
    notify(this.#context, {
      tone: 'ok',
      code: 'insertedBesideDraft',
      action: {
        code: 'replaceDraft',
        run: () => void this.#replace(reply, text, customer, 'draftReplaced'),
      },
    });
  }

  /** Puts a text in the place of all that stands in the compose box; what stood there is offered back. */
  async #replace(
    reply: Reply,
    text: string,
    customer: string,
    code: 'draftReplaced' | 'draftBack',
  ): Promise<void> {
    const result = await this.#write(reply.chatKey, text, { mode: 'replace' });
    if (!result) return;
    if (!result.ok) return this.#failed(result, reply, text, customer);
    const { draft } = result;
    if (draft === undefined) return this.#say('inserted');
    const other = code === 'draftReplaced' ? 'draftBack' : 'draftReplaced';
    notify(this.#context, {
      tone: 'info',
      code,
      stays: true,
      action: { code: 'undo', run: () => void this.#replace(reply, draft, customer, other) },
    });
  }

  /** Null while another insertion runs. */
  async #write(chatKey: string, text: string, how: InsertHow): Promise<InsertResult | null> {
    const { store, page, signal } = this.#context;
    if (store.getState().inserting) return null;
    store.setState({ inserting: true });
    try {
      return await page.insert(text, chatKey, signal, how);
    } finally {
      store.setState({ inserting: false });
    }
  }

  async #failed(failure: Failure, reply: Reply, text: string, customer: string): Promise<void> {
    const { page } = this.#context;
    const { code, landed, draft } = failure;
    if (code === 'aborted') return;
    if (code === 'wrong-chat') this.#keep(reply, customer);
    if (draft !== undefined && (await page.copy(draft)))
      return notify(this.#context, { tone: 'alarm', code: 'draftOnClipboard' });
    if (code === 'wrong-chat') {
      const told = { no: 'wrongChat', elsewhere: 'wrongChatElsewhere' } as const;
      const notice = landed === 'no' || landed === 'elsewhere' ? told[landed] : 'wrongChatMaybe';
      return notify(this.#context, { tone: 'alarm', code: notice, values: { customer } });
    }
    if (code === 'busy') return notify(this.#context, { tone: 'alarm', code: 'busy' });
    if (landed !== 'no') return notify(this.#context, { tone: 'alarm', code: 'checkComposer' });
    if (code === 'nothing') return notify(this.#context, { tone: 'warn', code: 'nothingToInsert' });
    if (code === 'composing' || code === 'too-long') return notify(this.#context, { tone: 'warn', code });
    const copied = await page.copy(text);
    // The page's words may run in another direction than ours.
    const values = failure.says ? { reason: `\u2068${failure.says}\u2069` } : {};
    notify(
      this.#context,
      copied
        ? { tone: 'warn', code: `clipboard.${code}`, values }
        : { tone: 'alarm', code: 'neitherInsertedNorCopied' },
    );
  }

  /** A refused reply waits in its own chat. */
  #keep(reply: Reply, customer: string): void {
    const { store } = this.#context;
    const draft = { ...(this.#draftOf(reply.chatKey) ?? reply), touched: true };
    saveDraft(this.#context, draft, customer);
    // The panel may not have followed yet: then it marks the draft itself when it leaves.
    if (this.#draftOf(reply.chatKey)) store.setState({ reply: draft });
    if (store.getState().chat?.key !== reply.chatKey)
      markWaiting(this.#context, { key: reply.chatKey, title: customer });
  }

  /** The reply as it stands for this chat, whether or not it is still on screen. */
  #draftOf(chatKey: string): Reply | null {
    const { reply } = this.#context.store.getState();
    return reply?.chatKey === chatKey ? reply : null;
  }

  #say(code: NoticeCode): void {
    notify(this.#context, { tone: 'ok', code });
  }
}
