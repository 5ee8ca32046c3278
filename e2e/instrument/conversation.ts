/**
 * A conversation as a page would tell it: what was said, by whom, when, and how the page's language prints it. No
 * markup here; that is the eras' business. All names, numbers and words are made up.
 */
import type { Locale } from './locales/locale.ts';

export type Era = 'E0' | 'E1' | 'E2' | 'E3' | 'E3b' | 'E4' | 'E5';
export const ERAS: readonly Era[] = ['E0', 'E1', 'E2', 'E3', 'E3b', 'E4', 'E5'];

export type Side = 'in' | 'out';

/** A minute of the local calendar; the machine's zone is WhatsApp Web's. */
export interface Moment {
  year: number;
  /** 1 to 12 */
  month: number;
  day: number;
  hour: number;
  minute: number;
}

/** What a message holds. */
export type Body =
  | {
      kind: 'text';
      text: string;
      quote?: { author: string; text: string };
      /** Characters of the text that the page draws as pictures. */
      emoji?: readonly string[];
      forwarded?: boolean;
      edited?: boolean;
      /** Cut off, with a button "Read more". */
      more?: boolean;
      /** The text as several spans, a line each. */
      split?: boolean;
      /** A card of the address in the text, above it. */
      preview?: { title: string; about: string; site: string };
      /** `@Name` at the start of the text, which the page writes with an opaque number. */
      mention?: { name: string; lid: string };
      /** The text with its formatting, where it has some. */
      rich?: string;
      /** Nodes of other extensions stand in the bubble. */
      foreign?: boolean;
    }
  | { kind: 'emoji'; text: string }
  | { kind: 'image'; caption?: string }
  | { kind: 'album'; count: number }
  | { kind: 'video' }
  | { kind: 'gif' }
  | { kind: 'voice' }
  | { kind: 'document'; file?: string }
  | { kind: 'sticker' }
  | { kind: 'contact'; name: string }
  | { kind: 'poll'; question: string; options: readonly string[] }
  | { kind: 'location'; place: string }
  | { kind: 'order'; items: number }
  | { kind: 'deleted' }
  /** Something no reader has seen yet, without any words. */
  | { kind: 'unknown' }
  /** A far row whose content the page has taken out (E3b and later). */
  | { kind: 'shell' };

export type Line = {
  /** Hexadecimal, 20 to 32 digits. */
  id: string;
  side: Side;
  /** First bubble of a run: has a tail and a sender's label. */
  first: boolean;
  /** As in `data-pre-plain-text`. */
  sender: string;
  /** Ends in "] ": time, separator and date in brackets. */
  stamp: string;
  /** Clock of the bubble. */
  clock: string;
  /** The truth behind stamp and clock. */
  at?: Moment;
  /** Name over the bubble of a member who is in nobody's address book; the sender is a number then. */
  pushname?: string;
  /** On its way out: no tick yet. */
  pending?: boolean;
  tick?: 'sent' | 'delivered' | 'read';
  reaction?: string;
} & Body;

export type Notice = {
  id: string;
  kind: 'system';
  text: string;
  lock?: boolean;
  /** A missed call: an icon, and a clock of its own. */
  call?: string;
};

export type Item = Line | Notice | { kind: 'divider'; text: string } | { kind: 'unread'; text: string };

export interface Conversation {
  title: string;
  /** Whom the chat's address names: a phone's, a group's, a channel's, or an opaque one (`@lid`). */
  jid: string;
  group: boolean;
  subtitle: string;
  items: readonly Item[];
  /** Language of the page; English where none is given. */
  locale?: Locale;
  /** What stands where one writes: a box, a notice that nobody may write, or nothing at all. */
  footer?: 'box' | { notice: string } | 'none';
  /** The badge of a verified business beside the name. */
  badge?: boolean;
}
