/** What stands in storage, version by version. Storage keys are named here and nowhere else. */
import type { Pack } from '../../core/packs/schema.ts';
import type { PromiseRecord } from '../../core/promises/model.ts';
import type { Settings } from '../../protocol/settings.ts';
import type { ChatMemory } from '../memory.ts';

export const SCHEMA_VERSION = 1;

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

export type Stored = StoredV1;

/** Copy of everything as it was before the first migration step of an update. */
export const BACKUP_KEY = 'backup';

/** Keys of `session` storage (never on disk). */
export const SESSION_KEYS = { drafts: 'drafts', pendingOpen: 'pendingOpen' } as const;

/** Consent is asked again when what is read or stored changes. */
export const CONSENT_VERSION = 1;
