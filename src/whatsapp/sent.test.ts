import { describe, expect, test } from 'vitest';
import type { ChatMessage, ChatSnapshot } from '../core/conversation/model.ts';
import { createSentDetector } from './sent.ts';

const NOON = new Date(2026, 10, 23, 12, 0, 20).getTime();
const MINUTE = 60_000;

function message(
  id: string | null,
  direction: ChatMessage['direction'],
  rest: Partial<ChatMessage> = {},
): ChatMessage {
  return {
    id,
    direction,
    author: null,
    pre: null,
    at: NOON - 20_000,
    clock: '12:00',
    text: `text of ${id}`,
    kind: 'text',
    quoted: null,
    forwarded: false,
    edited: false,
    deleted: false,
    truncated: false,
    ...rest,
  };
}

const snapshot = (messages: ChatMessage[], key = 'chat:sarah', settled = true): ChatSnapshot => ({
  chat: { key, title: 'Sarah', phone: null, kind: 'person' },
  messages,
  settled,
});

/** Feeds the readings in turn, a second apart; returns the ids reported after each. */
function run(...steps: (ChatSnapshot | [ChatSnapshot, number])[]) {
  const detector = createSentDetector();
  return steps.map((step, i) => {
    const [reading, now] = Array.isArray(step) ? step : [step, NOON + i * 1000];
    return detector.next(reading, now).map(({ id }) => id);
  });
}

const old = (id: string, direction: ChatMessage['direction'] = 'in') =>
  message(id, direction, { at: NOON - 60 * MINUTE });
const a = old('a');
const b = old('b', 'out');

describe('what was just sent', () => {
  test('a message at the end, once', () => {
    const sent = message('c', 'out');
    expect(run(snapshot([a, b]), snapshot([a, b, sent]), snapshot([a, b, sent]))).toEqual([[], ['c'], []]);
  });

  test('several at once, in order; theirs are none', () => {
    const more = [message('c', 'out'), message('d', 'in'), message('e', 'out')];
    expect(run(snapshot([a, b]), snapshot([a, b, ...more]))).toEqual([[], ['c', 'e']]);
  });

  test('a message whose date is uncertain, at the end', () => {
    expect(run(snapshot([a]), snapshot([a, message('c', 'out', { at: null })]))).toEqual([[], ['c']]);
  });

  test('a message whose side shows with the next rendering, even when an answer came first', () => {
    const unknown = message('c', 'unknown');
    const reply = message('d', 'in');
    expect(
      run(
        snapshot([a]),
        snapshot([a, unknown]),
        snapshot([a, unknown, reply]),
        snapshot([a, message('c', 'out'), reply]),
      ),
    ).toEqual([[], [], [], ['c']]);
  });

  test('a message whose words come later under the same id', () => {
    const shell = message('c', 'out', { text: null });
    expect(run(snapshot([a]), snapshot([a, shell]), snapshot([a, message('c', 'out')]))).toEqual([
      [],
      [],
      ['c'],
    ]);
  });

  test('the first of an empty chat that stood open', () => {
    const notice = message('n', 'system', { text: null });
    const sent = message('c', 'out');
    expect(run([snapshot([]), NOON], [snapshot([notice, sent]), NOON + 5000])).toEqual([[], ['c']]);
    expect(run([snapshot([notice]), NOON], [snapshot([notice, sent]), NOON + 500])).toEqual([[], ['c']]);
  });

  test('after the page jumped to another stretch, by its time', () => {
    const sent = message('z', 'out', { at: NOON + 60 * MINUTE });
    expect(
      run([snapshot([a, b]), NOON + 59 * MINUTE], [snapshot([old('x'), sent]), NOON + 60 * MINUTE]),
    ).toEqual([[], ['z']]);
  });
});

describe('what was not', () => {
  test('the first reading, and the first after a switch', () => {
    const fresh = [message('c', 'out')];
    expect(run(snapshot(fresh), snapshot([message('d', 'out')], 'chat:omar'), snapshot(fresh))).toEqual([
      [],
      [],
      [],
    ]);
  });

  test('history above', () => {
    expect(run(snapshot([a, b]), snapshot([old('x', 'out'), message('y', 'out'), a, b]))).toEqual([[], []]);
  });

  test('sent, and the tab hidden before it was drawn: noted when the tab is seen again', () => {
    expect(run([snapshot([a]), NOON], [snapshot([a, message('sent', 'out')]), NOON + 20 * MINUTE])).toEqual([
      [],
      ['sent'],
    ]);
  });

  test('an old message that shows up at the end', () => {
    expect(run(snapshot([a]), snapshot([a, message('c', 'out', { at: NOON - 4 * MINUTE })]))).toEqual([
      [],
      [],
    ]);
  });

  test('history that arrives in a chat which looked empty', () => {
    expect(run([snapshot([]), NOON], [snapshot([message('c', 'out')]), NOON + 400])).toEqual([[], []]);
    expect(run([snapshot([]), NOON], [snapshot([a, message('c', 'out')]), NOON + 9000])).toEqual([[], []]);
  });

  test('a pending message that gets another id', () => {
    const pending = message('3EB0', 'out', { text: 'hi' });
    const taken = message('AC01', 'out', { text: 'hi' });
    expect(run(snapshot([a]), snapshot([a, pending]), snapshot([a, taken]), snapshot([a, taken]))).toEqual([
      [],
      ['3EB0'],
      [],
      [],
    ]);
    // The same words sent twice are two messages.
    expect(run(snapshot([a]), snapshot([a, pending]), snapshot([a, pending, taken]))).toEqual([
      [],
      ['3EB0'],
      ['AC01'],
    ]);
  });

  test('readings that are not settled', () => {
    const sent = message('c', 'out');
    expect(run(snapshot([a]), snapshot([a, sent], 'chat:sarah', false), snapshot([a, sent]))).toEqual([
      [],
      [],
      ['c'],
    ]);
  });

  test('another stretch of history', () => {
    expect(run(snapshot([a, b]), snapshot([old('x', 'out'), old('y', 'out')]))).toEqual([[], []]);
  });

  test('messages without an id', () => {
    expect(run(snapshot([a]), snapshot([a, message(null, 'out')]))).toEqual([[], []]);
  });
});
