import { describe, expect, it } from 'vitest';
import { CUSTOMER_LANGUAGES } from '../language/languages.ts';
import { parsePromise } from './parse.ts';
import { choiceDue, dueWords, PROMISE_CHOICES, promiseChoices, promiseTimeWords } from './time-words.ts';

const TZ = 'Asia/Shanghai';
/** Monday 23 November 2026, 10:00 in Shanghai. */
const NOW = Date.UTC(2026, 10, 23, 2);
/** How each language leans on the words: with the very preposition that the scripts use. */
const SENTENCE: Record<string, (time: string) => string> = {
  en: (time) => `You'll hear from me by ${time}.`,
  es: (time) => `Te escribo a más tardar ${time}.`,
  'zh-CN': (time) => `我${time}之前给你消息。`,
  'pt-BR': (time) => `Te escrevo até ${time}.`,
  fr: (time) => `Je vous écris d’ici ${time}.`,
  de: (time) => `Ich melde mich bis ${time}.`,
  it: (time) => `Ti scrivo entro ${time}.`,
  nl: (time) => `Je hoort uiterlijk ${time} van me.`,
  pl: (time) => `Napiszę najpóźniej ${time}.`,
  ru: (time) => `Напишу вам самое позднее ${time}.`,
  tr: (time) => `Size en geç ${time} yazarım.`,
  ar: (time) => `سأكتب لك في موعد أقصاه ${time}.`,
  id: (time) => `Saya kabari paling lambat ${time}.`,
  ja: (time) => `${time}までにご連絡します。`,
};

describe('promise times in words', () => {
  it.each(
    Object.keys(SENTENCE).flatMap((language) => PROMISE_CHOICES.map((choice) => [language, choice] as const)),
  )('%s, %s: what is offered is what the ledger reads back', (language, choice) => {
    const words = promiseTimeWords(choice, language, NOW, TZ);
    const parsed = parsePromise(SENTENCE[language]?.(words) ?? '', {
      language,
      now: NOW,
      customerTz: null,
      agentTz: TZ,
      openEndedHours: 24,
    });
    expect(parsed?.due).toBe(choiceDue(choice, NOW, TZ));
  });

  it('speaks every language of the customers', () => {
    expect(Object.keys(SENTENCE).sort()).toEqual([...CUSTOMER_LANGUAGES].sort());
  });

  it('names weekday, date and clock', () => {
    expect(dueWords(Date.UTC(2026, 10, 25, 10), 'en', TZ)).toBe('Wednesday 25 November at 18:00');
    expect(dueWords(Date.UTC(2026, 10, 25, 10), 'es', TZ)).toBe('el miércoles 25 de noviembre a las 18:00');
    expect(dueWords(Date.UTC(2026, 10, 25, 10), 'zh-CN', TZ)).toBe('11月25日星期三 18:00');
  });

  it('offers no evening that is over', () => {
    expect(promiseChoices(NOW, TZ)).toContain('this_evening');
    expect(promiseChoices(Date.UTC(2026, 10, 23, 12), TZ)).not.toContain('this_evening');
  });
});
