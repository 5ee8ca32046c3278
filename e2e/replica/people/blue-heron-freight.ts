import { me, type Person, them } from './person.ts';

/** The forwarder, a business account: documents, forwarded messages, a voice message. */
export const blueHeronFreight: Person = {
  key: 'blue-heron-freight',
  title: 'Blue Heron Freight',
  kind: 'business',
  phone: '+44 20 7946 0182',
  about: 'Small parcels, Shenzhen to Europe and North America',
  unread: 0,
  history: [
    me('1d 09:12', 'Morning! Could you send me the manifest of the last pickup?'),
    them('1d 09:40', { kind: 'document', name: 'manifest-0412.pdf', pages: 4, size: '212 kB' }),
    them('1d 09:41', 'Here you go. 38 parcels, all scanned at our door.'),
    me('1d 09:44', 'Thank you 👍'),
    them('1d 15:26', 'Flights from Shenzhen run 1 day late this week because of the weather.', {
      forwarded: true,
    }),
    me('1d 15:40', { kind: 'voice', seconds: 24 }),
    them('1d 15:52', 'Understood, will check those two for you', { edited: true }),
    them('5h', 'Both are on the list for the evening flight.'),
  ],
  answers: ['Noted, asking the depot now.', 'Will come back to you before 18:00.'],
};
