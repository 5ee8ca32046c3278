/** Languages in which steps are recognised. In others the coach does not judge what is missing. */
import { DE } from './de.ts';
import { EN } from './en.ts';
import { ES } from './es.ts';
import { FR } from './fr.ts';
import { PT } from './pt.ts';
import type { StepCues } from './types.ts';
import { ZH } from './zh.ts';

export interface CompiledCues {
  empathy: RegExp;
  fact: RegExp;
  solution: RegExp;
  started: RegExp | null;
  promise: RegExp | null;
}

const CUES: { readonly [language: string]: StepCues } = { en: EN, es: ES, zh: ZH, pt: PT, fr: FR, de: DE };
const compiled = new Map<string, CompiledCues>();

function compile(source: string, spaced: boolean): RegExp {
  return new RegExp(spaced ? `(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])` : source, 'u');
}

export function cuesFor(language: string): CompiledCues | null {
  const base = language.split('-')[0]?.toLowerCase() ?? language;
  const ready = compiled.get(base);
  if (ready) return ready;
  const cues = CUES[base];
  if (!cues) return null;
  const spaced = base !== 'zh' && base !== 'ja';
  const made = {
    empathy: compile(cues.empathy, spaced),
    fact: compile(cues.fact, spaced),
    solution: compile(cues.solution, spaced),
    started: cues.started ? compile(cues.started, spaced) : null,
    promise: cues.promise ? compile(cues.promise, spaced) : null,
  };
  compiled.set(base, made);
  return made;
}
