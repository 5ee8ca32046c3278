import type { StepCues } from './types.ts';

export const FR: StepCues = {
  empathy:
    "desole\\p{L}*|navre\\p{L}*|pardon|excus\\p{L}*|je (?:vous |te |vois|comprends|sais|me mets)|je comprends|j'imagine|inquiet\\p{L}*|inquietude|frustrant\\p{L}*|decu\\p{L}*|deception|(?:oh|ah) non|quelle? (?:deception|galere|dommage|tristesse)|pas drole|pas (?:normal|acceptable)|merci (?:de|pour) (?:m'|nous |votre |ton |me |la photo)|ensemble|(?:je vois bien )?l'urgence|personne n'aime|stressant|penible|agacant|zut|aie|je ne vous oublie pas|pas oublie",
  fact: "vous avez (?:tout a fait )?raison|c'est vrai|dernier (?:scan|passage|suivi)|(?:le colis|la commande|la poussette|il|elle|l'envoi) (?:est|s'est|se trouve|a ete|etait)|c'est (?:la|le|a nous|de notre|notre)|est (?:parti|partie|arrive|arrivee|bloque|bloquee|a|en)|la douane (?:verifie|controle|demande|ouvre)|d'habitude|normalement|en general|souvent|parfois|responsabilite|notre (?:faute|erreur)|(?:livre|depose|signe) le|depuis (?:hier|le|lundi|mardi|mercredi|jeudi|vendredi)|nos conditions|toujours (?:a|en|pas)|sans nouvelle|cass[eé] en route|entre deux",
  solution:
    "j'ai (?:deja )?(?:demande|ouvert|envoye|contacte|relance|lance|ecrit|appele|signale|fait)|nous avons (?:deja )?(?:demande|ouvert|envoye|contacte|lance)|je (?:demande|relance|lance|contacte|vous la rends|vous le rends)|rembours\\p{L}*|remplac\\p{L}*|renvo\\p{L}*|un neuf|un nouveau|reclamation|enquete|(?:pouvez-vous|regardez|verifiez|reglez|envoyez)|(?:vous preferez|preferez-vous|au choix|a vous de choisir|votre choix)|option|\\b1[).]|nous nous (?:en )?occupons",
  started: "je (?:verifie|regarde|cherche|m'en occupe|fais le point)",
  promise: 'garanti\\p{L}*|couvert\\p{L}*|protege\\p{L}*',
};
