/**
 * `npm run bench:match -- --scale`: what learning and matching cost, for the pack that ships and for a team's pack far
 * beyond any real one. Milliseconds; medians of runs in one process.
 */
import { readBuiltIn } from '../../packs/read-built-in.ts';
import { readLexicon } from '../../packs/read-lexicon.ts';
import { makeEar } from '../../src/core/matching/concepts/lexicon.ts';
import { learn } from '../../src/core/matching/learn.ts';
import { createMatcher } from '../../src/core/matching/matcher.ts';
import type { TrainingScenario } from '../../src/core/matching/model.ts';
import { fromBytes, toBytes } from '../../src/core/matching/stored.ts';
import { baseLanguage, lessonsIn, teachShared } from '../../src/core/matching/teach.ts';

const RUNS = 5;
const HUGE = { scenarios: 500, phrasings: 50_000 };
const CONVERSATION = [
  'hello',
  'i ordered the blue lamp three weeks ago',
  'tracking says delivered but there is nothing here',
  'i asked all the neighbours',
  'please help',
];

function time<T>(act: () => T): { ms: number; result: T } {
  const before = performance.now();
  const result = act();
  return { ms: performance.now() - before, result };
}

function medianOf(act: () => unknown, runs: number): number {
  const times = Array.from({ length: runs }, () => time(act).ms).sort((a, b) => a - b);
  return times[times.length >> 1] ?? 0;
}

const say = (what: string, ms: number, note = ''): boolean =>
  process.stdout.write(`${what.padEnd(58)}${ms.toFixed(2).padStart(10)} ms  ${note}\n`);

/** Always the same words in another order: sentences of a pack that nobody would write. */
function hugePack(words: readonly string[]): TrainingScenario[] {
  let state = 1;
  const next = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
  return Array.from({ length: HUGE.scenarios }, (_, s) => ({
    id: s === 0 ? 'other' : `own_${s}`,
    phrasings: {
      en: Array.from({ length: HUGE.phrasings / HUGE.scenarios }, () =>
        Array.from({ length: 6 + next(6) }, (_, i) =>
          i % 3 === 0 ? words[(s * 7 + next(40)) % words.length] : words[next(words.length)],
        ).join(' '),
      ),
    },
  }));
}

export function scale(): void {
  const { scenarios, languages } = readBuiltIn();
  const { ms, result: shared } = time(() => teachShared(scenarios, readLexicon));
  say('what all languages share, learned by the build', ms);
  for (const language of new Set(languages.map(baseLanguage))) {
    const lessons = lessonsIn(language, scenarios);
    const lexicon = readLexicon(language);
    if (!lessons || !lexicon) continue;
    const ear = makeEar(lexicon);
    const learned = learn(lessons, ear, shared);
    const bytes = toBytes(learned);
    const count = [...lessons.phrasings.values()].reduce((sum, list) => sum + list.length, 0);
    say(
      `${language}: learn ${count} phrasings`,
      medianOf(() => learn(lessons, ear, shared), RUNS),
    );
    say(
      `${language}: load what was learned and the lexicon`,
      medianOf(() => [fromBytes(bytes), makeEar(JSON.parse(JSON.stringify(lexicon)))], RUNS),
      `${(bytes.byteLength / 1024).toFixed(0)} kB`,
    );
  }
  const words = [...new Set(scenarios.flatMap((s) => (s.phrasings.en ?? []).join(' ').split(/\s+/)))];
  const pack = hugePack(words);
  const lessons = lessonsIn('en', pack);
  const lexicon = readLexicon('en');
  if (!lessons || !lexicon) throw new Error('no lessons');
  const ear = makeEar(lexicon);
  const huge = time(() => learn(lessons, ear, shared));
  say(`${HUGE.scenarios} scenarios, ${HUGE.phrasings} phrasings: learn once, then kept`, huge.ms);
  const matcher = createMatcher(
    pack.map((s) => s.id),
    () => ({ learned: huge.result, shared, ear }),
  );
  const conversation = () => matcher.match({ texts: CONVERSATION, language: 'en' });
  for (let i = 0; i < 50; i++) conversation();
  say('  a conversation of five messages', medianOf(conversation, 200), 'limit 5');
}
