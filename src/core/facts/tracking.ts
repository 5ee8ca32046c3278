/**
 * Parcel numbers in a message, pasted or typed, in groups or spelt out. What carries letters is known by its form;
 * bare digits need a word beside them, a carrier named, or a check digit that says so.
 */
import { isFree, type Reading, type Span } from './span.ts';
import { judgeDigits } from './tracking-digits.ts';
import { judgeForm, type TrackingVerdict } from './tracking-forms.ts';
import { OTHER_BEFORE, PARCEL_BEFORE, PARCEL_TALK } from './tracking-words.ts';

/** Fewer digits than any parcel number has. */
const LEAST_DIGITS = 7;
/** A long code is read in at most this many groups. */
const MOST_GROUPS = 12;
const LONGEST = 40;
/** How far back a word may stand that says what the number is. */
const BACK = 48;

interface Chunk {
  start: number;
  end: number;
  digits: number;
}

function chunksOf(text: string): Chunk[] {
  const chunks: Chunk[] = [];
  for (const m of text.matchAll(/[a-z0-9]+/g)) {
    let digits = 0;
    for (const c of m[0]) if (c >= '0' && c <= '9') digits += 1;
    chunks.push({ start: m.index, end: m.index + m[0].length, digits });
  }
  return chunks;
}

function countDigits(text: string): number {
  let n = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c >= 48 && c <= 57) n += 1;
  }
  return n;
}

const NO_LETTER_OR_DIGIT = /[^a-z0-9]+/g;
const GAP = /^(?: {1,3}|-)$/;

/** Whether the word before names a parcel number, and whether it names another. */
function before(text: string, start: number): { parcel: boolean; other: boolean } {
  const words = text.slice(Math.max(0, start - BACK), start);
  const parcel = PARCEL_BEFORE.test(words);
  return { parcel, other: !parcel && OTHER_BEFORE.test(words) };
}

export function findTracking(reading: Reading): Span[] {
  const { text } = reading.folded;
  if (countDigits(text) < LEAST_DIGITS) return [];
  const found: Span[] = [];
  const add = (start: number, end: number, certainty: Span['certainty'], carrier: string | null) => {
    if (!isFree(reading, start, end) || found.some((f) => start < f.end && end > f.start)) return;
    const value = text.slice(start, end).replace(NO_LETTER_OR_DIGIT, '').toUpperCase();
    found.push({
      kind: 'tracking_no',
      value,
      start,
      end,
      certainty,
      ...(carrier && certainty === 'certain' ? { carrier } : {}),
    });
  };
  const chunks = chunksOf(text);
  lettered(text, chunks, add);
  for (const m of text.matchAll(
    /(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{N}+./-])\d(?:[ -]{0,3}\d){7,33}(?![\p{Script=Latin}\p{N}]|[./-]\d)/gu,
  ))
    bare(reading, m.index, m[0], add);
  return found;
}

type Add = (start: number, end: number, certainty: Span['certainty'], carrier: string | null) => void;

