/** What the light shows: worse only when it has lasted, better at once, and nothing where no reply is written. */
import type { PageFact, PageHealth } from './page-port.ts';
import { isSupported, type SidebarState } from './state.ts';

export const GOOD_HEALTH: PageHealth = { level: 'good', facts: [], missing: [] };

/** Longer than a page needs to fill its rows while one scrolls or switches. */
const LASTS_MS = 1500;
const RANK = { good: 0, degraded: 1, blind: 2 } as const;

/** Lets a worse reading through only when no better one came in between; a better one passes at once. */
export class SteadyHealth {
  readonly #show: (health: PageHealth) => void;
  #shown = GOOD_HEALTH;
  #next = GOOD_HEALTH;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(show: (health: PageHealth) => void) {
    this.#show = show;
  }

  read(health: PageHealth): void {
    this.#next = health;
    if (RANK[health.level] <= RANK[this.#shown.level]) this.#pass();
    else this.#timer ??= setTimeout(() => this.#pass(), LASTS_MS);
  }

  reset(): void {
    this.read(GOOD_HEALTH);
  }

  #pass(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#shown = this.#next;
    this.#show(this.#next);
  }
}

/** In groups and channels nothing is written: how they read troubles nobody. */
export function shownHealth({ chat, health }: Pick<SidebarState, 'chat' | 'health'>): PageHealth {
  return chat && !isSupported(chat) ? GOOD_HEALTH : health;
}

/** True where one of these facts is not read: what hangs on them is not said. */
export function isLost(health: PageHealth, ...facts: PageFact[]): boolean {
  return health.level === 'blind' || facts.some((fact) => health.missing.includes(fact));
}

/** A box to insert into is there, as far as the page can be read. */
export function canInsert(health: PageHealth, chatKey: string): boolean {
  return chatKey !== '' && !health.missing.includes('composer') && !health.missing.includes('title');
}
