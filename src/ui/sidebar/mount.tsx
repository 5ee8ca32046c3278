/**
 * Puts the sidebar beside the page: a host outside WhatsApp's own tree, an open shadow root, our style sheets adopted
 * (a page's CSP does not reach them), and the page made narrower by a style sheet instead of by touching its nodes.
 */
import { useMemo } from 'react';
import { createRoot } from 'react-dom/client';
import type { Sidebar as SidebarUseCases } from '../../app/sidebar/create-sidebar.ts';
import type { SidebarState } from '../../app/sidebar/state.ts';
import { smallTranslate } from '../../i18n/small-translate.ts';
import type { Ask } from '../../protocol/envelope.ts';
import { SIDEBAR_WIDTH } from '../../protocol/settings.ts';
import { type AppContextValue, AppProvider } from '../shared/app-context.tsx';
import { Sidebar } from './Sidebar.tsx';
import { SidebarProvider, useSidebarState } from './sidebar-context.tsx';

/** Below this the two would crowd each other: the panel lies over the page instead of beside it. */
const OVERLAY_BELOW = 1100;
export const HOST_TAG = 'anxin-sidebar';

/** Keys typed inside must not reach WhatsApp's shortcuts, nor its "any key goes to the compose box". */
const KEY_EVENTS = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'paste',
  'copy',
  'cut',
  'compositionstart',
  'compositionend',
];

export interface SidebarEnvironment {
  ask: Ask;
  now(): number;
  timeZone: string;
  /** A rule that leaves so many pixels of the page free; only `src/whatsapp` knows its root. */
  narrowPageCss(pixels: number): string;
}

/**
 * Draws the sidebar, for nobody to see yet.
 * @returns puts it beside the page, once there is one
 */
export function mountSidebar(
  document: Document,
  sidebar: SidebarUseCases,
  env: SidebarEnvironment,
  signal: AbortSignal,
): () => void {
  const host = document.createElement(HOST_TAG);
  const shadow = host.attachShadow({ mode: 'open' });
  const styles = new CSSStyleSheet();
  shadow.adoptedStyleSheets = [styles];
  for (const type of KEY_EVENTS) shadow.addEventListener(type, (event) => event.stopPropagation());
  for (const type of ['pointerenter', 'focusin']) host.addEventListener(type, sidebar.actions.lookNow);
  const container = document.createElement('div');
  shadow.append(container);

  const squeeze = new CSSStyleSheet();
  const layout = () => applyLayout(host, squeeze, sidebar.store.getState(), env);
  // Asked on resize only: reading a width makes the page lay itself out.
  const measure = () => {
    const overlay = document.documentElement.clientWidth < OVERLAY_BELOW;
    if (sidebar.store.getState().overlay !== overlay) sidebar.store.setState({ overlay, tucked: false });
  };
  const dress = ({ words }: SidebarState, before?: SidebarState) => {
    if (words && words.styles !== before?.words?.styles) styles.replaceSync(words.styles);
  };
  sidebar.store.subscribe(layout);
  // Before React hears of it: nothing is drawn without words, so nothing is seen undressed.
  sidebar.store.subscribe(dress);
  dress(sidebar.store.getState());
  document.defaultView?.addEventListener('resize', measure, { signal });
  measure();
  layout();

  const root = withoutSelectionEvents(document, () => createRoot(container));
  root.render(
    <SidebarProvider value={sidebar}>
      <WithWords env={env}>
        <Sidebar />
      </WithWords>
    </SidebarProvider>,
  );
  return () => {
    document.querySelector(HOST_TAG)?.remove();
    document.documentElement.append(host);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, squeeze];
  };
}

/**
 * React listens for every change of the page's selection, which is one for each key typed in WhatsApp's compose box, to
 * serve `onSelect`. Nothing here uses that. The document's method is ours alone: the page has its own.
 */
function withoutSelectionEvents<T>(document: Document, make: () => T): T {
  const listen = document.addEventListener;
  document.addEventListener = (type: string, ...rest: [EventListener]) => {
    if (type !== 'selectionchange') listen.call(document, type, ...rest);
  };
  try {
    return make();
  } finally {
    document.addEventListener = listen;
  }
}

function WithWords({ env, children }: { env: SidebarEnvironment; children: React.ReactNode }) {
  const words = useSidebarState((s) => s.words);
  const value = useMemo<AppContextValue | null>(
    () => words && { ...env, uiLanguage: words.language, t: smallTranslate(words.language, words.words) },
    [env, words],
  );
  return value && <AppProvider value={value}>{children}</AppProvider>;
}

/** Shared by `layout` calls: nothing is written that already stands, because this runs on every change of state. */
function applyLayout(
  host: HTMLElement,
  squeeze: CSSStyleSheet,
  state: SidebarState,
  env: SidebarEnvironment,
): void {
  const width = state.session?.settings.sidebarWidth ?? SIDEBAR_WIDTH.default;
  const open = state.session?.settings.sidebarOpen ?? true;
  const { overlay } = state;
  const beside = open && !overlay && state.phase !== 'starting' && !state.look.mediaOpen;
  set(host, 'data-theme', state.look.theme);
  set(host, 'lang', state.session?.uiLanguage ?? 'en');
  set(host, 'dir', state.look.rtl ? 'rtl' : 'ltr');
  if (overlay !== host.hasAttribute('data-overlay')) host.toggleAttribute('data-overlay', overlay);
  const wanted = `${width}px`;
  if (host.style.getPropertyValue('--sidebar-width') !== wanted)
    host.style.setProperty('--sidebar-width', wanted);
  const css = beside ? env.narrowPageCss(width) : '';
  if (host.dataset.narrowed !== css) {
    host.dataset.narrowed = css;
    squeeze.replaceSync(css);
  }
}

function set(element: HTMLElement, attribute: string, value: string): void {
  if (element.getAttribute(attribute) !== value) element.setAttribute(attribute, value);
}
