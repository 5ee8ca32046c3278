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
  /^(?:x[0-9a-z]{3,}|_\S+|(?:selectable|copyable|quoted|matched|message|focusable|emoji|wds|color|bg-color|lexical)(?:-.*)?)$/;
/** Class names in words joined by hyphens (`immersive-translate-target-wrapper`, `crm-badge`) are other extensions'. */
const FOREIGN_CLASS = /^[a-z]{2,}[a-z0-9]*(?:-[a-z]{2,}[a-z0-9]*)+$/;

/** A node that another extension, or the browser's translator, put into the page. */
export function isForeign(element: Element): boolean {
  if (element.tagName.includes('-')) return true;
  if (element.classList.length === 0) return false;
  let foreign = false;
  for (const name of element.classList) {
    if (OWN_CLASS.test(name)) return false;
    if (FOREIGN_CLASS.test(name) || element.tagName === 'FONT') foreign = true;
  }
  return foreign;
}

function isButton(element: Element): boolean {
  return element.tagName === 'BUTTON' || element.getAttribute('role') === 'button';
}

/** A mention prints `@Name` and may be a button; its own attribute holds what is shown. */
function isMention(element: Element): boolean {
  return element.hasAttribute('data-app-text-template');
}

/** One line of a text that WhatsApp splits into a `span[dir]` per line. */
function isLine(node: Node | null): node is Element {
  return node instanceof Element && node.tagName === 'SPAN' && node.hasAttribute('dir') && !isMention(node);
}

/**
 * The text of an element as a reader sees it: line breaks as `\n`, emoji images as their characters; without hidden
 * spacers, "Read more" and foreign nodes. Not trimmed.
 */
export function walkText(root: Node): string {
  let out = '';
  const breakLine = () => {
    if (out !== '' && !out.endsWith('\n')) out += '\n';
  };
  const visit = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      out += (node as Text).data;
      return;
    }
    if (!(node instanceof Element)) return;
    const tag = node.tagName;
    if (tag === 'BR') {
      out += '\n';
      return;
    }
    if (tag === 'IMG') {
      out += node.getAttribute('data-plain-text') ?? node.getAttribute('alt') ?? '';
      return;
    }
    if (node.getAttribute('aria-hidden') === 'true' || isForeign(node)) return;
    if (isMention(node)) {
      out += node.getAttribute('data-plain-text') ?? node.textContent ?? '';
      return;
    }
    if (isButton(node)) return;
    const block = BLOCKS.has(tag);
    if (!block && !INLINE.has(tag)) return;
    if (block) breakLine();
    visitChildren(node);
    if (block) breakLine();
  };
  const visitChildren = (parent: Node): void => {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (isLine(child) && isLine(child.nextSibling)) {
        const lines: string[] = [];
        let last: Node = child;
        for (let line: Node | null = child; isLine(line); line = line.nextSibling) {
          lines.push(walkText(line).replace(/\n$/, ''));
          last = line;
        }
        breakLine();
        out += lines.join('\n');
        child = last as ChildNode;
        if (child.nextSibling?.nodeType === Node.TEXT_NODE) breakLine();
        continue;
      }
      visit(child);
    }
  };
  if (root instanceof Element && root.tagName === 'IMG') visit(root);
  else visitChildren(root);
  return out;
}

/** As `walkText`, with plain line ends and trimmed; null where nothing is said. */
export function readText(root: Node): string | null {
  const text = walkText(root)
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .trim();
  return text === '' ? null : text;
}
