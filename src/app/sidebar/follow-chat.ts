/** Follows the open chat: what the page shows becomes an analysis, the analysis a scenario's scripts, those a reply. */
import type { Chat, ChatMessage, ChatSnapshot } from '../../core/conversation/model.ts';
import { same } from '../../core/packs/equal.ts';
import type { StageId } from '../../core/scripts/model.ts';
import { type Analysis, type ChatReading, type ScenarioView, scriptsKey } from '../../protocol/views.ts';
import { unreadChat } from './by-hand.ts';
import { scheduleChecks } from './check-reply.ts';
import { askWorker, type SidebarContext } from './context.ts';
import { markWaiting, restoreReply, saveDraft } from './drafts.ts';
import { buildReply, type Reply } from './reply.ts';
import { isSupported, type Notice, type SidebarState } from './state.ts';
import { offerUndo } from './undo.ts';

/** Messages beyond this many say nothing about the problem at hand. */
const WINDOW = 80;

/** What a followed nudge wants prepared, until its chat is open. */
export interface Wanted {
  chatKey: string;
  stage: StageId;
  promiseId: string;
}

export class ChatFollower {
  readonly #context: SidebarContext;
  /** Rises with every reading: answers to older questions are dropped. */
  #turn = 0;
  /** The messages that were looked at last; unchanged ones are the same objects. */
  #looked: readonly ChatMessage[] | null = null;
  #wanted: Wanted | null = null;
  #values: Record<string, string> = {};
  /** The last message of ours that the coach has seen. */
  #checkedWith: string | null = null;
  /** The scripts that were fetched last, and for what. */
  #scripts: { of: string; view: ScenarioView } | null = null;
  /** Rises with every change of the pack: an answer under way may hold the scripts of before. */
  #edition = 0;

  constructor(context: SidebarContext) {
    this.#context = context;
  }

  /** Has the progress reply ready as soon as the chat is open. */
  want(wanted: Wanted): void {
    this.#wanted = wanted;
    this.#looked = null;
  }

