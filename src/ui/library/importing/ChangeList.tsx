/** Changes grouped by scenario, each with the old and the new words. */
import type { FieldDifference, PackChange } from '../../../core/packs/compare.ts';
import type { Pack } from '../../../core/packs/schema.ts';
import { useApp } from '../../shared/app-context.tsx';
import { fieldName, groupName, placeName } from './place-words.ts';

export function ChangeList({ changes, packs }: { changes: readonly PackChange[]; packs: readonly Pack[] }) {
  const { t, uiLanguage } = useApp();
  const groups = new Map<string, PackChange[]>();
  for (const change of changes) {
    const name = groupName(change.place, packs, t, uiLanguage);
    groups.set(name, [...(groups.get(name) ?? []), change]);
  }
  return [...groups].map(([name, members]) => (
    <section key={name} className="change-group" aria-label={name}>
      <h4>{name}</h4>
      <ul>
        {members.map((change) => (
          <li key={change.key} className="change">
            <p className="change-head">
              <span className={`change-what change-${change.what}`}>
                {t(`library.import.${change.what}`)}
              </span>
              <span>{placeName(change.place, t, uiLanguage)}</span>
            </p>
            <Differences fields={change.fields} />
          </li>
        ))}
      </ul>
    </section>
  ));
}

function Differences({ fields }: { fields: readonly FieldDifference[] }) {
  const { t, uiLanguage } = useApp();
  return (
    <dl className="differences">
      {fields.map(({ field, before, after }) => (
        <div key={field}>
          {field === '' ? null : <dt>{fieldName(field, t, uiLanguage)}</dt>}
          <dd>
            {before === null ? null : (
              <del>
                <span className="visually-hidden">{t('library.import.before')}: </span>
                {before}
              </del>
            )}
            {after === null ? null : (
              <ins>
                <span className="visually-hidden">{t('library.import.after')}: </span>
                {after}
              </ins>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
