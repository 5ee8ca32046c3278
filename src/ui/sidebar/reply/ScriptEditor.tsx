/** Editable text of one block with its blanks as chips. */

import { useEffect, useLayoutEffect, useRef } from 'react';
import { directionOf } from '../../../core/language/direction.ts';
import { readScript, renderScript, showValues } from './script-dom.ts';

interface Props {
  source: string;
  language: string;
  label: string;
  values: Record<string, { value: string; hint: string }>;
  placeholder(blank: string): string;
  dropSentence: string;
  onEdit(source: string): void;
  onFill(blank: string, value: string): void;
  onFilled(blank: string, value: string): void;
  onDropSentence(blank: string): void;
}

export function ScriptEditor(props: Props) {
  const host = useRef<HTMLDivElement>(null);
  /** What stands in the host; only a source from elsewhere (swap, undo, drop) makes it build anew. */
  const shown = useRef<string | null>(null);
  const latest = useRef(props);
  useLayoutEffect(() => {
    latest.current = props;
  });

  useLayoutEffect(() => {
    const element = host.current;
    if (!element || shown.current === props.source) return;
    shown.current = props.source;
    renderScript(
      element,
      props.source,
      {
        placeholder: (blank) => latest.current.placeholder(blank),
        dropSentence: latest.current.dropSentence,
      },
      {
        onInput: (blank, value) => latest.current.onFill(blank, value),
        onLeave: (blank, value) => latest.current.onFilled(blank, value),
        onDrop: (blank) => latest.current.onDropSentence(blank),
      },
    );
  }, [props.source]);

  // After every rendering: building anew and filling in must never fall apart.
  useLayoutEffect(() => {
    if (host.current) showValues(host.current, props.values);
  });

  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const onInput = (event: Event) => {
      if (event.target !== element) return;
      const source = readScript(element);
      shown.current = source;
      latest.current.onEdit(source);
    };
    element.addEventListener('input', onInput);
    return () => element.removeEventListener('input', onInput);
  }, []);

  return (
    // biome-ignore lint/a11y/useSemanticElements: a textarea cannot hold the blanks' fields.
    <div
      ref={host}
      className="script-editor"
      role="textbox"
      aria-multiline="true"
      aria-label={props.label}
      contentEditable="plaintext-only"
      suppressContentEditableWarning
      spellCheck
      tabIndex={0}
      dir={directionOf(props.language)}
      lang={props.language}
    />
  );
}
