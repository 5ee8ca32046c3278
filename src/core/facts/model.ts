/** What is known about a parcel, and where each piece of knowledge came from. */

export type FactKind =
  | 'name'
  | 'order_no'
  | 'tracking_no'
  | 'carrier'
  | 'date'
  | 'time'
  | 'place'
  | 'country'
  | 'product'
  | 'amount';

/** A fact is never without a source; the sidebar shows it on the chip. */
export type FactSource =
  | { from: 'message'; messageId: string | null; quote: string }
  | { from: 'header' }
  | { from: 'memory' }
  | { from: 'agent' }
  | { from: 'house_rule' };

export interface Fact {
  kind: FactKind;
  /** As the customer wrote it (numbers without spaces and with capitals where the carrier's format has them). */
  value: string;
  source: FactSource;
  /** `doubtful`: the form fits but the check digit does not; `likely`: by context; `certain`: by an explicit label, form or check digit. */
  certainty: 'certain' | 'likely' | 'doubtful';
  /** Of a tracking number: the carrier that its form names. */
  carrier?: string;
}
