/**
 * The matcher: phrasings of the pack (learned) and the trade's own ear (signals) are added up per scenario; `other`
 * competes like any scenario, and so does a problem the pack has no script for. What does not lead clearly is not
 * said: for an agent with fifty open chats a wrong script costs more than none.
 */
import { detectLanguage } from '../language/detect.ts';
import { quoteOf } from '../language/fold.ts';
import { type Message, readMessage } from './features.ts';
import { type Learned, learnByLanguage } from './learn.ts';
import type { Matcher, MatchInput, MatchResult, Suggestion, TrainingScenario } from './model.ts';
import { SIGNAL_LANGUAGES, signalsFor } from './signals/index.ts';
import { OTHER } from './signals/types.ts';

export interface MatcherOptions {
  /** Evidence the best scenario needs before anything is shown; higher is quieter. */
  threshold?: number;
}

/** Found on own sentences: below it, shared small words begin to pass for a problem. */
const THRESHOLD = 2.1;
/** Lead over `other` and over problems that the pack does not cover. */
const MARGIN = 0.5;
/** A second or third suggestion must come this close to the best. */
const NEAR = 0.62;
/**
 * Worries that come with any problem ("where is it? is it lost? nobody rang"): where the pack has no script for them
 * they do not silence a problem that it does have.
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
const REASONS = 4;
const REASON_LENGTH = 60;
/** A photo speaks for what can be seen. */
const PHOTO: Readonly<Record<string, number>> = { damaged_item: 0.6, wrong_item: 0.4, missing_item: 0.3 };
/** The chat was on this scenario before: it is probably still about it. */
const RUNNING = 0.5;

interface Evidence {
  text: string;
  weight: number;
}

/** Still the customer's exact words: the end of a long stretch, where the telling word stands, from a word's start. */
function shorten(text: string): string {
  if (text.length <= REASON_LENGTH) return text;
  const end = text.slice(-REASON_LENGTH);
  return end.slice(end.search(/\s/) + 1).trim();
}

class Scores {
  readonly sums = new Map<string, number>();
  private readonly evidence = new Map<string, Evidence[]>();

  add(id: string, weight: number, quote: (() => string) | null): void {
    this.sums.set(id, (this.sums.get(id) ?? 0) + weight);
    if (quote !== null) this.explain(id, weight, quote);
  }

  /** Words that spoke for a scenario and whose weight is already in its sum. */
  explain(id: string, weight: number, quote: () => string): void {
    const list = this.evidence.get(id) ?? [];
    list.push({ text: quote(), weight });
    this.evidence.set(id, list);
  }

  reasons(id: string): string[] {
    const chosen: string[] = [];
    const list = [...(this.evidence.get(id) ?? [])].sort((a, b) => b.weight - a.weight);
    for (const { text: whole } of list) {
      if (chosen.length === REASONS) break;
      const text = shorten(whole);
      if (text === '') continue;
      if (!chosen.some((c) => c.includes(text) || text.includes(c))) chosen.push(text);
    }
    return chosen;
  }
}

function addSignals(messages: readonly Message[], languages: readonly string[], scores: Scores): void {
  const best = new Map<string, number>();
  for (const language of languages)
    for (const { scenario, pattern, weight } of signalsFor(language))
      for (const { source, folded } of messages) {
        const hit = pattern.exec(folded.text);
        if (!hit) continue;
        const quote = quoteOf(source, folded, hit.index, hit.index + hit[0].length);
        // "Stück" is not "stuck": borrowed English has no accents.
        if (language === 'en' && /[\u00c0-\u024f]/.test(quote)) continue;
        // The second signal for the same scenario confirms; it does not double the evidence.
        const before = best.get(scenario) ?? 0;
        const gain = before === 0 ? weight : Math.max(weight - before, 0) + Math.min(weight, before) * 0.35;
        best.set(scenario, Math.max(before, weight));
        scores.add(scenario, gain, () => quote);
        break;
      }
}

