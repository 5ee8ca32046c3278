/**
 * What phrasings teach: a weight for every feature and scenario, found by softmax regression (maximum entropy) with
 * AdaGrad steps (Duchi, Hazan, Singer 2011); beside it, by logistic regression on the same features, whether a message
 * tells of a problem at all. What concepts mean together is learned once from all languages, and each language's own
 * words on top of it. Each pass looks at every phrasing once, in an order that is always the same: the same pack teaches
 * the same weights on every machine.
 */
import type { Ear } from './concepts/lexicon.ts';
import { signalHash } from './hear.ts';
import { type Gains, type Learned, rawScores, type Weighed, weigh } from './learned.ts';
import { type Lesson, type Lessons, readLessons } from './lessons.ts';
import { type Encoded, School } from './school.ts';
import { OTHER } from './signals/types.ts';

const PASSES = 12;
/** A tiny pack is gone over more often, a huge one less: about this many steps at least, and this much work at most. */
const MIN_STEPS = 3000;
const MAX_PASSES = 30;
const MAX_WORK = 12e6;
/** What is shared is to hold for words that no phrasing has said yet: it is stopped before it knows them by heart. */
const SHARED_PASSES = 3;
/** A concept or a pair of them that fewer phrasings hold is chance. */
const SHARED_TIMES = 3;
/** A scenario with this many phrasings says each of its telling words twice; what it says once is chance. */
const RICH = 40;
/** One lesson in a hundred has no word in it: what nobody has taught tells of nothing. */
const EMPTY_SHARE = 0.01;
/** What a signal says before any phrasing has been read: for its scenario, against silence, for a problem. */
const PRIOR = { own: 2.5, other: -1.5, problem: 1 };
/** Concepts have this length together, beside words, which have one and a half. */
const CONCEPTS_LENGTH = 1;
/** How much of what is shared goes before a language's own words: all of it would be too sure of itself. */
const SHARED_TRUST = 0.6;

/** Always the same "random" order. The quick generator of Numerical Recipes. */
function shuffle(list: unknown[]): void {
  let state = 20260101;
  for (let i = list.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = state % (i + 1);
    [list[i], list[j]] = [list[j], list[i]];
  }
}

type Vocabulary = Pick<Learned, 'rowOf' | 'hashes' | 'rarity' | 'unseen'>;

/** The features that are learned, each with its row and rarity. */
function vocabularyOf(ids: readonly string[], lessons: readonly Lesson[], isShared: boolean): Vocabulary {
  const perLabel = ids.map((_, c) => lessons.filter((l) => l.label === c).length);
  const counts = new Map<number, number>();
  const once = new Map<number, number>();
  for (const { gains, concepts, label } of lessons)
    for (const hash of [...gains.hashes, ...concepts.hashes]) {
      counts.set(hash, (counts.get(hash) ?? 0) + 1);
      once.set(hash, label);
    }
  const rowOf = new Map<number, number>();
  const rarity: number[] = [];
  const rare = (n: number): number => Math.log((lessons.length + 1) / (n + 0.5));
  for (const [hash, n] of counts) {
    if (isShared ? n < SHARED_TIMES : n === 1 && (perLabel[once.get(hash) ?? 0] ?? 0) >= RICH) continue;
    rowOf.set(hash, rowOf.size);
    rarity.push(rare(n));
  }
  for (const id of ids) {
    const hash = signalHash(id);
    if (rowOf.has(hash)) continue;
    rowOf.set(hash, rowOf.size);
    rarity.push(0);
  }
  return {
    rowOf,
    hashes: Uint32Array.from(rowOf.keys()),
    rarity: Float32Array.from(rarity),
    unseen: Math.fround(rare(0)),
  };
}

