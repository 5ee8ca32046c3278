import { describe, expect, it } from 'vitest';
import { learn } from './learn.ts';
import { rawScores } from './learned.ts';
import { fingerprint, fromBytes, toBytes } from './stored.ts';
import { lessonsIn } from './teach.ts';

const TRAINING = [
  { id: 'late', phrasings: { en: ['where is it', 'still nothing'], 'pt-BR': ['cadê meu pedido'] } },
  { id: 'own.broken', phrasings: { en: ['it came broken', 'the lid is cracked'] } },
  { id: 'other', phrasings: { en: ['thank you', 'good morning'], 'pt-PT': ['obrigado'] } },
];
const lessons = (language: string) => {
  const found = lessonsIn(language, TRAINING);
  if (!found) throw new Error(language);
  return found;
};

describe('what was learned', () => {
  it('comes back from its bytes as it was', () => {
    const learned = learn(lessons('en'), null, null);
    const again = fromBytes(toBytes(learned));
    expect(again).toEqual(learned);
    const features = { rows: [0, 1, 2], values: [0.5, 0.2, 0.7] };
    expect(again && rawScores(features, again)).toEqual(rawScores(features, learned));
  });

  it('is not read from bytes of another version, cut off or damaged', () => {
    const bytes = toBytes(learn(lessons('en'), null, null));
    expect(fromBytes(new Uint8Array())).toBeNull();
    expect(fromBytes(bytes.slice(0, -1))).toBeNull();
    const other = bytes.slice();
    other[0] = (other[0] ?? 0) + 1;
    expect(fromBytes(other)).toBeNull();
    const longer = bytes.slice();
    longer[4] = (longer[4] ?? 0) + 1;
    expect(fromBytes(longer)).toBeNull();
  });

  it('is the same on every machine', () => {
    expect(toBytes(learn(lessons('en'), null, null))).toEqual(toBytes(learn(lessons('en'), null, null)));
  });
});

describe('lessons', () => {
  it('take the variants of a language together', () => {
    expect([...lessons('pt').phrasings.keys()]).toEqual(['late', 'other']);
    expect(lessonsIn('de', TRAINING)).toBeNull();
  });

  it('are named by what they say, in which language', () => {
    const name = fingerprint(lessons('en'), null);
    expect(fingerprint(lessons('en'), null)).toBe(name);
    expect(fingerprint(lessons('pt'), null)).not.toBe(name);
    const changed = TRAINING.map((s) =>
      s.id === 'late' ? { ...s, phrasings: { en: ['where is it', 'still nothin'] } } : s,
    );
    expect(fingerprint(lessonsIn('en', changed) ?? lessons('pt'), null)).not.toBe(name);
  });
});
