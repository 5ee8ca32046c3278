import { me, notice, type Person, them } from './person.ts';

/** Portuguese (Brazil): a lamp arrived broken, with a photo. */
export const brunaTavares: Person = {
  key: 'bruna-tavares',
  title: 'Bruna Tavares',
  kind: 'person',
  phone: null,
  about: 'Só WhatsApp, não atendo ligação',
  unread: 4,
  history: [
    notice('23d 16:20', 'encryption', 'lock'),
    them('23d 16:20', 'Oii, essa luminária de vidro vem com lâmpada?'),
    me('23d 16:31', 'Oi Bruna! Vem sim, uma LED de luz quente.'),
    them('23d 16:33', 'ameii, vou pegar'),
    them('5d 12:10', 'chegou no Brasil já! 🎉'),
    me('5d 12:18', 'Que bom! Agora falta pouquinho.'),
    them('38m', 'gente acabou de chegar e olha como veio 😭'),
    them('38m', { kind: 'photo', photos: ['broken-lamp'] }),
    them('37m', 'a cúpula tá toda quebrada'),
    them('36m', 'pedido 20341. era presente pra minha irmã, tô bem chateada'),
  ],
  answers: ['obrigada pela atenção, de verdade', 'prefiro que mande outra então, pode ser?', 'combinado 🙏'],
};
