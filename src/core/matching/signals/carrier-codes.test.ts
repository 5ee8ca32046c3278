import { describe, expect, it } from 'vitest';
import { foldText } from '../../language/fold.ts';
import { carrierCodes } from './carrier-codes.ts';

describe('a pasted status', () => {
  it.each([
    ['InTransit_CustomsProcessing', ['customs_hold']],
    ['AvailableForPickup_Other since Monday', ['pickup_point']],
    ['17TRACK says: Exception_Lost!!', ['lost_in_transit']],
    ['NotFound_InvalidCode', ['tracking_invalid']],
    ['status a-010 (returned)', ['returned_to_sender']],
    ['Exception_Damage / Exception_Returning', ['damaged_item', 'returned_to_sender']],
    // On its way and well.
    ['InTransit_PickedUp', []],
    ['InTransit_Arrival', []],
    ['Delivered_Other', []],
    // No code.
    ['a-0100', []],
    ['my_own_note', []],
    ['exception lost', []],
  ])('%s → %j', (text, scenarios) => {
    const folded = foldText(text);
    const found = carrierCodes(folded);
    expect(found.map(({ scenario }) => scenario)).toEqual(scenarios);
    for (const { start, end } of found) expect(folded.slice(start, end)).toMatch(/^[a-z]+_?[a-z]*|a-\d/);
  });
});
