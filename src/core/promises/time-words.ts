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
  'pt-BR': {
    this_evening: 'hoje à noite',
    tomorrow_morning: 'amanhã de manhã',
    tomorrow_evening: 'amanhã à noite',
  },
  fr: { this_evening: 'ce soir', tomorrow_morning: 'demain matin', tomorrow_evening: 'demain soir' },
  de: {
    this_evening: 'heute Abend',
    tomorrow_morning: 'morgen Vormittag',
    tomorrow_evening: 'morgen Abend',
  },
  it: { this_evening: 'stasera', tomorrow_morning: 'domani mattina', tomorrow_evening: 'domani sera' },
  nl: { this_evening: 'vanavond', tomorrow_morning: 'morgenochtend', tomorrow_evening: 'morgenavond' },
  pl: {
    this_evening: 'dziś wieczorem',
    tomorrow_morning: 'jutro rano',
    tomorrow_evening: 'jutro wieczorem',
  },
  ru: {
    this_evening: 'сегодня вечером',
    tomorrow_morning: 'завтра утром',
    tomorrow_evening: 'завтра вечером',
  },
  tr: { this_evening: 'bu akşam', tomorrow_morning: 'yarın sabah', tomorrow_evening: 'yarın akşam' },
  ar: { this_evening: 'مساء اليوم', tomorrow_morning: 'صباح الغد', tomorrow_evening: 'مساء الغد' },
  id: { this_evening: 'nanti malam', tomorrow_morning: 'besok pagi', tomorrow_evening: 'besok malam' },
  ja: { this_evening: '今夜', tomorrow_morning: '明日の午前中', tomorrow_evening: '明日の夜' },
};

/** How a language joins a day and a clock time, and what stands before the day; the rest have a comma between. */
const JOINED: Record<string, (date: string, clock: string) => string> = {
  en: (date, clock) => `${date} at ${clock}`,
  es: (date, clock) => `el ${date} a las ${clock}`,
  'zh-CN': (date, clock) => `${date} ${clock}`,
  'pt-BR': (date, clock) => `${date} às ${clock}`,
  fr: (date, clock) => `${date} à ${clock}`,
  de: (date, clock) => `${date} um ${clock} Uhr`,
  it: (date, clock) => `${date} alle ${clock}`,
  nl: (date, clock) => `${date} om ${clock}`,
  pl: (date, clock) =>
    `${POLISH_DAYS[date.split(' ')[0] ?? ''] ?? 'w'} ${date.split(' ').slice(1).join(' ')} o ${clock}`,
  ru: (date, clock) =>
    `${RUSSIAN_DAYS[date.split(' ')[0] ?? ''] ?? ''} ${date.split(' ').slice(1).join(' ')} в ${clock}`,
  ar: (date, clock) => `${date} الساعة ${clock}`,
  id: (date, clock) => `${date} pukul ${clock.replace(':', '.')}`,
  ja: (date, clock) => `${date} ${clock}`,
  tr: (date, clock) => `${date} saat ${clock}`,
};

/** "On Thursday" is one word with its preposition in its own case. */
const POLISH_DAYS: Record<string, string> = {
  poniedziałek: 'w poniedziałek',
  wtorek: 'we wtorek',
  środa: 'w środę',
  czwartek: 'w czwartek',
  piątek: 'w piątek',
  sobota: 'w sobotę',
  niedziela: 'w niedzielę',
};
const RUSSIAN_DAYS: Record<string, string> = {
  понедельник: 'в понедельник',
  вторник: 'во вторник',
  среда: 'в среду',
  четверг: 'в четверг',
  пятница: 'в пятницу',
  суббота: 'в субботу',
  воскресенье: 'в воскресенье',
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
    .replace(/[,،] ?/u, ' ');
  const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: tz }).format(
    due,
  );
  return (JOINED[language] ?? ((day: string, time: string) => `${day}, ${time}`))(date, clock);
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
