/**
 * Parcel numbers with letters, by carrier: the form, and the check digit where the carrier publishes one. Forms as the
 * carriers describe them on their tracking pages, and in the public set "tracking_number_data".
 */
import { validMod37, validOntrac, validS10, validUps } from './check-digits.ts';

export interface TrackingForm {
  /** As customers call it; null where the form does not say (a post of some country). */
  carrier: string | null;
  pattern: RegExp;
  check?: (number: string) => boolean;
  /** The form alone is not telling: it needs a word that says what the number is. */
  weak: boolean;
}

/** `#` a digit, `@` a letter, `*` either, `{n}` or `{n,m}` repeats; the rest is literal. */
function form(
  carrier: string | null,
  shape: string,
  more: { check?: (number: string) => boolean; weak?: true } = {},
): TrackingForm {
  const source = shape.replaceAll('#', '\\d').replaceAll('@', '[A-Z]').replaceAll('*', '[A-Z0-9]');
  return { carrier, pattern: new RegExp(`^${source}$`), weak: false, ...more };
}

/** Countries whose post is called something that customers say. */
const POSTS: { readonly [country: string]: string } = {
  CN: 'China Post',
  US: 'USPS',
  GB: 'Royal Mail',
  DE: 'Deutsche Post DHL',
  FR: 'La Poste',
  ES: 'Correos',
  PT: 'CTT',
  BR: 'Correios',
  IT: 'Poste Italiane',
  NL: 'PostNL',
  BE: 'bpost',
  PL: 'Poczta Polska',
  TR: 'PTT',
  JP: 'Japan Post',
  CA: 'Canada Post',
  AU: 'Australia Post',
  SG: 'SingPost',
  ID: 'Pos Indonesia',
  MY: 'Pos Malaysia',
  RU: 'Почта России',
  HK: 'Hongkong Post',
  CH: 'Swiss Post',
  AT: 'Österreichische Post',
};

const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

function isCountry(code: string): boolean {
  return regions.of(code) !== undefined;
}

/** The post that issued an S10 number, where it has a name customers know. */
export function postOf(number: string): string | null {
  return POSTS[number.slice(-2)] ?? null;
}

const FORMS: readonly TrackingForm[] = [
  form('UPS', '1Z*{15}#', { check: validUps }),
  form('Yanwen', '@@#{9}YP'),
  form('Yanwen', 'Y[DP]#{12,15}'),
  form(null, '@@#{9}@@', { check: (n) => isCountry(n.slice(-2)) && validS10(n) }),
  form('YunExpress', 'YT#{16}'),
  form('YunExpress', 'YU[EN]@{0,2}#{9,16}'),
  form('4PX', '4PX#{10,15}(?:CN)?'),
  form('Cainiao', 'LP#{14,16}'),
  form('Cainiao', 'CNG#{11,18}'),
  form('Cainiao', 'CAINIAO#{10,20}'),
  form('SF Express', 'SF#{12,15}'),
  form('Amazon', 'TB[ACM]#{12}'),
  form('DHL', 'JJD#{8,20}'),
  form('DHL', 'JVGL#{10,20}'),
  form('DHL', 'J[DV]0#{8,17}'),
  form('DHL eCommerce', 'GM#{10,24}'),
  form('DHL eCommerce', '(?:RX|UV|SG|TH|IN|HK|MY|CN)#{12,24}', { weak: true }),
  form('JD Logistics', 'JD[VXYA]?#{11,15}'),
  form('J&T', '(?:JT|JP|JX|JZ|JB|JO|JS|JD)#{10,13}'),
  form('SPX', 'SPX@{0,2}#{9,18}'),
  form('Shein', '(?:UUS|UUSC)#{10,20}'),
  form(
    null,
    '(?:SYPST|SYAE|YWPL|KERPU|SHP|WNB|WSH|UBI|JCEX|TOLL|BQC|ECSDT|LZD|LEX|PFL|XSY|ZES|AQ)@{0,4}#{9,20}',
  ),
  form('GOFO', 'GF[A-Z]{2}#{14}'),
  form('UniUni', 'UUS[A-Z0-9]#{10,20}'),
  form('SpeedX', 'SPX[A-Z]{3}#{10,18}'),
  form('LaserShip', '1LS7[12]#{4,5}(?:01[1-4])?#{5,8}'),
  form('LaserShip', 'LX1[3-8]#{6}', { weak: true }),
  form('OnTrac', '[CD]#{14}', { check: validOntrac }),
  form('Landmark', 'LTN#{8}N1'),
  form('Spee-Dee', 'SP#{18}'),
  form('Canpar', '[CDKLSUXZ]#{21}'),
  form('Purolator', '@{3}#{9}', { weak: true }),
  form('Evri', 'H0*{18}'),
  form('Evri', 'H*{5}A#{10}'),
  form('Evri', '[TCPH]00#{13,15}', { weak: true }),
  form('Hermes', 'H#{19}', { weak: true }),
  form('Colissimo', '[5-9][A-Z]#{11}'),
  form('Chronopost', 'X[A-Z]#{9}(?:JB|TS|FR|JF)', { check: validS10 }),
  form('PostNL', '3S[A-Z]{3,6}#{6,10}'),
  form('PostNL', 'KG@{2,4}#{6,12}', { weak: true }),
  form('GLS', 'ZM?[A-Z0-9]{5,7}', { weak: true }),
  form('GLS', '[A-Z]{2}#{8,9}', { weak: true }),
  form('Poste Italiane', '[0-9][A-Z]#[A-Z0-9]{3}#{7}', { weak: true }),
  form('Poste Italiane', '(?:ZA|1UW|2UW|5P|3UW)[A-Z0-9]{7,11}', { weak: true }),
  form('Correos', 'P[A-Z0-9]{2}[A-Z0-9]{4}#{10}[A-Z0-9]{5,6}'),
  form('Correos', '(?:PQ|PK|PS|PC|PB)[A-Z0-9]{4}0#{9,12}[A-Z]?'),
  form('DPD', '#{27}[A-Z]', { check: validMod37 }),
  form('DPD', '#{14}[A-Z]', { check: validMod37, weak: true }),
  form('Deutsche Post', '[0-9A-F]{18,22}', { weak: true }),
  form('JNE', '(?:TLJ|TJR|CGK|BDO|SUB|JNE|CM|JT)[A-Z0-9]{0,6}#{8,13}', { weak: true }),
  form('Anteraja', '1000#{10}', { weak: true }),
  form('Lion Parcel', '(?:11|88|99)LP#{8,16}'),
  form('Ninja Van', '(?:NV|NVID|NVMY|NVSG|NVPH|NJV)[A-Z0-9]{2,12}#{6,14}'),
  form('Flash Express', 'TH#{8,12}[A-Z0-9]{1,4}', { weak: true }),
  form('Flash Express', 'TH[0-9A-Z]{10,16}', { weak: true }),
  form('Loggi', 'LGI?@{0,3}#{10,16}', { weak: true }),
  form('Delhivery', 'DLV#{9,14}'),
  form('Asendia', 'AS(?:E|US|GB|FR)#{9,16}'),
  form('Seko', '(?:SK|ZD)@{0,2}#{10,14}', { weak: true }),
  form('Trendyol Express', 'TY#{10,14}'),
  form('Hepsijet', 'HX#{8,14}', { weak: true }),
];

