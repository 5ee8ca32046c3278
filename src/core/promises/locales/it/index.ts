/** Italian. */
import type { PromiseLocale } from '../../parse-locale.ts';
import { cityZones } from '../zones.ts';

const NEWS =
  '(?:risposta|notizi[ae]|messaggio|aggiornament[oi]|soluzione|risultato|decisione|numero|foto|conferma|informazion[ei]|info|novita|chiamata|ricevuta)';

export const it: PromiseLocale = {
  language: 'it',
  spaced: true,
  days: [
    ['dopodomani', 2],
    ['domani mattina|domattina', 1, 'morning'],
    ['domani pomeriggio', 1, 'afternoon'],
    ['domani sera', 1, 'evening'],
    ['stasera|questa sera|stanotte', 0, 'evening'],
    ['questo pomeriggio|oggi pomeriggio', 0, 'afternoon'],
    ['stamattina|stamani|questa mattina', 0, 'morning'],
    ['domani', 1],
    ['oggi|in giornata', 0],
  ],
  weekdays: ['domenica', 'lunedi', 'martedi', 'mercoledi', 'giovedi', 'venerdi', 'sabato'],
  weekdayBefore: [['prossimo|questo', 'coming']],
  weekdayAfter: [
    ['della prossima settimana', 'week'],
    ['prossimo|prossima', 'coming'],
  ],
  pastBefore: 'scors[oa]|da|dal',
  pastAfter: 'scors[oa]',
  months: [
    'gennaio|gen',
    'febbraio|feb',
    'marzo|mar',
    'aprile|apr',
    'maggio|mag',
    'giugno|giu',
    'luglio|lug',
    'agosto|ago',
    'settembre|set',
    'ottobre|ott',
    'novembre|nov',
    'dicembre|dic',
  ],
  dates: [
    "(?:entro il|il|per il|entro l'|l') ?(?<day>\\d{1,2})(?:/(?<month>\\d{1,2}))?(?! ?(?:%|ore|giorni|h\\b))",
  ],
  weeks: [
    ['(?:entro )?(?:questa settimana|fine settimana lavorativa|la settimana)', 0],
    ['(?:la )?(?:prossima settimana|settimana prossima)', 1],
  ],
  weekend: '(?:questo |nel )?(?:weekend|week-end|fine settimana)',
  periods: [
    ['(?:in |di )?prima mattinata|come prima cosa', 'first'],
    ['(?:in |di |la )?(?:mattina|mattinata|mattino)', 'morning'],
    ['(?:a )?mezzogiorno', 'noon'],
    ['(?:nel |di |il )?pomeriggio', 'afternoon'],
    ['fine (?:della )?giornata', 'workday'],
    ['(?:in |di |la )?(?:sera|serata)', 'evening'],
  ],
  numbers: [
    ['un paio di|due', 2],
    ["un'|una|un|le prossime", 1],
    ['tre|qualche|alcune', 3],
    ['quattro', 4],
    ['cinque', 5],
    ['dieci', 10],
    ['quindici', 15],
    ['venti', 20],
    ['trenta', 30],
  ],
  units: [
    ['giorn[oi] lavorativ[oi]', 'business'],
    ['minut[oi]|min', 1],
    ['or[ae](?<!(?:alle|le) \\d{1,2} ore)', 60],
    ['giorn[oi]', 1440],
    ['settiman[ae]', 10_080],
  ],
  spans: [
    ["un'ora e mezza", 90],
    ["(?:una )?mezz'?\\s?or(?:a|etta)", 30],
    ["(?:un )?quarto d'ora", 15],
    ['un (?:momento|attimo|secondo)|qualche minuto', 15],
  ],
  range: '-|a|o|e',
  spanNotBefore: '\\b(?:alle|le|entro le)|\\bda|\\bdopo|\\bogni|\\bultim[ei]|\\bcirca|impiegano|\\bper',
  spanNotAfter: 'fa\\b|di ritardo|dopo\\b',
  clocks: [
    '(?:tra le \\d{1,2} e )?(?:alle|entro le|prima delle|verso le|per le|ore|le) (?:ore )?(?<h>\\d{1,2})(?:[:.](?<m>\\d{2}))?(?<plus> e mezza)?(?: (?:ore|del))?(?! (?:ore|giorni))',
    '(?<h>\\d{1,2}):(?<m>\\d{2})',
  ],
  clock24: true,
  zones: [
    ['(?:ora (?:tua|sua|locale)|(?:da|per) (?:te|lei|voi)|(?:tua|sua) ora)', 'customer'],
    ['(?:ora (?:nostra|cinese)|nostra ora)', 'agent'],
    ['ora italiana', 'Europe/Rome'],
    ...cityZones('ora di %'),
  ],
  tell: [
    '(?:ti|le|vi|la|lo|gli) (?:\\p{L}+ )?(?:scriv[oe]\\p{L}*|scriver\\p{L}*|avvis\\p{L}*|dico|diro|dir\\p{L}*|inform\\p{L}*|conferm\\p{L}*|rispond[oe]\\p{L}*|risponder\\p{L}*|chiam[oe]\\p{L}*|richiam\\p{L}*|mand\\p{L}*|invi\\p{L}*|aggiorn\\p{L}*|faccio sapere|faro sapere|facciamo sapere|tengo|terro|teniamo|do|daro|comunic\\p{L}*|riscriv\\p{L}*|raccont[oe]\\p{L}*|spieg[oh]\\p{L}*|propong\\p{L}*|giro|riferisc\\p{L}*|mostro|mett[oe]\\p{L}* per iscritto|contatt\\p{L}*|ricontatt\\p{L}*)(?<!no)',
    '(?:mi faccio|ci facciamo|mi faro|mi rifaccio) (?:sentire|vivo|viva)|mi (?:ri)?senti|ci risentiamo|ripasso da (?:te|lei|voi)|torno a scriver(?:ti|le|vi)|torno da (?:te|lei|voi)|ci (?:sentiamo|aggiorniamo)',
    '(?:confermo|(?:lo )?sistemo|riscrivo)(?: tutto| la tua scelta)? entro',
    '(?:scrivo|scrivero|aggiorno|aggiornero|rispondo|rispondero) (?:io|entro|domani|oggi)',
    `(?:avrai|avra|avrete|riceverai|ricevera|riceverete|hai|ricevi|sentirai|saprai|sapra) (?:[\\p{L}']+ ){0,4}?(?:${NEWS}|da (?:me|noi)|tutto|se|cosa|di piu)`,
    `(?:prossim[oa]|mio|mia) ${NEWS}`,
  ].join('|'),
  act: '(?:lo |la |li )?(?:controllo|controllero|verifico|verifichero|chiedo|chiedero|rimbors\\p{L}*|spedi(?:amo|remo|sco|ro)|apro|apriro|sollecito|sollecitero|richiamo)',
  wait: 'dammi|mi dia|datemi|un attimo|un momento|aspetta|attenda',
  third:
    'loro|il corriere|corriere|dogana|dhl|ups|fedex|gls|brt|bartolini|sda|poste|la banca|banca|magazzino|il pacco|pacco|consegna|di solito|normalmente|in genere|impiegano|prevista|per favore|rispondono|dicono',
  undo: 'non (?:posso|possiamo|riesco|prometto|so)|(?:ti|le|vi) ho (?:gia )?(?:scritto|detto|avvisato|mandato|inviato|informato)|spero',
  trigger:
    "(?:appena|non appena|quando|nel momento in cui|nell'istante in cui) (?!possibile|posso)\\p{L}+|qualunque (?:novita|cosa)|comunque vada",
  vague:
    'presto|al piu presto|il prima possibile|appena possibile|appena posso|a breve|subito|quanto prima|tra poco|piu tardi',
  limit: 'al piu tardi|massimo|al massimo|in ogni caso|comunque',
  tag: "^(?:ok|va bene|d'accordo|si|ci sta)\\b",
  breaks:
    '\\s(?:e|ma|perche|che|se)\\s(?=(?:io|ti|le|vi|loro|la|lo|il|mi|ci|poi)\\b)|\\s(?=(?:appena|non appena)\\b)',
};
