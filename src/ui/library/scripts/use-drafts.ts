/** Edits that are not saved yet, per variant or phrasing: going to another scenario and back loses nothing. */
import { useEffect, useState } from 'react';
import type { ByLanguage } from '../../../core/scripts/model.ts';

export interface Drafts {
  /** @param entry id of a variant or of a proposed phrasing */
  get(entry: string): ByLanguage<string> | undefined;
  put(entry: string, texts: ByLanguage<string>): void;
  drop(entry: string): void;
}

export function useDrafts(): Drafts {
  const [drafts, setDrafts] = useState<Readonly<Record<string, ByLanguage<string>>>>({});
  const dirty = Object.keys(drafts).length > 0;
  useEffect(() => {
    if (!dirty) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [dirty]);
  return {
    get: (entry) => drafts[entry],
    put: (entry, texts) => setDrafts((all) => ({ ...all, [entry]: texts })),
    drop: (entry) =>
      setDrafts((all) => {
        const { [entry]: _dropped, ...rest } = all;
        return rest;
      }),
  };
}
