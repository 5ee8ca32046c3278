/**
 * Where people say names: "my name is", "soy Ana", "我叫王芳", "Hi Maria,", "Thanks, Maria". Written for chats, where
 * capitals cannot be relied on: in doubt a word too many is taken.
 */
import { findCarriers } from '../../facts/carriers.ts';
import { scriptsOf } from '../../facts/span.ts';
import { fold, foldText } from '../../language/fold.ts';
import { baseLanguage } from '../teach.ts';
import { type Span, spansOf } from './cut.ts';
import type { KnownNames } from './names.ts';

/** After these a name follows, in whatever case. */
const SURE = phrases(
  `my (?:full )?name(?:'?s| is)|the name(?:'?s| is)|name ?[:=]|i(?:'m| am) called|(?:in|under) the name(?: of)?
  |me llamo|mi nombre(?: completo)? es|a nombre de|nombre ?:|meu nome(?: completo)? é|me chamo|chamo-me|em nome de|nome ?:
  |je m'appelle|mon nom est|au nom de|moi c'est|ich heiße|mein name ist|auf den namen
  |mi chiamo|il mio nome è|a nome(?: di)?|ik heet|mijn naam is|op naam van|nazywam się|mam na imię|na nazwisko
  |меня зовут|мо[её] имя|на имя|benim adım|adım|ismim|nama saya|namaku|atas nama|اسمي|معك|معكم|معاك|معاكم`,
);

/** After these a name may follow, or anything else ("I'm Maria", "I'm worried"). */
const UNSURE = phrases(
  `this is|it'?s|it is|i'?m|i am|here is|soy|(?:le|les|te) (?:habla|saluda|escribe)|habla|aquí|sou(?: o| a)?|aqui é(?: o| a)?
  |quem fala é|c'est|je suis|ici|sono|qui|ik ben|dit is|met|jestem|mówi|это|я|вас беспокоит
  |ben|ini|saya|aku|dengan|انا`,
);

/** The same in German, where a capital tells of a noun only: "im Karton" is nobody. */
const UNSURE_GERMAN = phrases('hier ist|hier spricht|ich bin');

/** "soy ana": whatever follows is who they are, but for these. */
const BEING = phrases('soy|sou');
const NOT_WHO = words(
  `de del la el lo un una uno yo cliente quien nuevo nueva muy tu su tan asi consciente o a do da um uma eu quem novo nova
  muito seu sua`,
);

export const GREETING = phrases(
  `hi|hello|hey|hiya|dear|hola|buen(?:os|as) (?:d[ií]as|tardes|noches)|estimad[oa]|querid[oa]|olá|oi|bom dia|boa (?:tarde|noite)
  |prezad[oa]|bonjour|bonsoir|salut|chère?|hallo|guten (?:tag|morgen|abend)|liebe[r]?|moin|ciao|salve|buon(?:giorno|asera)
  |gentile|hoi|beste|goede(?:morgen|middag|navond)|cześć|dzień dobry|witam|привет|здравствуйте|добрый (?:день|вечер)
  |уважаем(?:ая|ый)|merhaba|selam|sayın|halo|hai|selamat (?:pagi|siang|sore|malam)|مرحبا|اهلا|السلام عليكم|عزيزي|عزيزتي`,
);
/** "Sarah here". */
const HERE = phrases('here|aquí|aqui|ici|hier|qui|тут|здесь');
const CLOSING = phrases(
  `thanks|thank you|thx|(?:kind |best |warm )?regards|sincerely|cheers|gracias|(?:un )?saludos?|atentamente|obrigad[oa]
  |abraços?|merci|cordialement|bien à vous|danke|(?:viele |liebe |mit freundlichen )grüßen?|mfg|grazie|cordiali saluti|saluti
  |bedankt|groetjes|groeten?|dzięki|dziękuję|pozdrawiam|спасибо|с уважением|teşekkürler|saygılar(?:ımla)?|terima kasih|makasih|شكرا`,
);