/** Words, concepts and signals side by side, each kind with its own length. */
export function weighAll(
  { gains, concepts, heard }: Pick<Lesson, 'gains' | 'concepts' | 'heard'>,
  known: Pick<Learned, 'rowOf' | 'rarity' | 'unseen'>,
): Weighed {
  const { rows, values } = weigh(gains, known);
  const meant = weigh(concepts, known, CONCEPTS_LENGTH);
  rows.push(...meant.rows);
  values.push(...meant.values);
  for (const [hash, strength] of heard) {
    const row = known.rowOf.get(hash);
    if (row === undefined) continue;
    rows.push(row);
    values.push(strength);
  }
  return { rows, values };
}

const NO_WORDS: Gains = { hashes: [], gains: [] };

/** What all languages know of a message, as raw scores in the order of `ids`, and of it being a problem at the end. */
export function sharedScores(
  lesson: Pick<Lesson, 'concepts' | 'heard'>,
  shared: Learned,
  ids: readonly string[],
): Float64Array {
  const raw = rawScores(weighAll({ ...lesson, gains: NO_WORDS }, shared), shared);
  const scores = new Float64Array(ids.length + 1);
  ids.forEach((id, c) => {
    const column = shared.ids.indexOf(id);
    if (column >= 0) scores[c] = SHARED_TRUST * (raw[column] ?? 0);
  });
  scores[ids.length] = SHARED_TRUST * (raw[shared.ids.length] ?? 0);
  return scores;
}

function passesFor(lessons: number, columns: number): number {
  const wanted = Math.max(PASSES, Math.min(MAX_PASSES, Math.ceil(MIN_STEPS / Math.max(1, lessons))));
  return Math.max(1, Math.min(wanted, Math.floor(MAX_WORK / Math.max(1, lessons * columns))));
}

function learnFrom(
  ids: readonly string[],
  lessons: readonly Lesson[],
  shared: Learned | null,
  isShared = false,
): Learned {
  const known = vocabularyOf(ids, lessons, isShared);
  const taught: Encoded[] = lessons.map((lesson) => ({
    ...weighAll(lesson, known),
    label: lesson.label,
    weight: lesson.weight,
    offset: shared && sharedScores(lesson, shared, ids),
  }));
  const other = ids.indexOf(OTHER);
  if (other >= 0 && taught.length > 0)
    for (let i = 0; i < Math.max(2, taught.length * EMPTY_SHARE); i++)
      taught.push({ rows: [], values: [], label: other, weight: 1, offset: null });
  shuffle(taught);
  const columns = ids.length + 1;
  const school = new School(known.rowOf.size, columns);
  if (!shared)
    ids.forEach((id, c) => {
      const row = known.rowOf.get(signalHash(id)) ?? 0;
      school.set(row, c, PRIOR.own);
      if (other >= 0 && c !== other) school.set(row, other, PRIOR.other);
      school.set(row, ids.length, c === other ? -PRIOR.problem : PRIOR.problem);
    });
  const passes = isShared ? SHARED_PASSES : passesFor(taught.length, columns);
  for (let pass = 0; pass < passes; pass++) for (const lesson of taught) school.teach(lesson, other);
  return { ids, ...known, ...school.result() };
}

/**
 * Learns one language. A quarter of a second to two thirds for 1,600 to 3,300 phrasings (`bench:match -- --scale`).
 * @param ear hears the language's concepts; null where it has no lexicon
 * @param shared what all languages have taught; null: this one stands alone
 */
export function learn(lessons: Lessons, ear: Ear | null, shared: Learned | null): Learned {
  const ids = [...lessons.phrasings.keys()];
  return learnFrom(ids, readLessons(ids, lessons, ear), ear && shared);
}

/** Learns what concepts and signals mean together, from all languages at once. */
export function learnShared(all: readonly { lessons: Lessons; ear: Ear }[]): Learned {
  const ids = [...new Set(all.flatMap(({ lessons }) => [...lessons.phrasings.keys()]))];
  const read = all.flatMap(({ lessons, ear }) => readLessons(ids, lessons, ear));
  return learnFrom(
    ids,
    read.filter((l) => l.concepts.hashes.length > 0).map((l) => ({ ...l, gains: NO_WORDS })),
    null,
    true,
  );
}
