/**
 * Which language a customer writes, from a handful of short messages: the script first, then the small words and
 * letters that only one of the pack's languages uses. Every message votes; when the vote is thin the answer is null.
 */
import { foldText } from './fold.ts';
import type { LanguageGuess } from './model.ts';
import { LETTERS, SHAPES, WORDS } from './profiles.ts';

const CAP = 2000;
/** Links, and numbers of orders and parcels: letters of no language. */
const NO_WORDS = /https?:\/\/\S+|(?=\w*\d)[A-Z0-9]{6,}/g;
/** Least lead of the winner, in points, before it is named. Two ordinary function words make it. */
const MIN_POINTS = 2;
/** Points ahead of the next language at which there is no doubt left: a short sentence makes them, "ok thanks" does not. */
const SURE_LEAD = 4;
/** A word's look says less than the word. */
const SHAPE_POINTS = 0.5;

/** Words that only Japanese writes in ideographs alone. */
const JAPANESE = /配達|荷物|不在|返金|届|注文|郵便|営業所|税関|込|円|時間|番号|発送|商品|対応|確認/u;
/** Such as Chinese writes too, though other characters beside them are Chinese's own. */
const CHINESE = /[们这么没吗个还说请谢给买卖费银单货订发时间运关号码线钱图认识验应]/u;

/** Bulgarian has no letters of its own; its small words are telling. */
const BULGARIAN =
  /(?:^|\s)(?:съм|към|още|къде|пратката|поръчка(?:та)?|нищо|няма|благодаря|все още|ще)(?=\s|[.,!?]|$)/iu;

function base(code: string): string {
  return code.split('-')[0]?.toLowerCase() ?? code;
}

/** Languages of a script that is not Latin, or null for Latin and for scripts none of ours uses. */
function byScript(text: string): { language: string | null; share: number } {
  let latin = 0;
  let cyrillic = 0;
  let arabic = 0;
  let han = 0;
  let kana = 0;
  let foreign = 0;
  for (const char of text) {
    const c = char.codePointAt(0) ?? 0;
    if ((c >= 0x41 && c <= 0x5a) || (c >= 0x61 && c <= 0x7a) || (c >= 0xc0 && c <= 0x24f)) latin += 1;
    else if (c >= 0x400 && c <= 0x4ff) cyrillic += 1;
    else if (c >= 0x600 && c <= 0x6ff) arabic += 1;
    // One ideograph says as much as a short word.
    else if (c >= 0x3400 && c <= 0x9fff) han += 2;
    else if (c >= 0x3040 && c <= 0x30ff) kana += 2;
    else if ((c >= 0xac00 && c <= 0xd7af) || (c >= 0x370 && c <= 0x3ff) || (c >= 0x590 && c <= 0x5ff))
      foreign += 1;
    else if (c >= 0x900 && c <= 0x0eff) foreign += 1;
  }
  const total = latin + cyrillic + arabic + han + kana + foreign;
  if (total === 0) return { language: null, share: 0 };
  // Letters that Russian, or Arabic, does not have: a neighbour language, so not ours.
  if (cyrillic > total / 2)
    return {
      language: /[іїєґўћђџљњјҳқғұәө]/iu.test(text) || BULGARIAN.test(text) ? '?' : 'ru',
      share: cyrillic / total,
    };
  if (arabic > total / 2)
    return { language: /[ٹڈڑںےھہیکپژگچ]/u.test(text) ? '?' : 'ar', share: arabic / total };
  if (han + kana > total / 2)
    return {
      language: kana > 0 || (JAPANESE.test(text) && !CHINESE.test(text)) ? 'ja' : 'zh',
      share: (han + kana) / total,
    };
  if (foreign > total / 2) return { language: '?', share: foreign / total };
  return { language: null, share: latin / total };
}

function latinPoints(text: string, points: Map<string, number>): void {
  const lower = text.toLowerCase();
  for (const [letters, languages, weight] of LETTERS) {
    let hits = 0;
    for (const char of lower) if (letters.includes(char)) hits += 1;
    if (hits > 0)
      for (const language of languages)
        points.set(language, (points.get(language) ?? 0) + weight * Math.min(hits, 3));
  }
  for (const word of foldText(lower, CAP).match(/[a-z']+/g) ?? []) {
    const owners = WORDS.get(word);
    if (!owners) {
      if (word.length >= 4)
        for (const [shape, languages] of SHAPES)
          if (shape.test(word))
            for (const language of languages)
              points.set(language, (points.get(language) ?? 0) + SHAPE_POINTS);
      continue;
    }
    // A word that three languages share says a third as much of each.
    for (const language of owners) points.set(language, (points.get(language) ?? 0) + 1.2 / owners.length);
  }
}

/**
 * @param texts the customer's messages, any order
 * @param candidates language codes of the pack; the answer is one of them, as written there
 */
export function detectLanguage(texts: readonly string[], candidates: readonly string[]): LanguageGuess {
  const points = new Map<string, number>();
  for (const raw of texts.slice(-20)) {
    const text = raw.slice(0, CAP).replace(NO_WORDS, ' ');
    const script = byScript(text);
    if (script.language === '?') points.set('?', (points.get('?') ?? 0) + 3);
    else if (script.language !== null)
      points.set(script.language, (points.get(script.language) ?? 0) + 2 + 2 * script.share);
    else latinPoints(text, points);
  }
  const known = new Map(candidates.map((code) => [base(code), code] as const).reverse());
  const ranked = [...points].sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  if (!first || first[1] === 0) return { language: null, confidence: 0 };
  const confidence = (first[1] - (second?.[1] ?? 0)) / SURE_LEAD;
  const language = known.get(first[0]) ?? null;
  const sure = first[1] - (second?.[1] ?? 0) >= 0.5 && first[1] >= MIN_POINTS / 2;
  return { language: sure ? language : null, confidence: sure && language ? Math.min(1, confidence) : 0 };
}
