/** Signals by language; a language without its own file lives by the pack's phrasings. */
import { AR } from './ar.ts';
import { DE } from './de.ts';
import { EN } from './en.ts';
import { ES } from './es.ts';
import { FR } from './fr.ts';
import { ID } from './id.ts';
import { IT } from './it.ts';
import { JA } from './ja.ts';
import { NL } from './nl.ts';
import { PL } from './pl.ts';
import { PT } from './pt.ts';
import { RU } from './ru.ts';
import { TR } from './tr.ts';
import { type CompiledSignal, compileSignals, type Signals } from './types.ts';
import { ZH } from './zh.ts';

const BY_LANGUAGE: { readonly [language: string]: Signals } = {
  en: EN,
  es: ES,
  zh: ZH,
  pt: PT,
  de: DE,
  fr: FR,
  ar: AR,
  ru: RU,
  tr: TR,
  id: ID,
  ja: JA,
  it: IT,
  nl: NL,
  pl: PL,
};
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
