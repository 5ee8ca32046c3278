/**
 * Makes room beside WhatsApp: a rule for a style sheet of ours, so that none of its nodes is touched. `#app` has been
 * the page's root in every era; WhatsApp lays itself out inside whatever width it has.
 */
import { APP } from './selectors.ts';

/** @param pixels width to leave free at the end side */
export function narrowPageCss(pixels: number): string {
  return `${APP}{width:calc(100% - ${pixels}px)!important}`;
}
