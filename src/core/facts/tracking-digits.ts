/**
 * Parcel numbers of digits alone. Their length says little, so a word beside them, the carrier named in the chat, or
 * a check digit that hardly passes by chance has to say what they are.
 */
import { validFedex, validFedexGround96, validGs1, validLuhn, validMod7 } from './check-digits.ts';

interface DigitForm {
  carrier: string;
  /** Carrier's names in folded text. */
  named: RegExp;
  lengths: readonly number[];
  check?: (number: string) => boolean;
  /** What the number begins with, where that is fixed. */
  begins?: RegExp;
  /** Taken wherever it stands when its check digit is right: it is too long to be right by chance. */
  alone?: true;
}

const FORMS: readonly DigitForm[] = [
  { carrier: 'FedEx', named: /fedex|fed ex|联邦快递|فيديكس/u, lengths: [12], check: validFedex },
  { carrier: 'FedEx', named: /fedex/u, lengths: [34], begins: /^(?:100|96)/, check: validFedex, alone: true },
  { carrier: 'FedEx', named: /fedex/u, lengths: [22], begins: /^96/, check: validFedexGround96, alone: true },
  { carrier: 'FedEx', named: /fedex/u, lengths: [15], check: validGs1 },
  { carrier: 'FedEx', named: /fedex/u, lengths: [18], begins: /^0[0-4]/, check: validGs1 },
  { carrier: 'FedEx', named: /fedex/u, lengths: [20], begins: /^6/, check: (n) => validGs1(`92${n}`) },
  {
    carrier: 'USPS',
    named: /usps|us mail/u,
    lengths: [22, 26],
    begins: /^9[1-5]/,
    check: validGs1,
    alone: true,
  },
  {
    carrier: 'USPS',
    named: /usps/u,
    lengths: [30],
    begins: /^420\d{5}9[1-5]/,
    check: (n) => validGs1(n.slice(8)),
    alone: true,
  },
  {
    carrier: 'USPS',
    named: /usps/u,
    lengths: [34],
    begins: /^420\d{9}9[2-5]/,
    check: (n) => validGs1(n.slice(12)),
    alone: true,
  },
  { carrier: 'USPS', named: /usps/u, lengths: [20], check: validGs1 },
  { carrier: 'USPS', named: /usps/u, lengths: [20], begins: /^7[01]/, check: (n) => validGs1(`91${n}`) },
  { carrier: 'DHL', named: /dhl|دي اتش ال|敦豪/u, lengths: [10, 11], check: validMod7 },
  { carrier: 'DHL', named: /dhl|deutsche post/u, lengths: [20], begins: /^00/, check: validGs1 },
  { carrier: 'DHL', named: /dhl|deutsche post/u, lengths: [12, 14, 16] },
  { carrier: 'UPS', named: /(?<!\p{L})ups(?!\p{L})/u, lengths: [9, 12, 18, 22, 26] },
  { carrier: 'DPD', named: /dpd/u, lengths: [14, 10, 11] },
  { carrier: 'GLS', named: /(?<!\p{L})gls/u, lengths: [11, 12, 8, 14] },
  { carrier: 'Hermes', named: /hermes|evri/u, lengths: [14, 16] },
  { carrier: 'Yodel', named: /yodel|collect\+/u, lengths: [8, 16, 18] },
  { carrier: 'Royal Mail', named: /royal ?mail|parcelforce/u, lengths: [8, 9, 16] },
  { carrier: 'InPost', named: /inpost|paczkomat|paczk|przesylk/u, lengths: [24] },
  { carrier: 'Poczta Polska', named: /poczt/u, lengths: [20, 13], check: validGs1 },
  { carrier: 'PostNL', named: /postnl/u, lengths: [13, 15, 16] },
  { carrier: 'bpost', named: /bpost/u, lengths: [24, 18, 13] },
  { carrier: 'Mondial Relay', named: /mondial relay|inpost/u, lengths: [8, 10, 12] },
  { carrier: 'Colis Privé', named: /colis prive/u, lengths: [12, 13, 14, 16, 17] },
  { carrier: 'BRT', named: /(?<!\p{L})brt|bartolini/u, lengths: [12, 14, 15, 19] },
  { carrier: 'Poste Italiane', named: /poste|(?<!\p{L})sda/u, lengths: [12, 13] },
  { carrier: 'SEUR', named: /seur/u, lengths: [8, 9, 10, 12, 14, 15, 18, 20, 23] },
  { carrier: 'MRW', named: /(?<!\p{L})mrw/u, lengths: [12] },
  { carrier: 'NACEX', named: /nacex/u, lengths: [8, 10, 12] },
  { carrier: 'Correos', named: /correos/u, lengths: [12, 16, 23] },
  { carrier: 'CTT', named: /(?<!\p{L})ctt/u, lengths: [22, 23, 13] },
  { carrier: 'Estafeta', named: /estafeta/u, lengths: [10, 22] },
  { carrier: 'Servientrega', named: /servientrega|coordinadora|interrapid/u, lengths: [9, 10, 11, 12] },
  {
    carrier: 'Andreani',
    named: /andreani|(?<!\p{L})oca(?!\p{L})|correo argentino/u,
    lengths: [13, 15, 19, 23],
  },
  { carrier: 'Chilexpress', named: /chilexpress|starken/u, lengths: [8, 9, 10, 11, 12] },
  { carrier: 'Jadlog', named: /jadlog|loggi|total express/u, lengths: [14, 11, 12, 10] },
  { carrier: 'Canada Post', named: /canada post|postes canada/u, lengths: [16], check: validGs1 },
  { carrier: 'Purolator', named: /purolator/u, lengths: [12], begins: /^[0-5]/, check: validLuhn },
  { carrier: 'Old Dominion', named: /old dominion|odfl/u, lengths: [11], check: validLuhn },
  { carrier: 'Australia Post', named: /auspost|australia post|startrack/u, lengths: [12, 13, 21, 22, 23] },
  {
    carrier: 'Japan Post',
    named:
      /日本郵便|郵便局|ゆうパック|レターパック|ゆうメール|クリックポスト|japan post|追跡|問い合わせ|伝票|荷物/u,
    lengths: [11, 12, 13],
    check: validMod7,
  },
  { carrier: 'Yamato', named: /ヤマト|クロネコ|宅急便|yamato|kuroneko/u, lengths: [12], check: validMod7 },
  { carrier: 'Sagawa', named: /佐川|sagawa/u, lengths: [12], check: validMod7 },
  { carrier: 'Почта России', named: /почт|pochta|трек|посылк|шпи/u, lengths: [14], check: validGs1 },
  { carrier: 'СДЭК', named: /сдэк|cdek|sdek/u, lengths: [8, 9, 10, 11] },
  { carrier: 'Boxberry', named: /boxberry|боксберри/u, lengths: [9, 12, 13, 14] },
  { carrier: 'Aras Kargo', named: /aras/u, lengths: [10, 11, 12, 13] },
  {
    carrier: 'Yurtiçi Kargo',
    named: /yurtici|mng|surat|hepsijet|trendyol|kargo|takip|gonderi/u,
    lengths: [9, 10, 11, 12, 13, 14],
  },
  { carrier: 'PTT', named: /(?<!\p{L})ptt/u, lengths: [13] },
  { carrier: 'Aramex', named: /aramex|ارامكس/u, lengths: [10, 11, 12] },
  { carrier: 'SMSA', named: /smsa|سمسا|شحن|بوليص|تتبع/u, lengths: [12, 15] },
  { carrier: 'Naqel', named: /naqel|ناقل/u, lengths: [8, 9, 10, 11] },
  { carrier: 'JNE', named: /(?<!\p{L})jne/u, lengths: [12, 13, 15, 16] },
  { carrier: 'J&T', named: /j ?& ?t|jnt|极兔/u, lengths: [12, 13, 15] },
  {
    carrier: 'SiCepat',
    named: /sicepat|anteraja|ninja ?van|id ?express|tiki|wahana|lion parcel|resi(?!\p{L})/u,
    lengths: [10, 11, 12, 13, 14, 15],
  },
  { carrier: 'SF Express', named: /顺丰|sf ?express/u, lengths: [12, 15] },
  {
    carrier: 'ZTO',
    named: /中通|圆通|申通|韵达|百世|zto|yto|sto|yunda|快递|单号|物流/u,
    lengths: [12, 13, 14, 15],
  },
  { carrier: 'China Post', named: /邮政|ems/u, lengths: [13] },
  {
    carrier: 'Delhivery',
    named: /delhivery|blue ?dart|dtdc|ekart|xpressbees/u,
    lengths: [10, 11, 12, 13, 14],
  },
  { carrier: 'Poslaju', named: /pos ?laju|gdex|skynet|city-?link/u, lengths: [10, 11, 12, 13] },
];

