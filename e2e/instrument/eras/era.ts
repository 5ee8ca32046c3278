/** What differs between the years of WhatsApp Web's markup. Each era is written as what it changed in the one before. */
import type { Era, Line, Side } from '../conversation.ts';
import type { PageWords } from '../locales/words.ts';

/** The parts of a bubble, each as HTML, empty where the message has none. */
export interface BubbleParts {
  tail: string;
  /** Picture of a group's member. */
  picture: string;
  /** The empty element that names the sender to screen readers. */
  label: string;
  heading: string;
  content: string;
  /** The strip of buttons that appears on hover. */
  hover: string;
  reaction: string;
}

export interface RowFrame {
  id: string;
  /** Null: nobody's message. */
  side: Side | null;
  inner: string;
  shell: boolean;
  /** False: the row's alignment is not to be seen (a page saved without its styles, or renamed classes). */
  aligned: boolean;
}

export interface EraMarkup {
  readonly era: Era;
  /** The id stands bare, or as `true|false_<chat>_<id>[_<participant>]`. */
  readonly bareIds: boolean;
  /** The bubble's clock stands inside the element that carries `data-pre-plain-text`. */
  readonly metaInside: boolean;
  /** Far rows lose their content. */
  readonly virtualises: boolean;
  /** The compose box is labelled with the chat's name. */
  readonly namedComposer: boolean;
  /** Name of the icon before "Forwarded", and of the button on hover. */
  readonly forwardedIcon: string;
  readonly forwardButtonIcon: string;
  readonly deletedIcon: (side: Side) => string;
  readonly voiceIcon: string;
  readonly avatarIcon: string;
  /** ` data-testid="name"` where this era writes test ids. */
  testid(name: string): string;
  /** An icon by its name. */
  icon(name: string): string;
  /** Attributes of the span that holds a message's words, and of one that holds a picture's caption. */
  readonly body: string;
  readonly caption: string;
  /** Of an address in the words. */
  readonly link: string;
  readonly bigEmojiClass: string;
  /** Marks of a quote's frame around author and words. */
  quote(words: PageWords, author: string, text: string): string;
  tick(words: PageWords, line: Line): string;
  clock(clock: string): string;
  bubble(parts: BubbleParts): string;
  notice(inner: string): string;
  row(frame: RowFrame): string;
  /** The name in the header. */
  title(name: string): string;
  /** The list of messages around its rows. */
  list(rows: string): string;
  /** Rows of one day, where the page keeps them together. */
  dayGroup(rows: string): string;
  divider(text: string): string;
  composer(label: string, placeholder: string): string;
  searchBox(words: PageWords): string;
}
