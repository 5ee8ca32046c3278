/** Polish: a first, small set of signals. */
import type { Signals } from './types.ts';

export const PL: Signals = {
  where_is_my_order: [
    [
      'gdzie (?:jest|moj\\p{L}*|sa)\\b.{0,20}|kiedy (?:dojdzie|dotrze|bedzie|przyjdzie|dostane)|nie (?:dotarl\\p{L}*|doszl\\p{L}*|przyszl\\p{L}*|otrzymal\\p{L}*|dostal\\p{L}*)|czekam',
      2.1,
    ],
  ],
  not_shipped_yet: [
    ['nie (?:wyslan\\p{L}*|wyslal\\p{L}*|nadan\\p{L}*)|kiedy (?:wysyl\\p{L}*|wyslecie|nadacie)', 2.6],
  ],
  tracking_stalled: [
    ['(?:stoi|utknel\\p{L}*|lezy|tkwi|ani drgnie|nie rusza|bez zmian|nie zmienia sie)\\b', 2.3],
  ],
  tracking_invalid: [
    [
      'numer\\p{L}*\\b.{0,24}(?:nie (?:dziala|istnieje)|nieprawidlow\\p{L}*|bledn\\p{L}*|nie znaleziono)',
      2.8,
    ],
  ],
  customs_hold: [['(?:urzad\\p{L}* celn\\p{L}*|urzedzie celnym|odpraw\\p{L}*|celn\\p{L}+|na cle)', 2.8]],
  duties_to_pay: [['(?:clo|vat|oplat\\p{L}+ celn\\p{L}*|podatek|zaplacic cl\\p{L}*)\\b', 3]],
  delivered_not_received: [
    [
      '(?:status|pisze|napisane|widnieje|zaznaczyl)\\b.{0,20}(?:dostarczon\\p{L}*|doreczon\\p{L}*|odebran\\p{L}*)|(?:dostarczon|doreczon|odebran)\\p{L}*\\b.{0,40}(?:nie|nic|nikt\\p{L}*)',
      2.7,
    ],
  ],
  damaged_item: [
    [
      '(?:peknie\\p{L}+|pekl\\p{L}*|rozbit\\p{L}*|uszkodz\\p{L}+|zlaman\\p{L}*|stluczon\\p{L}*|zepsut\\p{L}*|porysowan\\p{L}*|rozdart\\p{L}*|zgniecion\\p{L}*|wadliw\\p{L}*|wylal\\p{L}*)|nie (?:dziala|wlacza sie|laduje)',
      2.4,
    ],
  ],
  missing_item: [
    [
      'brakuje|brak \\p{L}+ w (?:paczce|pudelku)|(?:przyszl\\p{L}*|dostal\\p{L}*|byl\\p{L}*) tylko|niekompletn\\p{L}*|puste pudelko|pusta paczka',
      2.5,
    ],
  ],
  wrong_item: [
    [
      '(?:zly|zla|zle|inny|inna|inne|nie ten|nie ta) (?:rozmiar|kolor|produkt|model|towar|rzecz|przesylk\\p{L}*)|nie to (?:co )?zamawial\\p{L}*|pomylk\\p{L}*',
      2.7,
    ],
  ],
  refused_or_cancelled: [
    ['anulow\\p{L}*|anuluj\\p{L}*|rezygnuj\\p{L}*|odmow\\p{L}*|zwrocic|chce oddac', 2.4],
  ],
  refund_status: [['zwrot\\p{L}* (?:pieni\\p{L}*|kasy|srodkow)|(?:moje|gdzie) pieniadze|pieniadze nie', 2.6]],
  dispute_threat: [['(?:prawnik|oszust\\p{L}*|policj\\p{L}*|reklamacj\\p{L}* w|spor|uokik|rzecznik)', 2.3]],
  other: [
    ['(?:dziekuj\\p{L}*|dzieki|super|dzien dobry|milego dnia)', 0.9],
    [
      '(?:ile kosztuje|cena|rabat|czy (?:macie|wysylacie|jest dostepn\\p{L}*)|na stanie|chcial\\p{L}* (?:zamowic|kupic)|instrukcj\\p{L}*)',
      2.5,
    ],
    [
      '(?:dotarl\\p{L}*|doszl\\p{L}*|przyszl\\p{L}*|otrzymal\\p{L}*)\\b.{0,24}(?:dziekuj\\p{L}*|super|pieknie|caly|cala|zadowol\\p{L}*|ok)',
      2.7,
    ],
  ],
};
