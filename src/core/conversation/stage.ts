/** Where a conversation stands, from what was sent and when, and which script comes next (playbook, section 6). */
import type { StageId } from '../scripts/model.ts';
import { isClosing } from './closing.ts';
import { type ChatMessage, messagesSinceOurReply } from './model.ts';

export type ConversationStage =
  /** The customer wrote and nobody has answered yet. */
  | 'opened'
  /** We answered; nothing is owed and nobody waits. */
  | 'answered'
  /** We promised an update, its time has not come. */
  | 'waiting_for_us'
  /** The customer writes again while a promise runs. */
  | 'worried_again'
  /** A promise has come due. */
  | 'promise_due';

export interface StageInput {
  messages: readonly ChatMessage[];
  /** A promise of ours runs in this chat. */
  promiseOpen: boolean;
  /** … and its time has come. */
  promiseDue: boolean;
}

export function conversationStage({ messages, promiseOpen, promiseDue }: StageInput): ConversationStage {
  if (promiseDue) return 'promise_due';
  const unanswered = wanting(messages).length > 0;
  if (promiseOpen) return unanswered ? 'worried_again' : 'waiting_for_us';
  return unanswered ? 'opened' : 'answered';
}

const NEXT: Record<ConversationStage, StageId> = {
  opened: 'diagnosis',
  answered: 'diagnosis',
  waiting_for_us: 'progress',
  worried_again: 'reassurance',
  promise_due: 'progress',
};

/** The script to have ready at a stage. The agent may pick any other. */
export function nextScript(stage: ConversationStage): StageId {
  return NEXT[stage];
}

/** Unanswered messages that want an answer: a mere "ok thanks 🙏" waits for nothing. */
function wanting(messages: readonly ChatMessage[]): ChatMessage[] {
  const unanswered = messagesSinceOurReply(messages);
  const closing = (m: ChatMessage) =>
    m.kind === 'sticker' || (m.kind === 'text' && m.text !== null && isClosing(m.text));
  return unanswered.every(closing) ? [] : unanswered;
}

/** Since when the customer waits: the first unanswered message whose time is known; null when nobody waits. */
export function waitingSince(messages: readonly ChatMessage[]): number | null {
  return wanting(messages).find((m) => m.at !== null)?.at ?? null;
}