export function createMatcher(training: readonly TrainingScenario[], options: MatcherOptions = {}): Matcher {
  const models = learnByLanguage(training);
  const known = new Set(training.map((s) => s.id));
  const threshold = options.threshold ?? THRESHOLD;

  function addLearned(messages: readonly Message[], { ids, weights }: Learned, scores: Scores): void {
    const sums = new Float64Array(ids.length);
    let mass = 0;
    for (const { features } of messages)
      for (const { key, gain } of features) {
        const row = weights.get(key);
        mass += gain * (row ? 1 : 0.35);
        if (row) for (let c = 0; c < row.length; c++) sums[c] = (sums[c] ?? 0) + gain * (row[c] ?? 0);
      }
    // Long messages say many small things: evidence grows with the square root of their length, not with it.
    const scale = 1 / Math.sqrt(Math.max(4, mass));
    ids.forEach((id, c) => {
      scores.add(id, (sums[c] ?? 0) * scale, null);
    });
    const top = ids
      .map((_, c) => c)
      .sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0))
      .slice(0, 4);
    for (const { source, folded, features } of messages)
      for (const { key, gain, start, end, shows } of features) {
        const row = shows ? weights.get(key) : undefined;
        for (const c of row ? top : []) {
          const id = ids[c];
          if (id && (row?.[c] ?? 0) * gain > 0.9)
            scores.explain(id, (row?.[c] ?? 0) * gain * 0.5, () => quoteOf(source, folded, start, end));
        }
      }
  }

  function match(input: MatchInput): MatchResult {
    const texts = input.texts.slice(-MESSAGES);
    const messages = texts.map(readMessage);
    const scores = new Scores();
    const hinted = input.language?.split('-')[0]?.toLowerCase();
    const language = hinted ?? detectLanguage(texts, SIGNAL_LANGUAGES).language;
    // English is mixed into every chat of cross-border trade ("tracking", "refund").
    const languages = language ? new Set([language, 'en']) : new Set([...models.keys(), ...SIGNAL_LANGUAGES]);
    for (const code of language ? [language] : languages) {
      const model = models.get(code);
      if (model) addLearned(messages, model, scores);
    }
    addSignals(messages, [...languages], scores);
    if (input.hasPhoto) for (const [id, weight] of Object.entries(PHOTO)) scores.add(id, weight, null);
    if (input.running && known.has(input.running)) scores.add(input.running, RUNNING, null);
    return { suggestions: followUp(decide(scores), input.running ?? null) };
  }

  /** "Still nothing?" tells of no problem by itself: it goes on about the one that this chat is on. */
  function followUp(suggestions: Suggestion[], running: string | null): Suggestion[] {
    const [best, ...rest] = suggestions;
    if (best?.scenario !== LATENESS || running === null || running === OTHER || !known.has(running))
      return suggestions;
    const others = rest.filter((s) => s.scenario !== running);
    return [{ ...best, scenario: running }, ...(running === LATENESS ? [] : [best]), ...others].slice(0, 3);
  }

  function decide(scores: Scores): Suggestion[] {
    const ranked = [...scores.sums].filter(([id]) => id !== OTHER).sort((a, b) => b[1] - a[1]);
    const offered = ranked.filter(([id]) => known.has(id));
    const [best] = offered;
    if (!best || best[1] < threshold) return [];
    const other = scores.sums.get(OTHER) ?? 0;
    const absent = ranked.find(([id]) => !known.has(id) && !COMPANIONS.has(id))?.[1] ?? 0;
    if (best[1] - Math.max(other, absent) < MARGIN) return [];
    const near = offered.filter(([, s]) => s >= threshold * 0.8 && s >= best[1] * NEAR).slice(0, 3);
    return near.map(([scenario, s]) => ({
      scenario,
      score: Math.min(1, Math.max(0, 1 - Math.exp(-s / 3))),
      reasons: scores.reasons(scenario),
    }));
  }

  return { match };
}
