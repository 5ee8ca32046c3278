/** The trade's own ear: which signals stand in the messages, each scenario once, with the customer's words. */
import { quoteOf } from '../language/fold.ts';
import { hashOf, type Message } from './features.ts';
import { carrierCodes } from './signals/carrier-codes.ts';
import { signalsFor } from './signals/index.ts';

export interface Signalled {
  scenario: string;
  /** 0 to `MOST_HEARD`: as much as the signal says alone, beside words, which share a length. A status code: more. */
  strength: number;
  quote: string;
}

export const MOST_HEARD = 0.75;
/** A carrier's own status leaves no doubt, whatever stands around it. */
const PLAIN = 4;
/** A signal of this weight suffices alone. */
const FULL = 3;

/** Words of the trade that are borrowed whole; a message without any holds no English to be heard. */
const BORROWED =
  /(?<![\p{L}\p{N}])(?:track|order|deliver|parcel|packag|shipp?|shipment|refund|money ?back|customs?|broken|damage|wrong|missing|stuck|lost|scam|cancel|return|address|label|status|hold|pick ?up|payment|dispute|chargeback|where|when|still|not)/u;

/**
 * @param languages base codes; English beside another is listened to only where words of the trade are borrowed from it
 */
export function signalsHeard(messages: readonly Message[], languages: readonly string[]): Signalled[] {
  const best = new Map<string, Signalled>();
  for (const language of languages) {
    if (language === 'en' && languages.length > 1 && !messages.some((m) => BORROWED.test(m.folded.text)))
      continue;
    for (const { scenario, pattern, weight } of signalsFor(language)) {
      const strength = MOST_HEARD * Math.min(1, weight / FULL);
      if (strength <= (best.get(scenario)?.strength ?? 0)) continue;
      for (const { source, folded } of messages) {
        const hit = pattern.exec(folded.text);
        if (!hit) continue;
        const quote = quoteOf(source, folded, hit.index, hit.index + hit[0].length);
        // "Stück" is not "stuck": borrowed English has no accents.
        if (language === 'en' && /[\u00c0-\u024f]/.test(quote)) continue;
        best.set(scenario, { scenario, strength, quote });
        break;
      }
    }
  }
  for (const { source, folded } of messages)
    for (const { scenario, start, end } of carrierCodes(folded.text))
      best.set(scenario, { scenario, strength: PLAIN, quote: quoteOf(source, folded, start, end) });
  return [...best.values()];
}

const SIGNAL_SEED = 7;

/** The feature that stands for a scenario's signals. */
export const signalHash = (scenario: string): number => hashOf(scenario, 0, scenario.length, SIGNAL_SEED);

/** Signals as features: the value of each is its strength. */
export function heardFeatures(signals: readonly Signalled[]): Map<number, number> {
  return new Map(signals.map(({ scenario, strength }) => [signalHash(scenario), strength]));
}
