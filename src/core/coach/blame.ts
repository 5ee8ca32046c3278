/** "That's the courier's problem": pointing away instead of helping (playbook, section 4), beyond a pack's own phrases. */
import { type Folded, quoteOf } from '../language/fold.ts';
import type { CoachFinding } from './model.ts';

const THEM =
  '(?:the )?(?:carrier|courier|driver|post|post office|customs|airline|usps|ups|dhl|fedex|evri|hermes|gls|dpd)';

/** Folded; each points at somebody else or sends the customer to them. */
const BLAME: readonly RegExp[] = [
  new RegExp(`(?:problem|fault|issue|mistake|delay) (?:is|was|lies) (?:with |by )?${THEM}\\b`, 'u'),
  new RegExp(
    `you(?:'ll| will)? (?:have|need|must|should) (?:to )?(?:ask|contact|call|complain to|talk to|chase) (?:${THEM}|them)\\b`,
    'u',
  ),
  /\b(?:can't|cannot|can not|not) (?:be )?(?:held )?(?:responsible|liable)\b/u,
  /\b(?:nothing|not much) (?:we|i) can do\b|\bout of our (?:hands|control)\b/u,
  /\bno (?:es|somos) (?:culpa nuestra|nuestra culpa|responsables)|\bno podemos hacer nada|\btiene[s]? que (?:reclamar|preguntar|llamar) (?:a|al) (?:correos|transportista|la aduana|dhl|ups|fedex|courier)/u,
  /\bnao (?:e|somos) (?:culpa nossa|nossa culpa|responsaveis)|\bnao podemos fazer nada/u,
  /\bce n'est pas (?:de )?notre faute|\bon n'y peut rien|\bnous n'y pouvons rien|\bc'est la faute (?:de|du)\b/u,
  /\b(?:dafur )?konnen wir nichts(?: dafur| machen| tun)?|\bnicht unsere schuld|\bliegt nicht an uns|\bmussen sie (?:dhl|den zoll|die post|hermes) fragen/u,
  /(?:不是|非)我们(?:的)?(?:责任|问题|错)|我们(?:也)?(?:没办法|没法|无能为力|管不了)|(?:您|你)(?:自己)?(?:去)?(?:问|找|联系)(?:快递|海关|物流|邮局)/u,
];

export function blameShifting(text: string, folded: Folded): CoachFinding[] {
  for (const pattern of BLAME) {
    const hit = pattern.exec(folded.text);
    if (hit)
      return [
        { minefield: 'blame_shifting', quote: quoteOf(text, folded, hit.index, hit.index + hit[0].length) },
      ];
  }
  return [];
}
