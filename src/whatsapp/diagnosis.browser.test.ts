import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { ERAS } from '../../e2e/instrument/conversation.ts';
import { pageHtml } from '../../e2e/instrument/page.ts';
import { ORDER_TALK } from '../../e2e/instrument/talks.ts';
import { createWhatsAppPage } from './page.ts';

const report = () => createWhatsAppPage(document).diagnose();
const main = (): Element => {
  const found = document.querySelector('#main');
  if (!found) throw new Error('no #main');
  return found;
};

/** Every piece of six characters of a secret, as it might have slipped through. */
function leaked(secrets: readonly string[], json: string): string[] {
  const low = json.toLowerCase();
  return secrets.flatMap((secret) => {
    const word = secret.toLowerCase();
    const pieces = Array.from({ length: Math.max(1, word.length - 5) }, (_, i) => word.slice(i, i + 6));
    return pieces.filter((piece) => low.includes(piece));
  });
}

afterEach(() => {
  document.body.replaceChildren();
  for (const name of ['lang', 'dir', 'class', 'id']) document.documentElement.removeAttribute(name);
});

const ATTRIBUTES = [
  'title',
  'aria-label',
  'alt',
  'id',
  'class',
  'href',
  'name',
  'role',
  'lang',
  'dir',
  'data-testid',
  'data-icon',
  'data-id',
  'data-tab',
  'data-pre-plain-text',
  'data-plain-text',
  'contenteditable',
  'style',
];
/** Letters and signs of which no word of the interface is made. */
const secret = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'qzxjkvw'), minLength: 7, maxLength: 24 }),
  fc.string({ unit: fc.constantFrom(...'QZxjKvw'), minLength: 7, maxLength: 24 }),
  fc.string({ unit: fc.constantFrom(...'李雷韩梅梅客户订单'), minLength: 6, maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 10, maxLength: 14 }),
);
/** How a page might write a name into an attribute: alone, or among words of its own. */
const written = fc.constantFrom<(word: string) => string>(
  (word) => word,
  (word) => `conv-msg-${word}`,
  (word) => `list-item-${word}`,
  (word) => `true_${word}@c.us_3EB0`,
  (word) => `chat_${word}_title`,
  (word) => `${word}-header`,
  (word) => `Type a message to ${word}`,
  (word) => `[10:00, 11/22/2026] ${word}: `,
  (word) => `en-${word}`,
  (word) => `button ${word}`,
);

const plants = fc.array(
  fc.record({
    secret,
    written,
    attribute: fc.constantFrom(...ATTRIBUTES),
    /** Which element of the page it is planted into, as a share of all. */
    where: fc.double({ min: 0, max: 0.999, noNaN: true }),
    how: fc.constantFrom('attribute', 'attribute', 'attribute', 'text', 'name', 'tag', 'clock'),
  }),
  { minLength: 1, maxLength: 60 },
);

test.each(ERAS)('of a page of %s holds no word of it, wherever it stands', (era) => {
  fc.assert(
    fc.property(plants, secret, (planted, own) => {
      document.body.innerHTML = pageHtml(ORDER_TALK, { era });
      document.documentElement.lang = own;
      const all = [...document.body.querySelectorAll('*')];
      for (const { secret: word, written: write, attribute, where, how } of planted) {
        const element = all[Math.floor(where * all.length)] ?? main();
        if (how === 'attribute') element.setAttribute(attribute, write(word));
        else if (how === 'text') element.append(write(word));
        else if (how === 'clock') element.append('10:05');
        else if (how === 'name') element.setAttribute(`data-${/^[a-z]/i.test(word) ? word : 'x'}`, word);
        else element.append(document.createElement(`x-${/^[a-z]+$/i.test(word) ? word.toLowerCase() : 'y'}`));
      }
      const json = JSON.stringify(report());
      expect(leaked([own, ...planted.map((p) => p.secret)], json)).toEqual([]);
      for (const words of ['sarah', 'parcel', '12345', 'anna li', '15550100123', 'yt123'])
        expect(json.toLowerCase()).not.toContain(words);
    }),
    { numRuns: 60 },
  );
});

describe('a diagnosis', () => {
  test('tells what answered, what stands where, and how the last message is built', () => {
    document.body.innerHTML = pageHtml(ORDER_TALK, { era: 'E4' });
    document.documentElement.lang = 'pt-BR';
    const { health, outlines, ...rest } = report();
    expect(health.summary).toBe('good');
    expect(health.facts.find((f) => f.fact === 'title')).toEqual({
      fact: 'title',
      state: 'ok',
      rungs: { testid: 1 },
    });
    expect(rest).toMatchObject({
      composer: 'names',
      lang: 'pt-br',
      ids: { prefixed: 0, other: 0 },
      shape: { headers: 1, footers: 1, editable: 1, editableInFooter: 1 },
      present: { '#main header': true, '#main footer': true },
    });
    expect(rest.reading.messages).toBe(ORDER_TALK.items.filter((i) => i.kind !== 'divider').length);
    expect(rest.testids).toMatchObject({ 'conversation-info-header-chat-title': 1, 'tail-in': 5 });
    expect(outlines.header?.join('\n')).toContain('testid=conversation-info-header-chat-title');
    expect(outlines.message?.join('\n')).toContain('data-pre-plain-text');
    expect(outlines.footer?.join('\n')).toContain('contenteditable');
  });

  test('shows the shape of messages that no rung knows', () => {
    document.body.innerHTML = `<div id="app"><div id="main"><div data-feed="1">${['Hello', 'Well', 'Bye']
      .map((text) => `<section data-entry="x9"><p>${text} Sarah</p><time>10:05</time></section>`)
      .join('')}</div></div></div>`;
    const { health, outlines } = report();
    expect(health).toMatchObject({ summary: 'blind', affected: ['title'] });
    expect(outlines.message).toEqual(['0 section data-*', '1 p text', '1 time text']);
  });

  test('of thousands of different values is as short as of a few', () => {
    document.body.innerHTML = pageHtml(ORDER_TALK, { era: 'E4' });
    const before = report().roles['*'] ?? 0;
    for (let i = 0; i < 5000; i++) {
      const node = document.createElement('i');
      const word = [i % 17, i % 13, i % 11].map((n) => 'abcdefghijklmnopq'[n]).join('-');
      node.dataset.testid = `list-${word}-item-cell-chat-row-`.repeat((i % 5) + 1);
      node.setAttribute('role', `role${i}`);
      node.setAttribute(`data-n${i}`, 'x');
      main().append(node);
    }
    expect(JSON.stringify(report()).length).toBeLessThan(12_000);
    const { testids, roles } = report();
    expect(Object.keys(testids).length).toBeLessThanOrEqual(41);
    expect(roles['*']).toBe(before + 5000);
  });

  test('of a page as deep as it can be ends', () => {
    document.body.innerHTML = '<div id="main"><header></header></div>';
    let at: Element = main();
    for (let i = 0; i < 3000; i++) {
      const inner = document.createElement('div');
      at.append(inner);
      at = inner;
    }
    expect(report().shape.depth).toBeGreaterThan(2900);
  });
});
