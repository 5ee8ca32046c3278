/**
 * What a good pack keeps to, beyond its file format: the playbook's rules about steps, languages, emoji and minefields,
 * as far as they can be seen in the scripts themselves. `unusable` holds what must stop a pack from being loaded,
 * `coverageGaps` what is merely still missing.
 */
import { foldText } from '../language/fold.ts';
import {
  type ByLanguage,
  type ErrorExample,
  type Minefield,
  type Scenario,
  type ScriptStageId,
  STEPS,
  type StepId,
  type Variant,
} from '../scripts/model.ts';
import { blanksOf, parseTemplate } from '../scripts/template.ts';
import type { Pack } from './schema.ts';

export type PackProblemCode =
  // unusable
  | 'id_duplicate'
  | 'blank_unknown'
  | 'twins_differ'
  // coverage
  | 'language_missing'
  | 'steps_missing'
  | 'variants_few'
  | 'phrasings_few'
  | 'examples_few'
  // wording
  | 'steps_order'
  | 'phrasing_duplicate'
  | 'promise_without_time'
  | 'greets_again'
  | 'too_long'
  | 'emoji_many'
  | 'minefield_phrase'
  | 'minefield_unknown'
  | 'placeholder'
  | 'variants_alike'
  | 'twins_same_text'
  | 'spanish_opening_mark'
  | 'chinese_punctuation'
  | 'quote_missing'
  | 'spans_count'
  | 'span_not_tripped';

export interface PackProblem {
  /** Where, by ids: `scenarios/customs_hold/steps/fact/variants/customs_hold.fact.warm/text/es`. */
  path: string;
  code: PackProblemCode;
  /** The offending words or figures, for a person; not translated. */
  detail: string;
}

/** The scenario that teaches the matcher to stay silent: it has phrasings and no scripts. */
const SILENT_SCENARIO = 'other';
/** Fewer variants than this and a customer who writes three times gets a repeated sentence. */
const MIN_VARIANTS = 3;
const MIN_EXAMPLES = 2;
/** Customer phrasings that a scenario needs per language, and the silent scenario, which has to cover far more ground. */
const MIN_PHRASINGS: ByLanguage<number> = { en: 30, es: 20, 'zh-CN': 15 };
const MIN_SILENT_PHRASINGS: ByLanguage<number> = { en: 40, es: 25, 'zh-CN': 20 };
const MIN_PHRASINGS_ELSEWHERE = 15;
/** Characters as written, blanks included (their names are about as long as their values): one phone screen. */
export const MAX_TEXT = 350;
/** A numbered list reads faster than a paragraph and may be longer. */
export const MAX_LIST_TEXT = 450;
const MAX_EMOJI_STEP = 1;
const MAX_EMOJI_REPLY = 2;
/** Shared words over all words of two variants: from here on they read as the same sentence. */
const MAX_LIKENESS = 0.6;

/** Every problem of a pack, in file order per rule; empty when it may ship. */
export function checkPack(pack: Pack): PackProblem[] {
  const texts = scripts(pack);
  return [
    ...unusable(pack),
    ...coverageGaps(pack),
    ...pack.scenarios.flatMap(checkSteps),
    ...repeatedPhrasings(pack),
    ...texts.flatMap((script) => checkScript(script, pack)),
    ...alike(texts),
    ...pack.scenarios.flatMap((s) =>
      s.errorExamples.flatMap((e) => checkExample(e, `scenarios/${s.id}/errorExamples/${e.id}`, pack)),
    ),
  ];
}

/** What makes a pack unusable although its format is right: it could be filled or merged only by guessing. */
export function unusable(pack: Pack): PackProblem[] {
  const known = new Set(pack.blanks.map((b) => b.id));
  const unknown = (path: string, blanks: readonly string[]): PackProblem[] =>
    blanks.filter((b) => !known.has(b)).map((b) => ({ path, code: 'blank_unknown', detail: b }));
  return [
    ...duplicateIds(pack),
    ...pack.scenarios.flatMap((s) => unknown(`scenarios/${s.id}/needs`, s.needs)),
    ...everyTwin(pack).flatMap(({ path, text }) => [
      ...Object.entries(text).flatMap(([language, t]) => unknown(`${path}/${language}`, blanksOf(t))),
      ...unevenTwins(path, text),
    ]),
  ];
}

