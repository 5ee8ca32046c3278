/**
 * Text as it is compared: lower case, no accents, one kind of apostrophe, ASCII digits, half-width letters. Every
 * folded character remembers where it came from, so that what was found can be quoted exactly as it was written.
 */

export interface Folded {
  text: string;
  /** Index in the source of each UTF-16 unit of `text`; one more entry at the end for the source's length. */
  at: Int32Array;
}

const MARKS = /\p{M}/gu;
/** Letters that no Unicode decomposition takes apart, as people without the key type them. */
const PLAIN: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  '’': "'",
  '‘': "'",
  '`': "'",
  '´': "'",
  ʼ: "'",
  '＇': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u3000': ' ',
  // Arabic: writers use these forms freely for one another; the long-stroke filler carries nothing.
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ـ: '',
  '؟': '?',
  '،': ',',
  '؛': ';',
};

const cache = new Map<string, string>();
/** Far more than any chat uses; a bound, so that hostile text cannot grow the cache for ever. */
const CACHE_LIMIT = 4096;

function foldChar(char: string): string {
  const known = cache.get(char);
  if (known !== undefined) return known;
  const code = char.codePointAt(0) ?? 0;
  let out: string;
  const plain = PLAIN[char] ?? PLAIN[char.toLowerCase()];
  if (plain !== undefined) out = plain;
  else if (code >= 0x660 && code <= 0x669) out = String.fromCharCode(code - 0x660 + 48);
  else if (code >= 0x6f0 && code <= 0x6f9) out = String.fromCharCode(code - 0x6f0 + 48);
  // Full-width forms and half-width kana.
  else if (code >= 0xff00 && code <= 0xffef) out = char.normalize('NFKC').toLowerCase();
  // Kana and Hangul lose their meaning when taken apart (が is not か), so only alphabets are.
  else if (code < 0x0700 || (code >= 0x1e00 && code < 0x2000))
    out = char.toLowerCase().normalize('NFD').replace(MARKS, '');
  // A combining mark of its own (a decomposed accent, an Arabic vowel sign) and invisible marks vanish.
  else out = (code >= 0x200b && code <= 0x200f) || code === 0xfe0f ? '' : char;
  if (cache.size < CACHE_LIMIT) cache.set(char, out);
  return out;
}

/** Folds at most `limit` UTF-16 units of the source. */
export function fold(source: string, limit = 20_000): Folded {
  const end = Math.min(source.length, limit);
  const at = new Int32Array(end * 3 + 1);
  let text = '';
  let n = 0;
  for (let i = 0; i < end; ) {
    const code = source.charCodeAt(i);
    if (code < 0x80 && code !== 0x60) {
      text += code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : source[i];
      at[n++] = i;
      i += 1;
      continue;
    }
    const char = String.fromCodePoint(source.codePointAt(i) ?? 0);
    const folded = foldChar(char).slice(0, 3);
    text += folded;
    for (let k = 0; k < folded.length; k++) at[n++] = i;
    i += char.length;
  }
  at[n] = end;
  return { text, at: at.subarray(0, n + 1) };
}

/** The source's own words for a span of the folded text, without surrounding blanks. */
export function quoteOf(source: string, folded: Folded, start: number, end: number): string {
  const from = folded.at[Math.max(0, start)] ?? 0;
  const to = folded.at[Math.min(folded.at.length - 1, end)] ?? source.length;
  return source.slice(from, to).trim();
}

/** Only the comparable text, where no quote is needed. */
export function foldText(source: string, limit?: number): string {
  return fold(source, limit).text;
}
