/** Coach: minefields found against minefields marked, the steps recognised, and silence on good drafts. */
import { coach } from '../../src/core/coach/coach.ts';
import type { CoachResult } from '../../src/core/coach/model.ts';
import type { Pack } from '../../src/core/packs/schema.ts';
import { STAGES, type StageId } from '../../src/core/scripts/model.ts';
import {
  BadLine,
  Clock,
  type Line,
  type Miss,
  perLanguage,
  type Report,
  ratio,
  Tallies,
  warmUp,
} from './shared.ts';

interface Judged {
  line: Line;
  expected: string[];
  optional: string[];
  found: string[];
  result: CoachResult;
  stepsAsked: boolean;
  stepsRight: boolean;
}

function strings(line: Line, key: string, at: number): string[] {
  const value = line[key] ?? [];
  if (!Array.isArray(value) || !value.every((v): v is string => typeof v === 'string'))
    throw new BadLine(at, `"${key}" must be a list of words`);
  return value;
}

function judge(line: Line, at: number, pack: Pack, clock: Clock): Judged {
  const stage = STAGES.find((s): s is StageId => s === line.stage) ?? null;
  const text = Array.isArray(line.text) ? line.text.join('\n') : line.text;
  const input = { text, language: line.lang, stage, sentBefore: strings(line, 'sent_before', at) };
  const result = clock.time(() => coach(input, pack.minefields));
  const orders = [strings(line, 'steps', at), ...(Array.isArray(line.steps_alt) ? line.steps_alt : [])];
  return {
    line,
    expected: strings(line, 'minefields', at),
    optional: strings(line, 'minefields_optional', at),
    found: [...new Set(result.findings.map((f) => f.minefield))],
    result,
    stepsAsked: 'steps' in line,
    stepsRight: orders.some((o) => JSON.stringify(o) === JSON.stringify(result.steps)),
  };
}

function tally(part: readonly Judged[]): Tallies {
  const labels = new Tallies();
  for (const { expected, optional, found } of part) {
    for (const id of expected) {
      if (found.includes(id)) labels.of(id).right += 1;
      else labels.of(id).missed += 1;
    }
    for (const id of found) if (!expected.includes(id) && !optional.includes(id)) labels.of(id).wrong += 1;
  }
  return labels;
}

function summary(part: readonly Judged[]) {
  const { precision, recall } = tally(part).total().figures();
  const good = part.filter((j) => j.expected.length === 0);
  const stepped = part.filter((j) => j.stepsAsked);
  const quiet = (j: Judged) => j.found.every((id) => j.optional.includes(id));
  return {
    n: part.length,
    precision,
    recall,
    steps_right: ratio(stepped.filter((j) => j.stepsRight).length, stepped.length),
    silent_on_good: ratio(good.filter(quiet).length, good.length),
  };
}

export function measureCoach(lines: readonly Line[], pack: Pack): Report {
  const clock = new Clock();
  warmUp(lines, (line, i) => judge(line, i + 1, pack, new Clock()));
  const judged = lines.map((line, i) => judge(line, i + 1, pack, clock));
  const misses = judged.flatMap(
    ({ line, expected, optional, found, result, stepsAsked, stepsRight }, i): Miss[] => {
      const right =
        expected.every((id) => found.includes(id)) &&
        found.every((id) => expected.includes(id) || optional.includes(id)) &&
        (stepsRight || !stepsAsked);
      if (right) return [];
      const want = { minefields: expected, steps: line.steps };
      return [{ line: i + 1, lang: line.lang, text: line.text, expected: want, got: result }];
    },
  );
  const labels = tally(judged);
  const figures = {
    ...summary(judged),
    us_per_line: clock.median(),
    macro_f1: labels.macroF1(),
    per_label: labels.figures(),
    per_lang: perLanguage(judged, (j) => j.line.lang, summary),
  };
  return { figures, misses };
}
