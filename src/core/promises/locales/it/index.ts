/** Italian. */
import type { PromiseLocale } from '../../parse-locale.ts';
import { cityZones } from '../zones.ts';

const NEWS =
  '(?:risposta|notizi[ae]|messaggio|aggiornament[oi]|soluzione|risultato|decisione|numero|foto|conferma|informazion[ei]|info|novita|chiamata|ricevuta|e-?mail|mail|resoconto|riepilogo|etichetta|codice|spedizione|esito|riscontro|verdetto|tracking|vocale)';

/** A verb of ours; thanks, requests and understanding commit to nothing. */
const FIRST =
  '(?!(?:foto|auto|moto|mano|radio|ho|abbiamo|avevo|avevamo|ero|eravamo|sono|siamo|capisco|capiamo|ringrazio|ringraziamo|chiedo|chiediamo|prego|preghiamo|ricordo|ricordiamo|auguro|auguriamo|consiglio|consigliamo|credo|suo|tuo|mio|loro|hanno|stato|solo|altro|primo|dispiaciuto|invito|invitiamo)(?![\\p{L}]))(?:\\p{L}{2,}(?:ero|iro|iremo|eremo|iamo)|daro|faro|staro|diro|terro|daremo|faremo|\\p{L}+o(?<!ano|ono|nno|oro)|telefono|\\p{L}+gno|do|tengo|rimando|comunichero|sento|torno)';
const MINE = '(?:mi[oa]|nostr[oa])';

