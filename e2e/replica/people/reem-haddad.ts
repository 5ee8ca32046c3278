import { me, notice, type Person, them } from './person.ts';

/** Arabic: tracking has stood still for a week. */
export const reemHaddad: Person = {
  key: 'reem-haddad',
  title: 'ريم الحداد',
  kind: 'person',
  phone: null,
  about: 'الحمد لله دائماً',
  unread: 3,
  history: [
    notice('20d 18:05', 'encryption', 'lock'),
    them('20d 18:05', 'السلام عليكم، الطقم متوفر باللون الأبيض؟'),
    me('20d 18:12', 'وعليكم السلام يا ريم، نعم متوفر 🌿'),
    them('20d 18:14', 'حلو، طلبته الحين'),
    me('16d 10:40', 'طلبك رقم 20379 طلع من المستودع اليوم، وعادةً يوصل خلال أسبوعين.'),
    them('16d 10:58', 'تسلمين'),
    them('96m', 'هلا، الطلب 20379 صار له أسبوع واقف ما تحرك'),
    them('95m', 'كل ما أفتح التتبع نفس الشي'),
    them('95m', 'لا يكون ضاع؟ 😥'),
  ],
  answers: ['الله يعطيك العافية، بانتظار ردك 🙏', 'تمام شكراً'],
};
