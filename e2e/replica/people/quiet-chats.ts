import { by, me, notice, type Person, them } from './person.ts';

/** Older chats that fill the list, each with something that a page reader may meet. */
function quiet(key: string, title: string, history: Person['history'], more: Partial<Person> = {}): Person {
  return { key, title, kind: 'person', phone: null, about: '', unread: 0, answers: [], history, ...more };
}

export const quietChats: Person[] = [
  quiet(
    'carrier-notices',
    'Peak season notices',
    [
      notice('30d 08:00', 'Only admins can send messages in this group'),
      by('Marco', '4d 08:00', 'Last pickup before the holiday: the 18th, 16:00.'),
      by('Marco', '1d 08:00', 'Heavy snow around the northern hubs. Allow 2–3 more days.'),
    ],
    { kind: 'announcement', members: ['Marco', 'Ling', '+44 7700 900555'] },
  ),
  quiet('self', 'Mei (You)', [me('1d 19:30', 'tomorrow: ask the forwarder about 20402 and 20417')], {
    kind: 'self',
  }),
  quiet(
    'warehouse-desk',
    'Warehouse desk',
    [me('1d 11:01', 'Whose parcel was the one without a label?'), them('1d 11:20', 'Sarah Kim')],
    { kind: 'business', phone: '+44 20 7946 0730' },
  ),
  quiet(
    'tom-becker',
    'Tom Becker',
    [
      me('3d 10:20', 'Hi Tom, your replacement is with the local carrier now.'),
      them('3d 12:44', { kind: 'voice', seconds: 11 }),
      me('3d 12:50', 'Perfect, enjoy it!'),
    ],
    { phone: '+1 303 555 0128' },
  ),
  quiet('aiko-tanaka', '田中 愛子', [
    them('4d 09:15', '先ほど無事に届きました。'),
    them('4d 09:16', '丁寧な梱包、ありがとうございました☺️'),
    me('4d 09:30', 'ご連絡ありがとうございます。お気に召しましたら嬉しいです。'),
  ]),
  quiet('giulia-conti', 'Giulia Conti', [
    them('5d 18:40', 'Ciao! Fate anche la fattura?'),
    me('5d 18:52', 'Ciao Giulia, certo, eccola.'),
    me('5d 18:52', { kind: 'document', name: 'fattura-20366.pdf', pages: 1, size: '88 kB' }),
    them('5d 18:55', 'Velocissimi, grazie'),
  ]),
  quiet(
    'us-number',
    '+1 (415) 555-0132',
    [
      them('6d 07:58', 'do u ship to alaska'),
      me('6d 08:10', 'Hi! We do, it takes about four days longer.'),
      them('6d 08:11', 'ok thx'),
    ],
    { phone: '+1 415 555 0132' },
  ),
  quiet(
    'pushname',
    '~Dana',
    [them('8d 22:03', 'Is this the shop with the linen aprons?'), me('7d 09:00', 'Yes, hello Dana!')],
    {
      phone: '+44 7700 900631',
    },
  ),
  quiet('yusuf-demir', 'Yusuf Demir', [
    them('8d 13:30', 'Kargo takip numaram çalışmıyor'),
    me('8d 13:42', 'Merhaba Yusuf Bey, doğru numara: LV482093166CN. Kusura bakmayın.'),
    them('8d 13:45', 'tamam şimdi oldu, teşekkürler'),
  ]),
  quiet(
    'grace-obi',
    'Grace Obi',
    [
      them('9d 15:00', 'Hi, can I still change the colour?'),
      me('9d 15:04', 'Hi Grace, yes, it has not been packed yet. Which one would you like?'),
      them('9d 15:05', 'the dark green please'),
      me('9d 15:07', 'Changed. You will get a new confirmation by e-mail.', { edited: true }),
      them('9d 15:08', '🙏'),
    ],
    { phone: '+1 646 555 0191' },
  ),
  quiet(
    'paper-and-twine',
    'Paper & Twine Packaging',
    [
      them('13d 10:00', 'Your padded boxes are ready for collection.'),
      me('13d 10:30', 'Thank you, we send somebody this afternoon.'),
    ],
    { kind: 'business' },
  ),
];
