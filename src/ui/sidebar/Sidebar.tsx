/** The panel beside WhatsApp: who, what, where we stand, the reply, and the ledger. Collapsed it is one small tab. */
import type { Tab } from '../../app/sidebar/state.ts';
import { useApp } from '../shared/app-context.tsx';
import { IconButton } from '../shared/Button.tsx';
import type { IconName } from '../shared/Icon.tsx';
import { Icon } from '../shared/Icon.tsx';
import { ConsentNote } from './ConsentNote.tsx';
import { ChatPanel } from './chat/ChatPanel.tsx';
import { GoneNote } from './GoneNote.tsx';
import { HealthLight } from './HealthLight.tsx';
import { NoticeLine } from './NoticeLine.tsx';
import { PromisesPanel } from './panels/PromisesPanel.tsx';
import { ScriptsPanel } from './panels/ScriptsPanel.tsx';
import { SettingsPanel } from './panels/SettingsPanel.tsx';
import { Resizer } from './Resizer.tsx';
import { useSidebar, useSidebarState } from './sidebar-context.tsx';

const TABS: { tab: Tab; icon: IconName }[] = [
  { tab: 'reply', icon: 'chat' },
  { tab: 'promises', icon: 'bell' },
  { tab: 'scripts', icon: 'book' },
  { tab: 'settings', icon: 'gear' },
];

export function Sidebar() {
  const { t } = useApp();
  const { actions } = useSidebar();
  const phase = useSidebarState((s) => s.phase);
  const tab = useSidebarState((s) => s.tab);
  const open = useSidebarState((s) => s.session?.settings.sidebarOpen ?? true);
  const tucked = useSidebarState((s) => s.tucked);
  const covered = useSidebarState((s) => s.look.mediaOpen);
  const waiting = useSidebarState(
    (s) => s.session?.promises.filter((p) => p.state === 'due' || p.state === 'missed').length ?? 0,
  );

  if (phase === 'starting' || covered) return null;
  if (!open || tucked) {
    const label = t('sidebar.open');
    return (
      <div className="collapsed">
        <button
          type="button"
          className="launcher"
          aria-label={
            waiting > 0 ? `${label}. ${t('sidebar.tabs.promisesWaiting', { count: waiting })}` : label
          }
          onClick={() => {
            actions.untuck();
            if (!open) void actions.setSettings({ sidebarOpen: true });
          }}
        >
          <Icon name="shield" size={20} />
          <span aria-hidden="true">{t('common.appName')}</span>
          {waiting > 0 ? <span className="count">{waiting}</span> : null}
        </button>
        {tucked ? <NoticeLine /> : null}
      </div>
    );
  }
  return (
    <aside className="panel" aria-label={t('sidebar.label')}>
      <Resizer />
      <header className="panel-head">
        <Icon name="shield" />
        <strong>{t('common.appName')}</strong>
        {phase === 'ready' ? <HealthLight /> : null}
        <span className="grow" />
        <IconButton
          icon="collapse"
          label={t('sidebar.collapse')}
          onClick={() => void actions.setSettings({ sidebarOpen: false })}
        />
      </header>
      {phase === 'consent' ? <ConsentNote /> : null}
      {phase === 'gone' ? <GoneNote /> : null}
      {phase === 'ready' || phase === 'gone' ? (
        <div className="panel-body" role="tabpanel" id="anxin-tabpanel" aria-labelledby={`anxin-tab-${tab}`}>
          {tab === 'reply' ? <ChatPanel /> : null}
          {tab === 'promises' ? <PromisesPanel /> : null}
          {tab === 'scripts' ? <ScriptsPanel /> : null}
          {tab === 'settings' ? <SettingsPanel /> : null}
        </div>
      ) : null}
      {phase === 'consent' ? null : <NoticeLine />}
      {phase === 'ready' ? <TabBar current={tab} waiting={waiting} onSelect={actions.setTab} /> : null}
    </aside>
  );
}

function TabBar({ current, waiting, onSelect }: { current: Tab; waiting: number; onSelect(tab: Tab): void }) {
  const { t } = useApp();
  const move = (by: number) => {
    const at = TABS.findIndex(({ tab }) => tab === current);
    const next = TABS[(at + by + TABS.length) % TABS.length];
    if (next) onSelect(next.tab);
  };
  return (
    <div
      className="tabs"
      role="tablist"
      onKeyDown={(event) => {
        if (event.key === 'ArrowRight') move(1);
        else if (event.key === 'ArrowLeft') move(-1);
        else return;
        const list = event.currentTarget;
        requestAnimationFrame(() => list.querySelector<HTMLElement>('[aria-selected=true]')?.focus());
      }}
    >
      {TABS.map(({ tab, icon }) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`anxin-tab-${tab}`}
          aria-controls="anxin-tabpanel"
          aria-selected={tab === current}
          tabIndex={tab === current ? 0 : -1}
          onClick={() => onSelect(tab)}
        >
          <Icon name={icon} />
          <span>{t(`sidebar.tabs.${tab}`)}</span>
          {tab === 'promises' && waiting > 0 ? (
            <span
              className="count"
              role="img"
              aria-label={t('sidebar.tabs.promisesWaiting', { count: waiting })}
            >
              {waiting}
            </span>
          ) : null}
        </button>
      ))}
    </div>
  );
}
