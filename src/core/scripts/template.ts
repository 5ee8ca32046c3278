/**
 * Scripts with blanks: `{{order_no}}`, or with a fallback word `{{customer_name|there}}`. The grammar is closed: no
 * logic, no markup, and nothing in a pack is ever run.
 */

export type Segment =
  | { kind: 'text'; text: string }
  | { kind: 'blank'; blank: string; fallback: string | null };

const BLANK = /\{\{([a-z][a-z0-9_]{0,40})(?:\|([^{}|\n]{0,60}))?\}\}/g;

/** Splits a script into text and blanks. Braces that do not form a blank stay text. */
export function parseTemplate(source: string): Segment[] {
  const segments: Segment[] = [];
  let last = 0;
  for (const match of source.matchAll(BLANK)) {
    const at = match.index;
    if (at > last) segments.push({ kind: 'text', text: source.slice(last, at) });
    segments.push({ kind: 'blank', blank: match[1] ?? '', fallback: match[2] ?? null });
    last = at + match[0].length;
  }
  if (last < source.length) segments.push({ kind: 'text', text: source.slice(last) });
  return segments;
}

/** The script text of segments: `serializeTemplate(parseTemplate(s)) === s` for every s. */
export function serializeTemplate(segments: readonly Segment[]): string {
  return segments
    .map((s) =>
      s.kind === 'text' ? s.text : s.fallback === null ? `{{${s.blank}}}` : `{{${s.blank}|${s.fallback}}}`,
    )
    .join('');
}

/** Ids of the blanks in a script, in order of appearance, each once. */
export function blanksOf(source: string): string[] {
  const ids = parseTemplate(source).flatMap((s) => (s.kind === 'blank' ? [s.blank] : []));
  return [...new Set(ids)];
}

export interface Filled {
  text: string;
  /** Blanks without value and without fallback, in order: while there is one, nothing may be inserted. */
  gaps: string[];
}

/** Where a sentence opens: at the start, on a new line, after an end mark or an emoji. */
const OPENS = /(^|\n|[.!?…] |\p{Extended_Pictographic}\ufe0f? ?)$/u;
/** A plain word in lower case: not iPhone, not shop.com. */
const PLAIN = /^\p{Ll}(?=[\p{Ll}'’]*(\s|$))/u;

/**
 * Puts values into segments; one that opens a sentence gets its capital. A gap shows as `[id]` in the text, so that it
 * can never pass for finished.
 */
export function fillSegments(
  segments: readonly Segment[],
  values: Readonly<Record<string, string>>,
  language?: string,
): Filled {
  const gaps: string[] = [];
  let text = '';
  let filled = false;
  for (const segment of segments) {
    if (segment.kind === 'text') {
      // "left Leipzig." and the script's own full stop are one.
      text += filled && /[.!?…。]$/.test(text) ? segment.text.replace(/^[.。]/, '') : segment.text;
      filled = false;
      continue;
    }
    filled = true;
    const value = values[segment.blank]?.trim() || segment.fallback;
    if (value === null || value === undefined || value === '') {
      if (!gaps.includes(segment.blank)) gaps.push(segment.blank);
      text += `[${segment.blank}]`;
    }
    // The ledger looks for the promised time as it was chosen.
    else
      text +=
        segment.blank !== 'promise_time' && OPENS.test(text)
          ? value.replace(PLAIN, (letter) => letter.toLocaleUpperCase(language))
          : value;
  }
  return { text: tidy(text), gaps };
}

/** Spaces left behind by dropped words, never line breaks. */
function tidy(text: string): string {
  return text
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const MARK = '\ue000';

/**
 * Removes every sentence that holds the blank, keeping the others untouched. Sentence borders come from
 * `Intl.Segmenter`, so that Spanish, Chinese and Arabic punctuation count too; a line is never joined to the next.
 */
export function dropSentences(segments: readonly Segment[], blank: string, language: string): Segment[] {
  // Blanks become private-use characters while sentences are cut, so that a blank is one indivisible character.
  const blanks: Segment[] = [];
  let flat = '';
  for (const segment of segments) {
    if (segment.kind === 'text') flat += segment.text.replaceAll(MARK, '');
    else {
      blanks.push(segment);
      flat += MARK;
    }
  }
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  let seen = 0;
  const kept: Segment[] = [];
  for (const line of flat.split(/(?<=\n)/)) {
    for (const { segment: sentence } of segmenter.segment(line)) {
      const count = sentence.split(MARK).length - 1;
      const inside = blanks.slice(seen, seen + count);
      seen += count;
      if (inside.some((b) => b.kind === 'blank' && b.blank === blank)) {
        if (sentence.endsWith('\n') && kept.length > 0) kept.push({ kind: 'text', text: '\n' });
        continue;
      }
      const parts = sentence.split(MARK);
      parts.forEach((part, i) => {
        if (part !== '') kept.push({ kind: 'text', text: part });
        const between = inside[i];
        if (i < parts.length - 1 && between) kept.push(between);
      });
    }
  }
  return mergeText(kept);
}

function mergeText(segments: readonly Segment[]): Segment[] {
  const merged: Segment[] = [];
  for (const segment of segments) {
    const last = merged.at(-1);
    if (segment.kind === 'text' && last?.kind === 'text')
      merged[merged.length - 1] = { kind: 'text', text: last.text + segment.text };
    else merged.push(segment);
  }
  return merged;
}
