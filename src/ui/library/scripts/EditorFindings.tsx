/** What keeps an edit from being saved, then what would read better, in words. */
import type { Pack } from '../../../core/packs/schema.ts';
import { useApp } from '../../shared/app-context.tsx';
import { Icon } from '../../shared/Icon.tsx';
import { type Advice, type Issue, TEXT_LIMIT } from './check-variant.ts';
import { languageName } from './language-name.ts';

interface Props {
  issues: readonly Issue[];
  advice: readonly Advice[];
  pack: Pack;
}

export function EditorFindings({ issues, advice, pack }: Props) {
  const { t, uiLanguage } = useApp();
  const language = (code: string) => languageName(code, t, uiLanguage);
  const label = (id: string) => pack.blanks.find((b) => b.id === id)?.label[uiLanguage] ?? id;

  const issueWords = (issue: Issue): string => {
    const name = issue.language === '' ? '' : language(issue.language);
    switch (issue.kind) {
      case 'blank-unknown':
        return t('library.edit.issue.blank-unknown', { language: name, blank: `{{${issue.blank}}}` });
      case 'twins-differ':
        return t('library.edit.issue.twins-differ', {
          language: name,
          blanks: new Intl.ListFormat(uiLanguage, { type: 'conjunction' }).format(
            issue.blanks.map((b) => `“${label(b)}”`),
          ),
        });
      case 'too-long':
        return t('library.edit.issue.too-long', { language: name, count: issue.count, limit: TEXT_LIMIT });
      case 'braces':
        return t('library.edit.issue.braces', { language: name, example: '{{order_no}}' });
      default:
        return t(`library.edit.issue.${issue.kind}`, { language: name });
    }
  };
  const adviceWords = (item: Advice): string => {
    const name = language(item.language);
    switch (item.kind) {
      case 'note-lost':
        return t('library.edit.advice.note-lost', { language: name, quote: item.quote });
      case 'long':
        return t('library.edit.advice.long', { language: name, count: item.count, limit: item.limit });
      case 'minefield':
        return t('library.edit.advice.minefield', {
          language: name,
          phrase: item.phrase,
          title: item.minefield.title[uiLanguage],
        });
    }
  };

  return (
    <div className="findings" aria-live="polite">
      {issues.length > 0 ? (
        <div className="findings-issues">
          <h5>
            <Icon name="warning" />
            {t('library.edit.issues')}
          </h5>
          <ul>
            {issues.map((issue) => (
              <li key={issueWords(issue)}>{issueWords(issue)}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {advice.length > 0 ? (
        <ul className="findings-advice">
          {advice.map((item) => (
            <li key={adviceWords(item)}>
              <Icon name="info" />
              <span>{adviceWords(item)}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
