/** Waiting for the page: as short as it can be, so that the chat has no time to change. */

/** Stands around a wait; a test lets things happen there. */
export type Rest = (wait: () => Promise<void>) => Promise<void>;

/** Resolves after the next frame, or after 60 ms where none is drawn (a tab in the background). */
export function frame(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, 60);
    const request = requestAnimationFrame(done);
    function done() {
      clearTimeout(timer);
      cancelAnimationFrame(request);
      resolve();
    }
  });
}

/**
 * Resolves when the page has changed, in the very task that changed it, or after so many milliseconds. Whoever reads
 * the page then sees each state before a user can act on it.
 */
export function change(document: Document, ms: number): Promise<void> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(done);
    const timer = setTimeout(done, ms);
    observer.observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['aria-label', 'contenteditable', 'data-icon', 'data-id'],
    });
    function done() {
      clearTimeout(timer);
      observer.disconnect();
      resolve();
    }
  });
}

/** Lets everything that was begun in this task come to its end; no user's key or click comes in between. */
export async function turn(): Promise<void> {
  for (let i = 0; i < 10; i++) await Promise.resolve();
}
