import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEXICON_FOLDER, readLexicon } from '../../../../packs/read-lexicon.ts';
import { fold, foldText } from '../../language/fold.ts';
import { hashOf } from '../features.ts';
import { conceptsIn, type Lexicon, makeEar } from './lexicon.ts';

const LEXICON: Lexicon = {
  broken: ['broken', 'shatter*', '割れ'],
  not_working: ["doesn't work", 'wont turn* on'],
  not: ["doesn't", 'not'],
  parcel: ['荷物', 'dhl box'],
};
const names = new Map(Object.keys(LEXICON).map((name) => [hashOf(name, 0, name.length, 8), name]));
const heardIn = (text: string) =>
  conceptsIn(fold(text).text, makeEar(LEXICON)).map(({ concept, at }) => `${names.get(concept)} ${at}`);

describe('concepts in a text', () => {
  it.each([
    ['it came broken', ['broken 2']],
    ['SHATTERED glass', ['broken 0']],
    ['unbroken', []],
    ["it doesn't work", ['not_working 1', 'not 1']],
    ["it doesn't. work!", ['not_working 1', 'not 1']],
    ["it doesn't matter", ['not 1']],
    ['wont turning on', ['not_working 0']],
    ['wont turn', []],
    ['荷物が割れてた', ['parcel 0', 'broken 1']],
    ['この箱dhl box壊', ['parcel 2']],
    ['', []],
  ])('%s → %j', (text, concepts) => expect(heardIn(text)).toEqual(concepts));

  it('are found in any text without a throw', () => {
    const ear = makeEar(LEXICON);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { text: folded } = fold(text);
        for (const { at } of conceptsIn(folded, ear)) expect(at).toBeLessThanOrEqual(folded.length);
      }),
    );
  });
});

const LANGUAGES = readdirSync(LEXICON_FOLDER)
  .map((file) => file.replace('.json', ''))
  .filter((name) => name !== 'borrowed');

describe('the lexicons', () => {
  it('are there for all fourteen languages', () => {
    expect(LANGUAGES).toHaveLength(14);
    expect(readLexicon('xx')).toBeNull();
  });

  it.each(LANGUAGES)('%s has every concept, with words that can be found', (language) => {
    const lexicon = readLexicon(language) ?? {};
    expect(Object.keys(lexicon).sort()).toEqual(Object.keys(readLexicon('en') ?? {}).sort());
    for (const [concept, words] of Object.entries(lexicon)) {
      expect(words.length, concept).toBeGreaterThan(0);
      for (const word of words) expect(foldText(word).replace(/\*/g, '').trim(), concept).not.toBe('');
    }
  });

  it('borrow English words of the trade', () => {
    expect(readLexicon('es')?.delivered).toContain('says delivered');
  });
});
