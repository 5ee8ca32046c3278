/** Words that announce an order number, in the languages of the pack (folded), and what a number is when it is none. */

/** Words for order, purchase, invoice and reference. */
const NOUNS =
  'orders?|ordr|ordernr|orderno|order ?id|purchase|purchase order|invoice|inv|reference|refs?|receipt|ordre|' +
  'pedidos?|orden(?:es)?|ordenes|compra|referencia|factura|nro de pedido|encomendas?|compra|fatura|nota fiscal|' +
  'commandes?|cde|cmd|cmde|facture|achat|bestellung(?:en)?|bestellnummer|bestell-?nr|bestellnr|bestell-?nummer|best\\.?-?nr|bestell-?id|auftrag|auftragsnummer|auftragsnr|auftrags-nr|rechnung|rechnungsnummer|rechnungsnr|vorgang|' +
  'ordin[ei]|ord|numero ordine|fattura|riferimento|rif|acquisto|bestelling(?:en)?|bestelnummer|bestelnr|bestelno|ordernummer|orderid|factuur|factuurnummer|' +
  'zamowieni[aeu]|zam|nr zam|faktur[ayae]|zakup|заказ(?:а|у|ом|е|ы|ов)?|зак|ордер|счет|счёт|чек|' +
  'siparis(?:im|in|imin|ler|lerim|i)?|siparisno|fatura|pesanan|orderan|order(?:an)?(?: saya)?|invois|nota|faktur|' +
  'الطلب(?:يه)?|طلب(?:ي|يه|يتي|ك)?|الاوردر|اوردر(?:ي)?|الاوردار|فاتوره|الفاتوره';
const FILLERS =
  "(?:number|numbers|numberis|no|nr|nro|num|nums|numero|numeros|nummer|numer|nomor|nomer|номер|номером|noi|n°|nº|n|№|id|code|codigo|kode|is|was|are|it's|its|ist|lautet|es|e|est|jest|это|numarasi|numaram|numarali|nosu|the|el|la|le|il|o|my|po|me|saya|ku|nya|yang|with|con|de|under|رقم|رقمها|رقمه|هو|amazon|etsy|ebay|shopify|temu|aliexpress)";
const GLUE = '(?:[\\s.:#=,;()"\'*]|\\s-\\s)';

/** Letters and digits of an order number, at least one digit; Cyrillic letters look like Latin ones and are typed for them. */
const TOKEN =
  '(?:(?:[a-zа-я]{1,6}[-/#]?|#)?\\d[a-zа-я0-9]*(?:[-/][a-zа-я0-9]+){0,5}|[a-z]{1,6}(?:[-/][a-z0-9]+){0,3}[-/]?\\d[a-z0-9]*(?:[-/][a-z0-9]+){0,4})';
const GROUPS = '\\d{3,5}(?: \\d{3,5}){2,5}';
const END = '(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}]|[.,:]\\d)';

/** "order no. 20418", "pedido nº KX-20418", "заказ № 771". */
export const LABELLED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${NOUNS})(?:${GLUE}{1,3}${FILLERS}(?![\\p{L}\\p{N}-])){0,4}(?:${GLUE}{0,3}|:? ?#)(?<no>${GROUPS}|${TOKEN})${END}`,
  'gu',
);

/** Chinese, Japanese and Arabic, that put no blank between. */
export const UNSPACED =
  /(?:订单(?:编号|号码|号|编码)?|订单id|单子|定单号?|下单号|发票号码?|注文(?:番号|no\.?|id|ナンバー)?|注番|オーダー(?:番号|no\.?|id|ナンバー)?|ご注文番号|請求書番号|受注番号|購入番号|رقم الطلب(?:يه)?|رقم طلب(?:ي|يتي)?)\s*(?:号码?|是|为|は|が|:|#|=|no\.?|nr|№|هو|：)?\s*[#:]?\s*(?<no>[a-z]{0,5}[-#]?\d[a-z0-9]*(?:[-/][a-z0-9]+){0,4})(?![a-z0-9]|[.,:]\d)/gu;

/** The word behind the number: "88120 numaralı siparişim", "20418 is my order", "55120这个订单". */
export const BEHIND =
  /(?<![\p{Script=Latin}\p{N}-])#?(?<no>[a-z]{0,5}-?\d{3,24}(?!\d)[a-z0-9-]{0,12})(?:(?:'?\w{0,3} )?(?: ?numarali| ?nolu| ?no'?lu) (?:siparis|pakе?t|urun)|,? (?:is|was) (?:my|the) (?:order|ref)| (?:es|e) (?:mi|el|o) (?:pedido|numero de pedido)| ist meine bestell|(?:号)?(?:的|这个|这)?(?:订单|单子)|番?の(?:注文|オーダー))/gu;

/** "… mit der Nr. 4471-88", in a message that speaks of an order. */
export const NUMBERED =
  /(?<![\p{L}\p{N}])(?:nr|nro|no|num|numero|number|nummer|numer|номер|№|n°|nº)\.?:? ?#?(?<no>(?:[a-z]{1,6}-?)?\d[a-z0-9]{2,}(?:[-/][a-z0-9]+){0,4})(?![\p{Script=Latin}\p{N}]|[.,:]\d)/gu;
export const ORDER_TALK = new RegExp(`(?<![\\p{L}\\p{N}])(?:${NOUNS})(?![\\p{L}\\p{N}])`, 'u');
/** Of the house, the phone, the parcel: not of the order. */
export const NOT_NUMBERED =
  /(?:phone|house|haus|whatsapp|mobile|tel|apt|flat|room|tracking|parcel|sendungs|paket|telefono|celular|telefone|casa|portal|calle|rua|via|rue|huis|mieszkan\p{L}*|dom|кв|дом|телефон\p{L}*|мой|мо[её]|my|mi|meu|mon|mijn|moj|mein|meine|daire|kapi)\s*$/u;

/** After one order number, the next: "20418 and 20419". */
export const NEXT =
  /^\s?(?:,|&|\+|\/|and|y|e|et|und|en|i|и|ve|dan|و|と|和|跟|还有)\s?(?:(?:el|the|le|la|o|il|die|de|no|nr|number)\s)?#?(?<no>[a-z]{0,6}[-#]?\d[a-z0-9]*(?:[-/][a-z0-9]+){0,4})(?![\p{Script=Latin}\p{N}])/u;

export const HASH =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{N}&])#\s?(?<no>[a-z]{0,6}[-/]?\d{3,}[a-z0-9]*(?:[-/][a-z0-9]+){0,4})/gu;

