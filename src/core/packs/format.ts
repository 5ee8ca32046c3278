/**
 * Writes a pack as text: the same pack always gives the same bytes, whatever order its keys were built in, so that
 * two versions of a file differ only where an entry differs. Lists keep their order: it carries meaning (the first
 * variant is the default, steps follow the formula).
 */
import type {
  Annotation,
  Blank,
  ByLanguage,
  ErrorExample,
  ErrorSpan,
  Localized,
  Minefield,
  Scenario,
  StageScript,
  Step,
  Tier,
  Variant,
} from '../scripts/model.ts';
import type { Pack } from './schema.ts';

/** Languages that come first, in this order; all others follow alphabetically by code. */
const LEADING_LANGUAGES = ['en', 'es', 'zh-CN'];

/** Deterministic JSON: fixed key order per kind of entry, two spaces, a newline at the end. */
export function formatPack(pack: Pack): string {
  return `${JSON.stringify(orderPack(pack), null, 2)}\n`;
}

/** Language codes in the order in which packs list them. */
export function sortLanguages(codes: Iterable<string>): string[] {
  const rank = (code: string) => {
    const at = LEADING_LANGUAGES.indexOf(code);
    return at === -1 ? LEADING_LANGUAGES.length : at;
  };
  return [...codes].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0));
}

// Each function names every key of its type once, in file order; a literal's keys are written in that order.

function orderPack(pack: Pack): Pack {
  return {
    format: pack.format,
    schema: pack.schema,
    id: pack.id,
    name: pack.name,
    version: pack.version,
    publisher: pack.publisher,
    updated: pack.updated,
    languages: [...pack.languages],
    blanks: pack.blanks.map(orderBlank),
    scenarios: pack.scenarios.map(orderScenario),
    stages: pack.stages.map(orderStage),
    minefields: pack.minefields.map(orderMinefield),
  };
}

function orderBlank(blank: Blank): Blank {
  return { id: blank.id, rev: blank.rev, kind: blank.kind, label: orderWords(blank.label) };
}

function orderScenario(scenario: Scenario): Scenario {
  return {
    id: scenario.id,
    rev: scenario.rev,
    ...(scenario.reviewBy === undefined ? {} : { reviewBy: scenario.reviewBy }),
    title: orderWords(scenario.title),
    summary: orderWords(scenario.summary),
    needs: [...scenario.needs],
    ...(scenario.tiers === undefined ? {} : { tiers: scenario.tiers.map(orderTier) }),
    steps: scenario.steps.map(orderStep),
    stages: scenario.stages.map(orderStage),
    errorExamples: scenario.errorExamples.map(orderErrorExample),
    ...(scenario.voiceScript === undefined
      ? {}
      : {
          voiceScript: {
            rev: scenario.voiceScript.rev,
            text: orderLanguages(scenario.voiceScript.text),
          },
        }),
    phrasings: orderLanguages(scenario.phrasings),
  };
}

function orderTier(tier: Tier): Tier {
  return {
    id: tier.id,
    title: orderWords(tier.title),
    ...(tier.fromDays === undefined ? {} : { fromDays: tier.fromDays }),
    ...(tier.again === undefined ? {} : { again: tier.again }),
  };
}

function orderStep(step: Step): Step {
  return { step: step.step, variants: step.variants.map(orderVariant) };
}

function orderStage(script: StageScript): StageScript {
  return { stage: script.stage, variants: script.variants.map(orderVariant) };
}

function orderVariant(variant: Variant): Variant {
  return {
    id: variant.id,
    rev: variant.rev,
    voice: variant.voice,
    ...(variant.tier === undefined ? {} : { tier: variant.tier }),
    text: orderLanguages(variant.text),
    ...(variant.annotations === undefined ? {} : { annotations: variant.annotations.map(orderAnnotation) }),
  };
}

function orderAnnotation(note: Annotation): Annotation {
  return { id: note.id, quote: orderLanguages(note.quote), why: orderWords(note.why) };
}

function orderErrorExample(example: ErrorExample): ErrorExample {
  return {
    id: example.id,
    rev: example.rev,
    text: orderLanguages(example.text),
    spans: example.spans.map(orderSpan),
    better: orderLanguages(example.better),
  };
}

function orderSpan(span: ErrorSpan): ErrorSpan {
  return { quote: orderLanguages(span.quote), minefield: span.minefield, why: orderWords(span.why) };
}

function orderMinefield(minefield: Minefield): Minefield {
  return {
    id: minefield.id,
    rev: minefield.rev,
    title: orderWords(minefield.title),
    why: orderWords(minefield.why),
    instead: orderWords(minefield.instead),
    phrases: orderLanguages(minefield.phrases),
  };
}

function orderWords(words: Localized): Localized {
  return { en: words.en, 'zh-CN': words['zh-CN'] };
}

function orderLanguages<T>(byLanguage: ByLanguage<T>): ByLanguage<T> {
  const ordered: ByLanguage<T> = {};
  for (const language of sortLanguages(Object.keys(byLanguage))) {
    const value = byLanguage[language];
    if (value !== undefined) ordered[language] = value;
  }
  return ordered;
}
