/**
 * A small WhatsApp Web for tests of opening a chat: a list that draws only its first rows, a search with headings and
 * hits in messages (today's input, a plain editor, or Lexical), links to numbers, and a conversation that appears late.
 */
import { registerPlainText } from '@lexical/plain-text';
import {
  $getRoot,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  PASTE_COMMAND,
} from 'lexical';
import { mainHtml } from '../../../e2e/instrument/page.ts';
import { ORDER_TALK } from '../../../e2e/instrument/talks.ts';

export interface LabChat {
  title: string;
  phone?: string;
  /** Words in its messages, for the search to hit. */
  said?: string;
  /** Neither list nor search knows it; a link does. */
  deleted?: boolean;
}

export interface ListLabOptions {
  chats: readonly LabChat[];
  /** How many rows the list draws. */
  drawn?: number;
  search?: 'input' | 'plain' | 'lexical' | 'none';
  /** What stands in the search box at first. */
  typed?: string;
  /** The page takes clicks on links to a number. */
  links?: 'taken' | 'left' | 'swallowed';
  /** Roles of the rows; 'none' as in 2021. */
  roles?: 'row' | 'listitem' | 'none';
  /** The row's node is replaced as soon as it is pressed. */
  replaceOnPress?: boolean;
  /** A press opens this one instead. */
  opens?: string;
  /** Milliseconds between the press and the open chat. */
  openMs?: number;
}

export interface ListLab {
  /** Each opening: a title, with `@message` where it was opened at an old message. */
  readonly opened: string[];
  /** Every text that the search was asked for. */
  readonly searches: string[];
  /** What stands in the search, as the page itself knows it. */
  query(): string;
  readonly pane: HTMLElement;
  search(): HTMLElement;
  open(title: string): void;
  destroy(): void;
}

const ROW = 72;

const make = (
  tag: string,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElement => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
};

export function createListLab(options: ListLabOptions): ListLab {
  const { chats, drawn = 20, roles = 'row', openMs = 60 } = options;
  const listed = chats.filter((chat) => !chat.deleted);
  const opened: string[] = [];
  const searches: string[] = [];
  const life = new AbortController();
  let query = '';

  const grid = make('div', roles === 'row' ? { role: 'grid', 'aria-label': 'Chat list' } : {});
  const pane = make('div', { id: 'pane-side', style: 'height:300px;overflow:auto;position:relative' }, grid);
  const slot = make('div', {});
  const side = make('div', { id: 'side' }, slot, pane);
  const two = make('div', { class: 'two' }, side);
  const app = make('div', { id: 'app' }, make('div', { class: 'app-wrapper-web' }, two));
  document.body.replaceChildren(app);

  const open = (title: string, at = '') => {
    opened.push(title + at);
    const holder = document.createElement('div');
    holder.innerHTML = mainHtml({ ...ORDER_TALK, title: options.opens ?? title, items: [] }, { era: 'E4' });
    setTimeout(() => {
      document.querySelector('#main')?.remove();
      if (!life.signal.aborted) two.append(...holder.children);
    }, openMs);
  };

  const row = (chat: LabChat, top: number, at: string): HTMLElement => {
    const name = make('span', { dir: 'auto', title: chat.title }, chat.title);
    const said = make('span', { dir: 'auto', title: 'preview' }, 'preview');
    const role: Record<string, string> = roles === 'none' ? {} : { role: roles };
    const style = `transform:translateY(${top}px);height:${ROW}px;position:absolute`;
    const made = make('div', { ...role, style }, make('div', {}, name), make('div', {}, said));
    let pressed = false;
    const press = () => {
      pressed = true;
      if (options.replaceOnPress) {
        const twin = row(chat, top, at);
        twin.addEventListener('click', () => open(chat.title, at));
        made.replaceWith(twin);
      }
    };
    made.addEventListener('mousedown', press);
    made.addEventListener('click', () => pressed && open(chat.title, at));
    return made;
  };

  const draw = () => {
    let top = 0;
    const next = (height: number) => {
      top += height;
      return top - height;
    };
    const heading = (text: string) => {
      const style = `transform:translateY(${next(40)}px);height:40px;position:absolute`;
      return make('div', { ...(roles === 'row' ? { role: 'row' } : {}), style }, make('div', {}, text));
    };
    const wanted = query.toLowerCase();
    const digits = wanted.replace(/\D/g, '');
    const hits = listed.filter(
      ({ title, phone }) =>
        title.toLowerCase().includes(wanted) || (digits !== '' && phone?.replace(/\D/g, '').includes(digits)),
    );
    if (query === '') {
      grid.replaceChildren(...listed.slice(0, drawn).map((chat) => row(chat, next(ROW), '')));
      grid.style.height = `${listed.length * ROW}px`;
    } else {
      const said = listed.filter((chat) => chat.said?.toLowerCase().includes(wanted));
      const parts: HTMLElement[] = [];
      if (hits.length > 0) parts.push(heading('Chats'), ...hits.map((chat) => row(chat, next(ROW), '')));
      if (said.length > 0)
        parts.push(heading('Messages'), ...said.map((chat) => row(chat, next(ROW), '@message')));
      // The page draws recycled rows in no order of their own.
      grid.replaceChildren(...parts.reverse());
      grid.style.height = `${top}px`;
      pane.scrollTop = 0;
    }
  };

  let due: ReturnType<typeof setTimeout> | undefined;
  const ask = (text: string) => {
    if (text === query) return;
    query = text;
    searches.push(text);
    clearTimeout(due);
    due = setTimeout(draw, 40);
  };

  const search = makeSearch(options.search ?? 'input', options.typed ?? '', ask, life.signal);
  if (search) slot.append(search);
  query = options.typed ?? '';
  draw();

  addEventListener(
    'click',
    (event) => {
      if (!(event.target instanceof HTMLAnchorElement) || event.target.pathname !== '/send') return;
      if (options.links === 'swallowed') event.stopImmediatePropagation();
      if (options.links !== 'taken') return;
      event.preventDefault();
      const digits = new URLSearchParams(event.target.search).get('phone');
      const chat = chats.find(({ phone }) => phone?.replace(/\D/g, '') === digits);
      if (chat) open(chat.title);
    },
    { capture: true, signal: life.signal },
  );

  return {
    opened,
    searches,
    query: () => query,
    pane,
    search: () => {
      if (!search) throw new Error('this page has no search');
      return search;
    },
    open,
    destroy() {
      life.abort();
      clearTimeout(due);
      document.body.replaceChildren();
    },
  };
}

