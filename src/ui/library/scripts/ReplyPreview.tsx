/** How it reads in the chat: the picked wordings with sample values, and their meaning under them. */
import type { Pack } from '../../../core/packs/schema.ts';
import type { HouseRules } from '../../../core/scripts/house-rules.ts';
import type { Variant } from '../../../core/scripts/model.ts';
import { sampleValues } from '../../../core/scripts/sample-values.ts';
import { useApp } from '../../shared/app-context.tsx';
import type { Item } from './catalogue.ts';
import { languageName } from './language-name.ts';
import { ScriptText } from './ScriptText.tsx';
import { momentOf, momentsOf, type Picks, pickedIn } from './slots.ts';
import type { Drafts } from './use-drafts.ts';

interface Props {
  item: Item;
  pack: Pack;
  language: string;
  picks: Picks;
  onPicks(picks: Picks): void;
  drafts: Drafts;
  houseRules: HouseRules;
}

export function ReplyPreview({ item, pack, language, picks, onPicks, drafts, houseRules }: Props) {
  const { t, uiLanguage } = useApp();
  const moment = momentOf(item, picks);
  const slots =
    moment === 'diagnosis'
      ? item.steps.map((s) => pickedIn(s, s.step, picks))
      : item.stages.filter((s) => s.stage === moment).map((s) => pickedIn(s, s.stage, picks));
  const textsOf = (variant: Variant) => drafts.get(variant.id) ?? variant.text;
  const bubbles = slots.filter((v) => v !== null);
  const say = (variant: Variant, code: string) => {
    const text = textsOf(variant)[code];
    return text === undefined || text === '' ? null : (
      <ScriptText
        text={text}
        language={code}
        blanks={pack.blanks}
        values={sampleValues(pack.blanks, code, houseRules)}
      />
    );
  };
  return (
    <aside className="preview" aria-label={t('library.scripts.preview')}>
      <header>
        <h2>{t('library.scripts.preview')}</h2>
        {moment ? (
          <select
            aria-label={t('library.scripts.preview')}
            value={moment}
            onChange={(event) => onPicks({ ...picks, moment: event.target.value as Picks['moment'] })}
          >
            {momentsOf(item).map((name) => (
              <option key={name} value={name}>
                {t(`stages.${name}`)}
              </option>
            ))}
          </select>
        ) : null}
      </header>
      {bubbles.length === 0 ? (
        <p className="work-hint">{t('library.scripts.previewEmpty')}</p>
      ) : (
        <>
          <div className="preview-bubbles">
            {bubbles.map((variant) => (
              <div key={variant.id} className="preview-bubble">
                {say(variant, language) ?? (
                  <p className="variant-missing">
                    {t('library.scripts.noMeaning', { language: languageName(language, t, uiLanguage) })}
                  </p>
                )}
                {uiLanguage === language ? null : (
                  <div className="preview-meaning">{say(variant, uiLanguage)}</div>
                )}
              </div>
            ))}
          </div>
          <p className="work-hint">{t('library.scripts.previewHint')}</p>
        </>
      )}
    </aside>
  );
}
