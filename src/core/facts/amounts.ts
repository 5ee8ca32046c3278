/** Sums of money, with their currency; a number without one is no amount. */
import { isFree, type Reading, type Span, written } from './span.ts';

const NUMBER = "\\d{1,3}(?:[.,' ]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?";
const BEFORE =
  '(?:us|a|au|c|ca|s|hk|nz|r|nt|mx|cl|cop|ar)?\\$|us ?dollar|€|£|¥|￥|₦|₹|₺|₽|₩|฿|₫|₱|₪|usd|eur|euro|gbp|rm|rp\\.?|idr|aed|sar|qar|kwd|bhd|omr|egp|zar|r(?=\\s?\\d)|ngn|kes|ksh|ghs|inr|rs\\.?|pkr|brl|mxn|pln|chf|fr\\.|sek|nok|dkk|tl|myr|sgd|php|thb|vnd|jpy|cad|aud|nzd|hkd|twd|rmb|cny|s/\\.?|clp';
const AFTER =
  '€|\\$|£|¥|₺|₽|₴|₹|zl|zlot\\p{L}*|pln|gr(?=[\\s.,!?]|$)|eur|euros?|eurow|евро|usd|us dollars?|us\\$|dollars?|dolar(?:es|ow|y)?|dolares|dollari|dollar|долл\\p{L}*|доллар\\p{L}*|bucks|quid|pounds?(?: sterling)?|pond|pfund|livres|libras|sterlin\\p{L}*|gbp|tl|lira(?:ya|si|dir)?|lire|rub|руб\\p{L}*|р\\.?|грн|тенге|тг|kr|kronor|kroner|sek|nok|dkk|chf|francs?|franken|franchi|aed|dhs?|dirhams?|sar|sr|riyals?|riyal|rials?|qar|kwd|kd|bhd|omr|egp|reais|real|conto|pesos?(?: mexicanos| chilenos| argentinos)?|soles|mxn|brl|clp|pln|ngn|naira|kes|ksh|ghs|cedis?|shillings|rand|zar|inr|rupees?|pkr|rb|ribu|jt|juta|rupiah|ringgit|myr|sgd|cad|aud|nzd|hkd|php|baht|rmb|yuan|yen|ريال(?: سعودي| قطري)?|ر\\.س|ر س|درهم|د\\.ا|دينار|جنيه|دولار|يورو|ليره';
const AMOUNTS: readonly RegExp[] = [
  // Both sides ("$1.250 pesos", "€ 30 euro"), then before, then behind.
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${BEFORE})\\s?(?:${NUMBER})(?:k(?!\\p{L})|,-|\\.-)?(?:\\s?(?:${AFTER}))?(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Arabic}\\p{N}]|[.,]\\d)`,
    'gu',
  ),
  new RegExp(
    `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}])(?:[€$£¥]|us\\$)\\s?(?:${NUMBER})(?![\\p{Script=Latin}\\p{N}]|[.,]\\d)`,
    'gu',
  ),
  new RegExp(
    `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}.,/-])(?:${NUMBER})(?:k|,-)?\\s?(?:${AFTER})(?![\\p{L}\\p{N}])`,
    'gu',
  ),
  /(?<![\d.,-])\d[\d,.]*\d?\s?(?:元|块钱?|刀|美元|美金|欧元|欧|英镑|镑|人民币|加元|加币|澳元|澳币|新币|万?円|港币|港元|日元|ドル|米ドル|ユーロ|ポンド|元人民币)/gu,
];

export function findAmounts(reading: Reading): Span[] {
  const found: Span[] = [];
  if (!/\d/.test(reading.folded.text)) return found;
  for (const pattern of AMOUNTS)
    for (const m of reading.folded.text.matchAll(pattern)) {
      const start = m.index;
      const end = start + m[0].length;
      if (!isFree(reading, start, end) || found.some((f) => start < f.end && end > f.start)) continue;
      found.push({ kind: 'amount', value: written(reading, start, end), start, end, certainty: 'certain' });
    }
  return found;
}
