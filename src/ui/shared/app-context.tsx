/** What every component may need: the worker, the words, the clock. */
import { createContext, useContext } from 'react';
import type { UiLanguage } from '../../core/scripts/model.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Ask } from '../../protocol/envelope.ts';

export interface AppContextValue {
  ask: Ask;
  t: Translate;
  uiLanguage: UiLanguage;
  /** Epoch milliseconds. */
  now(): number;
  /** The agent's IANA zone. */
  timeZone: string;
}

const AppContext = createContext<AppContextValue | null>(null);
export const AppProvider = AppContext.Provider;

/** @throws when a component stands outside the provider: a slip of ours, never of a user */
export function useApp(): AppContextValue {
  const value = useContext(AppContext);
  if (!value) throw new Error('component outside AppProvider');
  return value;
}
