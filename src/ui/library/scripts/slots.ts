/** What the preview shows: the four-step reply, or one other moment, with the wording picked for each. */
import type { ScriptStageId, StepId, Variant } from '../../../core/scripts/model.ts';
import type { Item } from './catalogue.ts';

export type Slot = StepId | ScriptStageId;

export interface Picks {
  /** `diagnosis` is the reply in four steps. */
  moment: 'diagnosis' | ScriptStageId;
  /** Chosen variant per step or stage; the first where none is chosen. */
  variants: Partial<Record<string, string>>;
}

export const NO_PICKS: Picks = { moment: 'diagnosis', variants: {} };

export function momentsOf(item: Item): Picks['moment'][] {
  return [...(item.steps.length > 0 ? (['diagnosis'] as const) : []), ...item.stages.map((s) => s.stage)];
}

/** The moment to show: the picked one where the item has it, else its first. */
export function momentOf(item: Item, picks: Picks): Picks['moment'] | null {
  const moments = momentsOf(item);
  return moments.includes(picks.moment) ? picks.moment : (moments[0] ?? null);
}

export function pickedIn(slot: { variants: readonly Variant[] }, name: Slot, picks: Picks): Variant | null {
  return slot.variants.find((v) => v.id === picks.variants[name]) ?? slot.variants[0] ?? null;
}

/** Picks a wording and turns the preview to where it stands. */
export function withPick(item: Item, picks: Picks, slot: Slot, id: string): Picks {
  const stage = item.stages.find((s) => s.stage === slot)?.stage;
  return { moment: stage ?? 'diagnosis', variants: { ...picks.variants, [slot]: id } };
}
