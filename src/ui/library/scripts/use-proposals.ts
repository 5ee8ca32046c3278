/** The phrasings that corrections propose, as the worker keeps them; looked at again whenever the page is come back to. */
import { useCallback, useEffect, useState } from 'react';
import type { Proposal } from '../../../core/matching/phrasing.ts';
import type { Result } from '../../../protocol/envelope.ts';
import { useApp } from '../../shared/app-context.tsx';

type Listed = Result<{ proposals: Proposal[] }>;

export interface Proposals {
  proposals: readonly Proposal[];
  drop(id: string): Promise<Listed>;
  restore(proposal: Proposal): Promise<Listed>;
}

/** @param proposing the setting: switched off, nothing waits any more */
export function useProposals(proposing: boolean): Proposals {
  const { ask } = useApp();
  const [proposals, setProposals] = useState<readonly Proposal[]>([]);
  const settle = useCallback((result: Listed): Listed => {
    if (result.ok) setProposals(result.value.proposals);
    return result;
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is another one when the setting changes
  useEffect(() => {
    let live = true;
    const load = () =>
      void ask('proposal.list', {}).then((result) => {
        if (live) settle(result);
      });
    load();
    window.addEventListener('focus', load);
    return () => {
      live = false;
      window.removeEventListener('focus', load);
    };
  }, [ask, settle, proposing]);

  return {
    proposals,
    drop: async (id) => settle(await ask('proposal.drop', { id })),
    restore: async (proposal) => settle(await ask('proposal.restore', { proposal })),
  };
}
