/** Where the data are, taking them along, and ending it. A copy is offered before anything is wiped. */
import { useState } from 'react';
import type { Session } from '../../../protocol/session.ts';
import { useApp } from '../../shared/app-context.tsx';
import { Button } from '../../shared/Button.tsx';
import { ConfirmDialog } from '../ConfirmDialog.tsx';
import { packFile, promisesFile, saveFile } from '../download.ts';
import { failureWords } from '../failure-words.ts';

interface Props {
  session: Session;
  setSession(session: Session): void;
  onNote(note: string): void;
  onWiped(): void;
}

export function DataSection({ session, setSession, onNote, onWiped }: Props) {
  const { ask, t, now } = useApp();
  const [asking, setAsking] = useState<'withdraw' | 'wipe' | null>(null);

  const exportPromises = async () => {
    const result = await ask('ledger.get', {});
    if (result.ok) saveFile(promisesFile(result.value.promises, session.settings.agentName, now()));
    else onNote(failureWords(result.error.code, t));
  };
  const exportScripts = async () => {
    const result = await ask('pack.get', {});
    if (result.ok) saveFile(packFile(result.value.pack));
    else onNote(failureWords(result.error.code, t));
  };
  const withdraw = async () => {
    setAsking(null);
    const result = await ask('consent.set', { given: false });
    if (result.ok) setSession(result.value);
    else onNote(failureWords(result.error.code, t));
  };
  const wipe = async () => {
    setAsking(null);
    const result = await ask('data.wipe', {});
    if (result.ok) {
      setSession(result.value);
      onWiped();
    }
    onNote(result.ok ? t('library.settings.wiped') : failureWords(result.error.code, t));
  };

  return (
    <section aria-labelledby="settings-data">
      <h2 id="settings-data">{t('library.settings.data')}</h2>
      <p className="settings-lead">{t('library.settings.where')}</p>
      <p className="settings-lead">{t('library.settings.consentGiven')}</p>
      <div className="settings-actions">
        <Button icon="download" onClick={() => void exportPromises()}>
          {t('library.settings.exportPromises')}
        </Button>
        <Button onClick={() => setAsking('withdraw')}>{t('library.settings.withdraw')}</Button>
        <Button look="danger" onClick={() => setAsking('wipe')}>
          {t('library.settings.wipe')}
        </Button>
      </div>
      {asking === 'withdraw' ? (
        <ConfirmDialog
          title={t('library.settings.withdrawTitle')}
          text={t('library.settings.withdrawText')}
          confirm={t('library.settings.withdrawDo')}
          onConfirm={() => void withdraw()}
          onCancel={() => setAsking(null)}
        />
      ) : null}
      {asking === 'wipe' ? (
        <ConfirmDialog
          title={t('library.settings.wipeTitle')}
          text={t('library.settings.wipeText')}
          confirm={t('library.settings.wipeDo')}
          onConfirm={() => void wipe()}
          onCancel={() => setAsking(null)}
        >
          <p className="confirm-offer">
            <span>{t('library.settings.wipeExport')}</span>
            <Button look="quiet" icon="download" onClick={() => void exportPromises()}>
              {t('library.settings.wipeExportPromises')}
            </Button>
            <Button look="quiet" icon="download" onClick={() => void exportScripts()}>
              {t('library.settings.wipeExportScripts')}
            </Button>
          </p>
        </ConfirmDialog>
      ) : null}
    </section>
  );
}
