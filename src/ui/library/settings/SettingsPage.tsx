/** What the user may set, what is stored where, and how to end it: withdraw consent, wipe everything. */
import { useState } from 'react';
import type { RequestBody } from '../../../protocol/requests.ts';
import type { Session } from '../../../protocol/session.ts';
import { useApp } from '../../shared/app-context.tsx';
import { Switch } from '../../shared/Switch.tsx';
import { failureWords } from '../failure-words.ts';
import { DataSection } from './DataSection.tsx';
import { HouseRulesForm } from './HouseRulesForm.tsx';
import { ProposalsSwitch } from './ProposalsSwitch.tsx';

interface Props {
  session: Session;
  setSession(session: Session): void;
  version: string;
  onWiped(): void;
}

export function SettingsPage({ session, setSession, version, onWiped }: Props) {
  const { ask, t } = useApp();
  const [note, setNote] = useState<string | null>(null);
  const { settings } = session;

  const set = async (patch: RequestBody<'settings.set'>['patch']) => {
    const result = await ask('settings.set', { patch });
    if (result.ok) setSession(result.value);
    // A new language shows by itself, and a note in the old one would only puzzle.
    if (result.ok) setNote(patch.uiLanguage ? null : t('library.settings.saved'));
    else setNote(failureWords(result.error.code, t));
  };

  return (
    <div className="settings">
      <div className="page-title">
        <h1>{t('library.settings.title')}</h1>
        <p role="status" className="page-note">
          {note}
        </p>
      </div>
      <section aria-labelledby="settings-interface">
        <h2 id="settings-interface">{t('library.settings.interface')}</h2>
        <label className="settings-field">
          <span>{t('library.settings.language')}</span>
          <select
            value={settings.uiLanguage}
            onChange={(event) => void set({ uiLanguage: event.target.value as typeof settings.uiLanguage })}
          >
            <option value="auto">{t('library.settings.auto')}</option>
            <option value="zh-CN">简体中文</option>
            <option value="en">English</option>
          </select>
        </label>
        <AgentName
          key={settings.agentName}
          name={settings.agentName}
          onSave={(agentName) => void set({ agentName })}
        />
        <Switch
          label={t('library.settings.examples')}
          hint={t('library.settings.examplesHint')}
          checked={settings.errorExamples}
          onChange={(errorExamples) => void set({ errorExamples })}
        />
        <Switch
          label={t('library.settings.remember')}
          hint={t('library.settings.rememberHint')}
          checked={settings.rememberFacts}
          onChange={(rememberFacts) => void set({ rememberFacts })}
        />
        <ProposalsSwitch
          on={settings.proposePhrasings}
          onSet={(proposePhrasings) => void set({ proposePhrasings })}
        />
      </section>
      <section aria-labelledby="settings-rules">
        <h2 id="settings-rules">{t('library.settings.rules')}</h2>
        <p className="settings-lead">{t('library.settings.rulesLead')}</p>
        <HouseRulesForm
          // A wipe or another page may set them anew; the fields then start from what is stored.
          key={JSON.stringify(settings.houseRules)}
          rules={settings.houseRules}
          onSave={(houseRules) => void set({ houseRules })}
        />
      </section>
      <DataSection session={session} setSession={setSession} onNote={setNote} onWiped={onWiped} />
      <section aria-labelledby="settings-about">
        <h2 id="settings-about">{t('library.settings.about')}</h2>
        <p>{t('library.settings.version', { version })}</p>
        <p className="settings-lead">{t('library.settings.aboutText')}</p>
        <p>
          <a href="#welcome">{t('library.settings.privacy')}</a>
        </p>
      </section>
    </div>
  );
}

/** Saved when the field is left or Enter is pressed: no button of its own for one word. */
function AgentName({ name, onSave }: { name: string; onSave(name: string): void }) {
  const { t } = useApp();
  const [value, setValue] = useState(name);
  const save = () => {
    if (value.trim() !== name) onSave(value.trim());
  };
  return (
    <label className="settings-field">
      <span>
        {t('library.settings.agentName')}
        <small>{t('library.settings.agentNameHint')}</small>
      </span>
      <input
        type="text"
        aria-label={t('library.settings.agentName')}
        maxLength={60}
        value={value}
        onChange={(event) => setValue(event.target.value)}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.key === 'Enter') save();
        }}
      />
    </label>
  );
}
