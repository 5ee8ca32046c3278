/** Puts the sidebar's use cases together and ties them to the page and the worker. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { phoneOfKey } from '../../core/conversation/model.ts';
import type { PromiseRecord } from '../../core/promises/model.ts';
import type { Ask } from '../../protocol/envelope.ts';
import type { AskedChange } from '../../protocol/requests.ts';
import type { OpenChat, Session, WorkerEvent } from '../../protocol/session.ts';
import type { Settings } from '../../protocol/settings.ts';
import { Composer } from './compose.ts';
import { askWorker, notify, type SidebarContext } from './context.ts';
import { loadWaiting } from './drafts.ts';
import { ChatFollower } from './follow-chat.ts';
import { SteadyHealth } from './page-health.ts';
import type { SidebarPage } from './page-port.ts';
import { questionsOf, setQuestions, settleQuestions } from './questions.ts';
import { SentWatcher } from './sent.ts';
import { SettingsWriter } from './settings-writer.ts';
import { INITIAL_STATE, isSupported, type SidebarState, type Tab } from './state.ts';

export interface Sidebar {
  store: StoreApi<SidebarState>;
  compose: Composer;
  actions: SidebarActions;
  /** Events from the worker. True when taken. */
  onWorkerEvent(event: WorkerEvent): boolean;
  /** The extension was updated under this tab. */
  onGone(): void;
  /** Settles when the worker has been asked for the first time, whatever came of it. */
  opened: Promise<void>;
}

export interface SidebarActions {
  setTab(tab: Tab): void;
  setSettings(patch: Partial<Settings>): Promise<void>;
  showPage(page: 'welcome' | 'library' | 'promises' | 'settings'): Promise<void>;
  changePromise(id: string, change: AskedChange): Promise<void>;
  confirmProposal(due?: number): Promise<void>;
  dismissProposal(): void;
  answerAskKept(yes: boolean): Promise<void>;
  openChat(target: OpenChat): Promise<void>;
  openDraft(chat: { key: string; title: string }): Promise<void>;
  dismissNotice(): void;
  /** The shape of the page and what it runs in, for a bug report: without a word of any chat. */
  diagnose(): string;
  copy(text: string): Promise<void>;
  /** Brings a panel back that made way for WhatsApp's send button. */
  untuck(): void;
  /** The user turns to the panel: it shows what the chat says now. */
  lookNow(): void;
}

export interface SidebarDeps {
  ask: Ask;
  page: SidebarPage;
  clock: { now(): number; timeZone(): string };
  /** What a bug report says of us and of the browser. */
  about: { version: string; browser: string };
  signal: AbortSignal;
  /** The page has a body. The worker is asked before that; nothing of the page is read. */
  ready: Promise<void>;
}

const OPEN_AGAIN_MS = [1000, 4000, 16_000, 60_000];

export function createSidebar(deps: SidebarDeps): Sidebar {
  const store = createStore<SidebarState>(() => INITIAL_STATE);
  const { about, ready, ...rest } = deps;
  const context: SidebarContext = { store, messages: [], ...rest };
  const follower = new ChatFollower(context);
  const sent = new SentWatcher(context, follower);
  const compose = new Composer(context, follower, sent);
  const watch = pageWatch(context, ready, follower, sent);
  const settings = new SettingsWriter(context);
  const actions = createActions(context, ready, follower, settings, about);

  const adopt = (session: Session) => {
    const before = store.getState();
    const phase = before.phase === 'gone' ? 'gone' : session.consent ? 'ready' : 'consent';
    store.setState({ session: settings.merge(session), phase });
    if (before.words?.language !== session.uiLanguage) void loadWords(context);
    watch(phase === 'ready');
    settleQuestions(context, session.promises);
    const promisesChanged = JSON.stringify(before.session?.promises) !== JSON.stringify(session.promises);
    if (phase === 'ready' && before.phase === 'ready' && promisesChanged) follower.refresh();
    if (phase === 'ready' && before.choices.length === 0) {
      void loadChoices(context);
      void loadWaiting(context);
    }
  };

  const forgetAll = () => {
    compose.forget();
    sent.forget();
    store.setState({
      reply: null,
      byHand: null,
      coach: null,
      preview: null,
      waitingDrafts: [],
      questions: {},
      notice: null,
    });
    follower.packChanged();
  };

  const open = async (): Promise<boolean> => {
    const [opened] = await Promise.all([
      askWorker(context, 'session.open', { surface: 'sidebar' }),
      loadWords(context),
    ]);
    if (opened) {
      adopt(opened.value);
      if (opened.value.pendingOpen) void actions.openChat(opened.value.pendingOpen);
    }
    return opened !== null;
  };

  return {
    store,
    compose,
    actions,
    opened: open().then((done) => {
      if (!done) void openLater(context, open);
    }),
    onWorkerEvent(event) {
      if (deps.signal.aborted) return false;
      if (event.event === 'session') adopt(event.session);
      else if (event.event === 'wiped') forgetAll();
      else if (event.event === 'pack') {
        void loadChoices(context);
        follower.packChanged();
      } else void actions.openChat(event.open);
      return true;
    },
    onGone() {
      store.setState({ phase: 'gone' });
    },
  };
}

