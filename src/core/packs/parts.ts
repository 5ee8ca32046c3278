/**
 * A pack in parts, so that the worker loads what the open chat needs and not the words of fourteen languages: the frame
 * (everything but customers' words), the texts of one language, and the phrasings, which only the matcher reads.
 */
import type { ByLanguage, Scenario, Variant } from '../scripts/model.ts';
import type { Pack } from './schema.ts';

/** Texts of one language by the place they stand in (`keyOf…`). */
export type LanguageTexts = Readonly<Record<string, string>>;
/** Phrasings per scenario and language. */
export type Phrasings = Readonly<Record<string, ByLanguage<string[]>>>;

export interface PackParts {
  /** The pack with no customer text and no phrasing in it. */
  frame: Pack;
  texts: ByLanguage<LanguageTexts>;
  phrasings: Phrasings;
}

/** Keys under which a part's texts stand; ids are unique within their kind. */
export const textKey = {
  variant: (id: string) => `variant/${id}`,
  note: (id: string) => `note/${id}`,
  example: (id: string) => `example/${id}`,
  better: (id: string) => `better/${id}`,
  span: (example: string, index: number) => `span/${example}/${index}`,
  voice: (scenario: string) => `voice/${scenario}`,
} as const;

/** Takes a pack apart; `joinPack` gives it back. */
export function splitPack(pack: Pack): PackParts {
  const texts: Record<string, Record<string, string>> = Object.fromEntries(
    pack.languages.map((language) => [language, {}]),
  );
  const frame = mapTwins(pack, (key, twins) => {
    for (const [language, text] of Object.entries(twins)) {
      texts[language] ??= {};
      texts[language][key] = text;
    }
    return {};
  });
  return {
    frame: { ...frame, scenarios: frame.scenarios.map((s) => ({ ...s, phrasings: {} })) },
    texts,
    phrasings: Object.fromEntries(pack.scenarios.map((s) => [s.id, s.phrasings])),
  };
}

/** The whole pack. Languages that are left out are missing in it, nothing else. */
export function joinPack({ frame, texts, phrasings }: PackParts): Pack {
  const languages = Object.entries(texts);
  const pack = mapTwins(frame, (key) => {
    const twins: ByLanguage<string> = {};
    for (const [language, own] of languages) if (own[key] !== undefined) twins[language] = own[key];
    return twins;
  });
  return { ...pack, scenarios: pack.scenarios.map((s) => ({ ...s, phrasings: phrasings[s.id] ?? {} })) };
}

type MapTwins = (key: string, twins: ByLanguage<string>) => ByLanguage<string>;

/** The same pack with every set of twins replaced. */
function mapTwins(pack: Pack, map: MapTwins): Pack {
  const variants = (list: readonly Variant[]) => list.map((v) => mapVariant(v, map));
  return {
    ...pack,
    scenarios: pack.scenarios.map((s) => mapScenario(s, map)),
    stages: pack.stages.map((s) => ({ ...s, variants: variants(s.variants) })),
  };
}

function mapScenario(scenario: Scenario, map: MapTwins): Scenario {
  const variants = (list: readonly Variant[]) => list.map((v) => mapVariant(v, map));
  return {
    ...scenario,
    steps: scenario.steps.map((s) => ({ ...s, variants: variants(s.variants) })),
    stages: scenario.stages.map((s) => ({ ...s, variants: variants(s.variants) })),
    errorExamples: scenario.errorExamples.map((e) => ({
      ...e,
      text: map(textKey.example(e.id), e.text),
      spans: e.spans.map((span, i) => ({ ...span, quote: map(textKey.span(e.id, i), span.quote) })),
      better: map(textKey.better(e.id), e.better),
    })),
    ...(scenario.voiceScript
      ? {
          voiceScript: {
            ...scenario.voiceScript,
            text: map(textKey.voice(scenario.id), scenario.voiceScript.text),
          },
        }
      : {}),
  };
}

function mapVariant(variant: Variant, map: MapTwins): Variant {
  return {
    ...variant,
    text: map(textKey.variant(variant.id), variant.text),
    ...(variant.annotations
      ? { annotations: variant.annotations.map((a) => ({ ...a, quote: map(textKey.note(a.id), a.quote) })) }
      : {}),
  };
}
