/** What the matcher has learned of a language: shipped with the pack, kept from the last time, or learned now. */
import { learn } from '../../core/matching/learn.ts';
import type { Learned } from '../../core/matching/learned.ts';
import { fingerprint, fromBytes, toBytes } from '../../core/matching/stored.ts';
import { lessonsIn } from '../../core/matching/teach.ts';
import type { Ports } from '../ports.ts';
import type { PackSource } from './pack-source.ts';

/**
 * @param builtIn whether the source is the pack that ships: then what the build has learned of it serves
 * @returns null where the pack has no phrasing in that language
 */
export async function loadLearned(
  { builtInLearned, cache }: Pick<Ports, 'builtInLearned' | 'cache'>,
  source: PackSource,
  language: string,
  builtIn: boolean,
): Promise<Learned | null> {
  if (builtIn) {
    const bytes = await builtInLearned(language);
    const shipped = bytes && fromBytes(bytes);
    if (shipped) return shipped;
  }
  const [{ scenarios }, phrasings] = await Promise.all([source.frame(), source.phrasings()]);
  const lessons = lessonsIn(
    language,
    scenarios.map(({ id }) => ({ id, phrasings: phrasings[id] ?? {} })),
  );
  if (!lessons) return null;
  const key = fingerprint(lessons);
  // A cache that cannot be read or written costs time, nothing else.
  const kept = await cache.read(key).catch(() => null);
  const known = kept && fromBytes(kept);
  if (known) return known;
  const learned = learn(lessons);
  await cache.write(key, toBytes(learned)).catch(() => undefined);
  return learned;
}
