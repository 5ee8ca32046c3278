/** A JSON file from the user's disk: chosen or dropped. */
import { useRef, useState } from 'react';
import { useApp } from '../shared/app-context.tsx';
import { Button } from '../shared/Button.tsx';
import { Icon } from '../shared/Icon.tsx';

export function FileChoice({ onFile }: { onFile(file: File | undefined): void }) {
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
