/**
 * "Got it, thanks!": the customer's words after which a promise may be no longer owed. They are asked about and never
 * acted upon: "ok, thanks" also follows every promise as it is made, and then says nothing but that it was read.
 */
import { foldText } from '../language/fold.ts';

/** The thing itself has come, or the matter is over. Folded: no accents, lower case. */
const DONE =
  /\b(?:got it|received (?:it|the|my)|i (?:have |'ve )?received|(?:it|package|parcel|order)(?: has|'s| have)? (?:just )?(?:arrived|came|come)|it(?:'s| is) here|all (?:good|sorted|set)|never ?mind|sorted now|(?:problem )?solved|(?:ya|por fin) (?:me )?llego|ya lo (?:tengo|recibi)|lo recibi|(?:ja )?chegou|ja recebi|recebi (?:o|a|sim)|bien recu|je l'?ai recu|(?:il|c'?)est arrive|ist (?:da|angekommen)|habe (?:es|ihn|sie) (?:bekommen|erhalten)|angekommen|e arrivat[oa]|(?:ho )?ricevuto|(?:is )?aangekomen|ontvangen|dotarla|otrzymal(?:am|em)|doszla|ulasti|teslim aldim|geldi|sudah (?:sampai|diterima|terima))\b|получил[аи]?|пришл[аои]|дошл[аои]|وصل|استلمت|收到(?:了|货|啦|包裹)|已收到|到了|拿到了|解决了|不用了|届きました|受け取りました|届いた/u;
/** "not", "hasn't", "yet", a question: it has not come after all. */
const NOT_YET =
  /[?？؟]|\b(?:not|never got|n't|haven|hasn|didn|yet|still|but|if|when|no (?:ha|me|lo)|todavia|aun|nao|ainda|pas|nicht|noch|kein|non|ancora|niet|nog|nie|jeszcze|degil|henuz|belum|tidak)\b|n't\b|\bне\b|ещ[её]|لم|没|还没|未|まだ|ません/u;
const LONGEST = 160;

/** Whether a message says that the matter is over. */
export function saysDone(text: string): boolean {
  const folded = foldText(text, LONGEST + 1);
  return (
    folded.length <= LONGEST && DONE.test(folded) && !NOT_YET.test(folded.replace(/\bnever ?mind\b/, ''))
  );
}
