/** The middle: everything a scenario holds, in the language that is chosen. */
import type { Proposal } from '../../../core/matching/phrasing.ts';
import type { Pack } from '../../../core/packs/schema.ts';
import { useApp } from '../../shared/app-context.tsx';
import { ErrorExample } from '../../shared/ErrorExample.tsx';
import { type Item, languagesOf, variantsOf } from './catalogue.ts';
import { fillExample } from './fill-example.ts';
import { languageName } from './language-name.ts';
import { Phrasings } from './Phrasings.tsx';
import { ProposalsWaiting } from './ProposalsWaiting.tsx';
import { type SlotProps, SlotSection } from './SlotSection.tsx';
import { type Picks, pickedIn, withPick } from './slots.ts';
import type { PhrasingWork } from './use-phrasings.ts';
import { VoicePart } from './VoicePart.tsx';

interface Props extends SlotProps {
  item: Item;
  picks: Picks;
  onPicks(picks: Picks): void;
  examples: boolean;
  phrasings: PhrasingWork;
}

export function ScenarioWork(props: Props) {
  const { item, pack, picks, onPicks, examples, phrasings, ...slot } = props;
  const { t, uiLanguage } = useApp();
  const { scenario } = item;
  const proposals = phrasings.proposals.filter((p) => p.scenario === item.id);
  return (
    <article className="work" aria-labelledby="work-title">
      <h2 id="work-title">{scenario?.title[uiLanguage] ?? t('library.scripts.general')}</h2>
      <p className="work-summary">{scenario?.summary[uiLanguage] ?? t('library.scripts.generalSummary')}</p>
      {scenario?.reviewBy ? (
        <p className="work-review">{t('library.scripts.reviewBy', { date: scenario.reviewBy })}</p>
      ) : null}
      {scenario && scenario.needs.length > 0 ? <Needs ids={scenario.needs} pack={pack} /> : null}
      <ProposalsWaiting proposals={proposals} language={slot.language} onLanguage={slot.onLanguage} />
      <LanguageTabs
        item={item}
        pack={pack}
        proposals={proposals}
        language={slot.language}
        onLanguage={slot.onLanguage}
      />
      {variantsOf(item).length === 0 ? <p className="work-hint">{t('library.scripts.silent')}</p> : null}
      {examples && scenario && item.steps.length > 0 ? (
        <section className="work-part" aria-labelledby="work-examples">
          <h3 id="work-examples">{t('library.scripts.examples')}</h3>
          {scenario.errorExamples.length === 0 ? (
            <p className="work-hint">{t('library.scripts.noExamples')}</p>
          ) : null}
          {scenario.errorExamples.map((example) => (
            <ErrorExample
              key={example.id}
              example={fillExample(example, pack.blanks, slot.houseRules)}
              language={slot.language}
              minefields={pack.minefields}
            />
          ))}
        </section>
      ) : null}
      {item.steps.map(({ step, variants }, i) => (
        <SlotSection
          key={step}
          {...slot}
          pack={pack}
          title={t(`steps.${step}`)}
          number={i + 1}
          variants={variants}
          picked={pickedIn({ variants }, step, picks)?.id ?? null}
          onPick={(id) => onPicks(withPick(item, picks, step, id))}
        />
      ))}
      {scenario?.voiceScript ? (
        <VoicePart script={scenario.voiceScript} pack={pack} language={slot.language} />
      ) : null}
      {scenario && item.steps.length > 0 ? (
        <div className="work-divider">
          <h3>{t('library.scripts.stages')}</h3>
          <p className="work-hint">{t('library.scripts.stagesGeneral')}</p>
        </div>
      ) : null}
      {item.stages.map(({ stage, variants }) => (
        <SlotSection
          key={stage}
          {...slot}
          pack={pack}
          title={t(`stages.${stage}`)}
          number={null}
          variants={variants}
          picked={pickedIn({ variants }, stage, picks)?.id ?? null}
          onPick={(id) => onPicks(withPick(item, picks, stage, id))}
        />
      ))}
      {scenario ? (
        <Phrasings
          key={`${scenario.id}/${slot.language}`}
          scenario={scenario}
          language={slot.language}
          work={phrasings}
          drafts={slot.drafts}
        />
      ) : null}
    </article>
  );
}

function Needs({ ids, pack }: { ids: readonly string[]; pack: Pack }) {
  const { t, uiLanguage } = useApp();
  return (
    <p className="work-needs">
      <span>{t('library.scripts.needs')}</span>
      {ids.map((id) => (
        <span key={id} className="chip" title={`{{${id}}}`}>
          {pack.blanks.find((b) => b.id === id)?.label[uiLanguage] ?? id}
        </span>
      ))}
    </p>
  );
}

interface TabsProps {
  item: Item;
  pack: Pack;
  proposals: readonly Proposal[];
  language: string;
  onLanguage(language: string): void;
}

function LanguageTabs({ item, pack, proposals, language, onLanguage }: TabsProps) {
  const { t, uiLanguage } = useApp();
  const proposed = proposals.map((p) => p.language);
  const languages = [...new Set([...languagesOf(item, pack), ...pack.languages, ...proposed])];
  return (
    <fieldset className="segments work-languages">
      <legend className="visually-hidden">{t('library.scripts.language')}</legend>
      {languages.map((code) => (
        <button key={code} type="button" aria-pressed={code === language} onClick={() => onLanguage(code)}>
          {languageName(code, t, uiLanguage)}
        </button>
      ))}
    </fieldset>
  );
}
