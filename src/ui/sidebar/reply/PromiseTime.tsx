/** When the promise in this reply falls due, on both clocks, and quick choices to change it. */
import { promiseChoices, promiseTimeWords } from '../../../core/promises/time-words.ts';
import { useApp } from '../../shared/app-context.tsx';
import { formatWhen, zoneCity } from '../../shared/format-time.ts';
import { useNow } from '../../shared/use-now.ts';
import { useSidebar, useSidebarState } from '../sidebar-context.tsx';

export function PromiseTime({ language }: { language: string }) {
  const { t, uiLanguage, timeZone } = useApp();
  const { compose } = useSidebar();
  const now = useNow();
  const preview = useSidebarState((s) => s.preview);
  const checked = useSidebarState((s) => s.coach !== null);
  const tz = useSidebarState((s) => s.analysis?.tz ?? null);
  const name = useSidebarState((s) => s.analysis?.firstName ?? s.chat?.title ?? '');
  const zone = tz ?? timeZone;
  return (
    <div className="promise-time">
      <p className={preview ? '' : checked ? 'promise-time-none' : 'promise-time-wait'}>
        {preview ? (
          <>
            <span aria-hidden="true">→ </span>
            {preview.openEnded
              ? t('sidebar.promise.open', { when: formatWhen(preview.due, uiLanguage, timeZone) })
              : `${
                  tz
                    ? `${t('sidebar.promise.theirTime', { when: formatWhen(preview.due, uiLanguage, tz), name })} · `
                    : ''
                }${t('sidebar.promise.yourTime', { when: formatWhen(preview.due, uiLanguage, timeZone) })} (${zoneCity(timeZone, uiLanguage)})`}
          </>
        ) : checked ? (
          t('sidebar.promise.none')
        ) : (
          '…'
        )}
      </p>
      <fieldset className="pills promise-time-choices" aria-label={t('sidebar.promise.choose')}>
        {promiseChoices(now, zone).map((choice) => (
          <button
            key={choice}
            type="button"
            onClick={() => compose.fill('promise_time', promiseTimeWords(choice, language, now, zone))}
          >
            {t(`sidebar.promise.${choice}`)}
          </button>
        ))}
      </fieldset>
    </div>
  );
}
