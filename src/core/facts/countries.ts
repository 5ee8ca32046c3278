/** Countries: by name in the message's language or English (names from `Intl`), and by the phone number's prefix. */
import { foldText } from '../language/fold.ts';
import { isCapital, isFree, type Reading, type Span, written } from './span.ts';

const CODES =
  'AD AE AF AL AM AO AR AT AU AZ BA BD BE BF BG BH BJ BN BO BR BW BY CA CH CI CL CM CN CO CR CU CY CZ DE DK DO DZ EC EE EG ES ET FI FR GA GB GH GR GT HK HN HR HU ID IE IL IN IQ IR IS IT JM JP KE KG KH KR KW KZ LA LB LK LT LU LV LY MA MD ME MG MK MM MN MO MT MU MX MY MZ NA NG NI NL NO NP NZ OM PA PE PH PK PL PR PT PY QA RO RS RU RW SA SD SE SG SI SK SN SV SY TH TN TR TT TW TZ UA UG US UY UZ VE VN YE ZA ZM ZW'.split(
    ' ',
  );

/** Everyday names that `Intl` does not give. */
const SHORT: { readonly [language: string]: string } = {
  en: 'UK|USA|U\\.S\\.A?\\.?|UAE|KSA|England|Scotland|Wales|Great Britain|Holland|Turkey|Czech Republic|Ivory Coast|South Korea|Korea',
  es: 'EE\\.? ?UU\\.?|Reino Unido|Inglaterra|Holanda',
  pt: 'EUA|Inglaterra|Holanda|Reino Unido',
  fr: 'Angleterre|Hollande|USA',
  de: 'USA|England|Holland',
  it: 'USA|Inghilterra|Olanda',
  zh: '英国|美国|德国|法国|沙特|阿联酋|韩国',
  ja: 'イギリス|アメリカ|韓国|中国',
};

const UNSPACED = ['zh', 'ja'];
const cache = new Map<string, RegExp>();

function pattern(language: string): RegExp {
  const ready = cache.get(language);
  if (ready) return ready;
  const names = new Intl.DisplayNames([language === 'zh' ? 'zh-Hans' : language], { type: 'region' });
  // "Chad" and "Jordan" are more often people's names in a chat than countries.
  const list = CODES.map((code) => foldText(names.of(code) ?? '')).filter(
    (n) => n.length > 1 && n !== 'jordan',
  );
  const extra = SHORT[language]?.split('|').map((s) => s.toLowerCase()) ?? [];
  const escaped = list.map((n) => n.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const source = [...escaped, ...extra].sort((a, b) => b.length - a.length).join('|');
  const made = UNSPACED.includes(language)
    ? new RegExp(source, 'gu')
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:ال)?(?:${source})(?![\\p{L}\\p{N}])`, 'gu');
  cache.set(language, made);
  return made;
}

export function findCountries(reading: Reading): Span[] {
  const found: Span[] = [];
  for (const language of new Set([reading.language ?? 'en', 'en']))
    for (const m of reading.folded.text.matchAll(pattern(language))) {
      const start = m.index;
      const end = start + m[0].length;
      // A Latin name in small letters may be any word; scripts without capitals have no such doubt.
      if (/^[a-z]/.test(m[0]) && !isCapital(reading, start)) continue;
      if (!isFree(reading, start, end) || found.some((f) => start < f.end && end > f.start)) continue;
      found.push({ kind: 'country', value: written(reading, start, end), start, end, certainty: 'certain' });
    }
  return found;
}

/** Dialling prefixes that name one country. +1 is twenty countries and says nothing. */
const PREFIXES: { readonly [prefix: string]: string } = Object.fromEntries(
  '20EG 212MA 213DZ 216TN 218LY 220GM 221SN 225CI 226BF 229BJ 230MU 233GH 234NG 237CM 241GA 243CD 244AO 249SD 250RW 251ET 254KE 255TZ 256UG 258MZ 260ZM 263ZW 264NA 267BW 27ZA 30GR 31NL 32BE 33FR 34ES 351PT 352LU 353IE 354IS 355AL 356MT 357CY 358FI 359BG 36HU 370LT 371LV 372EE 373MD 374AM 375BY 380UA 381RS 382ME 385HR 386SI 387BA 389MK 39IT 40RO 41CH 420CZ 421SK 43AT 44GB 45DK 46SE 47NO 48PL 49DE 502GT 503SV 504HN 505NI 506CR 507PA 51PE 52MX 54AR 55BR 56CL 57CO 58VE 591BO 593EC 595PY 598UY 60MY 61AU 62ID 63PH 64NZ 65SG 66TH 77KZ 79RU 81JP 82KR 84VN 852HK 853MO 855KH 856LA 86CN 880BD 886TW 90TR 91IN 92PK 93AF 94LK 95MM 960MV 961LB 962JO 963SY 964IQ 965KW 966SA 967YE 968OM 970PS 971AE 972IL 973BH 974QA 976MN 977NP 98IR 992TJ 993TM 994AZ 995GE 996KG 998UZ'
    .split(' ')
    .map((entry) => [entry.replace(/\D/g, ''), entry.replace(/\d/g, '')]),
);

/** English name of the country a phone number (E.164) belongs to, or null where the prefix does not say. */
export function countryOfPhone(phone: string): string | null {
  const digits = phone.replace(/\D/g, '');
  for (const length of [3, 2]) {
    const code = PREFIXES[digits.slice(0, length)];
    if (code) return new Intl.DisplayNames(['en'], { type: 'region' }).of(code) ?? null;
  }
  return null;
}
