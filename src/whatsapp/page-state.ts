/** How the page looks around the chat: theme, writing direction, and whether something covers it. */

import { isShown } from './composer-box.ts';
import { partsAround } from './page-parts.ts';
import { isForeign } from './read-text.ts';
import { APP, APP_WRAPPER, MEDIA_VIEWER, RIGHT_DRAWER } from './selectors.ts';

export interface PageState {
  theme: 'light' | 'dark';
  rtl: boolean;
  /** A full-screen viewer or dialog is open. */
  mediaOpen: boolean;
  /** Contact info or search stands open on the right. */
  drawerOpen: boolean;
}

/** Perceived brightness 0 to 1 of a CSS colour; null where it is see-through. */
function brightness(color: string): number | null {
  const parts = color.match(/[\d.]+/g)?.map(Number);
  if (!parts || parts.length < 3 || parts[3] === 0) return null;
  const [r = 0, g = 0, b = 0] = parts;
  return (0.299 * r + 0.587 * g + 0.114 * b) / 255;
}

/** True where WhatsApp shows its dark theme: its own class, else the colour of what is drawn. */
export function isDark(document: Document): boolean {
  for (const element of [document.body, document.documentElement]) {
    if (element.classList.contains('dark')) return true;
    if (element.classList.contains('light')) return false;
  }
  const view = document.defaultView;
  if (!view) return false;
  for (const element of [document.querySelector(APP_WRAPPER), document.querySelector(APP), document.body]) {
    const value = element && brightness(view.getComputedStyle(element).backgroundColor);
    if (typeof value === 'number') return value < 0.5;
  }
  return false;
}

/** True where the interface runs from right to left. */
export function isRtl(document: Document): boolean {
  return document.documentElement.dir === 'rtl';
}

/** A media viewer or dialog over the page. */
export function isMediaOpen(document: Document): boolean {
  for (const part of partsAround(document))
    for (const viewer of [
      ...(part.matches(MEDIA_VIEWER) ? [part] : []),
      ...part.querySelectorAll(MEDIA_VIEWER),
    ])
      if (!isForeign(viewer) && isShown(viewer)) return true;
  return false;
}

/** The right-hand drawer (contact info, search in the chat). */
export function isDrawerOpen(document: Document): boolean {
  const drawer = findDrawer(document);
  return drawer !== null && drawer.childElementCount > 0;
}

function findDrawer(document: Document): Element | null {
  for (const part of partsAround(document)) {
    const drawer = part.matches(RIGHT_DRAWER) ? part : part.querySelector(RIGHT_DRAWER);
    if (drawer) return drawer;
  }
  return null;
}

export function readPageState(document: Document): PageState {
  return {
    theme: isDark(document) ? 'dark' : 'light',
    rtl: isRtl(document),
    mediaOpen: isMediaOpen(document),
    drawerOpen: isDrawerOpen(document),
  };
}

/**
 * Reports the page's state now and whenever it changes. Watches the few elements near the root, never the chat or the
 * list: viewers and drawers are put there.
 */
export function observePage(
  document: Document,
  onState: (state: PageState) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  let last = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    if (!document.hidden) timer ??= setTimeout(update, 50);
  });
  const attach = () => {
    observer.disconnect();
    const look = { attributes: true, attributeFilter: ['class', 'dir', 'lang', 'style'] };
    observer.observe(document.documentElement, look);
    const targets = shallowTargets(document);
    // The body alone: the app itself is still to come, wherever in it.
    const subtree = targets.length === 1;
    // In one call each: a second one for the same element takes the place of the first.
    for (const element of targets)
      observer.observe(element, { childList: true, subtree, ...(element === document.body && look) });
  };
  const update = () => {
    timer = undefined;
    if (signal.aborted || document.hidden) return;
    attach();
    const state = readPageState(document);
    const print = JSON.stringify(state);
    if (print === last) return;
    last = print;
    onState(state);
  };
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  document.addEventListener('visibilitychange', update, { signal });
  update();
}

/** Body, the app's root and two levels of its frame: where overlays appear. */
function shallowTargets(document: Document): Element[] {
  const targets: Element[] = [document.body];
  const wrapper = document.querySelector(APP_WRAPPER) ?? document.querySelector(APP);
  for (let up = wrapper; up && up !== document.body; up = up.parentElement) targets.push(up);
  for (const child of wrapper?.children ?? []) {
    targets.push(child);
    for (const inner of child.children) if (inner.id !== 'side' && inner.id !== 'main') targets.push(inner);
  }
  const drawer = findDrawer(document);
  if (drawer) targets.push(drawer);
  return targets;
}
