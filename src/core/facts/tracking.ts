/** Tracking numbers: by the carrier's form and check digit; bare digits only beside a word that says what they are. */
import { validDhl, validFedex, validS10, validUps, validUsps } from './check-digits.ts';
import type { Fact } from './model.ts';
import { isFree, type Reading, type Span } from './span.ts';

interface Form {
  pattern: RegExp;
  /** Absent: the carrier publishes no check digit, the form itself is unmistakable. */
  check?: (number: string) => boolean;
}

const FORMS: readonly Form[] = [
  { pattern: /1z ?(?:[0-9a-z] ?){15}\d/gu, check: validUps },
  { pattern: /[a-z]{2}\d{9}yp/gu },
  { pattern: /[a-z]{2} ?\d{3} ?\d{3} ?\d{3} ?[a-z]{2}/gu, check: validS10 },
  { pattern: /yt\d{16}/gu },
  { pattern: /4px\d{13}(?:cn)?/gu },
  { pattern: /lp\d{14,16}/gu },
  { pattern: /sf\d{12,15}/gu },
  { pattern: /(?:tba|tbc|tbm)\d{12}/gu },
  { pattern: /jjd\d{16,20}|jd0\d{10,17}|gm\d{16,20}/gu },
  { pattern: /jt\d{13}|jd[a-z]{0,2}\d{10,14}|jx\d{12}/gu },
  { pattern: /h0[0-9a-z]{18}|h[0-9a-z]{5}a\d{10}/gu },
  { pattern: /(?:cng|uus|sypst|yw|spx|kerpu|shp)[a-z]{0,4}\d{10,20}/gu },
  { pattern: /[56789][a-z]\d{11}/gu },
];

/** Right before the digits: they are a parcel number, whatever their check digit. */
const LABEL =
  /(?:tracking(?: (?:id|code))?|track|waybill|air waybill|awb|consignment|shipment|parcel(?: number| no)|17track|seguimiento|rastreo|guia|localizador|rastreio|rastreamento|suivi|sendungsnummer|sendungsnr|sendung|paketnummer|spedizione|tracciamento|tracking code|zending|przesylk\p{L}*|list przewozowy|трек\p{L}*|отслеживани\p{L}*|накладн\p{L}*|takip|kargo|resi|tracking-nr|追跡番号|お問い合わせ番号|伝票番号|运单号?|快递单号|单号|物流号?|تتبع|بوليصه|الشحنه|شحنه)[\s.:#=-]*(?:(?:number|numbers|no|nr|num|numero|nummer|numer|code|codigo|kod|numarasi|номер|is|es|e|ist|号|for|cant find|can't find|cannot find|de|da|du|with|:)[\s.:#=-]*){0,3}$/u;
/** Anywhere in the message: makes a number that passes its check a parcel number. */
const CONTEXT =
  /track|waybill|awb|consignment|shipment|parcel|package|dhl|fedex|usps|ups\b|courier|carrier|deliver|seguimiento|rastre|guia|paquete|pacote|encomenda|suivi|colis|sendung|paket|pacco|spedizione|pakket|przesylk|paczk|трек|посылк|takip|kargo|resi|kurir|追跡|荷物|单号|快递|物流|包裹|تتبع|شحن|طرد/u;
const DHL = /dhl/u;
const NOT_BEFORE =
  /(?:phone|call|tel|telephone|mobile|cell|whatsapp|wa|fax|contact|code|pin|otp|order|ref|reference|postcode|zip|iban|account|card|pedido|orden|encomenda|commande|bestellung|bestellnummer|ordine|zamowieni\p{L}*|заказ\p{L}*|siparis\p{L}*|pesanan|注文番号|订单号?|电话|手机|邮编|الطلب|هاتف|codigo|kod|telefono|telefone|tel\.)[\s.:#=-]*(?:(?:number|no|nr|num|numero|nummer|is|es)[\s.:#=-]*){0,2}$/u;

function digitVerdict(number: string, before: string, text: string): Fact['certainty'] | null {
  const labelled = LABEL.test(before);
  const context = CONTEXT.test(text);
  switch (number.length) {
    case 10:
      if (!labelled && !DHL.test(text)) return null;
      return validDhl(number) ? 'certain' : labelled ? 'doubtful' : null;
    case 12:
      if (validFedex(number)) return context ? 'certain' : null;
      return labelled ? 'doubtful' : null;
    case 20:
    case 22:
      if (validUsps(number)) return 'certain';
      return labelled ? 'doubtful' : null;
    default:
      return labelled && number.length >= 8 && number.length <= 26 ? 'likely' : null;
  }
}

export function findTracking(reading: Reading): Span[] {
  const { text } = reading.folded;
  const found: Span[] = [];
  const free = (start: number, end: number) =>
    isFree(reading, start, end) && !found.some((f) => start < f.end && end > f.start);
  for (const { pattern, check } of FORMS) {
    for (const m of text.matchAll(pattern)) {
      const start = m.index;
      const end = start + m[0].length;
      if (/[a-z0-9]/.test(text[start - 1] ?? '') || /[a-z0-9]/.test(text[end] ?? '')) continue;
      const value = m[0].replace(/ /g, '').toUpperCase();
      // Letters with blanks between ("is 123 456 789 in") are prose, unless the check digit vouches for them.
      if (m[0].includes(' ') && !check?.(value)) continue;
      if (free(start, end))
        found.push({
          kind: 'tracking_no',
          value,
          start,
          end,
          certainty: !check || check(value) ? 'certain' : 'doubtful',
        });
    }
  }
  for (const m of text.matchAll(/(?<![\p{L}\p{N}+./-])\d(?:[ -]?\d){7,25}(?![\p{L}\p{N}]|[./-]\d)/gu)) {
    const start = m.index;
    const end = start + m[0].length;
    const before = text.slice(Math.max(0, start - 40), start);
    if (!free(start, end) || NOT_BEFORE.test(before)) continue;
    const value = m[0].replace(/\D/g, '');
    const certainty = digitVerdict(value, before, text);
    if (certainty) found.push({ kind: 'tracking_no', value, start, end, certainty });
  }
  return found;
}
