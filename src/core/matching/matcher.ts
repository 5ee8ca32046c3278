/**
 * The matcher: what the pack's phrasings teach (learned per language) and the trade's own ear (signals) give every
 * scenario a share; `other` competes like any scenario, and so does a problem the pack has no script for. What the
 * customer's words do not make likely is not said: for an agent with fifty open chats a wrong script costs more than
 * none.
 */
import { detectLanguage } from '../language/detect.ts';
import { conceptGains } from './concepts/gains.ts';
import { type Message, readMessage } from './features.ts';
import { heardFeatures, MOST_HEARD, type Signalled, signalsHeard } from './hear.ts';
import { sharedScores, weighAll } from './learn.ts';
import { gainsOf, logistic, rawScores, softmax } from './learned.ts';
import type { Matcher, MatchInput, MatchResult, Suggestion } from './model.ts';
import { reasonsFor } from './reasons.ts';
import { SIGNAL_LANGUAGES } from './signals/index.ts';
import { OTHER } from './signals/types.ts';
import { baseLanguage, type Knowledge, type KnowledgeSource } from './teach.ts';

export interface MatcherOptions {
  /** Share of the likeliest three problems together before anything is shown; higher is quieter. */
  threshold?: number;
}

/** Found on labelled lines of ours: below it, near misses begin to pass for problems. */
export const THRESHOLD = 0.62;
/** A second or third suggestion holds at least this part of what all three hold. */
const NEAR = 0.015;
/**
 * Worries that come with any problem ("where is it? is it lost? nobody rang"): where the pack has no script for them
 * they do not silence a problem of the pack's that is named beside them.
 */
const COMPANIONS = new Set([
  'where_is_my_order',
  'lost_in_transit',
  'delivery_delayed',
  'failed_delivery_attempt',
]);
/** Plain lateness, from the customer's words alone. */
const LATENESS = 'where_is_my_order';
const MESSAGES = 12;
/** A photo speaks for what can be seen. */
const PHOTO: Readonly<Record<string, number>> = { damaged_item: 2, wrong_item: 1, missing_item: 0.6 };
/** And who sends one to a shop mostly has a problem. */
const PHOTO_PROBLEM = 1;
/** A signal this strong names a second problem, however loud the first one is. */
const BESIDE = 0.5;
/** The chat was on this scenario before: it is probably still about it. */
const RUNNING = 0.7;
/** A signal this strong says that what was told before is over: "never mind", "it has arrived, thanks". */
const OVER = MOST_HEARD;
/** A scenario that only a signal speaks for: where it starts, and what a full signal adds. */
const UNTAUGHT = { start: -2.5, gain: 4.5 };
/** How much the question "is it a problem at all?" rests on the scenarios' own shares; the rest is learned for it. */
const OWN_SHARES = 0.5;

/** What a stretch of messages says, and whether it says that there is no problem any more. */
interface Understood {
  suggestions: Suggestion[];
  isOver: boolean;
}

/** What was found in the messages. */
export interface Heard {
  messages: readonly Message[];
  signals: readonly Signalled[];
  knowledge: Knowledge;
}

/** What was learned says of the messages: raw scores, and of a problem at the end; null where nothing was learned. */
function rawOf({
  messages,
  signals,
  knowledge,
}: Heard): { ids: readonly string[]; raw: Float64Array } | null {
  const { learned, shared, ear } = knowledge;
  const ids = learned?.ids ?? shared?.ids;
  if (!ids || (!learned && !ear)) return null;
  const lesson = {
    gains: gainsOf(messages),
    concepts: conceptGains(messages, ear),
    heard: heardFeatures(signals),
  };
  const raw = learned ? rawScores(weighAll(lesson, learned), learned) : new Float64Array(ids.length + 1);
  if (!shared || !ear) return { ids, raw };
  const common = sharedScores(lesson, shared, ids);
  return { ids, raw: raw.map((score, c) => score + (common[c] ?? 0)) };
}

