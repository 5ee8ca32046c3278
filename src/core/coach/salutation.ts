/** "Dear customer" in its many forms: a person has a name (playbook, section 4). */
import { type Folded, quoteOf } from '../language/fold.ts';
import type { CoachFinding } from './model.ts';

/** Address without a name, at the beginning of a draft or after a greeting; folded. */
const STIFF: readonly RegExp[] = [
  /\bdear (?:valued |esteemed |respected |our )?(?:customer|client|shopper|buyer|user|guest|sir|madam|sir ?\/ ?madam|sir or madam|friend|all|member)s?\b/u,
  /\b(?:estimad[oa]|querid[oa]|apreciad[oa]|distinguid[oa])s?(?:\/[oa]s?)? (?:cliente|clienta|usuari[oa]|comprador|compradora|senor|senora)e?s?\b/u,
  /\b(?:prezad[oa]|car[oa]|estimad[oa])s?(?:\(a\))? (?:cliente|consumidor|consumidora|senhor|senhora|usuari[oa])s?\b/u,
  /\bch(?:er|ere)s? (?:cliente?|client\(e\)|acheteur|utilisateur)s?\b/u,
  /\bsehr geehrte(?:r|\/r)? (?:kund(?:e|in|en)|damen und herren|kaufer)\b/u,
  /\b(?:liebe[r]?) kund(?:e|in|en)\b/u,
  /\b(?:gentile|egregio|spettabile) (?:cliente|utente)\b/u,
  /\b(?:beste|geachte) (?:klant|heer|mevrouw|koper)\b/u,
  /\bszanown[aiy]+ (?:klien\p{L}+|pan\p{L}*)\b/u,
  /\buvazhaem\p{L}+|уважаем\p{L}+ (?:клиент|покупател\p{L}+|пользовател\p{L}+)/u,
  /\b(?:sayin|degerli) (?:musteri\p{L}*|kullanici\p{L}*)/u,
  /\b(?:yth|yang terhormat)\b/u,
  /(?:عزيز(?:ي|تي|نا)|سيدي) ?(?:العميل|الزبون|العميله|المشتري)?(?=[\s،,:!]|$)/u,
  /(?:尊敬的|亲爱的)(?:客户|顾客|用户|买家|先生|女士|会员)|(?:お客様|お客さま)各位/u,
];

export function stiffSalutation(text: string, folded: Folded): CoachFinding[] {
  const head = folded.text.slice(0, 120);
  for (const pattern of STIFF) {
    const hit = pattern.exec(head);
    if (hit)
      return [
        { minefield: 'stiff_salutation', quote: quoteOf(text, folded, hit.index, hit.index + hit[0].length) },
      ];
  }
  return [];
}
