import { me, notice, type Person, them } from './person.ts';

/** English: broken mugs, with one photo and an album. */
export const hannahDoyle: Person = {
  key: 'hannah-doyle',
  title: 'Hannah Doyle',
  kind: 'person',
  phone: '+44 7700 900317',
  about: 'Hey there! I am using WhatsApp.',
  unread: 0,
  history: [
    notice('26d 14:03', 'encryption', 'lock'),
    them('26d 14:03', 'Hello! Do the speckled mugs come as a set of four?'),
    me('26d 14:11', 'Hi Hannah, yes, four in a box, all slightly different as they are thrown by hand.'),
    them('26d 14:12', 'Lovely, ordering now x'),
    me('19d 09:10', 'Your mugs are on their way, order 20352.', { reaction: '👍' }),
    them('2h', 'so the parcel just came, literally just opened it'),
    them('2h', { kind: 'photo', photos: ['broken-mug'], caption: 'this is the first one 😭' }),
    them('118m', {
      kind: 'photo',
      photos: ['crushed-box', 'mug-shards', 'broken-mug', 'label', 'mug-shards'],
    }),
    them('117m', 'two of the four are in pieces and the box was all squashed on one corner'),
    them('117m', 'really gutted, they were a wedding present'),
    me('110m', "Oh no Hannah, I'm so sorry, that's awful to open. I'm looking at your photos right now.", {
      quote: { author: 'them', text: 'really gutted, they were a wedding present' },
    }),
    them('103m', 'thank you, no rush today, the wedding is on the 12th'),
  ],
  answers: ['a new set would be perfect, thank you so much', "you're a star x"],
};
