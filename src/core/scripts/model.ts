/** The vocabulary of scripts: what a team lead writes and an agent sends. Field names match the pack file. */

/** Order matters: a reason or a fix before the empathy is not heard (playbook, section 2). */
export const STEPS = ['empathy', 'fact', 'solution', 'promise'] as const;
export type StepId = (typeof STEPS)[number];

/**
 * Where in a conversation a script belongs. `diagnosis` is the full reply and is written as the four steps;
 * the others are one short text each.
 */
export const STAGES = [
  'holding',
  'first_reply',
  'diagnosis',
  'reassurance',
  'progress',
  'good_news',
  'bad_news',
  'closing',
] as const;
export type StageId = (typeof STAGES)[number];
/** Stages that are scripts of their own, i.e. all but the four-step reply. */
export type ScriptStageId = Exclude<StageId, 'diagnosis'>;

/** A language a customer is written to in (BCP 47, as used for keys in packs): `en`, `es`, `pt-BR`, `zh-CN`. */
export type LanguageCode = string;
/** Languages the agent's own interface speaks. */
export const UI_LANGUAGES = ['zh-CN', 'en'] as const;
export type UiLanguage = (typeof UI_LANGUAGES)[number];

export type ByLanguage<T> = { [language: string]: T };
/** Words for the agent; both UI languages are required. */
export type Localized = { [K in UiLanguage]: string };

export const BLANK_KINDS = [
  'name',
  'order',
  'tracking',
  'date',
  'time',
  'place',
  'country',
  'carrier',
  'product',
  'code',
  'duration',
  'promise_time',
  'text',
] as const;
export type BlankKind = (typeof BLANK_KINDS)[number];

export interface Blank {
  /** snake_case, as written between the braces: `{{order_no}}`. */
  id: string;
  rev: number;
  kind: BlankKind;
  label: Localized;
}

/** A trainer's note on a good text: the quoted words (per language, exact substring of that twin) and why they work. */
export interface Annotation {
  id: string;
  quote: ByLanguage<string>;
  why: Localized;
}

export const VOICES = ['warm', 'short', 'formal'] as const;
export type Voice = (typeof VOICES)[number];

/**
 * A degree of the same problem that needs other words: how long it has lasted, or that the customer has had to write
 * again. Variants that name it are for it; those that name none serve always.
 */
export interface Tier {
  id: string;
  title: Localized;
  /** From this many days on, until the next tier with days begins. */
  fromDays?: number;
  /** The customer writes about the same parcel again after our full reply. */
  again?: true;
}

/** One way to say a step, in many languages with the same blanks (language twins). */
export interface Variant {
  id: string;
  rev: number;
  voice: Voice;
  /** Id of the scenario's tier that it is written for. */
  tier?: string;
  text: ByLanguage<string>;
  annotations?: Annotation[];
}

export interface ErrorSpan {
  quote: ByLanguage<string>;
  minefield: string;
  why: Localized;
}

/** A reply that should never have been sent, its marked spans, and the better wording. */
export interface ErrorExample {
  id: string;
  rev: number;
  text: ByLanguage<string>;
  spans: ErrorSpan[];
  better: ByLanguage<string>;
}

/** Words to be spoken in a voice message of about 30 seconds. */
export interface VoiceScript {
  rev: number;
  text: ByLanguage<string>;
}

export interface Step {
  step: StepId;
  variants: Variant[];
}

export interface StageScript {
  stage: ScriptStageId;
  variants: Variant[];
}

export interface Scenario {
  id: string;
  rev: number;
  title: Localized;
  summary: Localized;
  /** Blank ids a good reply needs; shown as gaps in the facts row until known. */
  needs: string[];
  /** In the order in which they come. */
  tiers?: Tier[];
  /** What customers type, per language; they train the matcher. Several messages in a row are joined by `\n`. */
  phrasings: ByLanguage<string[]>;
  steps: Step[];
  /** Stage scripts of its own; where a stage is missing the pack's general one serves. */
  stages: StageScript[];
  errorExamples: ErrorExample[];
  /** For what is easier said than read. */
  voiceScript?: VoiceScript;
  /** ISO date by which a lead should reread the entry. */
  reviewBy?: string;
}

export interface Minefield {
  id: string;
  rev: number;
  title: Localized;
  why: Localized;
  /** What to say instead. */
  instead: Localized;
  /** Literal phrases per language (no regular expressions); structural minefields have none. */
  phrases: ByLanguage<string[]>;
}
