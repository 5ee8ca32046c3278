/**
 * A small compose box for tests: a real Lexical editor behind the behaviours that matter for putting text into
 * WhatsApp's. Pastes are taken asynchronously at high priority and split into a paragraph per line; emoji become token
 * nodes; microphone and Send are swapped; the editable node may be replaced; Enter and Send are counted.
 */
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $setSelection,
  CLEAR_HISTORY_COMMAND,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
  PASTE_COMMAND,
  type SerializedTextNode,
  TextNode,
} from 'lexical';

const EMOJI = /\p{Extended_Pictographic}(?:\u200d\p{Extended_Pictographic}|\ufe0f|[\u{1f3fb}-\u{1f3ff}])*/u;

class EmojiNode extends TextNode {
  static override getType(): string {
    return 'lab-emoji';
  }
  static override clone(node: EmojiNode): EmojiNode {
    return new EmojiNode(node.__text, node.__key);
  }
  static override importJSON(json: SerializedTextNode): EmojiNode {
    return new EmojiNode(json.text);
  }
  override createDOM(): HTMLElement {
    const outer = document.createElement('span');
    outer.className = 'emoji';
    const inner = document.createElement('span');
    inner.textContent = this.__text;
    outer.append(inner);
    return outer;
  }
  override updateDOM(): boolean {
    return false;
  }
}

export interface LabOptions {
  /** Milliseconds between a paste and its taking effect; 0 is a microtask. */
  pasteDelay?: number;
  /**
   * When the editable node is exchanged, once each: as it gets the focus, as a paste is announced, as the text arrives,
   * or a moment after.
   */
  replace?: readonly ('focus' | 'paste' | 'fill' | 'filled')[];
  /** The replaced node comes up empty: the first paste is lost. */
  loseOnReplace?: boolean;
  /** The node is replaced and empty after every paste. */
  loseAlways?: boolean;
  /** Blank lines are inserted as empty text: behind an emoji Lexical then slips to the end of the next word. */
  insertsNothing?: boolean;
  /** The page ignores pastes. */
  deaf?: boolean;
  /** The exchanged node comes up without the focus. */
  unfocused?: boolean;
}

export interface ComposerLab {
  readonly model: () => string;
  /** How often anything was sent, by key or button. */
  readonly sent: () => number;
  readonly pastes: () => number;
  readonly box: () => HTMLElement;
  setText(text: string): Promise<void>;
  /** Puts the caret at a character of a line. */
  caret(line: number, offset: number): Promise<void>;
  /** Marks from a character of a line to another. */
  mark(line: number, from: number, to: number): Promise<void>;
  /** Characters of the model before its caret; null where it has none. */
  caretAt(): number | null;
  onChange(listener: () => void): void;
  /** Draws the editor in another footer, as when one editor serves all chats. */
  show(footer: Element, label: string): void;
  /** The editor stays alive without a place on the page. */
  hide(): void;
  destroy(): void;
}

