/** Before consent the sidebar is dark: it says so and leads to the page that explains. */
import { useApp } from '../shared/app-context.tsx';
import { Button } from '../shared/Button.tsx';
import { useSidebar } from './sidebar-context.tsx';

export function ConsentNote() {
  const { t } = useApp();
  const { actions } = useSidebar();
  return (
    <div className="note">
      <h2>{t('sidebar.consent.title')}</h2>
      <p>{t('sidebar.consent.text')}</p>
      <Button look="primary" onClick={() => void actions.showPage('welcome')}>
        {t('sidebar.consent.action')}
      </Button>
    </div>
  );
}
