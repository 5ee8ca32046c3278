import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROMISE_LANGUAGES } from './locales/index.ts';
import { parsePromise } from './parse.ts';

/** Wednesday, 11 November 2026, 09:00 in London. */
const NOW = Date.UTC(2026, 10, 11, 9);
const context = (language: string, customerTz: string | null = 'Europe/London') => ({
  language,
  now: NOW,
  customerTz,
  agentTz: 'Asia/Shanghai',
  openEndedHours: 24,
});
const due = (language: string, text: string, tz?: string) => {
  const promise = parsePromise(text, context(language, tz));
  return promise && (promise.openEnded ? 'open' : new Date(promise.due).toISOString().slice(0, 16));
};

describe('times we commit to', () => {
  it.each([
    ['en', "I'll write to you tomorrow by 6pm.", '2026-11-12T18:00'],
    ['en', 'I will message you tomorrow evening', '2026-11-12T20:00'],
    ['en', "You'll hear from me tonight at 8", '2026-11-11T20:00'],
    ['en', "I'll get back to you within 24-48 hours", '2026-11-13T09:00'],
    ['en', "We'll update you in 2 business days", '2026-11-13T20:00'],
    ['en', "We'll update you in 5 working days", '2026-11-18T20:00'],
    ['en', "I'll let you know by Friday noon", '2026-11-13T12:00'],
    ['en', "I'll call you on the 20th at 3 pm", '2026-11-20T15:00'],
    ['en', "I'll email you by 6pm Beijing time", '2026-11-11T10:00'],
    ['en', 'Give me half an hour and I will have an answer for you', '2026-11-11T09:30'],
    [
      'en',
      'Tomorrow morning I call the depot and tell you what they say. I promise to write by noon.',
      '2026-11-11T12:00',
    ],
    ['en', "Next Wednesday I'll send you the new date", '2026-11-18T20:00'],
    ['en', "I'll write you at 10, ok?", '2026-11-11T10:00'],
    ['es', 'Mañana a las 6 de la tarde te escribo', '2026-11-12T18:00'],
    ['es', 'El viernes al mediodía te aviso', '2026-11-13T12:00'],
    ['es', 'Dame media hora y te digo', '2026-11-11T09:30'],
    ['es', 'Te confirmo en 3 días hábiles', '2026-11-16T20:00'],
    ['zh', '明天下午三点前给您回复', '2026-11-12T15:00'],
    ['zh', '两小时内我给你答复', '2026-11-11T11:00'],
    ['zh', '下周一上午我联系您', '2026-11-16T11:30'],
    ['zh', '今晚8点半给你消息', '2026-11-11T20:30'],
    ['zh', '不管有没有结果，最晚后天我都会告诉您', '2026-11-13T20:00'],
    ['pt', 'Amanhã às 15h eu te respondo', '2026-11-12T15:00'],
    ['pt', 'Até sexta-feira dou um retorno', '2026-11-13T20:00'],
    ['fr', 'Je vous écris demain avant 18h', '2026-11-12T18:00'],
    ['fr', "Je reviens vers vous d'ici 48h", '2026-11-13T09:00'],
    ['de', 'Ich melde mich morgen bis 17 Uhr', '2026-11-12T17:00'],
    ['de', 'Montagabend schreibe ich Ihnen', '2026-11-16T20:00'],
    ['de', 'Ich sage Ihnen um halb 4 Bescheid', '2026-11-11T15:30'],
    ['it', 'Le scrivo domani alle 18', '2026-11-12T18:00'],
    ['nl', 'Ik laat het u morgen voor 18 uur weten', '2026-11-12T18:00'],
    ['pl', 'Odpiszę jutro do 17:00', '2026-11-12T17:00'],
    ['ru', 'Отвечу вам завтра до 18:00', '2026-11-12T18:00'],
    ['tr', "Yarın saat 17'ye kadar dönüş yapacağız", '2026-11-12T17:00'],
    ['ar', 'بكرة الساعة ٦ مساء ارد عليك', '2026-11-12T18:00'],
    ['id', 'Besok jam 3 sore saya kabari', '2026-11-12T15:00'],
    ['ja', '明日の午後6時までにご連絡します', '2026-11-12T18:00'],
  ])('%s: %s', (language, text, expected) => {
    expect(due(language, text)).toBe(expected);
  });

  it('reads day and clock on the customer’s clock', () => {
    const promise = parsePromise("I'll write tomorrow at 9am your time", context('en', 'America/New_York'));
    expect(promise).toMatchObject({ due: Date.UTC(2026, 10, 12, 14), tz: 'America/New_York' });
    expect(parsePromise("I'll write at 6pm my time", context('en'))).toMatchObject({
      due: Date.UTC(2026, 10, 11, 10),
    });
    expect(parsePromise("I'll write at 6pm", context('en', null))).toMatchObject({ tz: 'Asia/Shanghai' });
  });

  it('keeps the wall time when the clocks change in between', () => {
    const before = { ...context('en'), now: Date.UTC(2026, 9, 24, 12) };
    expect(parsePromise("I'll write tomorrow at 6pm", before)?.due).toBe(Date.UTC(2026, 9, 25, 18));
  });

  it('counts working days by the shop’s calendar', () => {
    const text = "We'll update you in 2 business days";
    const shop = { ...context('en'), workdays: [0, 1, 2, 3, 4], holidays: ['2026-11-12'] };
    expect(parsePromise(text, shop)?.due).toBe(Date.UTC(2026, 10, 16, 20));
    expect(parsePromise(text, { ...context('en'), workdays: [] })?.due).toBeGreaterThan(NOW);
  });

  it('takes "that same day" for the day just named', () => {
    expect(due('en', "On Friday the depot opens again. I'll write to you that same day.")).toBe(
      '2026-11-13T20:00',
    );
  });

  it('takes the time that stands closest to our words', () => {
    expect(due('fr', 'Le dépôt ouvre lundi à 8h et mardi midi je vous écris.')).toBe('2026-11-17T12:00');
  });

  it('takes the earliest of several promises to write', () => {
    expect(due('en', "I'll send you the label today at 4pm. I'll write again on Friday.")).toBe(
      '2026-11-11T16:00',
    );
    expect(due('en', "I'll call the depot at 10 and I'll write to you by 5pm")).toBe('2026-11-11T17:00');
  });
});

