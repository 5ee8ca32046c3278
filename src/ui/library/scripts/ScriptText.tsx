/** A script as people read it: blanks as chips, quoted words of notes marked. */
import { directionOf } from '../../../core/language/direction.ts';
import type { Blank } from '../../../core/scripts/model.ts';
import { parseTemplate } from '../../../core/scripts/template.ts';
import { useApp } from '../../shared/app-context.tsx';
import { markSpans } from '../../shared/mark-spans.ts';

interface Props {
  text: string;
  language: string;
  blanks: readonly Blank[];
  /** Values to show in the blanks; without them a blank shows its name. */
  values?: Readonly<Record<string, string>>;
  /** Words to mark, numbered in this order. */
  quotes?: readonly string[];
}

export function ScriptText({ text, language, blanks, values, quotes = [] }: Props) {
  return (
    <p className="script-text" dir={directionOf(language)} lang={language}>
      {markSpans(text, quotes).map((part) =>
        part.span === null ? (
          <Chips key={part.at} text={part.text} blanks={blanks} values={values} />
        ) : (
          <mark key={part.at}>
            <Chips text={part.text} blanks={blanks} values={values} />
            <sup>{part.span + 1}</sup>
          </mark>
        ),
      )}
    </p>
  );
}

interface ChipsProps {
  text: string;
  blanks: readonly Blank[];
  values: Props['values'];
}

function Chips({ text, blanks, values }: ChipsProps) {
  const { uiLanguage } = useApp();
  let at = 0;
  return parseTemplate(text).map((segment) => {
    const key = at++;
    if (segment.kind === 'text') return segment.text;
    const blank = blanks.find((b) => b.id === segment.blank);
    const name = blank?.label[uiLanguage] ?? `{{${segment.blank}}}`;
    const value = values?.[segment.blank];
    return (
      <span
        key={key}
        className={blank ? 'chip' : 'chip chip-unknown'}
        title={value === undefined ? `{{${segment.blank}}}` : name}
      >
        {value ?? name}
      </span>
    );
  });
}
