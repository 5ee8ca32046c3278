/** The reply as blocks in their order. Tab leads from gap to gap, then to the insert button. */
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Reply } from '../../../app/sidebar/reply.ts';
import { useApp } from '../../shared/app-context.tsx';
import { useSidebarState } from '../sidebar-context.tsx';
import { ReplyBlock } from './ReplyBlock.tsx';

export function ReplyEditor({ reply }: { reply: Reply }) {
  const { t } = useApp();
  const list = useRef<HTMLOListElement>(null);
  const focusGap = useSidebarState((s) => s.focusGap);
  const seen = useRef(focusGap);
  useEffect(() => {
    if (seen.current === focusGap) return;
    seen.current = focusGap;
    const [first] = gapsOf(list.current);
    first?.focus();
    first?.scrollIntoView({ block: 'nearest' });
  }, [focusGap]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (
      event.key !== 'Tab' ||
      event.nativeEvent.isComposing ||
      event.altKey ||
      event.ctrlKey ||
      event.metaKey
    )
      return;
    const next = neighbour(list.current, event.shiftKey ? -1 : 1);
    if (!next) return;
    event.preventDefault();
    next.focus();
    if (next instanceof HTMLInputElement) next.select();
  };
  return (
    <ol ref={list} className="reply" aria-label={t(`stages.${reply.stage}`)} onKeyDown={onKeyDown}>
      {reply.blocks.map((block, index) => (
        <ReplyBlock
          key={`${block.step ?? reply.stage}-${reply.chatKey}`}
          reply={reply}
          block={block}
          index={index}
        />
      ))}
    </ol>
  );
}

function gapsOf(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('.blank-gap input') ?? [])];
}

/**
 * The next gap in reading order from where the focus is. Forward from the last one leads to the insert button, so
 * that Tab, Tab, Enter is the whole way; backward from the first one is the browser's own order.
 */
function neighbour(list: HTMLElement | null, by: 1 | -1): HTMLElement | null {
  if (!list) return null;
  const root = list.getRootNode();
  const active = root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null;
  // From the words themselves Tab goes the browser's way, so that every step can be reached.
  if (!(active instanceof HTMLInputElement) || !active.closest('.blank')) return null;
  const gaps = gapsOf(list);
  const ordered = by === 1 ? gaps : gaps.toReversed();
  const wanted = by === 1 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  const next = ordered.find((gap) => gap !== active && active.compareDocumentPosition(gap) & wanted);
  if (next) return next;
  return by === 1
    ? (list.closest('.panel')?.querySelector<HTMLElement>('.reply-actions [data-action]') ?? null)
    : null;
}
