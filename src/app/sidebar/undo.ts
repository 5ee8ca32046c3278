/** The agent's own words are never lost to a script: whatever replaces them offers them back. */
import { notify, type SidebarContext } from './context.ts';
import { saveDraft } from './drafts.ts';
import type { Reply } from './reply.ts';
import type { UndoCode } from './state.ts';

/** @param refresh loads the scripts that belong to the reply again */
export function offerUndo(context: SidebarContext, refresh: () => void, code: UndoCode, before: Reply): void {
  notify(context, {
    tone: 'info',
    code,
    action: {
      code: 'undo',
      run: () => {
        if (context.store.getState().chat?.key !== before.chatKey) return;
        const reply = { ...before, touched: true };
        context.store.setState({ reply, notice: null });
        saveDraft(context, reply);
        refresh();
      },
    },
  });
}
