import type { StepCues } from './types.ts';

export const DE: StepCues = {
  empathy:
    'tut (?:mir|uns)(?: \\p{L}+)? leid|entschuldig\\p{L}*|sorry|verzeih\\p{L}*|verstehe|kann (?:ich )?(?:gut |total )?verstehen|nachvollziehen|kann mir (?:gut )?vorstellen|ich weiss|arger(?:lich)?|frustrierend|enttausch\\p{L}*|sorgen?|oh (?:nein|je|mann)|mist|schade|danke (?:fur|dass)|zusammen|gemeinsam|niemand (?:mag|will)|nicht in ordnung|so soll(?:te)? (?:es|das) nicht|stressig|nervig|unangenehm|nicht vergessen',
  fact: 'sie haben (?:vollig |ganz )?recht|du hast (?:vollig |ganz )?recht|stimmt|letzter scan|letzte (?:buchung|meldung|bewegung)|scan|(?:das paket|die (?:sendung|bestellung)|es|sie) (?:liegt|steht|ist|hangt|war|wurde|kam)|liegt (?:in|bei|noch)|steht (?:noch|in|bei)|der zoll (?:pruft|mochte|hat|will)|normalerweise|meistens|in der regel|manchmal|oft|verantwort\\p{L}*|unser (?:fehler)|unsere (?:schuld|verantwortung)|zugestellt|angekommen|noch (?:keine|nichts)|seit (?:gestern|dem|montag|dienstag|mittwoch|donnerstag|freitag)|zwischen zwei',
  solution:
    '(?:ich )?(?:habe|hab) (?:[\\p{L}]+ ){0,4}?(?:gefragt|angefragt|eroffnet|gestellt|gestartet|geschickt|beauftragt|kontaktiert|angerufen|gemeldet|veranlasst)|nachforschung\\p{L}*|(?:ich )?(?:hake|lasse) [\\p{L} ]+|erstatt\\p{L}*|ersatz|neue[sn]? (?:paket|exemplar)|schicken (?:wir|ihnen)|reklamation|konnen sie (?:bitte )?(?:schauen|prufen)|bitte (?:schauen|prufen)|(?:ihre|deine) wahl|was (?:ist ihnen|mochten sie|ware ihnen) |option|\\b1[).]|lauft',
  started: '(?:ich )?(?:prufe|schaue|frage|klare|kummere|suche)',
  promise: 'meldung bis|garantier\\p{L}*|abgesichert|geschutzt|melde mich',
};
