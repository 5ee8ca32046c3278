/** The footer of the open chat: attach, emoji, the editor, and a mic that turns into Send (doc §7). */
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { send, setDraft } from '../actions.ts';
import { cx } from '../art/cx.ts';
import { Icon } from '../art/icon.tsx';
import { control, setComposerReader } from '../control.ts';
import { type Chat, plainTitle } from '../model.ts';
import { options } from '../page/options.ts';
import { t } from '../page/strings.ts';
import { store, useReplica } from '../store.ts';
import s from './composer.module.css';
import { type ComposerEditor, createComposerEditor } from './editor.ts';
import { ReplyBar } from './reply-bar.tsx';

function record(chat: Chat, text: string, trusted: boolean, via: 'button' | 'enter'): void {
  control.sends.push({ chat: plainTitle(chat.title), text, trusted, via, at: Date.now() });
}

/** The box itself. A new `generation` is a new node under the same model. */
function useEditor(chat: Chat) {
  const [filled, setFilled] = useState(chat.draft !== '');
  const [generation, setGeneration] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const editor = useRef<ComposerEditor | null>(null);

  const submit = (trusted: boolean, via: 'button' | 'enter'): void => {
    const text = editor.current?.text() ?? '';
    if (text.trim() === '') return;
    record(chat, text, trusted, via);
    send(chat.key, { kind: 'text', text: text.trim() });
    editor.current?.write('', true);
    editor.current?.lexical.focus();
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: made once per mount; the footer is rebuilt with its chat
  useLayoutEffect(() => {
    let wasFilled = chat.draft !== '';
    const made = createComposerEditor({
      onChange(text) {
        setDraft(chat.key, text);
        const nowFilled = text !== '';
        if (nowFilled === wasFilled) return;
        wasFilled = nowFilled;
        setFilled(nowFilled);
        if (options.replaceNode) setGeneration((n) => n + 1);
      },
      onEnter(event) {
        // A synthetic Enter is ignored on the page (doc §8.3); a test wants to know that somebody tried.
        if (!event.isTrusted) control.untrustedEnterOnComposer += 1;
        else submit(true, 'enter');
      },
    });
    editor.current = made;
    made.lexical.setRootElement(box.current);
    made.write(chat.draft, options.focus);
    setComposerReader(() => made.text());
    if (options.focus) made.lexical.focus();
    return () => {
      setComposerReader(() => null);
      made.dispose();
      editor.current = null;
    };
  }, []);

  useLayoutEffect(() => {
    const lexical = editor.current?.lexical;
    if (generation === 0 || !lexical || lexical.getRootElement() === box.current) return;
    lexical.setRootElement(box.current);
    lexical.focus();
  }, [generation]);

  return { box, filled, generation, submit, editor };
}

/** Opening a chat by a link with `text=` appends it to the draft (doc §10). */
function useLinkedDraft(chat: Chat, editor: { readonly current: ComposerEditor | null }): void {
  useEffect(() => {
    const onDraft = (event: Event): void => {
      const { key, text } = (event as CustomEvent<{ key: string; text: string }>).detail;
      const now = editor.current?.text() ?? '';
      if (key === chat.key) editor.current?.write(now ? `${now} ${text}` : text, true);
    };
    addEventListener('replica-draft', onDraft);
    return () => removeEventListener('replica-draft', onDraft);
  }, [chat.key, editor]);
}

export function Composer({ chat, label }: { chat: Chat; label: string }): ReactNode {
  const { box, filled, generation, submit, editor } = useEditor(chat);
  const replyTo = useReplica((state) => state.replyTo);
  useLinkedDraft(chat, editor);
  const group = chat.kind === 'group';
  return (
    <footer tabIndex={-1} className={s.footer}>
      <div className={cx(s.area, 'copyable-area')}>
        {replyTo && <ReplyBar chat={chat} id={replyTo} />}
        <div data-testid="compose-box" className={s.pill}>
          <span className={s.line}>
            <div className={cx(s.tools, 'x78zum5')}>
              <button
                type="button"
                data-tab="10"
                aria-label={t.attach}
                title={t.attach}
                aria-haspopup="menu"
                className={s.tool}
                onClick={() => store.setState({ captionDialog: true })}
              >
                <Icon name="plus-rounded" />
              </button>
              <button type="button" data-tab="10" aria-label={t.emojis} title={t.emojis} className={s.tool}>
                <Icon name="expressions-outline" />
              </button>
            </div>
            <div className={cx(s.box, 'lexical-rich-text-input')}>
              <div
                key={generation}
                ref={box}
                contentEditable
                suppressContentEditableWarning
                role="textbox"
                spellCheck
                tabIndex={10}
                data-tab="10"
                data-testid="conversation-compose-box-input"
                aria-label={group ? t.messageToGroup(label) : t.messageTo(label)}
                aria-placeholder={t.message}
                aria-autocomplete="list"
                aria-owns="emoji-suggestion"
                aria-activedescendant=""
                className={cx(s.input, 'x1hx0egp x1fc57z9')}
                style={{
                  maxHeight: '11.76em',
                  minHeight: '1.47em',
                  userSelect: 'text',
                  whiteSpace: 'pre-wrap',
                  wordBreak: 'break-word',
                }}
              />
              {!filled && (
                <div aria-hidden="true" className={s.placeholder}>
                  <div>{t.message}</div>
                </div>
              )}
            </div>
            <div className={s.tools}>
              <div>
                {filled ? (
                  <button
                    key="send"
                    type="button"
                    data-tab="11"
                    aria-label={t.send}
                    className={cx(s.tool, s.send)}
                    onClick={(event) => {
                      if (!event.isTrusted) control.untrustedClicksOnSend += 1;
                      submit(event.isTrusted, 'button');
                    }}
                  >
                    <Icon name="wds-ic-send-filled" />
                  </button>
                ) : (
                  // A button within a button, as on the page: no parser makes this, but createElement does (doc §7).
                  <button key="mic" type="button" aria-label={t.voice} className={s.tool}>
                    <button type="button" data-tab="11" aria-label={t.voice} className={s.bare}>
                      <Icon name="mic-outlined" />
                    </button>
                  </button>
                )}
              </div>
            </div>
          </span>
        </div>
      </div>
      <input accept="image/*" type="file" style={{ display: 'none' }} />
    </footer>
  );
}
