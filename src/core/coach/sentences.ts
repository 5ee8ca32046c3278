/** A draft cut into sentences, with their place in it. */

export interface Sentence {
  text: string;
  start: number;
}

/** Ends of sentences in all of the pack's scripts; a dot inside a number, a time or an abbreviation is none. */
const END =
  /[!?。！？…\n]+|(?<!\b[ap]\.m|\bNo|\bMr|\bMrs|\bMs|\bDr|\bSr|\bSra|\b\d)\.+(?=\s|$)|(?<=\d)\.(?=\s+\p{Lu}|\s*$)|؟/gu;

export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const push = (end: number) => {
    const raw = text.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    if (raw.trim() !== '') sentences.push({ text: raw.trim(), start: start + lead });
    start = end;
  };
  for (const match of text.matchAll(END)) push(match.index + match[0].length);
  push(text.length);
  return sentences;
}
