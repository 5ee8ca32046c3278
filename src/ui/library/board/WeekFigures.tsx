/** How the shop does: this week at a glance, the weeks before on a click. Counters of this machine, and no names. */
import {
  type Figures,
  keptRate,
  medianOf,
  mondayOf,
  type WeekFigures as Week,
  weekOf,
} from '../../../core/promises/figures.ts';
import type { Translate } from '../../../i18n/translate.ts';
import { useApp } from '../../shared/app-context.tsx';
import { formatSpan } from '../../shared/format-time.ts';

const WEEKS_SHOWN = 8;
const NONE = '–';

export function WeekFigures({ figures, now }: { figures: Figures; now: number }) {
  const { t, uiLanguage, timeZone } = useApp();
  const current = weekOf(now, timeZone);
  const past = Object.keys(figures)
    .filter((week) => week < current)
    .sort()
    .reverse()
    .slice(0, WEEKS_SHOWN);
  const week = figures[current];
  if (!week && past.length === 0) return null;
  const date = new Intl.DateTimeFormat(uiLanguage === 'en' ? 'en-GB' : uiLanguage, {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  return (
    <section className="figures" aria-labelledby="board-figures">
      <h2 id="board-figures">{t('library.ledger.thisWeek')}</h2>
      <dl className="figures-now">
        <Figure name={t('library.ledger.kept')} value={rate(week, t)} more={count(week, t)} />
        <Figure name={t('library.ledger.firstReply')} value={median(week?.firstReply, t)} />
        <Figure name={t('library.ledger.update')} value={median(week?.update, t)} />
      </dl>
      {past.length > 0 ? (
        <details>
          <summary>{t('library.ledger.pastWeeks')}</summary>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('library.ledger.week')}</th>
                <th scope="col">{t('library.ledger.made')}</th>
                <th scope="col">{t('library.ledger.kept')}</th>
                <th scope="col">{t('library.ledger.firstReply')}</th>
                <th scope="col">{t('library.ledger.update')}</th>
              </tr>
            </thead>
            <tbody>
              {past.map((name) => (
                <tr key={name}>
                  <th scope="row">{date.format(mondayOf(name))}</th>
                  <td>{figures[name]?.made ?? 0}</td>
                  <td>
                    {rate(figures[name], t)} <small>{count(figures[name], t)}</small>
                  </td>
                  <td>{median(figures[name]?.firstReply, t)}</td>
                  <td>{median(figures[name]?.update, t)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="page-note">{t('library.ledger.figuresNote')}</p>
        </details>
      ) : null}
    </section>
  );
}

function Figure({ name, value, more }: { name: string; value: string; more?: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <strong>{value}</strong> {more ? <small>{more}</small> : null}
      </dd>
    </div>
  );
}

function rate(week: Week | undefined, t: Translate): string {
  const share = week ? keptRate(week) : null;
  return share === null ? NONE : t('library.ledger.percent', { percent: Math.round(share * 100) });
}

function count(week: Week | undefined, t: Translate): string {
  if (!week || week.inTime + week.missed === 0) return '';
  return t('library.ledger.of', { kept: week.inTime, all: week.inTime + week.missed });
}

function median(buckets: readonly number[] | undefined, t: Translate): string {
  const ms = medianOf(buckets);
  return ms === null ? NONE : formatSpan(ms, t);
}
