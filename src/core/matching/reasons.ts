/** The customer's own words that led to a scenario: the signal's first, then those that lead most over `other`. */
import { quoteOf } from '../language/fold.ts';
import type { Heard } from './matcher.ts';
import { OTHER } from './signals/types.ts';

const REASONS = 4;
const REASON_LENGTH = 60;
/** Lead over `other` that makes a word a reason. */
const TELLING = 0.9;
/** "and", "que", "れま": these lead by counting, but tell a reader nothing beside a better word. */
const SCRAP = /^(?:\p{Script=Hiragana}{1,3}|[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}]{1,3})$/u;

/** Still the customer's exact words: the end of a long stretch, where the telling word stands, from a word's start. */
function shorten(text: string): string {
  if (text.length <= REASON_LENGTH) return text;
  const end = text.slice(-REASON_LENGTH);
  return end.slice(end.search(/\s/) + 1).trim();
}

function tellingWords(id: string, { messages, knowledge: { learned: model } }: Heard): (() => string)[] {
  const column = model?.ids.indexOf(id) ?? -1;
  if (!model || column < 0) return [];
  const other = model.ids.indexOf(OTHER);
  const columns = model.ids.length + 1;
  const words: { text: () => string; lead: number }[] = [];
  for (const { source, folded, hashes, gains, starts, ends, shows } of messages)
    for (let i = 0; i < hashes.length; i++) {
      const row = shows[i] ? model.rowOf.get(hashes[i] ?? 0) : undefined;
      if (row === undefined) continue;
      const weight = (c: number): number =>
        (model.steps[row * columns + c] ?? 0) * (model.sizes[row] ?? 0) * (model.rarity[row] ?? 0);
      const lead = (weight(column) - (other < 0 ? 0 : Math.max(0, weight(other)))) * (gains[i] ?? 0);
      if (lead > TELLING)
        words.push({ lead, text: () => quoteOf(source, folded, starts[i] ?? 0, ends[i] ?? 0) });
    }
  return words.sort((a, b) => b.lead - a.lead).map(({ text }) => text);
}

/** @returns at most four, each an exact part of a message */
export function reasonsFor(id: string, heard: Heard): string[] {
  const quotes = heard.signals.filter((s) => s.scenario === id).map((s) => () => s.quote);
  const chosen: string[] = [];
  for (const text of [...quotes, ...tellingWords(id, heard)]) {
    if (chosen.length === REASONS) break;
    const short = shorten(text());
    if (chosen.length > 0 && SCRAP.test(short)) continue;
    if (short !== '' && !chosen.some((kept) => kept.includes(short) || short.includes(kept)))
      chosen.push(short);
  }
  return chosen;
}
