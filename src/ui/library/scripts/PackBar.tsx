/** Which pack this is, and what can be done with it as a whole. */
import { useState } from 'react';
import type { PackState } from '../../../protocol/views.ts';
import { useApp } from '../../shared/app-context.tsx';
import { Button } from '../../shared/Button.tsx';
import { ConfirmDialog } from '../ConfirmDialog.tsx';
import { packFile, saveFile } from '../download.ts';
import type { PackEditing } from './use-pack.ts';

interface Props {
  editing: PackEditing;
  state: PackState;
  /** What happened last. */
  note: string | null;
  onNote(note: string | null): void;
  importing: boolean;
  onImport(): void;
}

export function PackBar({ editing, state, note, onNote, importing, onImport }: Props) {
  const { t } = useApp();
  const [asking, setAsking] = useState(false);
  const { pack, own } = state;
  const save = () => {
    const file = packFile(pack);
    saveFile(file);
    onNote(t('library.scripts.exported', { file: file.name }));
  };
  const undo = async () => {
    if (await editing.undo()) onNote(t('library.scripts.undone'));
  };
  const reset = async () => {
    setAsking(false);
    if (await editing.reset()) onNote(t('library.scripts.resetDone'));
  };
  return (
    <div className="page-title">
      <h1>{t('library.scripts.title')}</h1>
      <p className="pack-name">
        {t('library.scripts.pack', { name: pack.name, version: pack.version })}
        <span className="pack-badge">{t(own ? 'library.scripts.own' : 'library.scripts.builtIn')}</span>
      </p>
      <p role="status" className="page-note">
        {note}
      </p>
      {importing ? null : (
        <div className="pack-actions">
          {editing.canUndo ? (
            <Button look="quiet" icon="undo" onClick={() => void undo()}>
              {t('library.scripts.undoSave')}
            </Button>
          ) : null}
          {own ? (
            <Button look="quiet" onClick={() => setAsking(true)}>
              {t('library.scripts.reset')}
            </Button>
          ) : null}
          <Button icon="upload" onClick={onImport}>
            {t('library.scripts.import')}
          </Button>
          <Button icon="download" onClick={save}>
            {t('library.scripts.export')}
          </Button>
        </div>
      )}
      {asking ? (
        <ConfirmDialog
          title={t('library.scripts.resetTitle')}
          text={t('library.scripts.resetText')}
          confirm={t('library.scripts.resetDo')}
          onConfirm={() => void reset()}
          onCancel={() => setAsking(false)}
        />
      ) : null}
    </div>
  );
}
