/**
 * What a good pack keeps to, beyond its file format: the playbook's rules about steps, languages, emoji and minefields,
 * as far as they can be seen in the scripts themselves.
 */
import { alike } from './checks/alike.ts';
import { coverageGaps } from './checks/coverage.ts';
import { checkExample } from './checks/example.ts';
import { checkSteps, repeatedPhrasings } from './checks/order.ts';
import type { PackProblem } from './checks/problem.ts';
import { checkScript } from './checks/script.ts';
import { scripts } from './checks/scripts.ts';
import { unusable } from './checks/unusable.ts';
import { checkVoiceScripts } from './checks/voice.ts';
import type { Pack } from './schema.ts';

/** Every problem of a pack, in file order per rule; empty when it may ship. */
export function checkPack(pack: Pack): PackProblem[] {
  const texts = scripts(pack);
  return [
    ...unusable(pack),
    ...coverageGaps(pack),
    ...pack.scenarios.flatMap(checkSteps),
    ...repeatedPhrasings(pack),
    ...texts.flatMap((script) => checkScript(script, pack)),
    ...alike(texts),
    ...checkVoiceScripts(pack),
    ...pack.scenarios.flatMap((s) =>
      s.errorExamples.flatMap((e) => checkExample(e, `scenarios/${s.id}/errorExamples/${e.id}`, pack)),
    ),
  ];
}
