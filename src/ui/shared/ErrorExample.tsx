/** The trainer's card: a reply that must not be sent, with numbered spans and reasons, and the better wording under it. */
import type { Blank, ErrorExample as Example, Minefield } from '../../core/scripts/model.ts';
import { parseTemplate } from '../../core/scripts/template.ts';
import { useApp } from './app-context.tsx';
import { Icon } from './Icon.tsx';
import { markSpans } from './mark-spans.ts';

interface Props {
  example: Example;
  /** Language to show the texts in, English where there is no twin. */
  language: string;
  /** Titles of the minefields named in the spans. */
  minefields?: readonly Minefield[];
  /** Labels of the blanks in the better wording. */
  blanks?: readonly Blank[];
}

export function ErrorExample({ example, language, minefields = [], blanks = [] }: Props) {
  const { t, uiLanguage } = useApp();
  const shown = example.text[language] !== undefined ? language : 'en';
  const bad = example.text[shown] ?? '';
  const better = example.better[shown] ?? '';
  const spans = example.spans.map((span) => span.quote[shown] ?? '');
  return (
    <article className="error-example" data-example={example.id}>
      <section className="error-example-bad">
        <h4>
          <Icon name="close" />
          {t('examples.doNotSend')}
        </h4>
        <p dir="auto" lang={shown}>
          {markSpans(bad, spans).map((part) =>
            part.span === null ? (
              part.text
            ) : (
              <mark key={part.at}>
                {part.text}
                <sup>{part.span + 1}</sup>
              </mark>
            ),
          )}
        </p>
        <ol>
          {example.spans.map((span, i) => (
            <li key={span.quote.en ?? i}>
              <span className="error-example-number" aria-hidden="true">
                {i + 1}
              </span>
              <span>
                <strong>{minefields.find((m) => m.id === span.minefield)?.title[uiLanguage] ?? ''}</strong>{' '}
                {span.why[uiLanguage]}
              </span>
            </li>
          ))}
        </ol>
      </section>
      <section className="error-example-good">
        <h4>
          <Icon name="check" />
          {t('examples.better')}
        </h4>
        <p dir="auto" lang={shown}>
          <Script source={better} blanks={blanks} />
        </p>
      </section>
    </article>
  );
}

/** A script to read, its blanks by their names. */
function Script({ source, blanks }: { source: string; blanks: readonly Blank[] }) {
  const { uiLanguage } = useApp();
  let at = 0;
  return parseTemplate(source).map((segment) => {
    const key = at++;
    if (segment.kind === 'text') return <span key={key}>{segment.text}</span>;
    return (
      <span key={key} className="error-example-blank">
        {blanks.find((b) => b.id === segment.blank)?.label[uiLanguage] ?? segment.blank.replaceAll('_', ' ')}
      </span>
    );
  });
}
