/** French. */
import type { PromiseLocale } from '../../parse-locale.ts';
import { cityZones } from '../zones.ts';

const YOU = "(?:vous|te|t'|l'|les?)";
const NEWS =
  '(?:reponse|nouvelles?|message|mise a jour|retour|suite|solution|resultat|decision|numero|photo|confirmation|preuve|information|info|infos|appel|recu|mail|vocal|point)';

export const fr: PromiseLocale = {
  language: 'fr',
  spaced: true,
  days: [
    ['apres-demain|apres demain', 2],
    ['demain (?:a la )?(?:premiere heure)', 1, 'first'],
    ['demain (?:dans la )?(?:matin|matinee)', 1, 'morning'],
    ["demain (?:dans l')?(?:apres-midi|aprem|apres midi)", 1, 'afternoon'],
    ['demain (?:dans la )?(?:soir|soiree)', 1, 'evening'],
    ['demain midi', 1, 'noon'],
    ['ce soir|cette nuit|dans la soiree', 0, 'evening'],
    ['cet apres-midi|cet aprem|cet apres midi', 0, 'afternoon'],
    ['ce matin', 0, 'morning'],
    ['ce midi', 0, 'noon'],
    ['demain', 1],
    ["aujourd'hui|aujourdhui|auj|dans la journee", 0],
  ],
  weekdays: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  weekdayBefore: [['ce|des|pour', 'coming']],
  weekdayAfter: [
    ['de la semaine prochaine|en huit', 'week'],
    ['prochain|qui vient', 'coming'],
  ],
  pastBefore: 'depuis|de',
  pastAfter: 'dernier(?! delai)|passe',
  months: [
    'janvier|janv',
    'fevrier|fevr?',
    'mars',
    'avril|avr',
    'mai',
    'juin',
    'juillet|juil',
    'aout',
    'septembre|sept',
    'octobre|oct',
    'novembre|nov',
    'decembre|dec',
  ],
  dates: [
    '(?:le|au|du|avant le|pour le) (?<day>\\d{1,2})(?:/(?<month>\\d{1,2}))?(?! ?(?:%|h\\b|jours?|heures?|euros?))',
  ],
  weeks: [
    ['cette semaine|fin de (?:la )?semaine|avant le week-?end', 0],
    ['la semaine prochaine|semaine prochaine', 1],
  ],
  weekend: '(?:ce |le )?week-?end',
  periods: [
    ['(?:des |a )?(?:la )?premiere heure|tot le matin|des le matin', 'first'],
    ['(?:le |dans la |en )?(?:matin|matinee)', 'morning'],
    ['(?:a |avant )?midi', 'noon'],
    ["(?:l'|en |dans l')?(?:apres-midi|aprem|apres midi)", 'afternoon'],
    ['fin de (?:la )?journee', 'workday'],
    ['(?:le |en |dans la )?(?:soir|soiree)', 'evening'],
  ],
  numbers: [
    ["(?:une? )?(?:couple d'|paire d')|deux", 2],
    ["une petite|une|un|les prochaines|l'", 1],
    ['trois|quelques', 3],
    ['quatre', 4],
    ['cinq', 5],
    ['dix', 10],
    ['quinze', 15],
    ['vingt', 20],
    ['trente', 30],
    ['vingt-quatre', 24],
    ['quarante-huit', 48],
  ],
  units: [
    ['jours? (?:ouvres?|ouvrables?)', 'business'],
    ['minutes?|min|mn', 1],
    ['heures?|h(?<=(?:(?:dans|sous|en|d.ici|les) (?:\\d+ ?h? ?(?:-|a|ou|e) ?)?\\d+|24|48|72) ?h)', 60],
    ['jours?|j', 1440],
    ['semaines?', 10_080],
  ],
  spans: [
    ['une heure et demie|1h30 (?=max)', 90],
    ['(?:une )?(?:petite )?demi-?\\s?heure', 30],
    ["(?:un )?(?:petit )?quart d'heure", 15],
    ["dans l'heure", 60],
    ['un (?:petit )?(?:instant|moment)|quelques minutes|(?:une )?(?:petite )?minute', 15],
  ],
  range: '-|a|ou',
  spanNotBefore:
    '\\bdepuis|il y a|\\bapres|\\btou(?:te)?s les|derni\\p{L}+|\\bca fait|\\bprend\\b|\\bmet\\b|\\bpendant|\\bdure',
  spanNotAfter: 'de retard|plus tard|sans\\b',
  clocks: [
    '(?:(?:entre )?\\d{1,2} ?h(?:eures?)?(?: ?\\d{2})? (?:et|a) )?(?<h>\\d{1,2}) ?(?:h|heures?)(?: ?(?<m>\\d{2}))?(?<plus> et demie)?(?! (?:ouvr|max))(?<!(?:dans|sous|de|en) \\d{1,2} ?(?:h|heures?))',
    '(?<h>\\d{1,2}):(?<m>\\d{2})',
  ],
  clock24: true,
  zones: [
    ['(?:votre heure|heure (?:de )?chez vous|(?:de )?chez vous|heure locale|ton heure)', 'customer'],
    ['(?:notre heure|mon heure|heure chinoise)', 'agent'],
    ['heure francaise', 'Europe/Paris'],
    ...cityZones("heure (?:de |du |d')?%"),
  ],
  tell: [
    `(?:je|j'|nous|on) ?${YOU} ?(?:en |le |la |l'|les )?(?:\\p{L}+ )?(?:ecri\\p{L}*|dis|dit|disons|dirai|redis|tiens?|tenons|tiendrai|inform\\p{L}*|prevo\\p{L}*|previen\\p{L}*|confirm\\p{L}*|repond\\p{L}*|appell\\p{L}*|rappell\\p{L}*|envo\\p{L}*|enverr\\p{L}*|donn\\p{L}*|communiqu\\p{L}*|recontact\\p{L}*|contact\\p{L}*|transm\\p{L}*|fais|ferai|ferons|explique\\p{L}*|partage\\p{L}*)`,
    '(?:je|nous|on) (?:reviens|reviendrai|revenons|reviendrons|revient)(?: vers)?',
    '(?:je vais|nous allons|on va) (?:vous |te )\\p{L}+',
    `vous (?:aurez|recevrez|avez|recevez|allez (?:avoir|recevoir)|saurez) (?:[\\p{L}']+ ){0,5}?(?:${NEWS}|de mes nouvelles|tout|si|ou|plus)`,
    '(?:vous saurez|tu sauras|tu auras)',
    `(?:prochain|prochaine|mon|ma|notre|la|le|un|une)? ?${NEWS} (?:de ma part )?(?:suit|arrive|demain|ce soir|avant|d'ici|sous|lundi|mardi|mercredi|jeudi|vendredi)`,
    "tiens (?:au courant|informe)|de mes nouvelles|on (?:se|s') (?:reparle|ecrit|appelle)",
  ].join('|'),
  act: "(?:je|j'|nous|on) ?(?:l'|le |la |les |vous le |vous la )?(?:\\p{L}+ )?(?:appelle|appellerai|verifi\\p{L}*|regard\\p{L}*|rembours\\p{L}*|expedi\\p{L}*|renvo\\p{L}*|demand\\p{L}*|relanc\\p{L}*|reprends|reprendrai|ouvre|ouvrirai|lance|lancerai|m'en occupe|traite|traiterai)",
  wait: 'donnez-moi|donne-moi|laissez-moi|laisse-moi|un instant|patientez|ne quittez pas',
  third:
    "ils|elles|elle|il (?:va|faut|met|prend)|la douane|douanes?|transporteur|livreur|la poste|colissimo|chronopost|dhl|ups|fedex|votre banque|banque|entrepot|le colis|colis|livraison|en general|normalement|d'habitude|generalement|merci de|veuillez|pouvez-vous|estim\\p{L}+|prevu\\p{L}*",
  undo: "ne (?:peux|pouvons|pourrai|vais|promets|sais) pas|n'ai pas|(?:je|nous|on) (?:vous |t')?(?:ai|avons|a) (?:deja )?(?:ecrit|dit|envoye|repondu|prevenu|appele|informe)|j'espere|j'aurais|je voulais",
  trigger:
    "(?:des que|des qu'|aussitot que|sitot que|a la seconde ou|a la minute ou|au moment ou|quand|lorsque) ?(?!possible)\\p{L}+|des (?:leur|sa|reception|leur reponse)|quoi qu'il arrive|a la moindre nouvelle",
  vague:
    'bientot|rapidement|au plus vite|des que possible|tres vite|sous peu|prochainement|le plus vite possible|asap|tout de suite|plus tard|dans les meilleurs delais|au plus tot',
  limit: "au plus tard|dernier delai|maximum|max|quoi qu'il arrive|dans tous les cas|grand maximum",
  tag: "^(?:ok|d'accord|ca vous va|ca te va|oui|c'est bon|entendu|ca marche)\\b",
  breaks:
    "\\s(?:et|mais|car|parce que|donc|si|puis)\\s(?=(?:je|j'|nous|on|vous|ils?|elles?|la|le|les|tu)\\b)|\\s(?=(?:des que|des qu'|aussitot)\\b)",
};
