/** Packs in the worker's tests: the built-in one's port over a pack in memory, the team's out of storage. */
import { joinPack, splitPack } from '../../../core/packs/parts.ts';
import type { Pack } from '../../../core/packs/schema.ts';
import { type TeamPackMark, teamPackKey } from '../../migrations/schema.ts';
import type { Ports } from '../../ports.ts';

export function packPort(pack: Pack): Ports['builtInPack'] {
  const { frame, texts, phrasings } = splitPack(pack);
  const parts: Record<string, unknown> = { frame, phrasings };
  for (const [language, own] of Object.entries(texts)) parts[`texts.${language}`] = own;
  return async (part) => {
    if (!(part in parts)) throw new Error(`no part ${part}`);
    return JSON.stringify(parts[part]);
  };
}

/** The team's pack as storage holds it; null while the built-in one serves. */
export function storedTeamPack(stored: Record<string, unknown>): Pack | null {
  const mark = stored.teamPack as TeamPackMark | null;
  if (!mark) return null;
  const part = (name: string) => stored[teamPackKey(name)] as never;
  const texts = Object.fromEntries(mark.languages.map((code) => [code, part(`texts.${code}`)]));
  return joinPack({ frame: part('frame'), texts, phrasings: part('phrasings') });
}
