/**
 * A reply from a script: which words in it are the promised time is known, for the agent put them there. Should the
 * sentence around them be one that the parser does not take for a promise, the time counts all the same.
 */
import type { ParsedPromise, PromiseContext } from './model.ts';
import { parsePromise } from './parse.ts';

/** The plainest promise of each language, by base code. */
const PLAIN: Readonly<Record<string, (time: string) => string>> = {
  en: (time) => `You'll hear from me by ${time}.`,
  es: (time) => `Te escribo a más tardar ${time}.`,
  zh: (time) => `我${time}之前给你消息。`,
  pt: (time) => `Te escrevo até ${time}.`,
  fr: (time) => `Je vous écris d’ici ${time}.`,
  de: (time) => `Ich melde mich bis ${time}.`,
  it: (time) => `Ti scrivo entro ${time}.`,
  nl: (time) => `Je hoort uiterlijk ${time} van me.`,
  pl: (time) => `Napiszę najpóźniej ${time}.`,
  ru: (time) => `Напишу вам самое позднее ${time}.`,
  tr: (time) => `Size en geç ${time} yazarım.`,
  ar: (time) => `سأكتب لك في موعد أقصاه ${time}.`,
  id: (time) => `Saya kabari paling lambat ${time}.`,
  ja: (time) => `${time}までにご連絡します。`,
};

/** @param promiseTime the words that fill the script's `{{promise_time}}`; null where it has none */
export function parseScripted(
  text: string,
  promiseTime: string | null,
  context: PromiseContext,
): ParsedPromise | null {
  const read = parsePromise(text, context);
  if (!promiseTime || !text.includes(promiseTime)) return read;
  // Another time in the reply ("they answer within 48 hours", "as soon as it moves") is not the one that was given.
  const plain = PLAIN[context.language?.split('-')[0] ?? ''];
  const parsed = plain ? parsePromise(plain(promiseTime), context) : null;
  if (!parsed) return read;
  const quote = read?.quote.includes(promiseTime)
    ? read.quote
    : sentenceAround(text, promiseTime, context.language ?? 'en');
  return { ...parsed, quote };
}

function sentenceAround(text: string, words: string, language: string): string {
  const at = text.indexOf(words);
  for (const line of text.split('\n')) {
    if (!line.includes(words)) continue;
    const sentences = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(line)];
    const own = sentences.find(({ segment }) => segment.includes(words))?.segment;
    return (own ?? line).trim();
  }
  return text.slice(at, at + words.length);
}
