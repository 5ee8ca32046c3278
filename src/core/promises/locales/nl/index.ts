/** Dutch. */
import type { PromiseLocale } from '../../parse-locale.ts';
import { cityZones } from '../zones.ts';

const NEWS =
  '(?:antwoord|bericht(?:je)?|update|nieuws|reactie|uitslag|besluit|oplossing|nummer|foto|bevestiging|info|informatie|terugkoppeling|belletje|mail(?:tje)?|e-mail|verslag|samenvatting|label|trackingnummer|telefoontje|bewijs|duidelijkheid|beslissing|statusupdate|appje|code|link|factuur)';

const NOT_OURS =
  '(?!(?:heb|hebben|had|hadden|begrijp|begrijpen|snap|snappen|dank|danken|wens|wensen|zou|zouden|wilde|wilden|verzoek|verzoeken|vraag|vragen|raad|was|waren|hoop|hopen|zie|zien|vind|vinden|en|dat|of|maar|want|als|die)(?![\\p{L}]))';
const TELL_VERB =
  '(?:laat|laten|stuur|sturen|schrijf|schrijven|meld|melden|app|appen|bericht|berichten|bel|bellen|antwoord|antwoorden|geef|geven|kom (?:er )?(?:bij|op)|hou|houd|houden|informeer|informeren|zeg|zeggen|bevestig|bevestigen|vertel|vertellen|mail|mailen|reageer|reageren|update|contacteer|doorgeven|koppel)';

/**
 * What we do for somebody, verb by verb: "I" with any verb at all would take "I fear" and "I had to wait" for deeds.
 */
const DEED =
  '(?:vraag|check|kijk|verstuur|verzend|betaal|regel|zoek|bestel|boek|pak|haal|breng|leg|stort|ruil|vervang|corrigeer|wijzig|dien|spreek|print|zet|handel|claim|neem|organiseer|verwerk|test|start|probeer|bel|overleg|terugbetalen)';