  onSnapshot(snapshot: ChatSnapshot): void {
    const { store } = this.#context;
    const before = store.getState();
    if (before.phase !== 'ready') return;
    const unnamed = snapshot.chat.kind !== 'none' && snapshot.chat.title === '';
    // The name may be on its way.
    if (unnamed && !snapshot.settled) {
      this.#context.messages = [];
      store.setState({ settled: false, unnamed: before.chat === null });
      return;
    }
    const chat = unnamed || snapshot.chat.kind === 'none' ? null : snapshot.chat;
    if (chat?.key !== before.chat?.key) this.#leave(chat);
    const same =
      chat !== null &&
      chat.key === before.chat?.key &&
      chat.kind === before.chat.kind &&
      chat.title === before.chat.title;
    this.#context.messages = snapshot.messages;
    const { settled } = snapshot;
    if (!same || settled !== before.settled || unnamed !== before.unnamed)
      store.setState({ settled, unnamed, ...(same ? {} : { chat }) });
    if (!chat || !snapshot.settled || !isSupported(chat)) return;
    const news = snapshot.messages.slice(-WINDOW);
    if (same && this.#looked !== null && sameItems(this.#looked, news)) return;
    this.#looked = news;
    this.refresh();
  }

  /** The pack was edited or replaced: its scripts are asked for anew. */
  packChanged(): void {
    this.#scripts = null;
    this.#edition++;
    this.refresh();
  }

  /** Reads the chat anew although nothing moved on the page: language, scenario or a promise has changed. */
  refresh(): void {
    const { signal, store } = this.#context;
    const { chat, settled, reply } = store.getState();
    const { messages } = this.#context;
    if (signal.aborted) return;
    if (chat && settled && isSupported(chat)) void this.#analyse(chat, messages);
    else if (!chat && reply) void this.#showHandwritten(reply);
  }

  /** A fresh reply from another script, with the values typed so far. */
  rebuildWith(values: Record<string, string>): void {
    this.#values = values;
    this.refresh();
  }

  #leave(to: Chat | null): void {
    const { store } = this.#context;
    const { chat, reply, byHand } = store.getState();
    // What was written for a chat without a name belongs to none: it waits until the agent says where it goes.
    const kept = reply?.chatKey === '' && reply.touched ? reply : byHand;
    if (chat && reply?.touched) {
      saveDraft(this.#context, reply, chat.title);
      markWaiting(this.#context, chat);
    }
    this.#turn++;
    this.#looked = null;
    this.#values = {};
    store.setState(({ waitingDrafts, notice }) => ({
      analysis: null,
      view: null,
      reply: to ? null : kept,
      byHand: to ? kept : null,
      coach: null,
      preview: null,
      notice: this.#lasting(notice, to),
      waitingDrafts: waitingDrafts.filter((d) => d.key !== to?.key),
    }));
    if (!to && kept) void this.#showHandwritten(kept);
  }

  /** The scripts that a reply written by hand was made of. */
  async #showHandwritten(reply: Reply): Promise<void> {
    const { store } = this.#context;
    const turn = ++this.#turn;
    const viewed = await askWorker(this.#context, 'scenario.get', {
      id: reply.scenario,
      language: reply.language,
    });
    if (!viewed || turn !== this.#turn) return;
    store.setState({ view: viewed.value, analysis: unreadChat(store.getState().session, reply.language) });
    scheduleChecks(this.#context);
  }

  async #analyse(chat: Chat, messages: readonly ChatMessage[]): Promise<void> {
    const turn = ++this.#turn;
    const edition = this.#edition;
    const { reply, analysis: before } = this.#context.store.getState();
    // The scripts of a reply that the agent has touched stay as they are.
    const holds = reply?.touched ? {} : { holds: this.#scripts?.of ?? '' };
    const [answered, draft] = await Promise.all([
      askWorker(this.#context, 'chat.analyse', { reading: readingOf(chat, messages), ...holds }),
      reply || before ? null : restoreReply(this.#context, chat.key),
    ]);
    if (!answered) return;
    const { view, ...analysis } = answered.value;
    if (view && edition === this.#edition)
      this.#scripts = { of: this.#keyOf(analysis.scenario, analysis.language.chosen), view };
    await this.#prepare(chat, { analysis, draft }, turn);
  }

  /** Scripts and reply for an analysis. What the agent has touched stays; typing meanwhile starts it over. */
  async #prepare(
    chat: Chat,
    { analysis, draft }: { analysis: Analysis; draft: Reply | null },
    turn: number,
  ): Promise<void> {
    const { store } = this.#context;
    if (turn !== this.#turn) return;
    const wanted = this.#wanted?.chatKey === chat.key ? this.#wanted : null;
    const shown = store.getState().reply;
    const current = shown ?? (store.getState().analysis === null ? draft : null);
    const keep = current?.touched && !wanted ? current : null;
    const scenario = keep ? keep.scenario : analysis.scenario;
    const view = await this.#scriptsOf(scenario, keep ? keep.language : analysis.language.chosen);
    if (!view || turn !== this.#turn) return;
    if (store.getState().reply !== shown) return this.#prepare(chat, { analysis, draft }, turn);
    const reply = keep ?? this.#build(view, analysis, wanted);
    if (wanted) this.#wanted = null;
    this.#values = {};
    this.#show({ analysis, view, reply });
    if (wanted && current?.touched) offerUndo(this.#context, () => this.refresh(), 'scriptChanged', current);
  }

  /** The scripts of a scenario; those that were fetched last serve while they are the same. */
  async #scriptsOf(id: string | null, language: string): Promise<ScenarioView | null> {
    const of = this.#keyOf(id, language);
    if (this.#scripts?.of === of) return this.#scripts.view;
    const edition = this.#edition;
    const viewed = await askWorker(this.#context, 'scenario.get', { id, language });
    if (viewed && edition === this.#edition) this.#scripts = { of, view: viewed.value };
    return viewed?.value ?? null;
  }

  #keyOf(scenario: string | null, language: string): string {
    return scriptsKey(scenario, language, this.#context.store.getState().session?.uiLanguage ?? '');
  }

  /** Changes only what differs: on most messages nothing does, and then nothing is drawn. */
  #show(next: Pick<SidebarState, 'analysis' | 'view' | 'reply'>): void {
    const { store } = this.#context;
    const before = store.getState();
    const analysis = sameToTheEye(before.analysis, next.analysis)
      ? before.analysis
      : sharing(before.analysis, next.analysis);
    const reply = same(before.reply, next.reply) ? before.reply : next.reply;
    const { view } = next;
    const sent = lastSent(this.#context.messages);
    const asBefore = analysis === before.analysis && reply === before.reply && view === before.view;
    if (!asBefore) store.setState({ analysis, view, reply });
    if (asBefore && sent === this.#checkedWith) return;
    this.#checkedWith = sent;
    scheduleChecks(this.#context);
  }

  /** What was said of one chat does not hang over the next; only "not inserted" stays until the agent is back. */
  #lasting(notice: Notice | null, to: Chat | null): Notice | null {
    return notice?.code === 'wrongChat' && notice.values.customer !== to?.title ? notice : null;
  }

  /** A fresh reply for where the conversation stands; null where the product is not sure and stays silent. */
  #build(view: ScenarioView, analysis: Analysis, wanted: Wanted | null): Reply | null {
    const goesOn = analysis.stage === 'worried_again' || analysis.stage === 'promise_due';
    if (view.id === null && !wanted && !goesOn) return null;
    const stage = wanted?.stage ?? analysis.nextScript;
    const reply = buildReply(view, view.id === null && stage === 'diagnosis' ? 'holding' : stage, {
      chatKey: analysis.chatKey,
      usedVariants: analysis.usedVariants,
      tiers: analysis.tiers,
      lacks: analysis.blanks.discount_code ? [] : ['discount_code'],
      promiseId: wanted?.promiseId ?? null,
    });
    return { ...reply, values: this.#values };
  }
}

/** The new analysis, with the parts of the old one that did not change: who draws only those is left alone. */
function sharing(before: Analysis | null, next: Analysis | null): Analysis | null {
  if (!before || !next) return next;
  const shared = Object.entries(next).map(([key, value]) => {
    const old = before[key as keyof Analysis];
    return [key, same(old, value) ? old : value];
  });
  return Object.fromEntries(shared) as Analysis;
}

/** Scores and confidences move with every word; what is shown of them is only who is ahead. */
function sameToTheEye(a: Analysis | null, b: Analysis | null): boolean {
  const seen = (analysis: Analysis | null) =>
    analysis && {
      ...analysis,
      language: { ...analysis.language, confidence: 0 },
      suggestions: analysis.suggestions.map((suggestion) => ({ ...suggestion, score: 0 })),
    };
  return same(seen(a), seen(b));
}

function lastSent(messages: readonly ChatMessage[]): string | null {
  return messages.findLast(({ direction }) => direction === 'out')?.id ?? null;
}

function readingOf(chat: Chat, messages: readonly ChatMessage[]): ChatReading {
  return {
    chat,
    messages: messages
      .slice(-WINDOW)
      .flatMap(({ id, direction, at, text, kind }) =>
        direction === 'in' || direction === 'out'
          ? [{ id, direction, at, text, hasPhoto: kind === 'image' || kind === 'album' || kind === 'video' }]
          : [],
      ),
  };
}

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}
