/** The user's own hand on WhatsApp's page while a chat is being opened: it always wins. */
import { OpenChatError } from './errors.ts';
import { APP } from './selectors.ts';

export interface Hand {
  /** Resolves once no press of the user is under way: nothing may move under a finger. */
  lifted(): Promise<void>;
  stop(): void;
}

/** A press whose end we never see. */
const LONGEST_PRESS_MS = 1500;

/**
 * Aborts with `interrupted` as soon as the user presses something in the page or types into it, with `aborted` on
 * Escape, which then means "leave it" and is kept from the page: there it would close the chat.
 */
export function watchHand(document: Document, controller: AbortController): Hand {
  const view = document.defaultView ?? window;
  let lifted = Promise.resolve();
  let lift = () => {};

  const onKey = (event: KeyboardEvent) => {
    // A key held down since before is no new wish.
    if (!event.isTrusted || event.repeat || controller.signal.aborted) return;
    const leave = event.key === 'Escape' && !event.isComposing;
    if (leave) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    controller.abort(new OpenChatError(leave ? 'aborted' : 'interrupted'));
  };
  const onPress = (event: Event) => {
    if (!event.isTrusted || !(event.target instanceof Element) || !event.target.closest(APP)) return;
    lifted = new Promise((resolve) => {
      lift = resolve;
      setTimeout(resolve, LONGEST_PRESS_MS);
    });
    controller.abort(new OpenChatError('interrupted'));
  };
  // After the click that belongs to the press, which comes right behind it.
  const onLift = (event: Event) => event.isTrusted && setTimeout(lift);

  const watch = new AbortController();
  const options = { capture: true, signal: watch.signal };
  view.addEventListener('keydown', onKey, options);
  view.addEventListener('pointerdown', onPress, options);
  for (const type of ['pointerup', 'pointercancel']) view.addEventListener(type, onLift, options);
  return { lifted: () => lifted, stop: () => watch.abort() };
}
