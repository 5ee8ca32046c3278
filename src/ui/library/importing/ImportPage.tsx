/** Brings a colleague's pack in: file, then every change to read, then one click. Nothing is saved before that. */
import { useState } from 'react';
import { type ReadError, readPack } from '../../../core/packs/read.ts';
import type { Pack } from '../../../core/packs/schema.ts';
import type { PackState } from '../../../protocol/views.ts';
import { useApp } from '../../shared/app-context.tsx';
import { Button } from '../../shared/Button.tsx';
import { FileChoice } from '../FileChoice.tsx';
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
