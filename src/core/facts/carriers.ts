/** Carriers by the names customers use. Value is as written; nothing is translated. */
import { isFree, type Reading, type Span, written } from './span.ts';

/** Unmistakable in any case. Folded; longest first where one begins another. */
const NAMES =
  'dhl(?: express| ecommerce| paket)?|fedex|usps|royal mail|parcelforce|yun ?express|4px|yanwen|cainiao|sf[ -]?express|s\\.f\\. express|aramex|smsa|naqel|j&t(?: express)?|jnt|poslaju|pos laju|pos indonesia|ninja ?van|sicepat|anteraja|lion parcel|jne|shopee express|spx|correios|jadlog|loggi|total express|ctt(?: expresso)?|correos(?: express)?|seur|mrw|nacex|estafeta|redpack|paquetexpress|correo argentino|oca|andreani|servientrega|coordinadora|interrapidisimo|serpost|olva|starken|chilexpress|chronopost|colissimo|la poste|mondial relay|relais colis|colis prive|bpost|bring|postnord|posti|evri|yodel|hermes|gls|dpd|deutsche post|osterreichische post|swiss post|poste italiane|bartolini|brt|sda|postnl|inpost|poczta polska|paczkomat|pocztex|cdek|boxberry|sdek|pochta rossii|aras kargo|yurtici(?: kargo)?|mng kargo|ptt kargo|surat kargo|hepsijet|trendyol express|australia post|auspost|startrack|nz post|canada post|purolator|japan post|yamato|kuroneko|sagawa|takkyubin|india post|delhivery|blue ?dart|ekart|xpressbees|dtdc|singpost|thailand post|kerry(?: express)?|flash express|china post|zto|yto|sto express|courier guy|the courier guy|pep paxi|fastway|gig logistics|posta kenya|saudi post|spl|emirates post|qatar post|israel post|lasership|ontrac|gls spain|amazon logistics|yunda|best express|trackon|gofo|speedx|uniuni|wanb|winit|equick|jcex';

/** Names that are also words: taken only in capitals. */
const CAPITALS =
  /(?<![\p{L}\p{N}])(?:UPS|EMS|TNT|GIG|GO Express|ACS|PTT|DTDC|UBI|SF|OCS|GSO|CDL|MNG|TIPSA|BRT)(?![\p{L}\p{N}])/gu;

const SCRIPTS =
  /顺丰(?:速运|快递)?|中通(?:快递)?|圆通(?:速递|快递)?|申通(?:快递)?|韵达(?:快递)?|百世|极兔(?:速递)?|中国邮政|云途(?:物流)?|燕文(?:物流)?|菜鸟|递四方|京东(?:物流|快递)|德邦|佐川急便|佐川|ヤマト(?:運輸)?|クロネコ|日本郵便|ゆうパック|почта россии|сдэк|боксберри|سمسا|ارامكس|ناقل|البريد السعودي|زاجل|فيديكس|دي اتش ال/gu;

const NAME = new RegExp(`(?<![\\p{L}\\p{N}])(?:${NAMES})(?![\\p{L}\\p{N}])`, 'gu');
/** Lower-case "ups" beside a word of the trade is the carrier, and no slip. */
const UPS =
  /(?<![\p{L}\p{N}])ups(?= (?:say|says|said|driver|tracking|shows?|depot|is|has|lost|left|delivered|app|site)\b)/gu;

export function findCarriers(reading: Reading): Span[] {
  const found: Span[] = [];
  const add = (start: number, end: number) => {
    if (!isFree(reading, start, end) || found.some((f) => start < f.end && end > f.start)) return;
    found.push({ kind: 'carrier', value: written(reading, start, end), start, end, certainty: 'certain' });
  };
  const { text, at } = reading.folded;
  for (const pattern of [NAME, UPS, SCRIPTS])
    for (const m of text.matchAll(pattern)) add(m.index, m.index + m[0].length);
  for (const m of reading.source.slice(0, at[at.length - 1]).matchAll(CAPITALS)) {
    const start = at.indexOf(m.index);
    if (start >= 0) add(start, start + m[0].length);
  }
  return found;
}
