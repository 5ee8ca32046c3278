/**
 * Runs before the page does, and is a few lines, so that it costs the page nothing. WhatsApp may listen for keys at
 * the window before anybody else and send them to its compose box; a key meant for our panel would then be typed into
 * a customer's chat. Registered first, this listener takes such keys out of the page's hands and gives them to the
 * panel alone: a copy that never leaves its shadow root. What the key does by itself (typing, moving) stays as it is.
 *
 * A key that was pressed in the panel and is still held down is the panel's too, wherever the focus has gone: Enter on
 * "Open the chat" would otherwise repeat in that chat's compose box, and send what waits there.
 *
 * Every key typed in WhatsApp passes here: the listeners for what follows a keydown stand only while one was ours.
 */
const HOST = 'anxin-sidebar';
const FOLLOWING = ['keypress', 'keyup'] as const;
let held = '';
let following = false;

function follow(on: boolean): void {
  if (on === following) return;
  following = on;
  for (const type of FOLLOWING)
    if (on) window.addEventListener(type, shield, { capture: true });
    else window.removeEventListener(type, shield, { capture: true });
}

function shield(event: KeyboardEvent): void {
  // Seen from here, an event inside the panel comes from its host.
  const ours = (event.target as Partial<Element>).localName === HOST;
  if (!ours && !following) return;
  if (!event.isTrusted) return;
  if (event.type === 'keydown' && !event.repeat) held = ours ? event.code : '';
  else if (event.type === 'keyup' && event.code === held) held = '';
  follow(ours || held !== '');
  if (!ours) {
    if (held === '' || event.code !== held) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    return;
  }
  const path = event.composedPath();
  event.stopImmediatePropagation();
  const copy = new KeyboardEvent(event.type, {
    key: event.key,
    code: event.code,
    location: event.location,
    repeat: event.repeat,
    isComposing: event.isComposing,
    ctrlKey: event.ctrlKey,
    shiftKey: event.shiftKey,
    altKey: event.altKey,
    metaKey: event.metaKey,
    bubbles: true,
    cancelable: true,
    // Ends at the shadow root: the page never sees it.
    composed: false,
  });
  path[0]?.dispatchEvent(copy);
  if (copy.defaultPrevented) event.preventDefault();
}

window.addEventListener('keydown', shield, { capture: true });
