/** The team's pack as it is stored: in the parts in which it is read, so that a chat loads one language and not all. */
import { formatPack } from '../../core/packs/format.ts';
import { splitPack } from '../../core/packs/parts.ts';
import type { Pack } from '../../core/packs/schema.ts';
import { type TeamPackMark, teamPackKey } from '../migrations/schema.ts';
import { zip } from './zip-text.ts';

/**
 * Keys and values of a team's pack, to be written in one go.
 * @param base what it was taken from, for the next merge; null keeps the one that is stored
 */
export async function teamPackEntries(
  pack: Pack,
  base: Pack | null,
  stamp: string,
): Promise<{ teamPack: TeamPackMark } & Record<string, unknown>> {
  const { frame, texts, phrasings } = splitPack(pack);
  return {
    teamPack: { stamp, languages: Object.keys(texts) },
    [teamPackKey('frame')]: frame,
    [teamPackKey('phrasings')]: phrasings,
    ...Object.fromEntries(Object.entries(texts).map(([code, own]) => [teamPackKey(`texts.${code}`), own])),
    ...(base ? { [teamPackKey('base')]: await zip(formatPack(base)) } : {}),
  };
}
