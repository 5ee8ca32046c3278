/** The two languages of the interface, each in its own words: whoever cannot read one finds the other. */
import type { UiLanguage } from '../../../core/scripts/model.ts';
import type { Session } from '../../../protocol/session.ts';
import { useApp } from '../../shared/app-context.tsx';

interface Props {
  session: Session;
  setSession(session: Session): void;
}

const LANGUAGES: readonly { code: UiLanguage; name: string }[] = [
  { code: 'zh-CN', name: '简体中文' },
  { code: 'en', name: 'English' },
];

export function LanguageSwitch({ session, setSession }: Props) {
  const { ask, t } = useApp();
  const choose = async (uiLanguage: UiLanguage) => {
    const result = await ask('settings.set', { patch: { uiLanguage } });
    if (result.ok) setSession(result.value);
  };
  return (
    <fieldset className="segments">
      <legend className="visually-hidden">{t('welcome.language')}</legend>
      {LANGUAGES.map(({ code, name }) => (
        <button
          key={code}
          type="button"
          lang={code}
          aria-pressed={session.uiLanguage === code}
          onClick={() => void choose(code)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}
