/** One step or stage: its wordings one under the other, each readable or being edited. */
import { useState } from 'react';
import { same } from '../../../core/packs/equal.ts';
import type { Pack } from '../../../core/packs/schema.ts';
import type { HouseRules } from '../../../core/scripts/house-rules.ts';
import type { Variant } from '../../../core/scripts/model.ts';
import { useApp } from '../../shared/app-context.tsx';
import { ConfirmDialog } from '../ConfirmDialog.tsx';
import type { Drafts } from './use-drafts.ts';
import { VariantCard } from './VariantCard.tsx';
import { VariantEditor } from './VariantEditor.tsx';

export interface SlotProps {
  pack: Pack;
  language: string;
  onLanguage(language: string): void;
  notes: boolean;
  houseRules: HouseRules;
  drafts: Drafts;
  onSave(variant: Variant): void;
}

interface Props extends SlotProps {
  title: string;
  /** The step's place in the formula, from 1; null for other moments. */
  number: number | null;
  variants: readonly Variant[];
  picked: string | null;
  onPick(id: string): void;
}

export function SlotSection(props: Props) {
  const { title, number, variants, picked, onPick, pack, language, onLanguage, notes, drafts, onSave } =
    props;
  const { t } = useApp();
  const [leaving, setLeaving] = useState<Variant | null>(null);
  const nameOf = (variant: Variant) =>
    t('library.scripts.variantName', { step: title, n: variants.indexOf(variant) + 1 });
  const cancel = (variant: Variant) => {
    if (same(drafts.get(variant.id), variant.text)) drafts.drop(variant.id);
    else setLeaving(variant);
  };
  return (
    <section className="slot">
      <h3>
        {number === null ? null : (
          <span className="slot-number" aria-hidden="true">
            {number}
          </span>
        )}
        {title}
      </h3>
      {variants.map((variant) => {
        const texts = drafts.get(variant.id);
        if (texts)
          return (
            <VariantEditor
              key={variant.id}
              variant={variant}
              name={nameOf(variant)}
              pack={pack}
              texts={texts}
              houseRules={props.houseRules}
              language={language}
              onLanguage={onLanguage}
              onChange={(changed) => drafts.put(variant.id, changed)}
              onSave={() => onSave(variant)}
              onCancel={() => cancel(variant)}
            />
          );
        return (
          <VariantCard
            key={variant.id}
            variant={variant}
            name={nameOf(variant)}
            slot={title}
            pack={pack}
            language={language}
            notes={notes}
            previewed={variant.id === picked}
            onPreview={() => onPick(variant.id)}
            onEdit={() => {
              drafts.put(variant.id, {
                ...variant.text,
                ...(variant.text[language] === undefined ? { [language]: '' } : {}),
              });
              onPick(variant.id);
            }}
          />
        );
      })}
      {leaving ? (
        <ConfirmDialog
          title={t('library.edit.discardTitle')}
          text={t('library.edit.discardText', { name: nameOf(leaving) })}
          confirm={t('library.edit.discard')}
          cancel={t('library.edit.keep')}
          onConfirm={() => {
            drafts.drop(leaving.id);
            setLeaving(null);
          }}
          onCancel={() => setLeaving(null)}
        />
      ) : null}
    </section>
  );
}
