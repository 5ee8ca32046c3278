/**
 * A script as an editable line: text nodes the agent types in, and one chip per blank. React does not render inside
 * it, because typing changes these nodes under React's feet; this module builds them once and reads them back.
 */
import { parseTemplate, type Segment, serializeTemplate } from '../../../core/scripts/template.ts';

export interface ChipWords {
  /** "last scan place?" */
  placeholder(blank: string): string;
  dropSentence: string;
}

export interface ChipEvents {
  onInput(blank: string, value: string): void;
  onLeave(blank: string, value: string): void;
  onDrop(blank: string): void;
}

/** Fills a host element with a script. Whatever stood there is replaced. */
export function renderScript(host: HTMLElement, source: string, words: ChipWords, events: ChipEvents): void {
  const nodes = parseTemplate(source).map((segment) =>
    segment.kind === 'text' ? document.createTextNode(segment.text) : chip(segment, words, events),
  );
  host.replaceChildren(...nodes);
}

function chip(
  segment: Extract<Segment, { kind: 'blank' }>,
  words: ChipWords,
  events: ChipEvents,
): HTMLElement {
  const box = document.createElement('span');
  box.className = 'blank';
  box.contentEditable = 'false';
  box.dataset.blank = segment.blank;
  if (segment.fallback !== null) box.dataset.fallback = segment.fallback;
  const field = document.createElement('input');
  field.type = 'text';
  field.maxLength = 300;
  // An empty field asks in the agent's language, whatever way the script runs.
  field.dir = 'auto';
  field.placeholder = segment.fallback ?? words.placeholder(segment.blank);
  field.setAttribute('aria-label', words.placeholder(segment.blank));
  field.addEventListener('input', (event) => {
    event.stopPropagation();
    events.onInput(segment.blank, field.value);
  });
  field.addEventListener('change', () => events.onLeave(segment.blank, field.value));
  const drop = document.createElement('button');
  drop.type = 'button';
  drop.className = 'blank-drop';
  drop.tabIndex = -1;
  drop.title = words.dropSentence;
  drop.setAttribute('aria-label', words.dropSentence);
  drop.textContent = '×';
  // Keeps the focus where it is, so that the click is not lost to a blur.
  drop.addEventListener('pointerdown', (event) => event.preventDefault());
  drop.addEventListener('click', () => events.onDrop(segment.blank));
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Backspace' && event.altKey && !event.isComposing) {
      event.preventDefault();
      events.onDrop(segment.blank);
    }
  });
  box.append(field, drop);
  return box;
}

/** Shows values in the chips; a chip whose field has the focus is left to the agent. */
export function showValues(
  host: HTMLElement,
  values: Readonly<Record<string, { value: string; hint: string }>>,
): void {
  for (const box of host.querySelectorAll<HTMLElement>('.blank')) {
    const field = box.querySelector('input');
    const known = values[box.dataset.blank ?? ''];
    if (!field) continue;
    if (!field.matches(':focus') && field.value !== (known?.value ?? '')) field.value = known?.value ?? '';
    const filled = field.value !== '' || box.dataset.fallback !== undefined;
    box.classList.toggle('blank-gap', !filled);
    box.title = known?.hint ?? '';
    field.tabIndex = filled ? -1 : 0;
  }
}

/** The script as it stands now: the agent's words, and the blanks that are still there. */
export function readScript(host: HTMLElement): string {
  const segments: Segment[] = [];
  const walk = (node: Node) => {
    if (node instanceof Text) segments.push({ kind: 'text', text: node.data });
    else if (node instanceof HTMLElement) {
      if (node.classList.contains('blank')) {
        segments.push({
          kind: 'blank',
          blank: node.dataset.blank ?? '',
          fallback: node.dataset.fallback ?? null,
        });
        return;
      }
      if (node.tagName === 'BR') {
        segments.push({ kind: 'text', text: '\n' });
        return;
      }
      // Browsers may wrap a typed line in a block of its own.
      if (node.tagName === 'DIV' && segments.length > 0) segments.push({ kind: 'text', text: '\n' });
      for (const child of node.childNodes) walk(child);
    }
  };
  for (const child of host.childNodes) walk(child);
  return serializeTemplate(segments)
    .replace(/\u00a0/g, ' ')
    .replace(/\n$/, '');
}
