/** Which tiers of a scenario a chat has reached: they decide which wording is offered first, never which can be chosen. */
import type { Tier } from './model.ts';

export interface TierInput {
  /** Days that the problem has lasted; null where nobody has said. */
  days: number | null;
  /** The customer has had our full reply to this very problem before. */
  again: boolean;
}

/** Ids, the most telling first: how long it has lasted weighs more than that they wrote again. */
export function tiersReached(tiers: readonly Tier[], { days, again }: TierInput): string[] {
  const lasting = tiers
    .filter((tier) => tier.fromDays !== undefined && days !== null && days >= tier.fromDays)
    .sort((a, b) => (b.fromDays ?? 0) - (a.fromDays ?? 0))
    .slice(0, 1);
  return [...lasting, ...tiers.filter((tier) => tier.again && again)].map((tier) => tier.id);
}

/** The same tiers with one switched on or off; of those counted in days only one can be on. */
export function toggleTier(tiers: readonly Tier[], on: readonly string[], id: string): string[] {
  if (on.includes(id)) return on.filter((other) => other !== id);
  const counted = (tier: string) => tiers.find((t) => t.id === tier)?.fromDays !== undefined;
  return counted(id) ? [id, ...on.filter((other) => !counted(other))] : [...on, id];
}

/** Variants as they are offered: those of a reached tier, then those for any case, then those of other tiers. */
export function inTierOrder<V extends { tier: string | null }>(
  variants: readonly V[],
  reached: readonly string[],
): V[] {
  const rank = ({ tier }: V) => {
    if (tier === null) return reached.length;
    const at = reached.indexOf(tier);
    return at === -1 ? reached.length + 1 : at;
  };
  return [...variants].sort((a, b) => rank(a) - rank(b));
}
