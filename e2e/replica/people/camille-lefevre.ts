import { me, notice, type Person, them } from './person.ts';

/** French: where is my order, typed fast. */
export const camilleLefevre: Person = {
  key: 'camille-lefevre',
  title: 'Camille Lefèvre',
  kind: 'person',
  phone: '+33 6 39 98 41 27',
  about: 'Au travail',
  unread: 2,
  history: [
    notice('15d 20:31', 'encryption', 'lock'),
    them('15d 20:31', 'Bonsoir, les bols en grès passent au lave-vaisselle ?'),
    me('15d 20:44', 'Bonsoir Camille, oui, sans souci, et au micro-ondes aussi.'),
    them('15d 20:46', 'super je les prends, merci bcp'),
    them('22m', "bonjour, je voudrait savoir où en est ma commande svp, c'est la 20411"),
    them('21m', "ça fait 2 semaines et j'ai toujours rien reçu, pas de mail non plus"),
  ],
  answers: ["d'accord merci, tenez moi au courant svp 🙏", 'ok super, merci'],
};
