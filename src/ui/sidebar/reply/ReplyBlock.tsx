/** One step: its wording, the meaning in the agent's language, and the few things that can be done with it. */
import { useMemo, useState } from 'react';
import { canInsert } from '../../../app/sidebar/page-health.ts';
import { type Reply, variantsFor } from '../../../app/sidebar/reply.ts';
import { plainValues, valuesFor } from '../../../app/sidebar/values.ts';
import { translatePromiseTime } from '../../../core/promises/time-words.ts';
import type { StoredBlock } from '../../../protocol/views.ts';
import { useApp } from '../../shared/app-context.tsx';
import { Button, IconButton } from '../../shared/Button.tsx';
import { useNow } from '../../shared/use-now.ts';
import { useKnown, useSidebar, useSidebarState } from '../sidebar-context.tsx';
import { FilledText } from './FilledText.tsx';
import { PromiseTime } from './PromiseTime.tsx';
import { ScriptEditor } from './ScriptEditor.tsx';

interface Props {
  reply: Reply;
  block: StoredBlock;
  index: number;
}

export function ReplyBlock({ reply, block, index }: Props) {
  const { t, uiLanguage } = useApp();
  const { compose } = useSidebar();
  const now = useNow();
  const { known, tz } = useKnown();
  const usedVariants = useSidebarState((s) => s.analysis?.usedVariants);
  const view = useSidebarState((s) => s.view);
  const notesOn = useSidebarState((s) => s.session?.settings.errorExamples ?? false);
  const gone = useSidebarState((s) => s.phase === 'gone');
  const insertable = useSidebarState((s) => canInsert(s.health, reply.chatKey));
  const [meaningOpen, setMeaningOpen] = useState(true);
  const values = useMemo(() => valuesFor(known, reply, now, tz), [known, reply, now, tz]);
  const hinted = useMemo(
    () =>
      Object.fromEntries(
        Object.entries(values).map(([blank, { value, source }]) => [
          blank,
          {
            value,
            hint:
              source.from === 'message'
                ? t('sidebar.facts.source.message', { quote: source.quote })
                : t(`sidebar.facts.source.${source.from}`),
          },
        ]),
      ),
    [values, t],
  );
  if (!view) return null;
  const plain = plainValues(values);
  const told = plain.promise_time
    ? {
        ...plain,
        promise_time: translatePromiseTime(plain.promise_time, reply.language, uiLanguage, now, tz),
      }
    : plain;
  const variants = variantsFor(view, reply, block.step);
  const at = variants.findIndex((v) => v.id === block.variant);
  const variant = variants[at];
  const name = block.step ? t(`steps.${block.step}`) : t(`stages.${reply.stage}`);
  const label = (blank: string) => view.blanks.find((b) => b.id === blank)?.label[uiLanguage] ?? blank;
  const used = variant ? (usedVariants?.includes(variant.id) ?? false) : false;
  const tier = view.tiers.find((one) => one.id === variant?.tier)?.title[uiLanguage];
  const meaning = variant?.meaning ?? null;
  const holdsPromise = block.source.includes('{{promise_time');

  if (block.dropped) {
    return (
      <li className="block block-dropped">
        <span className="block-name">
          {block.step ? `${index + 1} ` : ''}
          {name}
        </span>
        <span className="block-note">{t('sidebar.block.dropped')}</span>
        <span className="grow" />
        <Button look="quiet" icon="undo" onClick={() => compose.restoreBlock(index)}>
          {t('sidebar.block.restore')}
        </Button>
      </li>
    );
  }
  return (
    <li className="block" data-step={block.step ?? reply.stage}>
      <div className="block-head">
        <span className="block-name">
          {block.step ? <b>{index + 1}</b> : null} {name}
        </span>
        {variant ? (
          <span className="block-note">
            {used ? t('sidebar.block.used') : (tier ?? t(`sidebar.block.voice_${variant.voice}`))}
          </span>
        ) : null}
        <span className="grow" />
        {variants.length > 1 ? (
          <span className="block-swap">
            <IconButton
              icon="chevronLeft"
              label={t('sidebar.block.previous')}
              onClick={() => compose.swap(index, -1)}
            />
            <span aria-hidden="true">
              {at + 1}/{variants.length}
            </span>
            <IconButton
              icon="chevronRight"
              label={t('sidebar.block.next')}
              onClick={() => compose.swap(index, 1)}
            />
          </span>
        ) : null}
        <IconButton icon="trash" label={t('sidebar.block.drop')} onClick={() => compose.dropBlock(index)} />
        {insertable ? (
          <IconButton
            icon="insert"
            label={t('sidebar.block.insert')}
            disabled={gone}
            onClick={() => void compose.insertBlock(index)}
          />
        ) : (
          <IconButton
            icon="copy"
            label={t('sidebar.block.copy')}
            onClick={() => void compose.copyBlock(index)}
          />
        )}
      </div>
      <ScriptEditor
        source={block.source}
        language={reply.language}
        label={t('sidebar.block.text', { step: name })}
        values={hinted}
        placeholder={(blank) => t('common.gap', { label: label(blank) })}
        dropSentence={t('sidebar.block.dropSentence')}
        onEdit={(source) => compose.edit(index, source)}
        onFill={(blank, value) => compose.fill(blank, value)}
        onFilled={(blank, value) => compose.remember(blank, value)}
        onDropSentence={(blank) => compose.dropSentence({ block: index, blank })}
      />
      {meaning ? (
        <div className="meaning">
          <button
            type="button"
            className="link"
            aria-expanded={meaningOpen}
            onClick={() => setMeaningOpen(!meaningOpen)}
          >
            {block.edited ? t('sidebar.block.meaningOriginal') : t('sidebar.block.meaning')}
          </button>
          {meaningOpen ? (
            <p lang={uiLanguage} dir="ltr">
              <FilledText source={meaning} values={told} label={label} />
            </p>
          ) : null}
        </div>
      ) : null}
      {holdsPromise || block.step === 'promise' ? <PromiseTime language={reply.language} /> : null}
      {notesOn && variant && variant.annotations.length > 0 ? (
        <ul className="annotations" aria-label={t('sidebar.block.notes')}>
          {variant.annotations.map((note) => (
            <li key={note.id}>
              <q lang={reply.language} dir="auto">
                {note.quote[reply.language] ?? note.quote.en}
              </q>
              <span>{note.why[uiLanguage]}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  );
}
