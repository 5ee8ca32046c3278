import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractFacts } from './extract.ts';

const read = (text: string, language: string | null = 'en') =>
  extractFacts({ messages: [{ id: 'm1', text, at: 0 }], header: 'Sarah', phone: null, language, now: 0 })
    .filter((f) => f.kind !== 'time')
    .map((f) => `${f.kind}:${f.value}${f.certainty === 'doubtful' ? '?' : ''}`);

describe('numbers', () => {
  it.each([
    // S10 with a right and a wrong check digit.
    ['it is RB123456785CN', ['tracking_no:RB123456785CN']],
    ['it is rb 123 456 785 cn', ['tracking_no:RB123456785CN']],
    ['RB123456784CN not found', ['tracking_no:RB123456784CN?']],
    ['ups 1Z999AA10123456784', ['carrier:ups', 'tracking_no:1Z999AA10123456784']],
    ['1Z999AA10123456785', ['tracking_no:1Z999AA10123456785?']],
    ['fedex 986578788855 stuck', ['carrier:fedex', 'tracking_no:986578788855']],
    ['YT2412345678901234', ['tracking_no:YT2412345678901234']],
    ['usps 9400111899223197428497', ['carrier:usps', 'tracking_no:9400111899223197428497']],
    ['order #10233 please', ['order_no:10233']],
    ['my order number is AB-20931', ['order_no:AB-20931']],
    ['111-2223334-4445556', ['order_no:111-2223334-4445556']],
    ['Order no. 48210, two boxes', ['order_no:48210']],
    ['#4821', ['order_no:4821']],
  ])('%s', (text, facts) => {
    expect(read(text)).toEqual(facts);
  });

  it.each([
    ['zh', '订单号20931还没到', ['order_no:20931']],
    ['es', 'mi pedido 20931', ['order_no:20931']],
    ['de', 'Bestellung Nr. 20931', ['order_no:20931']],
    ['fr', 'commande n° 20931', ['order_no:20931']],
    ['ar', 'رقم الطلب 20931', ['order_no:20931']],
  ])('%s: %s', (language, text, facts) => {
    expect(read(text, language)).toEqual(facts);
  });

  it.each([
    'call me on 020 7946 0958',
    'my number is +44 20 7946 0958',
    'gate code 4821',
    'I ordered 250 pieces',
    'it is 2026 already',
    'zip 90210',
    'my phone is 7946095812',
    'https://example.com/order/20931/RB123456785CN',
  ])('leaves alone: %s', (text) => {
    expect(read(text).filter((f) => /order_no|tracking_no/.test(f))).toEqual([]);
  });
});

describe('words', () => {
  it.each([
    ['en', 'stuck in Leipzig since 28 Oct', ['place:Leipzig', 'date:28 Oct']],
    ['en', 'paid £34.99 last Tuesday', ['amount:£34.99', 'date:last Tuesday']],
    ['en', 'nothing since 09/11', ['date:09/11']],
    ['en', 'held in Tarbes by DHL', ['place:Tarbes', 'carrier:DHL']],
    ['en', 'ship it to Portugal please', ['country:Portugal']],
    ['en', 'my blue dress is torn', ['product:blue dress']],
    ['en', 'ups, wrong chat', []],
    ['en', 'it came in Black', []],
    ['en', 'box 2/3 arrived', []],
    ['es', 'el 5 de noviembre, pagué 48 €', ['date:5 de noviembre', 'amount:48 €']],
    ['pl', 'od 29.10 stoi', ['date:29.10']],
    ['zh', '11月3日 花了35美元', ['date:11月3日', 'amount:35美元']],
    ['ja', '11月3日から動かない', ['date:11月3日']],
    ['de', 'Seit Montag in Leipzig', ['date:Montag', 'place:Leipzig']],
    ['tr', '2 Kasım aras kargo', ['date:2 Kasım', 'carrier:aras kargo']],
  ])('%s: %s', (language, text, facts) => {
    expect(read(text, language)).toEqual(facts);
  });
});

describe('sources', () => {
  it('names the latest message of a fact said twice', () => {
    const facts = extractFacts({
      messages: [
        { id: 'a', text: 'order 20931', at: 0 },
        { id: 'b', text: 'hello? order 20931!', at: 1 },
      ],
      header: 'Sarah',
      phone: null,
      language: 'en',
      now: 2,
    });
    expect(facts).toEqual([
      {
        kind: 'order_no',
        value: '20931',
        certainty: 'certain',
        source: { from: 'message', messageId: 'b', quote: '20931' },
      },
    ]);
  });

  it.each([
    ['+4915112345678', 'Germany'],
    ['+6591234567', 'Singapore'],
    ['+12125550123', null],
  ])('country of %s is %s', (phone, country) => {
    const facts = extractFacts({ messages: [], header: '', phone, language: null, now: 0 });
    expect(facts.map((f) => f.value)).toEqual(country === null ? [] : [country]);
  });

  it('never throws, and reads nothing that was not written', () => {
    const bits = fc.constantFrom(
      'order',
      '#',
      '123',
      'RB123456785CN',
      '11/9',
      'in',
      'Leipzig',
      '€',
      '订单号',
      '١٢٣',
      'İ',
      '️',
      '1'.repeat(30),
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(bits, { maxLength: 10 }).map((b) => b.join(' ')),
    );
    const bare = (s: string) => s.toLowerCase().replace(/[\s-]/g, '');
    fc.assert(
      fc.property(texts, fc.constantFrom('en', 'zh', 'ar', 'ja', 'de', null), (text, language) => {
        const messages = [{ id: null, text, at: null }];
        for (const fact of extractFacts({ messages, header: '', phone: null, language, now: 0 })) {
          expect(fact.source).toMatchObject({ from: 'message' });
          if (fact.source.from === 'message') expect(text).toContain(fact.source.quote);
          if (fact.kind === 'tracking_no') continue;
          expect(bare(text)).toContain(bare(fact.value));
        }
      }),
    );
  });

  // Each of these took seconds with one of the patterns before: what looks back and forth over the same signs is bounded.
  it.each([
    'a',
    '1',
    '1 ',
    '1-',
    'a@',
    '+1 ',
    '#1-',
    "a'",
    'ab1',
    'a b 1 2 ',
    'order no ',
    'tracking number is ',
    'my big red thing ',
    'stuck in Aa ',
    'dhl 1234567890 ',
    'i live in a b c ',
    'https://',
    '订单',
    'رقم الطلب ',
    '\ud800',
    '\u202e\u200f',
    '€',
    'nov 5 ',
    '2026 ',
  ])('gets through 100,000 signs of %j', (bit) => {
    const text = bit.repeat(Math.ceil(100_000 / bit.length));
    for (const language of ['en', 'de', 'tr', 'ar', 'ja', 'zh', null])
      for (const { value } of extractFacts({
        messages: [{ id: null, text, at: null }],
        header: text,
        phone: text.slice(0, 40),
        language,
        now: 0,
      }))
        expect(value).not.toBe('');
  });

  it('reads no further than its cap in a pasted page', () => {
    for (const text of ['1 '.repeat(50_000), 'a'.repeat(100_000), 'order '.repeat(20_000)])
      expect(read(text)).toEqual(read(text.slice(0, 5000)));
    expect(read(`${'x '.repeat(50_000)} order #20417`)).toEqual([]);
  });
});
