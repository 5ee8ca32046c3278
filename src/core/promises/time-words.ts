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

/** This evening, tomorrow morning, tomorrow evening. */
const WORDS: Record<string, readonly [string, string, string]> = {
  en: ['this evening', 'tomorrow morning', 'tomorrow evening'],
  es: ['esta noche', 'mañana por la mañana', 'mañana por la noche'],
  'zh-CN': ['今晚', '明天上午', '明天晚上'],
  'pt-BR': ['hoje à noite', 'amanhã de manhã', 'amanhã à noite'],
  fr: ['ce soir', 'demain matin', 'demain soir'],
  de: ['heute Abend', 'morgen Vormittag', 'morgen Abend'],
  it: ['stasera', 'domani mattina', 'domani sera'],
  nl: ['vanavond', 'morgenochtend', 'morgenavond'],
  pl: ['dziś wieczorem', 'jutro rano', 'jutro wieczorem'],
  ru: ['сегодня вечером', 'завтра утром', 'завтра вечером'],
  tr: ['bu akşam', 'yarın sabah', 'yarın akşam'],
  ar: ['مساء اليوم', 'صباح الغد', 'مساء الغد'],
  id: ['nanti malam', 'besok pagi', 'besok malam'],
  ja: ['今夜', '明日の午前中', '明日の夜'],
};

/** How a language joins a day (#) and a clock time (@), where it is not by a comma. */
const JOINED: Record<string, string> = {
  en: '# at @',
  es: 'el # a las @',
  'zh-CN': '# @',
  'pt-BR': '# às @',
  fr: '# à @',
  de: '# um @ Uhr',
  it: '# alle @',
  nl: '# om @',
  pl: '# o @',
  ru: '# в @',
  tr: '# saat @',
  ar: '# الساعة @',
  id: '# pukul @',
  ja: '# @',
};

/** "On Wednesday": Polish and Russian say it with a preposition, and the day in its fourth case. */
function onDay(date: string, language: string): string {
  if (language === 'pl') return `w${/^wt/.test(date) ? 'e' : ''} ${date.replace('a ', 'ę ')}`;
  if (language === 'ru') return `в${/^вт/.test(date) ? 'о' : ''} ${date.replace('а ', 'у ')}`;
  return date;
}

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
  return (WORDS[language] ?? WORDS.en)?.[PROMISE_CHOICES.indexOf(choice)] ?? choice;
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
  const time = language === 'id' ? clock.replace(':', '.') : clock;
  return (JOINED[language] ?? '#, @').replace('#', onDay(date, language)).replace('@', time);
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
