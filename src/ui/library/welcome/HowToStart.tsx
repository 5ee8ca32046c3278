/** After agreeing: the three things that bring the sidebar up. */
import { useEffect, useRef } from 'react';
import { useApp } from '../../shared/app-context.tsx';

export function HowToStart() {
  const { t } = useApp();
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone; a screen reader goes on from here.
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="welcome welcome-start">
      <h1 ref={heading} tabIndex={-1}>
        {t('welcome.start.title')}
      </h1>
      <p className="welcome-lead">{t('welcome.start.lead')}</p>
      <ol>
        <li>{t('welcome.start.open')}</li>
        <li>{t('welcome.start.reload')}</li>
        <li>{t('welcome.start.pin')}</li>
      </ol>
      <div className="welcome-actions">
        <a
          className="button button-primary"
          href="https://web.whatsapp.com/"
          target="_blank"
          rel="noreferrer"
        >
          {t('welcome.start.openAction')}
        </a>
        <a className="button button-secondary" href="#library">
          {t('welcome.start.scripts')}
        </a>
      </div>
    </div>
  );
}
