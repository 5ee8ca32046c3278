/**
 * `npm run bench:match -- FILE.jsonl…`: the matcher beside others, on the pack's own phrasings and labelled lines. Every
 * contender is shown as it comes, and once more when it must be so sure that at most one `other` line in twenty raises a
 * false alarm. Times are medians per line.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBuiltIn } from '../../packs/read-built-in.ts';
import { detectLanguage } from '../../src/core/language/detect.ts';
import { baseLanguage } from '../../src/core/matching/teach.ts';
import { anxin, type Contender, keyWords, naiveBayes, nlpJs, OTHER } from './contenders.ts';
import { scale } from './scale.ts';

interface Line {
  text: string | string[];
  lang: string;
  label: string | string[];
}

interface Judged {
  accepted: string[];
  ranked: string[];
  sure: number;
}

const FALSE_ALARMS = 0.05;

const here = import.meta.dirname;
const args = process.argv.slice(2);
if (args.includes('--scale')) {
  scale();
  process.exit();
}
const files =
  args.length > 0
    ? args
    : readdirSync(here)
        .filter((f) => f.endsWith('.jsonl'))
        .map((f) => join(here, f));
const lines = files.flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line),
);
const pack = readBuiltIn();
const cases = lines.map(({ text, label }) => {
  const texts = [text].flat();
  const { language } = detectLanguage(texts, pack.languages);
  return { texts, language: baseLanguage(language ?? 'en'), accepted: [label].flat() };
});
const languages = [...new Set(cases.map((c) => c.language))];

const positives = (judged: readonly Judged[]): Judged[] => judged.filter((j) => !j.accepted.includes(OTHER));
const negatives = (judged: readonly Judged[]): Judged[] =>
  judged.filter((j) => j.accepted.every((id) => id === OTHER));

/** Share of the problems that are named right among the first `depth`, when more than `bar` sure. */
function found(judged: readonly Judged[], depth: number, bar: number): string {
  const hits = positives(judged).filter(
    (j) => j.sure > bar && j.ranked.slice(0, depth).some((id) => j.accepted.includes(id)),
  );
  return (hits.length / Math.max(1, positives(judged).length)).toFixed(3);
}

/** How sure one must be, that at most `FALSE_ALARMS` of the rest is shown. */
function quietBar(judged: readonly Judged[]): number {
  const sure = negatives(judged).map((j) => j.sure);
  sure.sort((a, b) => b - a);
  return sure[Math.floor(sure.length * FALSE_ALARMS)] ?? Number.NEGATIVE_INFINITY;
}

function alarms(judged: readonly Judged[], bar: number): string {
  const rest = negatives(judged);
  return (rest.filter((j) => j.sure > bar).length / Math.max(1, rest.length)).toFixed(3);
}

async function measure(contender: Contender): Promise<void> {
  const start = performance.now();
  await contender.learn(pack.scenarios, languages);
  const learned = performance.now() - start;
  const judged: Judged[] = [];
  const times: number[] = [];
  // Once to warm up: every contender is compiled when it is timed.
  for (const { texts, language } of cases) await contender.judge(texts, language);
  for (const { texts, language, accepted } of cases) {
    const before = performance.now();
    const { ranked, sure } = await contender.judge(texts, language);
    times.push(performance.now() - before);
    judged.push({ accepted, ranked, sure });
  }
  times.sort((a, b) => a - b);
  const quiet = quietBar(judged);
  const micros = ((times[times.length >> 1] ?? 0) * 1000).toFixed(0);
  const cells = [
    found(judged, 1, contender.bar),
    found(judged, 3, contender.bar),
    alarms(judged, contender.bar),
    found(judged, 1, quiet),
    found(judged, 3, quiet),
    micros,
    learned.toFixed(0),
  ];
  console.log(contender.name.padEnd(24) + cells.map((cell) => cell.padStart(10)).join(''));
}

const HEAD = ['top1', 'top3', 'alarms', 'top1 @5%', 'top3 @5%', 'µs/line', 'learn ms'];
console.log(`${cases.length} lines in ${languages.length} languages`);
console.log(''.padEnd(24) + HEAD.map((cell) => cell.padStart(10)).join(''));
for (const make of [anxin, nlpJs, naiveBayes, keyWords]) await measure(make());
