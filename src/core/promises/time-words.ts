/**
 * The promise's time in the customer's language, as a script's `{{promise_time}}` wants it: without preposition
 * ("tomorrow evening", never "by tomorrow evening"). What is written here must be read back by `parsePromise`.
 */
import { fromZoned, toZoned } from '../clock/zone.ts';

export const PROMISE_CHOICES = [
  'this_evening',
  'tomorrow_morning',
  'tomorrow_evening',
  'in_two_days',
] as const;
export type PromiseChoice = (typeof PROMISE_CHOICES)[number];

/** Minutes after midnight: the same that the parser reads into these words. */
const MINUTES = {
  this_evening: 1200,
  tomorrow_morning: 690,
  tomorrow_evening: 1200,
  in_two_days: 1080,
} as const;
const DAYS = { this_evening: 0, tomorrow_morning: 1, tomorrow_evening: 1, in_two_days: 2 } as const;

const WORDS: Record<string, Record<Exclude<PromiseChoice, 'in_two_days'>, string>> = {
  en: {
    this_evening: 'this evening',
    tomorrow_morning: 'tomorrow morning',
    tomorrow_evening: 'tomorrow evening',
  },
  es: {
    this_evening: 'esta noche',
    tomorrow_morning: 'mañana por la mañana',
    tomorrow_evening: 'mañana por la noche',
  },
  'zh-CN': { this_evening: '今晚', tomorrow_morning: '明天上午', tomorrow_evening: '明天晚上' },
};

/** Choices that still lie ahead: late in the evening there is no "this evening". */
export function promiseChoices(now: number, tz: string): PromiseChoice[] {
  return PROMISE_CHOICES.filter((choice) => choiceDue(choice, now, tz) > now + 60 * 60_000);
}

/** When a choice falls due. */
export function choiceDue(choice: PromiseChoice, now: number, tz: string): number {
  const today = toZoned(now, tz);
  return fromZoned({ ...today, day: today.day + DAYS[choice], hour: 0, minute: MINUTES[choice] }, tz);
}

/** A choice in words of the customer's language. */
export function promiseTimeWords(choice: PromiseChoice, language: string, now: number, tz: string): string {
  if (choice === 'in_two_days') return dueWords(choiceDue(choice, now, tz), language, tz);
  return (WORDS[language] ?? WORDS.en)?.[choice] ?? choice;
}

/** Any moment in words: weekday, date and clock, so that nobody has to ask which Tuesday. */
export function dueWords(due: number, language: string, tz: string): string {
  const date = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: tz,
  })
    .format(due)
    .replace(',', '');
  const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: tz }).format(
    due,
  );
  if (language === 'es') return `el ${date} a las ${clock}`;
  if (language.startsWith('zh')) return `${date} ${clock}`;
  return language === 'en' ? `${date} at ${clock}` : `${date}, ${clock}`;
}

/** The same promise time in another language, for the agent's eyes; words that the agent typed stay as they are. */
export function translatePromiseTime(
  words: string,
  from: string,
  to: string,
  now: number,
  tz: string,
): string {
  const choice = PROMISE_CHOICES.find((c) => promiseTimeWords(c, from, now, tz) === words);
  return choice ? promiseTimeWords(choice, to, now, tz) : words;
}
