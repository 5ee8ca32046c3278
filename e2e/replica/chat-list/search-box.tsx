/**
 * The search over the list: an input that React controls, as since mid-2026, or the editor of the years before
 * (`search=editable`, doc §3).
 */
import { registerPlainText } from '@lexical/plain-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
  PASTE_COMMAND,
} from 'lexical';
import { type ReactNode, useEffect, useRef } from 'react';
import { Icon } from '../art/icon.tsx';
import { control } from '../control.ts';
import { options } from '../page/options.ts';
import { t } from '../page/strings.ts';
import { store, useReplica } from '../store.ts';
import s from './list.module.css';

const ask = (search: string): void => store.setState({ search });

function SearchInput(): ReactNode {
  const search = useReplica((state) => state.search);
  return (
    <input
      role="textbox"
      type="text"
      data-tab="3"
      aria-label={t.search}
      placeholder={t.search}
      value={search}
      onChange={(event) => ask(event.target.value)}
      className={s.searchInput}
    />
  );
}

/** Takes pastes as the compose box does: answered at once, inserted later. */
function startEditor(root: HTMLElement): () => void {
  const editor = createEditor({
    namespace: 'search',
    theme: { paragraph: 'selectable-text copyable-text' },
    onError: (error) => control.errors.push(error.message),
  });
  const text = (): string => editor.getEditorState().read(() => $getRoot().getTextContent());
  const undo = [
    registerPlainText(editor),
    editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        event.preventDefault();
        if (!(event instanceof ClipboardEvent)) return true;
        const pasted = event.clipboardData?.getData('text/plain').replace(/\s+/g, ' ') ?? '';
        void Promise.resolve().then(() =>
          editor.update(() => {
            const selection = $getSelection();
            if ($isRangeSelection(selection)) selection.insertText(pasted);
          }),
        );
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        event?.preventDefault();
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerTextContentListener(ask),
    // The clear button and Escape empty it from outside.
    store.subscribe(({ search }) => {
      if (search === text()) return;
      editor.update(() => {
        const words = search ? [$createTextNode(search)] : [];
        $getRoot()
          .clear()
          .append($createParagraphNode().append(...words));
      });
    }),
  ];
  editor.setRootElement(root);
  return () => {
    for (const stop of undo) stop();
    editor.setRootElement(null);
  };
}

function SearchEditor(): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const empty = useReplica((state) => state.search === '');
  useEffect(() => (box.current ? startEditor(box.current) : undefined), []);
  return (
    <div className={s.searchEditor}>
      <div
        ref={box}
        contentEditable
        suppressContentEditableWarning
        role="textbox"
        title={t.search}
        data-tab="3"
        data-lexical-editor="true"
        className={s.searchInput}
      />
      {empty && <div className={s.searchHint}>{t.search}</div>}
    </div>
  );
}

export function SearchBox(): ReactNode {
  const filled = useReplica((state) => state.search !== '');
  return (
    <div className={s.searchRow}>
      <div className={s.search}>
        <Icon name="search-refreshed" size={20} />
        {options.search === 'editable' ? <SearchEditor /> : <SearchInput />}
        {filled && (
          <button type="button" aria-label={t.cancel} className={s.clear} onClick={() => ask('')}>
            <Icon name="x-refreshed" size={16} />
          </button>
        )}
      </div>
    </div>
  );
}
