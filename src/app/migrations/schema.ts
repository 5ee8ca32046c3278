/** What stands in storage, version by version. Storage keys are named here and nowhere else. */
import type { Proposal } from '../../core/matching/phrasing.ts';
import type { Pack } from '../../core/packs/schema.ts';
import type { Figures } from '../../core/promises/figures.ts';
import type { NudgeKind, PromiseRecord } from '../../core/promises/model.ts';
import type { Settings } from '../../protocol/settings.ts';
import type { ChatMemory } from '../memory.ts';

export const SCHEMA_VERSION = 3;

/** Version 1: shipped with 0.1.0. */
export interface StoredV1 {
  schema: 1;
  /** When and to which text the user agreed; null until then: nothing is read before. */
  consent: { at: number; version: number } | null;
  settings: Settings;
  promises: PromiseRecord[];
  chats: Record<string, ChatMemory>;
  /** The team's pack; null while the built-in one serves. `base` is the version it was taken from, for merging. */
  teamPack: { pack: Pack; base: Pack } | null;
}

/** The team's pack in force. Its parts stand under keys of their own: they are large, and a chat needs few of them. */
export interface TeamPackMark {
  /** Changes with every saving: what was loaded under another one is stale. */
  stamp: string;
  /** Languages of which texts are stored. */
  languages: string[];
}

/** Version 2: the team's pack in parts (0.2.0). */
export interface StoredV2 extends Omit<StoredV1, 'schema' | 'teamPack'> {
  schema: 2;
  /** null while the built-in pack serves. */
  teamPack: TeamPackMark | null;
}

/** Version 3: settled promises on shelves, figures, nudges that wait to be told (0.3.0). */
export interface StoredV3 extends Omit<StoredV2, 'schema'> {
  schema: 3;
  /** Months of which there is a shelf of settled promises, each under a key of its own. */
  shelves: string[];
  figures: Figures;
  /** Nudges that stand in the promises' history and may not have been shown yet. */
  untold: Untold[];
  /** Phrasings that wait for the team lead, newest last. Not there in what was written before there were any: none. */
  proposals: Proposal[];
  /** What could not be read and was put aside, each under a key of its own; never deleted but with everything. */
  aside: AsideMark[];
}

export interface Untold {
  id: string;
  why: NudgeKind;
  /** The moment it was set for (epoch ms). */
  slot: number;
}

export interface AsideMark {
  key: string;
  at: number;
  /** What it was: the key it stood under. */
  of: string;
  /** How many records. */
  count: number;
}

export type Stored = StoredV3;

/** Where the settled promises of a month stand ("2026-11"). */
export function shelfKey(month: string): string {
  return `shelf.${month}`;
}

/** Where something that could not be read was put. */
export function asideKey(at: number, of: string): string {
  return `aside.${at}.${of}`;
}

/** Where a part of the team's pack stands: `frame`, `phrasings`, `texts.<language>`, `base` (zipped). */
export function teamPackKey(part: string): string {
  return `teamPack.${part}`;
}

/** Copy of everything as it was before the first migration step of an update. */
export const BACKUP_KEY = 'backup';

/** Keys of `session` storage (never on disk). */
export const SESSION_KEYS = {
  drafts: 'drafts',
  pendingOpen: 'pendingOpen',
  /** Set at the worker's first start in this browser: without it we come back from having been away. */
  awake: 'awake',
  /** What came due while we were away, until the agent has seen it. */
  away: 'away',
  /** What could not be written to the disk and is tried again. */
  unsaved: 'unsaved',
  /** Since when the customer of a chat waits, for the figures. */
  waiting: 'waiting',
} as const;

/** Rises with what is stored; 2: order and tracking numbers out of messages. What an older consent does not name is not kept. */
export const CONSENT_VERSION = 2;
