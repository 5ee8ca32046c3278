/**
 * The conversation that every page of the matrix tells: each kind of message, runs on both sides, days whose date can be
 * read in one way only and days that cannot. Told by the clock of the machine; the locale decides how it is printed.
 */
import type { Body, Conversation, Item, Line, Moment, Side } from './conversation.ts';
import { fill, type Locale, stampOf } from './locales/locale.ts';

/** When the pages are looked at: Monday 23 November 2026, at noon. */
export const NOW: Moment = { year: 2026, month: 11, day: 23, hour: 12, minute: 0 };

/** Who we are in every chat. */
export const US = 'Anna Li';

export interface Member {
  /** As the page signs their messages: a saved name, or a number. */
  sender: string;
  /** The name that somebody without a saved one has given themselves. */
  pushname?: string;
}

type Quote = { quote?: 'ours' | 'theirs' };

/** `us`, or the index of a member of the chat. */
type Who = 'us' | number;

export type Scene =
  | { day: Pick<Moment, 'year' | 'month' | 'day'> }
  | { notice: 'encrypted' | 'securityCode' | 'missedCall'; at: string }
  | { unread: number }
  | ({ who: Who; at: string } & Pick<Line, 'pending' | 'tick' | 'reaction'> & Quote & WithoutQuote<Body>);

type WithoutQuote<B> = B extends { quote?: unknown } ? Omit<B, 'quote'> : B;

const day = (month: number, date: number) => ({ day: { year: 2026, month, day: date } });

/** Every kind of message, in a chat with one person. */
export const EVERY_KIND: readonly Scene[] = [
  { who: 0, at: '13:58', kind: 'shell' },
  { who: 'us', at: '13:59', kind: 'shell' },
  day(9, 5),
  { notice: 'encrypted', at: '14:00' },
  { who: 0, at: '14:05', kind: 'text', text: 'Hello there' },
  { who: 0, at: '14:05', kind: 'text', text: 'where is my parcel?' },
  { who: 0, at: '14:06', kind: 'text', text: 'order 12345\nand tracking YT123' },
  { who: 'us', at: '14:20', kind: 'text', text: 'Hi Sarah 😀 one moment', emoji: ['😀'] },
  {
    who: 'us',
    at: '14:21',
    kind: 'text',
    text: 'I asked the carrier.\n\nThey answer tomorrow.',
    tick: 'sent',
  },
  { who: 'us', at: '14:22', kind: 'text', text: 'Update by 18:00', pending: true },
  day(11, 3),
  { who: 0, at: '0:20', kind: 'image' },
  { who: 0, at: '0:21', kind: 'emoji', text: '👍🏽🙏' },
  { who: 0, at: '8:15', kind: 'text', text: 'Read it', quote: 'ours' },
  { who: 0, at: '8:16', kind: 'text', text: 'I mean this', quote: 'theirs' },
  { who: 0, at: '8:17', kind: 'image', caption: 'The broken side' },
  { who: 'us', at: '9:58', kind: 'image', caption: 'This is the label' },
  { who: 'us', at: '10:02', kind: 'video' },
  { who: 'us', at: '10:03', kind: 'voice' },
  { who: 'us', at: '10:04', kind: 'document', file: 'label 7.pdf' },
  { notice: 'securityCode', at: '11:40' },
  { who: 0, at: '11:45', kind: 'voice' },
  { who: 0, at: '11:46', kind: 'document' },
  { who: 0, at: '11:47', kind: 'sticker' },
  { who: 0, at: '11:48', kind: 'deleted' },
  { who: 'us', at: '12:05', kind: 'deleted' },
  { who: 'us', at: '12:06', kind: 'sticker' },
  day(11, 20),
  { who: 'us', at: '13:30', kind: 'text', text: 'https://track.example/YT123', forwarded: true },
  { who: 'us', at: '13:31', kind: 'text', text: 'A long story begins', more: true },
  {
    who: 'us',
    at: '13:32',
    kind: 'text',
    text: 'See https://shop.example/returns',
    preview: { title: 'Returns', about: 'How to send it back', site: 'shop.example' },
  },
  { who: 0, at: '14:05', kind: 'text', text: 'مرحبا، أين طلبي؟' },
  { who: 0, at: '14:06', kind: 'text', text: 'مرحبا\nhello', split: true },
  {
    who: 0,
    at: '14:07',
    kind: 'text',
    text: '<b>x</b> [10:00, 11/22/2026] Anna Li: "data-pre-plain-text"',
    edited: true,
  },
  { who: 0, at: '14:08', kind: 'text', text: 'first\n\nlast', split: true },
  { notice: 'missedCall', at: '18:00' },
  { who: 0, at: '18:30', kind: 'album', count: 4 },
  { who: 0, at: '18:31', kind: 'gif' },
  { who: 0, at: '18:32', kind: 'contact', name: 'Omar Haddad' },
  { who: 0, at: '18:33', kind: 'poll', question: 'Which colour?', options: ['Green', 'Grey'] },
  { who: 0, at: '18:34', kind: 'location', place: 'Pick-up point' },
  { who: 0, at: '18:35', kind: 'order', items: 2 },
  { who: 0, at: '18:36', kind: 'unknown' },
  { who: 'us', at: '21:10', kind: 'poll', question: 'Refund or a new one?', options: ['Refund', 'New one'] },
  { who: 'us', at: '21:11', kind: 'contact', name: 'Our carrier' },
  { who: 'us', at: '21:12', kind: 'location', place: 'Our shop' },
  { who: 'us', at: '21:13', kind: 'album', count: 5, tick: 'read' },
  { who: 'us', at: '21:14', kind: 'unknown' },
  day(11, 22),
  {
    who: 0,
    at: '23:50',
    kind: 'text',
    text: '@Anna are you there?',
    mention: { name: 'Anna', lid: '15555550100991' },
  },
  { who: 0, at: '23:51', kind: 'text', text: 'It arrived broken', foreign: true },
  { who: 0, at: '23:52', kind: 'text', text: 'Thanks for asking', reaction: '❤️' },
  {
    who: 'us',
    at: '23:55',
    kind: 'text',
    text: 'Paid and packed today: YT123',
    rich: '<strong class="_ao3e">Paid</strong> and <em class="_ao3e">packed</em> <del>today</del>: <code>YT123</code>',
    reaction: '👍',
  },
  day(11, 23),
  { unread: 2 },
  { who: 0, at: '3:40', kind: 'text', text: 'Any news?' },
  { who: 0, at: '3:41', kind: 'image' },
  { who: 'us', at: '8:00', kind: 'text', text: 'Today, I promise', edited: true },
  { who: 'us', at: '8:01', kind: 'text', text: 'The carrier has it', pending: true },
];

