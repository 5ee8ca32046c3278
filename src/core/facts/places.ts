/**
 * Places: hubs and cities known from the trade, and capitalised names right after a word that puts a parcel somewhere.
 * Anything else stays unread: "in Black" is a colour.
 */
import { HUBS } from './hubs.ts';
import { NameList } from './name-list.ts';
import { isCapital, isFree, type Reading, type Span, written } from './span.ts';

const HUB = new NameList(HUBS.latin, '(?![\\p{Script=Latin}\\p{N}]|-\\p{L})');
/** Turkish glues its endings on, often without the apostrophe ("istanbulda"). */
const HUB_TR = new NameList(HUBS.latin, '(?=(?:[dt][ae](?:n|ki|yim)?|y[ae]|[ae])(?![\\p{L}\\p{N}]))');
const HUB_UNSPACED = new RegExp(HUBS.unspaced, 'gu');
const HUB_ARABIC = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:[وبفل]|لل|من)?(?<name>${HUBS.arabic})(?![\\p{L}\\p{N}])`,
  'gu',
);
const HUB_CYRILLIC = new NameList(HUBS.cyrillic, '(?![\\p{L}\\p{N}])');

/** Words of holding, passing and being that come before the preposition, or the parcel's own "in". */
const VERB =
  "(?:stuck|held|sitting|stopped|still|is|it's|its|been|was|scanned|arrived|landed|stays?|waiting|parked|seen|left|departed|reached|hub|facility|depot|center|centre|warehouse|customs|event|say|says|tracking|here|live|work|delivered|parado|parada|detenido|detenida|retenido|esta|sigue|dejo|quedo|aduana|entregado|preso|presa|bloque|bloquee|coince|arrete|reste|douane|liegt|steckt|hangt|ist|seit|fermo|ferma|bloccato|dogana|vast|ligt|douane|stoi|utknela|jest|lezy|zatrzymana)";
const IN = '(?:in|at|from|via|to|en|de|em|no|na|a|au|aux|aus|nach|bei|zu|w|we|z|do|di|te|naar|uit)';
const NAME =
  "\\p{L}[\\p{L}'-]+(?: (?!(?:customs|airport|hub|since|for|on|and|facility|y|e|et|i|desde|depuis|seit|od)\\b)\\p{L}[\\p{L}'-]+){0,2}";
const AFTER_VERB = new RegExp(`(?<![\\p{L}])${VERB} (?:\\p{L}+ )?${IN} (?<name>${NAME})`, 'gu');
/** "Tarbes depot", "the Newark sorting center". */
const BEFORE_SITE =
  /(?<![\p{L}])(?<name>\p{L}[\p{L}'-]{2,}(?: \p{L}[\p{L}'-]{2,})?) (?:airport|hub|facility|depot|sort(?:ing)?(?: cent(?:er|re)| facility)?|distribution(?: cent(?:er|re))?|warehouse|post office|havalimani|havaalani|sube(?:si|sinde)|aktarma|transfer merkezi|sorteercentrum)(?![\p{L}])/gu;
/** "aéroport de Lille", "Paketzentrum Rüdersdorf", "centro de distribución de Coslada". */
const AFTER_SITE =
  /(?<![\p{L}])(?:aeropuerto|aeroporto|aeroport|flughafen|luchthaven|lotnisko|bandara|centro de (?:distribucion|distribuicao|clasificacion|tratamento)|unidade de (?:tratamento|distribuicao)|plateforme|agence|centre de tri|paketzentrum|briefzentrum|verteilzentrum|zustellbasis|frachtzentrum|depot|centro (?:di )?smistamento|hub|filiale(?: di)?|sorteercentrum|sortownia|sortowni|oddzial|oddziale|gudang|dc|sortation center) (?:de |di |da |do |van |w |d'|in |en |em )?(?<name>\p{L}[\p{L}'-]{2,}(?: \p{L}[\p{L}'-]{2,})?)/gu;
const CHINESE_SITE =
  /(?:到了?|在|抵达|离开|卡在|停在|从)(?<name>\p{Script=Han}{2,3})(?=市|机场|分拨|转运|中心|海关|仓库|网点)/gu;

/** Cheap to ask first: most messages name no site. */
const SITE =
  /airport|hub|facility|depot|sort|distribu|warehouse|office|havali|havaala|sube|aktarma|transfer|aero|flughafen|luchthaven|lotnisko|bandara|centro|unidade|platef|agence|centre|zentrum|basis|filiale|oddzial|gudang|dc /u;

/** Streets are named after cities. */
const STREET =
  /(?<![\p{L}])(?:via|viale|corso|piazza|rua|avenida|av|calle|c\/|plaza|paseo|rue|avenue|boulevard|place|ul|ulica|aleja|ул|улица|проспект)\.? (?:de |da |do |di )?$/u;

const NOT_PLACES =
  /^(?:transit|transito|customs|aduana|zoll|dogana|douane|clo|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|lunes|martes|miercoles|jueves|viernes|segunda|terca|quarta|quinta|sexta|lundi|mardi|mercredi|jeudi|vendredi|samedi|lunedi|martedi|giovedi|venerdi|sabato|dhl|fedex|ups|usps|dpd|gls|seur|correos|correios|the|my|your|our|his|her|this|that|your|local|regional|same|main|international|destination|origin|sorting|distribution|delivery|carrier|courier|mail|post|parcel|package|next|nearest|another|work|home|school|office|english|chinese|german|god|perfect|good|i|evri|hermes|amazon|ebay|etsy|temu|shein|aliexpress|paypal|visa|tracking|status|order|whatsapp|facebook|instagram|royal|air|nearby|from|at|in|to|de|la|el|le|los|las|meu|mon|ma|mes|mein|jest|moja|mój|casa|nachbarn?|work|it|its|and|but|all)$/u;

export function findPlaces(reading: Reading): Span[] {
  const { text } = reading.folded;
  const found: Span[] = [];
  const add = (start: number, end: number, certainty: Span['certainty']) => {
    if (!isFree(reading, start, end) || found.some((f) => start < f.end && end > f.start)) return;
    found.push({ kind: 'place', value: written(reading, start, end), start, end, certainty });
  };
  const { scripts } = reading;
  const latin = reading.language === 'tr' ? [HUB, HUB_TR] : [HUB];
  const hubs = [...(scripts.latin ? latin : []), ...(scripts.cyrillic ? [HUB_CYRILLIC] : [])];
  for (const names of hubs)
    for (const { start, end } of names.find(text))
      if (!STREET.test(text.slice(Math.max(0, start - 14), start))) add(start, end, 'certain');
  if (scripts.han)
    for (const m of text.matchAll(HUB_UNSPACED)) add(m.index, m.index + m[0].length, 'certain');
  if (scripts.arabic)
    for (const m of text.matchAll(HUB_ARABIC)) {
      const start = m.index + m[0].length - (m.groups?.name?.length ?? 0);
      add(start, m.index + m[0].length, 'certain');
    }
  if (scripts.han)
    for (const m of text.matchAll(CHINESE_SITE))
      add(m.index + m[0].length - (m.groups?.name?.length ?? 0), m.index + m[0].length, 'likely');
  if (!scripts.latin) return found;
  const capitals = (from: number, name: string) => {
    let start = from;
    let end = from;
    for (const word of name.split(' ')) {
      if (!isCapital(reading, start) || NOT_PLACES.test(word)) break;
      end = start + word.length;
      start = end + 1;
    }
    // All in capitals is shouting, not naming.
    if (end > from && !/^\p{Lu}{2,}$/u.test(written(reading, from, end))) add(from, end, 'likely');
  };
  const site = SITE.test(text);
  for (const m of site ? text.matchAll(AFTER_SITE) : [])
    capitals(m.index + m[0].length - (m.groups?.name?.length ?? 0), m.groups?.name ?? '');
  // German writes every noun with a capital: there only known places and sites count.
  if (reading.language === 'de') return found;
  for (const m of site ? text.matchAll(BEFORE_SITE) : []) {
    const name = m.groups?.name ?? '';
    const words = name.split(' ');
    const last = words.at(-1) ?? '';
    const from =
      m.index +
      (isCapital(reading, m.index) && !NOT_PLACES.test(words[0] ?? '') ? 0 : name.length - last.length);
    capitals(from, name.slice(from - m.index));
  }
  for (const m of text.matchAll(AFTER_VERB))
    capitals(m.index + m[0].length - (m.groups?.name?.length ?? 0), m.groups?.name ?? '');
  return found;
}
