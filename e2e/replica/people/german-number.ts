import { notice, type Person, them } from './person.ts';

/** German, not saved as a contact: the carrier says delivered, nothing is there. */
export const germanNumber: Person = {
  key: 'german-number',
  title: '+49 30 23125 042',
  kind: 'person',
  phone: '+49 30 23125 042',
  about: '',
  unread: 4,
  history: [
    notice('71m', 'encryption', 'lock'),
    them('71m', 'Guten Tag, laut Sendungsverfolgung wurde mein Paket gestern um 14:20 Uhr zugestellt'),
    them('70m', 'ich war aber den ganzen Tag zuhause und es hat niemand geklingelt'),
    them('70m', 'bei den Nachbarn hab ich auch schon gefragt, nichts'),
    them('68m', 'Bestellung 20402. Wo ist das Paket denn jetzt?'),
  ],
  answers: [
    'ok danke, ich schau nochmal im Keller und beim Hausmeister',
    'Leider nichts gefunden.',
    'Alles klar, danke Ihnen',
  ],
};
