/**
 * The pack file: one JSON document, readable by a person. The schema is strict (unknown keys are refused), so that a
 * typing slip in a hand-edited pack is said aloud instead of silently dropped.
 */
import * as v from 'valibot';
import {
  BLANK_KINDS,
  type Blank,
  type Minefield,
  type Scenario,
  STAGES,
  STEPS,
  type StageScript,
  VOICES,
} from '../scripts/model.ts';

export const PACK_FORMAT = 'anxin-pack';
export const PACK_SCHEMA = 1;

export interface Pack {
  format: typeof PACK_FORMAT;
  schema: typeof PACK_SCHEMA;
  /** Lasting id of the pack, e.g. `anxin.built-in`. */
  id: string;
  name: string;
  version: string;
  publisher: string;
  /** ISO date of the last change. */
  updated: string;
  /** Languages customers are written to in, most complete first. */
  languages: string[];
  blanks: Blank[];
  scenarios: Scenario[];
  /** Scripts per stage that serve every scenario without its own. */
  stages: StageScript[];
  minefields: Minefield[];
}

export const Id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,79}$/, 'id'));
export const Rev = v.pipe(v.number(), v.integer(), v.minValue(1));
export const Text = v.pipe(v.string(), v.minLength(1), v.maxLength(4000));
export const Language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'language'));
const Twins = v.record(Language, Text);
export const Words = v.strictObject({ 'zh-CN': Text, en: Text });
export const Day = v.pipe(v.string(), v.isoDate());

const AnnotationSchema = v.strictObject({ id: Id, quote: Twins, why: Words });
const VariantSchema = v.strictObject({
  id: Id,
  rev: Rev,
  voice: v.picklist(VOICES),
  tier: v.exactOptional(Id),
  text: Twins,
  annotations: v.exactOptional(v.array(AnnotationSchema)),
});
const StageScriptSchema = v.strictObject({
  stage: v.picklist(STAGES.filter((s) => s !== 'diagnosis')),
  variants: v.array(VariantSchema),
});
export const TierSchema = v.strictObject({
  id: Id,
  title: Words,
  fromDays: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  again: v.exactOptional(v.literal(true)),
});
const ScenarioSchema = v.strictObject({
  id: Id,
  rev: Rev,
  title: Words,
  summary: Words,
  needs: v.array(Id),
  tiers: v.exactOptional(v.array(TierSchema)),
  phrasings: v.record(Language, v.array(Text)),
  steps: v.array(v.strictObject({ step: v.picklist(STEPS), variants: v.array(VariantSchema) })),
  stages: v.array(StageScriptSchema),
  errorExamples: v.array(
    v.strictObject({
      id: Id,
      rev: Rev,
      text: Twins,
      spans: v.array(v.strictObject({ quote: Twins, minefield: Id, why: Words })),
      better: Twins,
    }),
  ),
  voiceScript: v.exactOptional(v.strictObject({ rev: Rev, text: Twins })),
  reviewBy: v.exactOptional(Day),
});

/** What stands before the scripts. */
export const PackHeadSchema = v.strictObject({
  format: v.literal(PACK_FORMAT),
  schema: v.literal(PACK_SCHEMA),
  id: Id,
  name: Text,
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'version')),
  publisher: Text,
  updated: Day,
  languages: v.array(Language),
  blanks: v.array(v.strictObject({ id: Id, rev: Rev, kind: v.picklist(BLANK_KINDS), label: Words })),
});

export const PackSchema = v.strictObject({
  ...PackHeadSchema.entries,
  scenarios: v.array(ScenarioSchema),
  stages: v.array(StageScriptSchema),
  minefields: v.array(
    v.strictObject({
      id: Id,
      rev: Rev,
      title: Words,
      why: Words,
      instead: Words,
      phrases: v.record(Language, v.array(Text)),
    }),
  ),
});
