/** German, formal and familiar. */
import type { PromiseLocale } from '../../parse-locale.ts';
import { cityZones } from '../zones.ts';

const YOU = '(?:ihnen|ihn|sie|dirs?|dich|euchs?)';
const NEWS =
  '(?:antwort|nachricht|bescheid|update|ruckmeldung|meldung|entscheidung|neuigkeiten|infos?|ergebnis|losung|nummer|sendungsnummer|foto|bestatigung|anruf|info|news|stand|beleg|mail|e-mail|sprachnachricht|bericht|zusammenfassung|label|etikett|trackingnummer|ruckruf|paketnummer|rechnung|status|auskunft|gewissheit)';

/** Verbs after which a dative or accusative "you" makes us the one who acts; wishes, thanks and the past do not. */
const VERB_EN =
  '(?!(?:habe|hab|haben|hatte|hatten|wunsche|wunschen|danke|danken|bitte|bitten|empfehle|empfehlen|verstehe|verstehen|konnte|konnten|wollte|wollten|wurde|wurden|war|waren|glaube|rate|erinnere|raten)(?![\\p{L}]))\\p{L}{2,}(?:e|en|[flmhrkt])';
const TELL_VERB =
  '(?:erzahl|zeig|bericht|informier|bestatig|text|schreib|schreibe|meld|melde|sag|sage|geb|gebe|ruf|rufe|schick|schicke|send|sende|antworte|antwort|informiere|berichte|erzahle|bestatige|update|leite|halte|gib|erklare|teile|komme|stelle|maile|mail|texte|kontaktiere|benachrichtige|reiche|liefere|bespreche|telefoniere)';
const GET =
  '(?:bekommen|bekommst|bekommt|kriegen|kriegst|kriegt|erhalten|erhaltst|haben|hast|horen|horst|wissen|weisst|finden|findest|hoeren|erreicht)';

/**
 * What we do for somebody, verb by verb: "I" with any verb at all would take "I fear" and "I have to wait" for deeds.
 */
const DEED =
  '(?:frag|pruf|schau|erstatt|verschick|versend|klar|kummer|hak|uberweis|veranlass|bestell|buch|pack|hol|bring|zahl|stornier|tausch|ersetz|korrigier|reich|eroffn|sprech|treff|besorg|such|druck|stell|erledig|reklamier|regel|organisier|bearbeit|test|vergleich|start|probier|versuch|setz|leit|nehm|telefonier)';

