/**
 * Labelled lines as people can write and read them: `stuck in [p Leipzig] since [d 28 Oct]`. One line is one chat, its
 * messages parted by ` // `; the mark is the kind's letter, `?` before it marks a span that counts neither way, `!`
 * after it a number whose check digit is wrong.
 */
import type { Line } from './shared.ts';

const KINDS: Readonly<Record<string, string>> = {
  o: 'order_no',
  t: 'tracking_no',
  c: 'carrier',
  d: 'date',
  p: 'place',
  k: 'country',
  g: 'product',
  a: 'amount',
};
const MARK = /\[(?<optional>\??)(?<kind>[otcdpkga])(?<wrong>!?) (?<value>[^\]]+)\]/gu;

/** The lines of one language's file, for `measureFacts`. */
export function readMarked(source: string, lang: string): Line[] {
  return source
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const spans = [...line.matchAll(MARK)].map(({ groups: g = {} }) => ({
        kind: KINDS[g.kind ?? ''] ?? '',
        value: g.value ?? '',
        ...(g.kind === 't' ? { valid: g.wrong === '' } : {}),
        ...(g.optional ? { optional: true } : {}),
      }));
      return { text: line.replace(MARK, '$<value>').split(' // '), lang, spans };
    });
}
