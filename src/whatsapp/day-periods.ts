/**
 * Words that stand before or after a 12-hour clock, in the languages of WhatsApp Web, and what they do to an hour.
 * An unknown word leaves the hour unknown.
 */

export type DayPeriod = 'am' | 'pm' | 'noon' | 'night';

const WORDS: Readonly<Record<DayPeriod, readonly string[]>> = {
  am: [
    ...[
      'am',
      'a',
      'ص',
      'ق.ظ',
      'قبل از ظهر',
      'sa',
      'πμ',
      'öö',
      'дп',
      'dop',
      'de',
      'fm',
      '오전',
      '午前',
      '上午',
    ],
    ...[
      '早上',
      '清晨',
      '凌晨',
      'सुबह',
      'पूर्वाह्न',
      'म.पू',
      'সকাল',
      'ভোর',
      'পূর্বাহ্ণ',
      'pagi',
      'sáng',
      'முற்பகல்',
      'காலை',
      'లఉ',
    ],
    ...[
      'ก่อนเที่ยง',
      'про',
      'пр.об',
      'пр.обяд',
      'π.μ',
      'formiddag',
      'vorm',
      'utro',
      'ap',
      'pg',
      'लवकर',
      'सकाळी',
      'सकाळ',
      'പ്രഭാതം',
    ],
  ],
  pm: [
    ...[
      'pm',
      'p',
      'م',
      'ب.ظ',
      'بعد از ظهر',
      'ch',
      'μμ',
      'ös',
      'пп',
      'odp',
      'du',
      'em',
      '오후',
      '午後',
      '下午',
    ],
    ...[
      '晚上',
      '傍晚',
      'शाम',
      'अपराह्न',
      'म.उ',
      'বিকাল',
      'সন্ধ্যা',
      'অপরাহ্ণ',
      'sore',
      'chiều',
      'tối',
      'பிற்பகல்',
      'மாலை',
    ],
    ...['หลังเที่ยง', 'сл.об', 'μ.μ', 'nachm', 'ip', 'संध्याकाळी', 'संध्याकाळ', 'ptg'],
  ],
  noon: ['中午', 'दोपहर', 'दुपारी', 'दुपार', 'দুপুর', 'siang', 'tengah hari', 'trưa', '正午'],
  night: ['रात', 'रात्री', 'রাত', 'malam'],
};

const keyOf = (word: string) => word.toLocaleLowerCase('und').replace(/[\s.]/g, '').normalize('NFC');

const PERIODS: ReadonlyMap<string, DayPeriod> = new Map(
  (Object.keys(WORDS) as DayPeriod[]).flatMap((period) => WORDS[period].map((word) => [keyOf(word), period])),
);

/** Suffixes that are no day period: "o'clock". */
const FILLERS: ReadonlySet<string> = new Set(['', 'बजे', 'uhr', 'h', 'kl', 'น', 'ч']);

/**
 * The hour on a 24-hour clock, or null where the word is unknown or does not fit.
 * @param word what stands around the digits, empty for a 24-hour clock
 */
export function hourOfDay(hour: number, word: string): number | null {
  if (word.trim() === '') return hour >= 0 && hour <= 23 ? hour : null;
  const parts = word.trim().split(/\s+/);
  const whole = keyOf(word);
  const period =
    PERIODS.get(whole) ??
    PERIODS.get(keyOf(parts.filter((part) => !FILLERS.has(keyOf(part))).join(' '))) ??
    null;
  if (period === null) {
    const filler = parts.every((part) => FILLERS.has(keyOf(part)));
    return filler && hour >= 0 && hour <= 23 ? hour : null;
  }
  if (hour < 0 || hour > 23) return null;
  if (hour > 12) return hour;
  switch (period) {
    case 'am':
      return hour === 12 ? 0 : hour;
    case 'pm':
      return hour === 12 ? 12 : hour + 12;
    case 'noon':
      return hour >= 10 ? hour : hour + 12;
    case 'night':
      if (hour === 12) return 0;
      return hour >= 6 ? hour + 12 : hour;
  }
}