/** Builds the lab inside an existing `#main footer`. */
export function createComposerLab(footer: Element, label: string, options: LabOptions = {}): ComposerLab {
  let sent = 0;
  let pastes = 0;
  let name = label;
  const left = new Set(options.replace);
  const listeners: (() => void)[] = [];
  const slot = document.createElement('div');
  const button = document.createElement('button');
  button.dataset.tab = '11';
  const icon = document.createElement('span');
  button.append(icon);
  button.addEventListener('click', () => {
    if (icon.dataset.icon === 'wds-ic-send-filled') sent++;
  });

  const makeBox = (): HTMLElement => {
    const box = document.createElement('div');
    box.contentEditable = 'true';
    box.setAttribute('contenteditable', 'true');
    box.setAttribute('role', 'textbox');
    box.setAttribute('aria-label', name);
    box.setAttribute('aria-placeholder', 'Type a message');
    box.dataset.tab = '10';
    box.tabIndex = 10;
    box.style.cssText = 'min-height:20px;max-height:120px;overflow:auto;white-space:pre-wrap;width:300px';
    box.addEventListener('focus', () => {
      if (left.delete('focus')) setTimeout(exchange);
    });
    slot.replaceChildren(box);
    return box;
  };
  const exchange = () => {
    editor.setRootElement(makeBox());
    if (!options.unfocused) editor.focus();
  };

  const editor: LexicalEditor = createEditor({
    namespace: 'lab',
    nodes: [EmojiNode],
    onError: (error) => {
      throw error;
    },
  });
  const model = () =>
    editor.getEditorState().read(() =>
      $getRoot()
        .getChildren()
        .map((line) => line.getTextContent())
        .join('\n'),
    );
  const showButton = () => {
    const filled = model() !== '';
    icon.dataset.icon = filled ? 'wds-ic-send-filled' : 'mic-outlined';
    button.setAttribute('aria-label', filled ? 'Send' : 'Voice message');
    if (filled && left.delete('filled')) setTimeout(exchange);
    for (const listener of listeners) listener();
  };
  const insertParagraph = () => {
    editor.update(() => {
      const selection = $getSelection();
      if ($isRangeSelection(selection)) selection.insertParagraph();
    });
    return true;
  };
  const take = (text: string) => {
    if (options.loseAlways) {
      editor.setRootElement(makeBox());
      return;
    }
    if (left.delete('fill')) {
      editor.setRootElement(makeBox());
      if (options.loseOnReplace) return;
    }
    editor.update(() => {
      const selection = $getSelection();
      if (!$isRangeSelection(selection)) return; // as the real one: without a caret the paste is ignored
      if (!selection.isCollapsed()) selection.removeText();
      for (const [i, line] of text.split('\n').entries()) {
        if (i > 0) selection.insertParagraph();
        if (line !== '' || options.insertsNothing) selection.insertText(line);
      }
    });
  };
  const cleanups = [
    editor.registerNodeTransform(TextNode, (node) => {
      if (!node.isSimpleText()) return;
      const text = node.getTextContent();
      const match = EMOJI.exec(text);
      if (!match) return;
      const end = match.index + match[0].length;
      const parts = node.splitText(...[match.index, end].filter((at) => at > 0 && at < text.length));
      const target = match.index === 0 ? parts[0] : parts[1];
      target?.replace(new EmojiNode(match[0]).setMode('token'));
    }),
    registerPlainText(editor),
    registerHistory(editor, createEmptyHistoryState(), 300),
    editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        pastes++;
        event.preventDefault();
        const text =
          event instanceof ClipboardEvent ? (event.clipboardData?.getData('text/plain') ?? '') : '';
        if (options.deaf) return true;
        if (left.delete('paste')) exchange();
        if (options.pasteDelay) setTimeout(() => take(text), options.pasteDelay);
        else void Promise.resolve().then(() => take(text));
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(INSERT_LINE_BREAK_COMMAND, insertParagraph, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(INSERT_PARAGRAPH_COMMAND, insertParagraph, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        event?.preventDefault();
        sent++;
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerUpdateListener(showButton),
  ];
  const show = (place: Element, title: string) => {
    name = title;
    place.replaceChildren(slot, button);
    editor.setRootElement(makeBox());
  };
  show(footer, label);

  /** The text node of a line that holds this character, and where in it. */
  const $at = (line: number, offset: number): [TextNode, number] | null => {
    const paragraph = $getRoot().getChildAtIndex(line);
    let before = 0;
    for (const node of $isElementNode(paragraph) ? paragraph.getAllTextNodes() : []) {
      const size = node.getTextContentSize();
      if (offset <= before + size) return [node, offset - before];
      before += size;
    }
    return null;
  };
  const $mark = (line: number, from: number, to: number) => {
    const [start, end] = [$at(line, from), $at(line, to)];
    if (!start || !end) return;
    const selection = start[0].select(start[1], start[1]);
    selection.focus.set(end[0].getKey(), end[1], 'text');
  };

  const update = (change: () => void) =>
    new Promise<void>((resolve) => {
      editor.update(change, { onUpdate: () => resolve(), tag: 'history-merge' });
    });
  return {
    model,
    sent: () => sent,
    pastes: () => pastes,
    box: () => slot.firstElementChild as HTMLElement,
    setText: async (text) => {
      await update(() => {
        const root = $getRoot();
        root.clear();
        for (const line of text.split('\n')) {
          const paragraph = $createParagraphNode();
          if (line !== '') paragraph.append($createTextNode(line));
          root.append(paragraph);
        }
        $setSelection(null);
      });
      editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
    },
    caret: (line, offset) => update(() => $mark(line, offset, offset)),
    mark: (line, from, to) => update(() => $mark(line, from, to)),
    caretAt: () =>
      editor.getEditorState().read(() => {
        const selection = $getSelection();
        if (!$isRangeSelection(selection)) return null;
        const { key, offset, type } = selection.focus;
        let before = 0;
        for (const line of $getRoot().getChildren()) {
          if (line.getKey() === key) {
            const children = $isElementNode(line) ? line.getChildren().slice(0, offset) : [];
            return before + children.reduce((sum, child) => sum + child.getTextContentSize(), 0);
          }
          let within = 0;
          for (const node of $isElementNode(line) ? line.getAllTextNodes() : []) {
            if (type === 'text' && node.getKey() === key) return before + within + offset;
            within += node.getTextContentSize();
          }
          before += within + 1;
        }
        return null;
      }),
    onChange: (listener) => {
      listeners.push(listener);
    },
    show,
    hide: () => editor.setRootElement(null),
    destroy: () => {
      for (const cleanup of cleanups) cleanup();
      editor.setRootElement(null);
    },
  };
}
