/** Languages whose promises are read. Each is compiled when first needed. */
import type { PromiseLocale } from '../parse-locale.ts';
import { type CompiledLocale, compileLocale } from '../parse-rules.ts';
import { ar } from './ar/index.ts';
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { fr } from './fr/index.ts';
import { id } from './id/index.ts';
import { it } from './it/index.ts';
import { ja } from './ja/index.ts';
import { nl } from './nl/index.ts';
import { pl } from './pl/index.ts';
import { pt } from './pt/index.ts';
import { ru } from './ru/index.ts';
import { tr } from './tr/index.ts';
import { zh } from './zh/index.ts';

const LOCALES: readonly PromiseLocale[] = [en, es, zh, pt, de, fr, it, nl, pl, ru, tr, ar, id, ja];

export const PROMISE_LANGUAGES: readonly string[] = LOCALES.map((l) => l.language);

const compiled = new Map<string, CompiledLocale>();

export function compiledLocale(language: string): CompiledLocale | null {
  const base = language.split('-')[0]?.toLowerCase() ?? language;
  const ready = compiled.get(base);
  if (ready) return ready;
  const locale = LOCALES.find((l) => l.language === base);
  if (!locale) return null;
  const made = compileLocale(locale);
  compiled.set(base, made);
  return made;
}
