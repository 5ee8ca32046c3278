/** Sums of money, with their currency; a number without one is no amount. */
import { isFree, type Reading, type Span, written } from './span.ts';

const NUMBER = "\\d{1,3}(?:[.,' ]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?";
const BEFORE =
  '(?:us|a|c|s|hk|nz|r|nt|mx)?\\$|€|£|¥|₦|₹|₺|₽|₩|฿|₫|₱|usd|eur|gbp|rm|rp\\.?|idr|aed|sar|qar|kwd|omr|zar|r(?=\\s?\\d)|ngn|kes|ksh|inr|rs\\.?|brl|mxn|pln|chf|sek|nok|dkk|try|myr|sgd|rmb|cny|s/\\.?';
const AFTER =
  '€|\\$|£|₺|₽|zl|zlot\\p{L}*|eur|euros?|usd|us dollars?|dollars?|bucks|quid|pounds|gbp|tl|lira|rub|руб\\p{L}*|р\\.?|грн|kr|sek|nok|dkk|chf|francs|aed|dirhams?|sar|riyals?|rials?|qar|kwd|reais|real|pesos|soles|mxn|brl|pln|ngn|naira|kes|ksh|rand|zar|inr|rupees?|rb|ribu|jt|juta|rupiah|ringgit|rmb|yuan|yen|ريال|درهم|دينار|جنيه|دولار|يورو';
const AMOUNTS: readonly RegExp[] = [
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${BEFORE})\\s?(?:${NUMBER})(?:,-|\\.-)?(?![\\p{L}\\p{N}])`, 'gu'),
  new RegExp(`(?<![\\p{L}\\p{N}.,/-])(?:${NUMBER})(?:,-)?\\s?(?:${AFTER})(?![\\p{L}\\p{N}])`, 'gu'),
  /\d+(?:[.,]\d+)?\s?(?:元|块钱?|刀|美元|美金|欧元|欧|英镑|人民币|円|港币|日元|万円)/gu,
];

export function findAmounts(reading: Reading): Span[] {
  const found: Span[] = [];
  for (const pattern of AMOUNTS)
    for (const m of reading.folded.text.matchAll(pattern)) {
      const start = m.index;
      const end = start + m[0].length;
      if (!isFree(reading, start, end) || found.some((f) => start < f.end && end > f.start)) continue;
      found.push({ kind: 'amount', value: written(reading, start, end), start, end, certainty: 'certain' });
    }
  return found;
}
