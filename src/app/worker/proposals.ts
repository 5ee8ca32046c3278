/**
 * Customers' words as proposed phrasings. Only where the settings ask for it: the agent corrects the scenario, the
 * reading that follows carries the words, and what is left of them without names and numbers waits for the team lead.
 */
import { type Proposal, sameMessages, samePhrasing } from '../../core/matching/phrasing.ts';
import { proposalText } from '../../core/matching/proposal.ts';
import type { Answer, RequestBody } from '../../protocol/requests.ts';
import type { ChatReading } from '../../protocol/views.ts';
import type { ChatMemory } from '../memory.ts';
import type { Stored } from '../migrations/schema.ts';
import { type Context, ignoreFullDisk } from './context.ts';

/** Beyond this many the oldest go: nobody reads more. */
export const PROPOSALS_LIMIT = 200;

/** A correction is followed by its reading at once. Later the chat may say something else, and nothing is proposed. */
const FOLLOWS_MS = 60_000;

/** What a choice of the scenario leaves in the chat's memory: whether it corrects the matcher is seen with the words. */
export function noteCorrection(settings: Stored['settings'], now: number): Pick<ChatMemory, 'corrected'> {
  return { corrected: settings.proposePhrasings ? now : null };
}

interface Read {
  reading: ChatReading;
  /** The customer's words since our last reply. */
  texts: readonly string[];
  language: string;
  /** What the matcher says of them. */
  matched: string | null;
}

/** After a correction: keeps the words it was about, in place of what was proposed of the same words before. */
export async function proposeCorrected(context: Context, memory: ChatMemory, read: Read): Promise<void> {
  if (memory.corrected === null) return;
  const { key } = read.reading.chat;
  await context.repository
    .update(({ chats, proposals, settings }) => {
      const chat = chats[key];
      // Forgotten or wiped meanwhile; or another reading was first.
      if (!chat?.corrected) return { write: {}, answer: null };
      const waits = Math.abs(context.ports.clock.now() - chat.corrected) <= FOLLOWS_MS;
      const text = settings.proposePhrasings && waits ? textOf(read, settings.agentName) : null;
      const own = new Set(chat.proposed);
      const kept = proposals.filter((p) => !(text !== null && own.has(p.id) && sameMessages(p.text, text)));
      const made = text === null ? null : proposalOf(context, chat.scenario, read, text, kept);
      const next = made ? [...kept, made].slice(-PROPOSALS_LIMIT) : kept;
      const proposed = next.filter((p) => own.has(p.id) || p === made).map((p) => p.id);
      return {
        write: { proposals: next, chats: { ...chats, [key]: { ...chat, corrected: null, proposed } } },
        answer: null,
      };
    })
    // The mark stays and grows too old: the proposal is lost, the agent's answer is not.
    .catch(ignoreFullDisk);
}

function textOf({ reading: { chat }, texts, language }: Read, agentName: string): string | null {
  // The names of a group's members are not in its title.
  if (chat.kind === 'group') return null;
  return proposalText({ texts, title: chat.title, agentName, language });
}

/** Null where nothing was corrected, or where it waits already. */
function proposalOf(
  { ports }: Context,
  scenario: string | null,
  { language, matched }: Read,
  text: string,
  others: readonly Proposal[],
): Proposal | null {
  if (scenario === null || scenario === matched) return null;
  const made = { id: ports.newId(), at: ports.clock.now(), scenario, language, text };
  return waitsAmong(others, made) ? null : made;
}

function waitsAmong(proposals: readonly Proposal[], { id, scenario, language, text }: Proposal): boolean {
  return proposals.some(
    (p) => p.id === id || (p.scenario === scenario && p.language === language && samePhrasing(p.text, text)),
  );
}

export async function listProposals({ repository }: Context): Promise<Answer<'proposal.list'>> {
  const { proposals } = await repository.read();
  return { proposals };
}

/** One that was taken over or is not wanted; one that is gone already is nobody's error. */
export function dropProposal(
  { repository }: Context,
  { id }: RequestBody<'proposal.drop'>,
): Promise<Answer<'proposal.list'>> {
  return repository.update((stored) => {
    const proposals = stored.proposals.filter((p) => p.id !== id);
    return { write: proposals.length < stored.proposals.length ? { proposals } : {}, answer: { proposals } };
  });
}

/** Puts one back where it stood, for undo; not where the settings have been changed to keep none. */
export function restoreProposal(
  { repository }: Context,
  { proposal }: RequestBody<'proposal.restore'>,
): Promise<Answer<'proposal.list'>> {
  return repository.update((stored) => {
    if (waitsAmong(stored.proposals, proposal) || !stored.settings.proposePhrasings)
      return { write: {}, answer: { proposals: stored.proposals } };
    const proposals = [...stored.proposals, proposal].sort((a, b) => a.at - b.at).slice(-PROPOSALS_LIMIT);
    return { write: { proposals }, answer: { proposals } };
  });
}