export const de: PromiseLocale = {
  language: 'de',
  spaced: true,
  days: [
    ['ubermorgen', 2],
    ['morgen (?:in der )?(?:fruh|vormittag)|morgen am vormittag', 1, 'morning'],
    ['morgen nachmittag', 1, 'afternoon'],
    ['morgen (?:abend|nacht)', 1, 'evening'],
    ['morgen mittag', 1, 'noon'],
    ['(?:heute|heut) (?:abend|nacht)', 0, 'evening'],
    ['(?:heute|heut) nachmittag', 0, 'afternoon'],
    ['(?:heute|heut) (?:fruh|vormittag|morgen)', 0, 'morning'],
    ['(?:heute|heut) mittag', 0, 'noon'],
    ['(?<!(?:guten|am|jeden) )morgen', 1],
    ['(?:im laufe des (?:heutigen )?tages|am heutigen tag)', 0],
    ['heute|heut', 0],
  ],
  weekdays: [
    'sonntags?',
    'montags?',
    'dienstags?',
    'mittwochs?',
    'donnerstags?',
    'freitags?',
    'samstags?|sonnabend',
  ],
  gluedPeriods: [
    ['fruh', 'first'],
    ['vormittags?|morgens?', 'morning'],
    ['mittags?', 'noon'],
    ['nachmittags?', 'afternoon'],
    ['abends?', 'evening'],
  ],
  weekdayBefore: [
    ['nachste woche', 'week'],
    ['nachsten|nachster|kommenden|diesen|gleich', 'coming'],
  ],
  weekdayAfter: [['(?:der |in der )?(?:nachste|nachsten|kommende|kommenden) woche', 'week']],
  past: '(?<!von )gestern|vorgestern|letzte[nr]? (?:woche|nacht)|vorige woche',
  pastBefore: 'letzten|letzter|vergangenen|seit|vorigen',
  months: [
    'januar|jan',
    'februar|feb',
    'marz',
    'april|apr',
    'mai',
    'juni',
    'juli',
    'august|aug',
    'september|sept?',
    'oktober|okt',
    'november|nov',
    'dezember|dez',
  ],
  dates: ['(?:am|bis|bis zum|zum|den) (?<day>\\d{1,2})\\.(?:(?<month>\\d{1,2})\\.?)?(?!\\d)'],
  weeks: [
    ['anfang (?:der )?(?:nachste[rn]?|kommende[rn]?) woche', 1, 'start'],
    ['mitte (?:der )?(?:nachste[rn]?|kommende[rn]?) woche', 1, 'middle'],
    ['ende (?:der )?(?:nachste[rn]?|kommende[rn]?) woche', 1],
    [
      '(?:in )?diese[r]? woche|(?:zum )?ende (?:der|dieser) woche|wochenende? ?ende|bis (?:zum )?wochenende|vor dem wochenende|vorm wochenende',
      0,
    ],
    ['(?:in der |im laufe der )?(?:nachste[rn]?|kommende[rn]?) woche', 1],
  ],
  weekend: '(?:am |ubers )?wochenende',
  periods: [
    ['(?:gleich )?(?:in der )?fruh|fruh morgens|als erstes|fruhmorgens', 'first'],
    ['(?:am |im laufe des )?vormittags?|morgens', 'morning'],
    ['(?:am |gegen |zu |zum |bis )?(?:mittags?|mittagspause|mittagessen)', 'noon'],
    ['mitternacht', 'midnight'],
    ['(?:am )?nachmittags?', 'afternoon'],
    [
      '(?:dem )?feierabend|dienstschluss|buroschluss|schichtende|ende des (?:arbeits)?tages|geschaftsschluss|tagesende',
      'workday',
    ],
    ['(?:am )?abends?', 'evening'],
    ['nachts|in der nacht|vor dem schlafengehen', 'night'],
  ],
  hours: ['eins?', 'zwei', 'drei', 'vier', 'funf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwolf'],
  sameDay: '(?:noch )?(?:am (?:sel|gleich)\\p{L}+ tag|an (?:dem|diesem) tag)',
  numbers: [
    ['ein paar|zwei|paar', 2],
    ['(?:der |den )?nachsten?|eine[rnm]?|ein|[n]?er', 1],
    ['drei|einigen?|wenigen', 3],
    ['vier', 4],
    ['funf', 5],
    ['sechs', 6],
    ['sieben', 7],
    ['acht', 8],
    ['zehn', 10],
    ['funfzehn', 15],
    ['zwanzig', 20],
    ['dreissig', 30],
    ['vierundzwanzig', 24],
    ['achtundvierzig', 48],
  ],
  units: [
    ['(?:werk|arbeits|geschafts)tag(?:en?|s)?', 'business'],
    ['minut(?:en?|chen)|min\\.?', 1],
    ['stundchen|stunden?|std\\.?|h', 60],
    ['tag(?:en?|s)?', 1440],
    ['wochen?', 10_080],
  ],
  spans: [
    ['(?:anderthalb|eineinhalb) (?:stunden|std)', 90],
    ['zweieinhalb stunden', 150],
    ['(?:in |eine[rn]? |ner |ne )*(?:halben?|halbes?) (?:stunde|stundchen|std)', 30],
    ['(?:in |eine[rn]? )?viertelstunde', 15],
    ['(?:einen? |nen )(?:moment|augenblick|sekunde)|paar minuten', 15],
  ],
  range: '-|bis|oder',
  spanNotBefore:
    '\\bseit|(?<!\\p{L})(?:um|halb)|\\bvor|\\bnach|\\balle|schon|letzten|vergangenen|dauert|\\bjede',
  spanNotAfter: 'lang\\b|her\\b|spater\\b|verspatung|zu spat|alt\\b|ohne\\b',
  clocks: [
    '(?:(?:um |zwischen |von )?\\d{1,2}(?:[:.]\\d{2})? (?:und|bis) )?(?:um |gegen |bis |vor |ab |spatestens )*(?<minus>halb )?(?<h>\\d{1,2})(?:[:.](?<m>\\d{2}))? ?uhr(?: (?<m2>\\d{2}))?',
    '(?<h>\\d{1,2}):(?<m>\\d{2})',
    '(?:um |gegen |bis |vor )?halb (?<h>\\d{1,2})(?<minus>)(?! ?(?:stund|tag))',
    '(?:um |gegen |bis |vor )?(?:viertel nach) (?<h>\\d{1,2})(?<quarter>)',
    '(?:um |gegen |bis |vor )?(?:viertel vor|dreiviertel) (?<h>\\d{1,2})(?<toQuarter>)',
    '(?:um|gegen|bis|vor) (?<minus>halb )?(?<h>\\d{1,2})(?! ?(?:[.:%/\\d-]|uhr|tag|stund|min|werk|arbeit|woche|euro|stuck))',
  ],
  clock24: true,
  zones: [
    ['(?:ihrer|deiner|eurer) (?:orts)?zeit|ortszeit|bei (?:ihnen|dir)|(?:ihre|deine) zeit', 'customer'],
    ['(?:unserer|meiner) zeit|chinesischer zeit|pekinger? zeit', 'agent'],
    ['deutscher zeit|deutsche zeit|mez', 'Europe/Berlin'],
    ['englischer zeit|britischer zeit', 'Europe/London'],
    ...cityZones('%e?r? zeit'),
  ],
  tell: [
    '(?:erste|nachste)[nr]? (?:nachricht|mail|anruf) (?:geht|ist|kommt) (?:an|fur|zu) (?:sie|dich|euch|ihnen|dir)',
    // "Kriegste": the mouth joins verb and "du".
    '(?:haben|hast|bekommen|bekommst|kriegen|kriegst) (?:sie|du|ihr) (?:es|alles|das) (?:[\\p{L}\\d.:]+ ){0,3}?(?:schriftlich|schwarz auf weiss|von (?:mir|uns)|im postfach|in der mail)|(?:kriegste|bekommste|haste|horste|weisste|erfahrste)(?! (?:schon|mal))',
    '(?:unsere|unser|meine|mein) (?!fahrer|kurier|lieferant|spediteur)(?:\\p{L}+ )?\\p{L}+ (?:antwortet|schreibt|meldet|ruft|informiert|gibt|schickt|kontaktiert) (?:ihnen|dir|euch|sich|sie|dich)',
    'komme (?:[\\p{L}\\d.:]+ ){0,6}?(?:auf (?:sie|dich|euch) zu|zuruck)|(?:melde|schreibe|rufe) (?:[\\p{L}\\d.:]+ ){0,6}?(?:mich|ihnen|dir|an|zuruck)',
    '(?:bin|sind) (?:ich|wir) (?:[\\p{L}\\d]+ ){0,3}?(?:da|hier|zuruck)|(?:ich|wir) (?:bin|sind) (?:[\\p{L}\\d]+ ){0,3}?wieder (?:da|hier|zuruck|bei)|geb(?:e)? (?:ich )?laut',
    '(?:(?:mein|meine|unser|unsere|der|die) (?:kollegin|kollege|team|chef|chefin|vorgesetzte\\p{L}*|teamleit\\p{L}+|spatschicht|fruhschicht|nachtschicht)|jemand aus (?:meinem|unserem) team)(?: \\p{L}+)? (?:wird )?(?:\\p{L}+ ){0,4}?(?:schreibt|meldet|ruft|sagt|gibt|informiert|antwortet|schickt|kontaktiert|benachrichtigt|ubernimmt|melden|schreiben|anrufen|informieren|antworten|schicken)',
    '(?:als erste[rs]?|der erste|die erste),? (?:der|die|wenn|sobald|was)|(?:erfahren|wissen|horen) (?:sie|du) es (?:als erste\\p{L}*|zuerst)|(?:sie|du) (?:erfahren|erfahrst|sind|bist) (?:es )?(?:als erste\\p{L}*|der erste|die erste)',
    '(?:komm|komme|kommen|bin|sind) (?:ich|wir) (?:[\\p{L}\\d]+ ){0,5}?(?:zuruck|wieder|auf (?:sie|dich|euch) zu)',
    `${VERB_EN} (?:ich|wir|mich|uns) (?:[\\p{L}\\d.:]+ ){0,4}?${YOU}`,
    `(?:ich|wir) ${VERB_EN} (?:[\\p{L}\\d.:]+ ){0,5}?(?:${YOU}|mich|uns)`,
    `${TELL_VERB} (?:[\\p{L}]+ ){0,4}?(?:ich|wir|${YOU}|mich|uns|bescheid|zuruck|auf dem laufenden|an|durch|weiter)`,
    `(?:ich|wir) (?:[\\p{L}]+ ){0,4}?${TELL_VERB}(?:n|en)?`,
    '(?:melde[n]?|schreibe[n]?|ruf[en]*) (?:mich|uns|zuruck)',
    '(?:mich|uns) (?:[\\p{L}\\d.:]+ ){0,6}?(?:melden|zuruckmelden)',
    `${YOU} (?:[\\p{L}\\d.:]+ ){0,6}?(?:schreiben|bescheid|berichten|antworten|informieren|mitteilen|sagen|anrufen|zuruckrufen|schicken|senden|zukommen|durchgeben|weitergeben|geben)`,
    `${GET} (?:sie|du|ihr)? ?(?:[\\p{L}\\d.:]+ ){0,6}?(?:von (?:mir|uns)|mein\\p{L}*|unser\\p{L}*|${NEWS}|mehr|bescheid)`,
    `(?:mein|unser)\\p{L}* (?:[\\p{L}]+ ){0,2}?${NEWS}\\p{L}* (?:\\p{L}+ ){0,3}?(?:erhalten|bekommen|bekommst|haben|hast|kommt|folgt|erreicht|geht|ist|steht|bis|spatestens|innerhalb|morgen|heute)`,
    '(?:sie|du) (?:\\p{L}+ )?(?:horen|horst|wissen|weisst|erfahren|erfahrst)|(?:wissen|weisst|erfahren|erfahrst) (?:sie|du)',
    '(?:werden|wirst) (?:sie|du) (?:[\\p{L}\\d.:]+ ){0,6}?(?:informiert|benachrichtigt|kontaktiert|angerufen)',
    `(?:gibt'?s|gibt es|kommt|folgt) (?:[\\p{L}]+ ){0,4}?(?:${NEWS}|von mir)`,
    `(?:nachste |die )?${NEWS} (?:von mir |von uns )?(?:folgt|kommt|bis|spatestens|morgen|heute)`,
    'gib\\p{L}* bescheid|(?:ich|wir) (?:hake|haken) nach und|(?:bin|sind) (?:ich|wir)? ?(?:[\\p{L}\\d]+ ){0,4}?(?:wieder|zuruck) (?:bei|fur|mit)',
    '(?:ich|wir) (?:bin|sind) (?:[\\p{L}\\d.:]+ ){0,4}?(?:wieder )?(?:bei (?:ihnen|dir)|zuruck)|lass\\p{L}* (?:ich|wir)? ?von (?:mir|uns) horen',
  ].join('|'),
  newsComes: [
    // The answer is the subject: "um 19 Uhr steht die Antwort hier".
    `(?:steht|kommt|folgt|liegt|ist) (?:die|der|das|ihre|deine|eine?) (?:\\p{L}+ )?${NEWS}`,
    'von (?:mir|uns)|^[\\s\\-:]*(?:\\p{L}{1,3} )?(?:(?:ein )?update|(?:mehr )?infos?|neuigkeiten|antwort|ruckmeldung)(?=\\s)|(?<=\\s)(?:(?:ein )?update|(?:mehr )?infos?|neuigkeiten|antwort|ruckmeldung)[\\s.!:,]*$',
  ].join('|'),
  act: `(?:ich|wir) (?:[\\p{L}]+ ){0,3}?(?:${DEED}\\p{L}*|ruf\\p{L}*|lass\\p{L}*)|(?:${DEED}\\p{L}*|rufe?|rufen|lasse?|lassen) (?:ich|wir)`,
  wait: 'geben sie mir|gib mir|einen? moment|bitte warten|bleiben sie dran|bleib dran|brauche',
  waitUntil: '(?:gib|gebt|geben sie|lass|lasst|lassen sie) (?:mir|uns) (?:[\\p{L}]+ ){0,2}?bis',
  third:
    'er|die (?:zollbehorde|spedition|bank|post|fluglinie)|zusteller|kurier|zoll (?:braucht|hat|sagt|antwortet)|dhl|ups|hermes|gls|dpd|fedex|das paket|die sendung|paket|lieferung|normalerweise|in der regel|meist|dauert|voraussichtlich|bitte (?:schicken|senden)|lager|ihre bank|haben sie (?:zeit|noch)|fahrer\\p{L}*|bote|postbote|spediteur|paketshop',
  undo: '(?:antworten|bestatigen|prufen|nennen|rufen|teilen|reagieren) sie (?:uns|mir|bitte)|damit (?:wir|ich)|lieber|(?:wir|wieder) (?:\\p{L}+ ){0,2}?(?:offnen|geoffnet|geschlossen|schliessen)|ehrlich|(?:geben sie|gib) (?:mir|uns) (?:[\\p{L}]+ )?(?:bescheid|ruckmeldung|antwort)|(?:habe|haben|hatte|hatten|hast)\\s*$|(?:sagen|schreiben|melden|rufen|teilen|lassen|schicken|senden) sie (?:[\\p{L}]+ )?(?:mir|uns|mich|sich)|(?:sag|schreib|ruf|schick) (?:mir|uns|mich)|melde? dich|(?:nicht|nie) (?:am|an)|bitte (?:[\\p{L}]+ ){0,2}?(?:schick\\p{L}*|send\\p{L}*|gib|geben|melden|meld|teilen|nennen|bestatigen|antworten|schreib\\p{L}*|sagen|sag|halten|lassen|prufen) (?:sie|uns|mir|ihr|dich)|(?:kann|konnen|werde) (?:[\\p{L}]+ ){0,3}?(?:nicht|nichts|leider)|\\bkeine[nr]? (?:antwort|bescheid|nachricht|termin)|hab(?:e|en)? (?:ich |wir )?(?:ihnen|dir|mich|sie) (?:[\\p{L}\\d.:]+ ){0,5}?(?:geschrieben|gesagt|gemeldet|geschickt|gesendet|informiert)|geschrieben|angerufen|gemeldet|hoffe|wollte|(?:(?:sie|du|ihr) (?:konnen|kannst|konnt|mussen|musst|durfen|darfst)|(?:konnen|kannst|konnt|mussen|musst|durfen|darfst) (?:sie|du|ihr))(?!.*(?:rechnen|verlassen|erwarten|von (?:mir|uns)))',
  unbound:
    'normalerweise|in der regel|meistens|ublicherweise|gewohnlich|fur gewohnlich|(?:wurde|wurden|musste|mussten|mochte|mochten|sollte|sollten|hatte|hatten|konnte|konnten) (?:ich|wir)|(?:ich|wir) (?:wurde|wurden|musste|mussten|mochte|mochten|sollte|sollten|hatte|hatten|konnte|konnten)|vielleicht|weiss (?:noch )?nicht|nicht sicher|(?:furchte|befurchte|vermute|bezweifle|nehme an|schatze|bezweifeln|furchten|vermuten)',
  offer:
    'wenn (?:sie|du|ihr|es) (?:\\p{L}+ ){0,2}?(?:wollen|willst|wollt|mochten|mochtest|wunschen|lieber)|wenn (?:ihnen|dir|euch) (?:das |es )?(?:\\p{L}+ )?lieber|falls gewunscht|auf wunsch',
  condition: 'wenn|falls|sollte',
  trigger:
    '(?:wenn|sobald)s|in (?:genau )?dem (?:moment|augenblick)|in der (?:sekunde|minute)$|sobald(?! (?:wie )?moglich)|(?:sowie|sofort wenn|in dem moment|in der sekunde|in der minute|wenn) (?:ich|wir|sie|er|es|die|der|das|etwas|was|eine?|der zoll|dhl|neues|antwort)|bei neuigkeiten|egal was',
  vague:
    'bald|so schnell wie moglich|schnellstmoglich|zeitnah|demnachst|in kurze|gleich|umgehend|sofort|asap|spater|schnellstens',
  limit: 'spatestens|allerspatestens|maximal|hochstens|auf jeden fall|so oder so|egal',
  tag: '^(?:ok|okay|ja|passt(?: das)?|in ordnung|einverstanden|gut|geht das|oder)\\b',
  and: 'und|aber',
  breaks:
    '\\s(?=(?:was|wie|wann|wer|warum) (?:ich|wir|sie|er|es|du|die|der|das)(?![\\p{L}]))|\\s(?:und|aber|weil|dass|ob|falls|denn|sondern)\\s(?=(?:ich|wir|sie|er|es|du|die|der|das|dann|melde|schreibe|schreib|geb|gebe|ihre)\\b)|\\s(?=sobald\\b)',
};
