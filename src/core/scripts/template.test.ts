import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blanksOf, dropSentences, fillSegments, parseTemplate, serializeTemplate } from './template.ts';

const fill = (source: string, values: Record<string, string>) => fillSegments(parseTemplate(source), values);
const drop = (source: string, blank: string, language = 'en') =>
  serializeTemplate(dropSentences(parseTemplate(source), blank, language));

describe('parseTemplate', () => {
  it('gives back every text it was given', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            '{',
            '}',
            '|',
            'a',
            '_',
            '1',
            ' ',
            '\n',
            '中',
            '🙏',
            '{{order_no}}',
            '{{x|there}}',
          ),
        }),
        (source) => {
          expect(serializeTemplate(parseTemplate(source))).toBe(source);
        },
      ),
    );
  });

  it.each([
    ['{{order_no}} and {{order_no}} and {{place}}', ['order_no', 'place']],
    ['{{Order}} {{ order_no }} {order_no} {{constructor.x}} {{a|b|c}}', []],
    ['{{customer_name|there}}', ['customer_name']],
  ])('reads the blanks of %s', (source, blanks) => {
    expect(blanksOf(source)).toEqual(blanks);
  });
});

describe('fillSegments', () => {
  it.each([
    ['Hi {{customer_name}}!', { customer_name: 'Sarah' }, 'Hi Sarah!', []],
    ['Hi {{customer_name|there}}!', {}, 'Hi there!', []],
    ['Order {{order_no}}', {}, 'Order [order_no]', ['order_no']],
    ['Order {{order_no}}', { order_no: '  ' }, 'Order [order_no]', ['order_no']],
    ['1) one\n2) two', {}, '1) one\n2) two', []],
    ['News: {{latest_event}}. More soon.', { latest_event: 'it left.' }, 'News: it left. More soon.', []],
    ['最新：{{latest_event}}。', { latest_event: '已发出。' }, '最新：已发出。', []],
    ['News: {{latest_event}}...', { latest_event: 'it left' }, 'News: it left...', []],
    ['{{order_no}}', { order_no: '{{place}}' }, '{{place}}', []],
  ])('%s', (source, values, text, gaps) => {
    expect(fill(source, values as Record<string, string>)).toEqual({ text, gaps });
  });
});

describe('a value that opens a sentence', () => {
  it.each([
    ['en', 'Good news 🎉 {{latest_event}}.', 'parcel left Leipzig', 'Good news 🎉 Parcel left Leipzig.'],
    ['en', '{{latest_event}}.', 'a parcel arrived', 'A parcel arrived.'],
    ['fr', 'Merci ❤️ {{latest_event}}', "l'envoi est parti", "Merci ❤️ L'envoi est parti"],
    ['tr', 'Oldu 🎉 {{latest_event}}.', 'iade onaylandı', 'Oldu 🎉 İade onaylandı.'],
    ['ru', 'Всё получилось. {{latest_event}}.', 'посылка в пути', 'Всё получилось. Посылка в пути.'],
    ['en', 'One\n{{latest_event}}', 'two', 'One\nTwo'],
    ['en', 'It says: {{latest_event}}', 'out for delivery', 'It says: out for delivery'],
    ['en', 'v1.{{latest_event}}', 'two', 'v1.two'],
    ['en', '{{product}} is on its way', 'iPhone case', 'iPhone case is on its way'],
    ['en', '{{carrier_site}} has it', 'shop.com/track', 'shop.com/track has it'],
    ['ar', '🎉 {{latest_event}}', 'وصلت', '🎉 وصلت'],
    ['pt-BR', '{{promise_time}} eu te conto', 'amanhã à noite', 'amanhã à noite eu te conto'],
  ])('%s: %s', (language, source, value, text) => {
    const blank = blanksOf(source)[0] ?? '';
    expect(fillSegments(parseTemplate(source), { [blank]: value }, language).text).toBe(text);
  });
});

describe('dropSentences', () => {
  it.each([
    [
      'You are right. The last scan was on {{d}} in {{p}}. It is rarely lost.',
      'd',
      'en',
      'You are right. It is rarely lost.',
    ],
    ['Tienes razón. ¿Fue el {{d}}? Lo miro ya.', 'd', 'es', 'Tienes razón. Lo miro ya.'],
    ['你说得对。最后一次扫描是{{d}}，在{{p}}。我在查。', 'p', 'zh-CN', '你说得对。我在查。'],
    ['One line with {{d}}.\nAnother line.', 'd', 'en', 'Another line.'],
    ['First line.\nSecond with {{d}}.', 'd', 'en', 'First line.\n'],
    ['Only {{d}} here.', 'd', 'en', ''],
    ['No such blank here {{p}}.', 'd', 'en', 'No such blank here {{p}}.'],
  ])('%s without %s', (source, blank, language, expected) => {
    expect(drop(source, blank, language)).toBe(expected);
  });

  it('never loses another sentence’s blank, whatever the text', () => {
    const piece = fc.constantFrom(
      'Hello. ',
      'Was it {{d}}? ',
      'In {{p}}! ',
      '\n',
      '你好。',
      '{{p}}',
      ' {{d}} ',
      '... ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const source = pieces.join('');
        const after = drop(source, 'd');
        expect(blanksOf(after)).not.toContain('d');
        for (const sentence of source.split(/(?<=[.!?。]\s?|\n)/)) {
          if (sentence.includes('Hello') && !sentence.includes('{{d}}')) expect(after).toContain('Hello');
        }
      }),
    );
  });
});
