/** Concepts as features of a message: each alone, and two that stand near each other, in whichever order. */
import { join, type Message } from '../features.ts';
import type { Gains } from '../learned.ts';
import { conceptsIn, type Ear } from './lexicon.ts';

/** Two concepts at most this many words apart are heard together: languages differ in what stands between. */
const REACH = 4;
const TOGETHER = 0.6;
const TOGETHER_SEED = 9;

/** Empty where nobody has written a lexicon of the language. */
export function conceptGains(messages: readonly Message[], ear: Ear | null): Gains {
  const found = new Map<number, number>();
  if (ear)
    for (const { folded } of messages) {
      const heard = conceptsIn(folded.text, ear);
      heard.forEach((one, i) => {
        found.set(one.concept, 1);
        for (let j = i + 1; j < heard.length; j++) {
          const other = heard[j] as (typeof heard)[number];
          if (other.at - one.at > REACH) break;
          if (other.concept === one.concept) continue;
          const low = Math.min(one.concept, other.concept);
          const pair = join(low, Math.max(one.concept, other.concept), TOGETHER_SEED);
          if (!found.has(pair)) found.set(pair, TOGETHER);
        }
      });
    }
  return { hashes: [...found.keys()], gains: [...found.values()] };
}
