/** The shop's own figures, set once by the lead; scripts use them as blanks. Defaults are the playbook's (section 3). */
import type { Hours } from '../clock/hours.ts';

/** Inclusive range, low to high; equal ends are written as one number. */
export type Range = [low: number, high: number];

export interface HouseRules {
  /** Hours within which the logistics partner answers an enquiry. */
  answerHours: Range;
  /** Business days customs usually take. */
  customsDays: Range;
  /** Business days of a carrier's investigation. */
  investigationDays: Range;
  /** Business days until a refund stands on the customer's account. */
  refundDays: Range;
  /** Apology voucher, per cent of the next order. */
  discountPercent: number;
  /** Voucher code as customers type it; empty while the shop has none: the blank then stays a gap. */
  discountCode: string;
  /** The shop's own forms of order numbers: `#` a digit, `@` a letter ("AB-######"). */
  orderFormats: string[];
  /** Minutes before a due promise at which to nudge. */
  nudgeAheadMinutes: number;
  /** Hours after which a promise without a time ("the second they reply") asks for an update. */
  openEndedHours: number;
  /** When somebody is there, on the agent's clock: early nudges come before they end, repetitions wait for them. */
  workHours: Hours;
  /** Weekdays that count as business days in what is promised, 0 is Sunday. */
  businessDays: readonly number[];
  /** Days that do not count, as `YYYY-MM-DD`. */
  holidays: readonly string[];
  /** When nothing rings, on the agent's clock; null while there are none. */
  quietHours: Hours | null;
}

export const DEFAULT_HOUSE_RULES: HouseRules = {
  answerHours: [24, 48],
  customsDays: [2, 5],
  investigationDays: [3, 7],
  refundDays: [5, 10],
  discountPercent: 15,
  discountCode: '',
  orderFormats: [],
  nudgeAheadMinutes: 30,
  openEndedHours: 24,
  // The customer service of a cross-border shop is there six long days a week.
  workHours: { from: 9 * 60, to: 21 * 60, days: [1, 2, 3, 4, 5, 6] },
  // What customers and carriers mean by the word, though somebody is there on Saturdays.
  businessDays: [1, 2, 3, 4, 5],
  holidays: [],
  // Off until set: who has WhatsApp open at night is at work, because that is when many of their customers wake up.
  quietHours: null,
};

/** House rules as values of blanks. */
export function houseRuleBlanks(rules: HouseRules): Record<string, string> {
  return {
    answer_hours: writeRange(rules.answerHours),
    customs_days: writeRange(rules.customsDays),
    investigation_days: writeRange(rules.investigationDays),
    refund_days: writeRange(rules.refundDays),
    discount_percent: String(rules.discountPercent),
    ...(rules.discountCode ? { discount_code: rules.discountCode } : {}),
  };
}

function writeRange([low, high]: Range): string {
  return low === high ? String(low) : `${low}–${high}`;
}
