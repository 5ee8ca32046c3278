/**
 * The promise's time in the customer's language, as a script's `{{promise_time}}` wants it: without preposition
 * ("tomorrow evening", never "by tomorrow evening"). What is written here must be read back by `parsePromise`.
 */
import { dateFormat } from '../clock/date-format.ts';
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

/**
 * This evening, tomorrow morning, tomorrow evening; and how the language joins a day (#) and a clock time (@), where it
 * is not by a comma. One line each: the panel carries all of them.
 */
const WORDS: Record<string, string> = {
  en: 'this evening|tomorrow morning|tomorrow evening|# at @',
  es: 'esta noche|mañana por la mañana|mañana por la noche|el # a las @',
  'zh-CN': '今晚|明天上午|明天晚上|# @',
  'pt-BR': 'hoje à noite|amanhã de manhã|amanhã à noite|# às @',
  fr: 'ce soir|demain matin|demain soir|# à @',
  de: 'heute Abend|morgen Vormittag|morgen Abend|# um @ Uhr',
  it: 'stasera|domani mattina|domani sera|# alle @',
  nl: 'vanavond|morgenochtend|morgenavond|# om @',
  pl: 'dziś wieczorem|jutro rano|jutro wieczorem|# o @',
  ru: 'сегодня вечером|завтра утром|завтра вечером|# в @',
  tr: 'bu akşam|yarın sabah|yarın akşam|# saat @',
  ar: 'مساء اليوم|صباح الغد|مساء الغد|# الساعة @',
  id: 'nanti malam|besok pagi|besok malam|# pukul @',
  ja: '今夜|明日の午前中|明日の夜|# @',
};
const wordsOf = (language: string) => WORDS[language]?.split('|') ?? [];

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
  return wordsOf(WORDS[language] ? language : 'en')[PROMISE_CHOICES.indexOf(choice)] ?? choice;
}

/** Any moment in words: weekday, date and clock, so that nobody has to ask which Tuesday. */
export function dueWords(due: number, language: string, tz: string): string {
  const date = dateFormat(language === 'en' ? 'en-GB' : language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: tz,
  })
    .format(due)
    .replace(/[,،] ?/u, ' ');
  const clock = dateFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: tz }).format(due);
  const time = language === 'id' ? clock.replace(':', '.') : clock;
  return (wordsOf(language)[3] ?? '#, @').replace('#', onDay(date, language)).replace('@', time);
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
