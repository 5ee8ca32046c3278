import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isZone } from '../clock/zone.ts';
import { customerClock } from './home.ts';

describe("the customer's clock", () => {
  it.each([
    ['+44 7700 900123', 'Europe/London'],
    ['+4915112345678', 'Europe/Berlin'],
    ['+966 50 555 0134', 'Asia/Riyadh'],
    ['+1 212 555 0123', 'America/New_York'],
    ['+1 312 555 0123', 'America/Chicago'],
    ['+1 480 555 0123', 'America/Phoenix'],
    ['+1 415 555 0123', 'America/Los_Angeles'],
    ['+1 604 555 0123', 'America/Vancouver'],
    ['+1 876 555 0123', 'America/Jamaica'],
    ['+55 11 95555 0134', 'America/Sao_Paulo'],
    ['+55 92 95555 0134', 'America/Manaus'],
    ['+52 1 664 555 0134', 'America/Tijuana'],
    ['+61 2 5550 0123', 'Australia/Sydney'],
    ['+7 701 555 0134', 'Asia/Almaty'],
  ])('%s is in %s', (phone, tz) => {
    expect(customerClock([], phone, null)).toEqual({ tz, source: 'phone' });
  });

  it.each([
    '+1 555 010 0123',
    '+61 491 570 156',
    '+7 900 555 0134',
    '+62 812 5550 1345',
    '+1 850 555 0123',
    '',
    '12',
  ])('does not guess from %j', (phone) => {
    expect(customerClock([], phone, null)).toBeNull();
  });

  it.each([
    ['en', 'I live in Chicago and nobody came', 'America/Chicago'],
    ['en', "I'm in Ireland", 'Europe/Dublin'],
    ['es', 'vivo en Perú desde hace años', 'America/Lima'],
    ['pt', 'moro em Manaus', 'America/Manaus'],
    ['fr', "j'habite en Belgique", 'Europe/Brussels'],
    ['de', 'ich wohne in der Schweiz', 'Europe/Zurich'],
    ['it', 'abito a Napoli', 'Europe/Rome'],
    ['nl', 'ik woon in België', 'Europe/Brussels'],
    ['pl', 'mieszkam w Niemczech', 'Europe/Berlin'],
    ['ru', 'живу в Новосибирске', 'Asia/Novosibirsk'],
    ['ar', 'انا في الكويت', 'Asia/Kuwait'],
    ['id', 'saya tinggal di Bali', 'Asia/Makassar'],
    ['ja', '東京に住んでいます', 'Asia/Tokyo'],
    ['zh', '我在多伦多', 'America/Toronto'],
  ])('%s: %s', (language, text, tz) => {
    expect(customerClock(['hi', text], '+44 7700 900123', language)).toEqual({ tz, source: 'message' });
  });

  it.each([
    ['en', 'my parcel is in Chicago'],
    ['en', 'I live in a flat'],
    ['en', "I'm in Australia"],
    ['en', 'I am in a hurry'],
    ['es', 'estoy en casa'],
  ])('%s: %s says nothing', (language, text) => {
    expect(customerClock([text], null, language)).toBeNull();
  });

  it('takes the latest saying, and knows every zone that it names', () => {
    expect(customerClock(['I live in Dublin', 'I am in Tokyo now'], null, 'en')?.tz).toBe('Asia/Tokyo');
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999 }),
        fc.integer({ min: 0, max: 9_999_999 }),
        (prefix, rest) => {
          const clock = customerClock([], `+${prefix}${String(rest).padStart(7, '0')}`, null);
          expect(clock === null || isZone(clock.tz)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), fc.string({ unit: 'binary' }), (texts, phone) => {
        customerClock(texts, phone, 'en');
      }),
    );
  });
});
