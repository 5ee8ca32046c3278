/** Whether an input method (Chinese, Japanese, …) has an unfinished word in some field of the page. */

const composing = new WeakMap<Document, EventTarget>();

/** Listens until the signal aborts. Two events per composed word; nothing per key. */
export function watchComposition(document: Document, signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal };
  document.addEventListener(
    'compositionstart',
    ({ target }) => {
      if (target) composing.set(document, target);
    },
    options,
  );
  document.addEventListener('compositionend', () => composing.delete(document), options);
  signal.addEventListener('abort', () => composing.delete(document), { once: true });
}

export function isComposing(box: Element): boolean {
  const target = composing.get(box.ownerDocument);
  return target instanceof Node && box.contains(target);
}
