/** Words about a promise's time. */
import type { PromiseRecord } from '../../core/promises/model.ts';
import type { UiLanguage } from '../../core/scripts/model.ts';
import type { Translate } from '../../i18n/translate.ts';
import { zoneCity } from './format-time.ts';

const MINUTE = 60_000;

/** "New York Time", "纽约时间"; the city's name where the zone is unknown to this browser. */
export function zoneName(timeZone: string, at: number, language: UiLanguage): string {
  try {
    const parts = new Intl.DateTimeFormat(language, { timeZone, timeZoneName: 'shortGeneric' }).formatToParts(
      at,
    );
    return parts.find((p) => p.type === 'timeZoneName')?.value ?? zoneCity(timeZone);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return zoneCity(timeZone);
  }
}

/** "in 2 hours", "35 minutes late". */
export function formatDistance(ms: number, t: Translate): string {
  const minutes = Math.floor(Math.abs(ms) / MINUTE);
  const span =
    minutes < 1
      ? t('board.span.now')
      : minutes < 120
        ? t('board.span.minutes', { count: minutes })
        : minutes < 48 * 60
          ? t('board.span.hours', { count: Math.floor(minutes / 60) })
          : t('board.span.days', { count: Math.floor(minutes / (24 * 60)) });
  return t(ms < 0 ? 'board.ago' : 'board.in', { span });
}

/** When the promise was last touched: for a closed one, when it was kept or dropped. */
export function lastChangeAt(promise: PromiseRecord): number {
  return promise.history.at(-1)?.at ?? promise.madeAt;
}