/** Words that end a name: what a sentence goes on with. */
const GOES_ON = words(
  `and i im i'm my where when what why who how is it the a an on in at for from with to of but because has have had not no
  your you we still order parcel package please can could do did as by this that there
  y e o ustedes vosotros mi mis donde cuando que es el la los las un una en con para por pero tengo hice pedido paquete su quiero
  meu minha onde quando nao eu um uma comprei encomenda et je mon ma mes ou quand le les des dans mais commande colis
  und ich mein meine wo wann der die das ein eine aber habe hab bestellung paket il mio mia dove ma ho ordine pacco
  en ik mijn waar maar heb bestelling i ja moj moja gdzie ale mam zamowienie paczka
  и я мои моя мне где но у в на заказ посылка ve benim nerede ama siparis kargo dan saya di tapi pesanan paket ini`,
);

/** Surnames enough to tell "我是王芳" from "我是买家". */
const SURNAME =
  '[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩邓冯曹彭曾肖萧田董潘袁蔡蒋余叶杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱侯邹熊孟秦阎薛段雷黎史陶贺毛郝顾龚邵万钱严覃武莫孔汤尹常温庄龙詹劉陳張楊黃趙吳孫馬鄭羅許韓鄧馮葉蘇魏呂盧]';
/** Signs that a name does not go on with: pronouns, verbs and particles of the trade. */
const ENDS_HAN = '[我你您他她它的了想要请問问这那有没是在包订訂快收到货貨和从從买買下也就]';
const HAN_NAME = `(?:(?!${ENDS_HAN})\\p{Script=Han}){1,4}`;
const CJK = [
  new RegExp(`(?:我|本人)(?:叫做?|姓|的?名字?(?:是|叫))[\\s:：]*(?:${HAN_NAME}|[\\p{L}·]{1,20})`, 'gu'),
  new RegExp(`(?:我是|本人是?|这里是|我叫)${SURNAME}(?:(?!${ENDS_HAN})\\p{Script=Han}){1,2}`, 'gu'),
  new RegExp(`${SURNAME}(?:女士|先生|小姐|太太|老师|经理|总)`, 'gu'),
  /(?:私の?)?名前は[^\s、。！？]{1,12}?(?=です|と|、|。|\s|$)(?:です)?/gu,
  /[\p{Script=Han}\p{Script=Katakana}ー]{1,8}[\s\u3000]?[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー]{0,6}?と(?:申し|もうし|言い|いい)ます/gu,
  /(?!お?客|皆)[\p{Script=Han}\p{Script=Katakana}ー]{1,6}(?<![員人屋店者主手客社局側])(?:さん|様)/gu,
  /(?:제 ?이름은|저는)\s*[\p{Script=Hangul}]{2,5}?(?:입니다|이에요|예요|이고|라고 합니다)/gu,
  /ชื่อ\s?[^\s]{1,20}/gu,
];

