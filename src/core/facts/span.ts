/** A piece of a message that may be a fact, before it gets its source. */
import type { Folded } from '../language/fold.ts';
import type { Fact, FactKind } from './model.ts';

export interface Span {
  kind: FactKind;
  value: string;
  /** In the folded text. */
  start: number;
  end: number;
  certainty: Fact['certainty'];
  /** Of a tracking number: whose it is, where its form says so. */
  carrier?: string;
}

export interface Reading {
  source: string;
  folded: Folded;
  /** Base language code, or null. */
  language: string | null;
  /** Which scripts the message holds, so that no pattern of another is tried. */
  scripts: { latin: boolean; han: boolean; cyrillic: boolean; arabic: boolean };
  /** Ground that is spoken for: facts found, and phone numbers and links, which are none. */
  taken: { start: number; end: number }[];
  /** Carriers named anywhere in the chat (folded), for a message that is nothing but a number. */
  carriers: string;
  /** Whether the chat speaks of parcels at all. */
  talk: 'parcel' | null;
  /** The message before ends with words that announce a number ("my order number is"). */
  asked: 'order' | 'tracking' | null;
  /** Shop's own order numbers, compiled from the house rules. */
  orderForms: readonly RegExp[];
}

/** Scripts of a folded text; kana count as Han. */
export function scriptsOf(text: string): Reading['scripts'] {
  return {
    latin: /[a-z]/.test(text),
    han: /[\u3040-\u30ff\u3400-\u9fff]/.test(text),
    cyrillic: /[\u0400-\u04ff]/.test(text),
    arabic: /[\u0600-\u06ff]/.test(text),
  };
}

export function isFree(reading: Reading, start: number, end: number): boolean {
  return !reading.taken.some((t) => start < t.end && end > t.start);
}

/** The source's words for a folded span. */
export function written(reading: Reading, start: number, end: number): string {
  const { source, folded } = reading;
  return source.slice(folded.at[start] ?? 0, folded.at[end] ?? source.length).trim();
}

/** Whether the source has a capital at a folded index. */
export function isCapital(reading: Reading, index: number): boolean {
  return /^\p{Lu}/u.test(reading.source.slice(reading.folded.at[index] ?? 0));
}
