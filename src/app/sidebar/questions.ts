/** Questions to the agent, per chat: they wait in their chat until answered, or until the ledger has answered them. */
import { isOwed } from '../../core/promises/ledger.ts';
import type { PromiseRecord } from '../../core/promises/model.ts';
import type { SidebarContext } from './context.ts';
import type { Questions } from './state.ts';

const NONE: Questions = { proposal: null, askKept: null };

export function questionsOf(context: SidebarContext, chatKey: string): Questions {
  return context.store.getState().questions[chatKey] ?? NONE;
}

export function setQuestions(context: SidebarContext, chatKey: string, patch: Partial<Questions>): void {
  context.store.setState(({ questions }) => ({
    questions: { ...questions, [chatKey]: { ...(questions[chatKey] ?? NONE), ...patch } },
  }));
}

/** Another tab, or another message, has answered some of them. */
export function settleQuestions(context: SidebarContext, promises: readonly PromiseRecord[]): void {
  const noted = new Set(promises.map((p) => p.messageId));
  const owed = new Set(promises.filter(isOwed).map((p) => p.id));
  context.store.setState(({ questions }) => ({
    questions: Object.fromEntries(
      Object.entries(questions).map(([key, { proposal, askKept }]) => [
        key,
        {
          proposal:
            proposal && proposal.messageId !== null && noted.has(proposal.messageId) ? null : proposal,
          askKept: askKept && !owed.has(askKept.id) ? null : askKept,
        },
      ]),
    ),
  }));
}
