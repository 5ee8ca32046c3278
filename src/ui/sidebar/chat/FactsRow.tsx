/** What is known about the parcel, each with its source, and what is not known yet. Click to correct or fill in. */
import { useEffect, useRef, useState } from 'react';
import { replyBlanks } from '../../../app/sidebar/reply.ts';
import { type BlankValue, valuesFor } from '../../../app/sidebar/values.ts';
import type { FactSource } from '../../../core/facts/model.ts';
import type { Blank } from '../../../core/scripts/model.ts';
import { useApp } from '../../shared/app-context.tsx';
import { Icon } from '../../shared/Icon.tsx';
import { useNow } from '../../shared/use-now.ts';
import { useKnown, useSidebar, useSidebarState } from '../sidebar-context.tsx';

/** House rules and the promise's time have places of their own. */
const ELSEWHERE = new Set([
  'promise_time',
  'answer_hours',
  'customs_days',
  'investigation_days',
  'refund_days',
  'discount_percent',
]);

export function FactsRow() {
  const { t } = useApp();
  const { compose } = useSidebar();
  const now = useNow();
  const { known, tz } = useKnown();
  const facts = useSidebarState((s) => s.analysis?.facts);
  const reply = useSidebarState((s) => s.reply);
  const view = useSidebarState((s) => s.view);
  if (!known || !view) return null;
  const values = valuesFor(known, reply, now, tz);
  const wanted = new Set([...view.needs, ...(reply ? replyBlanks(reply) : []), ...Object.keys(known.blanks)]);
  const blanks = view.blanks.filter((b) => wanted.has(b.id) && !ELSEWHERE.has(b.id));
  const remembers = Object.values(known.blanks).some((f) => f.source.from === 'memory');
  const doubtful = facts?.filter((f) => f.certainty === 'doubtful') ?? [];
  return (
    <section className="facts" aria-label={t('sidebar.facts.label')}>
      <ul>
        {blanks.map((blank) => (
          <FactChip key={blank.id} blank={blank} known={values[blank.id] ?? null} />
        ))}
        {doubtful.map((fact) => (
          <li
            key={`doubtful-${fact.value}`}
            className="fact fact-doubtful"
            title={t('sidebar.facts.doubtful')}
          >
            <Icon name="warning" />
            <span>{fact.value}</span>
            <span className="fact-source">{t('sidebar.facts.doubtful')}</span>
          </li>
        ))}
        {remembers ? (
          <li>
            <button type="button" className="link fact-forget" onClick={() => void compose.forgetChat()}>
              {t('sidebar.facts.forget')}
            </button>
          </li>
        ) : null}
      </ul>
    </section>
  );
}

function FactChip({ blank, known }: { blank: Blank; known: BlankValue | null }) {
  const { t, uiLanguage } = useApp();
  const { compose } = useSidebar();
  const hasReply = useSidebarState((s) => s.reply !== null);
  const [editing, setEditing] = useState(false);
  const label = blank.label[uiLanguage];
  if (editing) {
    return (
      <li className="fact fact-editing">
        <FactField
          label={label}
          value={known?.value ?? ''}
          onDone={(value) => {
            setEditing(false);
            if (value === null || value === (known?.value ?? '')) return;
            compose.fill(blank.id, value);
            compose.remember(blank.id, value);
          }}
        />
      </li>
    );
  }
  const source = known ? sourceWords(known.source, t) : null;
  return (
    <li>
      <button
        type="button"
        className={`fact ${known ? '' : 'fact-gap'}`}
        disabled={!hasReply}
        title={known ? `${label}: ${known.value}\n${source}` : t('sidebar.facts.gap', { label })}
        aria-label={
          known
            ? `${label}: ${known.value}. ${source}. ${t('sidebar.facts.edit', { label })}`
            : t('sidebar.facts.gap', { label })
        }
        onClick={() => setEditing(true)}
      >
        {blank.kind === 'name' && known ? null : (
          <span className="fact-label">{known ? label : t('common.gap', { label })}</span>
        )}
        {known ? (
          <>
            <span className="fact-value">{known.value}</span>
            <span className="fact-source">{t(`sidebar.facts.sourceShort.${known.source.from}`)}</span>
          </>
        ) : null}
      </button>
    </li>
  );
}

function sourceWords(source: FactSource, t: ReturnType<typeof useApp>['t']): string {
  return source.from === 'message'
    ? t('sidebar.facts.source.message', { quote: source.quote })
    : t(`sidebar.facts.source.${source.from}`);
}

function FactField({
  label,
  value,
  onDone,
}: {
  label: string;
  value: string;
  onDone(value: string | null): void;
}) {
  const [text, setText] = useState(value);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <input
      ref={field}
      aria-label={label}
      placeholder={label}
      value={text}
      maxLength={300}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => onDone(text.trim())}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') onDone(text.trim());
        if (event.key === 'Escape') onDone(null);
      }}
    />
  );
}
