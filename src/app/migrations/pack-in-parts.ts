/** Version 1 to 2: the team's pack, one large value until then, is stored in parts. */
import { teamPackEntries } from '../worker/team-pack.ts';
import type { StoredV1 } from './schema.ts';

export async function packInParts(data: Record<string, unknown>): Promise<Record<string, unknown>> {
  const { teamPack, ...rest } = data as Partial<StoredV1>;
  if (!teamPack) return { ...rest, teamPack: null };
  return { ...rest, ...(await teamPackEntries(teamPack.pack, teamPack.base, 'from-version-1')) };
}
