import { describe, expect, it } from 'vitest';
import { makeEar } from '../../core/matching/concepts/lexicon.ts';
import { learn, learnShared } from '../../core/matching/learn.ts';
import { fingerprint, toBytes } from '../../core/matching/stored.ts';
import { lessonsIn } from '../../core/matching/teach.ts';
import type { Pack } from '../../core/packs/schema.ts';
import { loadKnowledge, loadShared } from './knowledge.ts';
import { PackSource } from './pack-source.ts';

const PHRASINGS = {
  late: { en: ['where is it', 'still nothing', 'no sign of it'] },
  other: { en: ['thank you', 'good morning'] },
};
const source = (phrasings: unknown = PHRASINGS) =>
  new PackSource(async (part) =>
    part === 'frame'
      ? ({ scenarios: [{ id: 'late' }, { id: 'other' }], languages: ['en'] } as unknown as Pack)
      : phrasings,
  );
const LESSONS = lessonsIn('en', [
  { id: 'late', phrasings: PHRASINGS.late },
  { id: 'other', phrasings: PHRASINGS.other },
]);
if (!LESSONS) throw new Error('no lessons');
const BYTES = toBytes(learn(LESSONS, null, null));

function shelf(start: [string, Uint8Array][] = []) {
  const kept = new Map(start);
  let reads = 0;
  const cache = {
    read: async (key: string) => {
      reads++;
      return kept.get(key) ?? null;
    },
    write: async (key: string, bytes: Uint8Array) => {
      kept.set(key, bytes);
    },
    clear: async () => kept.clear(),
  };
  return { kept, cache, reads: () => reads };
}

const load = async (
  ports: Parameters<typeof loadKnowledge>[0],
  from: PackSource,
  language: string,
  builtIn: boolean,
) => (await loadKnowledge(ports, from, language, { builtIn, shared: null })).learned;
const without = { builtInLearned: async () => null, builtInLexicon: async () => null };

describe('what the matcher has learned', () => {
  it('of the pack that ships comes with it', async () => {
    const { cache, reads } = shelf();
    const learned = await load(
      { ...without, builtInLearned: async () => BYTES, cache },
      source(),
      'en',
      true,
    );
    expect(learned?.ids).toEqual(['late', 'other']);
    expect(reads()).toBe(0);
  });

  it('of a team’s own is learned once, and kept', async () => {
    const { cache, kept } = shelf();
    const ports = { ...without, cache };
    const first = await load(ports, source(), 'en', false);
    expect([...kept.keys()]).toEqual([fingerprint(LESSONS, null)]);
    expect(await load(ports, source(), 'en', false)).toEqual(first);
  });

  it('is learned anew when a phrasing has changed', async () => {
    const { cache, kept } = shelf();
    const ports = { ...without, cache };
    await load(ports, source(), 'en', false);
    await load(ports, source({ ...PHRASINGS, late: { en: ['where is it'] } }), 'en', false);
    expect(kept.size).toBe(2);
  });

  it('is learned anew from what a damaged file, or a cache that fails, cannot give', async () => {
    const broken = shelf([[fingerprint(LESSONS, null), new Uint8Array(3)]]);
    const ports = { ...without, builtInLearned: async () => new Uint8Array(40), cache: broken.cache };
    expect(await load(ports, source(), 'en', true)).not.toBeNull();
    const fail = async () => {
      throw new Error('no room');
    };
    const failing = { read: fail, write: fail, clear: fail };
    expect(await load({ ...without, cache: failing }, source(), 'en', false)).not.toBeNull();
  });

  it('is nothing in a language without phrasings', async () => {
    const { cache } = shelf();
    expect(await load({ ...without, cache }, source(), 'fr', true)).toBeNull();
  });

  it('of all languages together serves a team’s pack too, and changes what is learned on top of it', async () => {
    const lexicon = { late: ['where', 'nothing', 'sign'], thanks: ['thank'] };
    const all = [{ lessons: LESSONS, ear: makeEar(lexicon) }];
    const bytes = toBytes(learnShared(all));
    const { cache, kept } = shelf();
    const ports = {
      builtInLearned: async () => bytes,
      builtInLexicon: async () => JSON.stringify(lexicon),
      cache,
    };
    const shared = await loadShared(ports);
    const knowledge = await loadKnowledge(ports, source(), 'en', { builtIn: false, shared });
    expect(knowledge.shared?.ids).toEqual(['late', 'other']);
    expect(knowledge.ear?.words.has('thank')).toBe(true);
    expect([...kept.keys()]).toEqual([fingerprint(LESSONS, shared)]);
    expect(fingerprint(LESSONS, shared)).not.toBe(fingerprint(LESSONS, null));
  });
});