const byLength = new Map<number, DigitForm[]>();
for (const form of FORMS)
  for (const length of form.lengths) byLength.set(length, [...(byLength.get(length) ?? []), form]);

export interface DigitVerdict {
  certainty: 'certain' | 'likely' | 'doubtful';
  carrier: string | null;
}

/**
 * What a number of digits is.
 * @param number digits alone
 * @param hints `labelled`: a word before it says that it is a parcel number; `context`: the message speaks of parcels;
 *   `alone`: the message is nothing else; `text`: folded words in which a carrier may be named
 */
export function judgeDigits(
  number: string,
  hints: { labelled: boolean; context: boolean; alone: boolean; text: string },
): DigitVerdict | null {
  const fitting = (byLength.get(number.length) ?? []).filter((f) => f.begins?.test(number) ?? true);
  const named = fitting.filter((f) => f.named.test(hints.text));
  const passed = fitting.filter((f) => WORLD.has(f.carrier) && f.check?.(number));
  const ofNamed = named.find((f) => f.check?.(number)) ?? named.find((f) => !f.check);
  if (ofNamed)
    return { certainty: ofNamed.check || hints.labelled ? 'certain' : 'likely', carrier: ofNamed.carrier };
  // The named carrier's check digit says no.
  if (named.length > 0)
    return hints.labelled || number.length >= 11 ? { certainty: 'doubtful', carrier: null } : null;
  const sure = passed.find((f) => f.alone);
  if (sure) return { certainty: 'certain', carrier: sure.carrier };
  const first = passed[0];
  if (first && (hints.labelled || (number.length >= 12 && (hints.context || hints.alone))))
    return { certainty: 'certain', carrier: number.length > 12 ? first.carrier : null };
  // A beginning that only parcel numbers of this length have.
  if (fitting.some((f) => f.alone)) return { certainty: 'doubtful', carrier: null };
  if (!hints.labelled) return null;
  // Lengths in common use that have a check digit, and it says no.
  if (fitting.some((f) => f.check && WORLD.has(f.carrier))) return { certainty: 'doubtful', carrier: null };
  return number.length >= 8 ? { certainty: 'likely', carrier: null } : null;
}

/** World-wide carriers: a labelled number of their length that fails their check is doubtful, whoever is meant. */
const WORLD = new Set(['FedEx', 'USPS', 'DHL']);
