/**
 * Watches the conversation pane region by region, so that each change reaches only whom it concerns: the list of
 * messages in full, the header in full, of the footer nothing that typing changes, and above the pane bare child lists:
 * the chat list's own traffic never reaches us.
 */
import { mainFooter, mainHeader } from './page-parts.ts';
import { APP, MAIN } from './selectors.ts';

/** Attributes that carry facts; styles and classes change with every hover. */
const ATTRIBUTES = [
  'data-id',
  'data-pre-plain-text',
  'data-plain-text',
  'data-icon',
  'data-virtualized',
  'data-testid',
  'aria-label',
  'title',
  'alt',
  'contenteditable',
];
const IN_FULL: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
  attributeFilter: ATTRIBUTES,
};
/** A key typed into the compose box changes character data, which is left out: it costs nothing here. */
const FOOTER: MutationObserverInit = {
  childList: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['aria-label', 'aria-placeholder', 'title', 'contenteditable'],
};

export interface PaneHandlers {
  /**
   * The pane came, went, or is built differently; it is watched anew before this is called.
   * @param records what has happened to the list meanwhile
   */
  onFrame(records: readonly MutationRecord[]): void;
  onHeader(): void;
  onList(records: readonly MutationRecord[]): void;
  onFooter(records: readonly MutationRecord[]): void;
}

export class PaneWatcher {
  readonly #document: Document;
  readonly #handlers: PaneHandlers;
  readonly #frame = new MutationObserver((records) => this.#onFrame(records));
  readonly #head = new MutationObserver(() => this.#handlers.onHeader());
  readonly #list = new MutationObserver((records) => this.#onList(records));
  readonly #foot = new MutationObserver((records) => this.#handlers.onFooter(records));
  #header: Element | null = null;
  #footer: Element | null = null;
  #withList = true;
  /** Where a pane is waited for. */
  #root: Element | null = null;
  /** `#main` as it was when last attached; null while no chat is open. */
  main: Element | null = null;

  constructor(document: Document, handlers: PaneHandlers) {
    this.#document = document;
    this.#handlers = handlers;
  }

  /** Starts, or starts over on the pane as it is now. */
  attach(): void {
    this.detach();
    const document = this.#document;
    this.main = document.querySelector(MAIN);
    if (!this.main) {
      const root = document.querySelector(APP) ?? document.body;
      this.#root = root;
      this.#frame.observe(root, { childList: true, subtree: true });
      for (let up = root.parentElement; up; up = up.parentElement)
        this.#frame.observe(up, { childList: true });
      return;
    }
    this.#header = mainHeader(document);
    this.#footer = mainFooter(document);
    for (let up = this.main.parentElement; up; up = up.parentElement)
      this.#frame.observe(up, { childList: true });
    if (this.#header) this.#head.observe(this.#header, IN_FULL);
    if (this.#footer) this.#foot.observe(this.#footer, FOOTER);
    const onPath = new Set<Element>();
    for (const end of [this.#header, this.#footer])
      for (let up = end?.parentElement; up; up = up === this.main ? null : up.parentElement) onPath.add(up);
    onPath.add(this.main);
    for (const element of onPath) {
      this.#frame.observe(element, { childList: true });
      if (!this.#withList) continue;
      for (const child of element.children)
        if (!onPath.has(child) && child !== this.#header && child !== this.#footer)
          this.#list.observe(child, IN_FULL);
    }
  }

  /**
   * Whether the messages are watched: not in chats that we have nothing to do with.
   * @returns whether that is news
   */
  watchList(on: boolean): boolean {
    if (on === this.#withList) return false;
    this.#withList = on;
    if (on) this.attach();
    else this.#list.disconnect();
    return true;
  }

  /** Hands over what has happened and was not reported yet. */
  flush(): void {
    const records = this.#list.takeRecords();
    if (records.length > 0) this.#onList(records);
  }

  detach(): void {
    for (const observer of [this.#frame, this.#head, this.#list, this.#foot]) observer.disconnect();
  }

  #onFrame(records: readonly MutationRecord[]): void {
    const main = this.#document.querySelector(MAIN);
    const inside = main !== null && records.some(({ target }) => main.contains(target));
    const watched = main !== null || this.#root?.isConnected;
    if (main === this.main && !inside && watched) return; // something beside the chat
    const left = this.#list.takeRecords();
    this.attach();
    this.#handlers.onFrame(left);
  }

  #onList(records: readonly MutationRecord[]): void {
    const moved = (element: Element | null, find: (document: Document) => Element | null) =>
      element ? !element.isConnected : find(this.#document) !== null;
    if (moved(this.#header, mainHeader) || moved(this.#footer, mainFooter)) {
      this.attach();
      this.#handlers.onFrame(records);
      return;
    }
    this.#handlers.onList(records);
  }
}