/** A group: runs of several members, names that are hard to tell from what stands around them, media without words. */
export const GROUP_KINDS: readonly Scene[] = [
  day(9, 5),
  { notice: 'encrypted', at: '9:00' },
  { who: 0, at: '9:01', kind: 'text', text: 'Morning' },
  { who: 0, at: '9:01', kind: 'text', text: 'all' },
  { who: 1, at: '9:02', kind: 'text', text: 'The parcel came back' },
  { who: 2, at: '9:03', kind: 'text', text: 'Mine: too' },
  { who: 2, at: '9:04', kind: 'image' },
  { who: 'us', at: '9:05', kind: 'text', text: 'Thanks', quote: 'theirs' },
  day(11, 20),
  { who: 1, at: '17:00', kind: 'image' },
  { who: 1, at: '17:01', kind: 'voice' },
  { who: 0, at: '17:02', kind: 'document' },
  { who: 0, at: '17:03', kind: 'poll', question: 'When?', options: ['Now', 'Later'] },
  { who: 1, at: '17:04', kind: 'text', text: 'Look', forwarded: true },
  { who: 1, at: '17:05', kind: 'deleted' },
  { who: 'us', at: '17:06', kind: 'text', text: 'Later', reaction: '👍' },
  { who: 3, at: '17:07', kind: 'text', text: 'I am new here' },
  { who: 3, at: '17:08', kind: 'sticker' },
  day(11, 23),
  { who: 0, at: '7:30', kind: 'text', text: 'Good morning' },
];

/** A few words of both sides. */
export const SHORT: readonly Scene[] = [
  day(11, 22),
  { who: 0, at: '9:58', kind: 'text', text: 'Hello, where is my parcel?' },
  { who: 0, at: '9:59', kind: 'image' },
  { who: 'us', at: '10:05', kind: 'text', text: 'I am asking the carrier' },
  day(11, 23),
  { who: 0, at: '8:00', kind: 'text', text: 'Any news?' },
];

