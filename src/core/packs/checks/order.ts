/** A scenario as a whole: its steps' order, the emoji of a whole reply, and phrasings that stand twice. */
import { foldText } from '../../language/fold.ts';
import { type Scenario, STEPS } from '../../scripts/model.ts';
import type { Pack } from '../schema.ts';
import type { PackProblem } from './problem.ts';
import { countEmoji } from './wording.ts';

const MAX_EMOJI_REPLY = 2;

export function checkSteps(scenario: Scenario): PackProblem[] {
  const path = `scenarios/${scenario.id}/steps`;
  const order = scenario.steps.map((s) => s.step);
  const problems: PackProblem[] = [];
  if (order.join() !== STEPS.filter((s) => order.includes(s)).join())
    problems.push({ path, code: 'steps_order', detail: order.join(' ') });
  // Steps are picked one by one, so the worst mixture of variants counts.
  const languages = new Set(scenario.steps.flatMap((s) => s.variants.flatMap((v) => Object.keys(v.text))));
  for (const language of languages) {
    const worst = scenario.steps
      .map((s) => Math.max(0, ...s.variants.map((v) => countEmoji(v.text[language] ?? ''))))
      .reduce((a, b) => a + b, 0);
    if (worst > MAX_EMOJI_REPLY)
      problems.push({ path, code: 'emoji_many', detail: `${language}: ${worst} in a whole reply` });
  }
  return problems;
}

/** The same words in two scenarios would teach the matcher nothing; twice in one, they count double. */
export function repeatedPhrasings(pack: Pack): PackProblem[] {
  const seen = new Map<string, string>();
  return pack.scenarios.flatMap((s) =>
    Object.entries(s.phrasings).flatMap(([language, phrasings]) =>
      phrasings.flatMap((phrasing): PackProblem[] => {
        const path = `scenarios/${s.id}/phrasings/${language}`;
        // "ok" is the same in many languages, and each teaches a matcher of its own.
        const words = foldText(phrasing).replace(/[^\p{L}\p{N}]+/gu, ' ');
        const key = `${language.split('-')[0]} ${words.trim() || phrasing}`;
        const earlier = seen.get(key);
        seen.set(key, earlier ?? path);
        return earlier === undefined
          ? []
          : [{ path, code: 'phrasing_duplicate', detail: `${phrasing} (${earlier})` }];
      }),
    ),
  );
}
