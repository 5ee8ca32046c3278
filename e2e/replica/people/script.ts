/** What happens by itself while somebody looks at the demo: a handful of messages, each once, then silence. */

export interface ScriptedMessage {
  /** Seconds after the previous one. */
  after: number;
  chat: string;
  author?: string;
  text: string;
}

export const script: ScriptedMessage[] = [
  { after: 24, chat: 'Camille Lefèvre', text: 'vous êtes là ?' },
  {
    after: 35,
    chat: 'shop-team',
    author: 'Marco',
    text: 'Forwarder confirms: two of ours are waiting for a scan, they ask the depot today.',
  },
  { after: 40, chat: 'Lucía Ferrer', text: 'hola? 🙏' },
  { after: 45, chat: '+1 (628) 555-0119', text: 'hi is this the ceramics shop? do you ship to Canada' },
  { after: 50, chat: 'Hannah Doyle', text: 'just checked, the handle is off on a third one as well 🙈' },
  { after: 55, chat: '+49 30 23125 042', text: 'Hallo?' },
  { after: 60, chat: 'ريم الحداد', text: 'في أحد؟' },
  { after: 60, chat: 'Bruna Tavares', text: 'vocês trocam ou devolvem o dinheiro?' },
];
