/** Whether corrections propose phrasings. Switched off, what waits is deleted, so that is asked first. */
import { useState } from 'react';
import { useApp } from '../../shared/app-context.tsx';
import { Switch } from '../../shared/Switch.tsx';
import { ConfirmDialog } from '../ConfirmDialog.tsx';

export function ProposalsSwitch({ on, onSet }: { on: boolean; onSet(on: boolean): void }) {
  const { ask, t } = useApp();
  /** How many wait while it is asked whether they may go. */
  const [asking, setAsking] = useState<number | null>(null);
  const change = async (wanted: boolean) => {
    const waiting = wanted ? null : await ask('proposal.list', {});
    const count = waiting?.ok ? waiting.value.proposals.length : 0;
    if (count > 0) setAsking(count);
    else onSet(wanted);
  };
  return (
    <>
      <Switch
        label={t('library.settings.propose')}
        hint={t('library.settings.proposeHint')}
        checked={on}
        onChange={(wanted) => void change(wanted)}
      />
      {asking === null ? null : (
        <ConfirmDialog
          title={t('library.settings.proposeOffTitle')}
          text={t('library.settings.proposeOffText', { count: asking })}
          confirm={t('library.settings.proposeOffDo')}
          onConfirm={() => {
            setAsking(null);
            onSet(false);
          }}
          onCancel={() => setAsking(null)}
        />
      )}
    </>
  );
}