/** The search box of each time; `ask` hears of every change that the page itself would notice. */
function makeSearch(
  kind: NonNullable<ListLabOptions['search']>,
  typed: string,
  ask: (text: string) => void,
  signal: AbortSignal,
): HTMLElement | null {
  if (kind === 'none') return null;
  if (kind === 'input') {
    const input = make('input', { role: 'textbox', type: 'text', 'data-tab': '3' }) as HTMLInputElement;
    input.value = typed;
    // As React does: a plain assignment is noted and then not heard, because it looks like its own.
    const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
    let known = typed;
    Object.defineProperty(input, 'value', {
      get: () => native?.get?.call(input),
      set: (value: string) => {
        known = value;
        native?.set?.call(input, value);
      },
    });
    input.addEventListener('input', () => {
      if (input.value === known) return;
      known = input.value;
      ask(known);
    });
    return input;
  }
  const style = 'min-height:20px;width:200px;white-space:pre-wrap';
  const box = make('div', { contenteditable: 'true', role: 'textbox', 'data-tab': '3', style });
  if (kind === 'plain') {
    box.textContent = typed;
    box.addEventListener('input', () => ask(box.textContent ?? ''));
    return box;
  }
  const editor = createEditor({ namespace: 'search', onError: (error) => reportError(error) });
  registerPlainText(editor);
  editor.registerCommand(
    PASTE_COMMAND,
    (event) => {
      event.preventDefault();
      const text = event instanceof ClipboardEvent ? (event.clipboardData?.getData('text/plain') ?? '') : '';
      void Promise.resolve().then(() =>
        editor.update(() => {
          const selection = $getSelection();
          if ($isRangeSelection(selection)) selection.insertText(text);
        }),
      );
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
  box.dataset.lexicalEditor = 'true';
  editor.setRootElement(box);
  editor.update(
    () => {
      $getRoot().selectEnd().insertText(typed);
    },
    { discrete: true },
  );
  editor.registerTextContentListener(ask);
  signal.addEventListener('abort', () => editor.setRootElement(null));
  return box;
}
