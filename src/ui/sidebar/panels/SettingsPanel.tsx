/** The few settings an agent changes beside a chat; the rest is on the library page. */
import { useApp } from '../../shared/app-context.tsx';
import { Button } from '../../shared/Button.tsx';
import { Switch } from '../../shared/Switch.tsx';
import { DiagnosisBox } from '../DiagnosisBox.tsx';
import { useSidebar, useSidebarState } from '../sidebar-context.tsx';

export function SettingsPanel() {
  const { t } = useApp();
  const { actions } = useSidebar();
  const settings = useSidebarState((s) => s.session?.settings);
  const storage = useSidebarState((s) => s.session?.storage.mode);
  if (!settings) return null;
  return (
    <div className="list-panel">
      <header>
        <h2>{t('sidebar.tabs.settings')}</h2>
      </header>
      {storage === 'read-only' ? <p className="read-only">{t('sidebar.readOnly')}</p> : null}
      <label className="field">
        <span>{t('sidebar.settings.language')}</span>
        <select
          value={settings.uiLanguage}
          onChange={(event) =>
            void actions.setSettings({ uiLanguage: event.target.value as typeof settings.uiLanguage })
          }
        >
          <option value="auto">{t('sidebar.settings.auto')}</option>
          <option value="zh-CN">简体中文</option>
          <option value="en">English</option>
        </select>
      </label>
      <Switch
        label={t('sidebar.settings.examples')}
        hint={t('sidebar.scripts.examplesHint')}
        checked={settings.errorExamples}
        onChange={(errorExamples) => void actions.setSettings({ errorExamples })}
      />
      <Switch
        label={t('sidebar.settings.remember')}
        hint={t('sidebar.settings.local')}
        checked={settings.rememberFacts}
        onChange={(rememberFacts) => void actions.setSettings({ rememberFacts })}
      />
      <div className="settings-links">
        <Button look="quiet" onClick={() => void actions.showPage('settings')}>
          {t('sidebar.settings.houseRules')}
        </Button>
        <Button look="quiet" onClick={() => void actions.showPage('welcome')}>
          {t('sidebar.settings.privacy')}
        </Button>
      </div>
      <section className="settings-help" aria-labelledby="anxin-help">
        <h3 id="anxin-help">{t('sidebar.settings.help')}</h3>
        <DiagnosisBox />
      </section>
    </div>
  );
}
