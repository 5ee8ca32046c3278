/** For what is easier said than read: words for a voice message that the agent records with their own voice. */
import { useState } from 'react';
import type { Reply } from '../../../app/sidebar/reply.ts';
import { plainValues, valuesFor } from '../../../app/sidebar/values.ts';
import { directionOf } from '../../../core/language/direction.ts';
import { translatePromiseTime } from '../../../core/promises/time-words.ts';
import { useApp } from '../../shared/app-context.tsx';
import { Button } from '../../shared/Button.tsx';
import { useNow } from '../../shared/use-now.ts';
import { useKnown, useSidebarState } from '../sidebar-context.tsx';
import { FilledText } from './FilledText.tsx';

export function VoiceScript({ reply }: { reply: Reply }) {
  const { t, uiLanguage } = useApp();
  const now = useNow();
  const { known, tz } = useKnown();
  const script = useSidebarState((s) => s.view?.voiceScript ?? null);
  const blanks = useSidebarState((s) => s.view?.blanks);
  const [open, setOpen] = useState(false);
  // A voice message carries the whole reply; an update is a line to write.
  if (!script || reply.stage !== 'diagnosis') return null;
  const values = plainValues(valuesFor(known, reply, now, tz));
  const time = translatePromiseTime(values.promise_time ?? '', reply.language, uiLanguage, now, tz);
  const told = { ...values, promise_time: time };
  const label = (blank: string) => blanks?.find((b) => b.id === blank)?.label[uiLanguage] ?? blank;
  return (
    <section className="voice-script">
      <Button look="quiet" icon="voice" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('sidebar.voice.title', { count: script.seconds })}
      </Button>
      {open ? (
        <>
          <p className="voice-text" lang={reply.language} dir={directionOf(reply.language)}>
            <FilledText source={script.text} values={values} label={label} />
          </p>
          {script.meaning ? (
            <p lang={uiLanguage} dir="ltr">
              <FilledText source={script.meaning} values={told} label={label} />
            </p>
          ) : null}
          <p>{t('sidebar.voice.hint')}</p>
        </>
      ) : null}
    </section>
  );
}
