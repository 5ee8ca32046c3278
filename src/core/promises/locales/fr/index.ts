/** French. */
import type { PromiseLocale } from '../../parse-locale.ts';
import { cityZones } from '../zones.ts';

const NEWS =
  '(?:reponse|nouvelles?|message|mise a jour|maj|retour|suite|solution|resultat|decision|numero|photo|confirmation|preuve|information|infos?|appel|recu|e-?mail|mail|vocal|point|compte[- ]rendu|resume|recapitulatif|etiquette|justificatif|verdict)';
/** Thanks, requests, understanding and what has been done commit to nothing. */
const NOT_OURS =
  '(?!(?:ai|avons|a|avais|avions|aurais|remerci\\p{L}*|pri\\p{L}*|demand\\p{L}*|souhait\\p{L}*|compren\\p{L}*|rappelle que|invit\\p{L}*|conseill\\p{L}*|recommand\\p{L}*|crois|attends?)(?![\\p{L}]))';
const MINE = '(?:de ma part|de notre part|de moi|de nous)';

export const fr: PromiseLocale = {
  language: 'fr',
  spaced: true,
  days: [
    ['apres-demain|apres demain', 2],
    ['(?:demain|dem) (?:des |a )?(?:la )?(?:premiere heure|8h)', 1, 'first'],
    ['(?:demain|dem) (?:dans la |au |en )?(?:matin|matinee|mat)', 1, 'morning'],
    ["demain (?:dans l')?(?:apres-midi|aprem|apres midi)", 1, 'afternoon'],
    ['demain (?:dans la )?(?:soir|soiree)', 1, 'evening'],
    ['demain midi', 1, 'noon'],
    ['ce soir|cette nuit|dans la soiree|en soiree', 0, 'evening'],
    ['cet apres-midi|cet aprem|cet apres midi', 0, 'afternoon'],
    ['ce matin', 0, 'morning'],
    ['ce midi', 0, 'noon'],
    ['demain|dem1|2main', 1],
    [
      "aujourd'hui|aujourdhui|auj|ajd|dans la journee|ds la journee|au cours de la journee|en cours de journee",
      0,
    ],
  ],
  weekdays: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  weekdayBefore: [['ce|des|pour', 'coming']],
  weekdayAfter: [
    ['de la semaine prochaine|en huit', 'week'],
    ['prochain|qui vient', 'coming'],
  ],
  past: "(?<!d')hier|avant-hier|(?:la )?semaine (?:derniere|passee)",
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
    ['(?:en |au )?debut de (?:la )?semaine prochaine', 1, 'start'],
    ['(?:en |au )?milieu de (?:la )?semaine prochaine', 1, 'middle'],
    ['cette semaine|(?:en |la )?fin de (?:la |cette )?semaine|avant (?:le |ce )?we(?:ek-?end)?', 0],
    ['la semaine prochaine|semaine prochaine', 1],
  ],
  weekend: '(?:ce |le )?week-?end',
  periods: [
    [
      '(?:(?:le )?matin (?:a |des )?(?:la )?|des |a )?(?:la )?premiere heure|tot (?:le matin|dans la matinee)|des le matin|(?:a |des )l.ouverture',
      'first',
    ],
    ['(?:le |dans la |en )?(?:matin|matinee)', 'morning'],
    ['(?:a |avant |sur le temps de )?midi|(?:avant|a l.heure du|pour) (?:le )?dejeuner', 'noon'],
    ['minuit', 'midnight'],
    ["(?:l'|en |dans l')?(?:apres-midi|aprem|apres midi)", 'afternoon'],
    [
      '(?:en |avant la |d.ici la )?fin de (?:la |ma |notre )?journee|(?:avant la )?fermeture|avant (?:de partir|de fermer)',
      'workday',
    ],
    ['(?:le |en |dans la )?(?:soir|soiree)', 'evening'],
  ],
  hours: [
    'une',
    'deux',
    'trois',
    'quatre',
    'cinq',
    'six',
    'sept',
    'huit',
    'neuf',
    'dix',
    'onze',
    'douze',
    'treize',
    'quatorze',
    'quinze',
    'seize',
    'dix-sept',
    'dix-huit',
    'dix-neuf',
    'vingt',
  ],
  sameDay: '(?:le|ce) (?:jour meme|meme jour)|ce jour-la',
  numbers: [
    ["(?:une? )?(?:couple d'|paire d')|deux", 2],
    ["une p(?:e)?tite|une|un|les prochaines|l'", 1],
    ['trois|quelques', 3],
    ['quatre', 4],
    ['cinq', 5],
    ['six', 6],
    ['sept', 7],
    ['huit', 8],
    ['dix', 10],
    ['quinze', 15],
    ['vingt', 20],
    ['trente', 30],
    ['vingt-quatre', 24],
    ['quarante-huit', 48],
  ],
  units: [
    ['jours? (?:ouvres?|ouvrables?)', 'business'],
    ['(?:petites? |bonnes? )?minutes?|min|mn', 1],
    ['(?:petites?|bonnes?|grosses?) (?:heures?)', 60],
    ['heures?|h(?<=(?:(?:dans|sous|en|d.ici|les) (?:\\d+ ?h? ?(?:-|a|ou|e) ?)?\\d+|24|48|72) ?h)', 60],
    ['jours?|j', 1440],
    ['semaines?', 10_080],
  ],
  spans: [
    ['une heure et demie|1h30 (?=max)', 90],
    // "2h et je reviens": a stretch that is a clause of its own is how long it takes, not o'clock.
    ['(?<=^\\s*)1 ?h(?= et\\s*$)', 60],
    ['(?<=^\\s*)2 ?h(?= et\\s*$)', 120],
    ['(?<=^\\s*)3 ?h(?= et\\s*$)', 180],
    ['deux heures et demie', 150],
    ['(?:une )?(?:p(?:e)?tite )?demi-?\\s?heure', 30],
    ["(?:un )?(?:petit )?quart d'heure", 15],
    ["(?:dans|d'ici) (?:l'|une )heure(?! et)", 60],
    ['(?<!de )un (?:petit )?(?:instant|moment)(?! ou)|quelques minutes|(?:une )?(?:petite )?minute', 15],
  ],
  range: '-|a|ou',
  spanNotBefore:
    '\\b(?:a|vers|avant|pour)|\\bdepuis|il y a|\\bapres|\\btou(?:te)?s les|derni\\p{L}+|\\bca fait|\\bprend\\b|\\bmet\\b|\\bpendant|\\bdure',
  spanNotAfter: 'de retard|plus tard|sans\\b',
  clocks: [
    '(?:(?:entre )?\\d{1,2} ?h(?:eures?)?(?: ?\\d{2})? (?:et|a) )?(?<h>\\d{1,2}) ?(?:h|heures?)(?: ?(?<m>\\d{2}))?(?<plus> et demie)?(?<quarter> et quart)?(?<toQuarter> moins le quart)?(?! (?:ouvr|max))(?<!(?:dans|sous|de|en|d.ici) (?:\\d{1,2}|\\p{L}+) ?(?:h|heures?))',
    '(?<h>\\d{1,2}):(?<m>\\d{2})',
  ],
  clock24: true,
  zones: [
    [
      '(?:votre heure|heure (?:de )?chez vous|(?:de )?chez vous|heure locale|ton heure|de chez toi|heure (?:de )?chez toi)',
      'customer',
    ],
    ['(?:notre heure|mon heure|heure chinoise)', 'agent'],
    ['heure francaise', 'Europe/Paris'],
    ...cityZones("heure (?:de |du |d')?%"),
  ],
  tell: [
    '(?:premier|prochain) (?:message|appel|mail) (?:est|sera) pour (?:vous|toi)',
    "(?:mon|ma|notre|nos) (?!transporteur|livreur|fournisseur)(?:\\p{L}+ ){1,3}?(?:vous|te|t') ?(?:repond\\p{L}*|ecri(?:t|ra|vent|ront)|(?:r|re)?(?:appelle|appellera|appelleront)|(?:re)?contacte\\p{L}*|confirme\\p{L}*|informe\\p{L}*|envoie|enverra|donne|donnera|tien(?:t|dra))(?<!u)",
    '(?:je suis|nous sommes|on est) (?:de nouveau |de retour )?(?:a vous|a toi|de retour|avec vous|la pour vous)',
    "vous l'aurez|tu l'auras",
    "(?:(?:mon|ma|notre|nos|le|la) (?:collegue|equipe|responsable|chef|superviseur|conseill\\p{L}+)|quelqu'un de (?:mon|notre) equipe)(?: \\p{L}+)? (?:va )?(?:vous|te|t') ?(?:ecri\\p{L}+|appel\\p{L}+|rappel\\p{L}+|contact\\p{L}+|recontact\\p{L}+|repond\\p{L}+|confirm\\p{L}+|inform\\p{L}+|envo\\p{L}+|enverra|dira|donne\\p{L}*|tien\\p{L}+|prev\\p{L}+)",
    '(?:vous serez|tu seras|vous etes) (?:la |le |les )?premiere?s? (?:a (?:savoir|le savoir|etre)|prevenu\\p{L}*|informe\\p{L}*|averti\\p{L}*|au courant)',
    `(?:je|j'|j|nous|on) ?(?:(?:vous|vs|v|te) |t')(?:en |le |la |l'|les |y )?${NOT_OURS}\\p{L}+`,
    '(?:je|nous|on) (?:reviens|reviendrai|revenons|reviendrons|revient|repasse|repasserai|repassons)(?: vers)?',
    "(?:^\\s*|et |puis |donc )(?:vous|te|t') ?(?:ecris|ecrirai|rappelle|rappellerai|appelle|appellerai|tiens|tiendrai|informe|informerai|envoie|enverrai|donne|donnerai|dis|redis|dirai|redirai|fais|ferai|reponds|repondrai|confirme|confirmerai|transmets|transmettrai|mets|mettrai|explique|expliquerai|reecris|reecrirai|recontacte|recontacterai|contacte|contacterai|previens|previendrai)",
    '(?:je vais|nous allons|on va) (?:vous |te |revenir|vous en |prendre contact)',
    '(?:je|nous|on) (?:reste |suis )?(?:prends|prendrai|prenons|prendrons|reprends|reprendrai|fais|ferai|faisons|ferons|envoie|envoyons|enverrai|enverrons|donne|donnerai|transmets|transmettrai|confirme|confirmerai|ecris|ecrirai|reponds|repondrai|rappelle|rappellerai) (?:\\p{L}+ ){0,3}?(?:contact|point|signe|mise a jour|retour|reponse|nouvelles|suite|message|mail|recap\\p{L}*|etiquette|numero|demain|ce soir)',
    `(?:vous (?:aurez|recevrez|avez|recevez|allez (?:avoir|recevoir))|tu (?:auras|recevras|as|recois|vas (?:avoir|recevoir))) (?:[\\p{L}'-]+ ){0,5}?(?:${NEWS}|de mes nouvelles|${MINE}|mon|ma|notre|nos|tout|plus)`,
    '(?:vous saurez|tu sauras|vous serez (?:informe|fixe|prevenu|contacte|rappele)\\p{L}*)',
    `(?:mon|ma|notre|nos) (?:\\p{L}+ ){0,1}?${NEWS}|${NEWS} ${MINE}`,
    `(?:prochaine?|la|le|une?) ?${NEWS} (?:suit|arrive|demain|ce soir|avant|d'ici|sous|lundi|mardi|mercredi|jeudi|vendredi)`,
    "tiens (?:au courant|informe)|de mes nouvelles|(?:on|nous) (?:se|s'|nous) ?(?:reparle|ecrit|appelle|retrouve|rappelle|recontacte|parle)\\p{L}*",
  ].join('|'),
  newsComes:
    '(?:de ma part|de notre part)|^[\\s\\-:]*(?:\\p{L}{1,3} )?(?:(?:des |de )?nouvelles|(?:une )?mise a jour|maj|(?:un )?point|(?:une )?reponse)(?=\\s)|(?<=\\s)(?:(?:des |de )?nouvelles|(?:une )?mise a jour|maj|(?:un )?point|(?:une )?reponse)[\\s.!:,]*$',
  act: "(?:je|j'|nous|on) ?(?:l'|le |la |les |vous le |vous la )?(?:\\p{L}+ )?(?:appelle|appellerai|contacte|contacterai|telephone|joins|verifi\\p{L}*|regard\\p{L}*|rembours\\p{L}*|expedi\\p{L}*|renvo\\p{L}*|demand\\p{L}*|relanc\\p{L}*|reprends|reprendrai|ouvre|ouvrirai|lance|lancerai|m'en occupe|traite|traiterai)|(?:je|j'|nous|on) ?(?:l'|le |la |les |y |en |vous l'|vous le |vous la )?(?:commande|emballe|prepare|paye|paie|verse|change|remplace|corrige|modifie|depose|escalade|parle|rencontre|retourne|cherche|imprime|tente|retente|essaye|essaie|insiste|reserve|annule|recupere|poste|valide|enregistre|transfere|creuse|avance|rattrape)(?:s|ns|ons|rai|rons)?|on se (?:tient|dit|voit|reparle|recontacte|capte)",
  wait: '(?:donnez|donne|laissez|laisse|accordez|accorde)[- ](?:moi|nous)|un instant|patientez|ne quittez pas',
  waitUntil:
    "(?:laissez?|donnez?|accordez?)[- ](?:moi|nous)(?: (?:un peu )?(?:de temps|du temps))? jusqu'?\\p{L}*",
  third:
    "ils|elles|elle|il (?:va|faut|met|prend)|la douane|douanes?|transporteur|livreur|la poste|colissimo|chronopost|dhl|ups|fedex|votre banque|banque|entrepot|le colis|colis|livraison|en general|normalement|d'habitude|generalement|merci de|veuillez|pouvez-vous|estim\\p{L}+|prevu\\p{L}*|chauffeur|facteur|coursier|point relais",
  undo: "(?!(?:laissez|donnez|accordez))(?<![\\p{L}])\\p{L}+ez-(?:nous|moi|le-moi)|(?:pour|afin) que (?:nous|je|on)|(?:nous|on) (?:sommes |est )?(?:re|r)?(?:ouv(?:r|ert)|ferm)\\p{L}*(?! (?:une? |votre |la |le )?(?:enquete|reclamation|dossier|litige))|honnete|franche?(?:ment)?|(?:merci de|veuillez|pourriez-vous|pouvez-vous|priere de|n'hesitez pas a|s'il vous plait|svp)(?! patient)(?! votre)|ne (?:peux|pouvons|pourrai|vais|promets|sais) pas|n'ai pas|(?:je|nous|on) (?:vous |t')?(?:ai|avons|a) (?:deja )?(?:ecrit|dit|envoye|repondu|prevenu|appele|informe)|j'espere|j'aurais|je voulais|(?:vous|tu) (?:pouvez|peux|pourrez|pourras|devez|dois) (?!compter|(?:vous |t')?attendre|recevoir|dormir)\\p{L}+|(?<!ou )(?:sans|pas de) (?:reponse|nouvelles?|retour)(?=[\\s.!]*$)|(?:vous|te|t') ?(?:a|ont|avait) \\p{L}+",
  unbound:
    "d'habitude|normalement|generalement|en general|habituellement|d'ordinaire|(?:je|j'|nous|on)(?: ?(?:n'|ne|me|m'|vous|vs|te|t'|l'|le|la|les|y|en|nous))* ?(?:\\p{L}+(?:rais|rions|rait)|\\p{L}{2,}ais(?<!(?<!\\p{L})(?:vais|fais|sais|connais|refais|tais)))(?![\\p{L}])|(?:je|on|nous) (?:ne )?(?:prefer\\p{L}+|ser[ai]\\p{L}* ravi\\p{L}*)|peut-etre|pas (?:sur|sure|certain|certaine)(?! que non)|si (?:seulement|je pouvais|on pouvait)|(?:je|j'|on|nous) ?(?:crains|craignons|redoute|doute|doutons|suppose|supposons|imagine|imaginons)|j'ai peur",
  offer: "si (?:vous|tu) (?:preferez|preferes|voulez|veux|souhaitez|souhaites)|si (?:ca|cela) (?:vous|t')",
  condition: "si|s'il|s'ils|au cas ou",
  trigger:
    "(?:des que|des qu'|aussitot que|sitot que|a la seconde ou|a la minute ou|au moment ou|(?:a )?l'instant ou|quand|lorsque) ?(?!possible)\\p{L}+|des (?:leur|sa|reception|leur reponse)|quoi qu'il arrive|a la moindre nouvelle",
  vague:
    'bientot|rapidement|au plus vite|des que possible|tres vite|sous peu|prochainement|le plus vite possible|asap|tout de suite|plus tard|dans les meilleurs delais|au plus tot',
  limit: "au plus tard|dernier delai|maximum|max|quoi qu'il arrive|dans tous les cas|grand maximum",
  tag: "^(?:ok|d'accord|ca vous va|ca te va|oui|c'est bon|entendu|ca marche)\\b",
  and: 'et|mais',
  breaks:
    "\\s(?=(?:pour que|afin que|afin de)(?![\\p{L}]))|\\s(?:et|mais|car|parce que|donc|si|puis)\\s(?=(?:je|j'|nous|on|vous|ils?|elles?|la|le|les|tu)\\b)|\\s(?=(?:des que|des qu'|aussitot)\\b)",
};
