/** Voice scripts: about half a minute, said and not read. */
import { speakingSeconds } from '../../scripts/speaking.ts';
import type { Pack } from '../schema.ts';
import type { PackProblem } from './problem.ts';
import { checkWording, countEmoji } from './wording.ts';

const SECONDS = [22, 40] as const;

export function checkVoiceScripts(pack: Pack): PackProblem[] {
  return pack.scenarios.flatMap((scenario) =>
    Object.entries(scenario.voiceScript?.text ?? {}).flatMap(([language, text]) => {
      const path = `scenarios/${scenario.id}/voiceScript/${language}`;
      const seconds = Math.round(speakingSeconds(text, language));
      const problems: PackProblem[] = checkWording(text, language, pack.minefields).map((f) => ({
        path,
        ...f,
      }));
      if (seconds < SECONDS[0] || seconds > SECONDS[1])
        problems.push({ path, code: 'voice_length', detail: `${seconds} s of ${SECONDS.join('–')}` });
      // Nobody can say an emoji or a bracketed number aloud.
      if (countEmoji(text) > 0) problems.push({ path, code: 'emoji_many', detail: 'in a voice script' });
      return problems;
    }),
  );
}
