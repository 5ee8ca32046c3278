import { describe, expect, test } from 'vitest';
import type { Moment } from '../conversation.ts';
import { stampOf } from './locale.ts';
import { LOCALES, localeOf } from './table.ts';

const AFTERNOON: Moment = { year: 2026, month: 11, day: 3, hour: 14, minute: 5 };
const NIGHT: Moment = { year: 2026, month: 9, day: 20, hour: 0, minute: 20 };

/** As recorded: what the page prints for five past two in the afternoon of 3 November 2026. */
const RECORDED: Record<string, string> = {
  en: '2:05\u202fPM, 11/3/2026',
  'en-24': '14:05, 11/3/2026',
  'en-gb': '14:05, 03/11/2026',
  'en-in': '2:05 pm, 3/11/2026',
  'pt-br': '14:05, 03/11/2026',
  es: '14:05, 3/11/2026',
  'es-12': '2:05\u00a0p.\u00a0m., 3/11/2026',
  'es-mx': '2:05 p.m., 3/11/2026',
  fr: '14:05, 03/11/2026',
  de: '14:05, 3.11.2026',
  it: '14:05, 03/11/2026',
  pl: '14:05, 3.11.2026',
  ru: '14:05, 03.11.2026',
  tr: '14:05, 03.11.2026',
  'tr-12': 'ÖS 2:05, 03.11.2026',
  uk: '14:05, 03.11.2026',
  'uk-12': '2:05 пп, 03.11.2026',
  cs: '14:05, 3. 11. 2026',
  'cs-12': '2:05 odp., 3. 11. 2026',
  hu: '14:05, 2026. 11. 03.',
  'hu-12': 'du. 2:05, 2026. 11. 03.',
  nl: '14:05, 03-11-2026',
  sv: '14:05, 2026-11-03',
  'sv-12': '2:05 em, 2026-11-03',
  id: '14.05, 3/11/2026',
  ar: '١٤:٠٥، ٢٠٢٦/١١/٣',
  'ar-12': '٢:٠٥ م، ٢٠٢٦/١١/٣',
  fa: '۱۴:۰۵, ۱۴۰۵/۸/۱۲',
  'fa-12': '۲:۰۵ ب.ظ., ۱۴۰۵/۸/۱۲',
  he: '14:05, 3.11.2026',
  ur: '14:05، 3/11/2026',
  hi: 'दोपहर 2:05 बजे, 3/11/2026',
  bn: '১৪:০৫, ৩/১১/২০২৬',
  'bn-12': '২:০৫ PM, ৩/১১/২০২৬',
  th: '14:05, 3/11/2569',
  vi: '14:05, 3/11/2026',
  'vi-12': '2:05 CH, 3/11/2026',
  ko: '14:05, 2026. 11. 3.',
  'ko-12': '오후 2:05, 2026. 11. 3.',
  ja: '14:05, 2026/11/3',
  'ja-12': '午後2:05, 2026/11/3',
  'zh-cn': '14:05, 2026年11月3日',
  'zh-cn-12': '下午2:05, 2026年11月3日',
  'zh-hk': '下午2:05, 3/11/2026',
  pseudo: '14:05, 2026-11-03',
  'zh-tw': '14:05, 2026年11月3日',
};

describe('stamps', () => {
  test('every language prints an afternoon as recorded', () => {
    expect(Object.fromEntries(LOCALES.map((l) => [l.id, stampOf(l, AFTERNOON)]))).toEqual(
      Object.fromEntries(Object.entries(RECORDED).map(([name, text]) => [name, `[${text}] `])),
    );
  });

  test.each([
    ['en', '12:20\u202fAM, 9/20/2026'],
    ['de', '00:20, 20.9.2026'],
    ['fa', '۰۰:۲۰, ۱۴۰۵/۶/۲۹'],
    ['th', '00:20, 20/9/2569'],
    ['zh-cn-12', '凌晨12:20, 2026年9月20日'],
    ['hi', 'रात 12:20 बजे, 20/9/2026'],
  ])('twenty past midnight in %s', (name, text) => {
    expect(stampOf(localeOf(name), NIGHT)).toBe(`[${text}] `);
  });

  test('a language has words of its own for everything', () => {
    const en = localeOf('en').words;
    for (const { id: name, words, lang } of LOCALES) {
      expect(
        Object.entries(words).filter(([, word]) => word.trim() === ''),
        name,
      ).toEqual([]);
      if (lang === 'en') continue;
      const same = Object.entries(words).filter(
        ([key, word]) => word === en[key as keyof typeof en] && /\p{L}/u.test(word),
      );
      expect(
        same.map(([key]) => key).filter((key) => key !== 'poll' && key !== 'pages'),
        name,
      ).toEqual([]);
      for (const [key, word] of Object.entries(words))
        expect(word.includes('{}'), `${name} ${key}`).toBe(en[key as keyof typeof en].includes('{}'));
    }
  });
});
