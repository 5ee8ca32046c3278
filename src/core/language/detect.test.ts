import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHAT_LINES } from './chat-lines.fixture.ts';
import { detectLanguage } from './detect.ts';
import { fold, quoteOf } from './fold.ts';

const ALL = ['en', 'es', 'pt-BR', 'fr', 'de', 'it', 'nl', 'pl', 'ru', 'tr', 'ar', 'id', 'ja', 'zh-CN'];

describe('detectLanguage', () => {
  it.each([
    ['en', ['Hello, my parcel has not moved since Monday']],
    ['es', ['hola, mi paquete no ha llegado todavía']],
    ['pt-BR', ['oi, minha encomenda ainda não chegou']],
    ['fr', ["bonjour, je n'ai toujours pas reçu mon colis"]],
    ['de', ['hallo, mein Paket ist noch nicht da']],
    ['it', ['ciao, il mio pacco non è ancora arrivato']],
    ['nl', ['hallo, mijn pakket is nog niet bezorgd']],
    ['pl', ['dzień dobry, moja paczka jeszcze nie dotarła']],
    ['ru', ['здравствуйте, моя посылка ещё не пришла']],
    ['tr', ['merhaba, kargom hâlâ gelmedi']],
    ['ar', ['مرحبا، طردي لم يصل بعد']],
    ['id', ['halo kak, paket saya belum sampai']],
    ['ja', ['こんにちは、荷物がまだ届きません']],
    ['zh-CN', ['你好，我的包裹还没到']],
    ['es', ['hola', 'ok', 'donde está mi pedido?']],
    ['zh-CN', ['DHL 单号查不到']],
  ])('%s: %j', (language, texts) => {
    expect(detectLanguage(texts, ALL).language).toBe(language);
  });

  it.each([
    [['👍']],
    [['LV483830477CN']],
    [['12345']],
    [['привіт, де моя посилка?']],
    [['안녕하세요 택배 언제 와요']],
    [[]],
  ])('is not sure of %j', (texts) => {
    expect(detectLanguage(texts, ALL).language).toBeNull();
  });

  /** Lines that were taken for another language, or for none. */
  const taken = (size: number) =>
    Object.entries(CHAT_LINES).flatMap(([language, lines]) =>
      lines.flatMap((line, i) => {
        // Not neighbours in the list, so that each vote is over different subjects.
        const texts = [line, lines[(i + 5) % lines.length] ?? '', lines[(i + 9) % lines.length] ?? ''];
        const got = detectLanguage(texts.slice(0, size), ALL).language;
        return [
          { texts: texts.slice(0, size), got, right: got === (language === 'other' ? null : language) },
        ];
      }),
    );

  it.each([
    [1, 0.9],
    [3, 0.97],
  ])('of %s short lines together it knows the language (least share %s)', (size, least) => {
    const all = taken(size);
    const wrong = all.filter((line) => !line.right);
    expect(all.length).toBeGreaterThan(240);
    expect(wrong.slice(Math.floor(all.length * (1 - least)))).toEqual([]);
  });

  it('names only candidates, and never throws', () => {
    expect(detectLanguage(['hallo, mein Paket ist noch nicht da'], ['en', 'es']).language).toBeNull();
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
        const { language, confidence } = detectLanguage(texts, ALL);
        expect(language === null || ALL.includes(language)).toBe(true);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('fold', () => {
  it.each([
    ['Ça MARCHE', 'ca marche'],
    ['I’m', "i'm"],
    ['Straße', 'strasse'],
    ['ＡＢＣ１２', 'abc12'],
    ['İstanbul ışık', 'istanbul isik'],
    ['أهلاً ٣', 'اهلا 3'],
    ['がぎ', 'がぎ'],
  ])('%s becomes %s', (source, folded) => {
    expect(fold(source).text).toBe(folded);
  });

  it('quotes what was written, from any folded span', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(40), fc.nat(40), (source, a, b) => {
        const folded = fold(source);
        const from = Math.min(a, folded.text.length);
        expect(source).toContain(quoteOf(source, folded, from, Math.min(from + b, folded.text.length)));
        expect(folded.at.length).toBe(folded.text.length + 1);
      }),
    );
  });
});
