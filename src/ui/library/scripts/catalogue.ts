/** The list on the left: scenarios and the general scripts as one kind of thing, and the search over them. */
import { foldText } from '../../../core/language/fold.ts';
import type { Pack } from '../../../core/packs/schema.ts';
import type {
  Localized,
  Scenario,
  ScriptStageId,
  StageScript,
  Step,
  StepId,
  Variant,
} from '../../../core/scripts/model.ts';

/** Id under which the pack's general stage scripts stand in the list. No scenario id starts with a dash. */
export const GENERAL = '-general';

export interface Item {
  id: string;
  /** Null for the general scripts. */
  scenario: Scenario | null;
  steps: Step[];
  stages: StageScript[];
}

export function itemsOf(pack: Pack): Item[] {
  return [
    ...pack.scenarios.map((scenario) => ({
      id: scenario.id,
      scenario,
      steps: scenario.steps,
      stages: scenario.stages,
    })),
    { id: GENERAL, scenario: null, steps: [], stages: pack.stages },
  ];
}

export function variantsOf(item: Item): { slot: StepId | ScriptStageId; variant: Variant }[] {
  return [
    ...item.steps.flatMap((s) => s.variants.map((variant) => ({ slot: s.step, variant }))),
    ...item.stages.flatMap((s) => s.variants.map((variant) => ({ slot: s.stage, variant }))),
  ];
}

/** Languages that occur in the item, in the pack's order. */
export function languagesOf(item: Item, pack: Pack): string[] {
  const has = new Set([
    ...variantsOf(item).flatMap(({ variant }) => Object.keys(variant.text)),
    ...Object.keys(item.scenario?.phrasings ?? {}),
  ]);
  return [
    ...pack.languages.filter((l) => has.has(l)),
    ...[...has].filter((l) => !pack.languages.includes(l)),
  ];
}

/** Every word of the query must occur somewhere in the item: titles, texts in any language, phrasings. */
export function searchItems(items: readonly Item[], query: string): Item[] {
  const words = foldText(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...items];
  return items.filter((item) => {
    const text = haystack(item);
    return words.every((word) => text.includes(word));
  });
}

function haystack({ id, scenario, steps, stages }: Item): string {
  return foldText(
    [
      id,
      ...(scenario ? [...Object.values(scenario.title), ...Object.values(scenario.summary)] : []),
      ...[...steps, ...stages].flatMap((s) => s.variants.flatMap((v) => Object.values(v.text))),
      ...Object.values(scenario?.phrasings ?? {}).flat(),
    ].join('\n'),
  );
}

/** What a variant's tier is called; undefined where it serves any case. */
export function tierTitle(pack: Pack, variant: Variant): Localized | undefined {
  const scenario = pack.scenarios.find((s) => variant.id.startsWith(`${s.id}.`));
  return scenario?.tiers?.find((tier) => tier.id === variant.tier)?.title;
}
