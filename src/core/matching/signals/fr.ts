/** French signals. */
import type { Signals } from './types.ts';

const NOT_COME = '(?:pas|jamais|toujours pas|rien)\\b.{0,12}(?:recu\\p{L}*|arriv\\p{L}*|livr\\p{L}*)';

export const FR: Signals = {
  where_is_my_order: [
    ['(?:ou|ou en) (?:est|en est|sont|se trouve)\\b.{0,25}', 2.3],
    [
      "(?:quand|quel jour|combien de temps|dans combien)\\b.{0,35}(?:recev\\p{L}*|recevrai|arriv\\p{L}*|livr\\p{L}*|l'aurai)",
      2.3,
    ],
    [NOT_COME, 1.8],
    [
      "(?:des|une) nouvelles?|j'attends (?:toujours|encore|depuis)|ca fait \\p{L}+ (?:semaine|jour|mois)",
      1.6,
    ],
  ],
  not_shipped_yet: [['(?:pas|toujours pas|quand)\\b.{0,14}(?:expedi\\p{L}*|envoy\\p{L}*|parti\\p{L}*)', 2.4]],
  label_no_scan: [
    [
      'etiquette (?:creee|imprimee)|pris en charge prochainement|pret a etre expedie|informations? (?:recues?|transmises?)|annonce par',
      3,
    ],
  ],
  tracking_invalid: [
    [
      "(?:numero|code|suivi)\\b.{0,30}(?:invalide|inconnu|marche pas|n'existe pas|introuvable|errone|incorrect)",
      2.8,
    ],
  ],
  tracking_stalled: [
    [
      '(?:bouge|avance|evolue|change|met a jour|mis a jour) (?:pas|plus)|ne (?:bouge|avance) (?:pas|plus)|aucun (?:mouvement|changement)|aucune (?:mise a jour|evolution)',
      2.8,
    ],
    ['(?:bloque|coince|fige|immobilise)[es]*\\b', 1.8],
    ['(?:meme|memes) (?:endroit|statut|message|ville)|toujours (?:a|en transit|au meme)', 2],
  ],
  delivery_delayed: [['(?:retard\\p{L}*|delai depasse|en retard|devait (?:arriver|etre livre)\\p{L}*)', 2]],
  local_carrier_handover: [
    ['(?:quel|qui) (?:transporteur|livreur|livre|societe)|nouveau numero|transporteur local', 2.4],
  ],
  customs_hold: [['(?:la|en|a la|par la|aux?) douanes?|douan(?:e|es|ier|iere)|dedouan\\p{L}*', 2.8]],
  duties_to_pay: [
    [
      "(?:frais de douane|taxes?|tva|droits (?:de douane|d'importation)|frais (?:a payer|d'importation))|(?:payer|reclame|demande|veut)\\b.{0,20}(?:douane|taxe|€|euros?)",
      3,
    ],
  ],
  seized_or_destroyed: [['(?:saisi[es]*|detruit[es]*|detruire|confisqu\\p{L}*|contrefacon)', 3.2]],
  failed_delivery_attempt: [
    [
      '(?:tentative de livraison|pas (?:la|chez moi|sonne)|absent\\p{L}*|avis de passage|repasse\\p{L}*|represent\\p{L}*|livraison (?:echouee|impossible))',
      2.6,
    ],
  ],
  address_problem: [
    [
      '(?:adresse|code postal|numero de (?:rue|telephone)|batiment)\\b.{0,24}(?:faux|fausse|erreur|incorrect\\p{L}*|changer|modifier|incomplet\\p{L}*)|(?:changer|modifier|trompe|mauvaise|nouvelle|erreur)\\b.{0,18}(?:adresse|numero|code postal)|demenage\\p{L}*',
      2.9,
    ],
  ],
  pickup_point: [
    ['(?:point relais|relais|retirer|recuperer|bureau de poste|consigne|a la poste|locker)', 2.2],
  ],
  refused_or_cancelled: [
    [
      "(?:annul\\p{L}*|refus\\p{L}*|n'en (?:veux|veut) plus|ne (?:le|la) veux plus|renvoyer|retourner|retractation)",
      2.4,
    ],
  ],
  delivered_not_received: [
    [
      '(?:dit|indique|marque|note|affiche|ecrit|statut|suivi)\\b.{0,24}(?:livre\\p{L}*|remis\\p{L}*|distribue\\p{L}*|boite aux lettres|boite)',
      2.4,
    ],
    [
      '(?<!(?:pas|jamais|encore|etre) )(?:livre|distribue|remis)[es]*\\b.{0,50}(?:rien|pas|jamais|personne|ou|vide)',
      2.5,
    ],
    [
      '(?:rien (?:dans|recu))\\b.{0,30}(?:livre|boite)|qui a signe|vole[es]*\\b|voisins?\\b.{0,20}(?:rien|pas)',
      2.2,
    ],
  ],
  damaged_item: [
    [
      '(?:casse[es]*|abime[es]*|endommage[es]*|brise[es]*|fele[es]*|fissure[es]*|ecrase[es]*|dechire[es]*|raye[es]*|tordu[es]*|fuit|coule|en (?:miettes|morceaux)|defectueu\\p{L}*|cabosse[es]*|explose[es]*)',
      2.4,
    ],
    ["(?:marche|fonctionne|s'allume|charge) (?:pas|plus)", 2.2],
  ],
  missing_item: [
    [
      '(?:manque|manquant\\p{L}*|il en manque|incomplet\\p{L}*|pas dedans)\\b|(?:que|seulement)\\b.{0,8}(?:un|une|deux|\\d+)\\b.{0,12}(?:recu\\p{L}*|dans)|(?:commande[es]*)\\b.{0,16}(?:\\d+|un|une|deux) recu\\p{L}*|(?:carton|colis|boite) vide',
      2.4,
    ],
  ],
  wrong_item: [
    [
      "(?:mauvais|mauvaise|pas le bon|pas la bonne|autre|different\\p{L}*) (?:article|taille|couleur|modele|produit|colis|commande)|(?:pas|rien a voir avec) (?:ce que|celui que|celle que) j'ai commande|(?:commande|voulais)\\b.{0,30}(?:recu|envoye) (?:un|une|du|de la)|erreur (?:de commande|d'article)",
      2.8,
    ],
  ],
  lost_in_transit: [['(?:perdu[es]*|egare[es]*|introuvable)', 2.2]],
  returned_to_sender: [
    [
      '(?:retour(?:ne)?[es]*|renvoye[es]*|repart\\p{L}*)\\b.{0,14}(?:expediteur|envoyeur|chine|vendeur|chez vous)',
      2.8,
    ],
  ],
  refund_status: [['(?:rembours\\p{L}*|mon argent|rendez-moi)', 2.4]],
  dispute_threat: [
    ['(?:litige|plainte|avocat|arnaque|escro\\p{L}*|opposition|dgccrf|signaler|60 millions|tribunal)', 2.6],
  ],
  fee_scam_doubt: [
    [
      "(?:sms|mail|message|lien|appel)\\b.{0,40}(?:payer|frais|arnaque|de vous|vrai|faux)|c'est (?:une arnaque|vrai|fiable|bien vous)|phishing|hameconnage",
      2.8,
    ],
  ],
  other: [
    ['mais\\b.{0,40}(?:intact\\p{L}*|nickel|parfait\\p{L}*|impeccable|en bon etat)', 3.6],
    ["(?:merci|super|parfait|d'accord|bonne (?:journee|soiree))", 0.9],
    [
      '(?:combien (?:coute|ca coute)|prix|promo|reduction|vous (?:avez|vendez|livrez|faites|acceptez)|disponible|en stock|catalogue|gros)\\b',
      2.2,
    ],
    ["(?:j'aimerais|je voudrais|je veux|avant de|je pense|envie de) (?:acheter|commander|prendre)", 2.6],
    [
      '(?:recu\\p{L}*|arrive\\p{L}*|livre\\p{L}*)\\b.{0,30}(?:merci|parfait\\p{L}*|super|adore|content\\p{L}*|nickel|magnifique|intact\\p{L}*|bien)',
      2.8,
    ],
    ["(?:retrouve|trouve finalement|c'est bon|c'est regle|resolu|pas (?:presse|grave)|pas d'urgence)", 2.6],
    ['(?:pas|rien|aucun\\p{L}*|sans) (?:casse|abime|de casse|rayure|probleme|retard)', 2.4],
    ["(?:la derniere fois|l'autre fois|l'annee derniere|les avis|ma derniere commande)", 1.8],
  ],
};