/** @param ids every scenario of the pack, `other` among them */
export function createMatcher(
  ids: readonly string[],
  knowledge: KnowledgeSource,
  options: MatcherOptions = {},
): Matcher {
  const known = new Set(ids);
  const threshold = options.threshold ?? THRESHOLD;

  function shares(heard: Heard, input: MatchInput): Map<string, number> {
    const { signals } = heard;
    const scores = new Map<string, number>([[OTHER, 0]]);
    let problem: number | null = null;
    const found = rawOf(heard);
    if (found) {
      found.ids.forEach((id, c) => {
        scores.set(id, found.raw[c] ?? 0);
      });
      problem = (found.raw[found.ids.length] ?? 0) + (input.hasPhoto ? PHOTO_PROBLEM : 0);
    }
    const floor = Math.max(scores.get(OTHER) ?? 0, 0);
    const named = signals.some((s) => s.scenario !== OTHER && known.has(s.scenario));
    for (const { scenario, strength } of signals) {
      if (scores.has(scenario) || (named && !known.has(scenario) && COMPANIONS.has(scenario))) continue;
      scores.set(scenario, floor + UNTAUGHT.start + UNTAUGHT.gain * (strength / MOST_HEARD));
    }
    const lift = (id: string, by: number): void => {
      const score = scores.get(id);
      if (score !== undefined) scores.set(id, score + by);
    };
    if (input.hasPhoto) for (const [id, by] of Object.entries(PHOTO)) lift(id, by);
    if (input.running && input.running !== OTHER) lift(input.running, RUNNING);
    const p = Float64Array.from(scores.values());
    softmax(p);
    const result = new Map([...scores.keys()].map((id, c) => [id, p[c] ?? 0]));
    return problem === null ? result : withProblem(result, problem);
  }

  /**
   * A problem that was told stands until it is answered, however much is written after it: each stretch of a long
   * monologue is understood by itself, as going on about what the one before was about.
   */
  function match(input: MatchInput): MatchResult {
    const { texts } = input;
    let told: Understood = { suggestions: [], isOver: false };
    for (let from = 0; ; from += MESSAGES) {
      const isLast = from + MESSAGES >= texts.length;
      const stretch = isLast ? texts.slice(-MESSAGES) : texts.slice(from, from + MESSAGES);
      const running = told.suggestions[0]?.scenario ?? input.running ?? null;
      const now = understand({ ...input, texts: stretch, running });
      if (now.isOver || !saysNoMore(now.suggestions, told.suggestions)) told = now;
      if (isLast) return { suggestions: told.suggestions };
    }
  }

  function understand(input: MatchInput): Understood {
    const { texts } = input;
    const messages = texts.map(readMessage);
    const hinted = input.language ?? detectLanguage(texts, SIGNAL_LANGUAGES).language;
    const language = hinted ? baseLanguage(hinted) : 'en';
    // English is mixed into every chat of cross-border trade ("tracking", "refund").
    const signals = signalsHeard(messages, [...new Set([language, 'en'])]);
    const heard = { messages, signals, knowledge: knowledge(language) };
    return {
      suggestions: followUp(decide(shares(heard, input), heard), input.running ?? null),
      isOver: signals.some(({ scenario, strength }) => scenario === OTHER && strength >= OVER),
    };
  }

  /** "Still nothing?" tells of no problem by itself: it goes on about the one that this chat is on. */
  function followUp(suggestions: Suggestion[], running: string | null): Suggestion[] {
    const [best, ...rest] = suggestions;
    if (best?.scenario !== LATENESS || running === null || running === OTHER || !known.has(running))
      return suggestions;
    const others = rest.filter((s) => s.scenario !== running);
    return [{ ...best, scenario: running }, ...(running === LATENESS ? [] : [best]), ...others].slice(0, 3);
  }

  function decide(byId: ReadonlyMap<string, number>, heard: Heard): Suggestion[] {
    const top = [...byId]
      .filter(([id]) => id !== OTHER)
      .sort((a, b) => b[1] - a[1])
      .slice(0, 3);
    const together = top.reduce((sum, [, share]) => sum + share, 0);
    const [best] = top;
    if (!best || !known.has(best[0])) return [];
    // What a carrier's own status says needs no further word.
    const isPlain = heard.signals.some((s) => s.scenario === best[0] && s.strength > MOST_HEARD);
    if (together < threshold && !isPlain) return [];
    const likely = top.filter(([id, share]) => known.has(id) && share >= NEAR * together);
    const beside = heard.signals
      .filter(({ scenario, strength }) => strength >= BESIDE && scenario !== OTHER && known.has(scenario))
      .sort((a, b) => b.strength - a.strength)
      .filter(({ scenario }) => !likely.some(([id]) => id === scenario))
      .map(({ scenario }): [string, number] => [scenario, byId.get(scenario) ?? 0]);
    return [...likely, ...beside]
      .slice(0, 3)
      .map(([scenario, share]) => ({ scenario, score: share, reasons: reasonsFor(scenario, heard) }));
  }

  return { match };
}

/** Nothing that was not told before, in the words that told it. */
function saysNoMore(now: readonly Suggestion[], told: readonly Suggestion[]): boolean {
  const [best] = now;
  return (
    best === undefined ||
    (best.scenario === told[0]?.scenario &&
      now.every(({ scenario }) => scenario === LATENESS || told.some((t) => t.scenario === scenario)))
  );
}

/** `other`'s share anew: what the scenarios leave for it, and what was learned of problems as such, meet halfway. */
function withProblem(shares: ReadonlyMap<string, number>, problem: number): Map<string, number> {
  const left = Math.min(1 - 1e-9, Math.max(1e-9, shares.get(OTHER) ?? 0));
  const odds = OWN_SHARES * Math.log((1 - left) / left) + (1 - OWN_SHARES) * problem;
  const told = logistic(odds);
  return new Map(
    [...shares].map(([id, share]) => [id, id === OTHER ? 1 - told : (share * told) / (1 - left)]),
  );
}
