/** Carriers by the names customers use. Value is as written; nothing is translated. */
import { NameList } from './name-list.ts';
import { isFree, type Reading, type Span, written } from './span.ts';

/** Unmistakable in any case, with the slips people make. Folded; longest first where one begins another. */
const NAMES =
  'dhl(?: express| ecommerce| paket| parcel)?|fed ?ex(?: express| ground)?|usps|united states postal service|royal ?mail|parcel ?force|yun ?express|yun ?track|4 ?px|yanwen|cainiao|sf[ -]?express|s\\.f\\. express|aramex|smsa|naqel|j ?& ?t(?: express| cargo)?|jnt|pos ?laju|pos malaysia|pos indonesia|ninja ?(?:van|xpress)|sicepat|si cepat|anter ?aja|lion parcel|id ?express|jne|shopee ?express|spx(?: express)?|correios|jadlog|loggi|total express|ctt(?: expresso)?|correos(?: express)?|seur|mrw|nacex|estafeta|redpack|paquet ?express|correo argentino|andreani|servientrega|coordinadora|inter ?rapidisimo|serpost|olva(?: courier)?|starken|chile ?express|chilexpress|correos de (?:chile|mexico)|blue ?express|chronoposte?|collissimo|colissimo|colisimo|la poste|mondial relais?|mondial relay|relais colis|colis prive|b-?post|postnord|evri|yodel|hermes|gls(?: spain| italy)?|dpd(?: uk| local)?|deutsche post|osterreichische post|swiss ?post|poste ?italiane|posteitaliane|bartolini|brt|sda|nexive|post ?nl|in ?post|poczta polska|poczt[ayeę] polsk[aiąeę]j?|pocztex|orlen paczka|cdek|sdek|boxberry|pochta rossii|aras kargo|yurtici(?: kargo)?|mng kargo|ptt kargo|surat kargo|ups kargo|hepsi ?jet|trendyol express|kolay gelsin|sendeo|kargoist|australia post|aus ?post|startrack|nz ?post|canada ?post|poste?s canada|purolator|japan post|yamato(?: transport)?|kuroneko|sagawa|takkyubin|india post|delhivery|blue ?dart|ekart|xpress ?bees|dtdc|singpost|thailand post|kerry express|flash express|china post|zto(?: express)?|yto(?: express)?|sto express|the courier guy|courier guy|pep paxi|fastway|gig logistics|posta kenya|saudi post|spl|emirates post|qatar post|israel post|laser ?ship|ontrac|amazon logistics|yunda|trackon|gofo|speedx|uniuni|wanb|winit|equick|jcex|asendia|packeta|zasilkovna|eco ?scooting|gls group|whistl|tuffnells|city ?link|skynet|gdex|landmark global|passport shipping';

/** Names that are also words: taken only in capitals. */
const CAPITALS =
  /(?<![\p{L}\p{N}])(?:UPS|EMS|TNT|GIG|GO Express|ACS|PTT|DTDC|UBI|SF|OCS|GSO|CDL|MNG|TIPSA|BRT|OCA|TIKI|TCS|LBC)(?![\p{L}\p{N}])/gu;

const SCRIPTS =
  /顺丰(?:速运|快递)?|順豐(?:速運)?|中通(?:快递)?|圆通(?:速递|快递)?|申通(?:快递)?|韵达(?:快递)?|百世(?:快递)?|极兔(?:速递)?|中国邮政|邮政(?:小包|快递)|云途(?:物流)?|燕文(?:物流)?|菜鸟|递四方|京东(?:物流|快递)|德邦(?:快递|物流)?|联邦快递|联邦|敦豪|皇家邮政|美国邮政|佐川急便|佐川|ヤマト(?:運輸)?|クロネコ(?:ヤマト)?|日本郵便|ゆうパック|フェデックス|почт[аеыу]й? россии|почтой россии|сд[эе]ка?|боксберри|деловые линии|дэлис|федекс|дхл|яндекс доставк[аи]|سمسا|ارامكس|أرامكس|ناقل|البريد السعودي|سبل|زاجل|فيديكس|فيدكس|دي اتش ال|دي إتش إل|يو بي اس|البريد المصري|نينجا/gu;

const NAME = new NameList(NAMES, '(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}])');
/** Lower-case "ups" beside a word of the trade, or a number of its own, is the carrier, and no slip. */
const UPS =
  /(?<![\p{L}\p{N}'])ups(?= (?:says?|said|driver|tracking|shows?|depot|is|has|lost|left|delivered|app|site|store|guy|man|1z\w{8}|dice|dijo|me|diz|disse|falou|dit|m'a|livre|sagt|meldet|hat|fahrer|dice|ha|zegt|heeft|bezorger|mowi|pisze|kurier|kargo|diyor|teslim|bilang|kurir|говорит|пишет)(?![\p{L}]))|(?<=(?:with|via|by|from|con|com|avec|mit|bij|przez|ile|через|pakai) )ups(?![\p{L}\p{N}])/gu;
/** "aras" alone is a carrier to Turks only. */
const LOCAL: { readonly [language: string]: RegExp } = {
  tr: /(?<![\p{L}\p{N}])(?:aras|yurtici|surat|mng|ptt)(?: kargo)?(?![\p{L}\p{N}])/gu,
  it: /(?<![\p{L}\p{N}])poste(?= (?:dice|ha|mi|chiede|non))/gu,
};

export function findCarriers(reading: Reading): Span[] {
  const found: Span[] = [];
  const add = (start: number, end: number) => {
    if (!isFree(reading, start, end) || found.some((f) => start < f.end && end > f.start)) return;
    found.push({ kind: 'carrier', value: written(reading, start, end), start, end, certainty: 'certain' });
  };
  const { text, at } = reading.folded;
  const { scripts } = reading;
  if (scripts.latin) for (const { start, end } of NAME.find(text)) add(start, end);
  const local = LOCAL[reading.language ?? ''];
  const others = [
    ...(text.includes('ups') ? [UPS] : []),
    ...(scripts.han || scripts.cyrillic || scripts.arabic ? [SCRIPTS] : []),
    ...(local ? [local] : []),
  ];
  for (const pattern of others) for (const m of text.matchAll(pattern)) add(m.index, m.index + m[0].length);
  if (scripts.latin)
    for (const m of reading.source.slice(0, at[at.length - 1]).matchAll(CAPITALS)) {
      const start = at.indexOf(m.index);
      if (start >= 0) add(start, start + m[0].length);
    }
  return found;
}
