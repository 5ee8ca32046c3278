/** The agent's own words are never lost to a script: whatever replaces them offers them back. */
import { notify, type SidebarContext } from './context.ts';
import { saveDraft } from './drafts.ts';
import type { Reply } from './reply.ts';
import type { UndoCode } from './state.ts';

/**
 * @param block index of the one block that changed: undo brings back that one and leaves the others as they are by
 * then; null brings back the whole reply
 * @param refresh loads the scripts that belong to the reply again
 */
export function offerUndo(
  context: SidebarContext,
  refresh: () => void,
  code: UndoCode,
  before: Reply,
  block: number | null = null,
): void {
  notify(context, {
    tone: 'info',
    code,
    action: {
      code: 'undo',
      run: () => {
        const { chat, reply: now } = context.store.getState();
        if ((chat?.key ?? '') !== before.chatKey) return;
        const reply = { ...restored(before, now, block), touched: true };
        context.store.setState({ reply, notice: null });
        saveDraft(context, reply, chat?.title ?? '');
        refresh();
      },
    },
  });
}

function restored(before: Reply, now: Reply | null, block: number | null): Reply {
  const old = block === null ? undefined : before.blocks[block];
  const same =
    now !== null &&
    now.scenario === before.scenario &&
    now.stage === before.stage &&
    now.language === before.language;
  return old && same ? { ...now, blocks: now.blocks.map((b, i) => (i === block ? old : b)) } : before;
}
