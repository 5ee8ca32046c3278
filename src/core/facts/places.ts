/**
 * Places: hubs and cities known from the trade, and capitalised names right after a word that puts a parcel somewhere.
 * Anything else stays unread: "in Black" is a colour.
 */
import { HUBS } from './hubs.ts';
import { isCapital, isFree, type Reading, type Span, written } from './span.ts';

const HUB = new RegExp(`(?<![\\p{L}\\p{N}])(?:${HUBS.latin})(?![\\p{L}\\p{N}-])`, 'gu');
const HUB_UNSPACED = new RegExp(HUBS.unspaced, 'gu');
const HUB_ARABIC = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:[وبفل]|لل)?(?<name>${HUBS.arabic})(?![\\p{L}\\p{N}])`,
  'gu',
);
const HUB_CYRILLIC = new RegExp(`(?<![\\p{L}\\p{N}])(?:${HUBS.cyrillic})(?![\\p{L}\\p{N}])`, 'gu');

/** Words of holding, passing and being that come before the preposition, or the parcel's own "in". */
const VERB =
  "(?:stuck|held|sitting|stopped|still|is|it's|its|been|was|scanned|arrived|landed|stays?|waiting|parked|seen|left|departed|reached|hub|facility|depot|center|centre|warehouse|customs|event|say|says|tracking|here|live|work|delivered|parado|parada|detenido|detenida|retenido|esta|sigue|dejo|quedo|aduana|entregado|preso|presa|bloque|bloquee|coince|arrete|reste|douane|liegt|steckt|hangt|ist|seit|fermo|ferma|bloccato|dogana|vast|ligt|douane|stoi|utknela|jest|lezy|zatrzymana)";
const IN = '(?:in|at|from|via|to|en|de|em|no|na|a|au|aux|aus|nach|bei|zu|w|we|z|do)';
const AFTER_VERB = new RegExp(
  `(?<![\\p{L}])${VERB} (?:\\p{L}+ )?${IN} (?<name>\\p{L}[\\p{L}'-]+(?: (?!(?:customs|airport|hub|since|for|on|and)\\b)\\p{L}[\\p{L}'-]+){0,2})`,
  'gu',
);

const NOT_PLACES =
  /^(?:transit|transito|customs|aduana|zoll|dogana|douane|clo|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|dhl|fedex|ups|usps|the|my|your|our|work|home|school|office|germany|china|english|chinese|god|perfect|good|i|evri|hermes|amazon|paypal|tracking|status|order)$/u;

export function findPlaces(reading: Reading): Span[] {
  const { text } = reading.folded;
  const found: Span[] = [];
  const add = (start: number, end: number, certainty: Span['certainty']) => {
    if (!isFree(reading, start, end) || found.some((f) => start < f.end && end > f.start)) return;
    found.push({ kind: 'place', value: written(reading, start, end), start, end, certainty });
  };
  for (const pattern of [HUB, HUB_UNSPACED, HUB_CYRILLIC])
    for (const m of text.matchAll(pattern)) add(m.index, m.index + m[0].length, 'certain');
  for (const m of text.matchAll(HUB_ARABIC)) {
    const start = m.index + m[0].length - (m.groups?.name?.length ?? 0);
    add(start, m.index + m[0].length, 'certain');
  }
  // German writes every noun with a capital: there only known places count.
  if (reading.language === 'de') return found;
  for (const m of text.matchAll(AFTER_VERB)) {
    const name = m.groups?.name ?? '';
    let start = m.index + m[0].length - name.length;
    const first = start;
    let end = start;
    for (const word of name.split(' ')) {
      if (!isCapital(reading, start) || NOT_PLACES.test(word)) break;
      end = start + word.length;
      start = end + 1;
    }
    // All in capitals is shouting, not naming.
    const value = written(reading, first, end);
    if (end > first && !/^\p{Lu}{2,}$/u.test(value)) add(first, end, 'likely');
  }
  return found;
}
