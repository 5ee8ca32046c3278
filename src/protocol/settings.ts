/** What the user may set. */
import type { HouseRules } from '../core/scripts/house-rules.ts';
import type { UiLanguage } from '../core/scripts/model.ts';

export interface Settings {
  /** `auto` follows the browser. */
  uiLanguage: UiLanguage | 'auto';
  /** Trainer's mode: bad reply beside good reply, with reasons. */
  errorExamples: boolean;
  /** Remember which order number, language and scenario a chat is about (never chat text). */
  rememberFacts: boolean;
  /** Propose what a customer wrote, without names and numbers, as a phrasing when the agent corrects the scenario. */
  proposePhrasings: boolean;
  /** Pixels, within SIDEBAR_WIDTH. */
  sidebarWidth: number;
  sidebarOpen: boolean;
  houseRules: HouseRules;
  /** How the agent signs what is handed over to the next shift; empty while nobody is named. */
  agentName: string;
}

/** Pixels; the default is wide enough for a step of 350 characters without scrolling. */
export const SIDEBAR_WIDTH = { min: 320, max: 560, default: 380 } as const;
