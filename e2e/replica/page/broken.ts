/**
 * The page as some future build might draw it: looks and works the same, under other names. Names are changed where
 * the page sets them, so that no moment shows the old ones.
 */
import { plainTitle } from '../model.ts';
import { chatOf, store } from '../store.ts';
import { options } from './options.ts';

const PARTS = ['name', 'title', 'header', 'rows', 'direction', 'sides', 'text', 'time', 'composer'] as const;
type Part = (typeof PARTS)[number];

/** `all` leaves the header without a name, or without an element of its own where `header` is asked for as well. */
const ALL: readonly Part[] = ['title', 'rows', 'direction', 'sides', 'text', 'composer'];

function parts(): Set<Part> {
  const asked = PARTS.filter((part) => options.broken.includes(part));
  const set = new Set(options.broken.includes('all') ? [...ALL, ...asked] : asked);
  if (set.has('sides')) set.add('direction');
  if (set.has('title')) set.add('name');
  return set;
}
const broken = parts();

/** Is this part drawn in the new way, in the chat that is open now? */
export function isBroken(part: Part): boolean {
  if (!broken.has(part)) return false;
  if (options.brokenIn === null) return true;
  const chat = chatOf(store.getState().open);
  return chat !== undefined && plainTitle(chat.title) === options.brokenIn;
}

const without = (value: string, classes: readonly string[]) =>
  value
    .split(' ')
    .filter((name) => !classes.includes(name))
    .join(' ');

/** The attribute that is set instead; null: none at all. */
function renamed(name: string, value: string): [name: string, value: string] | null {
  if (isBroken('rows')) {
    if (name === 'data-id') return ['data-key', value];
    if (name === 'data-pre-plain-text') return ['data-origin', value];
    if (name === 'role' && value === 'row') return ['role', 'listitem'];
    if (name === 'data-testid' && /^(?:conv-)?msg-/.test(value)) return ['data-testid', 'feed-entry'];
  }
  if (isBroken('title') && name === 'data-testid' && value.startsWith('conversation-info'))
    return [name, 'top-bar'];
  if (isBroken('direction')) {
    if (name === 'data-pre-plain-text') return ['data-origin', value];
    if ((name === 'data-icon' || name === 'data-testid') && value.startsWith('tail-'))
      return [name, 'bubble-corner'];
    if (name === 'aria-label' && (value.endsWith(':') || value.startsWith(' '))) return null;
  }
  if (isBroken('text') && name === 'data-testid' && value === 'selectable-text') return [name, 'words'];
  if (isBroken('time') && name === 'data-pre-plain-text')
    return [name, value.replace(/^\[(.*?)\] /, '<$1> ')];
  if (name === 'class') {
    let classes = value;
    if (isBroken('text') || isBroken('rows'))
      classes = without(classes, ['selectable-text', 'copyable-text', '_aupe']);
    if (isBroken('direction')) {
      classes = classes
        .replace('xuk3077', 'y-end')
        .replace('x1cy8zhl', 'y-start')
        .replace('focusable-list-item', 'feed-item');
    }
    if (isBroken('sides')) classes = classes.replace('feed-item', 'feed-item feed-wide');
    return [name, classes];
  }
  return [name, value];
}

/** Call before anything is drawn. */
export function breakPage(): void {
  if (broken.size === 0) return;
  const { setAttribute } = Element.prototype;
  Element.prototype.setAttribute = function set(this: Element, name: string, value: string) {
    const instead = renamed(name, String(value));
    if (instead) setAttribute.apply(this, instead);
  };
  const { createElement } = Document.prototype;
  Document.prototype.createElement = function create(
    this: Document,
    tag: string,
    more?: ElementCreationOptions,
  ) {
    const gone = (tag === 'header' && isBroken('header')) || (tag === 'footer' && isBroken('composer'));
    return createElement.call(this, gone ? 'div' : tag, more);
  } as typeof createElement;
}
