/** How long a customer says that it has lasted: "5 days", "over a week", "已经五天". */
import { foldText } from '../language/fold.ts';

const DAY =
  'days?|dias?|jours?|tage?n?|giorn[oi]|dag(?:en)?|dni|dzien|дне[йи]|дня|день|сутки|суток|gun(?:dur)?|يوم|ايام|أيام|hari|日間?|天了?';
const WEEK =
  'weeks?|wks?|semanas?|semaines?|wochen?|settiman[ae]|weken|tydzien|tygodni[ea]?|недел[яиюь]|недель|hafta(?:dir)?|اسبوع|أسبوع|اسابيع|أسابيع|minggu|週間|周|个?星期|个?礼拜|週';
/** "A week" is one; in Latin languages the article is the number. */
const ONE = 'a|an|one|un|una|um|uma|une|eine[nr]?|ein|een|bir|se|satu|一|неделю';
const SMALL: Readonly<Record<string, number>> = {
  一: 1,
  两: 2,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  dois: 2,
  duas: 2,
  deux: 2,
  trois: 3,
  zwei: 2,
  drei: 3,
  due: 2,
  tre: 3,
  twee: 2,
  drie: 3,
  dwa: 2,
  trzy: 3,
  две: 2,
  три: 3,
  iki: 2,
  uc: 3,
  dua: 2,
  tiga: 3,
};
const NUMBER = `\\d{1,3}|${ONE}|${Object.keys(SMALL).join('|')}`;
const LASTING = new RegExp(
  `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Arabic}\\p{N}.,/月-])(?<n>${NUMBER})\\s?(?:business |working |full |whole |entire )?(?:(?<week>${WEEK})|(?<day>${DAY}))(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Arabic}])`,
  'u',
);
/** "In 5 days", "within 3 days": what is to come has not lasted. */
const AHEAD = /(?:\bin|within|en|em|dans|innerhalb|entro|binnen|через|za|dalam|خلال|en un plazo de)\s*$/u;
/** Longer than any parcel is waited for: an age or a warranty, not a wait. */
const MOST_DAYS = 120;

export interface Lasting {
  days: number;
  /** The customer's words. */
  quote: string;
}

/** The longest time told in these messages; null when none is. */
export function lastingDays(texts: readonly string[]): Lasting | null {
  let longest: Lasting | null = null;
  for (const text of texts) {
    const folded = foldText(text, 1200);
    const found = folded.match(LASTING);
    if (!found?.groups || found.index === undefined) continue;
    if (AHEAD.test(folded.slice(0, found.index))) continue;
    const { n = '', week } = found.groups;
    const count = /^\d/.test(n) ? Number(n) : (SMALL[n] ?? 1);
    const days = week === undefined ? count : count * 7;
    if (days < 1 || days > MOST_DAYS) continue;
    if (!longest || days > longest.days) longest = { days, quote: found[0] };
  }
  return longest;
}
