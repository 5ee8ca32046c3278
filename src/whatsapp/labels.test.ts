import { describe, expect, test } from 'vitest';
import {
  ALSO_NAMES,
  EDITED_WORDS,
  GENERIC_COMPOSER_WORDS,
  OWN_WORDS,
  TICK_WORDS,
} from './interface-words.ts';
import {
  isEditedLabel,
  isMemberList,
  isOwnLabel,
  isSelfTitle,
  isTickLabel,
  judgeLabel,
  namesGroup,
  ownWord,
  senderOfLabel,
} from './labels.ts';

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

describe('the interface’s words', () => {
  /** Languages whose dates and times the reader knows. */
  const LANGUAGES =
    'en vi el ta pt fr it es de pl he nb ru tr ro uk cs hu nl sv id da fi ar fa ur hi bn mr th ko ja zh sw fil'.split(
      ' ',
    );
  const words = (list: string) => list.split('|');

  test.each(LANGUAGES)('%s has its word for oneself, and says it of nobody else', (language) => {
    const own = words(OWN_WORDS[language] ?? '');
    for (const word of own) {
      const folded = senderOfLabel(`${word}:`) ?? '';
      expect(ownWord(folded, language)).toBe('sure');
      expect(ownWord(folded, `${language}-XX`)).toBe('sure');
      expect(isSelfTitle(`Anna (${word})`, language)).toBe(true);
      expect(isMemberList(`Ben, Cora, ${word}`, language)).toBe(true);
      expect(isTickLabel(word)).toBe(false);
      expect(isEditedLabel(word)).toBe(false);
    }
  });

  test('a word that is also a name proves nothing where the page’s language is unknown or another', () => {
    for (const name of words(ALSO_NAMES)) {
      const folded = senderOfLabel(`${name}:`) ?? '';
      expect(ownWord(folded)).toBe('unsure');
      expect(ownWord(folded, 'en')).toBe('unsure');
      expect(isSelfTitle(`Mai (${name})`)).toBe(false);
    }
    expect(ownWord('sarah kim', 'en')).toBeNull();
  });

  test('ticks and edits are told apart, with the page’s spaces around them', () => {
    for (const tick of words(TICK_WORDS)) {
      expect(isTickLabel(` ${tick} `)).toBe(true);
      expect(isEditedLabel(tick)).toBe(false);
    }
    for (const edited of words(EDITED_WORDS)) expect(isTickLabel(edited)).toBe(false);
  });

  test('a compose box that names nobody', () => {
    for (const label of words(GENERIC_COMPOSER_WORDS))
      expect(judgeLabel(label, null, 'Zoe Xu')).toBe('generic');
  });

  test.each([
    'Type a message to group ',
    'Digite uma mensagem para o grupo ',
    'Escribe un mensaje al grupo ',
    'Schreib eine Nachricht an die Gruppe ',
    'Bir mesaj yazın: grubu ',
    'Введите сообщение в группу ',
    'Ketik pesan ke grup ',
    'اكتب رسالة إلى مجموعة ',
    '输入消息给群组',
    'グループにメッセージを入力 ',
  ])('a group: %s', (label) => {
    expect(namesGroup(label)).toBe(true);
  });
});
