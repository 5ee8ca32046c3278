/**
 * What a lead does with phrasings, by hand or out of corrections. Every step is saved at once, says what it did, and can
 * be taken back as long as it was the last.
 */
import { useRef, useState } from 'react';
import type { Proposal } from '../../../core/matching/phrasing.ts';
import type { Pack } from '../../../core/packs/schema.ts';
import { useApp } from '../../shared/app-context.tsx';
import { failureWords } from '../failure-words.ts';
import { hasPhrasing, isoDay, type PhrasingPlace, withoutPhrasing, withPhrasing } from './edit-pack.ts';
import { shortText } from './short-text.ts';
import type { Drafts } from './use-drafts.ts';
import type { PackEditing } from './use-pack.ts';
import { useProposals } from './use-proposals.ts';

/** What was done last. */
export interface PhrasingNote {
  place: PhrasingPlace;
  text: string;
  /** Null where there is nothing to take back. */
  undo: (() => Promise<boolean>) | null;
}

/** Each resolves to whether it was done. */
export interface PhrasingWork {
  /** The setting. */
  proposing: boolean;
  /** Something is being saved: another step is not begun. */
  busy: boolean;
  proposals: readonly Proposal[];
  note: PhrasingNote | null;
  add(place: PhrasingPlace, text: string): Promise<boolean>;
  remove(place: PhrasingPlace, text: string): Promise<boolean>;
  /** @param text as the lead would have it */
  takeOver(proposal: Proposal, text: string): Promise<boolean>;
  discard(proposal: Proposal): Promise<boolean>;
}

interface Done {
  place: PhrasingPlace;
  text: string;
  /** The pack as it stood afterwards: once it is another, something else was done last. */
  pack: Pack;
  /** What an undo takes back: the edit of the pack, or that a proposal went. */
  undoes: 'edit' | Gone | null;
}

/** A proposal that was removed, and the lead's words for it. */
interface Gone {
  proposal: Proposal;
  words: string | undefined;
}

type Change = (pack: Pack, place: PhrasingPlace, text: string, today: string) => Pack;

export function usePhrasings(
  pack: Pack,
  editing: PackEditing,
  drafts: Drafts,
  proposing: boolean,
): PhrasingWork {
  const { t, now } = useApp();
  const { proposals, drop, restore } = useProposals(proposing);
  const [done, setDone] = useState<Done | null>(null);
  const [busy, setBusy] = useState(false);
  const running = useRef(false);
  /** One step at a time: a second click must not save again what an undo then could not take back. */
  const alone = async (job: () => Promise<boolean>): Promise<boolean> => {
    if (running.current) return false;
    running.current = true;
    setBusy(true);
    try {
      return await job();
    } finally {
      running.current = false;
      setBusy(false);
    }
  };

  const edit = async (place: PhrasingPlace, change: Change, text: string, undone?: () => void) => {
    const result = await editing.edit((stored) => change(stored, place, text, isoDay(now())), undone);
    if (!result.ok) setDone({ place, pack, text: failureWords(result.error.code, t), undoes: null });
    return result.ok ? result.value.pack : null;
  };
  const letGo = async ({ proposal }: Gone): Promise<string | null> => {
    const result = await drop(proposal.id);
    if (!result.ok) return failureWords(result.error.code, t);
    drafts.drop(proposal.id);
    return null;
  };
  const bringBack = async ({ proposal, words }: Gone) => {
    const result = await restore(proposal);
    if (result.ok && words !== undefined) drafts.put(proposal.id, { [proposal.language]: words });
  };
  const remove = async (gone: Gone, text: string): Promise<boolean> => {
    const failed = await letGo(gone);
    setDone({ place: gone.proposal, pack, text: failed ?? text, undoes: failed ? null : gone });
    return failed === null;
  };
  const goneOf = (proposal: Proposal): Gone => ({
    proposal,
    words: drafts.get(proposal.id)?.[proposal.language],
  });
  const undo = (undoes: 'edit' | Gone) =>
    alone(async () => {
      setDone(null);
      if (undoes === 'edit') return editing.undo();
      await bringBack(undoes);
      return true;
    });

  const undoes = done?.undoes ?? null;
  return {
    proposing,
    busy,
    proposals,
    note:
      done?.pack === pack
        ? { place: done.place, text: done.text, undo: undoes && (() => undo(undoes)) }
        : null,
    add: (place, text) =>
      alone(async () => {
        if (hasPhrasing(pack, place, text)) {
          setDone({
            place,
            pack,
            text: t('library.phrasings.known', { text: shortText(text) }),
            undoes: null,
          });
          return false;
        }
        const saved = await edit(place, withPhrasing, text);
        if (saved)
          setDone({
            place,
            pack: saved,
            text: t('library.phrasings.added', { text: shortText(text) }),
            undoes: 'edit',
          });
        return saved !== null;
      }),
    remove: (place, text) =>
      alone(async () => {
        const saved = await edit(place, withoutPhrasing, text);
        if (saved)
          setDone({
            place,
            pack: saved,
            text: t('library.phrasings.removed', { text: shortText(text) }),
            undoes: 'edit',
          });
        return saved !== null;
      }),
    takeOver: (proposal, text) =>
      alone(async () => {
        const gone = goneOf(proposal);
        if (hasPhrasing(pack, proposal, text))
          return remove(gone, t('library.phrasings.known', { text: shortText(text) }));
        const saved = await edit(proposal, withPhrasing, text, () => void bringBack(gone));
        if (!saved) return false;
        // Should it stay in the list, it is known when it is taken over again, and goes then.
        await letGo(gone);
        setDone({
          place: proposal,
          pack: saved,
          text: t('library.phrasings.takenOver', { text: shortText(text) }),
          undoes: 'edit',
        });
        return true;
      }),
    discard: (proposal) =>
      alone(() =>
        remove(goneOf(proposal), t('library.phrasings.discarded', { text: shortText(proposal.text) })),
      ),
  };
}
