/**
 * How to address a person, from a chat's title as agents save it: "Sarah 🌸 order 1234", "~João", "Reseller - Tom
 * Baker". A number or a firm has nobody to address, and then nobody is invented.
 */
import { cleanTitle } from '../conversation/model.ts';
import { foldText } from '../language/fold.ts';
import {
  AFTER_NAME,
  BEFORE_NAME_CJK,
  COMPANY,
  COMPANY_CJK,
  DOUBLE,
  KIN,
  KIN_ALONE,
  NOISE,
  PARTICLES,
  TITLES,
} from './address-words.ts';

const HAN = /^[\p{Script=Han}々]{1,4}$/u;
/** Legal forms with dots, which take a firm's name apart when split. */
const FIRM =
  /(?:^|[\s,])(?:s\.a\.?(?:s\.?)?|s\.l\.?u?\.?|s\.r\.l\.?s?\.?|s\.p\.a\.?|b\.v\.?|n\.v\.?|e\.k\.?|e\.v\.?|z ?o\.? ?o\.?|d\.o\.o\.?|co\.,?|inc\.|a\.s\.|a\.ş\.|ş\.?t\.?i\.?)(?:\s|$)/iu;
const PATRONYMIC = /(?:ович|евич|ьич|овна|евна|ична|инична)$/u;
const SURNAME = /^\p{Script=Cyrillic}{3,}(?:ова|ева|ёва|ский|ская|цкий|цкая|енко|чук|швили|ов|ев|ёв)$/u;
/** "Ayşe Hanım", "Mehmet Bey": the courtesy is said behind the name. */
const COURTESY = /^(?:hanim|bey|beyefendi|hanimefendi)$/u;
/** Vietnamese forms of address; without their marks they would be names. */
const VIETNAMESE = /^(?:chị|cô|chú|bác|cậu)$/iu;

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
  const rest = shouting ? word.slice(1).toLocaleLowerCase('und').replaceAll('i\u0307', 'i') : word.slice(1);
  // Hyphened names keep both capitals when they were shouted ("ANNE-MARIE").
  const joined = shouting ? rest.replace(/-\p{L}/gu, (s) => s.toLocaleUpperCase('und')) : rest;
  return word.slice(0, 1).toLocaleUpperCase('und') + joined;
}

/** Words of a part that can belong to a name; digits, roles and notes are dropped. */
function nameWords(part: string): string[] {
  // "Babs&Tom", "Ola.N": the first of the two.
  const words = part
    .split(/\s+/u)
    .flatMap((w) => (TITLES.has(foldText(w)) ? [w] : w.split(/[&+]|\.(?=\p{L})/u).slice(0, 1)));
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
    const first = words.map((w) => w.replace(BEFORE_NAME_CJK, '')).find((w) => w !== '');
    if (!first || KIN_ALONE.test(first)) return null;
    return HAN.test(first) || HONORIFIC_CJK.test(first) || first.length <= 8 ? first : null;
  }
  return spaced(latin);
}

const isTitle = (word: string) => TITLES.has(foldText(word).replace(/\.$/, '')) || VIETNAMESE.test(word);

/** A name written with blanks: titles before it, what is said behind it, names that go in twos. */
function spaced(words: readonly string[]): string | null {
  let [first, ...rest] = words;
  const titles: string[] = [];
  while (
    first &&
    (isTitle(first) || (KIN.has(foldText(first)) && (rest.length > 0 || titles.length === 0)))
  ) {
    if (isTitle(first)) titles.push(capitalised(first));
    [first, ...rest] = rest;
  }
  rest = rest.filter((w) => !AFTER_NAME.has(foldText(w)));
  if (!first || KIN_ALONE.test(first)) return null;
  const [second] = rest;
  if (titles.length > 0 && PARTICLES.has(foldText(first)) && second)
    return [...titles, first, ...rest].join(' ');
  if (/^(?:abd|abdul|abdel|abu|umm?|oum|om|bint|ibn|ابو|ام|عبد|ابن|بنت)$/u.test(foldText(first)) && second)
    return `${capitalised(first)} ${capitalised(second)}`;
  const title = titles[0] ?? null;
  if (second && PATRONYMIC.test(second.toLowerCase())) return `${capitalised(first)} ${capitalised(second)}`;
  if (second && /^(?:고객님|사장님|선생님|씨|님|님께)$/u.test(second))
    return /^고객/u.test(second) ? first : `${first} ${second}`;
  // "Иванова Мария": an ending that only surnames have, before a name without it.
  if (second && SURNAME.test(first.toLowerCase()) && !SURNAME.test(second.toLowerCase()))
    return capitalised(second);
  const third = rest[1];
  // "Петров Алексей Николаевич": surname first.
  if (second && third && PATRONYMIC.test(third.toLowerCase()))
    return `${capitalised(second)} ${capitalised(third)}`;
  // A single letter is an initial; alone it addresses nobody.
  if (first.replace(/\./g, '').length === 1 && !/^\p{Script=Han}/u.test(first)) {
    if (!second) return null;
    return title || foldText(first) === 'm.' ? `${first} ${capitalised(second)}` : capitalised(second);
  }
  const name = capitalised(first.replace(/[.']+$/u, ''));
  if (second && COURTESY.test(foldText(second))) return `${name} ${capitalised(second)}`;
  if (second && DOUBLE[foldText(first)]?.has(foldText(second))) return `${name} ${capitalised(second)}`;
  // A title with one name is how a surname is said ("Ms Papadopoulou"); with two, the first is the given name.
  return title && rest.length === 0 ? `${titles.join(' ')} ${name}` : name;
}

/** The words to greet with ("Sarah", "Mr Lim", "小鱼"), or null where the title names nobody. */
export function howToAddress(header: string): string | null {
  const title = cleanTitle(header.slice(0, 200))
    .replace(/^~\s*/, '')
    // "Lily王", "客户Tom": two scripts, two words; "Order-4471-Patrick": a number between hyphens ends what is before it.
    .replace(/(?<=\p{Script=Latin})(?=\p{Script=Han})|(?<=\p{Script=Han})(?=\p{Script=Latin})/gu, ' ')
    .replace(/-#?\d+-/g, ' - ');
  if (title === '' || /^[+\d\s().-]+$/.test(title)) return null;
  const whole = title.split(/[\s,.&+]+/u).map((w) => foldText(w));
  if (whole.some((w) => COMPANY.has(w)) || COMPANY_CJK.test(title) || FIRM.test(title)) return null;
  if (KIN_ALONE.test(title.replace(/[^\p{L}]/gu, ''))) return null;
  // "Baker, Tom" is a surname first.
  const comma = /^((?:\p{L}{2,4} )?\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}'’-]+)$/u.exec(title);
  if (comma?.[2] && !NOISE.has(foldText(comma[2]))) return capitalised(comma[2]);
  for (const part of parts(title)) {
    const name = personIn(part);
    if (name) return name;
  }
  return null;
}
