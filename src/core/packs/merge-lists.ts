/** Three-way merge of sequences: which entries stay is decided elsewhere or by membership, here it is in what order. */
import { same } from './equal.ts';

/**
 * Order of the entries that stay. The side that rearranged what was there leads (mine where both did); an entry that
 * only the other side has follows its neighbour from there.
 */
export function mergeOrder(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
  kept: ReadonlySet<string>,
): string[] {
  const mineLeads = rearranged(base, mine);
  const lead = mineLeads ? mine : theirs;
  const other = mineLeads ? theirs : mine;
  const result = lead.filter((id) => kept.has(id));
  other.forEach((id, i) => {
    if (!kept.has(id) || result.includes(id)) return;
    const before = other.slice(0, i).findLast((earlier) => result.includes(earlier));
    result.splice(before === undefined ? 0 : result.indexOf(before) + 1, 0, id);
  });
  return result;
}

function rearranged(base: readonly string[], side: readonly string[]): boolean {
  const was = base.filter((id) => side.includes(id));
  const is = side.filter((id) => base.includes(id));
  return !same(was, is);
}

/** Sentences as a set: what either side added stays, what either side removed goes. */
export function mergeStrings(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
): string[] {
  if (same(theirs, base) || same(mine, theirs)) return [...mine];
  if (same(mine, base)) return [...theirs];
  const kept = new Set(
    [...mine, ...theirs].filter((s) => (mine.includes(s) && theirs.includes(s)) || !base.includes(s)),
  );
  return mergeOrder(base, unique(mine), unique(theirs), kept);
}

const unique = (list: readonly string[]) => [...new Set(list)];
