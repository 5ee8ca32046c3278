/** A scenario's words for a voice message, with their meaning. */
import type { Pack } from '../../../core/packs/schema.ts';
import type { VoiceScript } from '../../../core/scripts/model.ts';
import { speakingSeconds } from '../../../core/scripts/speaking.ts';
import { useApp } from '../../shared/app-context.tsx';
import { ScriptText } from './ScriptText.tsx';

export function VoicePart({ script, pack, language }: { script: VoiceScript; pack: Pack; language: string }) {
  const { t, uiLanguage } = useApp();
  const text = script.text[language];
  const meaning = uiLanguage === language ? undefined : script.text[uiLanguage];
  if (text === undefined) return null;
  return (
    <section className="slot">
      <h3>{t('library.scripts.voice')}</h3>
      <article className="variant">
        <header>
          {t('library.scripts.voiceSeconds', { count: Math.round(speakingSeconds(text, language)) })}
        </header>
        <div className="variant-texts">
          <ScriptText text={text} language={language} blanks={pack.blanks} />
          {meaning === undefined ? null : (
            <div className="variant-meaning">
              <ScriptText text={meaning} language={uiLanguage} blanks={pack.blanks} />
            </div>
          )}
        </div>
      </article>
    </section>
  );
}
