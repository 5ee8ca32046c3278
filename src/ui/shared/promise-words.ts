/** Words about a promise's time. */
import type { UiLanguage } from '../../core/scripts/model.ts';
import type { Translate } from '../../i18n/translate.ts';
import { zoneCity } from './format-time.ts';

const MINUTE = 60_000;

/** "New York time", "纽约时间": the city in English, in Chinese the browser's word where it knows the zone. */
export function zoneName(timeZone: string, at: number, language: UiLanguage, t: Translate): string {
  const city = t('board.zoneTime', { city: zoneCity(timeZone) });
  if (language === 'en') return city;
  try {
    const parts = new Intl.DateTimeFormat(language, {
      timeZone,
      timeZoneName: 'shortGeneric',
    }).formatToParts(at);
    return parts.find((p) => p.type === 'timeZoneName')?.value ?? city;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return city;
  }
}

/** "in 2 hours", "35 minutes late". */
export function formatDistance(ms: number, t: Translate): string {
  const minutes = Math.floor(Math.abs(ms) / MINUTE);
  const span =
    minutes < 1
      ? t('board.span.now')
      : minutes < 90
        ? t('board.span.minutes', { count: minutes })
        : minutes < 36 * 60
          ? t('board.span.hours', { count: Math.round(minutes / 60) })
          : t('board.span.days', { count: Math.round(minutes / (24 * 60)) });
  return t(ms < 0 ? 'board.ago' : 'board.in', { span });
}