export interface TrackingVerdict {
  carrier: string | null;
  /** `valid`: the check digit says so; `unchecked`: there is none; `invalid`: it says no. */
  check: 'valid' | 'unchecked' | 'invalid';
  weak: boolean;
}

/** Beginnings that nothing but a parcel number has, with the lengths it then must have. */
const UNMISTAKABLE = [
  { pattern: /^[12]Z[A-Z0-9]{14,18}$/ },
  { pattern: /^1A[A-Z0-9]{15,17}$/ },
  { pattern: /^YT\d{14,18}$/ },
  { pattern: /^TB[ACM]\d{10,14}[A-Z]?$/ },
  { pattern: /^4PX\d{8,17}[A-Z]{0,2}$/ },
  { pattern: /^LP00\d{8,14}$/ },
  { pattern: /^J?JD\d{12,17}$/ },
  { pattern: /^[A-Z]{2}(?:\d{8}|\d{10})(?:CN|GB|US|DE|SG|HK|MY|NL)$/ },
] as const;

const byStart = new Map<string, TrackingForm[]>();

/** Only the forms that a number's first letter allows are tried. */
function candidates(first: string): TrackingForm[] {
  const known = byStart.get(first);
  if (known) return known;
  const start = (f: TrackingForm) => {
    const source = f.pattern.source.slice(1).replace(/^\(\?:/, '');
    const literal = /^[A-Z0-9]/.exec(source);
    if (!literal) return true;
    const alternatives = /^\^\(\?:/.test(f.pattern.source)
      ? source.slice(0, source.indexOf(')')).split('|')
      : [source];
    return alternatives.some((a) => a.startsWith(first));
  };
  const made = FORMS.filter(start);
  byStart.set(first, made);
  return made;
}

/**
 * What a number with letters is.
 * @param number capitals and digits, no blanks
 */
export function judgeForm(number: string): TrackingVerdict | null {
  let best: TrackingVerdict | null = null;
  for (const { carrier, pattern, check, weak } of candidates(number.slice(0, 1))) {
    if (!pattern.test(number)) continue;
    const named = carrier ?? (check ? postOf(number) : null);
    if (!check) {
      if (!weak) return { carrier: named, check: 'unchecked', weak };
      best ??= { carrier: named, check: 'unchecked', weak };
    } else if (check(number)) return { carrier: named, check: 'valid', weak: false };
    else if (!best) best = { carrier: named, check: 'invalid', weak };
  }
  if (!best && UNMISTAKABLE.some(({ pattern }) => pattern.test(number)))
    return { carrier: null, check: 'invalid', weak: false };
  return best;
}
