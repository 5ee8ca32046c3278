/** Plain data compared by content. The order of keys means nothing, the order of lists does. */

export function same(a: unknown, b: unknown): boolean {
  return equal(a, b, false);
}

/** Same words; revisions, which only count edits, may differ. */
export function sameWords(a: unknown, b: unknown): boolean {
  return equal(a, b, true);
}

function equal(a: unknown, b: unknown, skipRev: boolean): boolean {
  if (a === b) return true;
  if (Array.isArray(a) || Array.isArray(b))
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((item, i) => equal(item, b[i], skipRev))
    );
  if (!isRecord(a) || !isRecord(b)) return false;
  const keys = keysOf(a, skipRev);
  return (
    keys.length === keysOf(b, skipRev).length &&
    keys.every((key) => Object.hasOwn(b, key) && equal(a[key], b[key], skipRev))
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

const keysOf = (record: Record<string, unknown>, skipRev: boolean) =>
  Object.keys(record).filter((key) => record[key] !== undefined && !(skipRev && key === 'rev'));
