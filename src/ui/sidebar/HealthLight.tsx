/** Says whether WhatsApp's page reads as it should; quiet while it does. */
import { useApp } from '../shared/app-context.tsx';
import { Icon } from '../shared/Icon.tsx';
import { useSidebarState } from './sidebar-context.tsx';

export function HealthLight() {
  const { t } = useApp();
  const { level } = useSidebarState((s) => s.health);
  const words = t(`sidebar.health.${level}`);
  return (
    <span className={`health health-${level}`} role="img" aria-label={words} title={words}>
      {level === 'good' ? <span className="health-dot" /> : <Icon name="warning" />}
    </span>
  );
}