/** A worker that could not be reached when the tab was opened: without an answer there would be no panel at all. */
async function openLater({ store, signal }: SidebarContext, open: () => Promise<boolean>): Promise<void> {
  for (const ms of OPEN_AGAIN_MS) {
    await new Promise((resolve) => setTimeout(resolve, ms));
    // The worker may have told of itself meanwhile.
    if (signal.aborted) return;
    if (store.getState().session !== null || (await open())) break;
  }
  if (store.getState().session !== null && store.getState().notice?.code === 'error.worker-unreachable')
    store.setState({ notice: null });
}

/** The page is observed only while the user's consent stands, and from when there is one. */
function pageWatch(
  context: SidebarContext,
  ready: Promise<void>,
  follower: ChatFollower,
  sent: SentWatcher,
): (on: boolean) => void {
  let watching: AbortController | null = null;
  let wanted = false;
  const health = new SteadyHealth((shown) => context.store.setState({ health: shown }));
  const turn = (on: boolean): void => {
    if (on === (watching !== null)) return;
    if (!on) {
      watching?.abort();
      watching = null;
      context.messages = [];
      health.reset();
      context.store.setState({
        chat: null,
        unnamed: false,
        analysis: null,
        reply: null,
        byHand: null,
        view: null,
        waitingDrafts: [],
      });
      return;
    }
    watching = new AbortController();
    context.page.observe(
      {
        wants: isSupported,
        onSnapshot: (snapshot) => follower.onSnapshot(snapshot),
        onSent: (chat, message) => void sent.onSent(chat, message),
        onLook: (look) => context.store.setState({ look }),
        onHealth: (read) => health.read(read),
      },
      AbortSignal.any([watching.signal, context.signal]),
    );
  };
  let isReady = false;
  void ready.then(() => {
    isReady = true;
    turn(wanted);
  });
  return (on) => {
    wanted = on;
    if (isReady) turn(on);
  };
}

async function loadWords(context: SidebarContext): Promise<void> {
  const wanted = () => context.store.getState().session?.uiLanguage;
  const before = wanted();
  const words = await askWorker(context, 'words.get', {});
  if (words) context.store.setState({ words: words.value });
  // The language changed while they were on their way.
  if (words && wanted() !== before && wanted() !== words.value.language) await loadWords(context);
}

async function loadChoices(context: SidebarContext): Promise<void> {
  const choices = await askWorker(context, 'scenario.list', {});
  if (choices) context.store.setState({ choices: choices.value });
}

