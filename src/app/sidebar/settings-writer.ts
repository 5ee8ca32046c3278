/**
 * Settings show at once and are confirmed by the worker. While changes are on their way, what the worker says of older
 * ones must not push the newer ones back: a quick hand on the arrow keys would see the width jump.
 */
import type { Session } from '../../protocol/session.ts';
import type { Settings } from '../../protocol/settings.ts';
import { askWorker, type SidebarContext } from './context.ts';

export class SettingsWriter {
  readonly #context: SidebarContext;
  #inFlight = 0;
  #ahead: Partial<Settings> = {};
  /** What the worker said last. */
  #confirmed: Session | null = null;

  constructor(context: SidebarContext) {
    this.#context = context;
  }

  /** Takes in what the worker says, keeps what is still on its way, and returns the session to show. */
  merge(session: Session): Session {
    this.#confirmed = session;
    return this.#inFlight === 0 ? session : { ...session, settings: { ...session.settings, ...this.#ahead } };
  }

  async set(patch: Partial<Settings>): Promise<void> {
    const { store } = this.#context;
    this.#inFlight += 1;
    this.#ahead = { ...this.#ahead, ...patch };
    const { session } = store.getState();
    if (session) store.setState({ session: { ...session, settings: { ...session.settings, ...patch } } });
    const answered = await askWorker(this.#context, 'settings.set', { patch });
    if (answered) this.#confirmed = answered.value;
    this.#inFlight -= 1;
    if (this.#inFlight > 0) return;
    this.#ahead = {};
    // What could not be saved goes back to what stands in storage.
    if (this.#confirmed) store.setState({ session: this.#confirmed });
  }
}
