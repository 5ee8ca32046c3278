/** What the matcher knows of a language: shipped with the pack, kept from the last time, or learned now. */
import { type Ear, makeEar } from '../../core/matching/concepts/lexicon.ts';
import { learn } from '../../core/matching/learn.ts';
import type { Learned } from '../../core/matching/learned.ts';
import { fingerprint, fromBytes, toBytes } from '../../core/matching/stored.ts';
import { type Knowledge, lessonsIn } from '../../core/matching/teach.ts';
import type { Ports } from '../ports.ts';
import type { PackSource } from './pack-source.ts';

type KnowledgePorts = Pick<Ports, 'builtInLearned' | 'builtInLexicon' | 'cache'>;

/** What all languages of the pack that ships teach together; it serves every pack, as concepts are everybody's. */
export async function loadShared(ports: Pick<Ports, 'builtInLearned'>): Promise<Learned | null> {
  const bytes = await ports.builtInLearned('shared');
  return bytes && fromBytes(bytes);
}

async function loadEar(ports: Pick<Ports, 'builtInLexicon'>, language: string): Promise<Ear | null> {
  const text = await ports.builtInLexicon(language);
  return text === null ? null : makeEar(JSON.parse(text));
}

/** @param builtIn whether the source is the pack that ships: then what the build has learned of it serves */
export async function loadKnowledge(
  ports: KnowledgePorts,
  source: PackSource,
  language: string,
  { builtIn, shared }: { builtIn: boolean; shared: Learned | null },
): Promise<Knowledge> {
  const ear = await loadEar(ports, language);
  if (builtIn) {
    const bytes = await ports.builtInLearned(language);
    const learned = bytes && fromBytes(bytes);
    if (learned) return { learned, shared, ear };
  }
  return { learned: await learnedHere(ports.cache, source, language, { shared, ear }), shared, ear };
}

async function learnedHere(
  cache: Ports['cache'],
  source: PackSource,
  language: string,
  { shared, ear }: Pick<Knowledge, 'shared' | 'ear'>,
): Promise<Learned | null> {
  const [{ scenarios }, phrasings] = await Promise.all([source.frame(), source.phrasings()]);
  const lessons = lessonsIn(
    language,
    scenarios.map(({ id }) => ({ id, phrasings: phrasings[id] ?? {} })),
  );
  if (!lessons) return null;
  const key = fingerprint(lessons, ear && shared);
  // A cache that cannot be read or written costs time, nothing else.
  const kept = await cache.read(key).catch(() => null);
  const known = kept && fromBytes(kept);
  if (known) return known;
  const learned = learn(lessons, ear, shared);
  await cache.write(key, toBytes(learned)).catch(() => undefined);
  return learned;
}
