import { describe, expect, test } from 'vitest';
import { isMemberList, isOwnLabel, isSelfTitle, isTickLabel, judgeLabel, senderOfLabel } from './labels.ts';

describe('the composer’s label', () => {
  test.each([
    ['Type a message to Sarah Kim', 'Type a message', 'Sarah Kim', 'names'],
    ['Type a message to group Shop, Team', 'Type a message', 'Shop, Team', 'names'],
    ['Type a message to \u202a+44 7700\u00a0900123\u202c', 'Type a message', '+44 7700 900123', 'names'],
    ['Type a message to Ana ❤️', 'Type a message', 'Ana ❤', 'names'],
    ['Type a message', 'Type a message', 'Sarah Kim', 'generic'],
    ['Bir mesaj yazın', null, 'Ece', 'generic'],
    ['Tapez ici', 'Tapez ici', 'Ece', 'generic'],
    ['Type a message to Omar', 'Type a message', 'Sarah Kim', 'other'],
    ['Digite uma mensagem para Omar', null, 'Sarah Kim', 'other'],
    ['Schreib Omar', 'Schreib', 'Sarah Kim', 'other'],
    ['Sonstwas', null, 'Sarah Kim', 'unknown'],
    ['', 'Type a message', 'Sarah Kim', 'unknown'],
    ['Type a message to yourself', 'Type a message', 'Anna (You)', 'generic'],
  ])('%s (%s) for %s: %s', (label, placeholder, title, verdict) => {
    expect(judgeLabel(label, placeholder, title)).toBe(verdict);
  });
});

test.each([
  ['You:', 'you'],
  ['Vous\u00a0:', 'vous'],
  ['Ana: Lúcia:', 'ana: lúcia'],
  ['小王：', '小王'],
  [' Delivered ', null],
  ['Voice message', null],
])('sender of %j', (label, sender) => {
  expect(senderOfLabel(label)).toBe(sender);
});

test('own labels and ticks', () => {
  for (const own of ['you', 'você', 'vous', 'siz', '你']) expect(isOwnLabel(own)).toBe(true);
  for (const tick of [' Sent ', ' Entregue ', ' Lu ', ' Gönderildi ', ' Pending '])
    expect(isTickLabel(tick)).toBe(true);
  expect(isTickLabel('Read more')).toBe(false);
});

test.each([
  ['Ben, +49 151 5550199, You', true],
  ['Ben、Cora、你', true],
  ['Ben, You', false],
  ['last seen today, at 10:05, maybe', false],
  ['click here for contact info', false],
])('members: %s', (subtitle, expected) => {
  expect(isMemberList(subtitle)).toBe(expected);
});

test.each([
  ['Anna Li (You)', true],
  ['Anna (Você)', true],
  ['李安（你）', true],
  ['Anna (work)', false],
  ['(You)', false],
])('self: %s', (title, expected) => {
  expect(isSelfTitle(title)).toBe(expected);
});
