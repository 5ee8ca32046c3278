/** Watches that the open chat stays the one a text was prepared for. */
import { composerVerdict, isRelabelled, namingLabel, readHeader } from './read-chat.ts';
import { findRows } from './read-rows.ts';
import { MAIN } from './selectors.ts';

/** Ids of the newest messages that stand for "this chat" while an insertion runs. */
const ANCHORS = 6;

/** Holds while the pane is the same one: same root, same name, same composer, some of the same messages. */
export class ChatGuard {
  readonly #document: Document;
  readonly #main: Element | null;
  readonly #title: string;
  readonly #label: string | null;
  readonly #anchors: readonly string[];
  readonly #expectChat: () => boolean;

  constructor(document: Document, expectChat: () => boolean) {
    this.#document = document;
    this.#expectChat = expectChat;
    this.#main = document.querySelector(MAIN);
    this.#title = readHeader(document)?.title ?? '';
    this.#label = namingLabel(document, this.#title);
    this.#anchors = findRows(document)
      .slice(-ANCHORS)
      .flatMap((row) => (row.id === null ? [] : [row.id]));
  }

  holds(): boolean {
    const main = this.#document.querySelector(MAIN);
    if (!main || main !== this.#main || this.#title === '') return false;
    if (readHeader(this.#document)?.title !== this.#title) return false;
    if (composerVerdict(this.#document, this.#title) === 'other') return false;
    if (isRelabelled(this.#label, namingLabel(this.#document, this.#title))) return false;
    if (this.#anchors.length > 0) {
      const stays = this.#anchors.some((id) => main.querySelector(`[data-id="${CSS.escape(id)}"]`));
      if (!stays && main.querySelector('[data-id]')) return false;
    }
    return this.#expectChat();
  }

  /** The compose box itself says whose it is: it cannot be another chat's ahead of the header. */
  isNamed(): boolean {
    return this.#label !== null && namingLabel(this.#document, this.#title) === this.#label;
  }
}
