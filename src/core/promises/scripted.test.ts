import { describe, expect, it } from 'vitest';
import { CUSTOMER_LANGUAGES } from '../language/languages.ts';
import { parsePromise } from './parse.ts';
import { parseScripted } from './scripted.ts';
import { choiceDue, PROMISE_CHOICES, promiseTimeWords } from './time-words.ts';

const TZ = 'Asia/Shanghai';
/** Tuesday 24 November 2026, 10:00 in Shanghai. */
const NOW = Date.UTC(2026, 10, 24, 2);
const contextOf = (language: string) => ({
  language,
  now: NOW,
  customerTz: null,
  agentTz: TZ,
  openEndedHours: 24,
});

describe('a promise out of a script', () => {
  it.each(CUSTOMER_LANGUAGES.flatMap((l) => PROMISE_CHOICES.map((c) => [l, c] as const)))(
    '%s, %s: counts whatever the sentence around it says',
    (language, choice) => {
      const time = promiseTimeWords(choice, language, NOW, TZ);
      const text = `xyz.\nabc ${time} def.`;
      expect(parsePromise(text, contextOf(language))).toBeNull();
      expect(parseScripted(text, time, contextOf(language))).toMatchObject({
        due: choiceDue(choice, NOW, TZ),
        quote: expect.stringContaining(time.slice(0, 3)),
      });
    },
  );

  it('is not there once the agent has taken the words out', () => {
    expect(parseScripted('No time here.', 'tomorrow evening', contextOf('en'))).toBeNull();
  });

  it('is read from the words as they are when they were changed', () => {
    const parsed = parseScripted("I'll write to you by Friday.", 'tomorrow evening', contextOf('en'));
    expect(parsed?.quote).toContain('Friday');
  });

  it('quotes its own sentence', () => {
    const text = 'Listo. Queda para mañana por la noche, palabra. Gracias.';
    expect(parseScripted(text, 'mañana por la noche', contextOf('es'))?.quote).toBe(
      'Queda para mañana por la noche, palabra.',
    );
  });
});
