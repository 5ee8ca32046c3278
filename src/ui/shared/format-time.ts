/** Times in the agent's words: always with weekday, date and clock, so that nobody asks which Tuesday. */
import { dateFormat } from '../../core/clock/date-format.ts';
import type { UiLanguage } from '../../core/scripts/model.ts';
import type { Translate } from '../../i18n/translate.ts';

const MINUTE = 60_000;

/** "Tue 24 Nov 18:00", "11月24日周二 18:00". */
export function formatWhen(epoch: number, language: UiLanguage, timeZone: string): string {
  const part = (options: Intl.DateTimeFormatOptions) =>
    dateFormat(dateLocale(language), { timeZone, ...options }).format(epoch);
  const clock = formatClock(epoch, language, timeZone);
  if (language === 'zh-CN')
    return `${part({ month: 'long', day: 'numeric' })}${part({ weekday: 'short' })} ${clock}`;
  return `${part({ weekday: 'short' })} ${part({ day: 'numeric', month: 'short' })} ${clock}`;
}

/** "18:00". */
export function formatClock(epoch: number, language: UiLanguage, timeZone: string): string {
  return dateFormat(dateLocale(language), {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(epoch);
}

/**
 * The zone as people say it: "New York" of America/New_York; in Chinese the browser's word, of the country ("德国时间") or,
 * where it knows the city in Latin letters only, of the zone ("北美东部时间").
 */
export function zoneCity(timeZone: string, language: UiLanguage): string {
  if (language !== 'en')
    for (const timeZoneName of ['shortGeneric', 'longGeneric'] as const) {
      const parts = dateFormat(language, { timeZone, timeZoneName }).formatToParts();
      const word = parts.find((part) => part.type === 'timeZoneName')?.value;
      if (word && !/[a-z]/.test(word)) return word;
    }
  return (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');
}

/** "just now", "14 min", "3 h", "2 days". */
export function formatSpan(ms: number, t: Translate): string {
  const minutes = Math.max(0, Math.floor(ms / MINUTE));
  if (minutes < 1) return t('sidebar.time.now');
  if (minutes < 60) return t('sidebar.time.minutes', { count: minutes });
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return t('sidebar.time.hours', { count: hours });
  return t('sidebar.time.days', { count: Math.floor(hours / 24) });
}

const dateLocale = (language: UiLanguage) => (language === 'en' ? 'en-GB' : language);
