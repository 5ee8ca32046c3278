/** How a sample conversation is written down. One file per person; times are relative to the moment of loading. */
import { messageId } from '../ids.ts';
import type { Body, Chat, ChatKind, Message, Tick } from '../model.ts';
import { startOfDay } from '../page/clock.ts';

/** `"14m"` and `"3h"` are before now; `"6d 10:04"` is that time of day, six days ago. */
export type When = `${number}m` | `${number}h` | `${number}d ${number}:${number}`;

export interface Line {
  who: string;
  when: When;
  body: Body;
  extra: Partial<Pick<Message, 'tick' | 'quote' | 'forwarded' | 'edited' | 'reaction'>>;
}

export interface Person {
  key: string;
  title: string;
  kind: ChatKind;
  phone: string | null;
  about: string;
  members?: string[];
  favourite?: boolean;
  pinned?: boolean;
  unread: number;
  history: Line[];
  /** What this customer writes back, one per reply of ours, then nothing more. */
  answers: string[];
}

type Content = string | Body;
const bodyOf = (content: Content): Body =>
  typeof content === 'string' ? { kind: 'text', text: content } : content;

export const by = (who: string, when: When, content: Content, extra: Line['extra'] = {}): Line => ({
  who,
  when,
  body: bodyOf(content),
  extra,
});
export const them = (when: When, content: Content, extra?: Line['extra']): Line =>
  by('them', when, content, extra);
export const me = (when: When, content: Content, extra?: Line['extra']): Line =>
  by('me', when, content, extra);
export const notice = (when: When, text: string, icon: 'lock' | 'call' | null = null): Line =>
  by('system', when, { kind: 'notice', text, icon });

function instant(when: When, now: number): number {
  const ago = /^(\d+)([mh])$/.exec(when);
  if (ago) return now - Number(ago[1]) * (ago[2] === 'h' ? 3_600_000 : 60_000);
  const day = /^(\d+)d (\d+):(\d+)$/.exec(when);
  if (!day) throw new Error(`A time that cannot be read: ${when}`);
  const date = new Date(startOfDay(now));
  date.setDate(date.getDate() - Number(day[1]));
  date.setHours(Number(day[2]), Number(day[3]));
  return date.getTime();
}

/** Own messages typed on the phone look like other phones' (doc §5.2: the prefix is not a direction). */
function styleFor(person: Person, line: Line, index: number): 'iphone' | 'android' | 'web' {
  if (line.who === 'me') return index % 5 === 3 ? 'android' : 'web';
  return person.key.length % 2 ? 'iphone' : 'android';
}

export function asChat(person: Person, now: number): Chat {
  const messages = person.history.map((line, index): Message => {
    const tick: Tick = 'read';
    return {
      id: messageId(`${person.key}#${index}`, styleFor(person, line, index)),
      author: line.who,
      at: instant(line.when, now),
      body: line.body,
      ...(line.who === 'me' ? { tick } : {}),
      ...line.extra,
    };
  });
  return {
    key: person.key,
    title: person.title,
    kind: person.kind,
    phone: person.phone,
    about: person.about,
    members: person.members ?? [],
    favourite: person.favourite ?? false,
    pinned: person.pinned ?? false,
    messages,
    unread: person.unread,
    dividerBefore: null,
    draft: '',
    answered: 0,
  };
}
