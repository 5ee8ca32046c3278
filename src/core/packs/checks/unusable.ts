/** What makes a pack unusable although its format is right. */
import type { ByLanguage } from '../../scripts/model.ts';
import { blanksOf } from '../../scripts/template.ts';
import type { Pack } from '../schema.ts';
import type { PackProblem } from './problem.ts';
import { everyTwin, groups, type Script, scripts } from './scripts.ts';

/** What makes a pack unusable although its format is right: it could be filled or merged only by guessing. */
export function unusable(pack: Pack): PackProblem[] {
  const known = new Set(pack.blanks.map((b) => b.id));
  const unknown = (path: string, blanks: readonly string[]): PackProblem[] =>
    blanks.filter((b) => !known.has(b)).map((b) => ({ path, code: 'blank_unknown', detail: b }));
  return [
    ...duplicateIds(pack),
    ...pack.scenarios.flatMap((s) => unknown(`scenarios/${s.id}/needs`, s.needs)),
    ...scripts(pack).flatMap((s) => unknownTier(s, pack)),
    ...everyTwin(pack).flatMap(({ path, text }) => [
      ...Object.entries(text).flatMap(([language, t]) => unknown(`${path}/${language}`, blanksOf(t))),
      ...unevenTwins(path, text),
    ]),
  ];
}

/** A variant for a tier that its scenario does not have would never be offered. */
function unknownTier({ path, variant }: Script, pack: Pack): PackProblem[] {
  if (variant.tier === undefined) return [];
  const scenario = pack.scenarios.find((s) => path.startsWith(`scenarios/${s.id}/`));
  const known = scenario?.tiers?.some((tier) => tier.id === variant.tier);
  return known ? [] : [{ path, code: 'tier_unknown', detail: variant.tier }];
}

function duplicateIds(pack: Pack): PackProblem[] {
  const variants = scripts(pack).map((s) => ({ path: s.path, id: s.variant.id }));
  const kinds: { path: string; id: string }[][] = [
    pack.blanks.map((b) => ({ path: `blanks/${b.id}`, id: b.id })),
    pack.minefields.map((m) => ({ path: `minefields/${m.id}`, id: m.id })),
    pack.scenarios.map((s) => ({ path: `scenarios/${s.id}`, id: s.id })),
    variants,
    scripts(pack).flatMap((s) =>
      (s.variant.annotations ?? []).map((a) => ({ path: `${s.path}/annotations/${a.id}`, id: a.id })),
    ),
    pack.scenarios.flatMap((s) =>
      s.errorExamples.map((e) => ({ path: `scenarios/${s.id}/errorExamples/${e.id}`, id: e.id })),
    ),
    // Steps and stages are told apart by their name alone.
    groups(pack).map((g) => ({ path: g.path, id: g.path })),
  ];
  return kinds.flatMap((entries) => {
    const seen = new Set<string>();
    return entries.flatMap(({ path, id }): PackProblem[] => {
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      return [{ path, code: 'id_duplicate', detail: id }];
    });
  });
}

function unevenTwins(path: string, text: ByLanguage<string>): PackProblem[] {
  const twins = Object.entries(text).map(([language, t]) => ({ language, blanks: blanksOf(t).sort() }));
  const first = twins[0];
  if (!first) return [];
  return twins
    .filter((twin) => twin.blanks.join() !== first.blanks.join())
    .map((twin) => ({
      path: `${path}/${twin.language}`,
      code: 'twins_differ',
      detail: `${twin.language}: ${twin.blanks.join(' ')} | ${first.language}: ${first.blanks.join(' ')}`,
    }));
}
