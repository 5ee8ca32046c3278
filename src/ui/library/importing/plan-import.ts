/** What an import would do, worked out before anything is done. */
import { comparePacks, type PackChange } from '../../../core/packs/compare.ts';
import { formatPack } from '../../../core/packs/format.ts';
import { compareVersions, type MergeConflict, mergePacks, type Side } from '../../../core/packs/merge.ts';
import { type ReadError, readPack } from '../../../core/packs/read.ts';
import type { Pack } from '../../../core/packs/schema.ts';
import { nextVersion } from '../scripts/edit-pack.ts';

export interface ImportPlan {
  pack: Pack;
  conflicts: MergeConflict[];
  /** From mine to the merged pack. */
  changes: PackChange[];
  /** Why the merged pack would be refused; empty when it holds up. */
  errors: ReadError[];
}

export function planImport(
  base: Pack,
  mine: Pack,
  theirs: Pack,
  choices: Readonly<Record<string, Side>>,
  today: string,
): ImportPlan {
  const { pack: merged, conflicts } = mergePacks(base, mine, theirs, choices);
  const pack = versioned(merged, mine, theirs, today);
  const read = readPack(formatPack(pack));
  const changes = withoutHulls(comparePacks(mine, pack));
  return { pack, conflicts, changes, errors: read.ok ? [] : read.errors };
}

/** Steps and empty lists that come or go say nothing that their wordings do not say; alone, they are shown. */
function withoutHulls(changes: readonly PackChange[]): PackChange[] {
  const isHull = ({ place, fields }: PackChange) =>
    place.kind === 'step' || place.kind === 'stage' || fields.every((f) => !f.before && !f.after);
  const told = changes.filter((c) => !isHull(c));
  return told.length > 0 ? told : [...changes];
}

/** The file's own version where exactly its content comes in; a version later than both where it is mixed with mine. */
function versioned(merged: Pack, mine: Pack, theirs: Pack, today: string): Pack {
  if (comparePacks(theirs, merged).length === 0)
    return { ...merged, version: theirs.version, updated: theirs.updated };
  const latest = compareVersions(mine.version, theirs.version) < 0 ? theirs.version : mine.version;
  return nextVersion({ ...merged, version: latest }, today);
}
