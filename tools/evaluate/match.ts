/** Match: which scenario a customer's messages tell of, and whether the product stays silent on everything else. */
import { readLexicon } from '../../packs/read-lexicon.ts';
import { detectLanguage } from '../../src/core/language/detect.ts';
import { createMatcher } from '../../src/core/matching/matcher.ts';
import type { Suggestion } from '../../src/core/matching/model.ts';
import { teach } from '../../src/core/matching/teach.ts';
import type { Pack } from '../../src/core/packs/schema.ts';
import {
  BadLine,
  Clock,
  type Line,
  type Miss,
  perLanguage,
  type Report,
  ratio,
  Tallies,
  textsOf,
  warmUp,
} from './shared.ts';

const OTHER = 'other';

interface Judged {
  line: Line;
  accepted: string[];
  suggestions: Suggestion[];
}

function labelsOf(line: Line, at: number): string[] {
  const labels = Array.isArray(line.label) ? line.label : [line.label];
  if (labels.length === 0 || !labels.every((l): l is string => typeof l === 'string'))
    throw new BadLine(at, '"label" must be a scenario id, "other", or a list of them');
  return labels;
}

/** Nothing but `other` accepted; a line that accepts `other` among scenarios is neither positive nor negative. */
const negative = (j: Judged) => j.accepted.every((l) => l === OTHER);
const positive = (j: Judged) => !j.accepted.includes(OTHER);

function tally(part: readonly Judged[]): Tallies {
  const labels = new Tallies();
  for (const { accepted, suggestions } of part) {
    const got = suggestions[0]?.scenario ?? OTHER;
    if (accepted.includes(got)) labels.of(got).right += 1;
    else {
      labels.of(accepted[0] ?? OTHER).missed += 1;
      labels.of(got).wrong += 1;
    }
  }
  return labels;
}

function summary(part: readonly Judged[]) {
  const positives = part.filter(positive);
  const negatives = part.filter(negative);
  const holds = (j: Judged, depth: number) =>
    j.suggestions.slice(0, depth).some((s) => j.accepted.includes(s.scenario));
  return {
    n: part.length,
    positives: positives.length,
    top1: ratio(positives.filter((j) => holds(j, 1)).length, positives.length),
    top3: ratio(positives.filter((j) => holds(j, 3)).length, positives.length),
    false_alarm: ratio(negatives.filter((j) => j.suggestions.length > 0).length, negatives.length),
    abstained: ratio(positives.filter((j) => j.suggestions.length === 0).length, positives.length),
    macro_f1: tally(part).macroF1(),
  };
}

export function measureMatch(lines: readonly Line[], pack: Pack): Report {
  const matcher = createMatcher(
    pack.scenarios.map((s) => s.id),
    teach(pack.scenarios, readLexicon),
  );
  const clock = new Clock();
  const answer = (line: Line, i: number, clock: Clock): Judged => {
    const texts = textsOf(line);
    // As in the product: nobody tells it the language.
    const { language } = detectLanguage(texts, pack.languages);
    const hasPhoto = line.photo === true;
    const { suggestions } = clock.time(() => matcher.match({ texts, language, hasPhoto }));
    return { line, accepted: labelsOf(line, i + 1), suggestions };
  };
  warmUp(lines, (line, i) => answer(line, i, new Clock()));
  const judged = lines.map((line, i) => answer(line, i, clock));
  const misses = judged.flatMap(({ line, accepted, suggestions }, i): Miss[] => {
    const got = suggestions[0]?.scenario ?? OTHER;
    if (accepted.includes(got)) return [];
    return [{ line: i + 1, lang: line.lang, text: line.text, expected: accepted, got: suggestions }];
  });
  const figures = {
    ...summary(judged),
    us_per_line: clock.median(),
    per_label: tally(judged).figures(),
    per_lang: perLanguage(judged, (j) => j.line.lang, summary),
  };
  return { figures, misses };
}
