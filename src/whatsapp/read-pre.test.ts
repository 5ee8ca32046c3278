import { describe, expect, test } from 'vitest';
import { resolveDates } from './date-order.ts';
import { asciiDigits, isClock, parseClock, parsePre } from './read-pre.ts';

const NOW = new Date(2026, 10, 23, 12, 0).getTime();

const dates = (raws: string[], locales: string[] = []) =>
  resolveDates(
    raws.map((stamp) => parsePre(`[${stamp}] Ana: `)),
    { now: NOW, locales },
  ).map((date) => date && `${date.year}-${date.month}-${date.day}`);

/** 3 November 2026, 14:05, as each language prints it; with the language of the browser where the order needs it. */
const PATTERNS: [language: string, h24: string, h12: string | null][] = [
  ['en', '14:05, 11/3/2026', '2:05 PM, 11/3/2026'],
  ['en-GB', '14:05, 03/11/2026', '2:05 pm, 03/11/2026'],
  ['en-IN', '14:05, 3/11/2026', '2:05 pm, 3/11/2026'],
  ['vi', '14:05, 3/11/2026', '2:05 CH, 3/11/2026'],
  ['el', '14:05, 3/11/2026', '2:05 μ.μ., 3/11/2026'],
  ['ta', '14:05, 3/11/2026', '2:05 PM, 3/11/2026'],
  ['pt-BR', '14:05, 03/11/2026', '2:05 PM, 03/11/2026'],
  ['fr', '14:05, 03/11/2026', '2:05 PM, 03/11/2026'],
  ['it', '14:05, 03/11/2026', '2:05 PM, 03/11/2026'],
  ['es', '14:05, 3/11/2026', '2:05\u202fp.\u00a0m., 3/11/2026'],
  ['es-MX', '14:05, 3/11/2026', '2:05 p.m., 3/11/2026'],
  ['de', '14:05, 3.11.2026', '2:05 PM, 3.11.2026'],
  ['ru', '14:05, 03.11.2026', '2:05 PM, 03.11.2026'],
  ['tr', '14:05, 03.11.2026', 'ÖS 2:05, 03.11.2026'],
  ['ro', '14:05, 03.11.2026', '2:05 p.m., 03.11.2026'],
  ['uk', '14:05, 03.11.2026', '2:05 пп, 03.11.2026'],
  ['cs', '14:05, 3. 11. 2026', '2:05 odp., 3. 11. 2026'],
  ['hu', '14:05, 2026. 11. 03.', 'du. 2:05, 2026. 11. 03.'],
  ['nl', '14:05, 03-11-2026', null],
  ['sv', '14:05, 2026-11-03', '2:05 em, 2026-11-03'],
  ['id', '14.05, 3/11/2026', '2.05 PM, 3/11/2026'],
  ['da', '14.05, 3.11.2026', '2.05 PM, 3.11.2026'],
  ['fi', '14.05, 3.11.2026', '2.05 ip., 3.11.2026'],
  ['ar', '١٤:٠٥، ٢٠٢٦/١١/٣', '٢:٠٥ م، ٢٠٢٦/١١/٣'],
  ['ar', '١٤:٠٥، ٣\u200f/١١\u200f/٢٠٢٦', '٢:٠٥\u00a0م، ٣\u200f/١١\u200f/٢٠٢٦'],
  ['fa', '۱۴:۰۵, ۱۴۰۵/۸/۱۲', '۲:۰۵ ب.ظ., ۱۴۰۵/۸/۱۲'],
  ['ur', '14:05، 3/11/2026', '2:05 PM، 3/11/2026'],
  ['hi', '14:05, 3/11/2026', 'दोपहर 2:05 बजे, 3/11/2026'],
  ['bn', '১৪:০৫, ৩/১১/২০২৬', '২:০৫ PM, ৩/১১/২০২৬'],
  ['mr', '१४:०५, ३/११/२०२६', '२:०५ PM, ३/११/२०२६'],
  ['th', '14:05, 3/11/2569', '2:05 PM, 3/11/2569'],
  ['ko', '14:05, 2026. 11. 3.', '오후 2:05, 2026. 11. 3.'],
  ['ja', '14:05, 2026/11/3', '午後2:05, 2026/11/3'],
  ['zh-CN', '14:05, 2026年11月3日', '下午2:05, 2026年11月3日'],
  ['zh-HK', '14:05, 3/11/2026', '下午2:05, 3/11/2026'],
  ['sw', '14:05, 3/11/2026', '2:05 PM, 3/11/2026'],
  ['fil', '14:05, 11/3/2026', '2:05\u202fPM, 11/3/2026'],
];

