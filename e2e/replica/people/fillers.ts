/** A long list (`chats=500`): invented people without a number who have written one line, each some hours ago. */
import type { Chat } from '../model.ts';
import { asChat, them } from './person.ts';

const FIRST = [
  ...['Ada', 'Bela', 'Cora', 'Dario', 'Edda', 'Finn', 'Gala', 'Hugo', 'Ines', 'Jonas', 'Kira', 'Leo'],
  ...['Mira', 'Nilo', 'Olga', 'Pia', 'Quim', 'Rosa', 'Sven', 'Tara', 'Ugo', 'Vera', 'Wim', 'Yara', 'Zita'],
];
const LAST = [
  ...['Abend', 'Birke', 'Castell', 'Dunmore', 'Eklund', 'Farrow', 'Grieco', 'Holm', 'Ibsen', 'Jarvi'],
  ...['Kestrel', 'Lindow', 'Marsh', 'Norell', 'Orsini', 'Pell', 'Quarry', 'Rowan', 'Selby', 'Thorne'],
];
const SAID = ['Thank you, it arrived!', 'ok', 'Do you have it in blue?', 'Great, thanks', 'I will wait then'];

export const FILLER = 'filler-';

export function fillers(count: number, now: number): Chat[] {
  return Array.from({ length: Math.min(count, FIRST.length * LAST.length) }, (_, i) => {
    const name = `${FIRST[i % FIRST.length]} ${LAST[Math.floor(i / FIRST.length)]}`;
    return asChat(
      {
        key: `${FILLER}${i}`,
        title: name,
        kind: 'person',
        phone: null,
        about: '',
        unread: 0,
        answers: [],
        history: [them(`${400 + 5 * i}h`, SAID[i % SAID.length] ?? '')],
      },
      now,
    );
  });
}
