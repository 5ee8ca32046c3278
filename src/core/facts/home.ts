/** Where the customer says that they are ("I live in Dublin", "vivo en Chile"), and the clock that follows from it. */
import { zoneOfPhone, zoneOfRegion } from '../clock/dialling.ts';
import { foldText } from '../language/fold.ts';
import { regionOfName } from './countries.ts';

/** Whose word the zone is: the phone number's, or the customer's own. */
export interface CustomerClock {
  /** IANA. */
  tz: string;
  source: 'phone' | 'message';
}

/** "I live in", in the languages of the pack (folded); the place follows. */
const HOME =
  /(?<![\p{L}])(?:(?:i|we) (?:live|am living|am based|are based|stay|reside) (?:here )?in|i'?m (?:based in|living in|from|in)|i am (?:from|in)|we'?re in|here in|vivo en|vivimos en|estoy en|soy de|moro (?:em|no|na)|moramos (?:em|no|na)|estou (?:em|no|na)|sou d[eoa]|j'?habite (?:a|en|au|aux)|je vis (?:a|en|au|aux)|je suis (?:a|en|au|aux)|ich (?:wohne|lebe|bin) (?:hier )?in(?: der)?|wir wohnen in|vivo (?:a|in)|abito (?:a|in)|sono (?:a|in|di)|ik woon in|wij wonen in|mieszkam w(?:e)?|jestem w(?:e)?|я живу в|живу в|я из|я в|ben|saya (?:di|tinggal di|ada di)|aku di|tinggal di|انا في|انا من|ساكن(?:ه)? في|اسكن في|عايش في) (?<place>\p{L}[\p{L}'-]*(?: \p{L}[\p{L}'-]*){0,2})/gu;
const HOME_UNSPACED =
  /(?:我(?:人)?(?:住)?在|我是)(?<place>\p{Script=Han}{2,6})|(?<place2>[\p{Script=Han}\p{Script=Katakana}ー]{2,8})(?:に住んで|在住)/gu;

/** Cities, folded, of countries that keep several times, and such as are named without their country. */
const CITIES: readonly (readonly [names: string, zone: string])[] = [
  [
    'new york|nyc|brooklyn|queens|bronx|boston|miami|orlando|tampa|atlanta|philadelphia|washington dc|baltimore|charlotte|florida|georgia usa|new jersey|virginia|ohio|pennsylvania|massachusetts|north carolina|south carolina|cleveland|pittsburgh|jacksonville|raleigh|connecticut|maryland|nueva york|纽约|迈阿密|波士顿|ニューヨーク',
    'America/New_York',
  ],
  [
    'chicago|houston|dallas|austin|san antonio|new orleans|minneapolis|st louis|kansas city|milwaukee|memphis|texas|illinois|louisiana|wisconsin|minnesota|missouri|oklahoma|iowa|arkansas|alabama|mississippi|芝加哥|休斯顿|达拉斯',
    'America/Chicago',
  ],
  ['denver|colorado|utah|salt lake city|albuquerque|new mexico|montana|wyoming', 'America/Denver'],
  ['phoenix|arizona|tucson|scottsdale', 'America/Phoenix'],
  [
    'los angeles|san francisco|san diego|san jose|seattle|las vegas|sacramento|california|nevada|washington state|oakland|洛杉矶|旧金山|西雅图|ロサンゼルス',
    'America/Los_Angeles',
  ],
  ['hawaii|honolulu', 'Pacific/Honolulu'],
  ['anchorage|alaska', 'America/Anchorage'],
  ['toronto|ottawa|montreal|ontario|quebec|mississauga|多伦多', 'America/Toronto'],
  ['vancouver|british columbia|温哥华', 'America/Vancouver'],
  ['calgary|edmonton|alberta', 'America/Edmonton'],
  ['winnipeg|manitoba', 'America/Winnipeg'],
  ['halifax|nova scotia', 'America/Halifax'],
  [
    'sao paulo|rio de janeiro|belo horizonte|brasilia|curitiba|porto alegre|salvador|recife|fortaleza|campinas|goiania|florianopolis|minas gerais|santos',
    'America/Sao_Paulo',
  ],
  ['manaus', 'America/Manaus'],
  ['cuiaba', 'America/Cuiaba'],
  [
    'ciudad de mexico|cdmx|mexico city|guadalajara|monterrey|puebla|queretaro|leon guanajuato|merida yucatan|toluca',
    'America/Mexico_City',
  ],
  ['tijuana', 'America/Tijuana'],
  ['cancun', 'America/Cancun'],
  ['sydney|canberra|悉尼', 'Australia/Sydney'],
  ['melbourne|墨尔本', 'Australia/Melbourne'],
  ['brisbane|gold coast|queensland|布里斯班', 'Australia/Brisbane'],
  ['perth|珀斯', 'Australia/Perth'],
  ['adelaide', 'Australia/Adelaide'],
  ['darwin', 'Australia/Darwin'],
  ['hobart|tasmania', 'Australia/Hobart'],
  [
    'jakarta|bandung|surabaya|medan|bekasi|depok|tangerang|bogor|semarang|jogja|yogyakarta|malang|palembang',
    'Asia/Jakarta',
  ],
  ['bali|denpasar|makassar', 'Asia/Makassar'],
  [
    'москв[аеуы]|москвы|мск|питере?|спб|санкт-петербурге?|казан[ьи]|краснодаре?|сочи|воронеже?|ростове?',
    'Europe/Moscow',
  ],
  ['екатеринбурге?|челябинске?|уф[аеы]|перм[ьи]|тюмен[ьи]', 'Asia/Yekaterinburg'],
  ['новосибирске?', 'Asia/Novosibirsk'],
  ['красноярске?', 'Asia/Krasnoyarsk'],
  ['иркутске?', 'Asia/Irkutsk'],
  ['владивостоке?|хабаровске?', 'Asia/Vladivostok'],
  ['калининграде?', 'Europe/Kaliningrad'],
  ['самар[аеы]', 'Europe/Samara'],
  [
    'london|manchester|birmingham|liverpool|glasgow|edinburgh|bristol|leeds|londres|londra|londyn(?:ie)?|伦敦|ロンドン',
    'Europe/London',
  ],
  ['dublin|cork|galway', 'Europe/Dublin'],
  ['paris|lyon|marseille|toulouse|lille|nantes|bordeaux|nice|strasbourg|巴黎', 'Europe/Paris'],
  [
    'berlin|hamburg|munchen|munich|koln|cologne|frankfurt|stuttgart|dusseldorf|leipzig|dresden|hannover|nurnberg|bremen|柏林',
    'Europe/Berlin',
  ],
  ['wien|vienna|graz|linz|salzburg', 'Europe/Vienna'],
  ['zurich|genf|geneve|geneva|basel|bern|lausanne', 'Europe/Zurich'],
  ['madrid|barcelona|valencia|sevilla|zaragoza|malaga|bilbao|马德里', 'Europe/Madrid'],
  ['lisboa|lisbon|porto|braga|coimbra', 'Europe/Lisbon'],
  ['roma|rome|milano|milan|torino|napoli|bologna|firenze|palermo|罗马|米兰', 'Europe/Rome'],
  ['amsterdam|rotterdam|utrecht|den haag|eindhoven|groningen', 'Europe/Amsterdam'],
  ['bruxelles|brussel|brussels|antwerpen|gent|liege', 'Europe/Brussels'],
  ['warszaw[aie]+|krakow(?:ie)?|gdansk(?:u)?|wroclaw(?:iu)?|poznani?u?|lodzi?|warsaw', 'Europe/Warsaw'],
  ['istanbul|ankara|izmir|bursa|antalya|伊斯坦布尔', 'Europe/Istanbul'],
  ['dubai|abu dhabi|sharjah|دبي|ابوظبي|الشارقه|迪拜', 'Asia/Dubai'],
  ['riyadh|jeddah|dammam|mecca|medina|الرياض|جده|الدمام|مكه|المدينه|الخبر', 'Asia/Riyadh'],
  ['doha|الدوحه', 'Asia/Qatar'],
  ['cairo|alexandria|القاهره|الاسكندريه', 'Africa/Cairo'],
  ['lagos|abuja|ibadan|port harcourt|kano', 'Africa/Lagos'],
  ['nairobi|mombasa', 'Africa/Nairobi'],
  ['accra|kumasi', 'Africa/Accra'],
  ['johannesburg|cape town|durban|pretoria|joburg', 'Africa/Johannesburg'],
  ['tokyo|osaka|kyoto|nagoya|東京|大阪|京都|名古屋|福岡|札幌|横浜|东京', 'Asia/Tokyo'],
  ['singapore|新加坡', 'Asia/Singapore'],
  ['kuala lumpur|penang|johor bahru|吉隆坡', 'Asia/Kuala_Lumpur'],
  ['manila|cebu|quezon city|davao', 'Asia/Manila'],
  ['mumbai|delhi|new delhi|bangalore|chennai|kolkata|hyderabad|pune', 'Asia/Kolkata'],
  ['hong kong|香港', 'Asia/Hong_Kong'],
  ['bogota|medellin|cali|barranquilla', 'America/Bogota'],
  ['lima|arequipa', 'America/Lima'],
  ['buenos aires|cordoba argentina|rosario|mendoza', 'America/Argentina/Buenos_Aires'],
  ['santiago de chile|valparaiso', 'America/Santiago'],
  ['auckland|wellington|christchurch', 'Pacific/Auckland'],
];
const CITY = CITIES.map(
  ([names, zone]) =>
    [new RegExp(`^(?:${names})(?![\\p{Script=Latin}\\p{Script=Cyrillic}])`, 'u'), zone] as const,
);

function zoneOfPlace(place: string, language: string): string | null {
  for (const [names, zone] of CITY) if (names.test(place)) return zone;
  const words = place.split(' ');
  for (let n = words.length; n >= 1; n--) {
    const region = regionOfName(words.slice(0, n).join(' '), language);
    if (region) return zoneOfRegion(region);
  }
  return null;
}

/** A home is told early in a message. */
const CAP = 600;

/**
 * The customer's clock: what they say themselves counts before their phone number, the latest saying first; null where
 * neither leaves no doubt.
 * @param texts their messages, oldest first
 */
export function customerClock(
  texts: readonly string[],
  phone: string | null,
  language: string | null,
): CustomerClock | null {
  const base = language?.split('-')[0]?.toLowerCase() ?? 'en';
  for (const text of texts.toReversed()) {
    const folded = foldText(text, CAP);
    for (const pattern of [HOME, HOME_UNSPACED])
      for (const m of folded.matchAll(pattern)) {
        const tz = zoneOfPlace(m.groups?.place ?? m.groups?.place2 ?? '', base);
        if (tz) return { tz, source: 'message' };
      }
  }
  const tz = phone === null ? null : zoneOfPhone(phone);
  return tz === null ? null : { tz, source: 'phone' };
}
