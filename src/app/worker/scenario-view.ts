/** What the sidebar is given of a scenario: the customer's language, and the agent's for the meaning. */
import { type LanguageTexts, textKey } from '../../core/packs/parts.ts';
import type { Pack } from '../../core/packs/schema.ts';
import type {
  ByLanguage,
  ErrorExample,
  LanguageCode,
  StageScript,
  UiLanguage,
  Variant,
} from '../../core/scripts/model.ts';
import { speakingSeconds } from '../../core/scripts/speaking.ts';
import type { ScenarioView, VariantView } from '../../protocol/views.ts';

interface Loaded {
  frame: Pack;
  /** The languages that are needed here. */
  texts: ByLanguage<LanguageTexts>;
}

/** null: the pack has no such scenario. `id` null: the general scripts alone. English where it does not speak `asked`. */
export function scenarioView(
  loaded: Loaded,
  id: string | null,
  asked: LanguageCode,
  ui: UiLanguage,
): ScenarioView | null {
  const { frame } = loaded;
  const scenario = id === null ? null : frame.scenarios.find((s) => s.id === id);
  if (scenario === undefined) return null;
  const slots = scenario ? [...scenario.steps, ...scenario.stages] : frame.stages;
  const spokenIn = (code: string) =>
    slots.some((slot) =>
      slot.variants.some((v) => loaded.texts[code]?.[textKey.variant(v.id)] !== undefined),
    );
  const language = spokenIn(asked) ? asked : 'en';
  const twins = (key: string) => twinsOf(loaded, key);
  const views = (variants: readonly Variant[]) => variantViews(variants, twins, language, ui);
  const spoken = scenario?.voiceScript && twins(textKey.voice(scenario.id));
  return {
    id,
    title: scenario?.title ?? null,
    summary: scenario?.summary ?? null,
    needs: scenario?.needs ?? [],
    tiers: scenario?.tiers ?? [],
    language,
    steps: (scenario?.steps ?? []).map(({ step, variants }) => ({ step, variants: views(variants) })),
    stages: mergeStages(scenario?.stages ?? [], frame.stages).map(({ stage, variants }) => ({
      stage,
      variants: views(variants),
    })),
    voiceScript:
      spoken?.[language] === undefined
        ? null
        : {
            text: spoken[language],
            meaning: ui === language ? null : (spoken[ui] ?? null),
            seconds: Math.round(speakingSeconds(spoken[language], language)),
          },
    errorExamples: (scenario?.errorExamples ?? []).map((example) => withTwins(example, twins)),
    minefields: frame.minefields.filter((m) =>
      scenario?.errorExamples.some((e) => e.spans.some((s) => s.minefield === m.id)),
    ),
    blanks: frame.blanks,
  };
}

function twinsOf({ texts }: Loaded, key: string): ByLanguage<string> {
  const twins: ByLanguage<string> = {};
  for (const [language, own] of Object.entries(texts)) if (own[key] !== undefined) twins[language] = own[key];
  return twins;
}

/** A scenario's own stage scripts, then the pack's general ones for the stages it lacks. */
function mergeStages(own: readonly StageScript[], general: readonly StageScript[]): StageScript[] {
  const has = new Set(own.map((s) => s.stage));
  return [...own, ...general.filter((s) => !has.has(s.stage))];
}

function variantViews(
  variants: readonly Variant[],
  twins: (key: string) => ByLanguage<string>,
  language: LanguageCode,
  ui: UiLanguage,
): VariantView[] {
  return variants.flatMap((variant) => {
    const texts = twins(textKey.variant(variant.id));
    const text = texts[language];
    // A variant without this twin is not offered: better fewer choices than another language by surprise.
    if (text === undefined) return [];
    return [
      {
        id: variant.id,
        voice: variant.voice,
        tier: variant.tier ?? null,
        text,
        meaning: ui === language ? null : (texts[ui] ?? texts.en ?? null),
        annotations: (variant.annotations ?? []).map((a) => ({ ...a, quote: twins(textKey.note(a.id)) })),
      },
    ];
  });
}

function withTwins(example: ErrorExample, twins: (key: string) => ByLanguage<string>): ErrorExample {
  return {
    ...example,
    text: twins(textKey.example(example.id)),
    spans: example.spans.map((span, i) => ({ ...span, quote: twins(textKey.span(example.id, i)) })),
    better: twins(textKey.better(example.id)),
  };
}