/** What a complete pack would have and this one has not: languages, variants, phrasings, error examples. */
export function coverageGaps(pack: Pack): PackProblem[] {
  const gaps: PackProblem[] = [];
  const languages = (path: string, text: ByLanguage<unknown>) => {
    for (const language of pack.languages)
      if (text[language] === undefined) gaps.push({ path, code: 'language_missing', detail: language });
  };
  const atLeast = (path: string, code: PackProblemCode, has: number, wants: number) => {
    if (has < wants) gaps.push({ path, code, detail: `${has} of ${wants}` });
  };
  for (const group of groups(pack)) {
    atLeast(group.path, 'variants_few', group.variants.length, MIN_VARIANTS);
    for (const variant of group.variants)
      languages(`${group.path}/variants/${variant.id}/text`, variant.text);
  }
  for (const scenario of pack.scenarios) {
    const path = `scenarios/${scenario.id}`;
    const silent = scenario.id === SILENT_SCENARIO;
    for (const language of pack.languages) {
      const wants = (silent ? MIN_SILENT_PHRASINGS : MIN_PHRASINGS)[language] ?? MIN_PHRASINGS_ELSEWHERE;
      const has = scenario.phrasings[language]?.length ?? 0;
      atLeast(`${path}/phrasings/${language}`, 'phrasings_few', has, wants);
    }
    if (silent) continue;
    for (const step of STEPS)
      if (!scenario.steps.some((s) => s.step === step))
        gaps.push({ path: `${path}/steps`, code: 'steps_missing', detail: step });
    atLeast(`${path}/errorExamples`, 'examples_few', scenario.errorExamples.length, MIN_EXAMPLES);
    // Agents read error examples in their own language; customers' other languages are welcome, not required.
    for (const example of scenario.errorExamples)
      for (const language of pack.languages.filter((l) => l === 'en' || l === 'zh-CN'))
        if (example.text[language] === undefined || example.better[language] === undefined)
          gaps.push({
            path: `${path}/errorExamples/${example.id}`,
            code: 'language_missing',
            detail: language,
          });
  }
  return gaps;
}

/**
 * Where a minefield's phrase stands in a text, by its folded form (no case, no accents) and, for alphabets, at word
 * borders. Null when it does not.
 */
export function findPhrase(text: string, phrases: readonly string[]): string | null {
  const folded = foldText(text);
  return phrases.find((phrase) => hasPhrase(folded, foldText(phrase))) ?? null;
}

function hasPhrase(folded: string, phrase: string): boolean {
  for (let at = folded.indexOf(phrase); at !== -1; at = folded.indexOf(phrase, at + 1)) {
    const before = folded[at - 1] ?? '';
    const after = folded[at + phrase.length] ?? '';
    if (!joins(before, phrase[0] ?? '') && !joins(phrase.at(-1) ?? '', after)) return true;
  }
  return false;
}

const WORD = /^[\p{L}\p{N}]$/u;
const HAN = /^\p{Script=Han}$/u;
/** Whether two neighbours belong to one word. Chinese has no borders to look for. */
function joins(left: string, right: string): boolean {
  return WORD.test(left) && WORD.test(right) && !HAN.test(left) && !HAN.test(right);
}

// What a pack is made of

interface Group {
  path: string;
  place: StepId | ScriptStageId;
  isStep: boolean;
  variants: Variant[];
}

interface Script {
  group: Group;
  path: string;
  variant: Variant;
}

/** Lists of variants of which a conversation uses one. */
function groups(pack: Pack): Group[] {
  return [
    ...pack.scenarios.flatMap((s) => [
      ...s.steps.map((x) => ({
        path: `scenarios/${s.id}/steps/${x.step}`,
        place: x.step,
        isStep: true,
        variants: x.variants,
      })),
      ...s.stages.map((x) => ({
        path: `scenarios/${s.id}/stages/${x.stage}`,
        place: x.stage,
        isStep: false,
        variants: x.variants,
      })),
    ]),
    ...pack.stages.map((x) => ({
      path: `stages/${x.stage}`,
      place: x.stage,
      isStep: false,
      variants: x.variants,
    })),
  ];
}

function scripts(pack: Pack): Script[] {
  return groups(pack).flatMap((group) =>
    group.variants.map((variant) => ({ group, path: `${group.path}/variants/${variant.id}`, variant })),
  );
}

/** Every text that is filled with blanks, error examples' better wording included. */
function everyTwin(pack: Pack): { path: string; text: ByLanguage<string> }[] {
  return [
    ...scripts(pack).map((s) => ({ path: `${s.path}/text`, text: s.variant.text })),
    ...pack.scenarios.flatMap((s) =>
      s.errorExamples.map((e) => ({
        path: `scenarios/${s.id}/errorExamples/${e.id}/better`,
        text: e.better,
      })),
    ),
  ];
}

// Unusable

