/** What a reader has to find on a page, taken from what was said and never from the markup. */
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
        authorShown: carriesPre(item) || (item.first && item.side === 'in'),
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

/** The instant on this machine's clock, in epoch milliseconds. */
export const instantOf = ({ year, month, day, hour, minute }: Moment): number =>
  new Date(year, month - 1, day, hour, minute).getTime();
