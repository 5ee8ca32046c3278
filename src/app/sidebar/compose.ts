/** What the agent does with a reply: edit, swap, fill, drop, insert. Nothing here can send. */
import type { LanguageCode, StageId } from '../../core/scripts/model.ts';
import { toggleTier } from '../../core/scripts/tier.ts';
import type { StoredBlock } from '../../protocol/views.ts';
import { replyByHand, unreadChat } from './by-hand.ts';
import { scheduleChecks } from './check-reply.ts';
import { askWorker, notify, type SidebarContext } from './context.ts';
import { discardDraft, saveDraft } from './drafts.ts';
import type { ChatFollower } from './follow-chat.ts';
import { Inserter } from './insert-reply.ts';
import { setQuestions } from './questions.ts';
import {
  blockText,
  buildReply,
  dropGap,
  type Gap,
  type Reply,
  replaceBlock,
  replyText,
  swapVariant,
  variantsFor,
} from './reply.ts';
import type { SentWatcher } from './sent.ts';
import type { UndoCode } from './state.ts';
import { offerUndo } from './undo.ts';
import { plainValues, promiseTimeOf, valuesFor } from './values.ts';

/** Blanks that belong to one reply only; everything else the agent types is a fact about the parcel. */
const NOT_REMEMBERED = new Set(['promise_time', 'discount_code']);
const SAVE_PAUSE_MS = 400;

export class Composer {
  readonly #context: SidebarContext;
  readonly #follower: ChatFollower;
  readonly #inserter: Inserter;
  #saving: ReturnType<typeof setTimeout> | undefined;

  constructor(context: SidebarContext, follower: ChatFollower, sent: SentWatcher) {
    this.#context = context;
    this.#follower = follower;
    this.#inserter = new Inserter(context, sent);
  }

  /** Everything was wiped: nothing of what was typed may be saved after it. */
  forget(): void {
    clearTimeout(this.#saving);
  }

  edit(index: number, source: string): void {
    this.#change((reply) => replaceBlock(reply, index, { source, edited: true, dropped: false }));
  }

  /** Shows another variant. Edited words are not lost: undo brings them back. */
  swap(index: number, by: 1 | -1): void {
    const { reply, view } = this.#context.store.getState();
    const block = reply?.blocks[index];
    if (!reply || !view || !block) return;
    const variants = variantsFor(view, reply, block.step);
    this.#change((r) => swapVariant(r, index, variants, by));
    if (block.edited) this.#offerUndo('swapped', reply, index);
  }

  dropBlock(index: number): void {
    const { reply } = this.#context.store.getState();
    if (!reply) return;
    this.#change((r) => replaceBlock(r, index, { dropped: true }));
    this.#offerUndo('blockDropped', reply, index);
  }

  restoreBlock(index: number): void {
    this.#change((reply) => replaceBlock(reply, index, { dropped: false }));
  }

  /** Drops the sentence around a blank; undo brings it back. */
  dropSentence(gap: Gap): void {
    const { reply } = this.#context.store.getState();
    if (!reply) return;
    this.#change((r) => dropGap(r, gap));
    this.#offerUndo('sentenceDropped', reply, gap.block);
  }

  /** Fills a blank everywhere in the reply; an empty value makes it a gap again. */
  fill(blank: string, value: string): void {
    this.#change((reply) => ({ ...reply, touched: true, values: { ...reply.values, [blank]: value } }));
  }

  /** The agent has left the field: what was typed is a fact of this chat now. */
  remember(blank: string, value: string): void {
    const { chat } = this.#context.store.getState();
    if (!chat || NOT_REMEMBERED.has(blank)) return;
    void askWorker(this.#context, 'chat.remember', {
      chatKey: chat.key,
      patch: { blanks: { [blank]: value.trim() || null } },
    });
  }

