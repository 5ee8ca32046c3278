/** The ledger as files: for the next shift, for a spreadsheet, for a calendar; and the way back in. */
import { useState } from 'react';
import type { PromiseRecord } from '../../../core/promises/model.ts';
import type { Settings } from '../../../protocol/settings.ts';
import { useApp } from '../../shared/app-context.tsx';
import { Button } from '../../shared/Button.tsx';
import { calendarFile, type FileToSave, promisesFile, saveFile, tableFile } from '../download.ts';
import { calendarEntries, tableRows } from './export-rows.ts';

interface Props {
  promises: readonly PromiseRecord[];
  settings: Settings;
  scenarioTitle(id: string): string;
  onNote(note: string): void;
  onImport(): void;
}

export function Handover({ promises, settings, scenarioTitle, onNote, onImport }: Props) {
  const { t, now, timeZone } = useApp();
  const [choosing, setChoosing] = useState(false);
  const save = (file: FileToSave) => {
    saveFile(file);
    setChoosing(false);
    onNote(t('board.exported', { file: file.name }));
  };
  return (
    <div className="handover">
      <Button icon="upload" onClick={onImport}>
        {t('library.ledger.import')}
      </Button>
      {promises.length > 0 ? (
        <Button icon="download" aria-expanded={choosing} onClick={() => setChoosing(!choosing)}>
          {t('board.export')}
        </Button>
      ) : null}
      {choosing ? (
        <fieldset className="handover-files">
          <legend className="visually-hidden">{t('board.export')}</legend>
          <Choice
            title={t('library.ledger.shift')}
            hint={t('library.ledger.shiftHint')}
            onClick={() => save(promisesFile(promises, settings.agentName, now()))}
          />
          <Choice
            title={t('library.ledger.table')}
            hint={t('library.ledger.tableHint')}
            onClick={() => save(tableFile(tableRows(promises, timeZone, scenarioTitle, t), now()))}
          />
          <Choice
            title={t('library.ledger.calendar')}
            hint={t('library.ledger.calendarHint')}
            onClick={() =>
              save(calendarFile(calendarEntries(promises, t), settings.houseRules.nudgeAheadMinutes, now()))
            }
          />
        </fieldset>
      ) : null}
    </div>
  );
}

function Choice({ title, hint, onClick }: { title: string; hint: string; onClick(): void }) {
  return (
    <button type="button" onClick={onClick}>
      <strong>{title}</strong>
      <small>{hint}</small>
    </button>
  );
}