function createActions(
  context: SidebarContext,
  ready: Promise<void>,
  follower: ChatFollower,
  settings: SettingsWriter,
  about: SidebarDeps['about'],
): SidebarActions {
  const { store, page, signal } = context;

  let opening: AbortController | null = null;
  const open = async (chat: { key: string; title: string }): Promise<boolean> => {
    await ready;
    opening?.abort();
    if (store.getState().chat?.key === chat.key) return true;
    const mine = new AbortController();
    opening = mine;
    const customer = chat.title;
    const result = await page.openChat(
      { ...chat, phone: phoneOfKey(chat.key) },
      AbortSignal.any([mine.signal, signal]),
      () =>
        notify(context, {
          tone: 'info',
          code: 'openChat.searching',
          values: { customer },
          action: { code: 'cancel', run: () => mine.abort() },
        }),
    );
    if (opening !== mine) return false;
    if (store.getState().notice?.code === 'openChat.searching') store.setState({ notice: null });
    if (!result.ok && result.code !== 'aborted')
      notify(context, {
        tone: result.code === 'interrupted' ? 'info' : 'warn',
        code: `openChat.${result.code}`,
        values: { customer, opened: result.opened ?? '' },
      });
    return result.ok;
  };

  return {
    setTab: (tab) => store.setState({ tab }),
    setSettings: (patch) => settings.set(patch),
    async showPage(target) {
      await askWorker(context, 'page.show', { page: target });
    },
    async changePromise(id, change) {
      const before = store.getState().session?.promises.find((p) => p.id === id);
      const changed = await askWorker(context, 'promise.change', { id, change });
      if (!changed || !before) return;
      if (change.kind === 'drop' || change.kind === 'keep') offerReopen(context, changed.value, change.kind);
    },
    async confirmProposal(due) {
      const { chat, analysis, reply } = store.getState();
      const proposal = chat ? questionsOf(context, chat.key).proposal : null;
      if (!proposal || !chat) return;
      const added = await askWorker(context, 'promise.add', {
        chat,
        customer: analysis?.firstName ?? null,
        quote: proposal.quote,
        due: due ?? proposal.due,
        tz: proposal.tz,
        messageId: proposal.messageId,
        scenario: reply?.scenario ?? analysis?.scenario ?? null,
        language: analysis?.language.chosen ?? null,
      });
      if (!added) return;
      setQuestions(context, chat.key, { proposal: null });
      notify(context, { tone: 'ok', code: 'armed', values: { customer: added.value.customer } });
    },
    dismissProposal() {
      const { chat } = store.getState();
      if (chat) setQuestions(context, chat.key, { proposal: null });
    },
    async answerAskKept(yes) {
      const { chat } = store.getState();
      if (!chat) return;
      const { askKept } = questionsOf(context, chat.key);
      setQuestions(context, chat.key, { askKept: null });
      if (yes && askKept)
        await askWorker(context, 'promise.change', { id: askKept.id, change: { kind: 'keep' } });
    },
    async openChat(target) {
      follower.want({ chatKey: target.chatKey, stage: 'progress', promiseId: target.promiseId });
      store.setState({ tab: 'reply', tucked: false });
      const same = store.getState().chat?.key === target.chatKey;
      if ((await open({ key: target.chatKey, title: target.title })) && same) follower.refresh();
    },
    async openDraft(chat) {
      store.setState({ tab: 'reply' });
      await open(chat);
    },
    diagnose: () => {
      const ui = store.getState().session?.uiLanguage ?? null;
      return JSON.stringify(
        { anxin: about.version, browser: about.browser, ui, ...page.diagnose() },
        null,
        1,
      );
    },
    async copy(text) {
      const copied = await page.copy(text);
      notify(context, copied ? { tone: 'ok', code: 'copied' } : { tone: 'alarm', code: 'copyFailed' });
    },
    dismissNotice: () => store.setState({ notice: null }),
    untuck: () => store.setState({ tucked: false }),
    lookNow: () => page.lookNow(),
  };
}

function offerReopen(context: SidebarContext, promise: PromiseRecord, done: 'drop' | 'keep'): void {
  notify(context, {
    tone: 'info',
    code: done === 'drop' ? 'promiseDropped' : 'promiseKept',
    values: { customer: promise.customer },
    action: {
      code: 'undo',
      run: () => {
        context.store.setState({ notice: null });
        void askWorker(context, 'promise.change', { id: promise.id, change: { kind: 'reopen' } });
      },
    },
  });
}
