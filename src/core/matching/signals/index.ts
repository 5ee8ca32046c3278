/** Signals by language; a language without its own file lives by the pack's phrasings. */
import { EN } from './en.ts';
import { type CompiledSignal, compileSignals, type Signals } from './types.ts';

const BY_LANGUAGE: { readonly [language: string]: Signals } = { en: EN };
const UNSPACED: readonly string[] = ['zh', 'ja'];

const compiled = new Map<string, CompiledSignal[]>();

export function signalsFor(language: string): readonly CompiledSignal[] {
  const ready = compiled.get(language);
  if (ready) return ready;
  const signals = BY_LANGUAGE[language];
  const made = signals ? compileSignals(signals, !UNSPACED.includes(language)) : [];
  compiled.set(language, made);
  return made;
}

export const SIGNAL_LANGUAGES: readonly string[] = Object.keys(BY_LANGUAGE);
