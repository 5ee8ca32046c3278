/** The diagnosis for a bug report, shown before it is copied, so that anybody sees what is in it. */
import { useId, useState } from 'react';
import { useApp } from '../shared/app-context.tsx';
import { Button } from '../shared/Button.tsx';
import { useSidebar } from './sidebar-context.tsx';

export function DiagnosisBox() {
  const { t } = useApp();
  const { actions } = useSidebar();
  const [shown, setShown] = useState<string | null>(null);
  const box = useId();
  return (
    <div className="diagnosis">
      <p>{t('sidebar.diagnosis.text')}</p>
      <div className="diagnosis-actions">
        <Button
          icon="copy"
          onClick={() => {
            // What stands there is what is copied.
            const text = shown ?? actions.diagnose();
            setShown(text);
            void actions.copy(text);
          }}
        >
          {t('sidebar.diagnosis.copy')}
        </Button>
        <button
          type="button"
          className="link"
          aria-expanded={shown !== null}
          aria-controls={box}
          onClick={() => setShown(shown === null ? actions.diagnose() : null)}
        >
          {t(shown === null ? 'sidebar.diagnosis.show' : 'sidebar.diagnosis.hide')}
        </button>
      </div>
      {shown === null ? null : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
        <section id={box} aria-label={t('sidebar.diagnosis.label')} tabIndex={0}>
          <pre>{shown}</pre>
        </section>
      )}
    </div>
  );
}
