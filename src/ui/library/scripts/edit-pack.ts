/** Edits of a pack, as plain functions: a new pack comes back, the old one stays for undo. */
import { samePhrasing } from '../../../core/matching/phrasing.ts';
import type { Pack } from '../../../core/packs/schema.ts';
import type { Annotation, ByLanguage, StageScript, Step, Variant } from '../../../core/scripts/model.ts';

/** Where a phrasing stands. */
export interface PhrasingPlace {
  scenario: string;
  language: string;
}

/**
 * The pack with another text of one variant. The variant's revision, the pack's patch version and its date move on;
 * notes on words that are gone go with them.
 */
export function withVariantTexts(pack: Pack, id: string, text: ByLanguage<string>, today: string): Pack {
  const edit = (variant: Variant): Variant =>
    variant.id === id ? withNotes({ ...variant, rev: variant.rev + 1, text }) : variant;
  return nextVersion(
    {
      ...pack,
      languages: [...new Set([...pack.languages, ...Object.keys(text)])],
      scenarios: pack.scenarios.map((scenario) => ({
        ...scenario,
        steps: editSlots<Step>(scenario.steps, edit),
        stages: editSlots<StageScript>(scenario.stages, edit),
      })),
      stages: editSlots<StageScript>(pack.stages, edit),
    },
    today,
  );
}

/** The pack with one more thing that customers write; the same pack where it stands there already. */
export function withPhrasing(pack: Pack, place: PhrasingPlace, text: string, today: string): Pack {
  if (hasPhrasing(pack, place, text)) return pack;
  return withPhrasings(pack, place, (sentences) => [...sentences, text], today);
}

/** The pack without a phrasing; a language that has none left is no longer named. */
export function withoutPhrasing(pack: Pack, place: PhrasingPlace, text: string, today: string): Pack {
  return withPhrasings(pack, place, (sentences) => sentences.filter((s) => s !== text), today);
}

export function hasPhrasing(pack: Pack, { scenario, language }: PhrasingPlace, text: string): boolean {
  const sentences = pack.scenarios.find((s) => s.id === scenario)?.phrasings[language] ?? [];
  return sentences.some((sentence) => samePhrasing(sentence, text));
}

/** Phrasings are merged one by one, so the scenario keeps its revision. */
function withPhrasings(
  pack: Pack,
  { scenario, language }: PhrasingPlace,
  edit: (sentences: readonly string[]) => string[],
  today: string,
): Pack {
  const scenarios = pack.scenarios.map((entry) => {
    if (entry.id !== scenario) return entry;
    const { [language]: before = [], ...others } = entry.phrasings;
    const after = edit(before);
    return { ...entry, phrasings: after.length > 0 ? { ...entry.phrasings, [language]: after } : others };
  });
  return nextVersion({ ...pack, scenarios }, today);
}

/** A moment's day as packs write it. */
export function isoDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

/** Patch version one up, dated today (ISO). */
export function nextVersion(pack: Pack, today: string): Pack {
  const [major = 0, minor = 0, patch = 0] = pack.version.split('.').map(Number);
  return { ...pack, version: `${major}.${minor}.${patch + 1}`, updated: today };
}

/** Notes whose quoted words a text no longer holds. */
export function lostNotes(
  variant: Variant,
  text: ByLanguage<string>,
): { note: Annotation; language: string; quote: string }[] {
  return (variant.annotations ?? []).flatMap((note) =>
    Object.entries(note.quote)
      .filter(([language, quote]) => !text[language]?.includes(quote))
      .map(([language, quote]) => ({ note, language, quote })),
  );
}

function editSlots<T extends { variants: Variant[] }>(
  slots: readonly T[],
  edit: (v: Variant) => Variant,
): T[] {
  return slots.map((slot) => ({ ...slot, variants: slot.variants.map(edit) }));
}

function withNotes(variant: Variant): Variant {
  const { annotations, ...rest } = variant;
  if (!annotations) return variant;
  const kept = annotations
    .map((note) => ({
      ...note,
      quote: Object.fromEntries(
        Object.entries(note.quote).filter(([language, quote]) => variant.text[language]?.includes(quote)),
      ),
    }))
    .filter((note) => Object.keys(note.quote).length > 0);
  return kept.length > 0 ? { ...rest, annotations: kept } : rest;
}
