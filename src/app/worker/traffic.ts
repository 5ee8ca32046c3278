/**
 * Requests run side by side, but for one that must have the desk to itself: it waits until those that came before it
 * are through, and those that come after it wait. Without that, what was half done when everything was wiped would be
 * written back.
 */
export class Traffic {
  readonly #running = new Set<Promise<unknown>>();
  /** Ends when the last job that is to be alone has ended. */
  #alone: Promise<unknown> = Promise.resolve();

  async run<T>(job: () => Promise<T>): Promise<T> {
    const running = this.#alone.then(job);
    this.#running.add(running);
    try {
      return await running;
    } finally {
      this.#running.delete(running);
    }
  }

  alone<T>(job: () => Promise<T>): Promise<T> {
    // Only those that are there already: the ones that come later wait for this.
    const result = Promise.allSettled([this.#alone, ...this.#running]).then(job);
    // The next go on whether it went well or not; how it went is told to the one who asked.
    this.#alone = result.catch(() => undefined);
    return result;
  }
}