describe('every language’s pattern', () => {
  test.each(PATTERNS)('%s', (language, h24, h12) => {
    for (const stamp of h12 === null ? [h24] : [h24, h12]) {
      const reading = parsePre(`[${stamp}] Ana Lúcia: `);
      expect(reading?.author).toBe('Ana Lúcia');
      expect(reading?.time).toEqual({ hour: 14, minute: 5 });
      expect(dates([stamp], [language])).toEqual(['2026-11-3']);
    }
  });

  test.each([
    ['12:05 AM', 0],
    ['12:05 PM', 12],
    ['11:05 a.m.', 11],
    ['上午12:05', 0],
    ['凌晨2:05', 2],
    ['中午12:05', 12],
    ['中午1:05', 13],
    ['晚上9:05', 21],
    ['रात 2:05 बजे', 2],
    ['रात 9:05 बजे', 21],
    ['सुबह 9:05 बजे', 9],
    ['오전 12:05', 0],
    ['0:05', 0],
    ['23:05', 23],
  ])('%s', (clock, hour) => {
    expect(parseClock(clock)).toEqual({ hour, minute: 5 });
  });

  test('a day period that nobody knows leaves the hour unknown', () => {
    expect(parseClock('2:05 xyz')).toBeNull();
    expect(parsePre('[2:05 xyz, 11/13/2026] A: ')).toMatchObject({
      time: null,
      clock: '2:05 xyz',
      author: 'A',
    });
  });

  test('what is no clock', () => {
    for (const text of ['Hello', '25:00', '10:75', 'order 1234:05', 'YT123', ''])
      expect(isClock(text)).toBe(false);
  });
});

describe('sender', () => {
  test.each([
    ['[14:05, 11/3/2026] Ben: Jr: ', 'Ben: Jr'],
    ['[14:05, 11/3/2026] A [work] B] C: ', 'A [work] B] C'],
    ['[14:05, 11/3/2026] \u202a+972\u00a055-555-7900\u202c: ', '+972 55-555-7900'],
    ['[14:05, 11/3/2026] ~Pushname: ', '~Pushname'],
    ['[14:05, 11/3/2026] 👩‍👧 Home: ', '👩‍👧 Home'],
    ['[14:05, 11/3/2026] : ', null],
  ])('%j', (raw, author) => {
    expect(parsePre(raw)?.author ?? null).toBe(author);
  });

  test.each(['', 'hello', '[hello] Ana: ', '[11/3/2026] Ana: ', 'x [14:05, 11/3/2026] Ana: '])(
    '%j is none',
    (raw) => {
      expect(parsePre(raw)).toBeNull();
    },
  );
});