export const nl: PromiseLocale = {
  language: 'nl',
  spaced: true,
  days: [
    ['overmorgen', 2],
    ['morgen ?(?:ochtend|vroeg)|morgenochtend', 1, 'morning'],
    ['morgen ?middag', 1, 'afternoon'],
    ['morgen ?avond', 1, 'evening'],
    ['vanavond|vannacht', 0, 'evening'],
    ['vanmiddag', 0, 'afternoon'],
    ['vanochtend|vanmorgen', 0, 'morning'],
    ['(?<!goede )morgen', 1],
    ['vandaag(?: nog)?|in de loop van de dag', 0],
  ],
  weekdays: ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'],
  gluedPeriods: [
    ['ochtend', 'morning'],
    ['middag', 'afternoon'],
    ['avond', 'evening'],
  ],
  weekdayBefore: [['aanstaande|komende|volgende|a\\.s\\.', 'coming']],
  weekdayAfter: [['volgende week', 'week']],
  past: '(?<!van )gister(?:en|avond|ochtend|middag)|eergisteren|(?:vorige|afgelopen) week',
  pastBefore: 'afgelopen|vorige|sinds',
  months: [
    'januari|jan',
    'februari|feb',
    'maart|mrt',
    'april|apr',
    'mei',
    'juni|jun',
    'juli|jul',
    'augustus|aug',
    'september|sept?',
    'oktober|okt',
    'november|nov',
    'december|dec',
  ],
  dates: ['(?:voor|uiterlijk|op|tot) (?:de )?(?<day>\\d{1,2})e'],
  weeks: [
    ['(?:aan het )?begin (?:van )?volgende week', 1, 'start'],
    ['(?:in het )?midden (?:van )?volgende week', 1, 'middle'],
    ['(?:later )?(?:deze week|(?:het |aan het )?einde?(?: van)? (?:de|deze) week)|voor(?: het)? weekend', 0],
    ['volgende week', 1],
  ],
  weekend: '(?:dit |in het |het )?weekend',
  periods: [
    ["(?:'s )?(?:ochtends )?vroeg|als eerste", 'first'],
    ["(?:in de |'s )?(?:ochtends?|morgens)", 'morning'],
    ['tussen de middag|(?:voor |tijdens |rond )?(?:de )?lunch(?:pauze|tijd)?', 'noon'],
    ['middernacht', 'midnight'],
    ["(?:in de |'s )?middags?", 'afternoon'],
    [
      '(?:aan )?(?:het )?einde?(?: van)? (?:de|mijn) (?:werk)?(?:dag|middag)|sluitingstijd|(?:voor )?(?:ik|we) naar huis ga\\p{L}*|eind van mijn dienst',
      'workday',
    ],
    ["(?:in de |'s )?avonds?", 'evening'],
  ],
  hours: ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'],
  sameDay: '(?:die|de)?zelfde dag(?: nog)?|die dag',
  numbers: [
    ['een paar|twee|paar', 2],
    ['een|het komende|de komende', 1],
    ['drie|enkele', 3],
    ['vier', 4],
    ['vijf', 5],
    ['zes', 6],
    ['zeven', 7],
    ['acht', 8],
    ['tien', 10],
    ['vijftien', 15],
    ['twintig', 20],
    ['dertig', 30],
  ],
  units: [
    ['werkdag(?:en)?', 'business'],
    ['min(?:uut|uten|uutjes)?', 1],
    ['u(?:ur|ren|urtjes?)(?<!uiterlijk (?:1[3-9]|2[0-3]) ?uur)', 60],
    ['dag(?:en)?', 1440],
    ['we(?:ek|ken)', 10_080],
  ],
  spans: [
    ['(?<!(?:half|anderhalf|paar|\\d) )(?:een )?uurtje', 60],
    ['anderhalf uur(?:tje)?', 90],
    ['twee ?en een half uur', 150],
    ['(?:een )?half ?uur(?:tje)?', 30],
    ['(?:een )?kwartier(?:tje)?', 15],
    ['een (?:momentje|ogenblik|minuutje|moment)|paar minuten', 15],
  ],
  range: '-|tot|a|of',
  spanNotBefore:
    '\\d[.:]|\\b(?:om|voor|rond|tegen|half|tot)|\\bsinds|\\bal|\\bna|\\belke|afgelopen|duurt|laatste|(?<=dag|middag|avond|ochtend|morgen|vandaag)',
  spanNotAfter: 'geleden|later|vertraging|te laat|lang\\b',
  clocks: [
    '(?<=(?:dag|middag|avond|ochtend|morgen|vandaag|uiterlijk) )(?<h>\\d{1,2})(?:[:.](?<m>\\d{2}))? ?(?:uur|u)',
    '(?:tussen \\d{1,2} en )?(?:om|voor|rond|tot|tegen) (?<minus>half )?(?<h>\\d{1,2})(?:[:.](?<m>\\d{2}))?(?: ?uur| ?u)?(?! ?(?:dag|werk|min|uur\\b.{0,2}geleden|we[ek]))',
    '(?:om |voor |rond |tegen )?half (?<h>\\d{1,2})(?<minus>)(?! ?uur)',
    '(?:om |voor |rond |tegen )?kwart over (?<h>\\d{1,2})(?<quarter>)',
    '(?:om |voor |rond |tegen )?kwart voor (?<h>\\d{1,2})(?<toQuarter>)',
    '(?<h>\\d{1,2})[:.](?<m>\\d{2})(?: ?uur| ?u)?',
    '(?<h>\\d{1,2})u(?<m>\\d{2})?',
  ],
  clock24: true,
  zones: [
    ['(?:jouw|uw|jullie) tijd|lokale tijd|bij (?:jou|u|jullie)', 'customer'],
    ['onze tijd|mijn tijd|chinese tijd', 'agent'],
    ['nederlandse tijd', 'Europe/Amsterdam'],
    ...cityZones('% tijd'),
  ],
  tell: [
    '(?:eerste|volgende) (?:berichtje|bericht|appje|mailtje|belletje) (?:is|gaat) (?:voor|naar) (?:jou|je|u|jullie)',
    '(?:onze|ons|mijn) (?!koerier|bezorger|vervoerder|leverancier)(?:\\p{L}+ ){0,1}?\\p{L}+ (?:antwoordt|schrijft|mailt|belt|appt|informeert|laat|neemt|geeft|stuurt) (?:je|u|jullie|contact)',
    'laat (?!(?:het )?(?:me|mij|ons)(?![\\p{L}]))(?:\\p{L}+ ){0,4}?weten|meld (?:me|ons)|(?:ik|we|wij) weet (?:meer|het)',
    // Chat leaves "ik" away; "je" before a time, an article or the end belongs to no noun.
    '(?:app|stuur|bel|mail|schrijf|geef|vertel|zeg|bericht|laat|breng|zet) (?:je|u|jullie|jou)(?= (?:dan|nu|straks|zo|zsm|even|ff|nog|weer|terug|door|uiterlijk|voor|om|op|over|binnen|een|het|de|wat|vandaag|van(?:avond|middag|ochtend)|morgen\\p{L}*|overmorgen|(?:maan|dins|woens|donder|vrij|zater|zon)dag)(?![\\p{L}])|[\\s.!,]*$)',
    '(?:ben|zijn) (?:ik|we) (?:[\\p{L}\\d]+ ){0,3}?(?:terug|weer(?! (?:open|dicht|gesloten)))|(?:ik|we|wij) (?:ben|zijn) (?:er )?(?:[\\p{L}\\d]+ ){0,3}?(?:terug|weer(?! (?:open|dicht|gesloten)))|geef (?:ik )?een gil',
    '(?:(?:mijn|onze|ons|de) (?:collega|team|chef|manager|leidinggevende|avonddienst|nachtdienst)|iemand (?:van|uit) (?:mijn|ons) team)(?: \\p{L}+)? (?:zal |gaat )?(?:je |u |jullie )?(?:\\p{L}+ ){0,2}?(?:schrijft|mailt|belt|appt|stuurt|meldt|laat|geeft|antwoordt|informeert|neemt|bericht|contacteert|schrijven|mailen|bellen|appen|sturen|laten|antwoorden|informeren|nemen)',
    '(?:u|je) (?:bent|hoort|weet) (?:het )?(?:als )?(?:de )?eerste',
    // We, a verb and "you" in either order; wishes, thanks and the past commit to nothing.
    `(?:ik|we|wij) ${NOT_OURS}\\p{L}{2,} (?:[\\p{L}\\d.:]+ ){0,6}?(?:je|u|jullie|jou|jij)`,
    `${NOT_OURS}\\p{L}{2,} (?:ik|we|wij) (?:[\\p{L}\\d.:]+ ){0,4}?(?:je|u|jullie|jou)`,
    `(?:ik|we|wij) (?:[\\p{L}\\d.:]+ ){0,6}?${TELL_VERB}`,
    `${TELL_VERB} (?:ik|we|wij)`,
    '(?:kom|komen|meld|melden) (?!ze|zij|hij|het)(?:ik |we |wij )?(?:me |ons )?(?:[\\p{L}\\d.:]+ ){0,5}?(?:op|bij)? ?(?:hier|er)?(?:op |bij (?:je|u) )?terug',
    '(?:neem|nemen|houd|houden|hou) (?:ik|we|wij)? ?(?:[\\p{L}\\d.:]+ ){0,6}?(?:contact|op de hoogte)',
    '(?:je|u|jullie) (?:[\\p{L}]+ )?(?:weten|horen|op de hoogte)|(?:weet|hoort|hoor) (?:je|u|jullie)',
    `(?:krijg|krijgt|krijgen|hoor|hoort|heb|hebt|heeft|hebben|ontvang|ontvangt|ontvangen|weet) (?:je|u|jullie) (?:[\\p{L}\\d.:]+ ){0,6}?(?:van (?:mij|me|ons)|mijn|ons|onze|${NEWS}|meer)`,
    `(?:je|u|jullie) (?:krijgt|hoort|ontvangt|hebt|heeft|weet|kunt) (?:[\\p{L}\\d.:]+ ){0,6}?(?:van (?:mij|me|ons)|mijn|ons|onze|${NEWS}|meer)`,
    `(?:volgende|mijn|ons|onze) (?:\\p{L}+ )?${NEWS}|${NEWS} van (?:mij|me|ons)|kom (?:ik )?(?:erop |er op |bij (?:je|u) )?terug`,
  ].join('|'),
  newsComes: [
    // The answer is the subject: "om 19 uur staat het antwoord hier".
    `(?:staat|komt|volgt|ligt) (?:het|de|een|uw|je) (?:\\p{L}+ )?${NEWS}`,
    'van (?:mij|me|ons)|^[\\s\\-:]*(?:\\p{L}{1,3} )?(?:(?:een )?update|nieuws|info|antwoord|bericht)(?=\\s)|(?<=\\s)(?:(?:een )?update|nieuws|info|antwoord|bericht)[\\s.!:,]*$',
  ].join('|'),
  act: `(?:ik|we|wij) (?:ga |gaan |zal |zullen )?(?:\\p{L}+ )?${DEED}(?:en|t)?|${DEED}(?:en)? (?:ik|we|wij)`,
  wait: 'geef me|geef mij|momentje|wacht even|blijf even|heb (?:even )?nodig',
  waitUntil: '(?:geef|gun) (?:me|mij|ons) (?:[\\p{L}]+ )?tot',
  third:
    'zij|hij|de (?:bezorger|koerier|bank|douane)|douane|postnl|dhl|ups|dpd|gls|fedex|het pakket|pakket|bezorging|levering|meestal|normaal|gewoonlijk|duurt|verwacht\\p{L}*|kun je|wilt u|kunt u|magazijn|antwoorden|chauffeur|vervoerder|koerier|postbode',
  undo: '^\\s*(?:reageer|antwoord|stuur|bevestig|mail|app|bel|geef|laat (?:het )?(?:me|ons)) (?!ik|we|wij|u |je )(?!me (?:even|een|twee|drie|half|\\d)|ons (?:even|een|twee|drie|\\d|half)|me anderhalf|ons anderhalf)|zodat (?:we|wij|ik)|(?:weer|we|wij) (?:\\p{L}+ ){0,2}?(?:open|dicht|gesloten)|eerlijk|^\\s*(?:sorry|excuses|het spijt)|gemist|miste|(?:stuur|bevestig|mail|app) (?:ons|mij|me)|alstublieft|alsjeblieft|gelieve|(?:wilt|kunt) u|(?:kan|kunnen|zal) (?:[\\p{L}]+ ){0,3}?(?:niet|niets)|geen (?:antwoord|bericht|nieuws)|heb (?:ik )?(?:je|u) (?:[\\p{L}]+ ){0,4}?(?:geschreven|gestuurd|gemeld|gezegd|gebeld)|hoop|(?:(?:u|je|jullie) (?:kunt|kan|kun|kunnen|moet|moeten|mag|mogen)|(?:kunt|kun|moet|mag) (?:u|je|jullie))(?!.*(?:rekenen|verwachten|van (?:mij|me|ons)))',
  unbound:
    'normaal(?: gesproken)?|meestal|gewoonlijk|doorgaans|over het algemeen|(?:zou|zouden|wou|had|hadden|kon|konden) (?:ik|we|wij)|(?:ik|we|wij) (?:zou|zouden|wou|had|hadden|kon|konden)|liever|misschien|weet (?:nog )?niet|niet zeker|(?:ik|we|wij) (?:\\p{L}+ ){1,4}?(?:kon|konden)|vrees|vrezen|betwijfel|vermoed|neem aan|(?:ik|we|wij) (?:moest|moesten|wilde|wilden|mocht|mochten|dacht|dachten|hoopte|hoopten)|(?:moest|moesten|wilde|wilden|dacht|dachten) (?:ik|we|wij)',
  offer: 'als (?:u|je|jullie) (?:\\p{L}+ ){0,2}?(?:wil|wilt|willen|liever|wenst)|desgewenst',
  condition: 'als|indien|mocht',
  trigger:
    '(?:zodra|wanneer|op het moment dat|het moment dat|als) (?:ik|we|ze|zij|hij|er|de|het|dhl|postnl|iets)|als\\s*$|bij nieuws|hoe dan ook',
  vague: 'snel|(?:zo )?snel mogelijk|spoedig|binnenkort|zsm|straks|meteen|later|direct|gauw',
  limit: 'uiterlijk|maximaal|hoogstens|hoe dan ook|in elk geval',
  tag: '^(?:ok|oke|goed|ja|is dat (?:goed|ok)|akkoord)\\b',
  and: 'en|maar',
  breaks:
    '\\s(?=zodat(?![\\p{L}]))|\\s(?<!moment )(?:en|maar|want|omdat|dat|als)\\s(?=(?:ik|we|wij|je|u|ze|zij|hij|het|de|dan|laat|stuur)\\b)|\\s(?=zodra\\b)',
};
