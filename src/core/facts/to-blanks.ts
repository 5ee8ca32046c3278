/** Which known facts may fill which blanks. Dates and places never fill one by themselves: "since 28 Oct" is not the last scan. */
import type { Fact, FactKind } from './model.ts';

const FILLS: Partial<Record<FactKind, string>> = {
  name: 'customer_name',
  order_no: 'order_no',
  tracking_no: 'tracking_no',
  carrier: 'carrier',
  country: 'country',
  product: 'product',
};

/**
 * One fact per blank. Two different certain-enough candidates for a blank leave it open: the agent decides. A doubtful
 * number (its check digit is wrong) never fills a blank.
 */
export function factsToBlanks(facts: readonly Fact[]): Record<string, Fact> {
  const found: Record<string, Fact[]> = {};
  for (const fact of facts) {
    const blank = FILLS[fact.kind];
    if (!blank || fact.certainty === 'doubtful') continue;
    found[blank] ??= [];
    found[blank].push(fact);
  }
  const filled: Record<string, Fact> = {};
  for (const [blank, candidates] of Object.entries(found)) {
    const certain = candidates.filter((f) => f.certainty === 'certain');
    const pool = certain.length > 0 ? certain : candidates;
    const values = new Set(pool.map((f) => f.value));
    const last = pool.at(-1);
    if (values.size === 1 && last) filled[blank] = last;
  }
  // A number whose form names its carrier speaks for it where nobody has.
  const tracking = filled.tracking_no;
  if (tracking?.carrier && !found.carrier)
    filled.carrier = {
      kind: 'carrier',
      value: tracking.carrier,
      source: tracking.source,
      certainty: 'likely',
    };
  return filled;
}
