/**
 * Long lists of names (cities, carriers, countries), looked for word by word. An engine tries the alternatives of one
 * pattern one by one, at every sign of every message; here a word is only tried when a name begins like it.
 */

/** Splits at the bars that stand in no group. */
function topLevel(source: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < source.length; i++) {
    const char = source[i];
    if (char === '\\') i += 1;
    else if (char === '(' || char === '[') depth += 1;
    else if (char === ')' || char === ']') depth -= 1;
    else if (char === '|' && depth === 0) {
      parts.push(source.slice(start, i));
      start = i + 1;
    }
  }
  parts.push(source.slice(start));
  return parts;
}

/** What a quantifier behind it would make optional cannot be taken out of an alternative. */
const HEAD = /^[\p{L}\p{N}](?![?*+{])/u;

function grouped(parts: readonly string[], depth: number): string {
  const groups = new Map<string, string[]>();
  const rest: string[] = [];
  for (const part of parts) {
    const head = HEAD.exec(part)?.[0];
    if (head === undefined) rest.push(part);
    else groups.set(head, [...(groups.get(head) ?? []), part.slice(head.length)]);
  }
  const made = [...groups].map(([head, tails]) =>
    tails.length === 1
      ? head + tails[0]
      : `${head}(?:${depth > 0 ? grouped(tails, depth - 1) : tails.join('|')})`,
  );
  return [...made, ...rest].join('|');
}

/** First two signs of an alternative, or as many as stand there for certain. */
function beginning(part: string): string {
  const first = HEAD.exec(part)?.[0];
  if (first === undefined) return '';
  const second = HEAD.exec(part.slice(first.length))?.[0];
  return first + (second ?? '');
}

const WORD = /[\p{L}\p{N}]+/gu;

export class NameList {
  readonly #begins = new Set<string>();
  readonly #pattern: RegExp;
  /** A name begins with something other than two plain signs: every word has to be tried. */
  readonly #any: boolean;

  /**
   * @param source alternatives of a pattern over folded text, the longer before the shorter where one begins another
   * @param end what has to follow a name
   */
  constructor(source: string, end: string) {
    const parts = topLevel(source).filter((part) => part !== '');
    for (const part of parts) this.#begins.add(beginning(part));
    this.#any = this.#begins.has('');
    this.#pattern = new RegExp(`(?:${grouped(parts, 1)})${end}`, 'uy');
  }

  /** Where the names stand: at the beginning of words, none over another. */
  find(text: string): { start: number; end: number }[] {
    const found: { start: number; end: number }[] = [];
    let from = 0;
    for (const { index } of text.matchAll(WORD)) {
      if (index < from || text[index - 1] === '-') continue;
      const two = text.slice(index, index + 2);
      if (!this.#any && !this.#begins.has(two) && !this.#begins.has(two.slice(0, 1))) continue;
      this.#pattern.lastIndex = index;
      const m = this.#pattern.exec(text);
      if (!m || m[0] === '') continue;
      from = index + m[0].length;
      found.push({ start: index, end: from });
    }
    return found;
  }
}
