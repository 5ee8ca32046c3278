/** The reply being prepared: blocks from a script, the values of its blanks, and what keeps it from being inserted. */
import type { StageId, StepId } from '../../core/scripts/model.ts';
import {
  blanksOf,
  dropSentences,
  fillSegments,
  parseTemplate,
  serializeTemplate,
} from '../../core/scripts/template.ts';
import { inTierOrder } from '../../core/scripts/tier.ts';
import type { ScenarioView, StoredBlock, StoredDraft, VariantView } from '../../protocol/views.ts';

export interface Reply extends StoredDraft {
  chatKey: string;
  /** The agent changed something: nothing may overwrite it unasked. */
  touched: boolean;
}

export interface Gap {
  block: number;
  blank: string;
}

/** Variants a block of this reply can choose from, those of its tiers first. */
export function variantsFor(
  view: ScenarioView,
  { stage, tiers }: Pick<Reply, 'stage' | 'tiers'>,
  step: StepId | null,
): VariantView[] {
  const slot =
    stage === 'diagnosis'
      ? view.steps.find((s) => s.step === step)
      : view.stages.find((s) => s.stage === stage);
  return inTierOrder(slot?.variants ?? [], tiers);
}

/**
 * A fresh reply. Each block opens with the first variant that this customer has not been sent yet; when all have
 * been used, with the first.
 */
export function buildReply(
  view: ScenarioView,
  stage: StageId,
  context: {
    chatKey: string;
    usedVariants: readonly string[];
    tiers: readonly string[];
    promiseId: string | null;
    /** Blanks that the shop cannot fill at all: a tier that needs one is not offered unasked. */
    lacks?: readonly string[];
  },
): Reply {
  const tiers = context.tiers.filter((id) => view.tiers.some((tier) => tier.id === id));
  const shapes: (StepId | null)[] = stage === 'diagnosis' ? view.steps.map((s) => s.step) : [null];
  const blocks = shapes.flatMap((step): StoredBlock[] => {
    const variants = variantsFor(view, { stage, tiers }, step);
    const fits = variants.filter(
      (v) => v.tier === null || !blanksOf(v.text).some((blank) => context.lacks?.includes(blank)),
    );
    const variant = fits.find((v) => !context.usedVariants.includes(v.id)) ?? fits[0] ?? variants[0];
    return variant
      ? [{ step, variant: variant.id, source: variant.text, edited: false, dropped: false }]
      : [];
  });
  return {
    chatKey: context.chatKey,
    scenario: view.id,
    stage,
    tiers,
    language: view.language,
    blocks,
    values: {},
    promiseId: context.promiseId,
    touched: false,
  };
}

export function replaceBlock(reply: Reply, index: number, patch: Partial<StoredBlock>): Reply {
  return {
    ...reply,
    touched: true,
    blocks: reply.blocks.map((b, i) => (i === index ? { ...b, ...patch } : b)),
  };
}

/** Next or previous variant of a block. Edited words are replaced: the caller offers undo. */
export function swapVariant(
  reply: Reply,
  index: number,
  variants: readonly VariantView[],
  by: 1 | -1,
): Reply {
  const block = reply.blocks[index];
  if (!block || variants.length === 0) return reply;
  const at = variants.findIndex((v) => v.id === block.variant);
  const next = variants[(at + by + variants.length) % variants.length];
  return next
    ? replaceBlock(reply, index, { variant: next.id, source: next.text, edited: false, dropped: false })
    : reply;
}

/** Drops the sentence around a gap; a block left without words is dropped whole. */
export function dropGap(reply: Reply, { block: index, blank }: Gap): Reply {
  const block = reply.blocks[index];
  if (!block) return reply;
  const source = serializeTemplate(dropSentences(parseTemplate(block.source), blank, reply.language));
  return replaceBlock(reply, index, source.trim() === '' ? { dropped: true } : { source, edited: true });
}

/** One block as it would be sent. */
export function blockText(
  block: StoredBlock,
  values: Readonly<Record<string, string>>,
  language: string,
): { text: string; gaps: string[] } {
  return block.dropped ? { text: '', gaps: [] } : fillSegments(parseTemplate(block.source), values, language);
}

/** The whole reply as one message, blocks as paragraphs, and every gap still open in reading order. */
export function replyText(
  reply: Reply,
  values: Readonly<Record<string, string>>,
): { text: string; gaps: Gap[] } {
  const gaps: Gap[] = [];
  const parts: string[] = [];
  reply.blocks.forEach((block, index) => {
    const filled = blockText(block, values, reply.language);
    gaps.push(...filled.gaps.map((blank) => ({ block: index, blank })));
    if (filled.text !== '') parts.push(filled.text);
  });
  return { text: parts.join('\n\n'), gaps };
}

/** Ids of all blanks that the reply's blocks use. */
export function replyBlanks(reply: Reply): Set<string> {
  return new Set(reply.blocks.filter((b) => !b.dropped).flatMap((b) => blanksOf(b.source)));
}

/**
 * Share of the inserted words that stand in the sent message: tells a script that was edited in the compose box from
 * words typed afresh. 0 to 1.
 */
export function likeness(inserted: string, sent: string): number {
  const words = (text: string) => text.toLowerCase().match(/[\p{Script=Han}]|[\p{L}\p{N}]+/gu) ?? [];
  const wanted = words(inserted);
  if (wanted.length === 0) return 0;
  const have = new Map<string, number>();
  for (const word of words(sent)) have.set(word, (have.get(word) ?? 0) + 1);
  let hits = 0;
  for (const word of wanted) {
    const left = have.get(word) ?? 0;
    if (left === 0) continue;
    have.set(word, left - 1);
    hits++;
  }
  return hits / wanted.length;
}
