/**
 * Opens a chat by a link to its number. WhatsApp's page takes clicks on such links itself and opens the chat in place.
 * Where it does not, nothing happens: the page is never left.
 */

/** A click is followed within the same task or the next; long after it a journey is the user's own. */
const JOURNEY_MS = 1000;

/**
 * Clicks a link to the number. Without any text: that would become a draft.
 *
 * @returns whether the page has taken the click
 */
export function followLink(document: Document, phone: string): boolean {
  const link = document.createElement('a');
  // Of the addresses that the page takes, the one that even in the worst case leads nowhere but to WhatsApp Web.
  link.href = `https://web.whatsapp.com/send?phone=${phone.replace(/\D/g, '')}`;
  link.hidden = true;
  let taken: boolean | null = null;
  // The page listens at the window, before the link does: whoever has not prevented the journey by now, never will.
  link.addEventListener('click', (event) => {
    taken = event.defaultPrevented;
    event.preventDefault();
  });
  // Should the click be kept from the link but not from the browser, the journey itself is called off.
  const journeys = document.defaultView?.navigation;
  const stay = (event: NavigateEvent) => {
    if (event.destination.url === link.href) event.preventDefault();
  };
  journeys?.addEventListener('navigate', stay);
  setTimeout(() => journeys?.removeEventListener('navigate', stay), JOURNEY_MS);
  // The page wants it connected; outside the app's own tree no framework looks after it.
  document.body.append(link);
  const went = link.dispatchEvent(
    new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, view: window }),
  );
  link.remove();
  return taken ?? !went;
}
