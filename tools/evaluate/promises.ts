/** Promises: the due time must lie in the expected window; `expect: null` lines must stay without one. */
import type { ParsedPromise } from '../../src/core/promises/model.ts';
import { parsePromise } from '../../src/core/promises/parse.ts';
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
  kind: 'timed' | 'open_ended' | 'none';
  promise: ParsedPromise | null;
  right: boolean;
}

/** The house rule's default; open-ended lines do not depend on it. */
const OPEN_ENDED_HOURS = 24;

function instant(line: Line, key: string, at: number): number {
  const value = line[key];
  const epoch = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(epoch)) throw new BadLine(at, `"${key}" must be an ISO date and time`);
  return epoch;
}

function judge(line: Line, at: number, clock: Clock): Judged {
  const text = Array.isArray(line.text) ? line.text.join('\n') : line.text;
  const now = instant(line, 'ref', at);
  const customerTz = typeof line.tz === 'string' ? line.tz : null;
  const agentTz = typeof line.agent_tz === 'string' ? line.agent_tz : (customerTz ?? 'UTC');
  const context = { language: line.lang, now, customerTz, agentTz, openEndedHours: OPEN_ENDED_HOURS };
  const promise = clock.time(() => parsePromise(text, context));
  if (line.open_ended === true)
    return { line, kind: 'open_ended', promise, right: promise?.openEnded === true };
  if (line.expect === null) return { line, kind: 'none', promise, right: promise === null };
  const from = instant(line, 'expect_from', at);
  const to = instant(line, 'expect_to', at);
  const right = promise !== null && !promise.openEnded && promise.due >= from && promise.due <= to;
  return { line, kind: 'timed', promise, right };
}

/**
 * `right`: share of lines with a promise whose due time (or open end) was read rightly; `invented`: share of lines
 * without one in which one was found; `missed`: share of lines with a promise in which none was found.
 */
function summary(part: readonly Judged[]) {
  const promised = part.filter((j) => j.kind !== 'none');
  const none = part.filter((j) => j.kind === 'none');
  return {
    n: part.length,
    right: ratio(promised.filter((j) => j.right).length, promised.length),
    invented: ratio(none.filter((j) => !j.right).length, none.length),
    missed: ratio(promised.filter((j) => j.promise === null).length, promised.length),
  };
}

export function measurePromises(lines: readonly Line[]): Report {
  const clock = new Clock();
  warmUp(lines, (line, i) => judge(line, i + 1, new Clock()));
  const judged = lines.map((line, i) => judge(line, i + 1, clock));
  const labels = new Tallies();
  for (const { kind, promise, right } of judged) {
    const got = promise === null ? 'none' : promise.openEnded ? 'open_ended' : 'timed';
    if (right) labels.of(kind).right += 1;
    else {
      labels.of(kind).missed += 1;
      labels.of(got).wrong += 1;
    }
  }
  const misses = judged.flatMap(({ line, promise, right, kind }, i): Miss[] => {
    if (right) return [];
    const expected = kind === 'timed' ? { from: line.expect_from, to: line.expect_to } : kind;
    const got = promise && { ...promise, due: new Date(promise.due).toISOString() };
    return [{ line: i + 1, lang: line.lang, text: line.text, expected, got }];
  });
  const figures = {
    ...summary(judged),
    us_per_line: clock.median(),
    per_label: labels.figures(),
    per_lang: perLanguage(judged, (j) => j.line.lang, summary),
  };
  return { figures, misses };
}
