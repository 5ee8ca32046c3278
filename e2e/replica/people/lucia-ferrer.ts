import { me, notice, type Person, them } from './person.ts';

/** Spanish (Spain): held at customs, asked for papers she does not have. */
export const luciaFerrer: Person = {
  key: 'lucia-ferrer',
  title: 'Lucía Ferrer',
  kind: 'person',
  phone: null,
  about: 'Disponible',
  unread: 3,
  history: [
    notice('12d 11:02', 'encryption', 'lock'),
    them('12d 11:02', 'Hola! tenéis el jarrón azul todavía?'),
    me('12d 11:09', '¡Hola, Lucía! Sí, nos quedan tres.'),
    them('12d 11:10', 'genial, pues acabo de hacer el pedido 😊'),
    me('12d 11:14', 'Lo veo, es el 20388. Sale mañana por la mañana.'),
    me('11d 09:30', 'Ya está en camino. El envío a España suele tardar unos 10 días.'),
    them('11d 09:52', 'perfecto gracias!!'),
    them('52m', 'hola buenas, me sale que mi paquete está retenido en aduanas desde hace 3 días'),
    them('51m', 'y me ha llegado un correo pidiendo una factura y no sé qué más 😩'),
    them('51m', 'qué tengo que hacer?? yo de esto no entiendo nada'),
  ],
  answers: ['vale, muchas gracias, ya me quedo más tranquila 🙏', 'ok, si me escriben te aviso'],
};
