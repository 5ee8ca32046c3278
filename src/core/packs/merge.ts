/**
 * Three-way merge of packs, entry by entry. What only one side changed is taken from that side; what both changed
 * differently is a conflict, for which mine stays unless the user chooses theirs. Lists of sentences, languages and
 * needed blanks are merged as sets and never conflict. Ids must be unique, as `readPack` makes sure.
 */
import type { ByLanguage, Scenario, ScriptStageId, StepId, Variant } from '../scripts/model.ts';
import { blanksOf } from '../scripts/template.ts';
import { headOf, keyOf, type Place, place } from './entries.ts';
import { same, sameWords } from './equal.ts';
import { mergeOrder, mergeStrings } from './merge-lists.ts';
import type { Pack } from './schema.ts';

export type Side = 'mine' | 'theirs';

/** An entry that both sides changed; null where a side removed it (or the base never had it). */
export interface MergeConflict {
  /** `keyOf(place)`, under which the choice is passed back in. */
  key: string;
  place: Place;
  base: unknown;
  mine: unknown;
  theirs: unknown;
}

export interface Merged {
  pack: Pack;
  /** In file order; each is settled in `pack` as chosen. */
  conflicts: MergeConflict[];
}

type Choices = Readonly<Record<string, Side>>;

/** `base` is the pack that both sides started from. */
export function mergePacks(base: Pack, mine: Pack, theirs: Pack, choices: Choices = {}): Merged {
  const merge = new PackMerge(choices);
  const pack = merge.packs(base, mine, theirs);
  return { pack: keepUsedBlanks(pack, [mine, theirs, base]), conflicts: merge.conflicts };
}

class PackMerge {
  readonly conflicts: MergeConflict[] = [];
  readonly #choices: Choices;

  constructor(choices: Choices) {
    this.#choices = choices;
  }

  packs(base: Pack, mine: Pack, theirs: Pack): Pack {
    const identity = ({ id, name, publisher }: Pack) => ({ id, name, publisher });
    return {
      format: mine.format,
      schema: mine.schema,
      ...this.#both(place('pack', 'pack'), identity(base), identity(mine), identity(theirs)),
      version: later(base.version, mine.version, theirs.version, compareVersions),
      updated: later(base.updated, mine.updated, theirs.updated, (a, b) => (a < b ? -1 : 1)),
      languages: mergeStrings(base.languages, mine.languages, theirs.languages),
      blanks: this.#list(base.blanks, mine.blanks, theirs.blanks, byId, (id, b, m, t) =>
        this.#settle(place('blank', id), b, m, t),
      ),
      scenarios: this.#list(base.scenarios, mine.scenarios, theirs.scenarios, byId, (id, b, m, t) =>
        this.#scenario(id, b, m, t),
      ),
      stages: this.#slots(null, 'stage', base.stages, mine.stages, theirs.stages),
      minefields: this.#list(base.minefields, mine.minefields, theirs.minefields, byId, (id, b, m, t) =>
        this.#settle(place('minefield', id), b, m, t),
      ),
    };
  }

  #scenario(
    id: string,
    base: Scenario | undefined,
    mine: Scenario | undefined,
    theirs: Scenario | undefined,
  ): Scenario | undefined {
    const where = place('scenario', id, id);
    // One side has none of it: all or nothing, so that a script is never left in pieces.
    if (!mine || !theirs) return this.#settle(where, base, mine, theirs);
    return {
      ...this.#both(where, base && headOf(base), headOf(mine), headOf(theirs)),
      needs: mergeStrings(base?.needs ?? [], mine.needs, theirs.needs),
      phrasings: mergePhrasings(base?.phrasings ?? {}, mine.phrasings, theirs.phrasings),
      steps: this.#slots(id, 'step', base?.steps ?? [], mine.steps, theirs.steps),
      stages: this.#slots(id, 'stage', base?.stages ?? [], mine.stages, theirs.stages),
      errorExamples: this.#list(
        base?.errorExamples ?? [],
        mine.errorExamples,
        theirs.errorExamples,
        byId,
        (example, b, m, t) => this.#settle(place('example', example, id), b, m, t),
      ),
    };
  }

  /** Steps or stages with their variants. */
  #slots<K extends 'step' | 'stage', T extends Record<K, StepId | ScriptStageId> & { variants: Variant[] }>(
    scenario: string | null,
    kind: K,
    base: readonly T[],
    mine: readonly T[],
    theirs: readonly T[],
  ): T[] {
    return this.#list(
      base,
      mine,
      theirs,
      (slot) => slot[kind],
      (name, b, m, t) => {
        if (!m || !t)
          return this.#settle(place(kind, name, scenario, (b ?? m ?? t)?.[kind] ?? null), b, m, t);
        const variants = this.#list(b?.variants ?? [], m.variants, t.variants, byId, (id, vb, vm, vt) =>
          this.#settle(place('variant', id, scenario, m[kind]), vb, vm, vt),
        );
        return { ...m, variants };
      },
    );
  }

  #list<T>(
    base: readonly T[],
    mine: readonly T[],
    theirs: readonly T[],
    idOf: (entry: T) => string,
    mergeOne: (id: string, b: T | undefined, m: T | undefined, t: T | undefined) => T | undefined,
  ): T[] {
    const [b, m, t] = [base, mine, theirs].map((list) => new Map(list.map((e) => [idOf(e), e])));
    if (!b || !m || !t) return [];
    const kept = new Map<string, T>();
    for (const id of new Set([...m.keys(), ...t.keys()])) {
      const merged = mergeOne(id, b.get(id), m.get(id), t.get(id));
      if (merged !== undefined) kept.set(id, merged);
    }
    const order = mergeOrder([...b.keys()], [...m.keys()], [...t.keys()], new Set(kept.keys()));
    return order.flatMap((id) => kept.get(id) ?? []);
  }

  /** An entry that both sides have. */
  #both<T extends object>(where: Place, base: T | undefined, mine: T, theirs: T): T {
    return this.#settle(where, base, mine, theirs) ?? mine;
  }

  #settle<T extends object>(
    where: Place,
    base: T | undefined,
    mine: T | undefined,
    theirs: T | undefined,
  ): T | undefined {
    if (same(mine, theirs) || same(theirs, base)) return mine;
    if (same(mine, base)) return theirs;
    if (sameWords(mine, theirs)) return withRev(mine, theirs);
    if (sameWords(mine, base)) return theirs && withRev(theirs, mine);
    if (sameWords(theirs, base)) return mine && withRev(mine, theirs);
    const key = keyOf(where);
    this.conflicts.push({
      key,
      place: where,
      base: base ?? null,
      mine: mine ?? null,
      theirs: theirs ?? null,
    });
    const [chosen, other] = this.#choices[key] === 'theirs' ? [theirs, mine] : [mine, theirs];
    return chosen && withRev(chosen, other);
  }
}

