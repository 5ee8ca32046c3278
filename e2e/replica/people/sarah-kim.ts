import { me, notice, type Person, them } from './person.ts';

/** The main story: the order has not moved for days, and nobody has answered yet. */
export const sarahKim: Person = {
  key: 'sarah-kim',
  title: 'Sarah Kim',
  kind: 'person',
  phone: '+1 212 555 0147',
  about: 'coffee first ☕',
  favourite: true,
  unread: 4,
  history: [
    notice('18d 09:40', 'encryption', 'lock'),
    them('18d 21:12', 'Hi! saw the wool throw on your page, the sage green one'),
    them('18d 21:13', 'is it big enough for a queen bed?'),
    me(
      '18d 21:20',
      'Hi Sarah! It is 150 × 200 cm (about 59 × 79 in), so it covers the top of a queen bed but does not hang down at the sides.',
    ),
    them('18d 21:22', "oh that's perfect, it's for the foot of the bed anyway"),
    them('18d 21:22', "my mom keeps stealing mine so she's getting her own 😂"),
    me('18d 21:25', 'Haha, then it is the right present 😄 Shall I put a gift card in?', { reaction: '❤️' }),
    them('18d 21:26', 'yes please!! just "love, Sarah"'),
    them('17d 08:31', 'ok just ordered, #20417'),
    me('17d 08:45', 'Got it, thank you Sarah! The card goes in with it.'),
    me(
      '14d 10:15',
      'Your throw left us this morning. Tracking number: LV482093152CN\nIt usually takes 12–16 days to New York.',
    ),
    them('14d 13:02', 'amazing thank you!'),
    them('9d 19:47', "tracking says it's moving, so exciting"),
    me('9d 19:55', 'Glad to hear it! Just write if anything looks odd.'),
    them('14m', "hi, it's me again"),
    them('14m', "order #20417 hasn't moved for 5 days now"),
    them('13m', 'I keep refreshing the tracking and there is just nothing new'),
    them('13m', "is it lost? it's for my mom's birthday so I'm getting a bit worried 😟"),
  ],
  answers: [
    'ok thank you so much 🙏 please tell me as soon as you hear something',
    'thanks for checking, really appreciate it',
    'ok! talk tomorrow then',
  ],
};
