/**
 * A Lexical editor set up as the page's composer is reported to be (doc §7, §8.1, §14.8): plain text, one paragraph per
 * line, emoji as tokens, and a paste handler that answers at once but inserts later.
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
  CLEAR_HISTORY_COMMAND,
  COMMAND_PRIORITY_HIGH,
  createCommand,
  createEditor,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
  PASTE_COMMAND,
  ParagraphNode,
  TextNode,
} from 'lexical';
import { firstEmoji } from '../art/emoji.tsx';
import { control } from '../control.ts';
import { options } from '../page/options.ts';
import { $createEmojiNode, EmojiNode } from './emoji-node.ts';

const PASTE_TEXT = createCommand<string>('PASTE_TEXT');
const WORD = '_aupe copyable-text';
const RTL = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u;

export interface ComposerEditor {
  lexical: LexicalEditor;
  /** Paragraphs joined by a line feed. */
  text(): string;
  /** Replaces everything; `caret` false leaves the editor without a selection, as before it was ever focused. */
  write(text: string, caret: boolean): void;
  dispose(): void;
}

export interface ComposerEvents {
  onChange(text: string): void;
  onEnter(event: KeyboardEvent): void;
}

function $text(): string {
  return $getRoot()
    .getChildren()
    .map((paragraph) => paragraph.getTextContent())
    .join('\n');
}

function $insertLines(text: string): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) {
    control.pastes.withoutSelection += 1;
    return;
  }
  if (!selection.isCollapsed()) selection.removeText();
  text.split(/\r?\n|\r/).forEach((line, index) => {
    if (index > 0) selection.insertParagraph();
    if (line) selection.insertText(line);
  });
}

/** Turns the first emoji of a plain text node into a token; Lexical calls again for what is left over. */
function $tokenise(node: TextNode): void {
  if (!node.isSimpleText()) return;
  const found = firstEmoji(node.getTextContent());
  if (!found) return;
  const { index, emoji } = found;
  const cuts = [index, index + emoji.length].filter((cut) => cut > 0 && cut < node.getTextContentSize());
  const parts = node.splitText(...cuts);
  parts[index === 0 ? 0 : 1]?.replace($createEmojiNode(emoji));
}

/** Filled paragraphs carry their own direction; empty ones say "auto". */
function $direct(paragraph: ParagraphNode): void {
  const text = paragraph.getTextContent();
  const direction = text === '' ? null : RTL.test(text) ? 'rtl' : 'ltr';
  if (paragraph.getDirection() !== direction) paragraph.setDirection(direction);
}

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

export function createComposerEditor(events: ComposerEvents): ComposerEditor {
  const lexical = createEditor({
    namespace: 'composer',
    nodes: [EmojiNode],
    theme: { paragraph: 'selectable-text _aupe copyable-text x15bjb6t x1n2onr6', text: { base: WORD } },
    onError: (error) => control.errors.push(error.message),
  });

  const newLine = (): boolean => {
    const selection = $getSelection();
    if ($isRangeSelection(selection)) selection.insertParagraph();
    return true;
  };

  let last = '';
  const undo = [
    registerPlainText(lexical),
    registerHistory(lexical, createEmptyHistoryState(), 300),
    lexical.registerNodeTransform(TextNode, $tokenise),
    lexical.registerNodeTransform(ParagraphNode, $direct),
    lexical.registerCommand(
      PASTE_COMMAND,
      (event) => {
        event.preventDefault();
        event.stopPropagation();
        if (!(event instanceof ClipboardEvent) || !event.clipboardData) return true;
        control.pastes.seen += 1;
        const data = event.clipboardData;
        void (async () => {
          const [text] = await Promise.all([Promise.resolve(data.getData('text/plain')), Promise.resolve()]);
          if (options.paste > 0) await wait(options.paste);
          if (text) lexical.dispatchCommand(PASTE_TEXT, text);
        })();
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
    lexical.registerCommand(
      PASTE_TEXT,
      (text) => {
        lexical.update(() => $insertLines(text));
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
    lexical.registerCommand(INSERT_LINE_BREAK_COMMAND, newLine, COMMAND_PRIORITY_HIGH),
    lexical.registerCommand(INSERT_PARAGRAPH_COMMAND, newLine, COMMAND_PRIORITY_HIGH),
    lexical.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        if (event === null || event.isComposing) return false;
        event.preventDefault();
        if (event.shiftKey || event.ctrlKey || event.altKey) return newLine();
        event.stopPropagation();
        events.onEnter(event);
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
    lexical.registerUpdateListener(({ editorState }) => {
      const text = editorState.read($text);
      if (text === last) return;
      last = text;
      events.onChange(text);
    }),
    lexical.registerRootListener((root, previous) => {
      previous?.parentElement?.removeEventListener('beforeinput', onBeforeInput, true);
      previous?.parentElement?.removeEventListener('input', onInput, true);
      previous?.removeEventListener('selectstart', onSelectStart);
      root?.parentElement?.addEventListener('beforeinput', onBeforeInput, true);
      root?.parentElement?.addEventListener('input', onInput, true);
      root?.addEventListener('selectstart', onSelectStart);
    }),
  ];

  // execCommand('delete') and execCommand('selectAll') do nothing on the page (doc §8.1), unlike the keys of the same
  // meaning. A command differs from a key in that no beforeinput comes first, and no key or button is down.
  let announced = false;
  let handsOn = false;
  const down = (event: Event): void => {
    if (event.isTrusted) handsOn = true;
  };
  const up = (event: Event): void => {
    // Of the blurs only the window's own: focus that moves from one element to another ends no press.
    if (event.type !== 'blur' || event.target === window) handsOn = false;
  };
  for (const type of ['keydown', 'pointerdown']) addEventListener(type, down, true);
  for (const type of ['keyup', 'pointerup', 'blur']) addEventListener(type, up, true);

  function onBeforeInput(event: InputEvent): void {
    announced = event.isTrusted;
    if (event.inputType.startsWith('insertFromPaste')) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  }

  function onInput(event: Event): void {
    const byCommand = !announced;
    announced = false;
    if (!byCommand || !/^delete/.test((event as InputEvent).inputType)) return;
    event.stopImmediatePropagation();
    // What the command has done to the DOM is undone by drawing the model again.
    const root = lexical.getRootElement();
    lexical.setRootElement(null);
    lexical.setRootElement(root);
    lexical.focus();
  }

  function onSelectStart(event: Event): void {
    if (!handsOn) event.preventDefault();
  }

  return {
    lexical,
    text: () => lexical.getEditorState().read($text),
    write(text, caret) {
      lexical.update(
        () => {
          const root = $getRoot().clear();
          for (const line of text.split('\n')) {
            const paragraph = $createParagraphNode();
            if (line) paragraph.append($createTextNode(line));
            root.append(paragraph);
          }
          if (caret) root.selectEnd();
          else $setSelection(null);
        },
        { tag: 'history-merge', discrete: true },
      );
      lexical.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
    },
    dispose() {
      for (const stop of undo) stop();
      for (const type of ['keydown', 'pointerdown']) removeEventListener(type, down, true);
      for (const type of ['keyup', 'pointerup', 'blur']) removeEventListener(type, up, true);
      lexical.setRootElement(null);
    },
  };
}
