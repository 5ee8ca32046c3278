/** Edits that are not saved yet, per variant: going to another scenario and back loses nothing. */
import { useEffect, useState } from 'react';
import type { ByLanguage } from '../../../core/scripts/model.ts';

export interface Drafts {
  get(variant: string): ByLanguage<string> | undefined;
  put(variant: string, texts: ByLanguage<string>): void;
  drop(variant: string): void;
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
    get: (variant) => drafts[variant],
    put: (variant, texts) => setDrafts((all) => ({ ...all, [variant]: texts })),
    drop: (variant) =>
      setDrafts((all) => {
        const { [variant]: _dropped, ...rest } = all;
        return rest;
      }),
  };
}
