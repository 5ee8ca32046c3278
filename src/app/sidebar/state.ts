/** The sidebar's state, whole. Components read it, actions change it. */
import type { Chat } from '../../core/conversation/model.ts';
import type { ParsedPromise, PromiseRecord } from '../../core/promises/model.ts';
import type { CoachView } from '../../protocol/requests.ts';
import type { Session, SidebarWords } from '../../protocol/session.ts';
import type { Analysis, PromiseProposal, ScenarioChoice, ScenarioView } from '../../protocol/views.ts';
import type { ErrorCode } from '../errors.ts';
import type { OpenChatCode, PageHealth, PageLook } from './page-port.ts';
import type { Reply } from './reply.ts';

export type Tab = 'reply' | 'promises' | 'scripts' | 'settings';

/** One quiet line at the foot of the panel: what happened, what is safe, what to do. */
export interface Notice {
  id: number;
  tone: 'ok' | 'info' | 'warn' | 'alarm';
  /** Key under `sidebar.notice`. */
  code: NoticeCode;
  values: { customer?: string; reason?: string; opened?: string };
  /** Key under `sidebar.noticeAction`. */
  action?: { code: 'undo' | 'cancel' | 'replaceDraft'; run(): void };
  /** Good news that does not leave by itself: what it offers must stay at hand. */
  stays?: true;
}

export type NoticeCode =
  | 'inserted'
  | 'insertedBesideDraft'
  | 'draftReplaced'
  | 'draftBack'
  | 'draftOnClipboard'
  | 'gaps'
  | 'wrongChat'
  | 'wrongChatMaybe'
  | 'wrongChatElsewhere'
  | 'checkComposer'
  | 'handDropped'
  | 'busy'
  | 'copied'
  | 'copyFailed'
  | 'nothingToInsert'
  | 'composing'
  | 'too-long'
  | 'neitherInsertedNorCopied'
  | `clipboard.${'no-composer' | 'read-only' | 'composer-off' | 'not-verified' | 'media-editor-open' | 'becomes-gif'}`
  | UndoCode
  | 'armed'
  | 'kept'
  | 'keptAndArmed'
  | 'forgot'
  | 'promiseDropped'
  | 'promiseKept'
  | `openChat.${Exclude<OpenChatCode, 'aborted'> | 'searching'}`
  | `error.${Exclude<ErrorCode, 'consent-missing'>}`;

/** What the agent's own words were replaced by; undo brings them back. */
export type UndoCode = 'swapped' | 'blockDropped' | 'sentenceDropped' | 'stageChanged' | 'scriptChanged';

export interface Questions {
  /** Hand-typed words that look like a promise. */
  proposal: PromiseProposal | null;
  /** A due promise after which something was sent: was that the update? */
  askKept: PromiseRecord | null;
}

export interface SidebarState {
  /** `gone`: the extension was updated or removed under this tab; only a reload brings it back. */
  phase: 'starting' | 'consent' | 'ready' | 'gone';
  session: Session | null;
  /** null until the worker has sent them. */
  words: SidebarWords | null;
  tab: Tab;
  look: PageLook;
  health: PageHealth;
  /** null: no chat is open, or one whose name cannot be read. */
  chat: Chat | null;
  /** A chat stands open whose name cannot be read: nothing may be kept under it. */
  unnamed: boolean;
  /** Header, compose box and messages agree; until then nothing can be inserted. */
  settled: boolean;
  analysis: Analysis | null;
  choices: readonly ScenarioChoice[];
  view: ScenarioView | null;
  reply: Reply | null;
  /** A reply written by hand over a nameless chat, while a chat with a name is open. In memory only. */
  byHand: Reply | null;
  coach: CoachView | null;
  /** The promise that the reply holds, as the ledger would read it. */
  preview: ParsedPromise | null;
  inserting: boolean;
  /** The panel lies over the page (narrow window). */
  overlay: boolean;
  /** It has made way after inserting, so that the hand reaches WhatsApp's send button. */
  tucked: boolean;
  /** Titles of chats, other than the open one, in which an unfinished reply waits. */
  waitingDrafts: readonly { key: string; title: string }[];
  /** By chat: what waits for one click of the agent, until it is answered or has answered itself. */
  questions: Readonly<Record<string, Questions>>;
  notice: Notice | null;
  /** Counts up when the first gap shall take the focus. */
  focusGap: number;
}

export const INITIAL_STATE: SidebarState = {
  phase: 'starting',
  session: null,
  words: null,
  tab: 'reply',
  look: { theme: 'light', rtl: false, mediaOpen: false },
  health: { level: 'good', facts: [], missing: [] },
  chat: null,
  unnamed: false,
  settled: false,
  analysis: null,
  choices: [],
  view: null,
  reply: null,
  byHand: null,
  coach: null,
  preview: null,
  inserting: false,
  overlay: false,
  tucked: false,
  waitingDrafts: [],
  questions: {},
  notice: null,
  focusGap: 0,
};

/** Chats in which a reply to one customer makes sense. */
export function isSupported(chat: Chat): boolean {
  return chat.kind === 'person' || chat.kind === 'business' || chat.kind === 'unknown';
}