const NEXT = /[ \t\u00a0:]*([\p{L}\p{M}][\p{L}\p{M}'’.-]*)/uy;

/** The words that follow at `from`, with where each ends. */
function* following(source: string, from: number, most: number): Iterable<{ word: string; end: number }> {
  NEXT.lastIndex = from;
  for (let n = 0; n < most; n++) {
    const m = NEXT.exec(source);
    if (!m?.[1]) return;
    const end = NEXT.lastIndex;
    yield { word: m[1], end };
    NEXT.lastIndex = end;
  }
}

/** Where a message says who writes, or whom they write to; spans count in the message itself. */
export function introductions(source: string, names: KnownNames, language: string): Span[] {
  const folded = fold(source, source.length);
  const at = (i: number) => folded.at[i] ?? source.length;
  const capitals = tellingCapitals(source);
  const found: Span[] = [];
  const take = (pattern: RegExp, most: number, isName: (word: string) => boolean) => {
    for (const m of folded.text.matchAll(pattern)) {
      let end = 0;
      for (const next of following(source, at(m.index + m[0].length), most)) {
        if (!isName(next.word)) break;
        end = next.end;
      }
      if (end > 0) found.push({ start: at(m.index), end });
    }
  };
  const goesOn = (word: string) => GOES_ON.has(plain(word));
  take(SURE, 3, (word) => !goesOn(word));
  const mayBeName = (word: string) => names.has(plain(word)) || (capitals && isCapitalised(word));
  take(UNSURE, 3, isGerman(language) ? (word) => names.has(plain(word)) : mayBeName);
  take(UNSURE_GERMAN, 3, mayBeName);
  take(BEING, 1, (word) => !NOT_WHO.has(plain(word)));
  // The greeting goes with the name: it tells of nothing.
  for (const m of folded.text.matchAll(GREETING)) {
    const end = at(m.index + m[0].length);
    for (const next of [{ end }, ...following(source, end, 2)])
      if (/^[ \t]*(?:[,!.，！\n]|$)/u.test(source.slice(next.end)))
        found.push({ start: at(m.index), end: next.end });
  }
  for (const m of folded.text.matchAll(HERE)) {
    const before = /([\p{L}\p{M}'-]+)\s+$/u.exec(folded.text.slice(0, m.index));
    if (before?.[1] && names.has(before[1]))
      found.push({ start: at(before.index), end: at(m.index + m[0].length) });
  }
  for (const m of folded.text.matchAll(CLOSING)) {
    const tail = source.slice(at(m.index + m[0].length));
    const rest = tail.split(/[\s,.!，]+/u).filter(Boolean);
    if (rest.length <= 3 && !rest.some(goesOn)) found.push({ start: at(m.index), end: source.length });
  }
  const carriers = carriersIn(source, language);
  for (const pattern of CJK)
    for (const span of spansOf(source, pattern))
      if (!carriers.some((c) => overlap(c, span))) found.push(span);
  return found;
}

/** A line that is nothing but a few words with capitals: "Peter Falk". */
const SIGNATURE = /(?<=^|\n)(?:[^\S\n]*\p{Lu}[\p{Ll}\p{M}'’-]+){1,3}[^\S\n]*(?=\n|$)/gu;

/**
 * Where a capital stands in the middle of a sentence: people, places, firms. Not in German, where every noun has one,
 * nor in a message that is written in capitals throughout.
 */
export function capitalised(source: string, language: string): Span[] {
  if (isGerman(language) || !tellingCapitals(source)) return [];
  const carriers = carriersIn(source, language);
  const found = [...spansOf(source, SIGNATURE)];
  for (const m of source.matchAll(/(?<![\p{L}\p{M}\p{N}'’-])\p{Lu}[\p{Ll}\p{M}][\p{Lu}\p{Ll}\p{M}'’-]*/gu)) {
    const before = source.slice(0, m.index).replace(/[^\S\n]+$/u, '');
    const end = m.index + m[0].length;
    // "Maria, where is it?": called by name.
    const called = /^,/.test(source.slice(end));
    const inSentence = called || /[\p{L}\p{M}\p{N},'’&]$/u.test(before);
    if (inSentence && !carriers.some((c) => overlap(c, { start: m.index, end })))
      found.push({ start: m.index, end });
  }
  return found;
}

const isGerman = (language: string) => /^de\b/.test(language);

/** A carrier is no person, and often what a scenario is about. */
function carriersIn(source: string, language: string): Span[] {
  const folded = fold(source, source.length);
  const found = findCarriers({
    source,
    folded,
    language: baseLanguage(language),
    scripts: scriptsOf(folded.text),
    taken: [],
    carriers: '',
    talk: null,
    asked: null,
    orderForms: [],
  });
  return found.map(({ start, end }) => ({
    start: folded.at[start] ?? 0,
    end: folded.at[end] ?? source.length,
  }));
}

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

const isCapitalised = (word: string) => /^\p{Lu}[\p{Ll}\p{M}]/u.test(word);

/** Whether capitals mean something here: neither SHOUTED nor Written Like A Title. */
function tellingCapitals(source: string): boolean {
  const all = source.match(/(?<![\p{L}\p{M}])\p{L}[\p{L}\p{M}'’]+/gu) ?? [];
  const capital = all.filter((word) => /^\p{Lu}/u.test(word)).length;
  return capital < 4 || capital <= 0.6 * all.length;
}

const plain = (word: string) => foldText(word).replace(/[.'-]+$/, '');

function words(list: string): ReadonlySet<string> {
  return new Set(foldText(list).split(/\s+/));
}

/** Alternatives as one would write them, found at whole words of folded text. */
function phrases(alternatives: string): RegExp {
  const folded = foldText(alternatives).replace(/\n\s*/g, '');
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}'])(?:${folded})(?<![\\p{L}\\p{M}'](?=[\\p{L}\\p{M}']))`, 'gu');
}
