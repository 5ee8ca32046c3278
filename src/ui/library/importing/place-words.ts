/** Places in a pack, in the words of the interface. */
import type { Place } from '../../../core/packs/entries.ts';
import type { Pack } from '../../../core/packs/schema.ts';
import { STAGES, STEPS, type UiLanguage } from '../../../core/scripts/model.ts';
import type { Translate } from '../../../i18n/translate.ts';
import { languageName } from '../scripts/language-name.ts';

/** The scenario a change belongs to, by title; what serves all of them has a heading of its own. */
export function groupName(place: Place, packs: readonly Pack[], t: Translate, ui: UiLanguage): string {
  const { scenario } = place;
  if (scenario === null) return t(place.slot === null ? 'library.import.whole' : 'library.import.general');
  const found = packs.map((p) => p.scenarios.find((s) => s.id === scenario)).find((s) => s !== undefined);
  return found?.title[ui] ?? scenario;
}

/** "Wording · Empathy · tracking_stalled.empathy.warm" */
export function placeName(place: Place, t: Translate, ui: UiLanguage): string {
  const step = STEPS.find((s) => s === place.slot);
  const stage = STAGES.find((s) => s === place.slot);
  const slot = step ? t(`steps.${step}`) : stage ? t(`stages.${stage}`) : null;
  const id =
    place.kind === 'phrasings'
      ? languageName(place.id, t, ui)
      : ['variant', 'example', 'blank', 'minefield', 'scenario'].includes(place.kind)
        ? place.id
        : null;
  return [t(`library.import.kind.${place.kind}`), slot, id].filter((words) => words !== null).join(' · ');
}

/** A field's path in words: "Spanish" for a variant's text in Spanish, "note 2 · reason · English" for what stands deeper. */
export function fieldName(field: string, t: Translate, ui: UiLanguage): string {
  return field
    .split('/')
    .flatMap((part) => {
      const known = FIELDS.find((f) => f === part);
      if (known) return t(`library.import.field.${known}`);
      if (/^\d+$/.test(part)) return part;
      return LANGUAGE.test(part) ? languageName(part, t, ui) : [];
    })
    .join(' · ');
}

/** Parts of a path that are no words of ours and look like this are language codes; the rest are ids. */
const LANGUAGE = /^[a-z]{2,3}(-[A-Z][A-Za-z0-9]+)?$/;

const FIELDS = [
  'annotations',
  'quote',
  'why',
  'title',
  'summary',
  'voice',
  'reviewBy',
  'publisher',
  'name',
  'id',
  'label',
  'kind',
  'instead',
  'phrases',
  'better',
  'spans',
  'minefield',
  'text',
] as const;
