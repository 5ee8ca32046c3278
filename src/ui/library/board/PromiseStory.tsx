/** Who promised, and everything that happened to the promise since: opened on a click, for a handover or a dispute. */
import { useState } from 'react';
import type { PromiseEvent, PromiseRecord } from '../../../core/promises/model.ts';
import type { UiLanguage } from '../../../core/scripts/model.ts';
import type { Translate } from '../../../i18n/translate.ts';
import { useApp } from '../../shared/app-context.tsx';
import { formatWhen } from '../../shared/format-time.ts';

export function PromiseStory({ promise }: { promise: PromiseRecord }) {
  const { t, uiLanguage, timeZone } = useApp();
  const [open, setOpen] = useState(false);
  return (
    <div className="promise-story">
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {promise.by ? t('library.ledger.by', { name: promise.by }) : t('library.ledger.story')}
      </button>
      {open ? (
        <ol>
          {promise.history.map((event, i) => (
            // Events are only ever added at the end.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <li key={i}>
              <time dateTime={new Date(event.at).toISOString()}>
                {formatWhen(event.at, uiLanguage, timeZone)}
              </time>{' '}
              {wordsOf(event, t, uiLanguage, timeZone)}
            </li>
          ))}
        </ol>
      ) : null}
    </div>
  );
}

function wordsOf(event: PromiseEvent, t: Translate, language: UiLanguage, timeZone: string): string {
  const when = (at: number) => formatWhen(at, language, timeZone);
  switch (event.what) {
    case 'made':
    case 'corrected':
      return t(`library.ledger.event.${event.what}`, { when: when(event.due) });
    case 'snoozed':
      return t('library.ledger.event.snoozed', { when: when(event.until) });
    case 'nudged':
      return t(`library.ledger.event.nudged_${event.why}`);
    default:
      return t(`library.ledger.event.${event.what}`);
  }
}
