/** What a complete pack would have and this one has not. */
import { type ByLanguage, STEPS, UI_LANGUAGES } from '../../scripts/model.ts';
import type { Pack } from '../schema.ts';
import type { PackProblem, PackProblemCode } from './problem.ts';
import { type Group, groups } from './scripts.ts';

/** The scenario that teaches the matcher to stay silent: it has phrasings and no scripts. */
const SILENT_SCENARIO = 'other';
/** A customer who writes three times must not be sent the same sentence twice. */
const MIN_STEP_VARIANTS: ByLanguage<number> = { en: 3, es: 3 };
const MIN_VARIANTS_ELSEWHERE = 2;
const MIN_FOUNDING_EXAMPLES = 2;
/** Scenarios that the method was made for: richer than the others. */
const FOUNDING = ['tracking_stalled', 'customs_hold', 'damaged_item', 'delivered_not_received'];
/** Customer phrasings that a scenario needs per language, and the silent scenario, which has to cover far more ground. */
const MIN_PHRASINGS: ByLanguage<number> = { en: 30 };
const MIN_PHRASINGS_ELSEWHERE = 20;
const SILENT_TIMES = 2;

/** Missing languages, variants, phrasings, error examples, notes. What a language lacks is said once per place. */
export function coverageGaps(pack: Pack): PackProblem[] {
  return [
    ...groups(pack).flatMap((g) => groupGaps(g, pack)),
    ...pack.scenarios.flatMap((s) => scenarioGaps(s, pack)),
  ];
}

function atLeast(path: string, code: PackProblemCode, has: number, wants: number): PackProblem[] {
  return has < wants ? [{ path, code, detail: `${has} of ${wants}` }] : [];
}

function groupGaps({ path, isStep, variants }: Group, pack: Pack): PackProblem[] {
  const gaps: PackProblem[] = [];
  for (const language of pack.languages) {
    const wants = (isStep ? MIN_STEP_VARIANTS[language] : undefined) ?? MIN_VARIANTS_ELSEWHERE;
    const has = variants.filter((v) => v.text[language] !== undefined).length;
    gaps.push(...atLeast(`${path}/${language}`, 'variants_few', has, wants));
  }
  // Without its meaning in the agent's language nobody knows what is being sent.
  for (const variant of variants)
    for (const language of UI_LANGUAGES)
      if (variant.text[language] === undefined)
        gaps.push({
          path: `${path}/variants/${variant.id}/text`,
          code: 'language_missing',
          detail: language,
        });
  if (isStep && !variants.some((v) => (v.annotations?.length ?? 0) > 0))
    gaps.push({ path, code: 'notes_few', detail: '0 of 1' });
  return gaps;
}

function scenarioGaps(scenario: Pack['scenarios'][number], pack: Pack): PackProblem[] {
  const path = `scenarios/${scenario.id}`;
  const silent = scenario.id === SILENT_SCENARIO;
  const gaps = pack.languages.flatMap((language) => {
    const wants = (MIN_PHRASINGS[language] ?? MIN_PHRASINGS_ELSEWHERE) * (silent ? SILENT_TIMES : 1);
    return atLeast(
      `${path}/phrasings/${language}`,
      'phrasings_few',
      scenario.phrasings[language]?.length ?? 0,
      wants,
    );
  });
  if (silent) return gaps;
  for (const step of STEPS)
    if (!scenario.steps.some((s) => s.step === step))
      gaps.push({ path: `${path}/steps`, code: 'steps_missing', detail: step });
  const wants = FOUNDING.includes(scenario.id) ? MIN_FOUNDING_EXAMPLES : 1;
  gaps.push(...atLeast(`${path}/errorExamples`, 'examples_few', scenario.errorExamples.length, wants));
  // Agents read error examples in their own language; customers' other languages are welcome, not required.
  for (const example of scenario.errorExamples)
    for (const language of UI_LANGUAGES)
      if (example.text[language] === undefined || example.better[language] === undefined)
        gaps.push({
          path: `${path}/errorExamples/${example.id}`,
          code: 'language_missing',
          detail: language,
        });
  if (scenario.voiceScript)
    for (const language of pack.languages)
      if (scenario.voiceScript.text[language] === undefined)
        gaps.push({ path: `${path}/voiceScript`, code: 'language_missing', detail: language });
  return gaps;
}