function duplicateIds(pack: Pack): PackProblem[] {
  const variants = scripts(pack).map((s) => ({ path: s.path, id: s.variant.id }));
  const kinds: { path: string; id: string }[][] = [
    pack.blanks.map((b) => ({ path: `blanks/${b.id}`, id: b.id })),
    pack.minefields.map((m) => ({ path: `minefields/${m.id}`, id: m.id })),
    pack.scenarios.map((s) => ({ path: `scenarios/${s.id}`, id: s.id })),
    variants,
    scripts(pack).flatMap((s) =>
      (s.variant.annotations ?? []).map((a) => ({ path: `${s.path}/annotations/${a.id}`, id: a.id })),
    ),
    pack.scenarios.flatMap((s) =>
      s.errorExamples.map((e) => ({ path: `scenarios/${s.id}/errorExamples/${e.id}`, id: e.id })),
    ),
    // Steps and stages are told apart by their name alone.
    groups(pack).map((g) => ({ path: g.path, id: g.path })),
  ];
  return kinds.flatMap((entries) => {
    const seen = new Set<string>();
    return entries.flatMap(({ path, id }): PackProblem[] => {
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      return [{ path, code: 'id_duplicate', detail: id }];
    });
  });
}

function unevenTwins(path: string, text: ByLanguage<string>): PackProblem[] {
  const twins = Object.entries(text).map(([language, t]) => ({ language, blanks: blanksOf(t).sort() }));
  const first = twins[0];
  if (!first) return [];
  return twins
    .filter((twin) => twin.blanks.join() !== first.blanks.join())
    .map((twin) => ({
      path: `${path}/${twin.language}`,
      code: 'twins_differ',
      detail: `${twin.language}: ${twin.blanks.join(' ')} | ${first.language}: ${first.blanks.join(' ')}`,
    }));
}

// Order and phrasings

function checkSteps(scenario: Scenario): PackProblem[] {
  const path = `scenarios/${scenario.id}/steps`;
  const order = scenario.steps.map((s) => s.step);
  const problems: PackProblem[] = [];
  if (order.join() !== STEPS.filter((s) => order.includes(s)).join())
    problems.push({ path, code: 'steps_order', detail: order.join(' ') });
  // Steps are picked one by one, so the worst mixture of variants counts.
  const languages = new Set(scenario.steps.flatMap((s) => s.variants.flatMap((v) => Object.keys(v.text))));
  for (const language of languages) {
    const worst = scenario.steps
      .map((s) => Math.max(0, ...s.variants.map((v) => countEmoji(v.text[language] ?? ''))))
      .reduce((a, b) => a + b, 0);
    if (worst > MAX_EMOJI_REPLY)
      problems.push({ path, code: 'emoji_many', detail: `${language}: ${worst} in a whole reply` });
  }
  return problems;
}

/** The same words in two scenarios would teach the matcher nothing; twice in one, they count double. */
function repeatedPhrasings(pack: Pack): PackProblem[] {
  const seen = new Map<string, string>();
  return pack.scenarios.flatMap((s) =>
    Object.entries(s.phrasings).flatMap(([language, phrasings]) =>
      phrasings.flatMap((phrasing): PackProblem[] => {
        const path = `scenarios/${s.id}/phrasings/${language}`;
        const key =
          foldText(phrasing)
            .replace(/[^\p{L}\p{N}]+/gu, ' ')
            .trim() || phrasing;
        const earlier = seen.get(key);
        seen.set(key, earlier ?? path);
        return earlier === undefined
          ? []
          : [{ path, code: 'phrasing_duplicate', detail: `${phrasing} (${earlier})` }];
      }),
    ),
  );
}

// One script

const EMOJI = /\p{Extended_Pictographic}(?:\ufe0f|\u200d\p{Extended_Pictographic}|[\u{1f3fb}-\u{1f3ff}])*/gu;
const GREETING =
  /^[^\p{L}\p{N}]*(hi|hello|hey|dear|good (morning|afternoon|evening)|hola|buenos dias|buenas|querid[oa]|estimad[oa]|你好|您好|嗨|亲爱的|尊敬的)(?![\p{L}])/u;
const LIST_LINE = /^(\(?\d\)|\d[.、]|（\d）|•)/mu;

function countEmoji(text: string): number {
  return text.match(EMOJI)?.length ?? 0;
}

function checkScript({ group, path, variant }: Script, pack: Pack): PackProblem[] {
  const kinds = new Map(pack.blanks.map((b) => [b.id, b.kind]));
  const problems: PackProblem[] = [];
  for (const [language, text] of Object.entries(variant.text)) {
    const add = (code: PackProblemCode, detail: string) =>
      problems.push({ path: `${path}/text/${language}`, code, detail });
    const limit = LIST_LINE.test(text) ? MAX_LIST_TEXT : MAX_TEXT;
    const length = [...text].length;
    if (length > limit) add('too_long', `${length} of ${limit} characters`);
    const emoji = countEmoji(text);
    if (emoji > MAX_EMOJI_STEP) add('emoji_many', `${emoji} in one step`);
    if (group.isStep && group.place !== 'empathy' && GREETING.test(foldText(text)))
      add('greets_again', text.slice(0, 30));
    if (group.place === 'promise' && !blanksOf(text).some((b) => kinds.get(b) === 'promise_time'))
      add('promise_without_time', text);
    for (const { code, detail } of checkWording(text, language, pack.minefields)) add(code, detail);
  }
  const byText = new Map<string, string>();
  for (const [language, text] of Object.entries(variant.text)) {
    const other = byText.get(text);
    if (other !== undefined)
      problems.push({ path: `${path}/text/${language}`, code: 'twins_same_text', detail: other });
    byText.set(text, language);
  }
  for (const note of variant.annotations ?? [])
    problems.push(...checkQuotes(note.quote, variant.text, `${path}/annotations/${note.id}`));
  return problems;
}

