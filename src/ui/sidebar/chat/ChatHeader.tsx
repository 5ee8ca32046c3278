/** Who it is, how long they have waited, their clock and their language. */
import { useMemo, useState } from 'react';
import { isLost } from '../../../app/sidebar/page-health.ts';
import type { Chat } from '../../../core/conversation/model.ts';
import { CUSTOMER_LANGUAGES, isCustomerLanguage } from '../../../core/language/languages.ts';
import { useApp } from '../../shared/app-context.tsx';
import { Button } from '../../shared/Button.tsx';
import { formatClock, formatSpan, zoneCity } from '../../shared/format-time.ts';
import { Icon } from '../../shared/Icon.tsx';
import { useNow } from '../../shared/use-now.ts';
import { useSidebar, useSidebarState } from '../sidebar-context.tsx';

/** Calm up to ten minutes, warm up to an hour, then urgent: WhatsApp is instant (playbook, `slow_first_reply`). */
const WARM_MS = 10 * 60_000;
const URGENT_MS = 60 * 60_000;

export function ChatHeader({ chat }: { chat: Chat }) {
  const { t, uiLanguage } = useApp();
  const { compose } = useSidebar();
  const now = useNow();
  const language = useSidebarState((s) => s.analysis?.language.chosen ?? null);
  const languageUnsure = useSidebarState((s) => s.analysis?.language.language === null);
  const firstName = useSidebarState((s) => s.analysis?.firstName ?? null);
  const since = useSidebarState((s) => s.analysis?.waitingSince ?? null);
  const tz = useSidebarState((s) => s.analysis?.tz ?? null);
  const served = useSidebarState((s) => s.view?.language ?? null);
  // Who waits, and since when, hangs on whose messages they are and when they came.
  const unsure = useSidebarState((s) => isLost(s.health, 'rows', 'bubble', 'direction', 'time'));
  const source = useSidebarState((s) => s.analysis?.tzSource);
  const [clockOpen, setClockOpen] = useState(false);
  const chosen = language ?? 'en';
  const name = firstName ?? chat.title;
  return (
    <section className="chat-head" aria-label={chat.title}>
      <div className="chat-head-row">
        <h1 dir="auto">{chat.title}</h1>
        {unsure ? null : <Waiting since={since} now={now} />}
      </div>
      <div className="chat-head-row chat-head-meta">
        <button
          type="button"
          className="link"
          aria-expanded={clockOpen}
          title={source ? t(`sidebar.header.clockFrom.${source}`) : undefined}
          onClick={() => setClockOpen(!clockOpen)}
        >
          <Icon name="clock" />
          {tz
            ? `${t('sidebar.header.clock', { time: formatClock(now, uiLanguage, tz), name })} · ${zoneCity(tz, uiLanguage)}`
            : t('sidebar.header.clockUnknown')}
        </button>
        <span className="grow" />
        {language ? (
          <label className="language">
            <Icon name="globe" />
            <span className="visually-hidden">{t('sidebar.header.language')}</span>
            <select
              value={isCustomerLanguage(chosen) ? chosen : 'en'}
              onChange={(event) => void compose.setLanguage(event.target.value)}
            >
              {CUSTOMER_LANGUAGES.map((code) => (
                <option key={code} value={code}>
                  {t(`languages.${code}`)}
                  {code === chosen && languageUnsure ? ` (${t('sidebar.header.languageUnsure')})` : ''}
                </option>
              ))}
            </select>
          </label>
        ) : null}
      </div>
      {clockOpen ? <ZoneChooser onDone={() => setClockOpen(false)} /> : null}
      {served && served !== chosen && isCustomerLanguage(chosen) ? (
        <p className="chat-head-hint">
          {t('sidebar.header.servedIn', { language: t(`languages.${chosen}`) })}
        </p>
      ) : null}
    </section>
  );
}

function Waiting({ since, now }: { since: number | null; now: number }) {
  const { t } = useApp();
  if (since === null) return <span className="waiting">{t('sidebar.header.answered')}</span>;
  const span = Math.max(0, now - since);
  const level = span >= URGENT_MS ? 'urgent' : span >= WARM_MS ? 'warm' : 'calm';
  const bars = { calm: 1, warm: 2, urgent: 3 }[level];
  return (
    <span className={`waiting waiting-${level}`}>
      {t('sidebar.header.waiting', { time: formatSpan(span, t) })}
      <span className="waiting-bars" aria-hidden="true">
        {[1, 2, 3].map((bar) => (
          <i key={bar} data-on={bar <= bars} />
        ))}
      </span>
    </span>
  );
}

function ZoneChooser({ onDone }: { onDone(): void }) {
  const { t } = useApp();
  const { compose } = useSidebar();
  const tz = useSidebarState((s) => (s.analysis?.tzSource === 'agent' && s.analysis.tz) || '');
  const zones = useMemo(() => Intl.supportedValuesOf('timeZone'), []);
  return (
    <div className="zone">
      <label>
        <span>{t('sidebar.header.setClock')}</span>
        <select
          value={tz}
          onChange={(event) => {
            void compose.setTimeZone(event.target.value || null);
            onDone();
          }}
        >
          <option value="">{t('sidebar.header.clockFromYou')}</option>
          {zones.map((zone) => (
            <option key={zone} value={zone}>
              {zone.replaceAll('_', ' ')}
            </option>
          ))}
        </select>
      </label>
      <Button look="quiet" onClick={onDone}>
        {t('common.close')}
      </Button>
    </div>
  );
}
