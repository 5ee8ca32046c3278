/** Italian: a first, small set of signals. */
import type { Signals } from './types.ts';

export const IT: Signals = {
  where_is_my_order: [
    [
      "dov'?e\\b.{0,25}|quando (?:arriv\\p{L}*|consegn\\p{L}*|mi arriva)|non (?:mi )?(?:e|ho)(?: ancora)? (?:arrivat\\p{L}*|ricevut\\p{L}*)|sto (?:ancora )?aspettando|notizie del",
      2.1,
    ],
  ],
  not_shipped_yet: [
    ['non (?:e |avete )?(?:ancora )?(?:spedit\\p{L}*|partit\\p{L}*)|quando (?:spedi\\p{L}*|parte)', 2.6],
  ],
  label_no_scan: [
    ['dati ricevuti dal mittente|etichetta creata|in attesa (?:di|del) ritiro|preso in carico a breve', 3],
  ],
  tracking_stalled: [
    [
      '(?:e |sempre |ancora )?(?:ferm[oa]|bloccat[oa]) (?:a|da|in|nel|sempre)|non si (?:muove|aggiorna)|nessun (?:movimento|aggiornamento)|stesso (?:posto|stato)',
      2.6,
    ],
  ],
  customs_hold: [['(?:in|alla|dalla|la|per la) dogana|dogan\\p{L}+|sdogan\\p{L}+', 2.7]],
  duties_to_pay: [['(?:dazi\\p{L}*|iva|oneri doganali|spese doganali|tasse)', 3]],
  address_problem: [
    [
      '(?:indirizzo|civico|cap|citofono)\\b.{0,20}(?:sbagliat\\p{L}*|errat\\p{L}*|cambi\\p{L}*)|(?:sbagliato|cambiare|cambiato)\\b.{0,16}(?:indirizzo|civico|cap)',
      2.9,
    ],
  ],
  failed_delivery_attempt: [
    [
      '(?:tentativo di consegna|destinatario assente|non (?:ha|hanno) (?:suonato|citofonato)|non ero (?:a casa|in casa)|mancata consegna|ripass\\p{L}*)',
      2.7,
    ],
  ],
  delivered_not_received: [
    [
      '(?:dice|risulta|segna|segnato|indica)\\b.{0,16}consegnat\\p{L}*|consegnat\\p{L}*\\b.{0,40}(?:non|nulla|niente|nessuno|dove)',
      2.6,
    ],
  ],
  damaged_item: [
    [
      '(?:rott[oaie]|danneggiat[oaie]|spaccat[oaie]|crepat[oaie]|ammaccat[oaie]|schiacciat[oaie]|graffiat[oaie]|difettos[oaie]|strappat[oaie]|in frantumi)|non (?:funziona|si accende|carica)',
      2.4,
    ],
  ],
  missing_item: [
    [
      'manca(?:no|va)?\\b|incomplet[oa]|(?:solo|soltanto) (?:un[oa]?|due|\\d)\\b.{0,12}(?:arrivat\\p{L}*|ricevut\\p{L}*)|(?:pacco|scatola) vuot[oa]',
      2.4,
    ],
  ],
  wrong_item: [
    [
      '(?:articolo|prodotto|taglia|colore|modello) (?:sbagliat[oa]|divers[oa]|errat[oa])|(?:arrivat[oa]|mandato|ricevuto)\\b.{0,30}(?:sbagliat[oa]|divers[oa]|un altr[oa]|avevo (?:preso|ordinato))',
      2.8,
    ],
  ],
  refused_or_cancelled: [
    [
      '(?:annull\\p{L}*|cancell\\p{L}*|disdire|non (?:lo|la) voglio piu|reso|restituire|rifiutat\\p{L}*)',
      2.4,
    ],
  ],
  refund_status: [['rimbors\\p{L}*|i miei soldi', 2.5]],
  dispute_threat: [['(?:avvocato|denunci\\p{L}*|truff\\p{L}*|contestazione|reclamo)', 2.3]],
  other: [
    ['(?:grazie|perfetto|buona (?:giornata|serata)|va bene)', 0.9],
    [
      '(?:quanto (?:costa|viene)|prezzo|sconto|avete|disponibil\\p{L}*|spedite|prossimo ordine|vorrei (?:ordinare|comprare))',
      2.4,
    ],
    [
      '(?:arrivat\\p{L}*|ricevut\\p{L}*)\\b.{0,30}(?:grazie|perfett\\p{L}*|bellissim\\p{L}*|tutto (?:bene|ok)|content\\p{L}*|integro)',
      2.8,
    ],
  ],
};
