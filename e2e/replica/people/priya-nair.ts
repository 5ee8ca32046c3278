import { me, type Person, them } from './person.ts';

/** A happy customer: nothing to solve. */
export const priyaNair: Person = {
  key: 'priya-nair',
  title: 'Priya Nair 🌸',
  kind: 'person',
  phone: '+1 415 555 0163',
  about: 'Busy',
  favourite: true,
  unread: 0,
  history: [
    them('3d 17:20', 'Any news on my teapot?'),
    me(
      '3d 17:31',
      'It went out for delivery in your town this morning, so it should be with you tonight or tomorrow.',
    ),
    them('2d 12:05', 'it arrived!!'),
    them('2d 12:05', { kind: 'photo', photos: ['happy-table'], caption: 'look at it 😍' }),
    them('2d 12:06', 'so well packed too, thank you Mei 💛'),
    me('2d 12:15', 'That made my day, thank you Priya 🎉', { reaction: '🙏' }),
    them('2d 12:16', '🥰'),
  ],
  answers: ['have a lovely day!'],
};
