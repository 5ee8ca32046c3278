import { by, me, notice, type Person } from './person.ts';

/** The shop's own group; its name holds a comma, as a member list does. */
export const shopTeam: Person = {
  key: 'shop-team',
  title: 'Shop team, orders & returns',
  kind: 'group',
  phone: null,
  about: 'Who takes which chat',
  members: ['Ling', 'Marco'],
  unread: 0,
  history: [
    notice('40d 10:00', 'Ling created this group'),
    by('Ling', '1d 17:02', 'I am off tomorrow, Mei has my chats. Thanks!!'),
    me('1d 17:05', 'All good, enjoy 😊'),
    by('Marco', '1d 17:06', 'Have a good one Ling'),
    by(
      'Marco',
      '3h',
      'Morning. New house rule from today: we write back within 15 minutes, even if it is only a holding reply.',
    ),
    by('Marco', '3h', 'And every promise gets a time.'),
    me('3h', 'Understood', { quote: { author: 'Marco', text: 'And every promise gets a time.' } }),
    by('Ling', '176m', { kind: 'deleted' }),
    by('Ling', '175m', 'Wrong chat, sorry 😅', { reaction: '😂' }),
  ],
  answers: [],
};
