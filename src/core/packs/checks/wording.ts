/** Rules for any text that an agent may send, whatever it is for. */
import type { ByLanguage, Minefield } from '../../scripts/model.ts';
import { parseTemplate } from '../../scripts/template.ts';
import { findPhrase } from './phrase.ts';
import type { PackProblem } from './problem.ts';
import { typographyFaults } from './typography.ts';

export type Finding = Omit<PackProblem, 'path'>;

const EMOJI = /\p{Extended_Pictographic}(?:\ufe0f|\u200d\p{Extended_Pictographic}|[\u{1f3fb}-\u{1f3ff}])*/gu;

export function countEmoji(text: string): number {
  return text.match(EMOJI)?.length ?? 0;
}

/** Minefields, placeholders and typography of a text in its language. */
export function checkWording(text: string, language: string, minefields: readonly Minefield[]): Finding[] {
  const findings: Finding[] = [];
  for (const minefield of minefields) {
    const phrase = findPhrase(text, minefield.phrases[language] ?? []);
    if (phrase !== null) findings.push({ code: 'minefield_phrase', detail: `${minefield.id}: ${phrase}` });
  }
  const plain = withoutBlanks(text);
  const placeholder = plain.match(/[[\]{}【】]|<[^>]*>|_{2,}|\bX{3,}\b/u);
  if (placeholder) findings.push({ code: 'placeholder', detail: placeholder[0] });
  for (const fault of typographyFaults(marked(text), language))
    findings.push({ code: 'typography', detail: fault });
  return findings;
}

/** The text with one character that belongs to no script where a blank was. */
function marked(text: string): string {
  return parseTemplate(text)
    .map((s) => (s.kind === 'text' ? s.text : '\ue000'))
    .join('');
}

/** The text with a space where a blank was. */
export function withoutBlanks(text: string): string {
  return parseTemplate(text)
    .map((s) => (s.kind === 'text' ? s.text : ' '))
    .join('');
}

/** Every twin of `text` has its quote, and the quote stands in it letter by letter. */
export function checkQuotes(
  quote: ByLanguage<string>,
  text: ByLanguage<string>,
  path: string,
): PackProblem[] {
  return Object.keys(text).flatMap((language): PackProblem[] => {
    const words = quote[language];
    if (words !== undefined && text[language]?.includes(words)) return [];
    return [{ path: `${path}/quote/${language}`, code: 'quote_missing', detail: words ?? '' }];
  });
}
