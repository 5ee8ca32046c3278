/** Every era's markup by its name. */
import type { Era } from '../conversation.ts';
import { e0 } from './e0.ts';
import { e1 } from './e1.ts';
import { e2 } from './e2.ts';
import { e3 } from './e3.ts';
import { e3b } from './e3b.ts';
import { e4 } from './e4.ts';
import { e5 } from './e5.ts';
import type { EraMarkup } from './era.ts';

const MARKUP: Record<Era, EraMarkup> = { E0: e0, E1: e1, E2: e2, E3: e3, E3b: e3b, E4: e4, E5: e5 };

export const markupOf = (era: Era): EraMarkup => MARKUP[era];
