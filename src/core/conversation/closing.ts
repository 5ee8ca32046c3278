/**
 * "ok thanks 🙏": words that end a conversation and wait for nothing. Only messages that consist of nothing else count,
 * so "thanks, but where is it?" still waits.
 */
import { foldText } from '../language/fold.ts';

const WORDS = new Set(
  (
    'ok okay okey okie k thanks thank thx ty tysm you so much very lovely perfect great super cool got it cheers bye ' +
    'gracias muchas mil perfecto vale genial listo adios ' +
    'obrigado obrigada obg valeu brigada brigado muito perfeito beleza blz ' +
    'merci beaucoup bcp parfait daccord ' +
    'danke vielen dank dankeschon alles klar passt ' +
    'grazie mille perfetto bene ' +
    'dank je wel bedankt top prima ' +
    'dzieki dziekuje bardzo super ' +
    'спасибо большое хорошо ок понял поняла ' +
    'tesekkurler tesekkur ederim tamam sagol sagolun simdi oldu ' +
    'terima kasih banyak makasih oke siap ' +
    'شكرا جزيلا تمام مشكور مشكوره تسلم تسلمين اوك'
  ).split(' '),
);
const CJK =
  /^(?:谢谢(?:你|您)?|多谢|感谢|好的?|好吧|收到|明白了?|ok|ありがとう(?:ございます)?|了解(?:です|しました)?|わかりました|はい)+$/u;

/** Longest message that can be a mere closing, in words. */
const MOST_WORDS = 8;

/** True where a message only thanks or agrees; an emoji or a sticker alone does so too. */
export function isClosing(text: string): boolean {
  const folded = foldText(text, 200);
  if (folded.includes('?') || folded.includes('؟') || folded.includes('？')) return false;
  const bare = folded.replace(/[^\p{L}\p{N}\s]/gu, '').trim();
  if (bare === '') return true;
  if (CJK.test(bare.replace(/\s/g, ''))) return true;
  const words = bare.split(/\s+/);
  return words.length <= MOST_WORDS && words.every((word) => WORDS.has(word));
}
