/**
 * A pack taken apart into its entries: the smallest things that are written, compared and merged as one. A variant is
 * one entry with all its languages, because twins only make sense together.
 */
import type { Scenario, ScriptStageId, StepId, Variant } from '../scripts/model.ts';
import type { Pack } from './schema.ts';

export type EntryKind =
  | 'pack'
  | 'languages'
  | 'blank'
  | 'minefield'
  | 'scenario'
  | 'needs'
  | 'phrasings'
  | 'step'
  | 'stage'
  | 'variant'
  | 'example'
  /** The sequence of a list's entries: the first variant is the default. */
  | 'order';

/** Where an entry stands in its pack. */
export interface Place {
  kind: EntryKind;
  /** Scenario it belongs to; null for what serves all of them. */
  scenario: string | null;
  /** Step or stage it belongs to. */
  slot: StepId | ScriptStageId | null;
  /** The entry's own id; for phrasings the language. */
  id: string;
}

export interface Entry {
  place: Place;
  value: unknown;
}

export function place(
  kind: EntryKind,
  id: string,
  scenario: string | null = null,
  slot: Place['slot'] = null,
): Place {
  return { kind, scenario, slot, id };
}

/** One string per place, for maps and for the user's choices. */
export function keyOf({ kind, scenario, slot, id }: Place): string {
  return [kind, scenario ?? '', slot ?? '', id].join('/');
}

/** Scenario without its lists, which are entries of their own. */
export type ScenarioHead = Omit<Scenario, 'needs' | 'phrasings' | 'steps' | 'stages' | 'errorExamples'>;

export function headOf(scenario: Scenario): ScenarioHead {
  const { needs: _n, phrasings: _p, steps: _s, stages: _g, errorExamples: _e, ...head } = scenario;
  return head;
}

/** Every entry of a pack, in file order. */
export function entriesOf(pack: Pack): Entry[] {
  return [
    {
      place: place('pack', 'pack'),
      value: { id: pack.id, name: pack.name, publisher: pack.publisher },
    },
    { place: place('languages', 'languages'), value: pack.languages },
    ...pack.blanks.map((b) => ({ place: place('blank', b.id), value: b })),
    ...pack.scenarios.flatMap(scenarioEntries),
    ...pack.stages.flatMap((s) => slotEntries('stage', s.stage, s.variants, null)),
    ...pack.minefields.map((m) => ({ place: place('minefield', m.id), value: m })),
  ];
}

function scenarioEntries(scenario: Scenario): Entry[] {
  const { id } = scenario;
  return [
    { place: place('scenario', id, id), value: headOf(scenario) },
    { place: place('needs', 'needs', id), value: scenario.needs },
    ...scenario.steps.flatMap((s) => slotEntries('step', s.step, s.variants, id)),
    ...scenario.stages.flatMap((s) => slotEntries('stage', s.stage, s.variants, id)),
    ...scenario.errorExamples.map((e) => ({ place: place('example', e.id, id), value: e })),
    ...Object.entries(scenario.phrasings).map(([language, sentences]) => ({
      place: place('phrasings', language, id),
      value: sentences,
    })),
  ];
}

function slotEntries(
  kind: 'step' | 'stage',
  slot: StepId | ScriptStageId,
  variants: readonly Variant[],
  scenario: string | null,
): Entry[] {
  return [
    { place: place(kind, slot, scenario, slot), value: slot },
    ...variants.map((v) => ({ place: place('variant', v.id, scenario, slot), value: v })),
  ];
}
