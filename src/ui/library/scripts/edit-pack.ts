/** Edits of a pack, as plain functions: a new pack comes back, the old one stays for undo. */
import type { Pack } from '../../../core/packs/schema.ts';
import type { Annotation, ByLanguage, StageScript, Step, Variant } from '../../../core/scripts/model.ts';

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
