import { describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { Session } from '../../protocol/session.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import type { SidebarContext } from './context.ts';
import { SettingsWriter } from './settings-writer.ts';
import { INITIAL_STATE, type SidebarState } from './state.ts';

const session = (sidebarWidth: number): Session => ({
  consent: true,
  consentOld: false,
  settings: { ...DEFAULT_SETTINGS, sidebarWidth },
  uiLanguage: 'en',
  promises: [],
  pendingOpen: null,
  storage: { mode: 'ok', full: false, aside: 0 },
  away: [],
  figures: {},
});

/** A worker whose answers come when the test lets them. */
function desk() {
  const answers: ((ok: boolean) => void)[] = [];
  const store = createStore<SidebarState>(() => ({
    ...INITIAL_STATE,
    phase: 'ready',
    session: session(380),
  }));
  const ask = (_type: string, { patch }: { patch: { sidebarWidth: number } }) =>
    new Promise((resolve) => {
      answers.push((ok) =>
        resolve(
          ok
            ? { ok: true, value: session(patch.sidebarWidth) }
            : { ok: false, error: { code: 'storage-failed', detail: '' } },
        ),
      );
    });
  const context = { store, ask, signal: new AbortController().signal } as unknown as SidebarContext;
  const writer = new SettingsWriter(context);
  writer.merge(session(380));
  return { writer, answers, width: () => store.getState().session?.settings.sidebarWidth, store };
}

describe('SettingsWriter', () => {
  it('never lets an older answer or event push a newer value back', async () => {
    const { writer, answers, width, store } = desk();
    const both = [writer.set({ sidebarWidth: 396 }), writer.set({ sidebarWidth: 412 })];
    expect(width()).toBe(412);
    answers[0]?.(true);
    await both[0];
    expect(width()).toBe(412);
    store.setState({ session: writer.merge(session(396)) });
    expect(width()).toBe(412);
    answers[1]?.(true);
    await both[1];
    expect(width()).toBe(412);
  });

  it('goes back to what is stored when it could not be saved', async () => {
    const { writer, answers, width } = desk();
    const change = writer.set({ sidebarWidth: 500 });
    expect(width()).toBe(500);
    answers[0]?.(false);
    await change;
    expect(width()).toBe(380);
  });
});
