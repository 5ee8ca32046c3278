import { notice, type Person, them } from './person.ts';

/** An unsaved number, wrapped in the marks that the page puts around it in some languages (doc §4). */
export const ukNumber: Person = {
  key: 'uk-number',
  title: '\u202a+44 7700 900142\u202c',
  kind: 'person',
  phone: '+44 7700 900142',
  about: '',
  unread: 0,
  history: [
    notice('4h', 'encryption', 'lock'),
    them(
      '4h',
      "hiya, got a card through the door saying they couldn't deliver, but I was in the whole morning",
    ),
    them('4h', 'can someone ring the courier? order 20395'),
  ],
  answers: ['cheers, I am in all day tomorrow too', 'brilliant, ta'],
};
