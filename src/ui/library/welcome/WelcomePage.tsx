/** Prominent disclosure and consent: what is read, what is stored, what never happens. Nothing is read before "agree". */
import { useState } from 'react';
import type { Session } from '../../../protocol/session.ts';
import { useApp } from '../../shared/app-context.tsx';
import { Button } from '../../shared/Button.tsx';
import { Icon, type IconName } from '../../shared/Icon.tsx';
import { failureWords } from '../failure-words.ts';
import { HowToStart } from './HowToStart.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';

interface Props {
  session: Session;
  setSession(session: Session): void;
}

export function WelcomePage({ session, setSession }: Props) {
  const { ask, t } = useApp();
  const [declined, setDeclined] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [justAgreed, setJustAgreed] = useState(false);

  const agree = async () => {
    // Before asking: the worker's event may come before its answer, and must find us on this page.
    window.location.hash = 'welcome';
    setJustAgreed(true);
    setDeclined(false);
    const result = await ask('consent.set', { given: true });
    setFailure(result.ok ? null : result.error.code);
    if (result.ok) setSession(result.value);
    else setJustAgreed(false);
  };

  if (session.consent && !session.consentOld && justAgreed) return <HowToStart />;
  return (
    <div className="welcome">
      <div className="welcome-head">
        <h1>{t(session.consent && !session.consentOld ? 'welcome.titleAgain' : 'welcome.title')}</h1>
        <LanguageSwitch session={session} setSession={setSession} />
      </div>
      <p className="welcome-lead">{t('welcome.lead')}</p>
      <div className="welcome-points">
        <Points icon="chat" title={t('welcome.read.title')}>
          <li>{t('welcome.read.chat')}</li>
          <li>{t('welcome.read.why')}</li>
          <li>{t('welcome.read.list')}</li>
        </Points>
        <Points icon="memory" title={t('welcome.store.title')}>
          <li>{t('welcome.store.promises')}</li>
          <li>{t('welcome.store.chats')}</li>
          <li>{t('welcome.store.own')}</li>
          <li>{t('welcome.store.draft')}</li>
        </Points>
        <Points icon="shield" title={t('welcome.never.title')} strong>
          <li>{t('welcome.never.send')}</li>
          <li>{t('welcome.never.leave')}</li>
          <li>{t('welcome.never.text')}</li>
          <li>{t('welcome.never.bulk')}</li>
        </Points>
        <Points icon="info" title={t('welcome.notice.title')}>
          <li>{t('welcome.notice.affiliation')}</li>
          <li>{t('welcome.notice.terms')}</li>
          <li>{t('welcome.notice.withdraw')}</li>
        </Points>
      </div>
      {session.consent && !session.consentOld ? (
        <p className="welcome-agreed">
          <Icon name="check" />
          <span>
            {t('welcome.agreed')} <a href="#settings">{t('welcome.toSettings')}</a>
          </span>
        </p>
      ) : (
        <div className="welcome-actions">
          <Button look="primary" onClick={() => void agree()}>
            {t('welcome.agree')}
          </Button>
          <Button onClick={() => setDeclined(true)}>{t('welcome.later')}</Button>
          <p role="status">
            {failure
              ? failureWords(failure, t)
              : declined
                ? t(session.consent ? 'welcome.declinedNew' : 'welcome.declined')
                : session.consent
                  ? t('library.consentOld.text')
                  : null}
          </p>
        </div>
      )}
    </div>
  );
}

interface PointsProps {
  icon: IconName;
  title: string;
  strong?: boolean;
  children: React.ReactNode;
}

function Points({ icon, title, strong = false, children }: PointsProps) {
  return (
    <section className={strong ? 'welcome-point welcome-point-strong' : 'welcome-point'}>
      <h2>
        <Icon name={icon} size={18} />
        {title}
      </h2>
      <ul>{children}</ul>
    </section>
  );
}
