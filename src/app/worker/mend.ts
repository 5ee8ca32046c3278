/** Takes apart what storage holds into what can be read and what cannot. Nothing of the latter is thrown away. */
import type { Proposal } from '../../core/matching/phrasing.ts';
import type { PromiseRecord } from '../../core/promises/model.ts';
import { readRecord } from '../../core/promises/read-record.ts';
import { type AsideMark, asideKey, type Stored } from '../migrations/schema.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';

export interface Mended {
  stored: Stored;
  /** To be written together with whatever is written next; null where all was whole. */
  write: Record<string, unknown> | null;
}

interface Damage {
  of: string;
  raw: unknown;
  count: number;
}

/** @param now names the keys under which the unreadable is put aside (epoch milliseconds) */
export function mend(raw: Stored, now: number): Mended {
  const damage: Damage[] = [];
  const settings = isObject(raw.settings) ? raw.settings : aside(damage, 'settings', raw.settings, {});
  const putBy = Array.isArray(raw.aside) ? raw.aside : aside(damage, 'aside', raw.aside, []);
  const stored: Stored = {
    ...raw,
    settings: completed(settings as Partial<Stored['settings']>),
    promises: readPromises(raw.promises, 'promises', damage),
    chats: isObject(raw.chats) ? raw.chats : aside(damage, 'chats', raw.chats, {}),
    shelves: Array.isArray(raw.shelves) ? raw.shelves : aside(damage, 'shelves', raw.shelves, []),
    untold: Array.isArray(raw.untold) ? raw.untold : [],
    figures: isObject(raw.figures) ? raw.figures : aside(damage, 'figures', raw.figures, {}),
    proposals: readProposals(raw.proposals, damage),
    aside: putBy,
  };
  if (damage.length === 0) return { stored, write: null };
  const { marks, values } = putAside(damage, now);
  stored.aside = [...stored.aside, ...marks];
  const { promises, chats, shelves, figures, proposals } = stored;
  return {
    stored,
    write: { promises, chats, shelves, figures, proposals, settings, aside: stored.aside, ...values },
  };
}

/** The records of a list that can be read. The others go to `damage`, mended ones as they were too. */
function readPromises(raw: unknown, of: string, damage: Damage[]): PromiseRecord[] {
  if (!Array.isArray(raw)) return aside(damage, of, raw, []);
  const bad: unknown[] = [];
  const promises = raw.flatMap((item: unknown) => {
    const read = readRecord(item);
    if (!read?.whole) bad.push(item);
    return read ? [read.record] : [];
  });
  if (bad.length > 0) damage.push({ of, raw: bad, count: bad.length });
  return promises;
}

/** The proposed phrasings that can be read; the others go to `damage`. */
function readProposals(raw: unknown, damage: Damage[]): Proposal[] {
  if (!Array.isArray(raw)) return aside(damage, 'proposals', raw, []);
  const bad = raw.filter((item) => !isProposal(item));
  if (bad.length > 0) damage.push({ of: 'proposals', raw: bad, count: bad.length });
  return raw.filter(isProposal);
}

function isProposal(item: unknown): item is Proposal {
  if (!isObject(item)) return false;
  const { id, at, scenario, language, text } = item as Record<string, unknown>;
  return [id, scenario, language, text].every((word) => typeof word === 'string') && Number.isFinite(at);
}

/** A shelf as it stands; `write` puts aside what could not be read of it. */
export function mendShelf(
  raw: unknown,
  key: string,
  now: number,
): { promises: PromiseRecord[]; marks: AsideMark[]; values: Record<string, unknown> } {
  const damage: Damage[] = [];
  const promises = raw === undefined ? [] : readPromises(raw, key, damage);
  return { promises, ...putAside(damage, now) };
}

function putAside(
  damage: readonly Damage[],
  now: number,
): { marks: AsideMark[]; values: Record<string, unknown> } {
  return {
    marks: damage.map(({ of, count }) => ({ key: asideKey(now, of), at: now, of, count })),
    values: Object.fromEntries(damage.map(({ of, raw }) => [asideKey(now, of), raw])),
  };
}

function aside<T>(damage: Damage[], of: string, raw: unknown, instead: T): T {
  // Nothing that was never written is lost.
  if (raw !== undefined) damage.push({ of, raw, count: 1 });
  return instead;
}

/** Settings and house rules of before a version that added some have the defaults of those. */
function completed(settings: Partial<Stored['settings']>): Stored['settings'] {
  const houseRules = { ...DEFAULT_SETTINGS.houseRules, ...settings.houseRules };
  return { ...DEFAULT_SETTINGS, ...settings, houseRules };
}

const isObject = (value: unknown): value is Record<string, never> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
