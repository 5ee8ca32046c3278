/** What a reader has to find on a page, taken from what was said and never from the markup. */

import type { ChatSort } from './chats.ts';
import type { Conversation, Era, Line, Moment, Side } from './conversation.ts';
import { markupOf } from './eras/markup-of.ts';
import { dataId } from './row.ts';

export interface Truth {
  id: string;
  /** Of the script, for messages of failure and for tables. */
  kind: Line['kind'] | 'system';
  /** `unknown` only where the page holds nothing that tells: a far row without its content. */
  direction: Side | 'system' | 'unknown';
  author: string | null;
  /** False: the page does not say who, and a reader need not know. */
  authorShown: boolean;
  text: string | null;
  read: string;
  at: Moment | null;
  quoted: { author: string; text: string } | null;
  forwarded: boolean;
  edited: boolean;
  deleted: boolean;
  truncated: boolean;
}

/** Kinds that readers know by another name: a moving picture is a film, what nobody knows is not supported. */
const READ_AS: Partial<Record<Line['kind'], string>> = {
  emoji: 'text',
  deleted: 'text',
  gif: 'video',
  unknown: 'unsupported',
  shell: 'unsupported',
};

/** Without the marks that frame a number, and with ordinary spaces. */
export const shownName = (name: string): string =>
  name.replace(/[\u200e\u200f\u202a-\u202e]/g, '').replace(/\u00a0/g, ' ');

/** Without test ids a name over a document cannot be told from the name of the file. */
const isNamed = (line: Line, era: Era): boolean =>
  line.first && line.side === 'in' && (line.kind !== 'document' || markupOf(era).testid('author') !== '');

const carriesPre = (line: Line): boolean =>
  line.kind === 'text' || line.kind === 'emoji' || (line.kind === 'image' && line.caption !== undefined);

function textOf(line: Line): string | null {
  if (line.kind === 'text') return line.more ? `${line.text}…` : line.text;
  if (line.kind === 'emoji') return line.text;
  return line.kind === 'image' ? (line.caption ?? null) : null;
}

/** The messages of a page in its order, notices among them; days and counts of unread ones are no messages. */
export function truthOf(conversation: Conversation, eraOfRow: (index: number) => Era): Truth[] {
  return conversation.items.flatMap((item, i): Truth[] => {
    if (item.kind === 'divider' || item.kind === 'unread') return [];
    const era = eraOfRow(i);
    const id = dataId(era, conversation, item);
    const nothing = {
      id,
      author: null,
      authorShown: true,
      text: null,
      at: null,
      quoted: null,
      forwarded: false,
      edited: false,
      deleted: false,
      truncated: false,
    };
    if (item.kind === 'system') return [{ ...nothing, kind: 'system', read: 'system', direction: 'system' }];
    if (item.kind === 'shell')
      return markupOf(era).virtualises
        ? [{ ...nothing, kind: 'shell', read: 'unsupported', direction: 'unknown' }]
        : [];
    const text = item.kind === 'text' ? item : null;
    return [
      {
        id,
        kind: item.kind,
        read: READ_AS[item.kind] ?? item.kind,
        direction: item.side,
        author: shownName(item.sender),
        authorShown: carriesPre(item) || isNamed(item, era),
        text: textOf(item),
        at: item.at ?? null,
        quoted: text?.quote ?? null,
        forwarded: text?.forwarded ?? false,
        edited: text?.edited ?? false,
        deleted: item.kind === 'deleted',
        truncated: text?.more ?? false,
      },
    ];
  });
}

export interface ChatTruth {
  /** The first is right; any other is an answer that leaves open what the page does not tell. */
  kinds: readonly string[];
  title: string;
  phone: string | null;
}

/** What a page tells about a chat. Up to early 2026 its address stands in every id. */
export function chatTruthOf(
  sort: ChatSort,
  conversation: Conversation,
  eraOfRow: (index: number) => Era,
): ChatTruth {
  const bareIds = conversation.items.every((_, i) => markupOf(eraOfRow(i)).bareIds);
  const title = shownName(conversation.title);
  const number = /^(\d+)@c\.us$/.exec(conversation.jid)?.[1] ?? null;
  const pseudo = conversation.locale?.id === 'pseudo';
  const inIds = bareIds || number === null ? null : `+${number}`;
  switch (sort) {
    case 'unsaved':
      return { kinds: ['person'], title, phone: `+${number}` };
    case 'group':
    case 'announcement':
      return { kinds: ['group'], title, phone: null };
    case 'channel':
      // Its messages are signed with its own name, like a person's; the number of followers is words.
      return { kinds: bareIds && pseudo ? ['channel', 'unknown'] : ['channel'], title, phone: null };
    case 'self':
      // "(You)" is a word, and nothing else tells.
      return {
        kinds: pseudo ? ['self', 'unknown'] : ['self'],
        title,
        phone: inIds,
      };
    case 'business':
      return { kinds: ['business'], title, phone: inIds };
    default:
      return { kinds: ['person'], title, phone: inIds };
  }
}

/** The instant on this machine's clock, in epoch milliseconds. */
export const instantOf = ({ year, month, day, hour, minute }: Moment): number =>
  new Date(year, month - 1, day, hour, minute).getTime();
