import { describe, expect, it } from 'vitest';
import { lastingDays } from './lasting.ts';

describe('how long it has lasted', () => {
  it.each([
    ['no update for 5 days', 5],
    ['stuck for over a week now', 7],
    ['2 weeks and nothing', 14],
    ['lleva 6 días sin moverse', 6],
    ['hace una semana que espero', 7],
    ['faz 8 dias q ta parado', 8],
    ['depuis 9 jours rien', 9],
    ['seit 4 Tagen nichts', 4],
    ['da 5 giorni fermo', 5],
    ['al 12 dagen niks', 12],
    ['od 7 dni nic', 7],
    ['уже 10 дней не двигается', 10],
    ['6 gündür hareket yok', 6],
    ['من 5 أيام ولا تحديث', 5],
    ['sudah 3 minggu', 21],
    ['もう5日間動いてない', 5],
    ['已经五天没有更新了', 5],
    ['两周了还没动', 14],
  ])('%s: %d days', (text, days) => {
    expect(lastingDays([text])?.days).toBe(days);
  });

  it.each([
    'it should arrive in 5 days',
    'order 48210',
    'where is my parcel',
    'I am 30 years old',
    'delivery within 3 days?',
    'the 12th of May',
    '5月12日',
    '',
  ])('%s: not told', (text) => {
    expect(lastingDays([text])).toBeNull();
  });

  it('takes the longest of several messages', () => {
    expect(lastingDays(['3 days ago I asked', 'now it is 9 days!!'])).toEqual({ days: 9, quote: '9 days' });
  });
});
