/** Dutch. */
import type { PromiseLocale } from '../../parse-locale.ts';
import { cityZones } from '../zones.ts';

const NEWS =
  '(?:antwoord|bericht(?:je)?|update|nieuws|reactie|uitslag|besluit|oplossing|nummer|foto|bevestiging|info|informatie|terugkoppeling|belletje)';

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
    ['vandaag(?: nog)?', 0],
  ],
  weekdays: ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'],
  gluedPeriods: [
    ['ochtend', 'morning'],
    ['middag', 'afternoon'],
    ['avond', 'evening'],
  ],
  weekdayBefore: [['aanstaande|komende|volgende|a\\.s\\.', 'coming']],
  weekdayAfter: [['volgende week', 'week']],
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
    ['deze week|eind (?:van )?(?:de|deze) week', 0],
    ['volgende week', 1],
  ],
  weekend: '(?:dit |in het |het )?weekend',
  periods: [
    ["(?:'s )?(?:ochtends )?vroeg|als eerste", 'first'],
    ["(?:in de |'s )?(?:ochtends?|morgens)", 'morning'],
    ['tussen de middag|12 uur', 'noon'],
    ["(?:in de |'s )?middags?", 'afternoon'],
    ['(?:het )?einde van de (?:werk)?dag|eind van de dag|sluitingstijd', 'workday'],
    ["(?:in de |'s )?avonds?", 'evening'],
  ],
  numbers: [
    ['een paar|twee|paar', 2],
    ['een|het komende|de komende', 1],
    ['drie|enkele', 3],
    ['vier', 4],
    ['vijf', 5],
    ['tien', 10],
    ['vijftien', 15],
    ['twintig', 20],
    ['dertig', 30],
  ],
  units: [
    ['werkdag(?:en)?', 'business'],
    ['min(?:uut|uten|uutjes)?', 1],
    ['u(?:ur|ren|urtje)', 60],
    ['dag(?:en)?', 1440],
    ['we(?:ek|ken)', 10_080],
  ],
  spans: [
    ['anderhalf uur', 90],
    ['(?:een )?half ?uur(?:tje)?', 30],
    ['(?:een )?kwartier(?:tje)?', 15],
    ['een (?:momentje|ogenblik|minuutje|moment)|paar minuten', 15],
  ],
  range: '-|tot|a|of',
  spanNotBefore: '\\b(?:om|voor|rond|tegen|half|tot)|\\bsinds|\\bal|\\bna|\\belke|afgelopen|duurt|laatste',
  spanNotAfter: 'geleden|later|vertraging|te laat|lang\\b',
  clocks: [
    '(?:tussen \\d{1,2} en )?(?:om|voor|rond|tot|tegen) (?<minus>half )?(?<h>\\d{1,2})(?:[:.](?<m>\\d{2}))?(?: uur)?(?! ?(?:dag|werk|min|uur\\b.{0,2}geleden|we[ek]))',
    '(?<h>\\d{1,2})[:.](?<m>\\d{2})(?: uur)?',
  ],
  clock24: true,
  zones: [
    ['(?:jouw|uw|jullie) tijd|lokale tijd|bij (?:jou|u|jullie)', 'customer'],
    ['onze tijd|mijn tijd|chinese tijd', 'agent'],
    ['nederlandse tijd', 'Europe/Amsterdam'],
    ...cityZones('% tijd'),
  ],
  tell: [
    '(?:ik|we|wij) (?:[\\p{L}\\d.:]+ ){0,6}?(?:laat|laten|stuur|sturen|schrijf|schrijven|meld|melden|app|appen|bericht|bel|bellen|antwoord|geef|geven|kom (?:er )?(?:bij|op)|hou|houd|houden|informeer|zeg|bevestig|vertel|mail|mailen)',
    '(?:laat|stuur|schrijf|meld|app|bel|geef|hou|houd|zeg|mail) (?:ik|we)',
    '(?:je|u|jullie) (?:[\\p{L}]+ )?(?:weten|horen|op de hoogte)',
    `(?:krijg|krijgt|hoor|hoort|heb|hebt|ontvang|ontvangt|weet) (?:je|u|jullie) (?:[\\p{L}\\d.:]+ ){0,6}?(?:van (?:mij|me|ons)|${NEWS}|meer|het)`,
    `(?:je|u|jullie) (?:krijgt|hoort|ontvangt|hebt|weet) (?:[\\p{L}\\d.:]+ ){0,6}?(?:van (?:mij|me|ons)|${NEWS}|meer|het)`,
    `(?:volgende|mijn) ${NEWS}|kom (?:ik )?(?:erop |er op |bij (?:je|u) )?terug`,
  ].join('|'),
  act: '(?:ik|we|wij) (?:ga |gaan )?(?:\\p{L}+ )?(?:vraag|vragen|check|checken|kijk|kijken|verstuur|versturen|betaal|terugbetalen|regel|regelen|zoek|zoeken|bel|bellen)',
  wait: 'geef me|geef mij|momentje|wacht even|blijf even|heb (?:even )?nodig',
  third:
    'zij|hij|de (?:bezorger|koerier|bank|douane)|douane|postnl|dhl|ups|dpd|gls|fedex|het pakket|pakket|bezorging|levering|meestal|normaal|gewoonlijk|duurt|verwacht\\p{L}*|kun je|wilt u|kunt u|magazijn|antwoorden',
  undo: '(?:kan|kunnen|zal) (?:[\\p{L}]+ ){0,3}?(?:niet|niets)|geen (?:antwoord|bericht|nieuws)|heb (?:ik )?(?:je|u) (?:[\\p{L}]+ ){0,4}?(?:geschreven|gestuurd|gemeld|gezegd|gebeld)|hoop',
  trigger:
    '(?:zodra|wanneer|op het moment dat|als) (?:ik|we|ze|zij|hij|er|de|het|dhl|postnl|iets)|bij nieuws|hoe dan ook',
  vague: 'snel|zo snel mogelijk|spoedig|binnenkort|zsm|straks|meteen|later|direct|gauw',
  limit: 'uiterlijk|maximaal|hoogstens|hoe dan ook|in elk geval',
  tag: '^(?:ok|oke|goed|ja|is dat (?:goed|ok)|akkoord)\\b',
  breaks:
    '\\s(?:en|maar|want|omdat|dat|als)\\s(?=(?:ik|we|wij|je|u|ze|zij|hij|het|de|dan|laat|stuur)\\b)|\\s(?=zodra\\b)',
};
