/**
 * The page listens to the whole document: a printable key puts the caret into the composer, Escape closes the chat, or
 * clears the search while the caret is in it (doc §11). Whoever has fields of their own on this page must keep their keys to themselves.
 */
import { closeChat } from '../actions.ts';
import { store } from '../store.ts';
import { options } from './options.ts';

function isEditable(target: EventTarget | null): boolean {
  // An event out of a shadow root has the host as its target, which is no field.
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

function onKey(event: KeyboardEvent): void {
  if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.key === 'Escape') {
    if (event.target instanceof Element && event.target.matches('#side [data-tab="3"]')) {
      store.setState({ search: '' });
      return;
    }
    const { captionDialog, settings, drawer, replyTo, open } = store.getState();
    if (captionDialog) store.setState({ captionDialog: false });
    else if (settings) store.setState({ settings: false });
    else if (drawer) store.setState({ drawer: false });
    else if (replyTo) store.setState({ replyTo: null });
    else if (open) closeChat();
  } else if (event.key.length === 1 && !isEditable(event.target)) {
    document.querySelector<HTMLElement>('#main footer [contenteditable="true"]')?.focus();
  }
}

export function listenToKeys(): void {
  if (options.keys === 'capture') addEventListener('keydown', onKey, true);
  else document.addEventListener('keydown', onKey);
}
