/** What keeps a variant's texts from being saved, and what would merely read better otherwise. */
import { findPhrase } from '../../../core/packs/checks/phrase.ts';
import { MAX_LIST_TEXT, MAX_TEXT } from '../../../core/packs/checks/script.ts';
import type { Pack } from '../../../core/packs/schema.ts';
import type { ByLanguage, Minefield, Variant } from '../../../core/scripts/model.ts';
import { blanksOf, parseTemplate } from '../../../core/scripts/template.ts';
import { lostNotes } from './edit-pack.ts';

/** As the pack's format has it. */
export const TEXT_LIMIT = 4000;

export type Issue =
  | { kind: 'empty' | 'braces'; language: string }
  | { kind: 'blank-unknown'; language: string; blank: string }
  /** `blanks` are those that another language of the same variant has. */
  | { kind: 'twins-differ'; language: string; blanks: string[] }
  | { kind: 'too-long'; language: string; count: number }
  | { kind: 'last-language'; language: '' };

export type Advice =
  | { kind: 'note-lost'; language: string; quote: string }
  | { kind: 'long'; language: string; count: number; limit: number }
  | { kind: 'minefield'; language: string; phrase: string; minefield: Minefield };

export function issuesOf(text: ByLanguage<string>, pack: Pack): Issue[] {
  const known = new Set(pack.blanks.map((b) => b.id));
  const twins = Object.entries(text);
  if (twins.length === 0) return [{ kind: 'last-language', language: '' }];
  const all = [...new Set(twins.flatMap(([, t]) => blanksOf(t)))].filter((b) => known.has(b));
  return twins.flatMap(([language, t]): Issue[] => {
    if (t.trim() === '') return [{ kind: 'empty', language }];
    const blanks = blanksOf(t);
    const lacking = all.filter((b) => !blanks.includes(b));
    return [
      ...(hasLooseBrace(t) ? [{ kind: 'braces' as const, language }] : []),
      ...blanks
        .filter((b) => !known.has(b))
        .map((blank) => ({ kind: 'blank-unknown' as const, language, blank })),
      ...(lacking.length > 0 ? [{ kind: 'twins-differ' as const, language, blanks: lacking }] : []),
      ...(t.length > TEXT_LIMIT ? [{ kind: 'too-long' as const, language, count: t.length }] : []),
    ];
  });
}

export function adviceOf(variant: Variant, text: ByLanguage<string>, pack: Pack): Advice[] {
  return [
    ...lostNotes(variant, text).map(({ language, quote }) => ({
      kind: 'note-lost' as const,
      language,
      quote,
    })),
    ...Object.entries(text).flatMap(([language, t]): Advice[] => {
      const limit = /^\s*(?:\(?\d[.)]|（\d|•)/mu.test(t) ? MAX_LIST_TEXT : MAX_TEXT;
      const count = [...t].length;
      return [
        ...(count > limit ? [{ kind: 'long' as const, language, count, limit }] : []),
        ...pack.minefields.flatMap((minefield): Advice[] => {
          const phrase = findPhrase(t, minefield.phrases[language] ?? []);
          return phrase === null ? [] : [{ kind: 'minefield', language, phrase, minefield }];
        }),
      ];
    }),
  ];
}

/** "{{order_no}" would reach the customer as it is. */
function hasLooseBrace(text: string): boolean {
  return parseTemplate(text).some((s) => s.kind === 'text' && /[{}]/.test(s.text));
}