describe('day first or month first', () => {
  test.each<[string, string[], string[], (string | null)[]]>([
    [
      'a number above twelve elsewhere',
      ['9:00, 3/11/2026', '9:00, 13/11/2026'],
      ['en-US'],
      ['2026-11-3', '2026-11-13'],
    ],
    [
      'the same for the other order',
      ['9:00, 11/3/2026', '9:00, 11/13/2026'],
      ['en-IN'],
      ['2026-11-3', '2026-11-13'],
    ],
    ['not in the future', ['9:00, 3/12/2026'], [], ['2026-3-12']],
    ['the order of time', ['9:00, 9/10/2026', '9:00, 10/2/2026'], [], ['2026-9-10', '2026-10-2']],
    ['both alike', ['9:00, 3/3/2026'], [], ['2026-3-3']],
    ['the page’s language', ['9:00, 3/4/2026'], ['en-US'], ['2026-3-4']],
    ['the page prints in its own language', ['9:00, 3/4/2026'], ['es', 'en-US'], ['2026-4-3']],
    ['varieties that disagree', ['9:00, 3/4/2026'], ['en', 'en-IN'], [null]],
    ['a language that could not have printed it', ['9:00, 03/04/2026'], ['en-US', 'en-GB'], ['2026-4-3']],
    ['zeros are printed by languages that put the day first', ['9:00, 03/04/2026'], ['en-US'], ['2026-4-3']],
    ['nothing to go by', ['9:00, 3/4/2026'], [], [null]],
    [
      'proofs that contradict each other',
      ['9:00, 13/11/2025', '9:00, 11/13/2025', '9:00, 3/4/2026'],
      ['en-US'],
      ['2025-11-13', '2025-11-13', null],
    ],
    [
      'two shapes on one page: each for itself',
      ['9:00, 05/08/2023', '9:00, 13/08/2023', '9:00, 8/15/2023', '9:00, 9/2/2023', '9:00, 11/12/2023'],
      [],
      ['2023-8-5', '2023-8-13', '2023-8-15', '2023-9-2', null],
    ],
    ['no such day', ['9:00, 31/02/2026'], [], [null]],
    ['a year of two digits', ['9:00, 13/11/26'], [], [null]],
  ])('%s', (_name, stamps, locales, expected) => {
    expect(dates(stamps, locales)).toEqual(expected);
  });

  test('a malformed language is no evidence and no error', () => {
    expect(dates(['9:00, 3/4/2026'], ['x_y z'])).toEqual([null]);
  });
});

describe('calendars', () => {
  test.each([
    ['9:00, ۱۴۰۳/۱/۱', '2024-3-20'],
    ['9:00, ۱۴۰۳/۱۲/۳۰', '2025-3-20'], // leap year
    ['9:00, ۱۴۰۵/۷/۳۰', '2026-10-22'],
    ['9:00, ۱۴۰۴/۱۲/۳۰', null], // not a leap year
  ])('%s', (stamp, expected) => {
    expect(dates([stamp])).toEqual([expected]);
  });
});

test('digits of every script', () => {
  expect(asciiDigits('٣ ۳ ३ ৩ ๓ ３ 3')).toBe('3 3 3 3 3 3 3');
});

/** Interface languages of WhatsApp Web. */
const LANGUAGES =
  'en en-GB en-IN en-AU en-CA af sq am ar az bn bg ca zh-CN zh-TW zh-HK hr cs da nl et fil fi fr de el gu he hi hu id ga it ja kn kk ko lo lv lt mk ms ml mr nb fa pl pt-BR pt-PT pa ro ru sr sk sl es es-MX sw sv ta te th tr uk ur uz vi'.split(
    ' ',
  );

describe('what the browser prints in any of the page’s languages is read right or not at all', () => {
  const clocks = LANGUAGES.flatMap((language) => {
    const format = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit', hour12: true });
    return Array.from({ length: 24 }, (_, hour) => ({
      language,
      hour,
      text: format.format(new Date(2026, 10, 3, hour, 5)),
    }));
  });

  test('clocks of twelve hours', () => {
    const read = clocks.map((clock) => ({ ...clock, found: parseClock(clock.text) }));
    expect(
      read.filter(({ found, hour }) => found !== null && (found.hour !== hour || found.minute !== 5)),
    ).toEqual([]);
    // Most are known; the rest stay unread.
    expect(read.filter(({ found }) => found !== null).length / read.length).toBeGreaterThan(0.8);
  });

  test('dates, each alone in its chat', () => {
    const wrong: unknown[] = [];
    let known = 0;
    let all = 0;
    for (const language of LANGUAGES) {
      const format = new Intl.DateTimeFormat(language);
      for (let day = 0; day < 330; day += 7) {
        const date = new Date(2026, 0, 1 + day, 9, 0);
        if (date.getTime() > NOW) continue;
        all++;
        const text = format.format(date);
        const [found] = dates([`9:00, ${text}`], [language]);
        if (found) known++;
        const right = `${date.getFullYear()}-${date.getMonth() + 1}-${date.getDate()}`;
        if (found && found !== right) wrong.push([language, text, found]);
      }
    }
    expect(wrong).toEqual([]);
    expect(known / all).toBeGreaterThan(0.9);
  });
});
