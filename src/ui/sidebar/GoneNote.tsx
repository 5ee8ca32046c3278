/** The one quiet note after the extension was updated under this tab. */
import { useApp } from '../shared/app-context.tsx';

export function GoneNote() {
  const { t } = useApp();
  return (
    <div className="note note-line" role="alert">
      <h2>{t('sidebar.gone.title')}</h2>
      <p>{t('sidebar.gone.text')}</p>
    </div>
  );
}
