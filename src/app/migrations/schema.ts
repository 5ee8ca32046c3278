/** What stands in storage, version by version. Storage keys are named here and nowhere else. */
import type { Pack } from '../../core/packs/schema.ts';
import type { PromiseRecord } from '../../core/promises/model.ts';
import type { Settings } from '../../protocol/settings.ts';
import type { ChatMemory } from '../memory.ts';

export const SCHEMA_VERSION = 2;

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

export type Stored = StoredV2;

/** Where a part of the team's pack stands: `frame`, `phrasings`, `texts.<language>`, `base` (zipped). */
export function teamPackKey(part: string): string {
  return `teamPack.${part}`;
}

/** Copy of everything as it was before the first migration step of an update. */
export const BACKUP_KEY = 'backup';

/** Keys of `session` storage (never on disk). */
export const SESSION_KEYS = { drafts: 'drafts', pendingOpen: 'pendingOpen' } as const;

/** Rises with what is stored; 2: order and tracking numbers out of messages. What an older consent does not name is not kept. */
export const CONSENT_VERSION = 2;
