/** Countries: by name in the message's language or English (names from `Intl`), and by the phone number's prefix. */
import { regionOfPhone } from '../clock/dialling.ts';
import { foldText } from '../language/fold.ts';
import { NameList } from './name-list.ts';
import { isCapital, isFree, type Reading, type Span, written } from './span.ts';

const CODES =
  'AD AE AF AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BJ BN BO BR BS BW BY CA CD CG CH CI CL CM CN CO CR CU CV CY CZ DE DK DM DO DZ EC EE EG ES ET FI FJ FR GA GB GE GH GM GN GR GT GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KR KW KZ LA LB LK LR LT LU LV LY MA MC MD ME MG MK MM MN MO MT MU MV MW MX MY MZ NA NG NI NL NO NP NZ OM PA PE PG PH PK PL PR PS PT PY QA RO RS RU RW SA SD SE SG SI SK SN SR SV SY TH TJ TM TN TR TT TW TZ UA UG US UY UZ VE VN YE ZA ZM ZW'.split(
    ' ',
  );

/** Everyday names that `Intl` does not give (folded), and the forms that endings make of them. */
const SHORT: { readonly [language: string]: string } = {
  en: 'uk|u\\.k\\.?|usa|u\\.s\\.a?\\.?|united states of america|uae|ksa|england|scotland|wales|northern ireland|great britain|britain|holland|turkey|czech republic|ivory coast|south korea|korea|the states(?! that)|bosnia|macedonia|saudi|emirates|trinidad',
  es: 'ee\\.? ?uu\\.?|usa|reino unido|inglaterra|holanda|corea(?: del sur)?|arabia saudita|republica dominicana',
  pt: 'eua|usa|inglaterra|holanda|reino unido|coreia(?: do sul)?|arabia saudita',
  fr: 'angleterre|hollande|usa|etats-unis|coree(?: du sud)?|grande-bretagne',
  de: 'usa|england|holland|niederlanden?|grossbritannien|tschechien|korea|sudkorea',
  it: 'usa|inghilterra|olanda|gran bretagna|stati uniti|corea(?: del sud)?',
  nl: 'engeland|holland|amerika|vk|vs',
  pl: 'niemc(?:zech|ami)|niemiec|chin(?:ach)?|angli[iaąę]|wielkiej brytanii|francj[iaęą]|hiszpani[iaęą]|wloch(?:y|ach)?|czech(?:y|ach)?|holandi[iaęą]|holandia|belgii|polsc?e|polsk[iaęą]|austrii|szwajcarii|szwecji|norwegii|danii|irlandi[iaę]|usa|stan(?:ach|ow) zjednoczonych|ameryce|kanady|kanadzie|turcji|ukrain(?:ie|y|a)|litw(?:ie|y|a)|slowacj[iaę]|portugalii|japonii|korei|hongkongu',
  ru: '(?:рф|сша|германи[июея]|кита[йяеюи]|росси[июея]|казахстан[ауе]?|беларус[ьи]|белорусси[июяея]|украин[аыуе]|польш[аиуе]|франци[июея]|испани[июея]|итали[июея]|турци[июея]|груз[ия]+|грузи[июея]|армени[июея]|узбекистан[ауе]?|кыргызстан[ауе]?|киргизи[июея]|израил[ьяе]|англи[июея]|великобритани[июея]|америк[аиеу]|канад[аыуе]|эстони[июея]|латви[июея]|литв[аыуе]|финлянди[июея]|чехи[июея]|коре[июея]|япони[июея]|оаэ|эмират(?:ы|ах|ов)|австри[июея]|азербайджан[ауе]?|молдов[аыуе]|таджикистан[ауе]?)',
  tr: 'ingiltere|hollanda|amerika|abd|kore|fransa|kibris|azerbaycan|rusya',
  ar: 'السعوديه|سعوديه|الامارات|امريكا|انجلترا|بريطانيا|كوريا|هولندا|المانيا|الصين|مصر|الاردن|اليمن|البحرين|عمان',
  id: 'amerika|inggris|belanda|korea(?: selatan)?|cina|tiongkok|jepang|arab saudi|arab',
  zh: '英国|美国|德国|法国|沙特|阿联酋|韩国|俄罗斯|中国大陆|英國|美國|韓國|新西兰',
  ja: 'イギリス|アメリカ|韓国|中国|台湾|ドイツ|フランス',
};
/** More often people, foods or words than countries in a chat; "Jordan" and "Chad" above all. */
const NOT_THESE = new Set([
  'jordan',
  'chad',
  'mali',
  'man',
  'niger',
  'togo',
  'om',
  'hong kong',
  'hongkong',
  'hong-kong',
  'hong kong sar china',
  'macao',
  '香港',
  '中国香港特别行政区',
  '中華人民共和国香港特別行政区',
  'هونغ كونغ',
  'هونغ كونغ الصينيه (منطقه اداريه خاصه)',
  'гонконг',
  'гонконг (сар)',
]);
/** Words in small letters that are something else. */
const NOT_SMALL =
  /^(?:turkey|china|georgia|guinea|cuba|peru|kuwait|us|chile|holland|wales|jersey|malta|panama|polen|pays-bas|chin|indie|oman|korea|arab)$/;
