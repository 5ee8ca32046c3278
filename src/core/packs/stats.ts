/** How much a pack holds, and what it still lacks. */
import type { ByLanguage } from '../scripts/model.ts';
import { coverageGaps } from './checks/coverage.ts';
import type { PackProblem } from './checks/problem.ts';
import { sortLanguages } from './format.ts';
import type { Pack } from './schema.ts';

export interface Amounts {
  /** Variants that have a text in this language, steps and stages together. */
  variants: number;
  phrasings: number;
}

export interface ScenarioStats {
  id: string;
  steps: number;
  stages: number;
  variants: number;
  phrasings: number;
  errorExamples: number;
  languages: ByLanguage<Amounts>;
}

export interface PackStats {
  scenarios: number;
  languages: string[];
  /** Variants of every step and stage, the pack's general stages included; twins count once. */
  variants: number;
  phrasings: number;
  perScenario: ScenarioStats[];
  perLanguage: ByLanguage<Amounts>;
  gaps: PackProblem[];
}

export function packStats(pack: Pack): PackStats {
  const perScenario = pack.scenarios.map((scenario): ScenarioStats => {
    const variants = [...scenario.steps, ...scenario.stages].flatMap((x) => x.variants);
    const languages = amounts(
      pack.languages,
      variants.map((v) => v.text),
      scenario.phrasings,
    );
    return {
      id: scenario.id,
      steps: scenario.steps.length,
      stages: scenario.stages.length,
      variants: variants.length,
      phrasings: sum(Object.values(languages).map((l) => l.phrasings)),
      errorExamples: scenario.errorExamples.length,
      languages,
    };
  });
  const general = pack.stages.flatMap((x) => x.variants);
  const perLanguage = amounts(
    pack.languages,
    general.map((v) => v.text),
    {},
  );
  for (const { languages } of perScenario)
    for (const [language, has] of Object.entries(languages)) {
      const total = perLanguage[language] ?? { variants: 0, phrasings: 0 };
      perLanguage[language] = {
        variants: total.variants + has.variants,
        phrasings: total.phrasings + has.phrasings,
      };
    }
  return {
    scenarios: pack.scenarios.length,
    languages: [...pack.languages],
    variants: general.length + sum(perScenario.map((s) => s.variants)),
    phrasings: sum(perScenario.map((s) => s.phrasings)),
    perScenario,
    perLanguage,
    gaps: coverageGaps(pack),
  };
}

/** Languages that the pack claims, and those that merely occur in it. */
function amounts(
  claimed: readonly string[],
  texts: readonly ByLanguage<string>[],
  phrasings: ByLanguage<string[]>,
): ByLanguage<Amounts> {
  const codes = new Set([...claimed, ...texts.flatMap((t) => Object.keys(t)), ...Object.keys(phrasings)]);
  return Object.fromEntries(
    sortLanguages(codes).map((code) => [
      code,
      {
        variants: texts.filter((t) => t[code] !== undefined).length,
        phrasings: phrasings[code]?.length ?? 0,
      },
    ]),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
