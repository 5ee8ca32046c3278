/** Brings a colleague's pack in: file, then every change to read, then one click. Nothing is saved before that. */
import { useRef, useState } from 'react';
import { type ReadError, readPack } from '../../../core/packs/read.ts';
import type { Pack } from '../../../core/packs/schema.ts';
import type { PackState } from '../../../protocol/views.ts';
import { useApp } from '../../shared/app-context.tsx';
import { Button } from '../../shared/Button.tsx';
import { Icon } from '../../shared/Icon.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { ReadErrors } from './ReadErrors.tsx';

interface Props {
  state: PackState;
  /** The merged pack, and the file's as the base of the next merge. */
  onApply(pack: Pack, base: Pack): void;
  onBack(): void;
}

type Chosen =
  | { step: 'none' }
  | { step: 'bad'; file: string; errors: ReadError[] }
  | { step: 'good'; file: string; theirs: Pack };

export function ImportPage({ state, onApply, onBack }: Props) {
  const { t } = useApp();
  const [chosen, setChosen] = useState<Chosen>({ step: 'none' });
  const take = async (file: File | undefined) => {
    if (!file) return;
    const result = readPack(await file.text());
    setChosen(
      result.ok
        ? { step: 'good', file: file.name, theirs: result.pack }
        : { step: 'bad', file: file.name, errors: result.errors },
    );
  };
  return (
    <section className="import" aria-labelledby="import-title">
      <div className="import-head">
        <h2 id="import-title">{t('library.import.title')}</h2>
        <Button look="quiet" icon="chevronLeft" onClick={onBack}>
          {t('library.import.back')}
        </Button>
      </div>
      <p className="work-hint">{t('library.import.lead')}</p>
      <FileChoice onFile={(file) => void take(file)} />
      {chosen.step === 'bad' ? <ReadErrors file={chosen.file} errors={chosen.errors} /> : null}
      {chosen.step === 'good' ? (
        <ImportPreview key={chosen.file} state={state} theirs={chosen.theirs} onApply={onApply} />
      ) : null}
    </section>
  );
}

function FileChoice({ onFile }: { onFile(file: File | undefined): void }) {
  const { t } = useApp();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  return (
    // The button inside does the same for keyboards; dropping is a shortcut for the mouse.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div
      className={over ? 'import-drop import-drop-over' : 'import-drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFile(event.dataTransfer.files[0]);
      }}
    >
      <Icon name="upload" size={24} />
      <Button look="primary" onClick={() => input.current?.click()}>
        {t('library.import.choose')}
      </Button>
      <span>{t('library.import.drop')}</span>
      <input
        ref={input}
        className="visually-hidden"
        type="file"
        accept=".json,application/json"
        tabIndex={-1}
        aria-label={t('library.import.choose')}
        onChange={(event) => {
          onFile(event.target.files?.[0]);
          // So that the same file, corrected, can be chosen again.
          event.target.value = '';
        }}
      />
    </div>
  );
}
