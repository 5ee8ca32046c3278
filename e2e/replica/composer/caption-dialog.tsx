/** A photo about to be sent, with a second Lexical editor for its caption: a decoy for whoever looks for "the" editor. */
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { send } from '../actions.ts';
import { cx } from '../art/cx.ts';
import { Icon } from '../art/icon.tsx';
import { photoUrl } from '../art/photos.ts';
import { control } from '../control.ts';
import { type Chat, plainTitle } from '../model.ts';
import { t } from '../page/strings.ts';
import { store } from '../store.ts';
import s from './composer.module.css';
import { type ComposerEditor, createComposerEditor } from './editor.ts';

const SCENE = 'label';
const close = (): void => store.setState({ captionDialog: false });

export function CaptionDialog({ chat }: { chat: Chat }): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const editor = useRef<ComposerEditor | null>(null);
  const [empty, setEmpty] = useState(true);

  const submit = (trusted: boolean): void => {
    const caption = editor.current?.text().trim() ?? '';
    control.sends.push({
      chat: plainTitle(chat.title),
      text: caption,
      trusted,
      via: 'caption',
      at: Date.now(),
    });
    send(chat.key, { kind: 'photo', photos: [SCENE], ...(caption ? { caption } : {}) });
    close();
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: one editor per opening of the dialog
  useLayoutEffect(() => {
    const made = createComposerEditor({
      onChange: (text) => setEmpty(text === ''),
      onEnter: (event) => event.isTrusted && submit(true),
    });
    editor.current = made;
    made.lexical.setRootElement(box.current);
    made.write('', true);
    made.lexical.focus();
    return () => made.dispose();
  }, []);

  return (
    <div role="dialog" aria-label={t.photo} className={s.dialog}>
      <button type="button" aria-label={t.cancel} className={cx(s.tool, s.dialogClose)} onClick={close}>
        <Icon name="x-refreshed" />
      </button>
      <img alt="" src={photoUrl(SCENE)} className={s.dialogPhoto} />
      <div className={s.dialogLine}>
        <div className={cx(s.box, s.dialogBox, 'lexical-rich-text-input')}>
          <div
            ref={box}
            contentEditable
            suppressContentEditableWarning
            role="textbox"
            spellCheck
            tabIndex={10}
            data-tab="10"
            aria-label={t.caption}
            aria-placeholder={t.caption}
            className={s.input}
            style={{
              maxHeight: '7.4em',
              minHeight: '1.47em',
              whiteSpace: 'pre-wrap',
              wordBreak: 'break-word',
            }}
          />
          {empty && (
            <div aria-hidden="true" className={s.placeholder}>
              <div>{t.caption}</div>
            </div>
          )}
        </div>
        <button
          type="button"
          aria-label={t.send}
          className={cx(s.tool, s.send)}
          onClick={(event) => submit(event.isTrusted)}
        >
          <Icon name="wds-ic-send-filled" />
        </button>
      </div>
    </div>
  );
}
