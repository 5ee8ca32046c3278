/**
 * A reply for a chat that cannot be read: the agent chooses scenario, language and stage, fills the blanks and copies.
 * Without a name there is no chat to keep anything under, so its key is empty and it lives in this tab's memory alone.
 */
import { houseRuleBlanks } from '../../core/scripts/house-rules.ts';
import type { StageId } from '../../core/scripts/model.ts';
import type { Session } from '../../protocol/session.ts';
import type { Analysis, ScenarioView } from '../../protocol/views.ts';
import { buildReply, type Reply } from './reply.ts';

/** What is known of a chat of which nothing was read: the house rules, and the language that the agent chose. */
export function unreadChat(session: Session | null, language: string): Analysis {
  return {
    chatKey: '',
    language: { language: null, confidence: 0, chosen: language },
    firstName: null,
    suggestions: [],
    scenario: null,
    scenarioFrom: null,
    facts: [],
    blanks: Object.fromEntries(
      Object.entries(session ? houseRuleBlanks(session.settings.houseRules) : {}).map(([blank, value]) => [
        blank,
        { kind: 'amount', value, source: { from: 'house_rule' }, certainty: 'certain' },
      ]),
    ),
    stage: 'opened',
    nextScript: 'diagnosis',
    waitingSince: null,
    usedVariants: [],
    tiers: [],
    tz: null,
    tzSource: null,
    settles: null,
  };
}

/** A fresh reply in another script; stage and values stay where they can. */
export function replyByHand(view: ScenarioView, before: Reply | null): Reply {
  const has = (stage: StageId) =>
    stage === 'diagnosis' ? view.steps.length > 0 : view.stages.some((s) => s.stage === stage);
  const stage = before && has(before.stage) ? before.stage : has('diagnosis') ? 'diagnosis' : 'holding';
  const values = before?.values ?? {};
  return {
    ...buildReply(view, stage, { chatKey: '', usedVariants: [], tiers: [], promiseId: null }),
    values,
    touched: Object.keys(values).length > 0,
  };
}
