/** What a pack is made of, flat: every text with the place it stands in. */
import type { ByLanguage, ScriptStageId, StepId, Variant } from '../../scripts/model.ts';
import type { Pack } from '../schema.ts';

export interface Group {
  path: string;
  place: StepId | ScriptStageId;
  isStep: boolean;
  variants: Variant[];
}

export interface Script {
  group: Group;
  path: string;
  variant: Variant;
}

/** Lists of variants of which a conversation uses one. */
export function groups(pack: Pack): Group[] {
  return [
    ...pack.scenarios.flatMap((s) => [
      ...s.steps.map((x) => ({
        path: `scenarios/${s.id}/steps/${x.step}`,
        place: x.step,
        isStep: true,
        variants: x.variants,
      })),
      ...s.stages.map((x) => ({
        path: `scenarios/${s.id}/stages/${x.stage}`,
        place: x.stage,
        isStep: false,
        variants: x.variants,
      })),
    ]),
    ...pack.stages.map((x) => ({
      path: `stages/${x.stage}`,
      place: x.stage,
      isStep: false,
      variants: x.variants,
    })),
  ];
}

export function scripts(pack: Pack): Script[] {
  return groups(pack).flatMap((group) =>
    group.variants.map((variant) => ({ group, path: `${group.path}/variants/${variant.id}`, variant })),
  );
}

/** Every text that is filled with blanks, error examples' better wording included. */
export function everyTwin(pack: Pack): { path: string; text: ByLanguage<string> }[] {
  return [
    ...scripts(pack).map((s) => ({ path: `${s.path}/text`, text: s.variant.text })),
    ...pack.scenarios.flatMap((s) =>
      s.errorExamples.map((e) => ({
        path: `scenarios/${s.id}/errorExamples/${e.id}/better`,
        text: e.better,
      })),
    ),
    ...pack.scenarios.flatMap((s) =>
      s.voiceScript ? [{ path: `scenarios/${s.id}/voiceScript/text`, text: s.voiceScript.text }] : [],
    ),
  ];
}
