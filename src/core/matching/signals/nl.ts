/** Dutch: a first, small set of signals. */
import type { Signals } from './types.ts';

export const NL: Signals = {
  where_is_my_order: [
    [
      'waar (?:is|blijft|blijven|zijn)\\b.{0,25}|wanneer (?:komt|krijg|ontvang|wordt)\\b.{0,25}|(?:nog )?(?:niet|niks|niets) (?:binnen|ontvangen|gekregen|aangekomen|bezorgd)|wacht (?:al|nog)',
      2.1,
    ],
  ],
  not_shipped_yet: [
    ['(?:nog )?niet (?:verzonden|verstuurd)|(?:al |nog )?(?:verzonden|verstuurd) of niet', 2.7],
  ],
  tracking_stalled: [
    [
      '(?:staat|ligt|hangt|zit) (?:al|vast|stil|nog steeds)|(?:geen|zonder) (?:update|beweging)|(?:beweegt|verandert) niet|zelfde status',
      2.5,
    ],
  ],
  tracking_invalid: [
    [
      '(?:code|nummer|trackingcode)\\b.{0,20}(?:klopt niet|werkt niet|onbekend|ongeldig|bestaat niet|niet gevonden)',
      2.8,
    ],
  ],
  customs_hold: [['(?:bij|de|door de|van de) douane|douane|inklaring', 2.6]],
  duties_to_pay: [
    [
      '(?:invoer(?:rechten|kosten)|btw|douanekosten|inklaringskosten)|(?:betalen|betaald|rekent)\\b.{0,20}douane',
      3.1,
    ],
  ],
  delivered_not_received: [
    [
      '(?:staat|zegt|volgens|status)\\b.{0,20}(?:bezorgd|afgeleverd|geleverd)|(?:bezorgd|afgeleverd)\\b.{0,40}(?:niet|niks|niets|geen|nergens|waar)',
      2.6,
    ],
  ],
  damaged_item: [
    [
      '(?:kapot\\p{L}*|gebroken|beschadigd\\p{L}*|stuk|gescheurd\\p{L}*|gebarsten|barst|deuk|gedeukt|lekt|gelekt|krassen|defect\\p{L}*)|(?:werkt|doet het|laadt) niet',
      2.3,
    ],
  ],
  missing_item: [
    [
      '(?:ontbreekt|ontbreken|mist|missen|incompleet)\\b|maar (?:een|1|twee|2)\\b.{0,10}(?:gekregen|ontvangen|in)|lege doos',
      2.4,
    ],
  ],
  wrong_item: [
    [
      '(?:verkeerde?|andere?) (?:maat|kleur|artikel|model|product|bestelling)|niet wat ik (?:besteld|bestelde)',
      2.8,
    ],
  ],
  refused_or_cancelled: [['annuler\\p{L}*|geweigerd|retourneren|terugsturen|wil (?:het|hem) niet meer', 2.4]],
  refund_status: [['(?:terugbetaling|terugbetaald|geld terug|mijn geld|refund)', 2.5]],
  dispute_threat: [['(?:advocaat|aangifte|oplichting|oplichters|geschil|consumentenbond)', 2.4]],
  other: [
    ['(?:bedankt|dank je|dankjewel|top|prima|fijne dag)', 0.9],
    [
      '(?:wat kost|prijs|korting|heb(?:ben)? (?:jullie|je)|leverbaar|op voorraad|wil (?:graag )?bestellen)',
      2.4,
    ],
    ['(?:ontvangen|binnen|aangekomen|gekregen)\\b.{0,24}(?:bedankt|top|mooi|blij|super|heel)', 2.7],
  ],
};
