/** Waiting for the page: looked at again after each change, never by a clock alone. */

export interface Waiting {
  /** Milliseconds after which it is given up. */
  ms: number;
  /** The answer must have stood this long without any change below the root. */
  quietMs?: number;
  signal: AbortSignal;
}

/** Changes that come together are looked at together. */
const TOGETHER_MS = 30;

/**
 * What `read` answers as soon as it is neither null nor false; null where that does not happen in time.
 *
 * @throws the signal's reason
 */
export function until<T>(
  root: Node,
  read: () => T | null | false,
  { ms, quietMs = 0, signal }: Waiting,
): Promise<T | null> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    let timer: ReturnType<typeof setTimeout> | undefined;
    let changed = false;
    const look = () => {
      timer = undefined;
      changed = false;
      const found = read();
      if (found === null || found === false) return;
      if (quietMs === 0) finish(found);
      else timer = setTimeout(() => (changed ? look() : finish(found)), quietMs);
    };
    const observer = new MutationObserver(() => {
      changed = true;
      timer ??= setTimeout(look, TOGETHER_MS);
    });
    // A page that never comes to rest has given its answer by then.
    const end = setTimeout(() => finish(read() || null), ms);
    const finish = (answer: T | null) => {
      stop();
      resolve(answer);
    };
    const abort = () => {
      stop();
      reject(signal.reason);
    };
    const stop = () => {
      observer.disconnect();
      clearTimeout(timer);
      clearTimeout(end);
      signal.removeEventListener('abort', abort);
    };
    observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
    signal.addEventListener('abort', abort);
    look();
  });
}
