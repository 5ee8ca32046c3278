/** The parts of one row: what stands in its bubble, and what only stands in a message that it quotes. */
import { MAIN, PARSED_PRE, QUOTE } from './selectors.ts';

export class RowParts {
  readonly row: Element;
  /** Most rows quote nothing: one look per row instead of one per element. */
  readonly #quotes: readonly Element[];

  constructor(row: Element) {
    this.row = row;
    this.#quotes = [...row.querySelectorAll(QUOTE)];
  }

  get quote(): Element | null {
    return this.#quotes[0] ?? null;
  }

  inQuote(element: Element): boolean {
    return this.#quotes.some((quote) => quote.contains(element));
  }

  /** The first of `selector`, the row itself included, that stands in no quote. */
  first(selector: string): Element | null {
    if (this.row.matches(selector)) return this.row;
    if (this.#quotes.length === 0) return this.row.querySelector(selector);
    for (const element of this.row.querySelectorAll(selector)) if (!this.inQuote(element)) return element;
    return null;
  }

  has(selector: string): boolean {
    return this.first(selector) !== null;
  }

  /** Every one of `selector` inside the row that stands in no quote. */
  *all(selector: string): Generator<Element> {
    for (const element of this.row.querySelectorAll(selector)) if (!this.inQuote(element)) yield element;
  }
}

/** Does the page say anywhere when and by whom something was written? Then it says so of every text. */
export function hasLines(document: Document): boolean {
  return (document.querySelector(MAIN) ?? document).querySelector(PARSED_PRE) !== null;
}