type Finding = Omit<PackProblem, 'path'>;

/** Rules for any text that an agent may send. */
function checkWording(text: string, language: string, minefields: readonly Minefield[]): Finding[] {
  const findings: Finding[] = [];
  for (const minefield of minefields) {
    const phrase = findPhrase(text, minefield.phrases[language] ?? []);
    if (phrase !== null) findings.push({ code: 'minefield_phrase', detail: `${minefield.id}: ${phrase}` });
  }
  const placeholder = withoutBlanks(text).match(/[[\]{}【】]|<[^>]*>|_{2,}|\bX{3,}\b/u);
  if (placeholder) findings.push({ code: 'placeholder', detail: placeholder[0] });
  if (language.startsWith('es'))
    for (const [opening, closing] of [
      ['¿', '?'],
      ['¡', '!'],
    ] as const)
      if (text.split(opening).length !== text.split(closing).length)
        findings.push({ code: 'spanish_opening_mark', detail: `${opening} … ${closing}` });
  if (language.startsWith('zh')) {
    const half = text.match(/\p{Script=Han}[,.?!;:]|[,.?!;:]\p{Script=Han}/u);
    if (half) findings.push({ code: 'chinese_punctuation', detail: half[0] });
  }
  return findings;
}

function withoutBlanks(text: string): string {
  return parseTemplate(text)
    .map((s) => (s.kind === 'text' ? s.text : ' '))
    .join('');
}

function checkQuotes(quote: ByLanguage<string>, text: ByLanguage<string>, path: string): PackProblem[] {
  return Object.keys(text).flatMap((language): PackProblem[] => {
    const words = quote[language];
    if (words !== undefined && text[language]?.includes(words)) return [];
    return [{ path: `${path}/quote/${language}`, code: 'quote_missing', detail: words ?? '' }];
  });
}

// Variants beside each other

function alike(all: readonly Script[]): PackProblem[] {
  const problems: PackProblem[] = [];
  all.forEach((script, i) => {
    for (const earlier of all.slice(0, i).filter((e) => e.group.path === script.group.path))
      for (const [language, text] of Object.entries(script.variant.text)) {
        const other = earlier.variant.text[language];
        if (other === undefined) continue;
        const likeness = jaccard(words(text, language), words(other, language));
        if (likeness >= MAX_LIKENESS)
          problems.push({
            path: `${script.path}/text/${language}`,
            code: 'variants_alike',
            detail: `${likeness.toFixed(2)} ${earlier.variant.id}`,
          });
      }
  });
  return problems;
}

function words(text: string, language: string): Set<string> {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const found = new Set<string>();
  for (const { segment, isWordLike } of segmenter.segment(withoutBlanks(text)))
    if (isWordLike) found.add(foldText(segment));
  return found;
}

function jaccard(a: Set<string>, b: Set<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  const all = a.size + b.size - shared;
  return all === 0 ? 1 : shared / all;
}

// Error examples

function checkExample(example: ErrorExample, path: string, pack: Pack): PackProblem[] {
  const problems: PackProblem[] = [];
  if (example.spans.length < 2 || example.spans.length > 4)
    problems.push({ path, code: 'spans_count', detail: `${example.spans.length}, wanted 2 to 4` });
  for (const [i, span] of example.spans.entries()) {
    const at = `${path}/spans/${i + 1}`;
    problems.push(...checkQuotes(span.quote, example.text, at));
    const minefield = pack.minefields.find((m) => m.id === span.minefield);
    if (!minefield) {
      problems.push({ path: at, code: 'minefield_unknown', detail: span.minefield });
      continue;
    }
    // A structural minefield (step order, emoji) has no phrases to trip.
    for (const [language, quote] of Object.entries(span.quote)) {
      const phrases = minefield.phrases[language];
      if (phrases && phrases.length > 0 && findPhrase(quote, phrases) === null)
        problems.push({
          path: `${at}/quote/${language}`,
          code: 'span_not_tripped',
          detail: `${minefield.id}: ${quote}`,
        });
    }
  }
  for (const [language, text] of Object.entries(example.better))
    for (const finding of checkWording(text, language, pack.minefields))
      problems.push({ path: `${path}/better/${language}`, ...finding });
  return problems;
}