/** Before a country in small letters, so that it is one. */
const SMALL_AFTER =
  /(?<![\p{L}])(?:in|from|to|en|desde|hasta|de|em|no|na|do|da|pra|para|au|aux|aus|nach|dal|dalla|dall'|di|uit|naar|w|z|do|ke|dari|di|soy de|sou de|sono in|a)\s(?:the )?$/u;
/** Endings glued on: "Almanya'dayım", "Çinden". */
const ENDINGS: { readonly [language: string]: string } = {
  tr: "(?='|$|[^\\p{L}\\p{N}]|(?:[dt][ae]n?(?:yim|yiz|ki)?|y[ae]|[ae]|l[iıuü]y?[iı]m|n[iıuü]n)(?![\\p{L}\\p{N}]))",
};

type Find = (text: string) => { start: number; end: number }[];
const finders = new Map<string, Find>();

function byPattern(pattern: RegExp): Find {
  return (text) =>
    Array.from(text.matchAll(pattern), (m) => {
      const end = m.index + m[0].length;
      return { start: end - (m.groups?.name ?? m[0]).length, end };
    });
}

/** Finds a language's names of countries in folded text. */
function finderOf(language: string): Find {
  const ready = finders.get(language);
  if (ready) return ready;
  const escaped = [...namesIn(language).keys()]
    .filter((name) => name.length > 1 && !NOT_THESE.has(name))
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .sort((a, b) => b.length - a.length);
  const source = [SHORT[language] ?? '', ...escaped].filter((part) => part !== '').join('|');
  const end = ENDINGS[language] ?? '(?![\\p{L}\\p{N}])';
  let made: Find;
  if (language === 'zh' || language === 'ja') made = byPattern(new RegExp(source, 'gu'));
  else if (language === 'ar')
    made = byPattern(
      new RegExp(`(?<![\\p{L}\\p{N}])(?:[وبفل](?=ال|[اسمتع]))?(?<name>(?:ال)?(?:${source}))${end}`, 'gu'),
    );
  else {
    const names = new NameList(source, end);
    made = (text) => names.find(text);
  }
  finders.set(language, made);
  return made;
}

/** Cities that are countries: where a parcel is seen they are the place of a scan. */
function isHub(name: string): boolean {
  return /^(?:singapore|singapur|singapura|singapour|bahrain|bahrein|macau|macao|qatar|kuwait|dubai|البحرين|سنغافوره|新加坡|シンガポール|сингапур\p{L}*)$/u.test(
    name,
  );
}
const STATUS =
  /(?:event|scan(?:ned)?|stuck|held|hub|facility|customs|sitting|departed|left|cleared|transit|arrived|landed|stands?|stopped)(?: \p{L}+)? (?:in|at|from|the)\s$/u;

export function findCountries(reading: Reading): Span[] {
  const found: Span[] = [];
  const { text } = reading.folded;
  const languages = new Set([reading.language ?? 'en', ...(reading.scripts.latin ? ['en'] : [])]);
  for (const language of languages)
    for (const { start, end } of finderOf(language)(text)) {
      const name = text.slice(start, end);
      // A Latin name in small letters may be any word; scripts without capitals have no such doubt.
      if (/^[a-z]/.test(name) && !isCapital(reading, start)) {
        const before = text.slice(Math.max(0, start - 12), start);
        if (name.length < 5 || NOT_SMALL.test(name) || !SMALL_AFTER.test(before)) continue;
      }
      if (isHub(name) && STATUS.test(text.slice(Math.max(0, start - 24), start))) continue;
      if (!isFree(reading, start, end) || found.some((f) => start < f.end && end > f.start)) continue;
      found.push({ kind: 'country', value: written(reading, start, end), start, end, certainty: 'certain' });
    }
  return found;
}

const english = new Intl.DisplayNames(['en'], { type: 'region' });

/** English name of the country a phone number (E.164) belongs to, or null where the prefix does not say. */
export function countryOfPhone(phone: string): string | null {
  const region = regionOfPhone(phone);
  return region === null ? null : (english.of(region) ?? null);
}

const byName = new Map<string, Map<string, string>>();

function namesIn(language: string): Map<string, string> {
  const ready = byName.get(language);
  if (ready) return ready;
  const names = new Intl.DisplayNames([language === 'zh' ? 'zh-Hans' : language], { type: 'region' });
  const made = new Map(CODES.map((code) => [foldText(names.of(code) ?? ''), code]));
  byName.set(language, made);
  return made;
}

/** ISO code of a country by its name (folded) in a language or in English; null where it is none. */
export function regionOfName(name: string, language: string): string | null {
  return namesIn(language).get(name) ?? namesIn('en').get(name) ?? ALIASES[name] ?? null;
}

/** Everyday names and inflected ones, of countries that keep one time. */
const ALIASES: { readonly [name: string]: string } = {
  uk: 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  britain: 'GB',
  'great britain': 'GB',
  inglaterra: 'GB',
  angleterre: 'GB',
  inghilterra: 'GB',
  engeland: 'GB',
  anglii: 'GB',
  'reino unido': 'GB',
  ingiltere: 'GB',
  inggris: 'GB',
  英国: 'GB',
  イギリス: 'GB',
  holland: 'NL',
  holanda: 'NL',
  hollande: 'NL',
  olanda: 'NL',
  hollanda: 'NL',
  belanda: 'NL',
  holandii: 'NL',
  uae: 'AE',
  emirates: 'AE',
  الامارات: 'AE',
  阿联酋: 'AE',
  ksa: 'SA',
  saudi: 'SA',
  السعوديه: 'SA',
  'arab saudi': 'SA',
  沙特: 'SA',
  turkey: 'TR',
  korea: 'KR',
  'south korea': 'KR',
  韩国: 'KR',
  韓国: 'KR',
  niemczech: 'DE',
  niemiec: 'DE',
  германии: 'DE',
  германия: 'DE',
  польше: 'PL',
  polsce: 'PL',
  беларуси: 'BY',
  казахстане: 'KZ',
  казахстана: 'KZ',
  украине: 'UA',
  турции: 'TR',
  израиле: 'IL',
  франции: 'FR',
  italii: 'IT',
  francji: 'FR',
  hiszpanii: 'ES',
  czechach: 'CZ',
  belgii: 'BE',
  irlandii: 'IE',
  norwegii: 'NO',
  szwecji: 'SE',
  austrii: 'AT',
  szwajcarii: 'CH',
  德国: 'DE',
  法国: 'FR',
};
