/** Reads the words of a message or a name out of its nodes, leaving out what is not said: times, buttons, foreign nodes. */

const BLOCKS: ReadonlySet<string> = new Set([
  'DIV',
  'P',
  'LI',
  'UL',
  'OL',
  'BLOCKQUOTE',
  'PRE',
  'SECTION',
  'TABLE',
  'TR',
]);
/** The elements that WhatsApp writes inside a body. Anything else there was put in by somebody else. */
const INLINE: ReadonlySet<string> = new Set([
  'SPAN',
  'A',
  'B',
  'STRONG',
  'I',
  'EM',
  'S',
  'DEL',
  'U',
  'CODE',
  'MARK',
  'BDI',
  'BDO',
  'TD',
  'FONT',
]);

const OWN_CLASS =
  /^(?:x[0-9a-z]{3,}|_\S+|(?:selectable|copyable|quoted|matched|focusable|emoji|wds|color|bg-color|lexical)(?:-.*)?)$/;
/** Class names in words joined by hyphens (`immersive-translate-target-wrapper`, `crm-badge`) are other extensions'. */
const FOREIGN_CLASS = /^[a-z]{2,}[a-z0-9]*(?:-[a-z]{2,}[a-z0-9]*)+$/;

/** A node that another extension, or the browser's translator, put into the page. */
export function isForeign(element: Element): boolean {
  if (element.tagName.includes('-') || element.matches('img[src*="-extension:"]')) return true;
  // What marks words stands around the message's own.
  if (element.classList.length === 0 || element.tagName === 'MARK') return false;
  let foreign = false;
  for (const name of element.classList) {
    if (OWN_CLASS.test(name)) return false;
    if (FOREIGN_CLASS.test(name) || element.tagName === 'FONT') foreign = true;
  }
  return foreign;
}

/** `@Name`, of all eras. Bold words carry a template as well. */
const MENTION = '[data-plain-text], .matched-mention, [data-app-text-template]';
/** What may be pressed and is said all the same: a mention, a number to call. */
const SAID = `${MENTION}, a[href], .copyable-text`;

/** A button of the page, as "Read more" is. */
export function isButton(element: Element): boolean {
  const button = element.tagName === 'BUTTON' || element.getAttribute('role') === 'button';
  return button && !element.matches(SAID);
}

/** A line of a text that WhatsApp splits into a `span[dir]` per line. */
function isLineSpan(node: Node | null): boolean {
  return (
    node instanceof Element && node.tagName === 'SPAN' && node.hasAttribute('dir') && !node.matches(MENTION)
  );
}

const isLine = (node: Node): boolean =>
  isLineSpan(node) && (isLineSpan(node.nextSibling) || isLineSpan(node.previousSibling));

/** Collects pieces of text; asking for their end costs nothing, however long they have become. */
class Lines {
  readonly #pieces: string[] = [];

  get count(): number {
    return this.#pieces.length;
  }

  add(text: string): void {
    if (text !== '') this.#pieces.push(text);
  }

  /** Starts a new line, unless one has just been started. */
  break(): void {
    const last = this.#pieces.at(-1);
    if (last !== undefined && !last.endsWith('\n')) this.#pieces.push('\n');
  }

  /** Takes back the line end that closes what was added since `count`. */
  unbreak(count: number): void {
    const last = this.#pieces.at(-1);
    if (this.count > count && last?.endsWith('\n')) this.#pieces[this.count - 1] = last.slice(0, -1);
  }

  toString(): string {
    return this.#pieces.join('');
  }
}

/** Adds what a node says by itself; true where its children say more. */
function enter(node: Node, lines: Lines, starts: number[]): boolean {
  if (node.nodeType === Node.TEXT_NODE) lines.add((node as Text).data);
  if (!(node instanceof Element)) return false;
  const tag = node.tagName;
  const said = node.getAttribute('data-plain-text');
  if (tag === 'BR') lines.add('\n');
  else if (said) lines.add(said);
  // An emoji, or the sign of another extension.
  else if (tag === 'IMG') lines.add(isForeign(node) ? '' : (node.getAttribute('alt') ?? ''));
  else if (node.getAttribute('aria-hidden') === 'true' || isForeign(node)) return false;
  else if (!isButton(node) && (BLOCKS.has(tag) || INLINE.has(tag))) {
    const line = isLine(node);
    if (BLOCKS.has(tag) || (line && !isLineSpan(node.previousSibling))) lines.break();
    if (line) starts.push(lines.count);
    return true;
  }
  return false;
}

function leave(node: Element, lines: Lines, starts: number[]): void {
  if (BLOCKS.has(node.tagName)) lines.break();
  if (!isLine(node)) return;
  lines.unbreak(starts.pop() ?? 0);
  if (isLineSpan(node.nextSibling)) lines.add('\n');
  else if (node.nextSibling?.nodeType === Node.TEXT_NODE) lines.break();
}

/**
 * The text of an element as a reader sees it: line breaks as `\n`, emoji images as their characters; without hidden
 * spacers, "Read more" and foreign nodes. Not trimmed. Walks without recursion: a page may nest as deep as it likes.
 */
export function walkText(root: Node): string {
  const lines = new Lines();
  const starts: number[] = [];
  if (root instanceof Element && root.tagName === 'IMG') enter(root, lines, starts);
  let node: Node | null = root.firstChild;
  while (node) {
    if (enter(node, lines, starts)) {
      if (node.firstChild) {
        node = node.firstChild;
        continue;
      }
      leave(node as Element, lines, starts);
    }
    while (node && !node.nextSibling) {
      node = node.parentNode;
      if (!node || node === root) return lines.toString();
      leave(node as Element, lines, starts);
    }
    node = node?.nextSibling ?? null;
  }
  return lines.toString();
}

/** As `walkText`, with plain line ends and trimmed; null where nothing is said. */
export function readText(root: Node): string | null {
  const text = walkText(root)
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .trim();
  return text === '' ? null : text;
}
