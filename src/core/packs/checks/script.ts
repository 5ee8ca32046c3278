/** One variant in all its languages. */
import { detectLanguage } from '../../language/detect.ts';
import { foldText } from '../../language/fold.ts';
import { blanksOf } from '../../scripts/template.ts';
import type { Pack } from '../schema.ts';
import type { PackProblem, PackProblemCode } from './problem.ts';
import type { Script } from './scripts.ts';
import { checkQuotes, checkWording, countEmoji, withoutBlanks } from './wording.ts';

/** Characters as written, blanks included (their names are about as long as their values): one phone screen. */
export const MAX_TEXT = 350;
/** A numbered list reads faster than a paragraph and may be longer. */
export const MAX_LIST_TEXT = 450;
const MAX_EMOJI_STEP = 1;
/** Letters below which a text may be too short to tell its language. */
const TELLING_LENGTH = 60;

const GREETING =
  /^[^\p{L}\p{N}]*(hi|hello|hey|dear|good (morning|afternoon|evening)|hola|buenos dias|buenas|querid[oa]|estimad[oa]|你好|您好|嗨|亲爱的|尊敬的|oi|ola|bom dia|boa tarde|bonjour|salut|bonsoir|hallo|guten (tag|morgen|abend)|liebe[r]?|ciao|salve|buongiorno|dag|goedemorgen|goedemiddag|czesc|dzien dobry|здравствуйте|привет|добрый день|merhaba|selam|iyi gunler|مرحبا|السلام عليكم|أهلا|halo|selamat (pagi|siang|sore|malam)|こんにちは|お世話になっております)(?![\p{L}])/u;
/** "You have" in Italian. */
const INDONESIAN_GREETING = /^[^\p{L}\p{N}]*hai(?![\p{L}])/u;
const LIST_LINE = /^(\(?\d\)|\d[.、]|（\d）|•)/mu;

export function checkScript({ group, path, variant }: Script, pack: Pack): PackProblem[] {
  const kinds = new Map(pack.blanks.map((b) => [b.id, b.kind]));
  const problems: PackProblem[] = [];
  for (const [language, text] of Object.entries(variant.text)) {
    const add = (code: PackProblemCode, detail: string) =>
      problems.push({ path: `${path}/text/${language}`, code, detail });
    const limit = LIST_LINE.test(text) ? MAX_LIST_TEXT : MAX_TEXT;
    const length = [...text].length;
    if (length > limit) add('too_long', `${length} of ${limit} characters`);
    const emoji = countEmoji(text);
    if (emoji > MAX_EMOJI_STEP) add('emoji_many', `${emoji} in one step`);
    const folded = foldText(text);
    const greets = GREETING.test(folded) || (language === 'id' && INDONESIAN_GREETING.test(folded));
    if (group.isStep && group.place !== 'empathy' && greets) add('greets_again', text.slice(0, 30));
    if (group.place === 'promise' && !blanksOf(text).some((b) => kinds.get(b) === 'promise_time'))
      add('promise_without_time', text);
    const spoken = spokenAs(text, language, pack.languages);
    if (spoken !== null) add('other_language', spoken);
    for (const { code, detail } of checkWording(text, language, pack.minefields)) add(code, detail);
  }
  const byText = new Map<string, string>();
  for (const [language, text] of Object.entries(variant.text)) {
    const other = byText.get(text);
    if (other !== undefined)
      problems.push({ path: `${path}/text/${language}`, code: 'twins_same_text', detail: other });
    byText.set(text, language);
  }
  for (const note of variant.annotations ?? [])
    problems.push(...checkQuotes(note.quote, variant.text, `${path}/annotations/${note.id}`));
  return problems;
}

/** The language a text reads as when that is not the one it stands under; null when all is well or it cannot be told. */
function spokenAs(text: string, language: string, languages: readonly string[]): string | null {
  const plain = withoutBlanks(text);
  if (plain.length < TELLING_LENGTH) return null;
  const guess = detectLanguage([plain], [...new Set([...languages, language])]).language;
  const base = (code: string) => code.split('-')[0];
  return guess !== null && base(guess) !== base(language) ? guess : null;
}
