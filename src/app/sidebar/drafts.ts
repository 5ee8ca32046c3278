/** Unfinished replies wait in their own chat: here for this tab, in the worker's memory for its reload. */
import type { Chat } from '../../core/conversation/model.ts';
import { askWorker, type SidebarContext } from './context.ts';
import type { Reply } from './reply.ts';

/** Keeps an unfinished reply. An untouched one is no draft: it is built anew from the script. */
export function saveDraft(context: SidebarContext, reply: Reply, title: string): void {
  if (!reply.touched || reply.chatKey === '') return;
  const { chatKey, touched: _touched, ...draft } = reply;
  void askWorker(context, 'draft.put', { chatKey, title, draft });
}

/** Marks a chat's draft as waiting, once another chat has been opened over it. */
export function markWaiting(context: SidebarContext, chat: Pick<Chat, 'key' | 'title'>): void {
  context.store.setState(({ waitingDrafts }) => ({
    waitingDrafts: [...waitingDrafts.filter((d) => d.key !== chat.key), { key: chat.key, title: chat.title }],
  }));
}

/** Drafts that wait from before this tab was loaded. */
export async function loadWaiting(context: SidebarContext): Promise<void> {
  const drafts = await askWorker(context, 'draft.list', {});
  for (const { chatKey, title } of drafts?.value ?? [])
    if (context.store.getState().chat?.key !== chatKey) markWaiting(context, { key: chatKey, title });
}

export async function restoreReply(context: SidebarContext, chatKey: string): Promise<Reply | null> {
  const draft = await askWorker(context, 'draft.get', { chatKey });
  return draft?.value ? { ...draft.value, chatKey, touched: true } : null;
}

export function discardDraft(context: SidebarContext, chatKey: string): void {
  context.store.setState(({ waitingDrafts }) => ({
    waitingDrafts: waitingDrafts.filter((d) => d.key !== chatKey),
  }));
  void askWorker(context, 'draft.put', { chatKey, title: '', draft: null });
}
