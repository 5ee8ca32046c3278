/** How far a problem has gone: switches that bring the right wording to the front. Only where the scenario has degrees. */
import { useApp } from '../../shared/app-context.tsx';
import { useSidebar, useSidebarState } from '../sidebar-context.tsx';

export function TierRow() {
  const { t, uiLanguage } = useApp();
  const { compose } = useSidebar();
  const tiers = useSidebarState((s) => s.view?.tiers);
  const on = useSidebarState((s) => s.reply?.tiers);
  if (!tiers || !on || tiers.length === 0) return null;
  return (
    <fieldset className="pills tiers" aria-label={t('sidebar.tier.label')}>
      {tiers.map((tier) => (
        <button
          key={tier.id}
          type="button"
          aria-pressed={on.includes(tier.id)}
          onClick={() => compose.toggleTier(tier.id)}
        >
          {tier.title[uiLanguage]}
        </button>
      ))}
    </fieldset>
  );
}
