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

/** "Spanish" for a variant's text in Spanish, else the field's path as the file has it. */
export function fieldName(field: string, t: Translate, ui: UiLanguage): string {
  return /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(field) && field.length <= 7 && !WORDS.has(field)
    ? languageName(field, t, ui)
    : field;
}

/** Short field names that look like language codes. */
const WORDS = new Set(['kind', 'why', 'name', 'voice', 'text', 'title', 'quote', 'instead']);
