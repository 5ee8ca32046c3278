/** Finds the compose box of the open chat, and what stands in its place where there is none. Read only. */
import { cleanTitle } from '../core/conversation/model.ts';
import type { InsertCode } from './errors.ts';
import { mainFooter } from './page-parts.ts';
import { isForeign, walkText } from './read-text.ts';
import {
  ANY_ICON,
  COMPOSER,
  COMPOSER_NODE,
  EDITABLE,
  MAIN,
  MAYBE_EDITABLE,
  NOT_A_CAPTION,
  OTHER_EDITOR,
  SEND_ICON,
  SEND_SLOT,
  VOICE_ICON,
} from './selectors.ts';

export interface FoundComposer {
  box: HTMLElement;
  rung: string;
}

/**
 * The compose box, inside `#main footer` only; null in blocked chats, announcement groups, channels, or while several
 * boxes answer at once. Look it up anew each time: the page replaces the node.
 */
export function findComposer(document: Document): FoundComposer | null {
  const footer = mainFooter(document);
  if (!footer) return null;
  for (const { name, selector } of COMPOSER) {
    const boxes = [...footer.querySelectorAll<HTMLElement>(selector)].filter((b) => !isForeign(b));
    if (boxes.length === 1 && boxes[0]) return { box: boxes[0], rung: name };
    if (boxes.length > 1) {
      const shown = boxes.filter(isShown);
      return shown.length === 1 && shown[0] ? { box: shown[0], rung: name } : null;
    }
  }
  return null;
}

/** True where the element takes room on the screen. */
export function isShown(element: Element): boolean {
  return element.isConnected && element.getClientRects().length > 0;
}

/** An open caption box of a picture to be sent, or another editor over the chat. */
export function isMediaEditorOpen(document: Document): boolean {
  for (const editor of document.querySelectorAll(OTHER_EDITOR))
    if (!editor.closest(NOT_A_CAPTION) && isShown(editor)) return true;
  return false;
}

/** The footer shows Send instead of the microphone: the page itself believes that there is text. */
export function hasSendButton(document: Document): boolean {
  const footer = mainFooter(document);
  if (!footer) return false;
  if (footer.querySelector(SEND_ICON)) return true;
  for (const button of footer.querySelectorAll(SEND_SLOT))
    if (button.querySelector(ANY_ICON) && !button.querySelector(VOICE_ICON) && !button.matches(VOICE_ICON))
      return true;
  return false;
}

/** True while the page is where the composer used to be, but no known rung finds it there. */
export function composerMoved(document: Document): boolean {
  if (findComposer(document)) return false;
  const footer = mainFooter(document);
  const pane = footer ?? document.querySelector(MAIN);
  for (const editor of pane?.querySelectorAll(MAYBE_EDITABLE) ?? [])
    if (!isForeign(editor) && isShown(editor)) return true;
  return false;
}

/** The page's words at most, where it says why there is no box; more is no such sentence. */
const SAYING = 160;

/** Why nothing can be written into the open chat, with the page's own words where it has some. */
export function whyNoComposer(document: Document): { code: InsertCode; says?: string } {
  const footer = mainFooter(document);
  if (!footer) return { code: 'no-composer' };
  const editors = [...footer.querySelectorAll(COMPOSER_NODE)].filter((e) => !isForeign(e));
  // Several open boxes: no telling which.
  if (editors.some((e) => e.matches(EDITABLE) && isShown(e))) return { code: 'no-composer' };
  if (editors.length > 0) return { code: 'composer-off' };
  const says = cleanTitle(walkText(footer));
  return says.length <= SAYING && /\p{L}{2}/u.test(says)
    ? { code: 'read-only', says }
    : { code: 'no-composer' };
}
