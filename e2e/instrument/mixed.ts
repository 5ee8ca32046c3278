/** Pages on which two eras meet: rollouts are gradual, and rows of both have been seen side by side. */
import type { Era } from './conversation.ts';

export interface Mixture {
  /** Era of header, compose box and list. */
  era: Era;
  eraOfRow: (index: number) => Era;
}

/** Three rows of one, three of the other: runs begin, go on and end across the seam. */
export const mixed = (frame: Era, other: Era): Mixture => ({
  era: frame,
  eraOfRow: (index) => (Math.floor(index / 3) % 2 === 0 ? frame : other),
});
