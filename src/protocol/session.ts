/** What every open surface knows about the whole: consent, settings, promises. Broadcast after each change. */
import type { Figures } from '../core/promises/figures.ts';
import type { PromiseRecord } from '../core/promises/model.ts';
import type { UiLanguage } from '../core/scripts/model.ts';
import type { Settings } from './settings.ts';

export interface Session {
  consent: boolean;
  /** Agreed, but to less than what is stored now: what the older words do not name is not kept until it is. */
  consentOld: boolean;
  settings: Settings;
  /** Resolved from the setting and the browser. */
  uiLanguage: UiLanguage;
  /** What is owed, and what was settled in the last days. A sidebar gets what is owed, with the last event alone. */
  promises: PromiseRecord[];
  /** A chat that a nudge was clicked for before this tab stood. */
  pendingOpen: OpenChat | null;
  /** `read-only`: stored data could not be brought up to date; nothing is written, see the code. */
  storage:
    | {
        mode: 'ok';
        /** The last write was refused (disk full): it is tried again, and what is shown may be ahead of the disk. */
        full: boolean;
        /** Records that could not be read and were put aside. */
        aside: number;
      }
    | { mode: 'read-only'; code: string };
  /** Ids of the promises that came due while the browser was closed, until the agent has seen them. */
  away: string[];
  /** The weeks' counters; none for a sidebar. */
  figures: Figures;
}

/** Words by key, nested as in the locale files. */
export type WordTree = { readonly [key: string]: string | WordTree };

/** The interface's words for one language. */
export interface SidebarWords {
  language: UiLanguage;
  words: WordTree;
  /** How the panel looks: one style sheet. */
  styles: string;
}

export interface OpenChat {
  chatKey: string;
  title: string;
  promiseId: string;
}

/** Worker to sidebars and pages. */
export type WorkerEvent =
  | { event: 'session'; session: Session }
  | { event: 'chat.open'; open: OpenChat }
  /** The pack was edited, imported or reset. */
  | { event: 'pack' }
  /** Everything stored was wiped: what a tab still holds in memory goes too. */
  | { event: 'wiped' };
