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
  $isRangeSelection,
  $setSelection,
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
  /** The editable node is replaced when the first text arrives. */
  replaceOnFill?: boolean;
  /** The replaced node comes up empty: the first paste is lost. */
  loseOnReplace?: boolean;
  /** The node is replaced and empty after every paste. */
  loseAlways?: boolean;
  /** The page ignores pastes. */
  deaf?: boolean;
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
  destroy(): void;
}

/** Builds the lab inside an existing `#main footer`. */
export function createComposerLab(footer: Element, label: string, options: LabOptions = {}): ComposerLab {
  let sent = 0;
  let pastes = 0;
  let replaced = false;
  const slot = document.createElement('div');
  const button = document.createElement('button');
  button.dataset.tab = '11';
  const icon = document.createElement('span');
  button.append(icon);
  button.addEventListener('click', () => {
    if (icon.dataset.icon === 'wds-ic-send-filled') sent++;
  });
  footer.replaceChildren(slot, button);

  const makeBox = (): HTMLElement => {
    const box = document.createElement('div');
    box.contentEditable = 'true';
    box.setAttribute('contenteditable', 'true');
    box.setAttribute('role', 'textbox');
    box.setAttribute('aria-label', label);
    box.setAttribute('aria-placeholder', 'Type a message');
    box.dataset.tab = '10';
    box.tabIndex = 10;
    box.style.cssText = 'min-height:20px;white-space:pre-wrap;width:300px';
    slot.replaceChildren(box);
    return box;
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
    if (options.replaceOnFill && !replaced) {
      replaced = true;
      editor.setRootElement(makeBox());
      if (options.loseOnReplace) return;
    }
    editor.update(() => {
      const selection = $getSelection();
      if (!$isRangeSelection(selection)) return; // as the real one: without a caret the paste is ignored
      if (!selection.isCollapsed()) selection.removeText();
      for (const [i, line] of text.split('\n').entries()) {
        if (i > 0) selection.insertParagraph();
        selection.insertText(line);
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
      () => {
        sent++;
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerUpdateListener(showButton),
  ];
  editor.setRootElement(makeBox());

  const update = (change: () => void) =>
    new Promise<void>((resolve) => {
      editor.update(change, { onUpdate: () => resolve(), tag: 'history-merge' });
    });
  return {
    model,
    sent: () => sent,
    pastes: () => pastes,
    box: () => slot.firstElementChild as HTMLElement,
    setText: (text) =>
      update(() => {
        const root = $getRoot();
        root.clear();
        for (const line of text.split('\n')) {
          const paragraph = $createParagraphNode();
          if (line !== '') paragraph.append($createTextNode(line));
          root.append(paragraph);
        }
        $setSelection(null);
      }),
    caret: (line, offset) =>
      update(() => {
        const text = $getRoot().getChildAtIndex(line);
        const first =
          text && 'getFirstChild' in text ? (text as { getFirstChild(): unknown }).getFirstChild() : null;
        if (first instanceof TextNode) first.select(offset, offset);
      }),
    destroy: () => {
      for (const cleanup of cleanups) cleanup();
      editor.setRootElement(null);
    },
  };
}
