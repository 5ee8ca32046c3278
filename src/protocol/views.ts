/** What travels between worker, sidebar and library page. Plain data only. */
import type { Chat } from '../core/conversation/model.ts';
import type { ConversationStage } from '../core/conversation/stage.ts';
import type { Fact } from '../core/facts/model.ts';
import type { LanguageGuess } from '../core/language/model.ts';
import type { Suggestion } from '../core/matching/model.ts';
import type { Pack } from '../core/packs/schema.ts';
import type { PromiseRecord } from '../core/promises/model.ts';
import type {
  Annotation,
  Blank,
  ErrorExample,
  Localized,
  Minefield,
  ScriptStageId,
  StageId,
  StepId,
  Tier,
  Voice,
} from '../core/scripts/model.ts';

/** The open chat as the worker needs it: identity and the words since our last reply, for as long as the call lasts. */
export interface ChatReading {
  chat: Chat;
  /** Oldest first. Never stored. */
  messages: MessageReading[];
}

export interface MessageReading {
  id: string | null;
  direction: 'in' | 'out';
  at: number | null;
  text: string | null;
  hasPhoto: boolean;
}

/** The pack in force. */
export interface PackState {
  pack: Pack;
  /** The team's own; false while the built-in one serves. */
  own: boolean;
  /** What the pack was taken from: the third side when another version is merged in. */
  base: Pack;
}

export interface ScenarioChoice {
  id: string;
  title: Localized;
}

/** What the worker makes of a chat. */
export interface Analysis {
  chatKey: string;
  language: LanguageGuess & { chosen: string };
  /** How to address the person, null when the header names nobody. */
  firstName: string | null;
  suggestions: Suggestion[];
  /** Scenario to show: the agent's choice, else the best suggestion, else the running one, else null. */
  scenario: string | null;
  /** Where `scenario` came from. */
  scenarioFrom: 'agent' | 'match' | 'running' | null;
  facts: Fact[];
  /** Values for blanks, from facts, memory and house rules, each with its fact. */
  blanks: Record<string, Fact>;
  stage: ConversationStage;
  nextScript: StageId;
  waitingSince: number | null;
  usedVariants: string[];
  /** Tiers of the scenario that this chat has reached, the most telling first. */
  tiers: string[];
  /** The customer's IANA zone; null: not known. */
  tz: string | null;
  /** Whose word the zone is. */
  tzSource: 'agent' | 'message' | 'phone' | null;
  /** A promise that the customer's words, or our own last ones, seem to have settled: may it be dropped? */
  settles: PromiseRecord | null;
}

/** A script in the customer's language with its meaning in the agent's. */
export interface VariantView {
  id: string;
  voice: Voice;
  /** The scenario's tier that it is written for; null: any. */
  tier: string | null;
  text: string;
  /** Twin in the UI language; null when that is the language itself. */
  meaning: string | null;
  annotations: Annotation[];
}

/** The answer of one question: what the chat is about, and its scripts where the panel does not hold them yet. */
export interface AnalysedChat extends Analysis {
  /** null where the panel holds them, or asked for none. */
  view: ScenarioView | null;
}

/** Names the scripts of one scenario as one agent reads them. */
export const scriptsKey = (scenario: string | null, language: string, uiLanguage: string): string =>
  `${scenario} ${language} ${uiLanguage}`;

export interface ScenarioView {
  /** null: general scripts, no scenario. */
  id: string | null;
  title: Localized | null;
  summary: Localized | null;
  needs: string[];
  tiers: Tier[];
  /** Language the texts are in: the asked one, or English where the pack has no twin. */
  language: string;
  steps: { step: StepId; variants: VariantView[] }[];
  stages: { stage: ScriptStageId; variants: VariantView[] }[];
  /** Words for a voice message; null where the scenario has none in this language. */
  voiceScript: { text: string; meaning: string | null; seconds: number } | null;
  errorExamples: ErrorExample[];
  /** Those the error examples name. */
  minefields: Minefield[];
  blanks: Blank[];
}

/** A draft per chat: what waits in Sarah's chat while Maria's is open. Kept in memory-only storage. */
export interface StoredDraft {
  scenario: string | null;
  stage: StageId;
  /** Tiers whose wording comes first. */
  tiers: string[];
  language: string;
  blocks: StoredBlock[];
  values: Record<string, string>;
  promiseId: string | null;
}

export interface StoredBlock {
  step: StepId | null;
  variant: string;
  source: string;
  edited: boolean;
  dropped: boolean;
}

export interface PromiseProposal {
  chatKey: string;
  quote: string;
  due: number;
  tz: string;
  openEnded: boolean;
  messageId: string | null;
}

export interface SentOutcome {
  /** Armed at once: it came from a script. */
  armed: PromiseRecord | null;
  /** Found in hand-typed words: armed when the agent says yes. */
  proposed: PromiseProposal | null;
  /** Promises this message keeps. */
  kept: PromiseRecord[];
  /** A free text went out while this promise was due: was it the update? */
  askKept: PromiseRecord | null;
}
