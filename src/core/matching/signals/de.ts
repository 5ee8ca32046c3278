/** German signals. */
import type { Signals } from './types.ts';

const NOT = '(?:nicht|noch nicht|immer noch nicht|nix|nichts|kein\\p{L}*|nie)';

export const DE: Signals = {
  where_is_my_order: [
    ['wo (?:ist|bleibt|steckt|bleiben|sind)\\b.{0,30}', 2.4],
    ['wann\\b.{0,30}(?:kommt|komm|da|ankommt|geliefert|liefer\\p{L}*|bekomm\\p{L}*|erhalt\\p{L}*)', 2.3],
    [`${NOT}\\b.{0,14}(?:angekommen|da|bekommen|erhalten|gekommen|geliefert)`, 1.8],
    ['warte (?:immer )?noch|warte (?:seit|schon)|was neues|gibt es neuigkeiten|lieferstatus', 1.8],
  ],
  not_shipped_yet: [
    [
      `${NOT}\\b.{0,10}(?:verschickt|versendet|versandt|abgeschickt|raus)|wann\\b.{0,20}(?:verschickt|versendet|losgeschickt|versand)`,
      2.6,
    ],
  ],
  label_no_scan: [
    [
      '(?:elektronisch )?(?:angekundigt|vorangekundigt)|sendungsdaten (?:ubermittelt|erhalten|eingegangen)|daten (?:ubermittelt|empfangen)|label erstellt',
      3,
    ],
  ],
  tracking_invalid: [
    [
      '(?:sendungsnummer|nummer|tracking\\p{L}*|code)\\b.{0,30}(?:ungultig|falsch|geht nicht|nicht gefunden|existiert nicht|funktioniert nicht|unbekannt)',
      2.8,
    ],
  ],
  tracking_stalled: [
    [
      '(?:tracking|sendung|sendungsverfolgung|status|paket|es)\\b.{0,25}(?:bewegt sich nicht|tut sich nichts|hangt|steht still|stillstand|unverandert|nicht (?:aktualisiert|bewegt|weiter))',
      2.8,
    ],
    ['(?:hangt|steckt|liegt|steht) (?:seit|schon|immer noch|noch immer|in|bei)\\b', 2],
    [
      '(?:keine|kein) (?:neue[nr]? )?(?:bewegung|update|aktualisierung|scan)|seit \\p{L}+ (?:tagen|wochen)? ?(?:nichts|keine|derselbe|dasselbe|der gleiche|das gleiche)|immer (?:derselbe|dasselbe|das gleiche)',
      2.6,
    ],
  ],
  delivery_delayed: [
    [
      '(?:verspat\\p{L}*|verzoger\\p{L}*|uberfallig|sollte (?:doch |schon |eigentlich )?(?:letzte|gestern|schon|am))',
      2,
    ],
  ],
  local_carrier_handover: [
    [
      '(?:welcher|wer) (?:paketdienst|liefert|bringt|zusteller|versender)|an (?:dhl|hermes|dpd|gls) ubergeben',
      2.4,
    ],
  ],
  customs_hold: [
    [
      '(?:beim|vom|im|am|durch den|der|den) zoll\\b|zoll(?:amt|abfertigung|inhaltserklarung|pruf\\p{L}*)|verzoll\\p{L}*',
      2.8,
    ],
  ],
  duties_to_pay: [
    [
      '(?:zollgebuhr\\p{L}*|einfuhr(?:umsatz)?(?:steuer|abgaben)|mehrwertsteuer|gebuhren?|nachnahme|zollkosten)|(?:zahlen|bezahlen|zahle|verlangt|will)\\b.{0,20}zoll|zoll (?:zahlen|bezahlen)',
      3,
    ],
  ],
  seized_or_destroyed: [['(?:beschlagnahmt|vernichte\\p{L}*|eingezogen|konfisziert|falschung|plagiat)', 3.3]],
  failed_delivery_attempt: [
    [
      '(?:zustellversuch|zustellung (?:nicht|gescheitert|fehlgeschlagen)|nicht (?:zuhause|zu hause|angetroffen|geklingelt)|niemand (?:da|zuhause|geklingelt)|nochmal (?:kommen|liefern|zustellen)|erneut\\p{L}* zustell\\p{L}*)',
      2.8,
    ],
  ],
  address_problem: [
    [
      '(?:adresse|anschrift|hausnummer|plz|postleitzahl|telefonnummer)\\b.{0,24}(?:falsch|andern|geandert|vertippt|unvollstandig|verkehrt|neue)|(?:falsche|neue|andere|alte) (?:adresse|anschrift|hausnummer|plz)|umgezogen',
      2.9,
    ],
  ],
  pickup_point: [
    ['(?:abhol\\p{L}*|packstation|paketshop|filiale|postfiliale|kiosk|abholcode|lagerfrist)', 2.3],
  ],
  refused_or_cancelled: [
    [
      '(?:stornier\\p{L}*|storno|widerruf\\p{L}*|annahme verweiger\\p{L}*|will (?:es|das|ich) nicht mehr|zuruckschicken|zuruckgeben|abbestell\\p{L}*)',
      2.5,
    ],
  ],
  delivered_not_received: [
    [
      '(?:steht|sagt|zeigt|heisst|laut|angeblich|status)\\b.{0,60}(?:zugestellt|geliefert|abgegeben|angenommen|ubergeben)',
      2.5,
    ],
    [`(?:zugestellt|geliefert|abgegeben)\\b.{0,50}(?:${NOT}|wo|niemand|leer|wem)`, 2.6],
    ['(?:nachbar\\p{L}*)\\b.{0,20}(?:nichts|nicht|auch nicht)|wer hat unterschrieben|geklaut|gestohlen', 2.2],
  ],
  damaged_item: [
    [
      '(?:kaputt\\p{L}*|beschadigt\\p{L}*|zerbrochen\\p{L}*|gebrochen|zersplittert|gesplittert|gesprungen|riss|risse|gerissen|zerrissen|zerdruckt|verbeult|delle|ausgelaufen|undicht|zerkratzt|defekt\\p{L}*|abgebrochen|verbogen|scherben|bruch)',
      2.4,
    ],
    ['(?:geht|funktioniert|ladt|lauft) nicht|geht nicht an|springt nicht an', 2.2],
  ],
  missing_item: [
    [
      '(?:fehlt|fehlen|fehlte|fehlten|unvollstandig)\\b|nur (?:ein|eine|einer|eins|zwei|drei|\\d+)\\b.{0,20}(?:drin|dabei|bekommen|gekommen|angekommen|erhalten|geliefert)|(?:karton|paket|umschlag) (?:war |ist )?leer',
      2.5,
    ],
  ],
  wrong_item: [
    [
      '(?:falsche[nrsm]?|andere[nrsm]?|verkehrte[nrsm]?) (?:artikel|grosse|farbe|modell|ware|produkt|teil|bestellung|paket)|(?:bestellt\\b.{0,20}(?:bekommen|geliefert|gekommen|erhalten))|nicht (?:das|die|der), (?:was|die|den)|verwechselt|vertauscht',
      2.7,
    ],
  ],
  lost_in_transit: [['(?:verloren(?: gegangen)?|verlust|verschollen|unauffindbar)', 2.4]],
  returned_to_sender: [
    [
      '(?:zuruck|retour) (?:an|zum|nach|zu)\\b.{0,12}(?:absender|china|ihnen|euch|versender)|rucksendung|geht zuruck|zuruckgeschickt',
      2.6,
    ],
  ],
  refund_status: [
    ['(?:ruckerstattung|erstattung|erstattet|geld zuruck|mein geld|gutschrift|ruckzahlung)', 2.5],
  ],
  dispute_threat: [
    [
      '(?:anwalt|anzeige|kauferschutz|paypal[- ]?fall|reklamation bei|verbraucherzentrale|betrug|ruckbuchung|ruckbuchen|frist(?:setzung)?|polizei)',
      2.6,
    ],
  ],
  fee_scam_doubt: [
    [
      '(?:sms|mail|nachricht|link|anruf)\\b.{0,40}(?:zahlen|gebuhr|betrug|echt|von euch|von ihnen|fake)|ist das (?:echt|betrug|seriose?|fake)|phishing',
      2.8,
    ],
  ],
  other: [
    ['aber\\b.{0,40}(?:heil|unversehrt|intakt|alles gut|in ordnung|perfekt|ganz)', 3.6],
    ['(?:danke|dankeschon|vielen dank|super|passt|alles klar|schonen (?:tag|abend))', 1],
    [
      '(?:was kostet|preis|rabatt|gutschein|habt ihr|haben sie|gibt es (?:das|die|den)|verfugbar|auf lager|liefert ihr|versendet ihr|mengenrabatt|katalog)',
      2.4,
    ],
    [
      '(?:mochte|will|wurde gern\\p{L}*|uberlege|bevor ich|wenn ich) .{0,20}(?:bestell\\p{L}*|kauf\\p{L}*|nehm\\p{L}*)',
      2.6,
    ],
    [
      '(?:angekommen|da|erhalten|bekommen|geliefert|ausgepackt)\\b.{0,30}(?:danke|super|toll|perfekt|schon|freu\\p{L}*|klasse|heil|unversehrt|alles gut|😍)',
      2.8,
    ],
    ['(?:gefunden|hat sich erledigt|erledigt|geklart|alles gut|keine eile|kein stress)', 2.8],
    ['(?:nichts|nicht|kein\\p{L}*|ohne) (?:kaputt|beschadigt|kratzer|defekt|schaden|problem)', 2.6],
    ['(?:letztes mal|beim letzten mal|fruher|letztes jahr|bewertungen)', 1.8],
  ],
};
