import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MESSAGE_CAP } from './features.ts';
import { createMatcher } from './matcher.ts';
import type { TrainingScenario } from './model.ts';
import { teach } from './teach.ts';

/** A small pack of its own: two known problems, one that only this team has, and everyday chat. */
const TRAINING: TrainingScenario[] = [
  {
    id: 'tracking_stalled',
    phrasings: {
      en: [
        'tracking has not moved for a week',
        'stuck at the same hub since friday',
        'no new scan in eight days',
      ],
      zh: ['物流一直不动', '好几天没有更新了'],
    },
  },
  {
    id: 'damaged_item',
    phrasings: {
      en: ['the glass arrived shattered', 'it came broken', 'the lid is cracked'],
      zh: ['收到的时候已经碎了', '盒子压坏了'],
    },
  },
  {
    id: 'gift_note_missing',
    phrasings: {
      en: [
        'you forgot the greeting card',
        'there was no greeting card with the gift',
        'where is my gift card note',
      ],
    },
  },
  {
    id: 'other',
    phrasings: {
      en: [
        'thank you so much',
        'how much is it',
        'do you ship to norway',
        'good morning',
        'look what my cat did with the box haha',
        'look at this, perfect fit',
        'everything arrived fine, nothing broken',
        'came today and not a scratch on it, thanks',
        'is it in stock',
        'which size should i order',
        'i want to order one more',
        'love it, great quality',
        'ok see you',
        'my order is the blue one',
      ],
      zh: ['谢谢', '多少钱', '收到了很喜欢', '有货吗'],
    },
  },
];
const create = (training: TrainingScenario[]) =>
  createMatcher(
    training.map((s) => s.id),
    teach(training),
  );
const matcher = create(TRAINING);
const best = (texts: string | string[], extra: { language?: string; hasPhoto?: boolean } = {}) =>
  matcher.match({ texts: [texts].flat(), language: extra.language ?? null, ...extra }).suggestions[0]
    ?.scenario ?? null;

describe('what a message tells of', () => {
  it.each([
    ['tracking_stalled', 'my tracking hasnt moved since tuesday'],
    ['tracking_stalled', ['hi', 'no new scan', 'eight days now']],
    ['damaged_item', 'arrived SMASHED to pieces'],
    ['damaged_item', 'the vase is craaacked'],
    ['gift_note_missing', 'you forgot the greeting card!!'],
    ['tracking_stalled', '物流好几天不动了'],
    ['damaged_item', '打开一看已经碎了'],
    ['damaged_item', 'Exception_Damage'],
  ])('%s: %j', (scenario, texts) => {
    expect(best(texts)).toBe(scenario);
  });

  it.each([
    'thank you so much!',
    'good morning',
    'how much is the lamp?',
    'it arrived, not damaged at all, love it',
    'never mind, found it!',
    'do you ship to Norway? last time customs took weeks',
    'I would like to order two more',
    'sent me the wrong size',
    'where is my order',
    '',
    '👍',
    'asdf qwer zxcv',
  ])('stays silent on %j', (text) => {
    expect(best(text)).toBeNull();
  });

  it('names a second problem beside the first, however loud that one is', () => {
    const told = ['the glass arrived broken, shattered, in pieces', 'and the tracking of the rest is stuck'];
    const { suggestions } = matcher.match({ texts: told, language: 'en' });
    expect(suggestions.map((s) => s.scenario).slice(0, 2)).toEqual(['damaged_item', 'tracking_stalled']);
  });

  const CHATTER = ['hello?', 'anyone there', 'sorry, phone again', 'one moment', 'brb', 'back now'];
  const chatter = (n: number) => Array.from({ length: n }, (_, i) => `${CHATTER[i % CHATTER.length]} ${i}`);

  it.each([0, 5, 11, 12, 13, 24, 60])('holds on to a problem that %i lines of small talk follow', (n) => {
    expect(best(['the glass arrived shattered', ...chatter(n)])).toBe('damaged_item');
  });

  it.each([12, 24, 40])('changes to another problem that is told after %i lines', (n) => {
    const told = ['the glass arrived shattered', ...chatter(n), 'and you forgot the greeting card'];
    expect(best(told)).toBe('gift_note_missing');
  });

  it.each(['never mind, all sorted', 'the new one arrived, thank you, love it'])(
    'lets go of a problem that is over: %s',
    (end) => {
      expect(best(['the glass arrived shattered', ...chatter(14), end])).toBeNull();
    },
  );

  it('lets a photo tip the balance, not speak alone', () => {
    expect(best('look', { hasPhoto: true })).toBeNull();
    expect(best('look, cracked', { hasPhoto: true })).toBe('damaged_item');
  });

  it('works with no training at all', () => {
    expect(create([]).match({ texts: ['it came broken'], language: 'en' })).toEqual({
      suggestions: [],
    });
  });
});

describe('the answer', () => {
  it('is the same every time', () => {
    const again = create(TRAINING);
    const input = { texts: ['stuck for 8 days', 'and the lid is cracked'], language: 'en' };
    expect(again.match(input)).toEqual(matcher.match(input));
  });

  it('names no scrap as a reason beside a word that tells', () => {
    const later = [
      'you forgot the greeting card, there was no card and the gift has no note',
      'the lid is off and the glass arrived shattered',
      'still stuck at the same hub, no new scan and it has not moved',
    ].flatMap((text) =>
      matcher.match({ texts: [text], language: 'en' }).suggestions.flatMap(({ reasons }) => reasons.slice(1)),
    );
    expect(later.length).toBeGreaterThan(0);
    expect(later.filter((word) => /^\p{L}{1,3}$/u.test(word))).toEqual([]);
  });

  it('gives at most three, best first, with at most four reasons in the customer’s words', () => {
    const bits = fc.constantFrom(
      'stuck',
      'broken',
      'SHATTERED',
      'tracking',
      'greeting card',
      '物流不动',
      '碎了',
      '🙏',
      'é',
      'thanks',
      '\n',
      'ｂｒｏｋｅｎ',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(bits, { maxLength: 8 }).map((b) => b.join(' ')),
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), fc.boolean(), (texts, hasPhoto) => {
        const { suggestions } = matcher.match({ texts, language: null, hasPhoto });
        expect(suggestions.length).toBeLessThanOrEqual(3);
        const scores = suggestions.map((s) => s.score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        for (const { reasons, score } of suggestions) {
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
          expect(reasons.length).toBeLessThanOrEqual(4);
          for (const reason of reasons) expect(texts.some((t) => t.includes(reason))).toBe(true);
        }
      }),
    );
  });

  it.each([
    ['words', 'stuck broken '.repeat(8000)],
    ['digits', '1 '.repeat(50_000)],
    ['one word', 'a'.repeat(100_000)],
    ['blanks', ' '.repeat(100_000)],
    ['ideographs', '物流不动'.repeat(25_000)],
  ])('reads no further than its cap in 100 000 characters of %s', (_, text) => {
    const end = text.slice(0, MESSAGE_CAP + 10);
    expect(matcher.match({ texts: [text], language: null })).toEqual(
      matcher.match({ texts: [end], language: null }),
    );
  });
});
