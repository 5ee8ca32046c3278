/** What is different between two packs, entry by entry and field by field, for a person to read before saying yes. */
import { type Entry, entriesOf, keyOf, type Place, place } from './entries.ts';
import { sameWords } from './equal.ts';
import { mergeOrder } from './merge-lists.ts';
import type { Pack } from './schema.ts';

export interface FieldDifference {
  /** `en` for the English text of a variant, `title/en`, `annotations/2/why/en`; empty for a list as a whole. */
  field: string;
  before: string | null;
  after: string | null;
}

export interface PackChange {
  /** `keyOf(place)` */
  key: string;
  place: Place;
  what: 'added' | 'removed' | 'changed';
  /** For `added` and `removed` every field, for `changed` those that differ. */
  fields: FieldDifference[];
}

/** Every change that leads from one pack to the other, in file order. Revisions, version and date alone are no change. */
export function comparePacks(before: Pack, after: Pack): PackChange[] {
  const old = new Map(entriesOf(before).map((e) => [keyOf(e.place), e]));
  const made = new Map(entriesOf(after).map((e) => [keyOf(e.place), e]));
  const keys = [...old.keys()];
  const order = mergeOrder(keys, keys, [...made.keys()], new Set([...keys, ...made.keys()]));
  const changes = order.flatMap((key): PackChange[] => {
    const [was, is] = [old.get(key), made.get(key)];
    if (!was) return is ? [toChange('added', is, null, is.value)] : [];
    if (!is) return [toChange('removed', was, was.value, null)];
    return sameWords(was.value, is.value) ? [] : [toChange('changed', is, was.value, is.value)];
  });
  return [...changes, ...reordered(before, after)];
}

function toChange(what: PackChange['what'], entry: Entry, before: unknown, after: unknown): PackChange {
  return { key: keyOf(entry.place), place: entry.place, what, fields: fieldDifferences(before, after) };
}

/** Field by field; null stands for an entry that is not there. */
export function fieldDifferences(before: unknown, after: unknown): FieldDifference[] {
  const old = fieldsOf(before);
  const made = fieldsOf(after);
  return [...new Set([...old.keys(), ...made.keys()])]
    .map((field) => ({ field, before: old.get(field) ?? null, after: made.get(field) ?? null }))
    .filter((d) => d.before !== d.after);
}

/** Fields that only identify or count, never words. */
const SILENT = new Set(['id', 'rev']);

function fieldsOf(value: unknown): Map<string, string> {
  const fields = new Map<string, string>();
  collect(value, [], fields);
  return fields;
}

function collect(value: unknown, path: readonly string[], into: Map<string, string>): void {
  if (value === null || value === undefined) return;
  if (typeof value !== 'object') {
    into.set(path.join('/'), String(value));
    return;
  }
  if (Array.isArray(value)) {
    if (value.every((item) => typeof item === 'string')) into.set(path.join('/'), value.join('\n'));
    else value.forEach((item, i) => void collect(item, [...path, String(i + 1)], into));
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    if (SILENT.has(key)) continue;
    // A variant's text is what one looks for first: its languages stand without a prefix.
    collect(inner, path.length === 0 && key === 'text' ? [] : [...path, key], into);
  }
}

/** Lists whose common entries stand in another order. */
function reordered(before: Pack, after: Pack): PackChange[] {
  const made = new Map(lists(after).map((l) => [keyOf(l.place), l.ids]));
  return lists(before).flatMap(({ place: where, ids }): PackChange[] => {
    const now = made.get(keyOf(where)) ?? [];
    const wasCommon = ids.filter((id) => now.includes(id));
    const isCommon = now.filter((id) => ids.includes(id));
    if (wasCommon.join('\n') === isCommon.join('\n')) return [];
    const fields = [{ field: '', before: ids.join('\n'), after: now.join('\n') }];
    return [{ key: keyOf(where), place: where, what: 'changed', fields }];
  });
}

function lists(pack: Pack): { place: Place; ids: string[] }[] {
  return [
    { place: place('order', 'blanks'), ids: pack.blanks.map((b) => b.id) },
    { place: place('order', 'scenarios'), ids: pack.scenarios.map((s) => s.id) },
    { place: place('order', 'minefields'), ids: pack.minefields.map((m) => m.id) },
    { place: place('order', 'stages'), ids: pack.stages.map((s) => s.stage) },
    ...pack.stages.map((s) => ({
      place: place('order', 'variants', null, s.stage),
      ids: s.variants.map((v) => v.id),
    })),
    ...pack.scenarios.flatMap((scenario) => [
      { place: place('order', 'steps', scenario.id), ids: scenario.steps.map((s) => s.step) },
      { place: place('order', 'stages', scenario.id), ids: scenario.stages.map((s) => s.stage) },
      { place: place('order', 'examples', scenario.id), ids: scenario.errorExamples.map((e) => e.id) },
      ...scenario.steps.map((s) => ({
        place: place('order', 'variants', scenario.id, s.step),
        ids: s.variants.map((v) => v.id),
      })),
      ...scenario.stages.map((s) => ({
        place: place('order', 'variants', scenario.id, s.stage),
        ids: s.variants.map((v) => v.id),
      })),
    ]),
  ];
}