describe('events instead of times', () => {
  it.each([
    ['en', "I'll write the second they reply"],
    ['en', 'I will let you know as soon as customs answer'],
    ['es', 'En cuanto me respondan te escribo'],
    ['zh', '一有消息我马上告诉您'],
    ['fr', 'Je vous écris dès que j’ai une réponse'],
    ['de', 'Ich melde mich, sobald die Antwort da ist'],
    ['ja', '分かり次第ご連絡します'],
  ])('%s: %s', (language, text) => {
    const promise = parsePromise(text, context(language));
    expect(promise).toMatchObject({ openEnded: true, due: NOW + 24 * 3_600_000 });
  });
});

describe('what is no promise of ours', () => {
  it.each([
    ['en', 'I wrote to you yesterday at 6pm.'],
    ['en', 'They usually answer within 24 hours.'],
    ['en', 'Your parcel will arrive tomorrow by 6pm.'],
    ['en', 'DHL will call you tomorrow morning.'],
    ['en', 'Could you send me a photo by tomorrow?'],
    ['en', 'Please let me know by Friday.'],
    ['en', 'You have until Friday to pick it up.'],
    ['en', "I'm so sorry, that must be frustrating."],
    ['en', "I'll explain it in simple words."],
    ['en', 'It has been stuck for 5 days.'],
    ['en', "I can't promise an answer by Friday."],
    ['es', 'El transportista entrega el lunes antes de las 7 pm.'],
    ['es', '¿Puedes mandarme una foto mañana?'],
    ['es', 'Ya te escribí ayer a las 10.'],
    ['zh', '预计3到5个工作日送达'],
    ['zh', '麻烦您明天把照片发给我'],
    ['zh', '快递明天会联系您'],
    ['fr', 'La banque met 3 à 5 jours.'],
    ['de', 'Der Zoll braucht meist 2 bis 5 Werktage.'],
    ['ru', 'Таможня обычно отвечает за 2 дня.'],
    ['tr', 'Kargo dün saat 15:00 teslim edilmiş.'],
  ])('%s: %s', (language, text) => {
    expect(due(language, text)).toBeNull();
  });
});

/** Replies of every language, cut into words: what they are made of, in any order, must not upset the parser. */
const REPLIES = PROMISE_LANGUAGES.map((language) => {
  const table = readFileSync(join(import.meta.dirname, 'cases', `${language}.jsonl`), 'utf8');
  const texts = table
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text);
  return { language, texts, words: texts.flatMap((text) => text.match(/\S{1,12}\s?/gu) ?? []) };
});

describe('any input', () => {
  it.each(REPLIES)('$language: words in any order', ({ language, words }) => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 25 }), (shuffled) => {
        const text = shuffled.join('');
        const promise = parsePromise(text, context(language));
        if (!promise) return;
        expect(text).toContain(promise.quote);
        expect(promise.quote).not.toBe('');
        expect(promise.due).toBeGreaterThan(NOW);
      }),
      { numRuns: 60 },
    );
  });

  it.each(REPLIES)('$language: reads no further than its cap', ({ language, texts }) => {
    const endless = texts.join(' ').repeat(20);
    const read = parsePromise(endless, context(language));
    expect(read).not.toBeNull();
    expect(read).toEqual(parsePromise(endless.slice(0, 7000), context(language)));
  });

  it('never throws, quotes exactly, and is due in the future', () => {
    const words = fc.constantFrom(
      "I'll write",
      'tomorrow',
      'at 6',
      '25:99',
      'Friday',
      '我给您回复',
      '明天',
      '三点',
      'te aviso',
      'el 31',
      ', ',
      '. ',
      '? ',
      '\n',
      '🙏',
      'within 999 hours',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words, { maxLength: 12 }).map((w) => w.join(' ')),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom(...PROMISE_LANGUAGES, null), (text, language) => {
        const promise = parsePromise(text, { ...context('en'), language });
        if (!promise) return;
        expect(text).toContain(promise.quote);
        expect(promise.due).toBeGreaterThan(NOW);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['digits', '1 '.repeat(60_000)],
    ['words', "I'll write you ".repeat(8000)],
    ['one word', 'a'.repeat(100_000)],
    ['blanks', ' '.repeat(100_000)],
    ['ideographs', '我明天给您'.repeat(20_000)],
  ])('reads no further than its cap in endless %s', (_, text) => {
    for (const language of ['en', 'es', 'zh'])
      expect(parsePromise(text, context(language))).toEqual(
        parsePromise(text.slice(0, 7000), context(language)),
      );
  });
});
