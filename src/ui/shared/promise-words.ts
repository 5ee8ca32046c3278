/** Words about a promise's time. */
import type { UiLanguage } from '../../core/scripts/model.ts';
import type { Translate } from '../../i18n/translate.ts';
import { zoneCity } from './format-time.ts';

const MINUTE = 60_000;

/** "New York time", "北美东部时间". */
export function zoneName(timeZone: string, language: UiLanguage, t: Translate): string {
  const city = zoneCity(timeZone, language);
  return city.endsWith('时间') ? city : t('board.zoneTime', { city });
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
