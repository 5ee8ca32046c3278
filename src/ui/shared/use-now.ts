/** The clock as state: everything that shows a waiting time is drawn anew together, at each full minute that is seen. */
import { useSyncExternalStore } from 'react';
import { useApp } from './app-context.tsx';

const MINUTE_MS = 60_000;

/** One timer for all who look, none while nobody does or the tab is hidden. */
class MinuteClock {
  readonly #now: () => number;
  readonly #lookers = new Set<() => void>();
  #time: number;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(now: () => number) {
    this.#now = now;
    this.#time = now();
  }

  readonly read = (): number => this.#time;

  readonly subscribe = (looker: () => void): (() => void) => {
    if (this.#lookers.size === 0) {
      document.addEventListener('visibilitychange', this.#tick);
      this.#tick();
    }
    this.#lookers.add(looker);
    return () => {
      this.#lookers.delete(looker);
      if (this.#lookers.size > 0) return;
      clearTimeout(this.#timer);
      document.removeEventListener('visibilitychange', this.#tick);
    };
  };

  readonly #tick = (): void => {
    clearTimeout(this.#timer);
    if (document.hidden) return;
    const now = this.#now();
    // Nothing that is shown has seconds.
    if (Math.floor(now / MINUTE_MS) !== Math.floor(this.#time / MINUTE_MS)) {
      this.#time = now;
      for (const looker of this.#lookers) looker();
    }
    this.#timer = setTimeout(this.#tick, MINUTE_MS - (now % MINUTE_MS) + 5);
  };
}

const clocks = new WeakMap<() => number, MinuteClock>();

/** Epoch milliseconds, as of the last full minute or the first look. */
export function useNow(): number {
  const { now } = useApp();
  let clock = clocks.get(now);
  if (!clock) {
    clock = new MinuteClock(now);
    clocks.set(now, clock);
  }
  return useSyncExternalStore(clock.subscribe, clock.read);
}
