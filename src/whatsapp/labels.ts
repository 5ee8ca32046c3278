/**
 * Judges labels and lines of WhatsApp's interface. Their words are worth one vote as evidence; none is ever the only
 * way to a fact.
 */
import { cleanTitle } from '../core/conversation/model.ts';
import {
  ALSO_NAMES,
  EDITED_WORDS,
  FOLLOWER_WORDS,
  GENERIC_COMPOSER_WORDS,
  GROUP_WORDS,
  OWN_WORDS,
  TICK_WORDS,
} from './interface-words.ts';

const fold = (text: string) => cleanTitle(text).toLocaleLowerCase('und');
const wordSet = (words: string): ReadonlySet<string> => new Set(words.split('|').map(fold));

const OWN_BY_LANGUAGE = new Map(
  Object.entries(OWN_WORDS).map(([language, words]) => [language, wordSet(words)]),
);
const OWN_ANYWHERE = wordSet(Object.values(OWN_WORDS).join('|'));
const NAMES = wordSet(ALSO_NAMES);
const TICKS = wordSet(TICK_WORDS);
const EDITED = wordSet(EDITED_WORDS);
const GENERIC_COMPOSER = wordSet(GENERIC_COMPOSER_WORDS);

const CHANNEL_LABEL = /^(?:type an update|respond to )/i;

const PERSON_SUBTITLE =
  /^(?:online|typing|recording audio|last seen|click here for contact info|select for contact info|çevrimiçi|yazıyor|son görülme|visto por último|visto por última vez|últ\. vez|digitando|gravando áudio|clique para mostrar os dados do contato|en línea|escribiendo|grabando audio|haz clic para ver la info\. del contacto|en ligne|vu |écrit|schreibt|zuletzt online|in linea|sta scrivendo|ultimo accesso|sedang online|mengetik|terakhir dilihat|в сети|печатает|был|متصل|يكتب|آخر ظهور|在线|正在输入|對方正在輸入|最后上线|線上|온라인|オンライン)/iu;
const GROUP_SUBTITLE =
  /group info|dados do grupo|info\.? (?:del|de) grupo|infos? du groupe|gruppeninfo|info(?:rmazioni)? (?:sul )?gruppo|groepsinfo|info grup|grup bilgisi|данные группы|информация о группе|معلومات المجموعة|群组信息|群组资料|群組資訊|グループ情報|그룹 정보/iu;
const BUSINESS_SUBTITLE =
  /^(?:business account|official business account|conta comercial|cuenta de empresa|compte professionnel|unternehmenskonto|akun bisnis|işletme hesabı|企业账号|商业账号|商業帳號)/iu;

const NAMED_COMPOSER =
  /^(?:type a message to|digite uma mensagem para|escribe un mensaje a|ketik pesan untuk) /;

/** The form in which names are compared. A number is printed with hyphens of either kind. */
export const foldName = (name: string): string =>
  fold(name)
    .replace(/\ufe0f/g, '')
    .replace(/\u2011/g, '-');

/** `"Vous :"` becomes `"vous"`; null where the label is not a sender's. */
export function senderOfLabel(label: string): string | null {
  const match = /^(.+?)\s*[:：]\s*$/su.exec(cleanTitle(label));
  return match?.[1] ? foldName(match[1]) : null;
}

/** `unsure`: also a name, or not a word of the page's language. */
export type OwnWord = 'sure' | 'unsure' | null;

/**
 * Is this the page's word for oneself?
 * @param folded as `senderOfLabel` gives it
 * @param language of the page, empty where it names none
 */
export function ownWord(folded: string, language = ''): OwnWord {
  if (!OWN_ANYWHERE.has(folded)) return null;
  const words = OWN_BY_LANGUAGE.get(language.split(/[-_]/)[0]?.toLowerCase() ?? '');
  if (words) return words.has(folded) || folded === 'you' ? 'sure' : 'unsure';
  return NAMES.has(folded) ? 'unsure' : 'sure';
}

export const isOwnLabel = (folded: string): boolean => OWN_ANYWHERE.has(folded);
export const isTickLabel = (label: string): boolean => TICKS.has(fold(label));
export const isEditedLabel = (label: string): boolean => EDITED.has(fold(label));
export const namesGroup = (text: string): boolean => GROUP_WORDS.test(text);
export const isChannelLabel = (label: string): boolean => CHANNEL_LABEL.test(cleanTitle(label));
export const isPersonSubtitle = (text: string): boolean => PERSON_SUBTITLE.test(cleanTitle(text));
export const isGroupSubtitle = (text: string): boolean => GROUP_SUBTITLE.test(cleanTitle(text));
/** A number of followers, in whatever digits. */
export const isFollowerCount = (text: string): boolean => /\p{N}/u.test(text) && FOLLOWER_WORDS.test(text);
export const isBusinessSubtitle = (text: string): boolean => BUSINESS_SUBTITLE.test(cleanTitle(text));

/** `Name (You)`: the chat with oneself. */
export function isSelfTitle(title: string, language = ''): boolean {
  const match = /^(.*\S)\s*[(（]([^()（）]+)[)）]$/u.exec(cleanTitle(title));
  return match?.[2] !== undefined && ownWord(fold(match[2]), language) === 'sure';
}

/** Members "A, B, You": at least two commas, ending in oneself. */
export function isMemberList(subtitle: string, language = ''): boolean {
  const members = cleanTitle(subtitle).split(/[,،、，]/);
  return members.length >= 3 && ownWord(fold(members.at(-1) ?? ''), language) === 'sure';
}

export type LabelVerdict =
  /** The label names this chat. */
  | 'names'
  /** The label names nobody. */
  | 'generic'
  /** The label names somebody else: the pane is between two chats. */
  | 'other'
  /** The label cannot be judged. */
  | 'unknown';

/** Does the composer's label belong to the chat of this title? */
export function judgeLabel(
  label: string,
  placeholder: string | null,
  title: string,
  language = '',
): LabelVerdict {
  const folded = foldName(label);
  if (folded === '') return 'unknown';
  const name = foldName(title);
  if (name !== '' && folded.includes(name)) return 'names';
  if (isSelfTitle(title, language)) return 'generic';
  if (GENERIC_COMPOSER.has(folded)) return 'generic';
  if (placeholder !== null && placeholder !== '')
    return foldName(placeholder) === folded ? 'generic' : 'other';
  return NAMED_COMPOSER.test(folded) ? 'other' : 'unknown';
}