/** Forms that only order numbers have: Amazon, eBay, Temu. */
export const SHAPES = [
  /(?<![\p{Script=Latin}\p{N}-])(?<no>(?:d01|s01|\d{3})-\d{7}-\d{7})(?![\p{Script=Latin}\p{N}-])/gu,
  /(?<![\p{Script=Latin}\p{N}-])(?<no>\d{2}-\d{5}-\d{5})(?![\p{Script=Latin}\p{N}-])/gu,
  /(?<![\p{Script=Latin}\p{N}-])(?<no>po-\d{3}-\d{10,20})(?![\p{Script=Latin}\p{N}-])/gu,
  /(?<![\p{Script=Latin}\p{N}-])(?<no>po-\d{3,10})(?![\p{Script=Latin}\p{N}-])/gu,
  /(?<![\p{Script=Latin}\p{N}-])(?<no>inv\/\d{8}\/[a-z]{2,4}\/\d{4,12})(?![\p{Script=Latin}\p{N}-])/gu,
  /(?<![\p{Script=Latin}\p{N}-])(?<no>gsh[a-z0-9]{12,16}|gsu[a-z0-9]{12,16})(?![\p{Script=Latin}\p{N}-])/gu,
] as const;

/** A shop's own letters, hyphen, digits: "KX-20418". In capitals only. */
export const PREFIXED = /(?<![\p{L}\p{N}/#-])(?<no>[a-z]{2,4}-\d{4,8})(?![\p{L}\p{N}]|-)/gu;
/** What has that form and is no order. */
export const NOT_PREFIX =
  /^(?:iso|gmt|utc|din|en|rfc|sku|covid|usb|hdmi|sa|ip|ral|cas|lot|art|ean|gs|wh|mod)-/;

/** A bare long number that a marketplace named beside it uses. */
export const MARKETS = [
  { named: /etsy/u, number: /(?<![\p{N}+#-])(?<no>[1-4]\d{9})(?![\p{N}-])/gu },
  {
    named: /ali ?express|алиэкспресс|али(?!\p{L})|速卖通/u,
    number: /(?<![\p{N}+#-])(?<no>\d{16,19})(?![\p{N}-])/gu,
  },
  {
    named: /shopee|tiktok|lazada|shein|mercado ?libre|mercado ?livre|temu/u,
    number: /(?<![\p{Script=Latin}\p{N}+#-])(?<no>\d{14,19})(?![\p{N}-])/gu,
  },
] as const;

/** What makes the number before it a quantity, a time, a price or a size. */
export const UNIT_AFTER =
  /^\s?(?:pcs|pieces?|items?|units?|boxes|box|cajas|pairs?|days?|weeks?|months?|hours?|hrs|min|am(?![\p{L}])|pm(?![\p{L}])|x(?![\p{L}])|kg|g(?![\p{L}])|cm|mm|ml|usd|eur|euros?|dollars?|%|€|\$|£|zl|tl(?![\p{L}])|rb(?![\p{L}])|р(?:уб|[.\s]|$)|元|块|个|件|天|日|号(?!订)|月|年|times?|people|dias?|unidades|piezas|pecas|pieces|jours?|tagen?|stuck|stk|pezzi|stuks|sztuk|szt|шт|дней|adet|gun|حبه|قطعه|يوم|buah|hari|pcs|個|枚|円)/u;

const DATE_LIKE = /^(?:\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?|(?:19|20)\d\d(?:[-/]\d\d?[-/]\d\d?)?)$/;

/** Whether it can be an order number at all: no date, no year, neither too short nor too long. */
export function isOrderNumber(no: string): boolean {
  const digits = no.replace(/\D/g, '').length;
  return digits >= 3 && digits <= 22 && no.length <= 32 && !DATE_LIKE.test(no);
}

/** Ends of a message after which the next one is the number. */
export const ANNOUNCES = new RegExp(
  `(?:(?<![\\p{L}\\p{N}])(?:${NOUNS})(?:${GLUE}{1,3}${FILLERS}(?![\\p{L}\\p{N}-])){0,4}|订单(?:编号|号码|号)?(?:是)?|注文番号(?:は)?|رقم الطلب)[\\s.:#=]*$`,
  'u',
);