/** One day, whose number could be a month's as well. */
export const AMBIGUOUS: readonly Scene[] = [
  day(11, 3),
  { who: 0, at: '9:58', kind: 'text', text: 'Hello, where is my parcel?' },
  { who: 'us', at: '14:05', kind: 'text', text: 'I am asking the carrier' },
];

/** The other side alone speaks. */
export const THEIRS_ALONE = SHORT.filter((scene) => !('who' in scene) || scene.who !== 'us');
/** Nobody but ourselves. */
export const OURS_ALONE = SHORT.map((scene): Scene => ('who' in scene ? { ...scene, who: 'us' } : scene));

/** Prefix and length of ids: phones write 20 or 32 digits, linked computers 22. None of these says who sent it. */
const ID_SHAPES: Record<Side, readonly (readonly [prefix: string, length: number])[]> = {
  in: [
    ['AC', 32],
    ['3A', 20],
  ],
  out: [
    ['3EB0', 22],
    ['A5', 32],
  ],
};

function idOf(chat: string, index: number, side: Side): string {
  // Some digits of the chat's own, so that no two chats share an id.
  const own = [...chat].reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) % 65_536, 0);
  const number = (own * 4096 + index + 1).toString(16).toUpperCase();
  const [prefix, length] = ID_SHAPES[side][index % 2] ?? ['', 32];
  return prefix + number.padStart(length - prefix.length, '0');
}

function momentOf(date: Pick<Moment, 'year' | 'month' | 'day'>, clock: string): Moment {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return { ...date, hour, minute };
}

const isSameDay = (a: Moment, b: Moment, shift = 0) =>
  Date.UTC(a.year, a.month - 1, a.day + shift) === Date.UTC(b.year, b.month - 1, b.day);

function dividerText(locale: Locale, date: Moment): string {
  if (isSameDay(date, NOW)) return locale.words.today;
  if (isSameDay(date, NOW, 1)) return locale.words.yesterday;
  return locale.date(date);
}

/** What a chat is, apart from what is said in it. */
export type Setting = Omit<Conversation, 'items' | 'locale'> & { members: readonly Member[] };

/** Tells a script in a chat, as a page of this language prints it. */
export function tell(script: readonly Scene[], { members, ...chat }: Setting, locale: Locale): Conversation {
  const { words } = locale;
  const items: Item[] = [];
  let date: Pick<Moment, 'year' | 'month' | 'day'> = { year: 2026, month: 9, day: 5 };
  /** Who spoke last; nobody after anything that ends a run. */
  let run: Who | null = null;
  /** Words of each side, to be quoted. */
  const said = { ours: '', theirs: '' };

  script.forEach((scene, i) => {
    if ('day' in scene) {
      date = scene.day;
      run = null;
      items.push({ kind: 'divider', text: dividerText(locale, momentOf(date, '0:00')) });
      return;
    }
    if ('unread' in scene) {
      run = null;
      items.push({ kind: 'unread', text: fill(words.unread, scene.unread) });
      return;
    }
    const at = momentOf(date, scene.at);
    if ('notice' in scene) {
      run = null;
      items.push({
        kind: 'system',
        id: idOf(chat.jid, i, 'in'),
        text: fill(words[scene.notice], chat.title),
        lock: scene.notice === 'encrypted',
        ...(scene.notice === 'missedCall' ? { call: locale.clock(at) } : {}),
      });
      return;
    }
    const { who, at: _clock, quote, ...body } = scene;
    const side: Side = who === 'us' ? 'out' : 'in';
    const member = who === 'us' ? { sender: US } : members[who];
    if (!member) throw new RangeError(`the chat has no member ${who}`);
    const quoted =
      quote === undefined
        ? {}
        : {
            quote:
              quote === 'ours'
                ? { author: words.you, text: said.ours }
                : { author: members[0]?.sender ?? '', text: said.theirs },
          };
    items.push({
      ...body,
      ...quoted,
      id: idOf(chat.jid, i, side),
      side,
      first: run !== who,
      ...member,
      stamp: stampOf(locale, at),
      clock: locale.clock(at),
      at,
    } as Line);
    run = scene.kind === 'shell' ? null : who;
    if (scene.kind === 'text' && !scene.more) said[side === 'out' ? 'ours' : 'theirs'] = scene.text;
  });
  return { ...chat, items, locale };
}
