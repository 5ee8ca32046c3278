/**
 * Customers' words as a phrasing that teaches: what is left when whose words they were is taken out. Names that nothing
 * gives away ("ask peter") cannot be known; the team lead reads every proposal before it teaches anything.
 */
import { isClosing } from '../conversation/closing.ts';
import { type Span, spansOf, without, withoutSpans } from './anonymous/cut.ts';
import { capitalised, GREETING, introductions } from './anonymous/introductions.ts';
import { KnownNames } from './anonymous/names.ts';
import { PROPOSAL_LENGTH } from './phrasing.ts';

/** More of a message is not looked at. */
const MESSAGE_LENGTH = 2000;

export interface Spoken {
  /** The customer's messages since our last reply, oldest first. */
  texts: readonly string[];
  /** The chat's title: none of its names may stay. */
  title: string;
  /** How the agent is called; empty where nobody is named. */
  agentName: string;
  /** Language of the chat. */
  language: string;
}

/** The text to propose, at most `PROPOSAL_LENGTH` long; null where nothing useful is left. Takes out more rather than less. */
export function proposalText({ texts, title, agentName, language }: Spoken): string | null {
  const names = new KnownNames([title, agentName]);
  const lines = texts
    .map((text) => anonymous(text.slice(0, MESSAGE_LENGTH), names, language))
    .filter((line) => /\p{L}/u.test(line) && !isClosing(line));
  const text = shortened(lines.join('\n'));
  return saysSomething(text) ? text : null;
}

/** Marks that are not seen and would hide a number or a name. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

function anonymous(message: string, names: KnownNames, language: string): string {
  let text = message.replace(INVISIBLE, '');
  text = without(text, addresses);
  text = withoutSpans(text, introductions(text, names, language));
  text = withoutSpans(text, capitalised(text, language));
  // What is taken out brings its neighbours together: again, until nothing is found.
  for (let before = ''; before !== text; ) {
    before = text;
    text = tidied(without(text, (folded) => [...names.find(folded), ...numbers(folded, language)]));
  }
  return text;
}

/** A sign of a piece without blanks, in scripts that put blanks between words. */
const SOLID =
  '[^\\s\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}ー々、。，！？；：（）「」【】]';
const PIECE = new RegExp(`${SOLID}+`, 'gu');

const ADDRESSES = [
  // An address on the web, with or without what it begins with; one to write to.
  new RegExp(`(?:https?:|www\\.)${SOLID}*`, 'gu'),
  new RegExp(`${SOLID}*@${SOLID}*`, 'gu'),
  /(?<![\p{L}\p{N}])[\p{L}\p{N}][\p{L}\p{N}-]*(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}\/\S*/gu,
  /(?<![\p{L}\p{N}])(?:[a-z0-9-]+\.)+(?:com|net|org|info|biz|shop|store|online|site|xyz|app|io|co|cn|uk|de|fr|es|it|nl|pl|ru|tr|br|mx|eu|jp|hk|au|ca)(?![\p{L}\p{N}])/gu,
];

/** A piece without the comma behind it, which belongs to the sentence. */
function pieceOf({ index, 0: piece }: RegExpMatchArray): Span {
  const start = index ?? 0;
  return { start, end: start + (piece.replace(/[,.;:!?)\]]+$/, '') || piece).length };
}

function* addresses(folded: string): Iterable<Span> {
  for (const pattern of ADDRESSES) for (const m of folded.matchAll(pattern)) yield pieceOf(m);
}

/** "no. 20417", "nº 4": the label goes with the number. */
const LABEL = /(?<![\p{L}\p{N}])(?:no\.|nr\.?|num\.?|nº|n°|№|#)\s*:?\s*#?(?=\p{N})/gu;
/** Two figures or more, whatever parts them but letters. */
const FIGURES = /\p{N}(?:[^\p{L}\p{N}\n]{0,3}\p{N})+/gu;
/** The same in Chinese numerals, as phone numbers are spelled out. */
const HAN_FIGURES = /[〇零一二三四五六七八九幺]{4,}/gu;

const DOUBLED = /^\p{L}{2,}2\p{L}{0,3}[^\p{L}\p{N}]*$/u;

function* numbers(folded: string, language: string): Iterable<Span> {
  yield* spansOf(folded, LABEL);
  for (const m of folded.matchAll(PIECE)) {
    const figures = m[0].match(/\p{N}/gu)?.length ?? 0;
    // "5days" stays; a letter before a figure is a code ("A4"), but for what Indonesians double ("keluar2").
    const code = /\p{L}[^\p{N}]*\p{N}/u.test(m[0]) && !(language === 'id' && DOUBLED.test(m[0]));
    if (figures > 1 || code) yield pieceOf(m);
  }
  yield* spansOf(folded, FIGURES);
  yield* spansOf(folded, HAN_FIGURES);
}

/** One line, without what the removed words have left standing: lone signs, empty brackets, doubled commas. */
function tidied(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[([{（【「]\s*[)\]}）】」]/gu, ' ')
    .replace(/(?<=^|\s)[#$€£¥₹+*=%°º№]+(?=\s|$)/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[,.，。、])/gu, '')
    .replace(/(?<=[.!?。！？])[,;:，；：、]+/gu, '')
    .replace(/[,;:，；：、]+(?=[,.;:!?，。！？；：、])/gu, '')
    .replace(/^[^\p{L}\p{N}¿¡"'“«„「『(]+/u, '')
    .replace(/[\s,;:，；：、#+/&-]+$/u, '');
}

/** Cut between words where the script has any, never within a sign. */
function shortened(text: string): string {
  if (text.length <= PROPOSAL_LENGTH) return text;
  const cut = text.slice(0, PROPOSAL_LENGTH).replace(/[\ud800-\udbff]$/, '');
  const blank = Math.max(cut.lastIndexOf(' '), cut.lastIndexOf('\n'));
  return (blank > PROPOSAL_LENGTH / 2 ? cut.slice(0, blank) : cut).trimEnd();
}

/** Scripts without blanks are counted by signs. */
const SIGN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
const LEAST_WORDS = 2;
const LEAST_SIGNS = 4;

function saysSomething(text: string): boolean {
  const signs = text.match(SIGN)?.length ?? 0;
  const said = without(text, (folded) => spansOf(folded, GREETING)).replace(SIGN, ' ');
  const words = said.match(/\p{L}[\p{L}\p{M}'’-]+/gu)?.length ?? 0;
  return signs >= LEAST_SIGNS || words >= LEAST_WORDS;
}
