/**
 * How to address a person, from a chat's title as agents save it: "Sarah 🌸 order 1234", "~João", "Reseller - Tom
 * Baker". A number or a firm has nobody to address, and then nobody is invented.
 */
import { cleanTitle } from '../conversation/model.ts';
import { foldText } from '../language/fold.ts';
import { AFTER_NAME, COMPANY, COMPANY_CJK, KIN, NOISE, TITLES } from './address-words.ts';

const HAN = /^[\p{Script=Han}々]{1,4}$/u;
const HONORIFIC_CJK = /(?:さん|様|くん|ちゃん|先生|女士|小姐|老师|老板|总|姐|哥|阿姨|叔叔)$/u;

/** The part of the title that names somebody: before a dash or bar, unless that part is only a role. */
function parts(title: string): string[] {
  const bare = title
    .replace(/[([{（【][^)\]}）】]*[)\]}）】]?/gu, ' ')
    .replace(/[~*_"“”«»]/gu, ' ')
    .replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{RI}|\u200d|\ufe0f/gu, ' ');
  return bare
    .split(/\s+[-–—|•·:]\s+|[|/\\•,;:#@]|\s[-–—]|[-–—]\s|\.{2,}/u)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '');
}

function capitalised(word: string): string {
  if (!/^\p{L}/u.test(word)) return word;
  const shouting = word.length > 2 && word === word.toLocaleUpperCase('und');
  const rest = shouting ? word.slice(1).toLocaleLowerCase('und') : word.slice(1);
  // Hyphened names keep both capitals when they were shouted ("ANNE-MARIE").
  const joined = shouting ? rest.replace(/-\p{L}/gu, (s) => s.toLocaleUpperCase('und')) : rest;
  return word.slice(0, 1).toLocaleUpperCase('und') + joined;
}

/** Words of a part that can belong to a name; digits, roles and notes are dropped. */
function nameWords(part: string): string[] {
  // "Babs&Tom", "Ola.N": the first of the two.
  const words = part.split(/\s+/u).flatMap((w) => w.split(/[&+]|\.(?=\p{L})/u).slice(0, 1));
  const kept: string[] = [];
  for (const word of words) {
    const bare = word.replace(/^[^\p{L}]+|[^\p{L}.'’]+$/gu, '');
    if (bare === '' || /\d/.test(word)) {
      // Whatever follows a number is a note about the order.
      if (kept.length > 0) break;
      continue;
    }
    const folded = foldText(bare).replace(/\.$/, '');
    if (NOISE.has(folded)) {
      if (kept.length > 0) break;
      continue;
    }
    kept.push(bare);
  }
  return kept;
}

function personIn(part: string): string | null {
  if (COMPANY_CJK.test(part)) return null;
  const words = nameWords(part);
  if (words.some((w) => COMPANY.has(foldText(w).replace(/\.$/, '')))) return null;
  const latin = words.filter((w) => !/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(w));
  if (latin.length === 0) {
    const [first] = words;
    if (!first) return null;
    return HAN.test(first) || HONORIFIC_CJK.test(first) || first.length <= 8 ? first : null;
  }
  let [first, ...rest] = latin;
  let title: string | null = null;
  while (first && TITLES.has(foldText(first).replace(/\.$/, ''))) {
    title ??= first;
    [first, ...rest] = rest;
  }
  while (first && rest.length > 0 && KIN.has(foldText(first))) [first, ...rest] = rest;
  rest = rest.filter((w) => !AFTER_NAME.has(foldText(w)));
  if (!first) return null;
  if (/^(?:abd|abdul|abdel|abu|umm|om|bint|ibn|ابو|ام|عبد|ابن|بنت)$/u.test(foldText(first)) && rest[0])
    return `${capitalised(first)} ${capitalised(rest[0])}`;
  // A single letter is an initial; alone it addresses nobody.
  if (first.replace(/\./g, '').length === 1 && !/^\p{Script=Han}/u.test(first))
    return rest[0] ? capitalised(rest[0]) : null;
  const name = capitalised(first.replace(/[.']+$/u, ''));
  // A title with one name is how a surname is said ("Ms Papadopoulou"); with two, the first is the given name.
  return title && rest.length === 0 ? `${title} ${name}` : name;
}

/** The words to greet with ("Sarah", "Mr Lim", "小鱼"), or null where the title names nobody. */
export function howToAddress(header: string): string | null {
  const title = cleanTitle(header.slice(0, 200)).replace(/^~\s*/, '');
  if (title === '' || /^[+\d\s().-]+$/.test(title)) return null;
  const whole = title.split(/[\s,.&+]+/u).map((w) => foldText(w));
  if (whole.some((w) => COMPANY.has(w)) || COMPANY_CJK.test(title)) return null;
  // "Baker, Tom" is a surname first.
  const comma = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}'’-]+)$/u.exec(title);
  if (comma?.[2] && !NOISE.has(foldText(comma[2]))) return capitalised(comma[2]);
  for (const part of parts(title)) {
    const name = personIn(part);
    if (name) return name;
  }
  return null;
}