export const it: PromiseLocale = {
  language: 'it',
  spaced: true,
  days: [
    ['dopodomani', 2],
    [
      '(?:nella mattinata|in mattinata|mattina) di domani|domani (?:in )?(?:mattina|mattinata)|domattina',
      1,
      'morning',
    ],
    ['(?:nel )?pomeriggio di domani', 1, 'afternoon'],
    ['(?:la |nella )?(?:sera|serata) di domani', 1, 'evening'],
    ['domani pomeriggio', 1, 'afternoon'],
    ['domani sera', 1, 'evening'],
    ['stasera|questa sera|stanotte', 0, 'evening'],
    ['questo pomeriggio|oggi pomeriggio', 0, 'afternoon'],
    ['stamattina|stamani|questa mattina', 0, 'morning'],
    ['domani', 1],
    ['oggi(?: stesso)?|(?:nel corso della|durante la) giornata', 0],
  ],
  weekdays: ['domenica', 'lunedi', 'martedi', 'mercoledi', 'giovedi', 'venerdi', 'sabato'],
  weekdayBefore: [['prossimo|questo', 'coming']],
  weekdayAfter: [
    ['della prossima settimana', 'week'],
    ['prossimo|prossima', 'coming'],
  ],
  past: "(?<!di )ieri|l'altro ieri|avantieri|(?:la )?settimana scorsa",
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
    ['(?:a |all.)?inizio (?:della )?(?:prossima settimana|settimana prossima)', 1, 'start'],
    ['(?:a )?meta (?:della )?(?:prossima settimana|settimana prossima)', 1, 'middle'],
    [
      '(?:entro )?(?:questa settimana|(?:la )?fine (?:della |di questa )settimana|fine settimana lavorativa|la settimana(?! prossima))|prima del (?:weekend|week-end|fine settimana)',
      0,
    ],
    ['(?:la )?(?:prossima settimana|settimana prossima)', 1],
  ],
  weekend: '(?:questo |nel )?(?:weekend|week-end|fine settimana)',
  periods: [
    [
      '(?:in |di )?prima mattinata|come prima cosa|(?:di )?(?:mattina |mattino )?presto|per prima cosa|all.apertura',
      'first',
    ],
    ['(?:in |di |la )?(?:mattina|mattinata|mattino)', 'morning'],
    ['(?:a )?mezzogiorno|(?:prima di |entro |ora di |l.ora di )?pranzo', 'noon'],
    ['(?:la )?mezzanotte', 'midnight'],
    ['(?:nel |di |il )?pomeriggio', 'afternoon'],
    ['(?:a |la )?fine (?:della )?giornata|fine turno|prima di (?:chiudere|staccare)|chiusura', 'workday'],
    ['(?:in |di |la )?(?:sera|serata)', 'evening'],
  ],
  hours: [
    'una',
    'due',
    'tre',
    'quattro',
    'cinque',
    'sei',
    'sette',
    'otto',
    'nove',
    'dieci',
    'undici',
    'dodici',
  ],
  sameDay: '(?:lo )?stesso giorno|in giornata|quel giorno',
  numbers: [
    ['(?:un )?paio (?:di|d.)|due', 2],
    ["un'|una|un|le prossime", 1],
    ['tre|qualche|alcune', 3],
    ['quattro', 4],
    ['cinque', 5],
    ['sei', 6],
    ['sette', 7],
    ['otto', 8],
    ['dieci', 10],
    ['quindici', 15],
    ['venti', 20],
    ['trenta', 30],
  ],
  units: [
    ['giorn[oi] lavorativ[oi]', 'business'],
    ['minut(?:[oi]|ini)|min', 1],
    ['or[ae](?<!(?:alle|le) \\d{1,2} ore)', 60],
    ['giorn[oi]', 1440],
    ['settiman[ae]', 10_080],
  ],
  spans: [
    ["(?<!mezz'|mezz|mezza |due |tre |quattro |\\d )(?:un'?)?oretta", 60],
    ["(?:un'|un |1 )?ora e mezz[ao]", 90],
    ['due ore e mezz[ao]', 150],
    ["(?:tra|fra|entro|in) un'?ora(?! e)", 60],
    ["(?:una )?mezz'?\\s?or(?:a|etta)", 30],
    ["(?:un )?quarto d'ora", 15],
    ['un (?:momento|attimo|secondo(?! (?:numero|tentativo|codice|pacco)))|qualche minuto', 15],
  ],
  range: '-|a|o|e',
  spanNotBefore: '\\b(?:alle|le|entro le)|\\bda|\\bdopo|\\bogni|\\bultim[ei]|impiegano|\\bper',
  spanNotAfter: 'fa\\b|di ritardo|dopo\\b',
  clocks: [
    '(?:tra le \\d{1,2} e )?(?:alle|entro le|prima delle|verso le|per le|ore|le|all.) (?:ore )?(?<h>\\d{1,2})(?:[:.](?<m>\\d{2}))?(?<plus> e mezz[ao])?(?<quarter> e un quarto)?(?<toQuarter> meno un quarto)?(?: (?:ore|del))?(?! (?:ore|giorni))',
    '(?<h>\\d{1,2}):(?<m>\\d{2})',
  ],
  clock24: true,
  zones: [
    ['(?:ora (?:tua|sua|locale)|(?:da|per) (?:te|lei|voi)|(?:tua|sua) ora)', 'customer'],
    ['(?:ora (?:nostra|cinese|della cina|di pechino)|nostra ora)', 'agent'],
    ['ora italiana', 'Europe/Rome'],
    ...cityZones('ora di %'),
  ],
  tell: [
    '(?:primo|prossimo) (?:messaggio|mail) (?:e|sara|va) (?:per|a) (?:te|lei|voi)|prima (?:cosa che faccio|telefonata) (?:e|sara) (?:\\p{L}+(?:ti|le|vi)|per (?:te|lei|voi))',
    '(?:ripasso|ritorno|torno|ricompaio) (?:qui|qua|di qua|in chat)|(?:lascio|metto) (?:qui|qua)',
    '(?:il nostro|la nostra|nostro|nostra|mio|mia) (?!corriere|fornitore|autista)(?:\\p{L}+ ){1,3}?(?:ti|le|vi|la) (?:scriv(?:e|era)|(?:ri)?chiam(?:a|era)|avvis(?:a|era)|(?:ri)?contatt(?:a|era)|rispond(?:e|era)|conferm(?:a|era)|inform(?:a|era)|aggiorn(?:a|era)|invi(?:a|era)|mand(?:a|era))',
    '(?:sono|siamo) (?:di nuovo|di ritorno|ancora|subito) (?:da|con|qui)|(?:sono|siamo) da (?:lei|te|voi)',
    '(?:(?:il|la) (?:mio|mia|nostro|nostra) (?:collega|team|responsabile|capo|supervisor\\p{L}*)|(?:il |la )?(?:mia |mio )?(?:collega)|qualcuno del (?:mio|nostro) team)(?: \\p{L}+)? (?:ti|le|vi|la) (?:scriv\\p{L}+|chiam\\p{L}+|richiam\\p{L}+|avvis\\p{L}+|contatt\\p{L}+|rispond\\p{L}+|conferm\\p{L}+|inform\\p{L}+|mand\\p{L}+|invi\\p{L}+|dira|dara|aggiorn\\p{L}+|fara sapere)',
    '(?:sarai|sara|sarete) (?:il|la|i|le) prim[oaie] a saper\\p{L}*|(?:torno|tornero|torniamo|ritorno|ripasso) con (?:\\p{L}+ )?(?:risposta|notizie|novita|soluzione)',
    // A pronoun and a first person: "ti aggiorno", "le farò", "vi mandiamo", "te lo dico".
    `(?:ti|le|vi|glie(?:lo|la)|te l[oae]|ve l[oae]|gli) (?:(?!(?:ha|hai|hanno|aveva|avevi|avevano|ho|abbiamo) )\\p{L}+ )?${FIRST}`,
    '(?:la|lo|li) (?:metto|mettero|mettiamo|porto|seguo|assisto)',
    '(?:la|lo|li) (?:ri)?(?:avviso|avviser\\p{L}*|avvisiamo|informo|informer\\p{L}*|informiamo|aggiorno|aggiorner\\p{L}*|aggiorniamo|chiamo|chiamer\\p{L}*|chiamiamo|contatto|contatter\\p{L}*|contattiamo|sento|sentir\\p{L}*|tengo|terro|teniamo|avverto|avvertir\\p{L}*|avvertiamo)(?<!ra|rai|ranno)',
    '(?:devo|posso|possiamo|voglio|vado a|stiamo per|torno a|torniamo a|riesco a|riusciamo a|prometto di|conto di|contiamo di) \\p{L}+(?:ti|le|vi|rla|rti)',
    '(?:mi|ci) (?:faccio|facciamo|faro|faremo|rifaccio|rifacciamo) (?:sentire|vivo|viva|vivi)|mi (?:ri)?senti|ci risentiamo|ripasso da (?:te|lei|voi)|torno da (?:te|lei|voi)|ci (?:ri)?(?:sentiamo|aggiorniamo|vediamo)|in contatto|ritorno con',
    '(?:confermo|(?:lo )?sistemo|riscrivo)(?: tutto| la tua scelta)? entro',
    '(?:scrivo|scrivero|scriviamo|aggiorno|aggiornero|aggiorniamo|rispondo|rispondero|rispondiamo|avviso|confermo|richiamo|mando|mandiamo|invio) (?:io|noi|entro|domani|oggi|stasera|lunedi|martedi|mercoledi|giovedi|venerdi)',
    `(?:avrai|avra|avrete|riceverai|ricevera|riceverete|hai|ricevi|sentirai|saprai|sapra|saprete) (?:[\\p{L}']+ ){0,5}?(?:${NEWS}|da (?:me|noi)|da parte (?:mia|nostra)|${MINE}|tutto|se|cosa|di piu)`,
    '(?:sara|sarai|verra|verrai) (?:\\p{L}+ )?(?:contattat|informat|richiamat|aggiornat)[oa]|notizie (?:mie|nostre)|(?:mie|nostre) notizie',
    `(?:prossim[oa]|${MINE}) (?:\\p{L}+ )?${NEWS}|${NEWS} (?:da (?:me|noi|parte (?:mia|nostra)))`,
    '(?:faccio|facciamo|faro|faremo) (?:avere|sapere)',
  ].join('|'),
  newsComes: [
    '(?:stasera|domani|oggi) (?:\\p{L}+ )?(?:novita|notizie)',
    'da (?:me|noi|parte (?:mia|nostra))|^[\\s\\-:]*(?:\\p{L}{1,3} )?(?:novita|notizie|(?:un )?aggiornamento|(?:una )?risposta|(?:un )?riscontro)(?=\\s)|(?<=\\s)(?:novita|notizie|(?:un )?aggiornamento|(?:una )?risposta|(?:un )?riscontro)[\\s.!:,]*$',
    `(?:ha|riceve|arriva|arrivera) (?:[\\p{L}']+ ){0,5}?(?:${NEWS}|da (?:me|noi)|${MINE})`,
  ].join('|'),
  act: '(?:etichetta|sostitut\\p{L}+|ricambio|nuov[oa]) (?:\\p{L}+ )?(?:parte|partira)|\\p{L}{2,}(?:ero|iro|aro|eremo|iremo)(?<!(?:intero|numero|vero|zero|sincero|estero|giro|loro|ritiro|corriero|chiaro|denaro))|(?:lo |la |li )?(?:chiamo|chiamero|contatto|contattero|sento|controllo|controllero|verifico|verifichero|chiedo|chiedero|(?<!(?:un|il|suo|tuo|del|al|di|questo) )rimbors(?:o(?! (?:compar|arriv|sar|e |verr|ri))|ero|iamo|eremo)|restituisco|restituiamo|spedi(?:amo|remo|sco|ro)|apro|apriro|sollecito|sollecitero|richiamo)',
  wait: 'mi serv\\p{L}+|ho bisogno di|ci serv\\p{L}+|dammi|mi dia|datemi|un attimo|un momento|aspetta|attenda',
  waitUntil: '(?:dammi|mi dia|datemi|dacci|ci dia|lasciami|mi lasci|mi serve) (?:tempo )?fino a\\p{L}*',
  third:
    'loro|il corriere|corriere|dogana|dhl|ups|fedex|gls|brt|bartolini|sda|poste|la banca|banca|magazzino|il pacco|pacco|consegna|di solito|normalmente|in genere|impiegano|prevista|per favore|rispondono|dicono|autista|postino|fattorino',
  undo: 'cosi (?:che )?(?:possiamo|posso)|(?:ri)?(?:apriamo|chiudiamo|apriremo|chiuderemo)(?! (?:\\p{L}+ ){0,2}?(?:reclam|pratica|segnalazione|indagine)\\p{L}*)|sincer[oa]|onest[oa]|ho (?:gia )?\\p{L}+(?:to|so|sto|tto)(?![\\p{L}])|abbiamo (?:gia )?\\p{L}+(?:to|so|sto)(?![\\p{L}])|(?:per favore|per cortesia|la prego|ti prego|vi prego)[ ,]+(?:\\p{L}+ )?(?:mand\\p{L}*|invi\\p{L}*|conferm\\p{L}*|rispond\\p{L}*|scriv\\p{L}*|faccia\\p{L}*|fammi|faccia)|non (?:posso|possiamo|riesco|prometto|so)|(?:ti|le|vi) ho (?:gia )?(?:scritto|detto|avvisato|mandato|inviato|informato)|spero|(?:puo|puoi|potete|devi|dovete) (?!contare|aspettar\\p{L}+|stare)\\p{L}+|(?<!o )senza (?:risposta|notizie)(?=[\\s.!]*$)|(?:chiedo|chiediamo) scusa|mi scus[oi]',
  unbound:
    'di solito|normalmente|in genere|generalmente|di norma|solitamente|(?<!\\p{L})\\p{L}+(?:rei|remmo)|mi piacerebbe|magari|forse|non sono sicur[oa]|temo|temiamo|dubito|suppongo|immagino',
  offer: 'se (?:lei |tu )?(?:preferisce|preferisci|vuole|vuoi|desidera|desideri)',
  condition: 'se|nel caso',
  trigger:
    "(?:appena|non appena|quando|nel momento in cui|nell'istante in cui) (?!possibile|posso)\\p{L}+|qualunque (?:novita|cosa)|comunque vada",
  vague:
    'presto|al piu presto|il prima possibile|appena possibile|appena posso|a breve|subito|quanto prima|tra poco|piu tardi',
  limit: 'al piu tardi|massimo|al massimo|in ogni caso|comunque',
  tag: "^(?:ok|va bene|d'accordo|si|ci sta)\\b",
  and: 'e|ed|ma',
  breaks:
    '\\s(?:e|ma|perche|che|se)\\s(?=(?:io|ti|le|vi|loro|la|lo|il|mi|ci|poi)\\b)|\\s(?=(?:appena|non appena)\\b)',
};
