/** Order numbers: what stands beside a word for "order", or has a form that only order numbers have. */
import { isFree, type Reading, type Span, written } from './span.ts';

const WORDS =
  'orders?|ordr?|order id|purchase order|booking|invoice|ref|reference|your ref|receipt|pedidos?|orden|compra|referencia|encomenda|referencia|fatura|commande|cde|cmd|reference|bestellung|bestellnummer|bestellnr|bestell-nr|auftrag|auftragsnummer|ordine|bestelling|bestelnummer|ordernummer|zamowieni[ae]|zam|nr zamowienia|заказа?|номер заказа|siparis(?: no| numara\\p{L}*|im)?|pesanan|invoice|no pesanan|po';
const NUMBER_WORDS =
  "(?:number|no|nr|num|numero|nummer|numer|номер|n°|nº|№|id|code|is|was|it's|its|ist|es|e|with|de|the|my|po|#|:|=|-|\\.)";
const TOKEN = '(?:[a-z]{0,4}[-#]?\\d[a-z0-9]*(?:[-/][a-z0-9]+)*|[a-z]{1,5}-?\\d[a-z0-9-]*)';
const GROUPS = '\\d{3,5}(?: \\d{3,5}){2,5}';

const LABELLED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${WORDS})\\s*(?:${NUMBER_WORDS}\\s*){0,4}(?<no>${GROUPS}|${TOKEN})(?![\\p{L}\\p{N}])`,
  'gu',
);
const UNSPACED =
  /(?:订单(?:编?号|号码)?|单子|注文(?:番号)?|オーダー(?:番号)?|رقم الطلب|(?:ال)?طلب(?:ي|يه|يتي)?(?: رقم)?|طلبيه رقم|اوردر رقم)\s*(?:是|は|:|#|no\.?)?\s*(?<no>[a-z]{0,4}[-#]?\d[a-z0-9-]*)/gu;
const HASH = /(?<![\p{L}\p{N}&])#\s?(?<no>[a-z]{0,4}-?\d{3,}[a-z0-9-]*)/gu;
/** Amazon's; and short capitals with a hyphen ("PO-7731"). */
const SHAPES = [
  /(?<![\p{N}-])(?<no>\d{3}-\d{7}-\d{7})(?![\p{N}-])/gu,
  /(?<![\p{L}\p{N}-])(?<no>po-\d{3,10})(?![\p{L}\p{N}-])/gu,
];

const DATE_LIKE = /^(?:\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?|(?:19|20)\d\d(?:-\d\d-\d\d)?)$/;
/** What makes the number before it a quantity, a time or a price. */
const UNIT_AFTER =
  /^\s?(?:pcs|pieces?|items?|units?|boxes|cajas|pairs?|days?|weeks?|months?|hours?|min|am\b|pm\b|x\b|kg|usd|eur|euros?|dollars?|%|€|\$|£|zl|tl\b|rb\b|元|个|件|天|日|号|times?|people|dias?|jours?|tage?)/u;

function acceptable(no: string): boolean {
  const digits = no.replace(/\D/g, '').length;
  return digits >= 3 && digits <= 22 && no.length <= 30 && !DATE_LIKE.test(no);
}

export function findOrders(reading: Reading): Span[] {
  const { text } = reading.folded;
  const found: Span[] = [];
  const scan = (pattern: RegExp, certainty: Span['certainty']) => {
    for (const m of text.matchAll(pattern)) {
      const no = (m.groups?.no ?? '').replace(/[-/]+$/, '');
      const start = m.index + m[0].lastIndexOf(m.groups?.no ?? '');
      const end = start + no.length;
      if (!acceptable(no) || UNIT_AFTER.test(text.slice(end))) continue;
      if (!isFree(reading, start, end) || found.some((f) => start < f.end && end > f.start)) continue;
      found.push({
        kind: 'order_no',
        value: written(reading, start, end).replace(/^#\s*/, ''),
        start,
        end,
        certainty,
      });
    }
  };
  for (const shape of SHAPES) scan(shape, 'certain');
  scan(LABELLED, 'certain');
  scan(UNSPACED, 'certain');
  scan(HASH, 'likely');
  return found;
}
