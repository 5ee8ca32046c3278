/**
 * What happens on a live page, one thing at a time: the chat changes piece by piece, messages come, go far and come
 * back, the tab is hidden. For browser tests; each method does to the DOM what the page does, at once.
 */
import type { Conversation, Era, Item, Line, Moment } from './conversation.ts';
import { markupOf } from './eras/markup-of.ts';
import { stampOf } from './locales/locale.ts';
import { ENGLISH } from './locales/table.ts';
import {
  composerLabel,
  footerHtml,
  headerHtml,
  mainHtml,
  messagesHtml,
  type PageOptions,
  pageHtml,
} from './page.ts';
import { dataId, rowHtml } from './row.ts';
import { US } from './script.ts';

export class LivePage {
  readonly #document: Document;
  readonly #options: PageOptions;
  #chat: Conversation;

  /** Shows a page with this chat open. */
  constructor(document: Document, chat: Conversation, options: PageOptions) {
    this.#document = document;
    this.#options = options;
    this.#chat = chat;
    document.body.innerHTML = pageHtml(chat, options);
  }

  // --- from one chat to the next, in whatever order the pieces come ---

  showHeader(chat: Conversation): void {
    this.#find('#main header').replaceWith(this.#element(headerHtml(this.#options.era, chat)));
  }

  /** The compose box gets its new label, where this era's has one with a name. */
  labelComposer(chat: Conversation): void {
    if (!markupOf(this.#options.era).namedComposer) return;
    this.#composer().setAttribute('aria-label', composerLabel(this.#options.era, chat));
  }

  showMessages(chat: Conversation): void {
    this.#chat = chat;
    const rows = chat.items.map((item) => this.#rowHtml(item));
    this.#find('#main > .copyable-area').replaceWith(
      this.#element(messagesHtml(this.#options.era, chat, rows)),
    );
  }

  /** The whole pane at once. */
  showPane(chat: Conversation): void {
    this.#chat = chat;
    this.#find('#main').replaceWith(this.#element(mainHtml(chat, this.#options)));
  }

  // --- messages ---

  append(...items: Item[]): void {
    const last = this.#rows().at(-1);
    for (const item of [...items].reverse()) last?.after(this.#element(this.#rowHtml(item)));
  }

  /** Older history above what is there. */
  prepend(...items: Item[]): void {
    const first = this.#rows()[0];
    for (const item of items) first?.before(this.#element(this.#rowHtml(item)));
  }

  /** The row of this message is drawn anew: edited, ticked, hydrated, or a shell. */
  redraw(line: Line): void {
    const old = this.#find(this.#selectorOf(line));
    (old.closest('[role=row]') ?? old).replaceWith(this.#element(this.#rowHtml(line)));
  }

  /** The inside of the row changes while the row stays: the way the page hydrates what comes near. */
  refill(line: Line): void {
    const fresh = this.#element(this.#rowHtml(line));
    const selector = this.#selectorOf(line);
    const inner = fresh.matches(selector) ? fresh : fresh.querySelector(selector);
    this.#find(selector).replaceChildren(...(inner?.childNodes ?? []));
  }

  // --- around the messages ---

  /** The line under the name comes late, or changes to "typing…". */
  setSubtitle(subtitle: string): void {
    this.showHeader({ ...this.#chat, subtitle });
  }

  /** A new element in the place of the compose box, as on its first filling. */
  replaceComposer(): void {
    this.#find('#main footer').replaceWith(this.#element(footerHtml(this.#options.era, this.#chat)));
  }

  setTheme(theme: 'light' | 'dark'): void {
    this.#document.body.classList.toggle('dark', theme === 'dark');
  }

  setDirection(dir: 'ltr' | 'rtl'): void {
    this.#document.documentElement.dir = dir;
  }

  hideTab(): void {
    this.#setHidden(true);
  }

  showTab(): void {
    this.#setHidden(false);
  }

  /** As after a test: nothing shown, nothing stubbed. */
  close(): void {
    Reflect.deleteProperty(this.#document, 'hidden');
    Reflect.deleteProperty(this.#document, 'visibilityState');
    this.#document.body.replaceChildren();
    this.#document.body.className = '';
    this.#document.documentElement.removeAttribute('dir');
  }

  #setHidden(hidden: boolean): void {
    const state = hidden ? 'hidden' : 'visible';
    Object.defineProperty(this.#document, 'hidden', { configurable: true, get: () => hidden });
    Object.defineProperty(this.#document, 'visibilityState', { configurable: true, get: () => state });
    this.#document.dispatchEvent(new Event('visibilitychange'));
  }

  /** On a mixed page a row keeps the era of its place; what comes new is of the page's own. */
  #eraOf(item: Item): Era {
    const { era, eraOfRow } = this.#options;
    const index = this.#chat.items.findIndex(
      (known) => 'id' in known && 'id' in item && known.id === item.id,
    );
    return index >= 0 && eraOfRow ? eraOfRow(index) : era;
  }

  #rowHtml(item: Item): string {
    return rowHtml(this.#eraOf(item), this.#chat, item, this.#options);
  }

  #selectorOf(line: Line): string {
    return `[data-id="${dataId(this.#eraOf(line), this.#chat, line)}"]`;
  }

  /** The outermost elements of the messages, in page order. */
  #rows(): Element[] {
    return [...this.#document.querySelectorAll('#main > .copyable-area [data-id]')]
      .filter((element) => !element.parentElement?.closest('[data-id]'))
      .map((element) => element.closest('[role=row]') ?? element);
  }

  #composer(): Element {
    return this.#find('#main footer [contenteditable=true]');
  }

  #find(selector: string): Element {
    const element = this.#document.querySelector(selector);
    if (!element) throw new Error(`the page has no ${selector}`);
    return element;
  }

  #element(html: string): Element {
    const holder = this.#document.createElement('div');
    holder.innerHTML = html;
    const element = holder.firstElementChild;
    if (!element) throw new Error('nothing to show');
    return element;
  }
}

/** Something more that is said in a chat, with an id of its own. */
export function lineOf(
  chat: Conversation,
  number: number,
  said: { side: Line['side']; text: string; at: Moment } & Partial<Pick<Line, 'pending' | 'tick'>> & {
      edited?: boolean;
    },
): Line {
  const locale = chat.locale ?? ENGLISH;
  return {
    kind: 'text',
    first: true,
    sender: said.side === 'out' ? US : chat.title,
    stamp: stampOf(locale, said.at),
    clock: locale.clock(said.at),
    ...said,
    id: `3EB0${number.toString(16).toUpperCase().padStart(18, 'C')}`,
  };
}