/** Numbers with letters: each group with those that follow it, the longest that has a carrier's form. */
function lettered(text: string, chunks: readonly Chunk[], add: Add): void {
  let next = 0;
  for (let i = 0; i < chunks.length; i++) {
    const first = chunks[i];
    if (!first || first.start < next) continue;
    const glued = /[\p{L}\p{N}./@_]/u;
    // Part of a longer word, of a path or an address; Chinese and Japanese put no blank between.
    if (glued.test(text[first.start - 1] ?? '') && !isUnspaced(text[first.start - 1])) continue;
    if (first.digits === 0 && first.end - first.start > 5) continue;
    // Inside of what is spelt out no number begins.
    if (first.end - first.start === 1 && follows(text, chunks, i)) continue;
    let joined = '';
    let digits = 0;
    let best: { end: number; verdict: TrackingVerdict } | null = null;
    for (let j = i; j < chunks.length && j < i + 36; j++) {
      const chunk = chunks[j];
      if (!chunk) break;
      if (j > i && !GAP.test(text.slice(chunks[j - 1]?.end ?? 0, chunk.start))) break;
      // Words of a sentence end the number; two letters may close it, one letter may be spelt.
      if (j > i && chunk.digits === 0 && chunk.end - chunk.start > 2) break;
      if (j - i >= MOST_GROUPS && chunk.end - chunk.start > 1) break;
      joined += text.slice(chunk.start, chunk.end);
      digits += chunk.digits;
      if (joined.length > LONGEST) break;
      if (digits < LEAST_DIGITS || joined.length < 8 || digits === joined.length) continue;
      const after = text[chunk.end] ?? '';
      if (/[\p{L}\p{N}@_]/u.test(after) && !isUnspaced(after)) break;
      const verdict = judgeForm(joined.toUpperCase());
      if (!verdict) continue;
      // Groups that no check digit holds together: letters and then digits, or a number spelt out.
      const spelt = joined.length === j - i + 1;
      const prefixed = first.digits === 0 && j === i + 1 && /^[a-z]{2,5}\d+$/.test(joined);
      const whole = verdict.check === 'unchecked' && !verdict.weak && (prefixed || spelt);
      if (j > i && verdict.check !== 'valid' && !whole) continue;
      best = { end: chunk.end, verdict };
    }
    const labels = before(text, first.start);
    if (best) {
      const { end, verdict } = best;
      if (labels.other && verdict.check !== 'valid') continue;
      if (verdict.weak && !labels.parcel && !named(text, verdict.carrier)) continue;
      add(first.start, end, verdict.check === 'invalid' ? 'doubtful' : 'certain', verdict.carrier);
      next = end;
    } else if (
      labels.parcel &&
      first.digits >= 6 &&
      first.end - first.start >= 8 &&
      first.digits < first.end - first.start
    ) {
      // Called a parcel number, of a form that we do not know.
      add(first.start, first.end, 'likely', null);
    }
  }
}

/** One sign after another, a gap between. */
function follows(text: string, chunks: readonly Chunk[], i: number): boolean {
  const [last, chunk] = [chunks[i - 1], chunks[i]];
  return !!last && !!chunk && last.end - last.start === 1 && GAP.test(text.slice(last.end, chunk.start));
}

function isUnspaced(char: string | undefined): boolean {
  return char !== undefined && /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(char);
}

function named(text: string, carrier: string | null): boolean {
  return carrier !== null && text.includes(carrier.toLowerCase());
}

/** A run of digits, as it stands, or the part of it (by groups) that a check digit vouches for. */
function bare(reading: Reading, start: number, run: string, add: Add): void {
  const { text } = reading.folded;
  const labels = before(text, start);
  if (labels.other) return;
  const around = text.slice(0, start) + text.slice(start + run.length);
  const alone = !/[\p{L}\p{N}]/u.test(around);
  const hints = {
    labelled: labels.parcel || carrierRightBefore(text, start),
    context: PARCEL_TALK.test(text) || (alone && reading.talk === 'parcel'),
    alone,
    text: alone ? `${text} ${reading.carriers}` : text,
  };
  if (alone && reading.asked === 'tracking') hints.labelled = true;
  if (alone && reading.asked === 'order') return;
  const whole = judgeDigits(run.replace(/\D/g, ''), hints);
  if (whole && whole.certainty !== 'doubtful') {
    add(start, start + run.length, whole.certainty, whole.carrier);
    return;
  }
  const groups = [...run.matchAll(/\d+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  if (groups.length > 1 && groups.length <= MOST_GROUPS)
    for (let n = groups.length - 1; n >= 1; n--) {
      const end = groups[n - 1]?.end ?? 0;
      const part = run.slice(0, end).replace(/\D/g, '');
      if (part.length < 10) break;
      const verdict = judgeDigits(part, hints);
      if (verdict?.certainty !== 'certain') continue;
      add(start, start + end, 'certain', verdict.carrier);
      return;
    }
  if (whole) add(start, start + run.length, whole.certainty, whole.carrier);
}

const CARRIER_BEFORE =
  /(?:dhl|fedex|usps|(?<!\p{L})ups|dpd|(?<!\p{L})gls|hermes|evri|сдэк|cdek|почта россии|inpost|postnl|ヤマト|佐川|日本郵便|顺丰|中通|圆通|韵达|申通|极兔|smsa|aramex|سمسا|ارامكس|jne|j&t|sicepat|kargo|correos|seur|mrw)[\s:#.-]{1,3}$/u;

function carrierRightBefore(text: string, start: number): boolean {
  return CARRIER_BEFORE.test(text.slice(Math.max(0, start - 20), start));
}