const byId = ({ id }: { id: string }) => id;

/** The entry with the higher revision of the two: what was settled must not look older than what it was settled from. */
function withRev<T extends object>(entry: T | undefined, other: T | undefined): T | undefined {
  if (!entry || !other || !('rev' in entry) || !('rev' in other)) return entry;
  return { ...entry, rev: Math.max(Number(entry.rev), Number(other.rev)) };
}

function mergePhrasings(
  base: ByLanguage<string[]>,
  mine: ByLanguage<string[]>,
  theirs: ByLanguage<string[]>,
): ByLanguage<string[]> {
  const merged: ByLanguage<string[]> = {};
  for (const language of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const [b, m, t] = [base[language], mine[language], theirs[language]];
    const sentences = same(t, b) ? m : same(m, b) ? t : mergeStrings(b ?? [], m ?? [], t ?? []);
    if (sentences) merged[language] = sentences;
  }
  return merged;
}

/** A blank that one side removed while the other came to use it is kept: a reply must never lose its meaning. */
function keepUsedBlanks(pack: Pack, sources: readonly Pack[]): Pack {
  const known = new Set(pack.blanks.map((b) => b.id));
  const missing = [...new Set(usedBlanks(pack))].filter((id) => !known.has(id));
  const kept = missing.flatMap(
    (id) => sources.map((s) => s.blanks.find((b) => b.id === id)).find((b) => b !== undefined) ?? [],
  );
  return kept.length === 0 ? pack : { ...pack, blanks: [...pack.blanks, ...kept] };
}

function usedBlanks(pack: Pack): string[] {
  const variants = [...pack.stages, ...pack.scenarios.flatMap((s) => [...s.steps, ...s.stages])].flatMap(
    (slot) => slot.variants,
  );
  const texts = [
    ...variants.map((v) => v.text),
    ...pack.scenarios.flatMap((s) => s.errorExamples.map((e) => e.better)),
  ];
  return [
    ...pack.scenarios.flatMap((s) => s.needs),
    ...texts.flatMap((t) => Object.values(t)).flatMap(blanksOf),
  ];
}

/** The side that changed it; the later one where both did. */
function later(
  base: string,
  mine: string,
  theirs: string,
  compare: (a: string, b: string) => number,
): string {
  if (mine === theirs || theirs === base) return mine;
  if (mine === base) return theirs;
  return compare(mine, theirs) < 0 ? theirs : mine;
}

/** `1.10.0` is later than `1.9.3`. */
export function compareVersions(a: string, b: string): number {
  const numbers = (version: string) => version.split('.').map(Number);
  const [left, right] = [numbers(a), numbers(b)];
  for (const [i, n] of left.entries()) {
    const difference = n - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
