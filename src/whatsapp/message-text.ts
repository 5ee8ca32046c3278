/** What a text must be before it goes into a compose box, and how two readings of one are compared. */

/** A message's length at most, in code points. */
const LIMIT = 65_536;

/**
 * Plain line ends; no control characters and no halves of an emoji, which no message can carry. Emoji joiners and bidi
 * marks stay as they are.
 */
export function normaliseText(text: string): string {
  return (
    text
      .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
      .replace(/\t/g, ' ')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
      .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, '')
      .replace(/\p{Surrogate}/gu, '')
  );
}

/** For comparing what was meant with what stands there: spaces of one kind, no ends, emoji with or without selector. */
export function comparable(text: string): string {
  return text
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/\ufe0f/g, '')
    .replace(/[ ]+(?=\n|$)/g, '')
    .trim();
}

export function isTooLong(text: string): boolean {
  if (text.length <= LIMIT) return false;
  let points = 0;
  for (const _ of text) points++;
  return points > LIMIT;
}

/** A link to Giphy and nothing else: the page turns such a paste into a GIF. */
export function becomesGif(text: string): boolean {
  return /^https?:\/\/(?:[\w-]+\.)*giphy\.com\/\S+$/i.test(text.trim());
}

/** How often `part` stands in `whole`, without overlaps. */
export function occurrences(whole: string, part: string): number {
  return part === '' ? 0 : whole.split(part).length - 1;
}

/** Where `part` was put into `before` so that `after` came out; null where that is not what happened. */
export function insertedAt(before: string, after: string, part: string): number | null {
  if (part === '' || after.length !== before.length + part.length) return null;
  let same = 0;
  while (same < before.length && before[same] === after[same]) same++;
  for (let at = same; at >= 0; at--)
    if (after.startsWith(part, at) && after.slice(at + part.length) === before.slice(at)) return at;
  return null;
}
