/**
 * Statuses as tracking services print them, pasted into a chat: 17TRACK's `Main_Sub` and AfterShip's `A-nnn`
 * (https://asset.17track.net/api/document/v2.2_en/index.html, https://www.aftership.com/docs/tracking/others/sub-status).
 * Codes that any healthy parcel shows on its way say nothing is wrong, and are not here.
 */

const CODES: Readonly<Record<string, string>> = {
  inforeceived: 'label_no_scan',
  notfound_invalidcode: 'tracking_invalid',
  notfound_other: 'label_no_scan',
  expired_other: 'tracking_stalled',
  intransit_customsprocessing: 'customs_hold',
  intransit_customsrequiringinformation: 'customs_hold',
  exception_delayed: 'delivery_delayed',
  deliveryfailure_nobody: 'failed_delivery_attempt',
  deliveryfailure_other: 'failed_delivery_attempt',
  deliveryfailure_invalidaddress: 'address_problem',
  deliveryfailure_security: 'duties_to_pay',
  deliveryfailure_rejected: 'refused_or_cancelled',
  exception_rejected: 'refused_or_cancelled',
  exception_cancel: 'refused_or_cancelled',
  exception_nobody: 'pickup_point',
  availableforpickup_other: 'pickup_point',
  exception_security: 'seized_or_destroyed',
  exception_destroyed: 'seized_or_destroyed',
  exception_damage: 'damaged_item',
  exception_lost: 'lost_in_transit',
  exception_returning: 'returned_to_sender',
  exception_returned: 'returned_to_sender',
  'a-002': 'address_problem',
  'a-003': 'refused_or_cancelled',
  'a-004': 'customs_hold',
  'a-005': 'delivery_delayed',
  'a-006': 'duties_to_pay',
  'a-007': 'address_problem',
  'a-008': 'pickup_point',
  'a-009': 'seized_or_destroyed',
  'a-010': 'returned_to_sender',
  'a-011': 'returned_to_sender',
  'a-012': 'damaged_item',
  'a-013': 'lost_in_transit',
  'a-016': 'delivery_delayed',
  'a-017': 'delivery_delayed',
  'a-018': 'customs_hold',
  'a-019': 'delivery_delayed',
  'a-020': 'refused_or_cancelled',
  'a-021': 'seized_or_destroyed',
};

const CODE = /(?<![\p{L}\p{N}_-])(?:[a-z]{5,18}_[a-z]{4,26}|inforeceived|a-0\d\d)(?![\p{L}\p{N}_-])/gu;

/** The problems that codes in a folded text name, each with its place. */
export function carrierCodes(text: string): { scenario: string; start: number; end: number }[] {
  return [...text.matchAll(CODE)].flatMap(({ 0: code, index }) => {
    const scenario = CODES[code];
    return scenario ? [{ scenario, start: index, end: index + code.length }] : [];
  });
}
