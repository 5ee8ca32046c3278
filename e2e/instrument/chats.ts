/** The kinds of chat that WhatsApp Web shows in one and the same pane. Numbers come from ranges reserved for fiction. */
import type { Conversation } from './conversation.ts';
import { fill, type Locale } from './locales/locale.ts';
import { type Member, OURS_ALONE, type Setting, SHORT, THEIRS_ALONE, tell, US } from './script.ts';

export type ChatSort =
  | 'saved'
  | 'unsaved'
  | 'pushname'
  | 'business'
  | 'group'
  | 'announcement'
  | 'self'
  | 'channel'
  | 'blocked'
  | 'tricky';

/** A phone number as the page prints it: in direction marks, with spaces and hyphens that do not break. */
const UNSAVED = '\u202a+44\u00a07700\u00a0900\u2011123\u202c';

/** One has a name with a comma's worth of trouble, one a number, one both of the marks that frame a sender. */
export const GROUP_MEMBERS: readonly Member[] = [
  { sender: 'Ben' },
  { sender: '\u202a+44\u00a07700\u00a0900456\u202c', pushname: 'Cora' },
  { sender: 'Dr. Lee: [VIP] x] y: z' },
  { sender: 'Eve, Adam & Co.' },
];

const person = (title: string, more: Partial<Setting> = {}): Setting => ({
  title,
  jid: '447700900321@c.us',
  group: false,
  subtitle: '',
  members: [{ sender: title }],
  ...more,
});

/** What each kind of chat shows around its messages, in the page's language. */
export function settingOf(sort: ChatSort, { words }: Locale): Setting {
  const group: Setting = {
    title: 'Shop, Team & Friends',
    jid: '120363000000000001@g.us',
    group: true,
    subtitle: ['Ben', '+44 7700 900456', 'Dr. Lee', words.you].join(words.comma),
    members: GROUP_MEMBERS,
  };
  switch (sort) {
    case 'saved':
      return person('Sarah Kim', { subtitle: words.contactInfo });
    case 'unsaved':
      return person(UNSAVED, { jid: '447700900123@c.us' });
    case 'pushname':
      return person('~Mika', { jid: '155555501009911@lid', members: [{ sender: '~Mika' }] });
    case 'business':
      return person('Blue Heron Freight', { subtitle: words.business, badge: true });
    case 'group':
      return group;
    case 'announcement':
      return { ...group, title: 'Announcements', footer: { notice: words.adminsOnly } };
    case 'self':
      return person(`${US} (${words.you})`, { members: [] });
    case 'channel':
      return person('Parcel News', {
        jid: '120363000000000002@newsletter',
        subtitle: fill(words.followers, 1200),
        footer: 'none',
      });
    case 'blocked':
      return person('Sarah Kim', { footer: { notice: words.blocked } });
    case 'tricky':
      return person('Kim: [VIP] Sarah] (x): y', { subtitle: words.contactInfo });
  }
}

const SCRIPTS = { channel: THEIRS_ALONE, self: OURS_ALONE } as const;

/** A short conversation in a chat of this kind. */
export const chatOf = (sort: ChatSort, locale: Locale): Conversation =>
  tell(sort === 'channel' || sort === 'self' ? SCRIPTS[sort] : SHORT, settingOf(sort, locale), locale);

export const CHAT_SORTS: readonly ChatSort[] = [
  'saved',
  'unsaved',
  'pushname',
  'business',
  'group',
  'announcement',
  'self',
  'channel',
  'blocked',
  'tricky',
];
