import { describe, expect, it } from 'vitest';
import { isClosing } from './closing.ts';
import { type ChatMessage, chatKey, cleanTitle, messagesSinceOurReply } from './model.ts';
import { conversationStage, nextScript, waitingSince } from './stage.ts';

const T0 = Date.UTC(2026, 10, 23, 8);
const HOUR = 3_600_000;

function message(direction: ChatMessage['direction'], hoursAgo: number | null, text = 'x'): ChatMessage {
  return {
    id: null,
    direction,
    author: null,
    pre: null,
    at: hoursAgo === null ? null : T0 - hoursAgo * HOUR,
    clock: null,
    text,
    kind: 'text',
    quoted: null,
    forwarded: false,
    edited: false,
    deleted: false,
    truncated: false,
  };
}

describe('who waits, and since when', () => {
  it.each([
    ['nobody wrote', [], null],
    ['we answered last', [message('in', 2), message('out', 1)], null],
    ['from the first unanswered message on', [message('out', 30), message('in', 3), message('in', 2)], 3],
    ['last week’s thanks waits for nothing', [message('out', 300), message('in', 299), message('in', 1)], 1],
    [
      'asked yesterday and again today is one matter',
      [message('out', 60), message('in', 30), message('in', 1)],
      30,
    ],
    [
      'system notices and unknown ones are nobody’s',
      [message('in', 3), message('system', 2), message('unknown', 1)],
      3,
    ],
    [
      'a message without a time tells nothing about when',
      [message('out', 9), message('in', null), message('in', 2)],
      2,
    ],
  ])('%s', (_name, messages, hours) => {
    expect(waitingSince(messages)).toBe(hours === null ? null : T0 - hours * HOUR);
  });

  it('keeps messages without a time in the matter they stand in', () => {
    expect(messagesSinceOurReply([message('in', 300), message('in', 2), message('in', null)])).toHaveLength(
      2,
    );
  });
});

describe('closings', () => {
  it.each([
    'ok thanks 🙏',
    'Gracias!!',
    '谢谢你',
    '👍',
    'merci beaucoup',
    'tamam şimdi oldu, teşekkürler',
    'شكرا جزيلا',
    'ありがとうございます',
    'Спасибо большое',
  ])('%s waits for nothing', (text) => {
    expect(isClosing(text)).toBe(true);
    expect(waitingSince([message('out', 3), message('in', 1, text)])).toBeNull();
  });

  it.each([
    'ok?',
    'thanks, but where is it',
    'ok so when',
    'still nothing',
    '好的，那什么时候到',
    'gracias y mi paquete',
  ])('%s waits', (text) => {
    expect(isClosing(text)).toBe(false);
    expect(waitingSince([message('out', 3), message('in', 1, text)])).not.toBeNull();
  });

  it('a thanks after a question does not end the wait', () => {
    expect(waitingSince([message('in', 2, 'where is my parcel'), message('in', 1, 'thanks')])).toBe(
      T0 - 2 * HOUR,
    );
  });
});

describe('stage and next script', () => {
  it.each([
    ['opened', [message('in', 1)], false, false, 'diagnosis'],
    ['answered', [message('in', 2), message('out', 1)], false, false, 'diagnosis'],
    ['waiting_for_us', [message('in', 2), message('out', 1)], true, false, 'progress'],
    ['worried_again', [message('out', 2), message('in', 1)], true, false, 'reassurance'],
    ['promise_due', [message('out', 2), message('in', 1)], true, true, 'progress'],
  ] as const)('%s', (stage, messages, promiseOpen, promiseDue, script) => {
    expect(conversationStage({ messages, promiseOpen, promiseDue })).toBe(stage);
    expect(nextScript(stage)).toBe(script);
  });
});

describe('titles and keys', () => {
  it.each([
    ['\u202a+44 7700 900142\u202c', '+44 7700 900142'],
    ['Sarah\u00a0Kim ', 'Sarah Kim'],
    ['Ana 👩‍👧 order', 'Ana 👩‍👧 order'],
    ['\u2067ريم\u2069', 'ريم'],
  ])('%j reads %j', (raw, clean) => {
    expect(cleanTitle(raw)).toBe(clean);
  });

  it('keep a group apart from a person, and prefer the number', () => {
    expect(chatKey('Sarah', 'person', null)).toBe(chatKey(' sarah ', 'business', null));
    expect(chatKey('Sarah', 'group', null)).not.toBe(chatKey('Sarah', 'person', null));
    expect(chatKey('Sarah', 'person', '+12125550147')).toBe('chat:+12125550147');
  });
});