  /** Wipes what is remembered of the open chat; what stands in the reply stays until it is sent or changed. */
  async forgetChat(): Promise<void> {
    const { chat } = this.#context.store.getState();
    if (!chat || !(await askWorker(this.#context, 'chat.forget', { chatKey: chat.key }))) return;
    notify(this.#context, { tone: 'ok', code: 'forgot' });
    this.#follower.refresh();
  }

  setStage(stage: StageId): void {
    this.#choose({ stage });
  }

  /** Another case of the same problem (it has lasted longer, they wrote again): its wording comes first. */
  toggleTier(id: string): void {
    const { view, reply } = this.#context.store.getState();
    if (view && reply) this.#choose({ tiers: toggleTier(view.tiers, reply.tiers, id) });
  }

  #choose({ stage: wanted, tiers }: { stage?: StageId; tiers?: string[] }): void {
    const { view, analysis, chat, reply } = this.#context.store.getState();
    const chatKey = chat?.key ?? reply?.chatKey;
    const stage = wanted ?? reply?.stage;
    if (!view || chatKey === undefined || !stage) return;
    const next = buildReply(view, stage, {
      chatKey,
      usedVariants: analysis?.usedVariants ?? [],
      tiers: tiers ?? reply?.tiers ?? [],
      promiseId: reply?.promiseId ?? null,
    });
    this.#context.store.setState({
      reply: { ...next, values: reply?.values ?? {}, touched: true },
    });
    if (reply?.blocks.some((b) => b.edited)) this.#offerUndo('stageChanged', reply);
    scheduleChecks(this.#context);
    this.#saveSoon();
  }

  /** One click corrects the scenario; the choice is remembered for this chat. `null` goes back to what is recognised. */
  async setScenario(scenario: string | null): Promise<void> {
    await this.#rebuild({ scenario });
  }

  async setLanguage(language: LanguageCode | null): Promise<void> {
    await this.#rebuild({ language });
  }

  async setTimeZone(tz: string | null): Promise<void> {
    const { chat } = this.#context.store.getState();
    if (!chat) return;
    await askWorker(this.#context, 'chat.remember', { chatKey: chat.key, patch: { tz } });
    this.#follower.refresh();
  }

  async #rebuild(patch: { scenario?: string | null; language?: string | null }): Promise<void> {
    const { chat, reply } = this.#context.store.getState();
    if (!chat) return this.#writeByHand(patch);
    await askWorker(this.#context, 'chat.remember', { chatKey: chat.key, patch });
    // The script changes under the agent's words: keep the values, offer the words back.
    this.#context.store.setState({ reply: null });
    this.#follower.rebuildWith(reply?.values ?? {});
    if (reply?.blocks.some((b) => b.edited)) this.#offerUndo('scriptChanged', reply);
  }

  /** No chat to remember the choice for: the scripts are fetched, and nothing is kept. */
  async #writeByHand({
    scenario,
    language,
  }: {
    scenario?: string | null;
    language?: string | null;
  }): Promise<void> {
    const { store } = this.#context;
    const { reply: before, analysis, session } = store.getState();
    const id = scenario === undefined ? before?.scenario : scenario;
    const chosen = language ?? analysis?.language.chosen ?? 'en';
    store.setState({ analysis: unreadChat(session, chosen) });
    if (id === undefined) return;
    const viewed = await askWorker(this.#context, 'scenario.get', { id, language: chosen });
    const now = store.getState();
    // Meanwhile a chat may have opened, or another choice have been made.
    if (!viewed || now.chat || now.reply !== before || now.analysis?.language.chosen !== chosen) return;
    store.setState({ view: viewed.value, reply: replyByHand(viewed.value, before) });
    if (before?.blocks.some((b) => b.edited)) this.#offerUndo('scriptChanged', before);
    scheduleChecks(this.#context);
  }

  /** The reply written by hand goes into the open chat: by the agent's choice, never by itself. */
  adoptByHand(): void {
    const { store } = this.#context;
    const { chat, reply, byHand } = store.getState();
    if (!chat || !byHand) return;
    const moved = { ...byHand, chatKey: chat.key, touched: true };
    store.setState({ reply: moved, byHand: null });
    saveDraft(this.#context, moved, chat.title);
    this.#follower.refresh();
    const back = () => {
      if (store.getState().chat?.key !== chat.key) return;
      store.setState({ reply, byHand, notice: null });
      if (reply?.touched) saveDraft(this.#context, reply, chat.title);
      else discardDraft(this.#context, chat.key);
      this.#follower.refresh();
    };
    notify(this.#context, { tone: 'info', code: 'scriptChanged', action: { code: 'undo', run: back } });
  }

  /** Lays the reply written by hand aside; undo brings it back. */
  dropByHand(): void {
    const { store } = this.#context;
    const { chat, reply, byHand } = store.getState();
    const dropped = chat ? byHand : reply;
    store.setState(chat ? { byHand: null } : { reply: null, view: null, coach: null, preview: null });
    const back = () => {
      store.setState({ [store.getState().chat ? 'byHand' : 'reply']: dropped, notice: null });
      this.#follower.refresh();
    };
    notify(this.#context, { tone: 'info', code: 'handDropped', action: { code: 'undo', run: back } });
  }

  /** Inserts everything, or refuses and leads to the first gap. */
  async insertAll(): Promise<void> {
    const { reply } = this.#context.store.getState();
    if (!reply) return;
    const { text, gaps } = replyText(reply, this.#values(reply));
    await this.#insert(reply, reply.blocks, text, gaps.length);
  }

  async insertBlock(index: number): Promise<void> {
    const { reply } = this.#context.store.getState();
    const block = reply?.blocks[index];
    if (!reply || !block) return;
    const { text, gaps } = blockText(block, this.#values(reply), reply.language);
    await this.#insert(reply, [block], text, gaps.length);
  }

  /** The last resort when the page has changed, and a way to use the reply elsewhere. Gaps hold here too. */
  async copyAll(): Promise<void> {
    const { reply } = this.#context.store.getState();
    if (!reply) return;
    const { text, gaps } = replyText(reply, this.#values(reply));
    if ((await this.#copy(text, gaps.length)) && reply.chatKey !== '')
      await this.#askAboutPromise(reply, text);
  }

  async copyBlock(index: number): Promise<void> {
    const { reply } = this.#context.store.getState();
    const block = reply?.blocks[index];
    if (!reply || !block) return;
    const { text, gaps } = blockText(block, this.#values(reply), reply.language);
    await this.#copy(text, gaps.length);
  }

  async #copy(text: string, gaps: number): Promise<boolean> {
    if (gaps > 0) {
      this.#refuseGaps();
      return false;
    }
    if (text === '') {
      notify(this.#context, { tone: 'warn', code: 'nothingToInsert' });
      return false;
    }
    const copied = await this.#context.page.copy(text);
    notify(this.#context, copied ? { tone: 'ok', code: 'copied' } : { tone: 'alarm', code: 'copyFailed' });
    return copied;
  }

  /** Where messages cannot be read, nobody sees this one being sent: its promise is noted when the agent says so. */
  async #askAboutPromise(reply: Reply, text: string): Promise<void> {
    const { chatKey, language } = reply;
    if (this.#context.store.getState().health.level !== 'blind') return;
    const parsed = await askWorker(this.#context, 'promise.preview', {
      text,
      language,
      chatKey,
      promiseTime: promiseTimeOf(reply, this.#values(reply)),
    });
    if (parsed?.value)
      setQuestions(this.#context, chatKey, { proposal: { chatKey, ...parsed.value, messageId: null } });
  }

  /** @param blocks those of the reply that `text` is made of */
  async #insert(reply: Reply, blocks: readonly StoredBlock[], text: string, gaps: number): Promise<void> {
    // A reply for no chat in particular goes into none.
    if (this.#context.store.getState().inserting || reply.chatKey === '') return;
    if (gaps > 0) return this.#refuseGaps();
    if (text === '') return notify(this.#context, { tone: 'warn', code: 'nothingToInsert' });
    const promiseTime = promiseTimeOf({ ...reply, blocks: [...blocks] }, this.#values(reply));
    await this.#inserter.insert(reply, blocks, text, promiseTime);
  }

  #refuseGaps(): void {
    this.#context.store.setState((s) => ({ focusGap: s.focusGap + 1 }));
    notify(this.#context, { tone: 'warn', code: 'gaps' });
  }

  #values(reply: Reply): Record<string, string> {
    const { analysis } = this.#context.store.getState();
    const tz = analysis?.tz ?? this.#context.clock.timeZone();
    return plainValues(valuesFor(analysis, reply, this.#context.clock.now(), tz));
  }

  #offerUndo(code: UndoCode, before: Reply, block: number | null = null): void {
    offerUndo(this.#context, () => this.#follower.refresh(), code, before, block);
  }

  #change(change: (reply: Reply) => Reply): void {
    this.#context.store.setState(({ reply }) => (reply ? { reply: change(reply) } : {}));
    this.#settleGapNotice();
    scheduleChecks(this.#context);
    this.#saveSoon();
  }

  /** "Fill the gaps first" is over when the last one is filled. */
  #settleGapNotice(): void {
    const { notice, reply } = this.#context.store.getState();
    if (notice?.code !== 'gaps' || !reply || replyText(reply, this.#values(reply)).gaps.length > 0) return;
    this.#context.store.setState({ notice: null });
  }

  #saveSoon(): void {
    clearTimeout(this.#saving);
    this.#saving = setTimeout(() => this.flush(), SAVE_PAUSE_MS);
  }

  /** Saves what was typed last: the tab may be about to close. */
  flush(): void {
    clearTimeout(this.#saving);
    const { reply, chat } = this.#context.store.getState();
    if (reply && chat && !this.#context.signal.aborted) saveDraft(this.#context, reply, chat.title);
  }
}
